import type { Authority } from '#core/authority';
import type { IdentityDecision } from '#core/decision';
import type { DocumentPlace } from '#core/document';
import { type ContentHash, deriveIdOf, type MentionId, type PersonId, type SnapshotId } from '#core/ids';
import type { Incident } from '#core/incident';
import { calibrationParameters } from '#core/link-calibration';
import type { LinkRow } from '#core/link-evidence';
import type { Person, PersonEvent } from '#core/person';
import { type Problem, problem } from '#core/problem';
import type { Resident } from '#core/register';
import type { SettledFinding } from '#core/settled';
import type { FindingRow, ReviewedPerson, Snapshot } from '#core/snapshot';
import { decideLetters } from '../notify/decide-letters.ts';
import { type Assessed, assess } from '../review/assess/assess.ts';
import { locatorOf } from '../review/assess/locator.ts';
import { controllersOf } from '../review/collect/authorities.ts';
import { gradeOf, type TakenList } from '../review/collect/taken.ts';
import { findingId } from '../review/detect/finding-id.ts';
import { candidatesOf } from '../review/resolve/candidates-of.ts';
import { mentionId } from '../review/resolve/mentions/mentions.ts';
import type { PreviousPerson } from '../review/resolve/people/carry-ids.ts';
import { type Resolution, type RunPlan, resolvePeople } from '../review/resolve/resolve-people.ts';
import { registerAuthorities } from './controllers.ts';
import { linkRows } from './link-rows.ts';
import type { Walked } from './settling/hash-folder.ts';
import { type SettledPlaces, searchedContents } from './settling/settle-places.ts';
import { sumsOf } from './sums.ts';

/** Everything that the whole-set phase works from: the settled files, and the operator's inputs; `asOf` is YYYY-MM-DD. */
export type WholeSet = {
  readonly settled: SettledPlaces;
  /** The findings of one document of an outermost file. */
  readonly findingsOf: (root: ContentHash, index: number) => Promise<readonly SettledFinding[]>;
  /** What the walk met, counted by itself. */
  readonly walked: Walked;
  readonly residents: readonly Resident[];
  readonly registerRows: number;
  readonly authorities: readonly Authority[];
  readonly taken: TakenList;
  readonly incident: Incident;
  readonly asOf: string;
  /** What people decided of who is who, and nobody took back. */
  readonly decisions: readonly IdentityDecision[];
  /** The people of the snapshot before, whose ids are carried over. */
  readonly previous: readonly PreviousPerson[];
  readonly inputProblems: readonly Problem[];
  readonly versions: Snapshot['versions'];
  readonly parameters: Snapshot['parameters'];
};

/** Called as each stage of the whole-set phase begins. */
export type OnStage = (stage: 'link' | 'assess' | 'letters', people: number | null) => void;

/** Keeps what a snapshot is too large to hold: its findings, as rows in path order, a content at a time, and the account of its linkage. */
export type KeepRows = {
  readonly findings: (id: SnapshotId, rows: AsyncIterable<readonly FindingRow[]>) => Promise<void>;
  readonly links: (id: SnapshotId, rows: AsyncIterable<readonly LinkRow[]>, people: readonly Person[]) => Promise<void>;
};

/** A snapshot, and what became of people since the one before. */
export type BuiltSnapshot = { readonly snapshot: Snapshot; readonly events: readonly PersonEvent[] };

/**
 * The whole-set phase: settled files in, people, exposures, judgements and letters out. Pure but for the plan that `runPlan` runs,
 * and for the findings, which are read three times rather than held: to link them, to assess them, to keep them as rows.
 */
