import type { RunPlan } from '#core/linkage-plan';
import { sentenceOf } from '../comparison/judge.ts';
import type { Keys } from '../comparison/keys.ts';
import type { LinkageRow } from '../comparison/plan-tables.ts';
import type { Rulings } from '../decisions/apply-decisions.ts';
import { decidedLinks, ruleLinks } from '../decisions/rule-links.ts';
import { byCodeUnit } from '../mentions/mentions.ts';
import { type Profile, profilesOf } from '../mentions/profiles.ts';
import type { Referent } from '../mentions/referents.ts';
import type { SharedValues } from '../mentions/shared-values.ts';
import { type Peer, peersOf } from '../people/alike.ts';
import { type Cluster, clustersOf, edgesBetween } from '../people/cluster.ts';
import type { HouseholdKey } from '../people/households.ts';
import type { ReferentLink } from '../people/people.ts';
import { namesakesAtHome } from '../register/namesakes.ts';
import type { RegisterIndex } from '../register/register-index.ts';
import { type Doubt, type Found, refuseContradictions } from './contradictions.ts';
import type { RegisterLink } from './decide-link.ts';
import { inContext } from './document-context.ts';
import { type DroppedKeys, type Learned, linkRegister } from './link-register.ts';
import type { PosteriorModel } from './posterior.ts';
import type { Weighed } from './weighed.ts';

/** Who the referents are: by register entry, the people of no entry, and those who are nobody, each with why. */
export type LinkedReferents = {
  readonly registered: ReadonlyMap<number, readonly ReferentLink[]>;
  readonly unregistered: readonly (readonly ReferentLink[])[];
  readonly unresolved: readonly { readonly number: number; readonly why: string }[];
  readonly dropped: readonly DroppedKeys[];
  /** What was weighed last of each referent that shares anything with the register. */
  readonly weighed: ReadonlyMap<number, Weighed>;
  /** Of those whom no resident accounts for: whom each is most like, by their numbers, and what a level weighs. */
  readonly peers: { readonly of: ReadonlyMap<number, readonly Peer[]>; readonly weight: PosteriorModel['weight'] };
};

/**
 * Referents to people, surest first: the register; the register again with what the first links taught; the household of whoever else is
 * in the document; then each other. Every step sees only what the steps before it left.
 */
export async function linkReferents(
  referents: readonly Referent[],
  numbers: readonly number[],
  register: RegisterIndex,
  shared: SharedValues,
  keyOf: HouseholdKey,
  rulings: Rulings,
  runPlan: RunPlan,
): Promise<LinkedReferents> {
  const found = decidedLinks(rulings, register);
  const why = new Map<number, Doubt>();
  const weighed = new Map<number, Weighed>();
  const left = (): readonly number[] => numbers.filter((number) => !found.has(number));
  const profiles = profilesOf(referents, left(), shared, rulings);
  const twoOfName = namesakesAtHome([...referents.map(({ keys }) => keys), ...register.keys], register.asOf);
  const first = await linkAndNote(profiles, register, runPlan, null, { found, why, weighed });
  refuseContradictions(referents, register, found, why, twoOfName);
  ruleLinks(rulings, found, why);

  const learned = learnedRows(profiles, found, register);
  const again = profilesOf(referents, left(), shared, rulings);
  const { share } = first;
  if (learned.length > 0)
    await linkAndNote(again, register, runPlan, { rows: learned, share }, { found, why, weighed });
  for (const link of inContext(referents, left(), found, register, keyOf, share))
    if (rulings.forbidden.get(link.number)?.has(link.entry) !== true)
      found.set(link.number, { ...link, score: 0, personal: false });
  refuseContradictions(referents, register, found, why, twoOfName);
  ruleLinks(rulings, found, why);

  const rest = profilesOf(referents, left(), shared, rulings);
  const foundEntries = new Set([...found.values()].map(({ entry }) => entry));
  const { edges, alike, weight, dropped } = await edgesBetween(
    rest,
    (profile) => why.get(profile.referents[0] ?? -1)?.rivals ?? [],
    register.frequencies,
    runPlan,
  );
  const clusters = clustersOf(rest, edges, rulings);
  const others = splitClusters(clusters, rest, referents, why, foundEntries);
  return {
    registered: byEntry(referents, found),
    ...others,
    dropped: [...first.dropped, ...dropped],
    weighed,
    peers: { of: peersOf(rest, clusters, alike), weight },
  };
}

