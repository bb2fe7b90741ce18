import type { Random } from '../../random.ts';
import { type PersonRow, personColumns, rowsOf } from '../extract-columns.ts';
import { headingOf } from '../headings.data.ts';
import { inventRegistration } from '../identifiers.ts';
import type { MadeDocument } from '../made-document.ts';
import type { Office } from '../office.ts';
import { dayAfter } from '../paper.ts';
import { ethnicOrigins, passCategories } from '../phrases.data.ts';
import { type Column, csvExtract, xlsxExtract } from '../sheet.ts';
import { newTelling } from '../telling.ts';
import { addressColumns, hurriedCode, writeDay } from '../writing.ts';

/** How a borough's clerks write somebody's ethnic origin. */
export function ethnicOrigin(culture: string, random: Random): string {
  return random.pick(ethnicOrigins[culture] ?? ethnicOrigins[''] ?? ['Not stated']);
}

/** The Freedom Pass register in the layout of the fraud initiative: older people, and disabled people with why. */
export function freedomPasses(office: Office, random: Random): MadeDocument | null {
  const telling = newTelling('table');
  const rows = rowsOf(office.households)
    .filter(
      ({ person, household }) => household.resident && (person.age >= 66 || (person.age > 5 && random.chance(0.05))),
    )
    .map((row) => ({ ...row, reason: row.person.age >= 66 ? null : random.weighted(passCategories) }));
  if (rows.length === 0) return null;
  type Row = (typeof rows)[number];
  const shared = personColumns<Row>(office.borough, telling, random);
  const columns: readonly Column<Row>[] = [
    {
      heading: 'Pass Number',
      width: 22,
      cell: ({ person }) => telling.say(person, 'local-reference', `633597${random.digits(12)}`),
    },
    shared.title(),
    shared.surname('Surname'),
    shared.forenames('Forename(s)'),
    ...shared.addressLines(),
    shared.postcode(),
    shared.birthDate('cell'),
    shared.nino(),
    shared.phone(),
    shared.email(),
    {
      heading: 'Category',
      width: 34,
      cell: ({ person, reason }) => {
        if (reason === null) return 'OP - Older person';
        return telling.say(person, reason[1], reason[0]);
      },
    },
    {
      heading: headingOf(office.borough, 'ethnicity'),
      width: 22,
      cell: ({ person }) => (random.chance(0.7) ? sayOrigin(person.culture, person, telling, random) : ''),
    },
    { heading: 'Expiry', width: 12, cell: () => ({ kind: 'day', day: `202${random.between(5, 9)}-03-31` }) },
  ];
  return xlsxExtract('Freedom Pass live passes.xlsx', columns, rows, telling, {
    sheet: 'Live',
    title: 'Freedom Pass: live passes',
    subtitle: `${office.borough.name}. Return for the National Fraud Initiative 2024/25.`,
    author: 'Concessionary Travel',
    modified: new Date('2025-01-31T17:02:00Z'),
  });
}

function sayOrigin(
  culture: string,
  person: PersonRow['person'],
  telling: ReturnType<typeof newTelling>,
  random: Random,
): string {
  const origin = ethnicOrigin(culture, random);
  return origin === 'Not stated' ? origin : telling.say(person, 'ethnicity', origin);
}

/** Residents' parking permits. */
export function parkingPermits(office: Office, random: Random): MadeDocument | null {
  const telling = newTelling('table');
  const rows = rowsOf(office.households).filter(
    ({ person }) => person.age >= 18 && person.age < 85 && random.chance(0.3),
  );
  if (rows.length === 0) return null;
  const shared = personColumns<PersonRow>(office.borough, telling, random);
  const plate = (): string => {
    const registration = inventRegistration(random);
    return hurriedCode(random.chance(0.5) ? registration.replace(/^(....)/u, '$1 ') : registration, random);
  };
  const columns: readonly Column<PersonRow>[] = [
    {
      heading: 'PermitNo',
      cell: ({ person }) => telling.say(person, 'local-reference', `${office.borough.short}${random.digits(6)}`),
    },
    { heading: 'VRM', cell: ({ person }) => telling.say(person, 'vehicle-registration', plate()) },
    shared.title(),
    shared.forenames(),
    shared.surname(),
    shared.address(),
    shared.postcode(),
    shared.phone(),
    shared.email(),
    { heading: 'Zone', cell: () => random.pick(['A', 'B1', 'B2', 'C', 'D']) },
    {
      heading: 'Concession',
      cell: ({ person }) => (random.chance(0.08) ? telling.say(person, 'disability', 'Blue Badge') : ''),
    },
    { heading: 'ValidTo', cell: () => writeDay(dayAfter('2025-06-01', random.int(360)), 'slashes') },
  ];
  const delimiter = office.borough.headings === 'snake' ? '|' : ',';
  return csvExtract('Parking_permits_live.csv', columns, rows, telling, { delimiter });
}