export async function buildSnapshot(
  set: WholeSet,
  runPlan: RunPlan,
  keep: KeepRows,
  onStage: OnStage,
): Promise<BuiltSnapshot> {
  const { places } = set.settled;
  const contents = () => searchedContents(set.settled, set.findingsOf);
  onStage('link', null);
  const authorityDomains = set.authorities.flatMap(({ domains }) => domains);
  const resolution = await resolvePeople(
    {
      ...{ contents: contents(), residents: set.residents, authorityDomains, asOf: set.asOf },
      ...{ decisions: set.decisions, previous: set.previous },
    },
    runPlan,
  );
  onStage('assess', resolution.people.length);
  const assessed = await assess({
    ...{ people: resolution.people, mentions: resolution.mentions, contents: contents(), places },
    ...{ circumstances: set.incident.circumstances, gradeOf: (path) => gradeOf(path, set.taken), asOf: set.asOf },
    mayBe: candidatesOf(resolution, set.residents),
  });
  const controlled = withControllers(set, assessed);
  const people = peopleWithControllers(set, resolution.people, assessed, controlled);
  onStage('letters', people.length);
  const subjects = people.map((person) => ({
    person,
    assessment: knownOf(assessed.assessments, person.id),
    dataTypes: knownOf(assessed.dataTypes, person.id),
  }));
  const { households } = resolution;
  const decided = decideLetters({
    ...{ people: subjects, households, authorities: set.authorities, asOf: set.asOf },
    ...{ residents: set.residents, nearDanger: assessed.nearDanger },
    ...{ residentsNearDanger: assessed.residentsNearDanger, children: assessed.children },
  });
  const reviewed: ReviewedPerson[] = subjects.map((subject) => ({
    ...subject,
    files: knownOf(assessed.files, subject.person.id),
    letter: knownOf(decided.decisions, subject.person.id),
  }));
  const derived = {
    versions: set.versions,
    parameters: { ...set.parameters, ...countsOf(resolution) },
    places: controlled,
    people: reviewed.sort(byHarm),
    households,
    exposures: assessed.exposures,
    letters: decided.letters,
    inputProblems: [...set.inputProblems, ...unappliedProblems(resolution)],
  };
  const id = snapshotId(derived);
  const counted = { tied: 0, untied: 0 };
  await keep.links(id, linkRows(resolution, set.settled), resolution.people);
  await keep.findings(id, findingRows(set, contents(), tiesOfMentions(resolution), counted));
  const sums = sumsOf(derived, { mentions: resolution.mentions, findings: counted, set });
  return { snapshot: { id, ...derived, sums }, events: resolution.events };
}

/** A decision that nothing is left to apply to is somebody's work undone: it is said. */
function unappliedProblems({ unapplied }: Resolution): readonly Problem[] {
  return unapplied.map(({ id, why }) => problem('decision-not-applied', id, why));
}

/** What the linkage left out or noticed, so that it is said and not only done. */
function countsOf(resolution: Resolution): Snapshot['parameters'] {
  const { dropped, duplicateEntries, expected, calibration, learned } = resolution;
  return {
    ...{ peopleExpected: expected.mean, peopleExpectedFrom: expected.from, peopleExpectedTo: expected.to },
    ...calibrationParameters(calibration),
    ...(learned.length === 0 ? {} : { weightsLearned: learned.map(levelInWords).join('; ') }),
    blockingKeysDropped: dropped.reduce((total, { keys }) => total + keys, 0),
    pairsNotCompared: dropped.reduce((total, { pairs }) => total + pairs, 0),
    registerDuplicates: duplicateEntries,
  };
}

/** "address different 0.13 -> 0.37": how often it is met where a mention is of the resident, before any data and in this case. */
function levelInWords({ says, before, after }: Resolution['learned'][number]): string {
  return `${says} ${before.toFixed(2)} -> ${after.toFixed(2)}`;
}

/** Most urgent first: tier, then severity, then the id, so that the order is total. */
function byHarm(a: ReviewedPerson, b: ReviewedPerson): number {
  const [tier, other] = [a.assessment.harmTier, b.assessment.harmTier];
  if (tier !== other) return tier < other ? -1 : 1;
  return b.assessment.severity - a.assessment.severity || (a.person.id < b.person.id ? -1 : 1);
}

