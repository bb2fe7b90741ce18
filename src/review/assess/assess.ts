import type { Exposure } from '#core/exposure';
import type { ContentHash, PersonId } from '#core/ids';
import type { Incident } from '#core/incident';
import type { Mention } from '#core/mention';
import type { Person } from '#core/person';
import { dataTypes, isPersonalDataType, type PersonalDataType } from '#core/personal-data';
import type { RiskAssessment } from '#core/risk';
import type { SearchedContents } from '#core/settled';
import { childrenAmong } from './children.ts';
import { exposuresOf, inExposureOrder, linkedByContent, type Place } from './exposure.ts';
import { isSafetyType } from './harm-table.ts';
import { looseInDanger, namedForDanger, nearDanger } from './near-danger.ts';
import { assessRisk } from './risk.ts';
import type { Exposed } from './type-rules.ts';

/** Changes whenever a table or rule of this stage does; results are kept under it. */
export const assessVersion = 'assess-6';

/** How sure the operator is that a file was taken, as in the taken list. */
export type TakenGrade = 'confirmed' | 'likely' | 'possible' | 'not-indicated';

/** Everything that the judgement of a whole set needs; `asOf` is YYYY-MM-DD, for ages. */
export type AssessInput = {
  readonly people: readonly Person[];
  readonly mentions: readonly Mention[];
  readonly contents: SearchedContents;
  readonly places: readonly Place[];
  readonly circumstances: Incident['circumstances'];
  readonly gradeOf: (path: string) => TakenGrade;
  /** The residents, by register reference, whom a mention that is nobody's may be of after all; nobody where it is left out. */
  readonly mayBe?: (mention: Mention) => readonly string[];
  readonly asOf: string;
};

/** What was exposed about whom and what it means; every person of the input has an entry in each map. */
export type Assessed = {
  readonly exposures: readonly Exposure[];
  readonly assessments: ReadonlyMap<PersonId, RiskAssessment>;
  /** Types that count, in the catalogue's order; danger that is only possible holds a letter, and is not told as if it were so. */
  readonly dataTypes: ReadonlyMap<PersonId, readonly PersonalDataType[]>;
  /** How many places hold something about each. */
  readonly files: ReadonlyMap<PersonId, number>;
  /** Who is under 18, by the register or, where it does not say, by the files. */
  readonly children: ReadonlySet<PersonId>;
  /** Beside whose name the files speak of danger, whatever was recognised: their letters are read before they go. */
  readonly nearDanger: ReadonlySet<PersonId>;
  /** The same for residents, by register reference, whom such a name may be of, whether or not the files are known to hold them. */
  readonly residentsNearDanger: ReadonlySet<string>;
};

/** Judges what the files hold about each person: exposures, severity, harm tier and risk level, each with its reasons. */
export async function assess(input: AssessInput): Promise<Assessed> {
  const { exposures, near, residents } = await lookThrough(input);
  const byPerson = Map.groupBy(exposures, (exposure) => exposure.personId);
  const assessments = new Map<PersonId, RiskAssessment>();
  const types = new Map<PersonId, readonly PersonalDataType[]>();
  const files = new Map<PersonId, number>();
  const judge = rememberedJudge(input.circumstances);
  const children = childrenAmong(input.people, input.mentions, input.asOf);
  for (const person of input.people) {
    const theirs = byPerson.get(person.id) ?? [];
    const counted = countedExposures(theirs, person.matchProbability);
    const indicated = counted.filter((exposure) => input.gradeOf(exposure.path) !== 'not-indicated');
    const child = children.has(person.id);
    assessments.set(person.id, judge(exposedOf(person, counted, child), exposedOf(person, indicated, child)));
    const told = new Set(
      counted.filter((each) => isLikely(each, person.matchProbability) || !isSafety(each)).map(({ type }) => type),
    );
    types.set(
      person.id,
      everyType.filter((type) => told.has(type)),
    );
    files.set(person.id, new Set(theirs.map((exposure) => exposure.path)).size);
  }
  for (const { id, registerRef } of input.people) if (registerRef !== null && residents.has(registerRef)) near.add(id);
  return {
    exposures,
    assessments,
    dataTypes: types,
    files,
    children,
    nearDanger: near,
    residentsNearDanger: residents,
  };
}

