import type { RunPlan } from '#core/linkage-plan';
import { compile } from '../comparison/compile.ts';
import { patternReader } from '../comparison/definition.ts';
import {
  areCalledOtherwise,
  type Identity,
  identitiesConflict,
  identityOf,
  slipsOf,
  textOfIdentity,
} from '../comparison/identity.ts';
import {
  atLeast,
  evidenceInWords,
  isPersonal,
  isTwiceSlipped,
  judgePair,
  type Levels,
  mailboxBearsName,
  mayBeOneDespite,
  sharesIdentifier,
  standsAt,
} from '../comparison/judge.ts';
import { exchangedName, type Keys } from '../comparison/keys.ts';
import { mayBeMisread } from '../comparison/misread.ts';
import { peopleLinkage } from '../comparison/plan.ts';
import { type LinkageRow, linkageTable } from '../comparison/plan-tables.ts';
import { type Frequencies, priorWeights } from '../comparison/weights.ts';
import { noRulings, type Rulings } from '../decisions/apply-decisions.ts';
import { type Profile, profileRows } from '../mentions/profiles.ts';
import type { Namesakes } from '../register/namesakes.ts';
import { candidaciesOf, type DroppedKeys, droppedOf, rowWeight } from '../register-linkage/link-register.ts';
import type { PosteriorModel } from '../register-linkage/posterior.ts';
import { type AlikePair, leastNoted, mostAlike } from './alike.ts';
import { DisjointSets } from './union-find.ts';

/** A pair of profiles that strong evidence ties. */
export type Edge = Omit<AlikePair, 'pattern' | 'row'> & { readonly because: string };

/** Profiles of one person who is not on the register, the strongest tie of each to the rest, in words ('' for one alone). */
export type Cluster = {
  readonly profiles: readonly number[];
  readonly because: ReadonlyMap<number, string>;
  readonly probability: ReadonlyMap<number, number>;
};

const levelsOf = patternReader(peopleLinkage);

// 99 to 1 that two profiles are of one person, when every pair of them was as likely as any other beforehand.
const leastBits = Math.log2(99);

/**
 * Ties profiles that no resident accounts for to each other; those that may be of several residents only with others of these, or by a number
 * or birth date.
 */
export async function edgesBetween(
  profiles: readonly Profile[],
  { rivalsOf, twoOfName, frequencies }: AboutEdges,
  runPlan: RunPlan,
): Promise<Edges> {
  if (profiles.length < 2) return { edges: [], alike: [], weight: () => 0, dropped: [] };
  const rows = profileRows(profiles);
  const rightRows = [...rows, ...exchangedRows(profiles)];
  const rivals = profiles.map(rivalsOf);
  const weights = priorWeights(peopleLinkage);
  const results = await runPlan(compile(peopleLinkage, { weights, samePeople: true }), [
    linkageTable('left', rows, frequencies),
    linkageTable('right', rightRows, frequencies),
  ]);
  const edges = new Map<string, Edge>();
  const alike = mostAlike();
  for (const { left, candidates } of candidaciesOf(results.get('candidates') ?? [], profiles, frequencies).values()) {
    for (const { person, pattern, score, row } of candidates) {
      const [a, b] = [Math.min(left, person), Math.max(left, person)];
      const levels = levelsOf(pattern);
      const bits = score - Math.log2(profiles.length);
      if (bits >= leastNoted && mayBeOne(a, b, levels, profiles)) alike.note({ a, b, bits, pattern, row });
      if (!meet(rivals[a] ?? [], rivals[b] ?? []) && !isPersonal(levels)) continue;
      const edge = edgeOf(a, b, levels, bits, profiles, twoOfName);
      const known = edges.get(`${a} ${b}`);
      if (edge !== null && (known === undefined || edge.bits > known.bits)) edges.set(`${a} ${b}`, edge);
    }
  }
  return {
    edges: [...edges.values()],
    alike: alike.pairs(),
    weight: rowWeight(frequencies, rightRows, weights),
    dropped: droppedOf(results.get('dropped') ?? []),
  };
}

/** What is known of the profiles besides themselves: the residents that each may be of, and where two of one name live. */
type AboutEdges = {
  readonly rivalsOf: (profile: Profile) => readonly number[];
  readonly twoOfName: Namesakes;
  readonly frequencies: Frequencies;
};

/** Pairs of profiles: those that are tied, and of those that are alike, tied or not, the few likest of each profile. */
export type Edges = {
  readonly edges: readonly Edge[];
  readonly alike: readonly AlikePair[];
  /** What a level weighs against a row of the right side, in bits. */
  readonly weight: PosteriorModel['weight'];
  readonly dropped: readonly DroppedKeys[];
};

