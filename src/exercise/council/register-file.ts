import { makeCsv } from '../formats/csv.ts';
import type { Random } from '../random.ts';
import type { SampleHousehold, SamplePerson, SpoiltRow } from './people.ts';
import { addressColumns } from './writing.ts';

const columns = [
  'register_ref',
  'title',
  'forenames',
  'surname',
  'previous_surnames',
  'birth_date',
  'sex',
  'address_1',
  'address_2',
  'address_3',
  'address_4',
  'address_5',
  'postcode',
  'uprn',
  'email',
  'phone',
  'nino',
  'nhs_number',
  'authority',
  'deceased_on',
  'safe_contact',
] as const;

type Row = Readonly<Record<(typeof columns)[number], string>>;

/** The council's register of residents: mostly right, partly stale, with about 2 % of rows spoilt in known ways. */
export function registerFile(households: readonly SampleHousehold[], random: Random): Uint8Array {
  const rows = households.flatMap((household) => {
    const residents = household.people.filter((person) => person.registerRef !== '');
    return residents.flatMap((person) => rowsOf(person, household, random.fork(person.id)));
  });
  const spoilt = households.flatMap((household) => spoiltRows(household, random.fork(`spoilt/${household.id}`)));
  const lines = [...rows.map((row) => columns.map((column) => row[column])), ...spoilt];
  return makeCsv([columns, ...shuffled(lines, random)], { newline: '\n' });
}

function rowsOf(person: SamplePerson, household: SampleHousehold, random: Random): readonly Row[] {
  const row = rowOf(person, household, random);
  const spoilt = random.chance(0.008) ? { ...row, ...random.pick(flaws) } : row;
  const again = person.otherRefs.map((reference) => ({
    ...rowOf(person, household, random.fork('again')),
    register_ref: reference,
  }));
  return [spoilt, ...again];
}

/** Fields that cannot be used though the row can. */
const flaws: readonly Partial<Row>[] = [
  { birth_date: '1980-02-31' },
  { birth_date: '00/00/1900' },
  { postcode: 'NOT KNOWN' },
  { safe_contact: 'ring daughter first' },
];

function rowOf(person: SamplePerson, household: SampleHousehold, random: Random): Row {
  const stale = household.formerHome !== null && random.chance(0.4);
  const home = stale ? (household.formerHome ?? household.home) : household.home;
  const [address_1 = '', address_2 = '', address_3 = '', address_4 = '', address_5 = ''] = addressColumns(home, 5);
  const maybe = (text: string, chance: number): string => (random.chance(chance) ? text : '');
  return {
    register_ref: person.registerRef,
    title: maybe(person.title, 0.9),
    forenames: person.forenames,
    surname: person.surname,
    previous_surnames: maybe(person.previousSurnames.join('; '), 0.7),
    birth_date: maybe(person.birthDate, 0.93),
    sex: maybe(person.sex, 0.9),
    address_1,
    address_2,
    address_3,
    address_4,
    address_5,
    postcode: maybe(home.postcode, 0.985),
    uprn: maybe(home.uprn, 0.9),
    email: maybe(person.email, 0.55),
    phone: maybe(person.mobile, 0.65),
    nino: maybe(person.nino, 0.72),
    nhs_number: maybe(person.nhsNumber, 0.3),
    authority: household.borough.id,
    deceased_on: person.deceasedOn,
    safe_contact: person.safeContact,
  };
}

/** Rows of people who are on the register only by a row that lost what makes it usable. */
function spoiltRows(household: SampleHousehold, random: Random): readonly (readonly string[])[] {
  return household.people.flatMap((person) => {
    if (person.spoilt === '') return [];
    const row = { ...rowOf(person, household, random), register_ref: person.otherRefs[0] ?? '' };
    return [spoiltCells(row, person.spoilt)];
  });
}

function spoiltCells(row: Row, kind: SpoiltRow): readonly string[] {
  switch (kind) {
    case 'no-surname':
      return columns.map((column) => (column === 'surname' ? '' : row[column]));
    case 'no-reference':
      return columns.map((column) => row[column]);
    case 'cut-short':
      return columns.slice(0, 3).map((column) => row[column]);
  }
}

function shuffled<T>(list: readonly T[], random: Random): readonly T[] {
  return list
    .map((item) => ({ item, at: random.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