/** One pass over the contents: what each exposes of whom, and who stands near danger in it. */
async function lookThrough({ people, mentions, contents, places, mayBe }: AssessInput): Promise<LookedThrough> {
  const linked = linkedByContent(people, mentions);
  const loose = mayBe === undefined ? noMentions : looseByContent(people, mentions);
  const residents = new Set<string>();
  const pathsOf = Map.groupBy(places, ({ sha256 }) => sha256);
  const named = namedForDanger(places);
  const exposures: Exposure[] = [];
  const near = new Set<PersonId>();
  for await (const [sha256, content] of contents) {
    const inDanger = looseInDanger(content, loose.get(sha256) ?? [], named.has(sha256));
    for (const mention of inDanger) for (const registerRef of mayBe?.(mention) ?? []) residents.add(registerRef);
    const links = linked.get(sha256);
    if (links === undefined) continue;
    const paths = (pathsOf.get(sha256) ?? []).map(({ path }) => path);
    for (const exposure of exposuresOf(sha256, content.findings, links, paths)) exposures.push(exposure);
    for (const person of nearDanger(content, links, named.has(sha256), inDanger)) near.add(person);
  }
  return { exposures: exposures.sort(inExposureOrder), near, residents };
}

const noMentions: ReadonlyMap<ContentHash, readonly Mention[]> = new Map();

/** The mentions that are no resident's, by content: somebody who is on no register lives with somebody who may be. */
function looseByContent(
  people: readonly Person[],
  mentions: readonly Mention[],
): ReadonlyMap<ContentHash, readonly Mention[]> {
  const residents = people.filter(({ registerRef, staff }) => registerRef !== null || staff);
  const linked = new Set(residents.flatMap(({ links }) => links.map(({ mention }) => mention)));
  return Map.groupBy(
    mentions.filter(({ id }) => !linked.has(id)),
    ({ content }) => content,
  );
}

type LookedThrough = {
  readonly exposures: readonly Exposure[];
  readonly near: Set<PersonId>;
  readonly residents: ReadonlySet<string>;
};

type Judge = (exposed: Exposed, indicated: Exposed) => RiskAssessment;

// Whoever lost the same kinds of data is judged alike, and a borough's residents fall into a few hundred such groups.
function rememberedJudge(circumstances: Incident['circumstances']): Judge {
  const known = new Map<string, RiskAssessment>();
  return (exposed, indicated) => {
    const key = [exposed.child, exposed.guarded, ...sorted(exposed), '|', ...sorted(indicated)].join(' ');
    const assessment = known.get(key) ?? assessRisk(exposed, indicated, circumstances);
    known.set(key, assessment);
    return assessment;
  };
}

function sorted({ types }: Exposed): readonly string[] {
  return [...types].sort();
}

const everyType: readonly PersonalDataType[] = Object.keys(dataTypes).filter(isPersonalDataType);

/**
 * The exposures that a judgement rests on: more likely true than not, given that the person is in the files at all (how sure that is,
 * the match probability says on its own). Where safety is at stake every one counts, and a person about whom nothing is likely is
 * judged on all there is rather than on nothing.
 */
function countedExposures(exposures: readonly Exposure[], matchProbability: number): readonly Exposure[] {
  const likely = exposures.filter((each) => isSafety(each) || isLikely(each, matchProbability));
  return likely.length > 0 ? likely : exposures;
}

function isSafety({ type }: Exposure): boolean {
  return isSafetyType(type);
}

function isLikely({ probability }: Exposure, matchProbability: number): boolean {
  return probability >= 0.5 * matchProbability;
}

function exposedOf(person: Person, exposures: readonly Exposure[], child: boolean): Exposed {
  return {
    types: new Set(exposures.map(({ type }) => type)),
    child,
    guarded: person.safeContact.kind !== 'open',
  };
}