function exchangedRows(profiles: readonly Profile[]): readonly LinkageRow[] {
  return profiles.flatMap(({ keys, name }, person) => {
    const exchanged = exchangedName(keys, name);
    return exchanged === null ? [] : [{ person, variant: 2 as const, keys: exchanged }];
  });
}

function mayBeOne(a: number, b: number, levels: Levels, profiles: readonly Profile[]): boolean {
  const [one, other] = [profiles[a], profiles[b]];
  if (one === undefined || other === undefined) return false;
  const { keys: first, name } = one;
  const { keys: second } = other;
  const isMisread = standsAt(levels, 'birth', 'equal') && mayBeMisread(name.forenames, second.forename);
  if (isMisread && standsAt(levels, 'name', 'surname-other-forename')) return true;
  return judgePair(levels, slipsOf(first, second)).kind === 'may-be' || mayBeOneDespite(levels, first, second);
}

function meet(a: readonly number[], b: readonly number[]): boolean {
  return (a.length === 0 && b.length === 0) || a.some((entry) => b.includes(entry));
}

function edgeOf(
  a: number,
  b: number,
  levels: Levels,
  bits: number,
  profiles: readonly Profile[],
  twoOfName: Namesakes,
): Edge | null {
  const first = profiles[a]?.keys;
  const second = profiles[b]?.keys;
  if (first === undefined || second === undefined || bits < leastBits) return null;
  if (judgePair(levels, slipsOf(first, second)).kind === 'refused' || !isStrong(levels, first, second)) return null;
  if (!isPersonal(levels) && mayBeNamesakes(levels, first, second, twoOfName)) return null;
  return { a, b, bits, because: evidenceInWords(levels) };
}

// Father and son share home, tenancy and telephone; a mailbox or mobile they share less, and where they do it is often known.
function mayBeNamesakes(levels: Levels, first: Keys, second: Keys, { atHome, share }: Namesakes): boolean {
  const mobile = standsAt(levels, 'phone', 'equal') && first.phone.startsWith('+447') ? [first.phone] : [];
  const own = standsAt(levels, 'email', 'equal') ? [first.email, ...mobile] : mobile;
  if (own.length > 0) return own.every((contact) => share(first.familyName, contact));
  return atHome(first, second) || atHome(second, first);
}

// What two mentions must share to be one person without a register to say who exists: more, the less of a name there is.
function isStrong(levels: Levels, first: Keys, second: Keys): boolean {
  if (sharesIdentifier(levels)) return true;
  const is = (comparison: string): boolean => standsAt(levels, comparison, 'equal');
  // A birth date at a postcode is one person's or a twin's, and whoever fits two of those is left to neither.
  if ((levels.get('name') ?? -1) < 0) return is('birth') && atLeast(levels, 'address', 'postcode-only');
  // Of one forename, and born on one day at one postcode: no twin is. A child at home has the forename to themselves, as a child.
  if (standsAt(levels, 'name', 'forename-only') && atLeast(levels, 'address', 'postcode-only'))
    if (is('birth') || (is('age') && first.age === 'M' && atLeast(levels, 'address', 'street'))) return true;
  if (!atLeast(levels, 'name', 'surname-only'))
    return is('email') && (mailboxBearsName(first.email, first) || mailboxBearsName(first.email, second));
  const contact = is('email') || is('phone') || is('reference');
  const address = atLeast(levels, 'address', 'building');
  if (standsAt(levels, 'name', 'surname-only')) return is('birth') && (contact || address);
  if (standsAt(levels, 'name', 'initial')) return is('birth') || is('email');
  return contact || address || (atLeast(levels, 'birth', 'slip') && !isTwiceSlipped(levels));
}

/**
 * Joins profiles by their ties, strongest first, never so that one person has two numbers or birth dates, nor so that two meet whom a person
 * keeps apart; whom a person joins are joined first, whatever they say. A profile without any of these
 * that ties together two who must be apart (father and son of one name, and a letter to that name) belongs to neither and stays alone.
 */
export function clustersOf(
  profiles: readonly Profile[],
  edges: readonly Edge[],
  rulings: Pick<Rulings, 'apart' | 'joined'> = noRulings,
): readonly Cluster[] {
  const numberOf = profilesByReferent(profiles, rulings);
  const sorted = [...decidedEdges(rulings, numberOf), ...edges].toSorted(
    (x, y) => y.bits - x.bits || x.a - y.a || x.b - y.b,
  );
  const identities = profiles.map(({ keys }) => ({ ...identityOf(keys), keys }));
  const parted = apartProfiles(rulings, numberOf);
  const ambiguous = join(identities, sorted, parted).refused;
  const kept = sorted.filter(({ a, b }) => !ambiguous.has(a) && !ambiguous.has(b));
  const { sets } = join(identities, kept, parted);
  const members = Map.groupBy(profiles.keys(), (index) => sets.rootOf(index));
  // Joined by a tie that was kept, both ends are of one cluster, except where a contradiction came between.
  const inside = Map.groupBy(kept, ({ a, b }) => (sets.rootOf(a) === sets.rootOf(b) ? sets.rootOf(a) : null));
  return [...members].map(([root, numbers]) => clusterOf(numbers, inside.get(root) ?? []));
}