/** The electoral register as exported, with those who attain 18, and anonymous entries that show a number alone. */
export function electoralRegister(office: Office, random: Random): MadeDocument | null {
  const telling = newTelling('table');
  const rows = rowsOf(office.households)
    .filter(({ person, household }) => household.resident && person.age >= 17 && random.chance(0.75))
    .map((row) => ({ ...row, anonymous: row.person.safeContact === 'hold' }));
  if (rows.length === 0) return null;
  type Row = (typeof rows)[number];
  const say = (row: Row, type: Parameters<typeof telling.say>[1], text: string): string =>
    row.anonymous ? '' : telling.say(row.person, type, text);
  const line = (at: number) => (row: Row) =>
    say(row, 'postal-address', addressColumns(row.household.home, 4)[at] ?? '');
  const districts = new Map(
    office.borough.districts.map((district, at) => [district, `${'ABC'.charAt(at)}${'KRT'.charAt(at)}`]),
  );
  let number = 0;
  const columns: readonly Column<Row>[] = [
    {
      heading: 'Elector Number',
      cell: (row) => {
        number += 1;
        const district = districts.get(row.household.home.postcode.split(' ')[0] ?? '') ?? 'AK';
        const shown = `${district}${number}`;
        // The number of an anonymous entry is all that it shows, and leads to whom it protects.
        return row.anonymous
          ? telling.say(row.person, ['local-reference', 'protected-address'], `${shown} N`)
          : telling.say(row.person, 'local-reference', shown);
      },
    },
    { heading: 'Elector Surname', cell: (row) => say(row, 'person-name', row.person.surname) },
    { heading: 'Elector Forename', cell: (row) => say(row, 'person-name', row.person.forenames) },
    {
      heading: 'Elector Markers',
      cell: (row) => (row.anonymous ? 'N' : row.person.age < 18 ? 'A' : random.pick(['', '', '', '', 'G', 'F'])),
    },
    {
      heading: 'Elector DOB',
      cell: (row) => (row.person.age < 18 ? say(row, 'birth-date', writeDay(row.person.birthDate, 'slashes')) : ''),
    },
    { heading: 'Property Address1', cell: line(0) },
    { heading: 'Property Address2', cell: line(1) },
    { heading: 'Property Address3', cell: line(2) },
    { heading: 'Property Address4', cell: line(3) },
    { heading: 'Property PostCode', cell: (row) => say(row, 'postcode', row.household.home.postcode) },
    { heading: 'Property UPRN', cell: (row) => say(row, 'uprn', row.household.home.uprn) },
  ];
  return csvExtract(`FullRegister_${office.borough.short}_20241201.csv`, columns, rows, telling, {
    encoding: 'windows-1252',
    quoteAll: true,
  });
}

/** Accounts of the council's web site, as its database was dumped. */
export function webAccounts(office: Office, random: Random): MadeDocument | null {
  const telling = newTelling('table');
  const rows = rowsOf(office.households).filter(
    ({ person }) => person.email !== '' && person.age >= 18 && random.chance(0.35),
  );
  if (rows.length === 0) return null;
  const columns: readonly Column<PersonRow>[] = [
    {
      heading: 'user_id',
      cell: ({ person }) => telling.say(person, 'local-reference', random.between(10_000, 99_999)),
    },
    { heading: 'username', cell: ({ person }) => telling.say(person, 'username', person.email.split('@')[0] ?? '') },
    { heading: 'email', cell: ({ person }) => telling.say(person, 'email', person.email) },
    {
      heading: 'first_name',
      cell: ({ person }) => telling.say(person, 'person-name', person.forenames.split(' ')[0] ?? ''),
    },
    { heading: 'last_name', cell: ({ person }) => telling.say(person, 'person-name', person.surname) },
    { heading: 'mobile', cell: ({ person }) => telling.say(person, 'phone', person.mobile.replace(/^0/u, '+44')) },
    {
      heading: 'password_hash',
      cell: ({ person }) => telling.say(person, 'password', `$2y$10$${random.digits(22)}/${random.digits(30)}`),
    },
    {
      heading: 'memorable_word',
      cell: ({ person }) =>
        random.chance(0.5) ? telling.say(person, 'security-answer', random.pick(memorableWords)) : '',
    },
    {
      heading: 'last_login',
      cell: () => `2025-0${random.between(1, 9)}-1${random.int(10)} 1${random.int(10)}:${random.between(10, 59)}:07`,
    },
    {
      heading: 'last_ip',
      cell: ({ person }) => telling.say(person, 'ip-address', `203.0.113.${random.between(1, 254)}`),
    },
  ];
  return csvExtract('web_users_dump.csv', columns, rows, telling, { newline: '\n', delimiter: '\t' });
}

/** What people choose when asked for a word to remember. */
const memorableWords: readonly string[] = [
  'Buddy',
  'Kingston',
  'arsenal1',
  'Lahore',
  'Mummy',
  'Simba',
  'Kumasi',
  'Blossom',
  'chelseafc',
];
