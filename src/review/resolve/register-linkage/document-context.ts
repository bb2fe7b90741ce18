import { isOfSchool, type Referent } from '../mentions/referents.ts';
import type { HouseholdKey } from '../people/households.ts';
import type { RegisterIndex } from '../register/register-index.ts';
import { placesOf } from './beside-namesakes.ts';
import { type ContextLink, linkByHousehold, type Population } from './link-by-household.ts';

// A document of more people than this is a list, and says nothing of who lives with whom.
const mostPeopleInContext = 40;

/** Links those `left` over by the household of whoever else stands in their document; `rivalsOf` gives the entries of which somebody is one. */
export function inContext(
  referents: readonly Referent[],
  left: readonly number[],
  found: ReadonlyMap<number, { readonly entry: number }>,
  register: RegisterIndex,
  keyOf: HouseholdKey,
  population: Population,
  rivalsOf: (number: number) => readonly number[],
): readonly ContextLink[] {
  const entries = [...new Set(register.entryOf)];
  const houses = register.residents.map((resident) => keyOf(resident));
  const at = Map.groupBy(entries, (entry) => houses[entry] ?? '');
  const entriesAt = (entry: number): readonly number[] =>
    houses[entry] === '' ? [entry] : (at.get(houses[entry] ?? '') ?? [entry]);
  const contentOf = (number: number): string => referents[number]?.members[0]?.mention.content ?? '';
  const linkedOf = Map.groupBy(found.keys(), contentOf);
  const houseOf = (entry: number): string => houses[entry] ?? '';
  return [...Map.groupBy(left, contentOf)].flatMap(([content, numbers]) => {
    const linked = linkedOf.get(content) ?? [];
    const perhaps = numbers.flatMap((number) =>
      oneOfAHome(rivalsOf(number), houseOf).map((entry) => ({ number, entry })),
    );
    if (linked.length + perhaps.length === 0 || numbers.length + linked.length > mostPeopleInContext) return [];
    const called = Map.groupBy(numbers, (number) => bareForename(referents[number]));
    const unlinked = numbers.flatMap((number) => {
      const referent = referents[number];
      if (referent === undefined || isDead(referent)) return [];
      const isOnlyOne = (called.get(bareForename(referent)) ?? []).length === 1;
      const beside = linked.filter((other) => standBeside(referent, referents[other]));
      const notOf = new Set(beside.flatMap((other) => found.get(other)?.entry ?? []));
      const keys = isOfSchool(referent) ? { ...referent.keys, age: 'M' } : referent.keys;
      return [{ number, keys, isKin: isKin(referent), isOnlyOne, notOf }];
    });
    return linkByHousehold(
      unlinked,
      linked.flatMap((number) => found.get(number)?.entry ?? []),
      perhaps,
      register,
      entriesAt,
      population,
    );
  });
}

// Father or son: whichever it is, it is known where they live.
function oneOfAHome(rivals: readonly number[], houseOf: (entry: number) => string): readonly number[] {
  const [first] = rivals;
  const house = first === undefined ? '' : houseOf(first);
  return first !== undefined && house !== '' && rivals.every((entry) => houseOf(entry) === house) ? [first] : [];
}

function bareForename(referent: Referent | undefined): string {
  return referent === undefined || referent.keys.surname !== '' ? '' : referent.keys.forenameFamily;
}

function isKin({ members }: Referent): boolean {
  return members.some(({ mention }) => mention.role === 'relative');
}

// "Her late husband": not whoever of the household bears the name today.
function isDead({ members }: Referent): boolean {
  return members.some(({ mention }) => mention.key.endsWith('/late'));
}

// "addressee:1" and "addressee:1/child" are two people of one place.
function standBeside(one: Referent, other: Referent | undefined): boolean {
  const places = new Set(other === undefined ? [] : placesOf(other));
  return placesOf(one).some((place) => places.has(place));
}