function clusterOf(numbers: readonly number[], edges: readonly Edge[]): Cluster {
  const because = new Map<number, string>();
  const probability = new Map<number, number>();
  for (const { a, b, bits, because: words } of edges) {
    for (const end of [a, b]) {
      if (because.has(end)) continue;
      because.set(end, words);
      probability.set(end, 1 / (1 + 2 ** -bits));
    }
  }
  return { profiles: numbers, because, probability };
}

type Joined = { readonly sets: DisjointSets; readonly refused: ReadonlySet<number> };

const decidedBits = Number.POSITIVE_INFINITY;

type Apart = ReadonlyMap<number, ReadonlySet<number>>;

// Whoever a person ruled on is a profile alone, so that numbers of referents are as good as numbers of profiles.
function profilesByReferent(
  profiles: readonly Profile[],
  { apart, joined }: Pick<Rulings, 'apart' | 'joined'>,
): ReadonlyMap<number, number> {
  if (apart.size === 0 && joined.length === 0) return new Map();
  return new Map(profiles.flatMap(({ referents }, index) => referents.map((number) => [number, index] as const)));
}

function apartProfiles({ apart }: Pick<Rulings, 'apart'>, indexOf: ReadonlyMap<number, number>): Apart {
  return new Map(
    [...apart].flatMap(([number, others]) => {
      const index = indexOf.get(number);
      if (index === undefined) return [];
      return [[index, new Set([...others].flatMap((other) => indexOf.get(other) ?? []))] as const];
    }),
  );
}

function decidedEdges({ joined }: Pick<Rulings, 'joined'>, indexOf: ReadonlyMap<number, number>): readonly Edge[] {
  return joined.flatMap((group) => {
    const [first, ...rest] = group.flatMap((number) => indexOf.get(number) ?? []);
    return rest.map((other) => ({
      a: Math.min(first ?? other, other),
      b: Math.max(first ?? other, other),
      bits: decidedBits,
      because: 'a person decided that the two are one',
    }));
  });
}

/** What a profile claims to be: its numbers, and the name that goes with them. */
type ClaimedName = Identity & { readonly keys: Keys };

function join(identities: readonly ClaimedName[], edges: readonly Edge[], apart: Apart): Joined {
  const sets = new DisjointSets(identities.length);
  const ruled = new Map<number, readonly number[]>([...apart.keys()].map((index) => [index, [index]]));
  const claims = new Map<number, readonly ClaimedName[]>(identities.map((identity, index) => [index, [identity]]));
  const refused = new Set<number>();
  for (const { a, b, bits } of edges) {
    const [first, second] = [sets.rootOf(a), sets.rootOf(b)];
    if (first === second) continue;
    const [ruledHere, ruledThere] = [ruled.get(first) ?? [], ruled.get(second) ?? []];
    if (ruledHere.some((each) => ruledThere.some((other) => apart.get(each)?.has(other) === true))) continue;
    const mine = claims.get(first) ?? [];
    const theirs = claims.get(second) ?? [];
    if (bits < decidedBits && mine.some((each) => theirs.some((other) => areTwo(each, other)))) {
      for (const end of [a, b]) if (saysNothing(identities[end])) refused.add(end);
      continue;
    }
    sets.join(a, b);
    claims.set(sets.rootOf(a), distinct([...mine, ...theirs]));
    if (ruledHere.length + ruledThere.length > 0) ruled.set(sets.rootOf(a), [...ruledHere, ...ruledThere]);
  }
  return { sets, refused };
}

// Twins share all but the forename.
function areTwo(a: ClaimedName, b: ClaimedName): boolean {
  return identitiesConflict(a, b) || areCalledOtherwise(a.keys, b.keys);
}

// Without a number, a date or what is written beside the name it may be of either of two; so may, of twins, what gives no forename.
function saysNothing(identity: ClaimedName | undefined): boolean {
  if (identity === undefined) return true;
  const { nino, nhsNumber, birthDate, generation, keys } = identity;
  const own = [birthDate, generation, keys.seconds].some((each) => each !== '');
  return nino === '' && nhsNumber === '' && !(own && keys.forename !== '');
}

function distinct(identities: readonly ClaimedName[]): readonly ClaimedName[] {
  return [
    ...new Map(
      identities.map((each) => [`${textOfIdentity(each)}|${each.keys.surname}|${each.keys.forename}`, each]),
    ).values(),
  ];
}
