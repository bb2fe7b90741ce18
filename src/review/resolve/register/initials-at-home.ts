import { forenamesConflict } from '../comparison/identity.ts';
import type { Keys } from '../comparison/keys.ts';

/** Tells of a home and an initial whether one person alone of all who are known can be meant. */
export type InitialsAtHome = {
  /** Whether anybody else who is known at the resident's home bears the initial that is said, and nothing that is said speaks against them. */
  readonly isAnotherToo: (resident: Keys, said: Keys) => boolean;
};

/** Whether all that is said of a name is an initial and a surname. */
export function isInitialOnly({ surname, initial, forename }: Keys): boolean {
  return surname !== '' && initial !== '' && forename === '';
}

/** Whoever bears a name at a home, and what any file or the register says of their sex and age. */
type Bearer = { readonly keys: Keys; readonly sexes: Set<string>; readonly ages: Set<string> };

/**
 * Learns from the register and from all that documents say who lives where, by the initials of their forenames. "J Okafor" at a home is James
 * only where neither the register nor a file knows Joy Okafor there, nor a child of whom a file says no more than "Joy"; "Mrs J Okafor" may
 * be Jane beside them all the same.
 */
export function initialsAtHome(all: Iterable<Keys>): InitialsAtHome {
  const known = new Map<string, Map<string, Bearer>>();
  for (const keys of all)
    for (const place of placesOf(keys)) {
      const held = known.get(place) ?? new Map<string, Bearer>();
      known.set(place, held);
      const name = keys.forename === '' ? `${keys.sex} ${keys.age}` : keys.forenameFamily;
      const text = `${keys.surname}|${name}`;
      const bearer = held.get(text) ?? { keys, sexes: new Set(), ages: new Set() };
      if (held.size < mostKept) held.set(text, bearer);
      if (keys.sex !== '') bearer.sexes.add(keys.sex);
      if (keys.age !== '') bearer.ages.add(keys.age);
    }
  return {
    isAnotherToo: (resident, said) =>
      placesOf(resident).some((place) => {
        const held = known.get(place);
        if (held === undefined) return false;
        // So many of one initial at one address are no household.
        return held.size >= mostKept || [...held.values()].some((each) => fits(each, said) && isOther(resident, each));
      }),
  };
}

const mostKept = 20;

function placesOf({ initial, dwelling, uprn }: Keys): readonly string[] {
  if (initial === '') return [];
  return [dwelling, uprn].flatMap((home) => (home === '' ? [] : [`${initial} ${home}`]));
}

function fits({ sexes, ages }: Pick<Bearer, 'sexes' | 'ages'>, { sex, age }: Keys): boolean {
  return allows(sexes, sex) && allows(ages, age);
}

function allows(known: ReadonlySet<string>, said: string): boolean {
  return said === '' || known.size === 0 || known.has(said);
}

// A name misspelt makes nobody a second person.
function isOther(resident: Keys, bearer: Bearer): boolean {
  const { keys } = bearer;
  if (keys.surname !== '' && keys.surname !== resident.surname) return false;
  return keys.forename === ''
    ? !fits(bearer, resident)
    : forenamesConflict({ ...keys, surname: resident.surname }, resident);
}
