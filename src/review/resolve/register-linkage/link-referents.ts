import type { LinkCalibration } from '#core/link-calibration';
import type { RunPlan } from '#core/linkage-plan';
import { sentenceOf } from '../comparison/judge.ts';
import { noRulings, type Rulings } from '../decisions/apply-decisions.ts';
import { decidedLinks, ruleLinks } from '../decisions/rule-links.ts';
import { type Profile, profilesOf } from '../mentions/profiles.ts';
import type { Referent } from '../mentions/referents.ts';
import type { SharedValues } from '../mentions/shared-values.ts';
import { type Peer, peersOf } from '../people/alike.ts';
import { type Cluster, clustersOf, edgesBetween } from '../people/cluster.ts';
import type { HouseholdKey } from '../people/households.ts';
import type { ReferentLink } from '../people/people.ts';
import type { RegisterIndex } from '../register/register-index.ts';
import { besideNamesakes, withNotOf } from './beside-namesakes.ts';
import { childrenAtHome } from './children-at-home.ts';
import { type Doubt, type Found, refuseContradictions } from './contradictions.ts';
import { linkThreshold, type RegisterLink } from './decide-link.ts';
import { inContext } from './document-context.ts';
import { accountOfForename } from './forename-at-home.ts';
import { partGuardedClusters, partGuardedResidents, withoutGuarded } from './guarded.ts';
import type { LearnedBits } from './learn-weights.ts';
import { learnedRows } from './learned-rows.ts';
import { type DroppedKeys, type Learned, linkRegister, type RegisterLinks } from './link-register.ts';
import { linkTogether } from './link-together.ts';
import { agesOfLists, withListAges } from './list-ages.ts';
import type { PosteriorModel } from './posterior.ts';
import { onlySurnames } from './says-enough.ts';
import { type TwoOfName, twoOfNameIn } from './two-of-name.ts';
import { splitClusters, type WeighedLeftOver } from './unregistered.ts';
import type { Weighed } from './weighed.ts';

/** Who the referents are: by register entry, the people of no entry, and those who are nobody, each with why. */
export type LinkedReferents = {
  readonly registered: ReadonlyMap<number, readonly ReferentLink[]>;
  readonly unregistered: readonly (readonly ReferentLink[])[];
  readonly unresolved: readonly { readonly number: number; readonly why: string }[];
  /** Who is left over and says enough to be somebody, with what they were weighed by. */
  readonly leftOver: readonly WeighedLeftOver[];
  readonly dropped: readonly DroppedKeys[];
  /** What all mentions together taught of weights. */
  readonly learned: LearnedBits;
  /** What was weighed last of each referent that shares anything with the register. */
  readonly weighed: ReadonlyMap<number, Weighed>;
  /** Referents of whom a person decided which resident they are. */
  readonly decided: ReadonlySet<number>;
  /** Of those whom no resident accounts for: whom each is most like, by their numbers, and what a level weighs. */
  readonly peers: { readonly of: ReadonlyMap<number, readonly Peer[]>; readonly weight: PosteriorModel['weight'] };
};

/**
 * Referents to people, surest first: the register; the register again with what the first links taught; the household of whoever else is
 * in the document; then each other. Every step sees only what the steps before it left.
 */
