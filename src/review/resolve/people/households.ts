import type { Household } from '#core/household';
import { deriveId, type HouseholdId } from '#core/ids';
import type { Person } from '#core/person';
import type { Resident } from '#core/register';
import { foldAddress } from '#core/values/address';
import { byCodeUnit } from '../mentions/mentions.ts';

/** Anything with an address. */
type Addressed = { readonly addressLines: readonly string[]; readonly postcode: string; readonly uprn: string };

/** Gives the key of the letterbox that an address has, or '' where it names none. */
export type HouseholdKey = (address: Addressed) => string;

/** By UPRN, else by folded address with its sub-building; an address that the register gives one UPRN has that one everywhere. */
export function householdKeys(residents: Iterable<Resident>): HouseholdKey {
  const uprns = new Map<string, Set<string>>();
  for (const resident of residents) {
    const folded = foldedOf(resident);
    if (folded === '' || resident.uprn === '') continue;
    const known = uprns.get(folded);
    if (known === undefined) uprns.set(folded, new Set([resident.uprn]));
    else known.add(resident.uprn);
  }
  return (address) => {
    const folded = foldedOf(address);
    const found = uprns.get(folded);
    const uprn = address.uprn === '' && found?.size === 1 ? ([...found][0] ?? '') : address.uprn;
    return uprn === '' ? folded : `uprn ${uprn}`;
  };
}

function foldedOf({ addressLines, postcode }: Addressed): string {
  return addressLines.length === 0 || postcode === '' ? '' : foldAddress(addressLines, postcode);
}

/** The identifier of the household with this key. */
export function householdId(key: string): HouseholdId {
  return deriveId('H', key);
}

/** The households of the people found, sorted by id; an address is written as its fullest member's register entry has it. Staff have none. */
export function householdsOf(people: readonly Person[], keyOf: HouseholdKey): readonly Household[] {
  const members = new Map<HouseholdId, Person[]>();
  for (const person of people) {
    if (person.householdId === null) continue;
    const found = members.get(person.householdId);
    if (found === undefined) members.set(person.householdId, [person]);
    else found.push(person);
  }
  return [...members]
    .map(([id, persons]): Household => {
      const best = persons.toSorted(byAddressWorth)[0];
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
