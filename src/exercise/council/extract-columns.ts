import type { Random } from '../random.ts';
import type { Borough } from './boroughs.data.ts';
import { type HeadingKey, headingOf } from './headings.data.ts';
import type { SampleHousehold, SamplePerson } from './people.ts';
import type { Column } from './sheet.ts';
import type { Telling } from './telling.ts';
import {
  addressColumns,
  addressLine,
  type DayStyle,
  hurried,
  hurriedCode,
  hurriedPostcode,
  retyped,
  spacedPhone,
  writeDay,
} from './writing.ts';

/** A row of an extract that is about one person at one address. */
export type PersonRow = { readonly person: SamplePerson; readonly household: SampleHousehold };

/** Columns about the person of a row, in the borough's own headings, as its systems and clerks fill them. */
export type PersonColumns<Row> = {
  readonly title: () => Column<Row>;
  readonly surname: (heading?: string) => Column<Row>;
  readonly forenames: (heading?: string) => Column<Row>;
  /** Four columns, a line of the address in each. */
  readonly addressLines: () => readonly Column<Row>[];
  readonly address: (heading?: string) => Column<Row>;
  readonly postcode: () => Column<Row>;
  readonly uprn: () => Column<Row>;
  readonly birthDate: (style: DayStyle | 'cell') => Column<Row>;
  readonly nino: () => Column<Row>;
  readonly phone: () => Column<Row>;
  readonly email: () => Column<Row>;
};

/** Makes the columns; what they print they tell. */
export function personColumns<Row extends PersonRow>(
  borough: Borough,
  telling: Telling,
  random: Random,
): PersonColumns<Row> {
  const h = (key: HeadingKey): string => headingOf(borough, key);
  const line = (at: number) => (row: Row) =>
    telling.say(row.person, 'postal-address', addressColumns(row.household.home, 4)[at] ?? '');
  const shownHome = (row: Row) => (random.chance(0.12) ? retyped(row.household.home, random) : row.household.home);
  return {
    title: () => ({ heading: h('title'), width: 7, cell: (row) => row.person.title }),
    surname: (heading = h('surname')) => ({
      heading,
      width: 20,
      cell: (row) => telling.say(row.person, 'person-name', hurried(row.person.surname, random)),
    }),
    forenames: (heading = h('forenames')) => ({
      heading,
      width: 20,
      cell: (row) => telling.say(row.person, 'person-name', hurried(row.person.forenames, random)),
    }),
    addressLines: () =>
      ([h('address1'), h('address2'), h('address3'), h('address4')] as const).map((heading, at) => ({
        heading,
        width: 20,
        cell: line(at),
      })),
    address: (heading = h('address')) => ({
      heading,
      width: 42,
      cell: (row) => telling.say(row.person, 'postal-address', addressLine(shownHome(row))),
    }),
    postcode: () => ({
      heading: h('postcode'),
      width: 10,
      cell: (row) => telling.say(row.person, 'postcode', hurriedPostcode(row.household.home.postcode, random)),
    }),
    uprn: () => ({
      heading: h('uprn'),
      width: 14,
      cell: (row) => telling.say(row.person, 'uprn', row.household.home.uprn),
    }),
    ...identifierColumns<Row>(h, telling, random),
  };
}

function identifierColumns<Row extends PersonRow>(
  h: (key: HeadingKey) => string,
  telling: Telling,
  random: Random,
): Pick<PersonColumns<Row>, 'birthDate' | 'nino' | 'phone' | 'email'> {
  return {
    birthDate: (style) => ({
      heading: h('birthDate'),
      width: 12,
      cell: ({ person }) => {
        if (style !== 'cell') return telling.say(person, 'birth-date', writeDay(person.birthDate, style));
        telling.say(person, 'birth-date', writeDay(person.birthDate, 'slashes'));
        return { kind: 'day', day: person.birthDate };
      },
    }),
    nino: () => ({
      heading: h('nino'),
      width: 14,
      cell: ({ person }) => telling.say(person, 'nino', random.chance(0.06) ? '' : hurriedCode(person.nino, random)),
    }),
    phone: () => ({
      heading: h('phone'),
      width: 15,
      cell: ({ person }) =>
        telling.say(person, 'phone', random.chance(0.5) ? spacedPhone(person.mobile) : person.mobile),
    }),
    email: () => ({ heading: h('email'), width: 30, cell: ({ person }) => telling.say(person, 'email', person.email) }),
  };
}

/** Everybody of these households, each with their address. */
export function rowsOf(households: readonly SampleHousehold[]): readonly PersonRow[] {
  return households.flatMap((household) =>
    household.people.filter((person) => person.deceasedOn === '').map((person) => ({ person, household })),
  );
}
