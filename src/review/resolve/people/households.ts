import type { Household } from '#core/household';
import { deriveId, type HouseholdId } from '#core/ids';
import type { Person } from '#core/person';
import { foldAddress } from '#core/values/address';
import { byCodeUnit } from '../mentions/mentions.ts';

/** Anything with an address. */
export type Addressed = { readonly addressLines: readonly string[]; readonly postcode: string; readonly uprn: string };

/** Gives the key of the letterbox that an address has, or '' where it names none. */
export type HouseholdKey = (address: Addressed) => string;

/**
 * By UPRN, else by folded address with its sub-building; an address that the register gives one UPRN has that one everywhere, and so has one
 * that the files give one where the register does not know it. Where a postcode has one flat or house of a number, the street may be
 * written in any way.
 */
export function householdKeys(residents: Iterable<Addressed>, written: Iterable<Addressed> = []): HouseholdKey {
  const [registered, told] = [uprnsOf(residents), uprnsOf(written)];
  const uprnOf = (key: string): string => {
    const known = registered.get(key) ?? told.get(key);
    return known?.size === 1 ? ([...known][0] ?? '') : '';
  };
  return (address) => {
    if (address.uprn !== '') return `uprn ${address.uprn}`;
    const folded = foldedOf(address);
    const uprn = folded === '' ? '' : uprnOf(folded) || uprnOf(looselyOf(folded));
    return uprn === '' ? folded : `uprn ${uprn}`;
  };
}

/** The UPRNs given to each address as folded, and to each flat or number of a postcode. */
function uprnsOf(addresses: Iterable<Addressed>): ReadonlyMap<string, ReadonlySet<string>> {
  const uprns = new Map<string, Set<string>>();
  for (const address of addresses) {
    const folded = foldedOf(address);
    if (folded === '' || address.uprn === '') continue;
    for (const key of [folded, looselyOf(folded)]) {
      const known = uprns.get(key);
      if (known === undefined) uprns.set(key, new Set([address.uprn]));
      else known.add(address.uprn);
    }
  }
  return uprns;
}

// Postcode, flat and number: no key where the address has neither.
function looselyOf(folded: string): string {
  const [postcode = '', part = '', number = ''] = folded.split('|');
  return part === '' && number === '' ? folded : `${postcode}|${part}|${number}`;
}

function foldedOf({ addressLines, postcode }: Addressed): string {
  // "Flat, 97 Brackenfield Road": one of several, and nobody says which.
  if (addressLines.length > 1 && /^flat$/iu.test(addressLines[0] ?? '')) return '';
  return addressLines.length === 0 || postcode === '' ? '' : foldAddress(addressLines, postcode);
}

/** The identifier of the household with this key. */
export function householdId(key: string): HouseholdId {
  return deriveId('H', key);
}

/** The households of the people found, sorted by id; an address is written as its fullest member's register entry has it. Staff have none. */
export function householdsOf(
  people: readonly Person[],
  keyOf: HouseholdKey,
  addressOf: ReadonlyMap<HouseholdId, Addressed> = new Map(),
): readonly Household[] {
  const members = new Map<HouseholdId, Person[]>();
  for (const person of people) {
    if (person.householdId === null) continue;
    const found = members.get(person.householdId);
    if (found === undefined) members.set(person.householdId, [person]);
    else found.push(person);
  }
  return [...members]
    .map(([id, persons]): Household => {
      const own = persons.filter((person) => householdId(keyOf(person)) === id).toSorted(byAddressWorth)[0];
      const best = own ?? addressOf.get(id);
      const key = best === undefined ? '' : keyOf(best);
      return {
        id,
        addressLines: best?.addressLines ?? [],
        postcode: best?.postcode ?? '',
        uprn: key.startsWith('uprn ') ? key.slice(5) : '',
        people: persons.map((person) => person.id).toSorted(byCodeUnit),
      };
    })
    .toSorted((a, b) => byCodeUnit(a.id, b.id));
}

// The register's writing of an address before a file's; then the longer; then a fixed order.
function byAddressWorth(a: Person, b: Person): number {
  const registered = Number(b.registerRef !== null) - Number(a.registerRef !== null);
  return registered || b.addressLines.length - a.addressLines.length || byCodeUnit(a.id, b.id);
}
