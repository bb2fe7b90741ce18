import type { Resident } from '#core/register';
import { isChild } from '../comparison/age.ts';
import { identitiesConflict, identityOf } from '../comparison/identity.ts';
import {
  foldReference,
  forenameKeys,
  type Keys,
  keysOfResident,
  type NameVariant,
  residentVariants,
} from '../comparison/keys.ts';
import type { LinkageRow } from '../comparison/plan-tables.ts';
import { type Frequencies, frequenciesOf } from '../comparison/weights.ts';
import type { RegisterRulings } from '../decisions/apply-decisions.ts';
import { byCodeUnit } from '../mentions/mentions.ts';
import { type SharedValues, withoutShared } from '../mentions/shared-values.ts';
import { DisjointSets } from '../people/union-find.ts';
import { withGenerations } from './generations-at-home.ts';
import { areSamePerson } from './same-entry.ts';

/** The register made ready for linkage. Residents are numbered in the order of their references, whatever the file's. */
export type RegisterIndex = {
  readonly residents: readonly Resident[];
  readonly keys: readonly Keys[];
  /** For each resident the number of the entry that stands for them: their own, or the fullest where the register holds them twice. */
  readonly entryOf: readonly number[];
  /** Residents held more than once: entry to the entries that are the same person. */
  readonly duplicates: ReadonlyMap<number, readonly number[]>;
  /** The right side of the plan: `person` is an entry. */
  readonly rows: readonly LinkageRow[];
  readonly frequencies: Frequencies;
  /** The day on which people are as old as they are, or ''. */
  readonly asOf: string;
};

/** Residents in the order of their references. */
export function inRegisterOrder(residents: readonly Resident[]): readonly Resident[] {
  return residents.toSorted((a, b) => byCodeUnit(a.registerRef, b.registerRef));
}

/**
 * Builds the index; `residents` in register order; `asOf` (YYYY-MM-DD or '') is the day on which people are as old as they are; `ruled` is
 * what people decided of which entries are of one person.
 */
export function indexRegister(
  residents: readonly Resident[],
  shared: SharedValues,
  asOf: string,
  ruled: RegisterRulings = { same: [], different: [] },
): RegisterIndex {
  const written = residents.map((resident) => {
    const own = withAge(withoutShared(keysOfResident(resident), shared).keys, asOf);
    // A register gives no grown man this title, and a birth date says it better.
    return own.birthDate === '' && resident.title === 'Master' ? { ...own, age: 'M' } : own;
  });
  const frequencies = frequenciesOf(written);
  const entryOf = entriesOf(residents, written, frequencies, ruled);
  const keys = withGenerations(written, entryOf);
  const rows: LinkageRow[] = [];
  residents.forEach((resident, index) => {
    const own = keys[index];
    if (own === undefined) return;
    const person = entryOf[index] ?? index;
    for (const [variant, named] of namesOf(resident, own))
      for (const keys of contactsOf(resident, named, shared)) rows.push({ person, variant, keys });
  });
  const groups = Map.groupBy(entryOf.keys(), (index) => entryOf[index] ?? index);
  const duplicates = new Map([...groups].filter(([, members]) => members.length > 1));
  return { residents, keys, entryOf, duplicates, rows, frequencies, asOf };
}

function namesOf(resident: Resident, own: Keys): readonly (readonly [NameVariant, Keys])[] {
  const preferred = (resident.also?.forenames ?? []).map(
    (each) => [0, { ...own, ...forenameKeys(own, each) }] as const,
  );
  return [[0, own], ...residentVariants(resident, own), ...preferred];
}

// What a register has in several columns, each under every name: a document gives one of them, beside any of the names.
function contactsOf({ also }: Resident, named: Keys, shared: SharedValues): readonly Keys[] {
  if (also === undefined) return [named];
  const others: readonly Partial<Keys>[] = [
    ...also.references.map((reference) => ({ reference: foldReference(reference) })),
    ...also.phones.map((phone) => ({ phone })),
    ...also.emails.map((email) => ({ email })),
  ];
  return [named, ...others.map((other) => withoutShared({ ...named, ...other }, shared).keys)];
}

// Without a birth date a title says who is grown up; without a day to count from, nothing does.
function withAge(keys: Keys, asOf: string): Keys {
  if (asOf === '' || keys.birthDate === '') return keys;
  return { ...keys, age: isChild(keys.birthDate, asOf) ? 'M' : 'A' };
}

/** For each resident the fullest entry of the same person. */
function entriesOf(
  residents: readonly Resident[],
  keys: readonly Keys[],
  frequencies: Frequencies,
  { same: decided, different }: RegisterRulings,
): readonly number[] {
  const sets = new DisjointSets(residents.length);
  const members = new Map<number, readonly number[]>();
  const together = (a: number, b: number): readonly number[] => {
    const [first, second] = [sets.rootOf(a), sets.rootOf(b)];
    return first === second ? [] : [...(members.get(first) ?? [first]), ...(members.get(second) ?? [second])];
  };
  const join = (a: number, b: number, all: readonly number[]): void => {
    sets.join(a, b);
    members.set(sets.rootOf(a), all);
  };
  for (const [a, b] of decided) {
    const all = together(a, b);
    if (all.length > 0) join(a, b, all);
  }
  for (const [a, b] of alikePairs(keys)) {
    const [one, other] = [keys[a], keys[b]];
    if (one === undefined || other === undefined || !areSamePerson(one, other, frequencies)) continue;
    const all = together(a, b);
    if (all.length === 0 || anyConflict(all.flatMap((index) => keys[index] ?? []))) continue;
    if (different.some(([mine, theirs]) => all.includes(mine) && all.includes(theirs))) continue;
    join(a, b, all);
  }
  return residents.map((_, index) => {
    const same = members.get(sets.rootOf(index)) ?? [index];
    return same.toSorted((a, b) => filled(residents[b]) - filled(residents[a]) || a - b)[0] ?? index;
  });
}

const mostCopies = 8;

// Entries that share a number, or a name and birth date; in order, so that which join first does not depend on a map.
function alikePairs(keys: readonly Keys[]): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  const ways: readonly ((keys: Keys) => string)[] = [
    (each) => each.nino,
    (each) => each.nhsNumber,
    (each) => (each.birthDate === '' || each.dwelling === '' ? '' : `${each.birthDate} ${each.dwelling}`),
    (each) => (each.familyName === '' || each.birthDate === '' ? '' : `${each.familyName}|${each.birthDate}`),
  ];
  for (const way of ways) {
    const holders = new Map<string, number[]>();
    keys.forEach((each, index) => {
      const value = way(each);
      if (value === '') return;
      const before = holders.get(value);
      if (before === undefined) holders.set(value, [index]);
      else {
        for (const other of before) pairs.push([other, index]);
        // A value that more entries share than a person has copies tells nothing of who they are.
        if (before.length < mostCopies) before.push(index);
      }
    });
  }
  return pairs;
}

function anyConflict(all: readonly Keys[]): boolean {
  const identities = all.map(identityOf);
  return identities.some((a, index) => identities.slice(index + 1).some((b) => identitiesConflict(a, b)));
}

function filled(resident: Resident | undefined): number {
  if (resident === undefined) return 0;
  return Object.values(resident).filter(
    (value) => value !== '' && value !== null && !(Array.isArray(value) && value.length === 0),
  ).length;
}
