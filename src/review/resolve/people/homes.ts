import type { ContentHash, HouseholdId, MentionId } from '#core/ids';
import type { Mention } from '#core/mention';
import type { Person } from '#core/person';
import { foldName } from '#core/values/person-name';
import { byCodeUnit, placeOf } from '../mentions/mentions.ts';
import { ofSchool } from '../mentions/referents.ts';
import { type Addressed, type HouseholdKey, householdId } from './households.ts';

/** People with the households where they live now, and an address of each household that is not its people's own. */
export type Housed = { readonly people: readonly Person[]; readonly addressOf: ReadonlyMap<HouseholdId, Addressed> };

/**
 * Who lives where now. The register's address is left where two files or more put the resident at one other, and at least three times as
 * many as at the register's; whoever is not on the register lives where most files put them; and whoever has no address lives with the one household that their documents name
 * them as family of. A letter goes to the register's address all the same.
 */
export function atTheirHomes(people: readonly Person[], mentions: readonly Mention[], keyOf: HouseholdKey): Housed {
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  const addressOf = new Map<HouseholdId, Addressed>();
  const placed = people.map((person) => {
    const home = person.staff ? null : homeInFiles(person, byId, keyOf);
    if (home === null) return person;
    const id = householdId(home.key);
    addressOf.set(id, home.address);
    return { ...person, householdId: id };
  });
  return { people: withFamily(placed, byId), addressOf };
}

type Home = { readonly key: string; readonly address: Addressed; readonly contents: Set<ContentHash> };

// A slip of one document is no move. At 10,000 sample households 161 of 163 residents had moved whom one document puts at the register's address
// and three or more at one other, and 20 of 22 with two and four, but 22 of 34 with two and fewer.
const leastContents = 2;
const timesOwn = 3;

/** Where the files say that somebody lives, where that is elsewhere than their own address says; else null. */
function homeInFiles(person: Person, byId: ReadonlyMap<MentionId, Mention>, keyOf: HouseholdKey): Home | null {
  const homes = new Map<string, Home>();
  for (const { mention: id } of person.links) {
    const mention = byId.get(id);
    if (mention === undefined || (mention.fields.address === '' && mention.fields.uprn === '')) continue;
    const { address: lines, postcode, uprn } = mention.fields;
    const address = { addressLines: lines === '' ? [] : lines.split(', '), postcode, uprn };
    const key = keyOf(address);
    if (key === '') continue;
    const known = homes.get(key);
    if (known === undefined) homes.set(key, { key, address, contents: new Set([mention.content]) });
    else known.contents.add(mention.content);
  }
  const own = keyOf(person);
  const [first, second] = [...homes.values()].toSorted(
    (a, b) => b.contents.size - a.contents.size || byCodeUnit(a.key, b.key),
  );
  if (first === undefined || first.key === own || first.contents.size === second?.contents.size) return null;
  if (own === '') return first;
  const atOwn = homes.get(own)?.contents.size ?? 0;
  if (person.registerRef === null) return first;
  return first.contents.size >= leastContents && first.contents.size >= timesOwn * atOwn ? first : null;
}

/** As many as a family and those who help it: a document of more people is a list, where only the row says who belongs together. */
export const mostOfAFamily = 12;
const livesWith = /\/(?:partner|parent|spouse|child|household|relative-household)/u;

/** A mention of somebody in a document. */
type Told = { readonly person: Person; readonly mention: Mention };

/** Those without a home given the home of the one household whose family a document says that they are. */
function withFamily(people: readonly Person[], byId: ReadonlyMap<MentionId, Mention>): readonly Person[] {
  const besides = besideWhom(people, byId);
  return people.map((person) => {
    if (person.householdId !== null || person.staff) return person;
    const homes = new Set<HouseholdId>();
    for (const { mention: id } of person.links) {
      const mention = byId.get(id);
      for (const other of mention === undefined ? [] : besides(mention))
        if (mention !== undefined && other.person.householdId !== null && areFamily({ person, mention }, other))
          homes.add(other.person.householdId);
    }
    const [home] = homes;
    return homes.size === 1 && home !== undefined ? { ...person, householdId: home } : person;
  });
}

/** Gives who stands in one document with a mention, in a list who stands in its row. */
function besideWhom(
  people: readonly Person[],
  byId: ReadonlyMap<MentionId, Mention>,
): (mention: Mention) => readonly Told[] {
  const documents = new Map<ContentHash, { readonly told: Told[]; readonly people: Set<Person> }>();
  for (const person of people)
    for (const { mention: id } of person.staff ? [] : person.links) {
      const mention = byId.get(id);
      // Where somebody lives since an adoption is nothing to tell from papers of before.
      if (mention === undefined || mention.guarded === true) continue;
      if (mention.role === 'officer' || mention.role === 'professional') continue;
      const known = documents.get(mention.content) ?? { told: [], people: new Set() };
      documents.set(mention.content, known);
      known.told.push({ person, mention });
      known.people.add(person);
    }
  const rows = new Map<ContentHash, ReadonlyMap<string, readonly Told[]>>();
  return (mention) => {
    const { content } = mention;
    const document = documents.get(content);
    if (document === undefined || mention.guarded === true) return [];
    if (document.people.size <= mostOfAFamily) return document.told;
    const byRow = rows.get(content) ?? Map.groupBy(document.told, (each) => placeOf(each.mention));
    rows.set(content, byRow);
    return byRow.get(placeOf(mention)) ?? [];
  };
}

function isOfHome({ key }: Mention): boolean {
  return !key.includes('/') || livesWith.test(key);
}

function areFamily({ person, mention }: Told, other: Told): boolean {
  // Next of kin, a landlord or a carer live elsewhere.
  if (!isOfHome(mention) || !isOfHome(other.mention)) return false;
  if (placeOf(mention) === placeOf(other.mention) || isChildBeside(person, mention, other)) return true;
  if (mention.binding !== 'row' && mention.binding !== 'form') return false;
  const sameName = person.surname !== '' && foldName(person.surname) === foldName(other.person.surname);
  return mention.role === 'relative' ? sameName || other.mention.role === 'subject' : sameName;
}

// Who is told of as a child and called by a forename alone is at home with the one household beside them; whose grandchild lives elsewhere, only a
// letter about them to who has them tells.
function isChildBeside({ surname, forenames, registerRef }: Person, mention: Mention, other: Told): boolean {
  if (registerRef !== null || surname !== '' || forenames === '' || other.person.registerRef === null) return false;
  const isOfChild = mention.fields.birthDate !== '' || mention.types.some((type) => ofSchool.has(type));
  const isOwn = mention.role !== 'relative' || other.mention.binding === 'addressee';
  return mention.binding === 'prose' && mention.fields.nino === '' && isOfChild && isOwn;
}