/** Links profiles and keeps only what was found: what was weighed on the way is as large as all that is linked. */
async function linkAndNote(
  profiles: readonly Profile[],
  register: RegisterIndex,
  runPlan: RunPlan,
  learned: Learned | null,
  noted: Noted,
): Promise<{ readonly share: number; readonly dropped: readonly DroppedKeys[] }> {
  const { links, model, dropped } = await linkRegister(profiles, register, runPlan, learned);
  note(profiles, links, noted);
  return { share: model.share, dropped };
}

type Noted = {
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

// What a linked mention adds to its resident's own entry: other ways to reach them, and what the entry leaves open.
function learnedRows(
  profiles: readonly Profile[],
  found: ReadonlyMap<number, Found>,
  register: RegisterIndex,
): readonly LinkageRow[] {
  const rows = new Map<string, LinkageRow>();
  for (const { keys, referents } of profiles) {
    const link = referents[0] === undefined ? undefined : found.get(referents[0]);
    const own = link === undefined ? undefined : register.keys[link.entry];
    if (link === undefined || own === undefined) continue;
    const learned = withLearned(own, keys);
    rows.set(`${link.entry} ${Object.values(learned).join('|')}`, { person: link.entry, variant: 0, keys: learned });
  }
  return [...rows].toSorted(([a], [b]) => byCodeUnit(a, b)).map(([, row]) => row);
}

const contactKeys = ['email', 'phone', 'reference'] as const;
const addressKeys = ['uprn', 'dwelling', 'building', 'street', 'part', 'postcode', 'district'] as const;
const numberKeys = ['nino', 'nhsNumber'] as const;

function withLearned(own: Keys, said: Keys): Keys {
  const learned = { ...own };
  for (const key of contactKeys) if (said[key] !== '') learned[key] = said[key];
  for (const key of numberKeys) if (own[key] === '') learned[key] = said[key];
  if (said.dwelling !== '' || said.uprn !== '') for (const key of addressKeys) learned[key] = said[key];
  if (own.birthDate !== '') return learned;
  const { birthDate, birthDateFlipped, birthYearMonth, birthYearDay, birthMonthDay } = said;
  return { ...learned, birthDate, birthDateFlipped, birthYearMonth, birthYearDay, birthMonthDay };
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

/** Clusters that say enough to be somebody become people; the rest stay what they are, with why. */
function splitClusters(
  clusters: readonly Cluster[],
  profiles: readonly Profile[],
  referents: readonly Referent[],
  why: ReadonlyMap<number, Doubt>,
  foundEntries: ReadonlySet<number>,
): Pick<LinkedReferents, 'unregistered' | 'unresolved'> {
  const unregistered: (readonly ReferentLink[])[] = [];
  const unresolved: { number: number; why: string }[] = [];
  for (const cluster of clusters) {
    const members = cluster.profiles.flatMap((index) => {
      const profile = profiles[index];
      return profile === undefined ? [] : profile.referents.map((number) => ({ index, number, profile }));
    });
    const doubts = members.map(({ number }) => why.get(number));
    if (
      doubts.every(
        (doubt) =>
          doubt !== undefined && doubt.rivals.length > 0 && doubt.rivals.every((entry) => foundEntries.has(entry)),
      )
    ) {
      for (const { number } of members)
        unresolved.push({ number, why: sentenceOf([why.get(number)?.why ?? '', 'each of whom other mentions find']) });
      continue;
    }
    const somebody = saysEnough(cluster.profiles.flatMap((index) => profiles[index] ?? []));
    if (!somebody) {
      for (const { number } of members)
        unresolved.push({
          number,
          why: sentenceOf([why.get(number)?.why ?? '', 'too little is said to be somebody in particular']),
        });
      continue;
    }
    unregistered.push(
      members.flatMap(({ index, number }): ReferentLink[] => {
        const referent = referents[number];
        const because = sentenceOf([
          'not linked to the register',
          why.get(number)?.why ?? '',
          members.length > 1 ? 'like another mention' : '',
          cluster.because.get(index) ?? '',
        ]);
        return referent === undefined
          ? []
          : [{ referent, probability: 0.98 * (cluster.probability.get(index) ?? 1), because }];
      }),
    );
  }
  return { unregistered, unresolved };
}

// A full name and one more thing, or a number that only one person has.
function saysEnough(profiles: readonly Profile[]): boolean {
  const known = (key: keyof Profile['keys']): boolean => profiles.some(({ keys }) => keys[key] !== '');
  if (known('nino') || known('nhsNumber')) return true;
  const more = (['birthDate', 'email', 'phone', 'reference', 'postcode', 'street', 'uprn'] as const).some(known);
  return known('fullName') && more;
}
