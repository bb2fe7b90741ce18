import type { DecisionId, MentionId } from '#core/ids';
import type { Mention } from '#core/mention';
import { keysOfFields } from '../comparison/keys.ts';
import { type Group, isSomebody, type Member, merged } from '../mentions/groups.ts';
import { noFields } from '../mentions/mentions.ts';
import type { Referent, Unattached } from '../mentions/referents.ts';
import { DisjointSets } from '../people/union-find.ts';
import { parts } from './in-force.ts';
import type { LocatedDecision, LocatedSide } from './locate.ts';

/** What people decided of referents, by their numbers. */
export type Rulings = {
  /** Referents that are of a resident, by a decision. */
  readonly tied: ReadonlyMap<number, { readonly entry: number; readonly decision: DecisionId }>;
  /** Residents that a referent is not of. */
  readonly forbidden: ReadonlyMap<number, ReadonlySet<number>>;
  /** Referents that are not of one person with this one. */
  readonly apart: ReadonlyMap<number, ReadonlySet<number>>;
  /** Groups of referents that are of one person; what is ruled on one is ruled on all of its group. */
  readonly joined: readonly (readonly number[])[];
  /** Referents that people were asked about by chance, and answered. */
  readonly drawn: ReadonlySet<number>;
};

/** What people decided of entries of the register: pairs of their numbers. */
export type RegisterRulings = {
  readonly same: readonly (readonly [number, number])[];
  readonly different: readonly (readonly [number, number])[];
};

/** Nothing decided. */
export const noRulings: Rulings = {
  ...{ tied: new Map(), forbidden: new Map(), apart: new Map(), joined: [] },
  drawn: new Set(),
};

/** Referents as decisions leave them: parted and ruled on; mentions in = members + unattached, as before. */
export type Ruled = {
  readonly referents: readonly Referent[];
  readonly unattached: readonly Unattached[];
  readonly rulings: Rulings;
};

/**
 * Parts referents that hold mentions of two sides kept apart, and says of the rest which residents and which others they are or are not.
 * A mention that nothing tied to anybody stands for itself once a decision names it.
 */
export function applyDecisions(
  referents: readonly Referent[],
  unattached: readonly Unattached[],
  located: readonly LocatedDecision[],
): Ruled {
  if (located.length === 0) return { referents, unattached, rulings: noRulings };
  const named = new Set(located.flatMap(({ sides }) => sides.flatMap(mentionsIn)));
  const parted = partReferents(
    [
      ...referents,
      ...unattached
        .filter(({ mention }) => named.has(mention.id))
        .map(({ mention }) => referentOf([memberOf(mention)])),
    ],
    located,
  );
  const rulings = rulingsOf(parted, located);
  return {
    // Whoever a person says to be a resident is not to be counted as staff.
    referents: parted.map((referent, number) => (rulings.tied.has(number) ? { ...referent, staff: false } : referent)),
    unattached: unattached.filter(({ mention }) => !named.has(mention.id)),
    rulings,
  };
}

/** The register entries that decisions say are of one person, or of two. */
export function sameEntries(located: readonly LocatedDecision[]): RegisterRulings {
  const pairs = (wanted: (decision: LocatedDecision) => boolean): readonly (readonly [number, number])[] =>
    located
      .filter(wanted)
      .flatMap(({ sides: [a, b] }) => (a.kind === 'entry' && b.kind === 'entry' ? [[a.entry, b.entry] as const] : []));
  return {
    same: pairs(({ decision }) => decision.kind === 'must-link'),
    different: pairs(({ decision }) => parts(decision)),
  };
}

function mentionsIn(side: LocatedSide): readonly MentionId[] {
  return side.kind === 'mentions' ? side.mentions : [];
}

function memberOf(mention: Mention): Member {
  return { mention, probability: 1, because: '' };
}

/** Takes what is kept apart out of the referents that hold it together with something else. */
function partReferents(referents: readonly Referent[], located: readonly LocatedDecision[]): readonly Referent[] {
  const parting = located.filter(({ decision }) => parts(decision));
  if (parting.length === 0) return referents;
  const named = new Set(parting.flatMap(({ sides }) => sides.flatMap(mentionsIn)));
  return referents.flatMap((referent) => {
    if (referent.members.length === 1 || !referent.members.some(({ mention }) => named.has(mention.id)))
      return [referent];
    let groups: readonly (readonly Member[])[] = [referent.members];
    for (const { sides } of parting) groups = groups.flatMap((members) => cut(members, sides));
    return groups.length === 1 ? [referent] : groups.map((members) => referentOf(members, referent));
  });
}

