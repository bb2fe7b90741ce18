import { type AgeGroup, isChild } from '../comparison/age.ts';
import { type GenerationKey, generationsConflict } from '../comparison/generations.ts';
import {
  agreeInOne,
  type Identity,
  identitiesConflict,
  identityOf,
  ninoDifference,
  textOfIdentity,
} from '../comparison/identity.ts';
import type { Keys } from '../comparison/keys.ts';
import { secondsConflict } from '../comparison/second-forenames.ts';

/** What the files know of two people of one name. */
export type Namesakes = {
  /** Whether somebody else of the resident's name is known at their home, or at the home that is said. */
  readonly atHome: (resident: Keys, said: Keys) => boolean;
  /** Whether two people of this name are known to be reached by one mailbox or telephone. */
  readonly share: (familyName: string, contact: string) => boolean;
};

/** What namesakes are learned with, beside what is said of each. */
export type AboutNamesakes = {
  /** YYYY-MM-DD or '': the day on which people are as old as they are. */
  readonly asOf: string;
  /** A name that so few bear that two of it are family sooner than strangers. */
  readonly isRare?: (familyName: string) => boolean;
  /** Names at a dwelling (`homeKey`) of which something else shows that there are two, and how old the second is. */
  readonly twice?: ReadonlyMap<string, AgeGroup>;
};

/**
 * Learns from all that documents say which dwellings hold two people of one name: the same name and dwelling with different numbers or
 * birth dates. There a name and an address do not say which of them is meant, whether or not the register holds both; but what only
 * adults have is not of one who is a child. Of a rare name, somebody else whose home no document says is likelier at this one than
 * anywhere; whose home is known elsewhere is not. A mailbox and a telephone are learned the same way.
 */
export function namesakes(
  all: Iterable<Keys>,
  { asOf, isRare = () => false, twice = new Map() }: AboutNamesakes,
): Namesakes {
  const known = identitiesAt(all, isRare);
  return {
    atHome: (resident, said) => {
      const places = [resident, said].flatMap((keys) => placesOf(resident.familyName, keys));
      const here = [...places, resident.familyName].flatMap((place) => [...(known.get(place)?.values() ?? [])]);
      const generation = generationOf(resident, here);
      if (generation !== '' && said.generation !== '') return generationsConflict(generation, said.generation);
      // "John Khan Jnr" at home: there is or was another, and nobody says which of them the resident is.
      if (generation === '' && here.some((each) => each.generation !== '')) return true;
      // A relative of unknown age is the child of that name, where one is known.
      const unknown = here.some(({ birthDate }) => isChild(birthDate, asOf)) ? 'M' : 'A';
      const others = places.flatMap((place) => twice.get(place) ?? []);
      if (others.some((age) => said.age === '' || said.age === (age === '' ? unknown : age))) return true;
      // "Mohammed Yusuf" says which of those called Mohammed is meant.
      const alike = here.filter(({ called }) => !secondsConflict(called, said));
      const meant = said.age === 'A' ? alike.filter(({ birthDate }) => !isChild(birthDate, asOf)) : alike;
      return anyConflict([{ ...identityOf(resident), generation }, ...meant]);
    },
    share: (familyName, contact) => anyConflict([...(known.get(placeKey(familyName, contact))?.values() ?? [])]),
  };
}

// As the register has it, else as a file has it that gives a number or the birth date of the resident.
function generationOf(resident: Keys, here: readonly Identity[]): GenerationKey {
  if (resident.generation !== '') return resident.generation;
  const own = identityOf(resident);
  return here.find((each) => each.generation !== '' && agreeInOne(each, own))?.generation ?? '';
}

/** A name at a dwelling, as one text; null where either is not known. */
export function homeKey({ familyName, dwelling }: Pick<Keys, 'familyName' | 'dwelling'>): string | null {
  return familyName === '' || dwelling === '' ? null : placeKey(familyName, dwelling);
}

type Known = ReadonlyMap<string, ReadonlyMap<string, Identity>>;

/** What identities each name has at each dwelling, mailbox and telephone, and those of rare names that have no dwelling. */
function identitiesAt(all: Iterable<Keys>, isRare: (familyName: string) => boolean): Known {
  const known = new Map<string, Map<string, Identity>>();
  const homeless: Keys[] = [];
  const housed = new Set<string>();
  for (const keys of all) {
    if (keys.familyName === '') continue;
    const home = homeKey(keys);
    if (home !== null) noteIdentity(known, home, keys);
    const isHoused = home !== null || keys.street !== '' || keys.postcode !== '' || keys.uprn !== '';
    if (isHoused) for (const way of namedIdentities(keys)) housed.add(way);
    else if (isRare(keys.familyName)) homeless.push(keys);
    for (const contact of [keys.email, keys.phone])
      if (contact !== '') noteIdentity(known, placeKey(keys.familyName, contact), keys);
  }
  // Whose home another document or the register gives lives there, and not wherever the name is met.
  for (const keys of homeless)
    if (!namedIdentities(keys).some((way) => housed.has(way))) noteIdentity(known, keys.familyName, keys);
  return known;
}

// "Flat, 127 Acklam Road" leaves open which flat: who is known there may live in any.
function placesOf(familyName: string, { dwelling, building }: Keys): readonly string[] {
  const anyFlat = building.replace('|', '||');
  return [...new Set([dwelling, anyFlat])].flatMap((place) => (place === '' ? [] : [placeKey(familyName, place)]));
}

function placeKey(familyName: string, place: string): string {
  return `${familyName} ${place}`;
}

function anyConflict(identities: readonly Identity[]): boolean {
  return identities.some((each, index) => identities.slice(index + 1).some((other) => areTwo(each, other)));
}

// Digits misread make another number and nobody else: two of one name and home who were born on one day are one.
function areTwo(a: Identity, b: Identity): boolean {
  if (a.birthDate !== '' && a.birthDate === b.birthDate) return false;
  const isSlip = a.nino !== '' && b.nino !== '' && ninoDifference(a.nino, b.nino) !== 'other';
  return isSlip ? identitiesConflict({ ...a, nino: b.nino }, b) : identitiesConflict(a, b);
}

function noteIdentity(known: Map<string, Map<string, Identity>>, key: string, keys: Keys): void {
  const identity = identityOf(keys);
  const text = textOfIdentity(identity);
  if (text === '') return;
  const found = known.get(key);
  if (found === undefined) known.set(key, new Map([[text, identity]]));
  else if (found.size < 20) found.set(text, identity);
}

// The name with each thing that is one person's own.
function namedIdentities(keys: Keys): readonly string[] {
  const { nino, nhsNumber, birthDate } = identityOf(keys);
  return [nino, nhsNumber, birthDate].flatMap((value) => (value === '' ? [] : [placeKey(keys.familyName, value)]));
}
