import { addressKeys, withKeysOf } from '../comparison/key-groups.ts';
import { forenameWords, type Keys } from '../comparison/keys.ts';
import { mayBeMisread } from '../comparison/misread.ts';
import { withinOneEdit } from '../comparison/one-edit.ts';
import { isOfSchool, type Referent } from '../mentions/referents.ts';
import { mostOfAFamily } from '../people/homes.ts';
import type { HouseholdKey } from '../people/households.ts';
import type { RegisterIndex } from '../register/register-index.ts';
import { placesOf } from './beside-namesakes.ts';
import { isGuarded } from './guarded.ts';

/** What children are told by, beside what a document says of them. */
export type ChildrenAtHome = {
  /** The referents, such children with the home of the resident beside whom they are told of. */
  readonly referents: readonly Referent[];
  /** Numbers of those who were given a home. */
  readonly children: ReadonlySet<number>;
};

type AboutHomes = {
  readonly found: ReadonlyMap<number, { readonly entry: number }>;
  readonly register: RegisterIndex;
  readonly keyOf: HouseholdKey;
};

/**
 * Children called by a forename alone, of whom a document says a school place, special needs or a child's birth date and no home, at the home of the one
 * household that it names beside them ("Dear Mrs Okonjo, Amara has a place at Oxford Gardens"): then they may be found again where their
 * surname is said. Not where anybody of that household on the register bears the forename, nor in papers of an adoption. Whose relative they are
 * is known only of a child in a form or row, and of whom a letter is addressed to.
 */
export function childrenAtHome(
  referents: readonly Referent[],
  left: readonly number[],
  { found, register, keyOf }: AboutHomes,
): ChildrenAtHome {
  const wanted = left.filter((number) => isChildByForename(referents[number]));
  if (wanted.length === 0) return { referents, children: new Set() };
  const contentOf = (number: number): string => referents[number]?.members[0]?.mention.content ?? '';
  const beside = Map.groupBy(found.keys(), contentOf);
  const people = Map.groupBy([...left, ...found.keys()], contentOf);
  const houseOf = new Map([...new Set(register.entryOf)].map((entry) => [entry, houseAt(entry, register, keyOf)]));
  const membersOf = Map.groupBy(houseOf.keys(), (entry) => houseOf.get(entry) ?? '');
  const children = new Set<number>();
  const all = [...referents];
  for (const number of wanted) {
    const child = referents[number];
    const content = contentOf(number);
    if (child === undefined || isCalledSoTwice(child, number, people.get(content) ?? [], referents)) continue;
    const isFamily = (people.get(content) ?? []).length <= mostOfAFamily;
    const adults = parentsOf(child, beside.get(content) ?? [], isFamily, referents);
    const houses = new Set(adults.map((adult) => houseOf.get(found.get(adult)?.entry ?? -1) ?? ''));
    const [house = ''] = houses;
    const members = (membersOf.get(house) ?? []).flatMap((entry) => register.residents[entry] ?? []);
    if (houses.size !== 1 || house === '' || members.some(({ forenames }) => mayBearForename(child.keys, forenames)))
      continue;
    const home = register.keys[found.get(adults[0] ?? -1)?.entry ?? -1];
    if (home === undefined) continue;
    children.add(number);
    all[number] = { ...child, keys: atHomeOf(child, home) };
  }
  return { referents: all, children };
}

function houseAt(entry: number, { residents }: RegisterIndex, keyOf: HouseholdKey): string {
  const resident = residents[entry];
  return resident === undefined ? '' : keyOf(resident);
}

function isChildByForename(referent: Referent | undefined): boolean {
  if (referent === undefined || referent.staff || isGuarded(referent)) return false;
  const { keys, members } = referent;
  if (keys.surname !== '' || keys.forename === '' || keys.age === 'A') return false;
  if ([keys.dwelling, keys.street, keys.postcode, keys.uprn].some((each) => each !== '')) return false;
  if (members.some(({ mention }) => mention.key.includes('/') && !mention.key.endsWith('/child'))) return false;
  return keys.age === 'M' || isOfSchool(referent);
}

function isCalledSoTwice(
  child: Referent,
  number: number,
  people: readonly number[],
  referents: readonly Referent[],
): boolean {
  return people.some(
    (other) => other !== number && referents[other]?.keys.forenameFamily === child.keys.forenameFamily,
  );
}

// Who stands in one place with the child; else whoever is in the document. "Her grandson Tom" lives elsewhere, and no word says so here.
function parentsOf(
  child: Referent,
  beside: readonly number[],
  isFamily: boolean,
  referents: readonly Referent[],
): readonly number[] {
  const places = new Set(placesOf(child));
  const together = beside.filter((other) =>
    (referents[other] === undefined ? [] : placesOf(referents[other])).some((place) => places.has(place)),
  );
  if (together.length > 0 || !isFamily) return together;
  const isKin = child.members.some(({ mention }) => mention.role === 'relative');
  const isAddressed = (other: number): boolean =>
    referents[other]?.members.some(({ mention }) => mention.binding === 'addressee') ?? false;
  return isKin && !beside.every(isAddressed) ? [] : beside;
}

function mayBearForename({ forename, forenameFamily, initial }: Keys, forenames: string): boolean {
  const words = forenameWords(forenames);
  if (words.length === 0) return true;
  return words.some(
    (word) =>
      (word.length === 1 && word === initial) ||
      word.startsWith(forename) ||
      forename.startsWith(word) ||
      withinOneEdit(word, forename) ||
      withinOneEdit(word, forenameFamily) ||
      mayBeMisread(forename, word),
  );
}

function atHomeOf(child: Referent, home: Keys): Keys {
  const age = isOfSchool(child) ? 'M' : child.keys.age;
  return { ...withKeysOf(child.keys, home, addressKeys), age };
}