// The first side goes: "this is not theirs" names the mentions that go first. What belongs to neither stays with the second.
function cut(
  members: readonly Member[],
  [first, second]: readonly [LocatedSide, LocatedSide],
): readonly (readonly Member[])[] {
  const isOf = (side: LocatedSide): ((member: Member) => boolean) => {
    const held = new Set(mentionsIn(side));
    return ({ mention }) => held.has(mention.id);
  };
  const [going, staying] = first.kind === 'mentions' ? [isOf(first), second] : [isOf(second), first];
  const gone = members.filter(going);
  const rest = members.filter((member) => !going(member));
  const together = staying.kind === 'entry' || rest.some(isOf(staying));
  return gone.length === 0 || rest.length === 0 || !together ? [members] : [rest, gone];
}

function rulingsOf(referents: readonly Referent[], located: readonly LocatedDecision[]): Rulings {
  const numberOf = numbersByMention(referents);
  const numbersIn = (side: LocatedSide): readonly number[] =>
    mentionsIn(side).flatMap((mention) => numberOf.get(mention) ?? []);
  const joined = joinedGroups(referents.length, located, numbersIn);
  const groupOf = new Map(joined.flatMap((group) => group.map((number) => [number, group] as const)));
  const withGroup = (numbers: readonly number[]): readonly number[] =>
    numbers.flatMap((number) => groupOf.get(number) ?? [number]);
  const tied = new Map<number, { readonly entry: number; readonly decision: DecisionId }>();
  const forbidden = new Map<number, Set<number>>();
  const apart = new Map<number, Set<number>>();
  for (const { decision, sides } of located) {
    const [a, b] = sides;
    const entry = a.kind === 'entry' ? a.entry : b.kind === 'entry' ? b.entry : null;
    const [first, second] = [numbersIn(a), numbersIn(b)];
    const others = a.kind === 'entry' ? second : first;
    if (decision.kind === 'must-link' && entry !== null) {
      for (const number of withGroup(others.slice(0, 1))) tied.set(number, { entry, decision: decision.id });
    } else if (parts(decision) && entry !== null) {
      for (const number of withGroup(others)) note(forbidden, number, entry);
    } else if (parts(decision)) {
      for (const one of withGroup(first)) for (const other of withGroup(second)) noteBoth(apart, one, other);
    }
  }
  const drawn = located.filter(({ decision }) => decision.drawn !== undefined);
  return { tied, forbidden, apart, joined, drawn: new Set(drawn.flatMap(({ sides }) => sides.flatMap(numbersIn))) };
}

// A decision joins what says most of each side: that the rest of a side is of the same person is no decision.
function joinedGroups(
  size: number,
  located: readonly LocatedDecision[],
  numbersIn: (side: LocatedSide) => readonly number[],
): readonly (readonly number[])[] {
  const sets = new DisjointSets(size);
  const named = new Set<number>();
  for (const { decision, sides } of located) {
    const [a, b] = sides.map((side) => numbersIn(side)[0]);
    if (decision.kind !== 'must-link' || a === undefined || b === undefined) continue;
    sets.join(a, b);
    named.add(a).add(b);
  }
  return [...Map.groupBy(named, (number) => sets.rootOf(number)).values()].filter(({ length }) => length > 1);
}

function note(map: Map<number, Set<number>>, key: number, value: number): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, new Set([value]));
  else known.add(value);
}

function noteBoth(map: Map<number, Set<number>>, one: number, other: number): void {
  if (one === other) return;
  note(map, one, other);
  note(map, other, one);
}

function numbersByMention(referents: readonly Referent[]): ReadonlyMap<string, number> {
  return new Map(
    referents.flatMap(({ members }, number) => members.map(({ mention }) => [mention.id, number] as const)),
  );
}

// Contact details of running text are exposed with a person and no evidence of who the person is, as where documents are read.
function referentOf(members: readonly Member[], from?: Referent): Referent {
  const [first, ...rest] = members.map((member): Group => {
    const { fields, binding } = member.mention;
    const own = isSomebody(member.mention) || binding !== 'prose' ? fields : noFields;
    return {
      members: [member],
      fields: own,
      keys: keysOfFields(own),
      age: '',
      staff: from?.staff ?? false,
      row: false,
    };
  });
  if (first === undefined) throw new Error('a referent has a member');
  return asReferent(
    rest.reduce((into, { members: [member], ...other }) => {
      if (member === undefined) return into;
      const grown = merged(into, { ...other, members: [member] }, 1, member.because);
      return { ...grown, members: [...into.members, member] };
    }, first),
  );
}

function asReferent({ members, fields, keys, staff, row }: Group): Referent {
  return { members, fields, keys, staff, row: row && members.length === 1 };
}