export async function linkReferents(
  documents: readonly Referent[],
  numbers: readonly number[],
  register: RegisterIndex,
  shared: SharedValues,
  keyOf: HouseholdKey,
  { rulings, calibration }: Taught,
  runPlan: RunPlan,
): Promise<LinkedReferents> {
  const found = decidedLinks(rulings, register);
  // What a person decided teaches as what was linked does, and is explained as well.
  const decided = profilesOf(documents, [...found.keys()], shared, noRulings);
  const why = new Map<number, Doubt>();
  const weighed = new Map<number, Weighed>();
  const left = (): readonly number[] => numbers.filter((number) => !found.has(number));
  const profiles = profilesOf(documents, left(), shared, rulings);
  const first = await linkAndNote(profiles, register, runPlan, null, { found, why, weighed, calibration });
  const referents = withListAges(documents, agesOfLists(documents, found, register));
  const twoOfName = twoOfNameIn(referents, register, found);
  refuseContradictions(referents, register, { found, why, weighed }, twoOfName);
  ruleLinks(rulings, found, why);

  const learned = learnedRows([...profiles, ...decided], found, register);
  const notOf = besideNamesakes(referents, left(), found);
  const again = profilesOf(referents, left(), shared, { ...rulings, forbidden: withNotOf(rulings.forbidden, notOf) });
  const { estimated } = first;
  await weighDecided(decided, register, runPlan, {
    ...{ weighed, calibration },
    learned: { rows: [], estimated },
  });
  if (learned.length > 0)
    await linkAndNote(again, register, runPlan, { rows: learned, estimated }, { found, why, weighed, calibration });
  for (const number of notOf.keys()) {
    const link = found.get(number);
    // The document itself says that it is the other of the two.
    if (link !== undefined)
      found.set(number, { ...link, personal: 'identity', because: sentenceOf([link.because, besideTheOther]) });
  }
  linkByContext(referents, left(), register, keyOf, rulings, first.model, { found, why, weighed });
  refuseContradictions(referents, register, { found, why, weighed }, twoOfName);
  ruleLinks(rulings, found, why);

  const noted = { found, why, weighed, calibration };
  const { referents: placed, children } = childrenAtHome(referents, left(), { found, register, keyOf });
  for (const number of children) why.set(number, { rivals: [], ...why.get(number), why: isChildAtHome });
  const others = await linkOthers(profilesOf(placed, left(), shared, rulings), {
    ...{ referents, register, rulings, twoOfName, noted, left },
    ...{ learned: { rows: learned, estimated }, runPlan },
  });
  return {
    registered: byEntry(referents, found),
    ...others,
    dropped: [...first.dropped, ...others.dropped],
    learned: estimated.bits,
    weighed,
    decided: new Set([...found].flatMap(([number, link]) => (link.decided === true ? [number] : []))),
  };
}

/** Those `left` over who are found by the household of whoever else stands in their document. */
function linkByContext(
  referents: readonly Referent[],
  left: readonly number[],
  register: RegisterIndex,
  keyOf: HouseholdKey,
  rulings: Rulings,
  model: PosteriorModel,
  { found, why, weighed }: Pick<Noted, 'found' | 'why' | 'weighed'>,
): void {
  const rivalsOf = (number: number): readonly number[] => {
    const rivals = why.get(number)?.rivals ?? [];
    return rivals.length > 0 ? rivals : surelyAtHome(weighed.get(number));
  };
  // The first row of each entry, gone through backwards.
  const rowOf = new Map(register.rows.map(({ person }, row) => [person, row] as const).toReversed());
  for (const link of inContext(referents, left, found, register, keyOf, model, rivalsOf))
    if (rulings.forbidden.get(link.number)?.has(link.entry) !== true) {
      found.set(link.number, { ...link, score: 0, personal: null });
      if (!weighed.has(link.number))
        weighed.set(link.number, accountOfForename(link.entry, rowOf.get(link.entry) ?? 0, model));
    }
}

// A mailbox or an address without a name: the resident's or that of whom they live with.
function surelyAtHome(weighed: Weighed | undefined): readonly number[] {
  const [best] = weighed?.candidates ?? [];
  const together = (best?.probability ?? 0) + (weighed?.unregisteredMember ?? 0);
  return best !== undefined && best.probability >= 0.5 && together >= linkThreshold ? [best.candidate.person] : [];
}

const isChildAtHome =
  'a child called by a forename alone, at home with the resident beside whom the document tells of them';

const besideTheOther = 'the other resident of the name is told apart beside it';

type Others = {
  readonly referents: readonly Referent[];
  readonly register: RegisterIndex;
  readonly rulings: Rulings;
  readonly twoOfName: TwoOfName;
  readonly noted: Noted;
  readonly left: () => readonly number[];
  readonly learned: Learned;
  readonly runPlan: RunPlan;
};

