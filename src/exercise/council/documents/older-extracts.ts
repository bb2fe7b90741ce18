import type { Random } from '../../random.ts';
import { type PersonRow, personColumns, rowsOf } from '../extract-columns.ts';
import type { MadeDocument } from '../made-document.ts';
import type { Office, StaffMember } from '../office.ts';
import { dayAfter } from '../paper.ts';
import type { SampleHousehold, SamplePerson } from '../people.ts';
import { type Column, csvExtract, tableSheet, xlsxExtract } from '../sheet.ts';
import { newTelling } from '../telling.ts';
import { addressColumns, plainName, writeDay } from '../writing.ts';

/** How an old file knew a person: the name before marriage, the home before the move. */
function asWas(person: SamplePerson, household: SampleHousehold): PersonRow {
  const surname = person.previousSurnames[0] ?? person.surname;
  const home = household.formerHome ?? household.home;
  return {
    person: { ...person, surname, title: surname === person.surname ? person.title : 'Miss' },
    household: { ...household, home },
  };
}

/** The electoral register of 2016, still on the share: former names, former homes. */
export function oldRegister(office: Office, random: Random): MadeDocument | null {
  const telling = newTelling('table');
  const rows = rowsOf(office.households)
    .filter(({ person, household }) => household.resident && person.age >= 27 && random.chance(0.4))
    .map(({ person, household }) => asWas(person, household));
  if (rows.length === 0) return null;
  const line = (at: number) => (row: PersonRow) =>
    telling.say(row.person, 'postal-address', addressColumns(row.household.home, 3)[at] ?? '');
  let number = 400;
  const columns: readonly Column<PersonRow>[] = [
    {
      heading: 'NO',
      cell: ({ person }) => {
        number += 1;
        return telling.say(person, 'local-reference', `AK-${number}`);
      },
    },
    {
      heading: 'NAME',
      cell: ({ person }) => telling.say(person, 'person-name', `${person.surname} ${person.forenames}`.trim()),
    },
    { heading: 'ADD1', cell: line(0) },
    { heading: 'ADD2', cell: line(1) },
    { heading: 'ADD3', cell: line(2) },
    { heading: 'PC', cell: ({ person, household }) => telling.say(person, 'postcode', household.home.postcode) },
  ];
  return csvExtract('reg2016_full.csv', columns, rows, telling, { encoding: 'windows-1252' });
}

/** The list of people told to shield in 2020, with what they were sent. */
export function shieldingList(office: Office, random: Random): MadeDocument | null {
  const telling = newTelling('table');
  const rows = rowsOf(office.households).filter(
    ({ person, household }) => household.resident && person.age > 12 && random.chance(person.age > 60 ? 0.3 : 0.05),
  );
  if (rows.length === 0) return null;
  const shared = personColumns<PersonRow>(office.borough, telling, random);
  const columns: readonly Column<PersonRow>[] = [
    {
      heading: 'NHS No',
      width: 14,
      // Typed into a column of numbers: the sheet keeps a number.
      cell: ({ person }) => {
        telling.note(person, 'health');
        return telling.say(person, 'nhs-number', Number(person.nhsNumber));
      },
    },
    { heading: 'Full name', width: 28, cell: ({ person }) => telling.say(person, 'person-name', plainName(person)) },
    shared.birthDate('cell'),
    shared.address('Delivery address'),
    shared.postcode(),
    shared.phone(),
    {
      heading: 'Dietary / access notes',
      width: 36,
      cell: ({ person }) => {
        if (!random.chance(0.35)) return '';
        const [words, types] = random.pick([
          ['Halal', ['religion']],
          ['Kosher', ['religion']],
          ['Diabetic', ['health']],
          ['Cannot get to door, leave with neighbour', ['disability']],
          ['Vegetarian', []],
          ['On immunosuppressants', ['health']],
        ] as const);
        return telling.say(person, types, words);
      },
    },
    { heading: 'Boxes sent', width: 10, cell: () => random.between(1, 14) },
  ];
  return xlsxExtract('Shielding - CEV residents June 2020.xlsx', columns, rows, telling, {
    sheet: 'CEV',
    title: 'Clinically extremely vulnerable residents: food boxes',
    subtitle: 'Source: national shielding list. Delete by 30/09/2021.',
    author: 'Community Hub',
    modified: new Date('2020-06-19T19:22:00Z'),
  });
}

/** The log of sick leave, with last year's batch on a sheet that nobody can see from the menu. */
export function sicknessLog(office: Office, random: Random): MadeDocument {
  const telling = newTelling('table');
  const reasons = [
    'Stress / anxiety',
    'Back pain',
    'Covid-19',
    'Operation - hernia',
    'Migraine',
    'Pregnancy related',
    'Chemotherapy',
  ];
  const columns: readonly Column<StaffMember>[] = [
    {
      heading: 'Emp no',
      width: 10,
      cell: ({ person, employeeNumber }) => telling.say(person, ['local-reference', 'employment'], employeeNumber),
    },
    { heading: 'Employee', width: 26, cell: ({ person }) => telling.say(person, 'person-name', plainName(person)) },
    {
      heading: 'Department',
      width: 24,
      cell: ({ person, department }) => telling.say(person, 'employment', department),
    },
    { heading: 'First day', width: 12, cell: () => ({ kind: 'day', day: dayAfter('2024-04-08', random.int(300)) }) },
    { heading: 'Days', width: 7, cell: () => random.between(1, 60) },
    { heading: 'Reason', width: 24, cell: ({ person }) => telling.say(person, 'health', random.pick(reasons)) },
  ];
  const half = Math.ceil(office.staff.length / 2);
  const earlier = tableSheet(columns, office.staff.slice(half), { sheet: '2023-24' });
  return xlsxExtract('Sickness absence log.xlsx', columns, office.staff.slice(0, half), telling, {
    sheet: '2024-25',
    author: 'HR Shared Service',
    modified: new Date(`2025-03-31T16:00:00Z`),
    title: 'Sickness absence',
    subtitle: `Printed ${writeDay('2025-03-31', 'slashes')}`,
    more: [{ ...earlier, state: 'veryHidden' }],
  });
}