function snapshotId(derived: Pick<Snapshot, 'versions' | 'parameters' | 'places' | 'people'>): Snapshot['id'] {
  return deriveIdOf('S', [
    JSON.stringify(derived.versions),
    JSON.stringify(derived.parameters),
    ...derived.places.map(({ path, sha256, outcome }) => `${path}\n${sha256}\n${outcome}`),
    ...derived.people.map(({ person, letter }) => `${person.id} ${letter.kind} ${person.links.length}`),
  ]);
}

function knownOf<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key);
  if (value === undefined) throw new Error('a stage left somebody out');
  return value;
}

/** Places with how many people they hold something about, and who controls them. */
function withControllers({ settled, authorities }: WholeSet, assessed: Assessed): readonly DocumentPlace[] {
  const peopleOf = new Map<string, Set<PersonId>>();
  for (const { path, personId } of assessed.exposures) {
    const known = peopleOf.get(path);
    if (known === undefined) peopleOf.set(path, new Set([personId]));
    else known.add(personId);
  }
  return settled.places.map((place) => {
    const content = place.sha256 === null ? undefined : settled.contents.get(place.sha256);
    const mailDomains = content?.document.mailDomains ?? [];
    return {
      ...place,
      people: peopleOf.get(place.path)?.size ?? 0,
      authorities: controllersOf(place.path, { mailDomains }, authorities),
    };
  });
}

/** A person's controllers are those of the files that hold them; where no file says, the register does. */
function peopleWithControllers(
  set: WholeSet,
  people: readonly Person[],
  assessed: Assessed,
  places: readonly DocumentPlace[],
): readonly Person[] {
  const ofPath = new Map(places.map(({ path, authorities }) => [path, authorities]));
  const found = new Map<PersonId, Set<string>>();
  for (const { personId, path } of assessed.exposures) {
    const ids = found.get(personId) ?? new Set<string>();
    for (const id of ofPath.get(path) ?? []) ids.add(id);
    found.set(personId, ids);
  }
  const ofRegister = registerAuthorities(set.residents, set.authorities);
  return people.map((person) => {
    const ids = found.get(person.id) ?? new Set<string>();
    const fallback = person.registerRef === null ? undefined : ofRegister.get(person.registerRef);
    if (ids.size === 0 && fallback !== undefined) ids.add(fallback);
    return { ...person, authorities: [...ids].sort() };
  });
}

/** Whose each finding is, and why; `personId` is null where it is nobody's. */
type Tie = { readonly personId: PersonId | null; readonly tie: string };

function tiesOfMentions({ people, unresolved }: Resolution): ReadonlyMap<MentionId, Tie> {
  const ofMention = new Map<MentionId, Tie>();
  for (const { mention, why } of unresolved) ofMention.set(mention, { personId: null, tie: why });
  for (const { id, links } of people) {
    for (const { mention, because } of links) ofMention.set(mention, { personId: id, tie: because });
  }
  return ofMention;
}

/** The rows of each content, in path order, and within it in order of their ids; counted as they go. */
async function* findingRows(
  { settled }: WholeSet,
  contents: AsyncIterable<readonly [ContentHash, { readonly findings: readonly SettledFinding[] }]>,
  ties: ReadonlyMap<MentionId, Tie>,
  counted: { tied: number; untied: number },
): AsyncGenerator<readonly FindingRow[]> {
  for await (const [sha256, { findings }] of contents) {
    const path = settled.contents.get(sha256)?.path ?? '';
    const rows = findings.map((finding) => {
      const { type, score, value, reasons, unit, binding, asRead } = finding;
      const mention = mentionId(sha256, unit, binding.key);
      const tie = ties.get(mention) ?? { personId: null, tie: 'in no mention of anybody' };
      return {
        id: findingId(sha256, finding),
        path,
        locator: locatorOf(finding),
        type,
        score,
        value,
        reasons,
        mention,
        ...tie,
        ...(asRead === undefined ? {} : { asRead }),
      };
    });
    const tied = rows.filter(({ personId }) => personId !== null).length;
    counted.tied += tied;
    counted.untied += rows.length - tied;
    yield rows.sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}