/** Those whom nothing links alone: with each other first, then together with the register, then as people of their own. */
async function linkOthers(
  rest: readonly Profile[],
  { referents, register, rulings, twoOfName, noted, left, learned, runPlan }: Others,
): Promise<Pick<LinkedReferents, 'unregistered' | 'unresolved' | 'leftOver' | 'dropped' | 'peers'>> {
  const { found, why, weighed } = noted;
  const { edges, alike, weight, dropped } = await edgesBetween(
    rest,
    {
      rivalsOf: (profile) => why.get(profile.referents[0] ?? -1)?.rivals ?? [],
      ...{ twoOfName, frequencies: register.frequencies },
    },
    runPlan,
  );
  const clusters = partGuardedClusters(clustersOf(rest, edges, rulings), rest, referents);
  const together = await linkTogether(clusters, rest, register, runPlan, learned, noted.calibration);
  noteTogether(clusters, rest, together, noted);
  refuseContradictions(referents, register, { found, why, weighed }, twoOfName);
  partGuardedResidents(referents, register, found, why, weighed);
  ruleLinks(rulings, found, why);
  const open = new Set(left());
  const others = splitClusters(
    clusters.map((cluster) => ({
      ...cluster,
      profiles: cluster.profiles.filter((index) => open.has(rest[index]?.referents[0] ?? -1)),
    })),
    {
      ...{ profiles: rest, referents, why, together, alike, apart: rulings.apart, calibration: noted.calibration },
      isOnlySurname: onlySurnames(register.residents),
      foundEntries: new Set([...found.values()].map(({ entry }) => entry)),
    },
  );
  return { ...others, dropped, peers: { of: peersOf(rest, clusters, withoutGuarded(alike, rest, referents)), weight } };
}

/** Links profiles and keeps only what was found: what was weighed on the way is as large as all that is linked. */
async function linkAndNote(
  profiles: readonly Profile[],
  register: RegisterIndex,
  runPlan: RunPlan,
  learned: Learned | null,
  noted: Noted,
): Promise<Omit<RegisterLinks, 'links'>> {
  const { links, ...rest } = await linkRegister(profiles, register, runPlan, learned, noted.calibration);
  note(profiles, links, noted);
  return rest;
}

/** What a person decided is weighed as well, so that whoever asks sees what spoke for and against it. */
async function weighDecided(
  profiles: readonly Profile[],
  register: RegisterIndex,
  runPlan: RunPlan,
  { weighed, calibration, learned }: Pick<Noted, 'weighed' | 'calibration'> & { readonly learned: Learned },
): Promise<void> {
  if (profiles.length === 0) return;
  const { links } = await linkRegister(profiles, register, runPlan, learned, calibration);
  profiles.forEach(({ referents }, index) => {
    const account = links[index]?.weighed ?? null;
    if (account !== null) for (const number of referents) weighed.set(number, account);
  });
}

// What several mentions find together is as sure as that they are of one person.
function noteTogether(
  clusters: readonly Cluster[],
  profiles: readonly Profile[],
  together: ReadonlyMap<number, RegisterLink>,
  { found, why, weighed }: Noted,
): void {
  for (const [place, link] of together) {
    const cluster = clusters[place];
    for (const index of cluster?.profiles ?? []) {
      for (const number of profiles[index]?.referents ?? []) {
        if (link.weighed !== null) weighed.set(number, link.weighed);
        if (link.kind !== 'linked') why.set(number, link);
        else {
          const probability = link.probability * (cluster?.probability.get(index) ?? 1);
          const because = sentenceOf(['with other mentions of the same person', link.because]);
          found.set(number, { ...link, probability, because });
        }
      }
    }
  }
}

/** What people decided of some mentions, and what their decisions make of the probabilities of all. */
export type Taught = { readonly rulings: Rulings; readonly calibration: LinkCalibration };

type Noted = {
  readonly calibration: LinkCalibration;
  readonly found: Map<number, Found>;
  readonly why: Map<number, Doubt>;
  readonly weighed: Map<number, Weighed>;
};

function note(profiles: readonly Profile[], links: readonly RegisterLink[], { found, why, weighed }: Noted): void {
  profiles.forEach((profile, index) => {
    const link = links[index];
    if (link === undefined) return;
    for (const number of profile.referents) {
      if (link.kind === 'linked') found.set(number, link);
      else why.set(number, link);
      if (link.weighed !== null) weighed.set(number, link.weighed);
    }
  });
}

function byEntry(
  referents: readonly Referent[],
  found: ReadonlyMap<number, Found>,
): ReadonlyMap<number, readonly ReferentLink[]> {
  const registered = new Map<number, ReferentLink[]>();
  for (const [number, { entry, probability, because }] of found) {
    const referent = referents[number];
    if (referent === undefined) continue;
    const links = registered.get(entry);
    if (links === undefined) registered.set(entry, [{ referent, probability, because }]);
    else links.push({ referent, probability, because });
  }
  return registered;
}
