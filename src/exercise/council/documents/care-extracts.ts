import type { Random } from '../../random.ts';
import { type PersonRow, personColumns, rowsOf } from '../extract-columns.ts';
import { headingOf } from '../headings.data.ts';
import { inventUpn } from '../identifiers.ts';
import type { MadeDocument } from '../made-document.ts';
import type { Office } from '../office.ts';
import { adultsOf, childrenOf, type SamplePerson } from '../people.ts';
import { schoolNeeds, schools, supportReasons } from '../phrases.data.ts';
import { type Column, csvExtract, xlsxExtract } from '../sheet.ts';
import { newTelling, type Telling } from '../telling.ts';
import { addressLine, plainName, spacedNhs, spacedPhone, writeDay } from '../writing.ts';
import { ethnicOrigin } from './citizen-extracts.ts';

/** The client level return of adult social care: no names, but a health number, a birth date and a postcode in each row. */
export function careReturn(office: Office, random: Random): MadeDocument | null {
  const telling = newTelling('table');
  const rows = rowsOf(office.households).filter(
    ({ person, household }) => household.resident && (person.age > 74 || (person.age > 17 && random.chance(0.04))),
  );
  if (rows.length === 0) return null;
  const shared = personColumns<PersonRow>(office.borough, telling, random);
  const columns: readonly Column<PersonRow>[] = [
    {
      heading: 'LA Person Unique Identifier',
      cell: ({ person }) => telling.say(person, 'local-reference', `P${random.digits(7)}`),
    },
    {
      heading: 'NHS Number',
      cell: ({ person }) =>
        telling.say(person, 'nhs-number', random.chance(0.3) ? spacedNhs(person.nhsNumber) : person.nhsNumber),
    },
    {
      heading: 'Date of Birth',
      cell: ({ person }) => telling.say(person, 'birth-date', writeDay(person.birthDate, 'slashes')),
    },
    { heading: 'Gender', cell: ({ person }) => (person.sex === 'F' ? 2 : 1) },
    { heading: 'Ethnicity', cell: ({ person }) => originCell(person, telling, random) },
    shared.postcode(),
    { heading: 'GP Practice Code', cell: () => `E${random.digits(5)}` },
    {
      heading: 'Primary Support Reason',
      cell: ({ person }) => {
        const [words, types] = random.pick(supportReasons);
        return telling.say(person, types, words);
      },
    },
    { heading: 'Event Type', cell: () => random.pick(['Service', 'Assessment', 'Review', 'Request']) },
  ];
  return csvExtract('CLD_return_2025Q2.csv', columns, rows, telling);
}

function originCell(person: SamplePerson, telling: Telling, random: Random): string {
  const origin = ethnicOrigin(person.culture, random);
  return origin === 'Not stated' ? origin : telling.say(person, 'ethnicity', origin);
}

type Pupil = PersonRow & { readonly parent: SamplePerson; readonly upn: string };

/** Children of school age with the adult who answers for them. */
function pupilsOf(office: Office, random: Random, share: number): readonly Pupil[] {
  return office.households.flatMap((household) => {
    const [parent] = adultsOf(household);
    if (parent === undefined) return [];
    return childrenOf(household)
      .filter((child) => child.age >= 4 && random.chance(share))
      .map((child) => ({
        person: child,
        household,
        parent,
        upn: inventUpn(random, Number(child.birthDate.slice(0, 4)) + 4),
      }));
  });
}

/** The list of pupils with special educational needs, one column of it hidden, and their transport on a second sheet. */
export function needsList(office: Office, random: Random): MadeDocument | null {
  const telling = newTelling('table');
  const rows = pupilsOf(office, random, 0.3);
  if (rows.length === 0) return null;
  const shared = personColumns<Pupil>(office.borough, telling, random);
  const columns: readonly Column<Pupil>[] = [
    { heading: 'UPN', width: 16, cell: ({ person, upn }) => telling.say(person, 'upn', upn) },
    shared.surname('Pupil surname'),
    shared.forenames('Pupil forename'),
    shared.birthDate('cell'),
    { heading: 'School', width: 28, cell: ({ person }) => telling.say(person, 'education', random.pick(schools)) },
    {
      heading: 'Primary need',
      width: 16,
      cell: ({ person }) => {
        const [code, types] = random.pick(schoolNeeds);
        return telling.say(person, ['send', ...types], code);
      },
    },
    { heading: 'EHCP', width: 8, cell: () => random.pick(['Y', 'Y', 'N', 'Assess']) },
    ...careColumns(telling, random),
  ];
  return xlsxExtract('SEN caseload.xlsx', columns, rows, telling, {
    sheet: 'Caseload',
    title: 'SEND caseload, autumn term 2025',
    subtitle: `${office.borough.short} Children’s Services. CONFIDENTIAL`,
    author: 'SEND Team',
    modified: new Date('2025-09-12T13:30:00Z'),
  });
}

/** What the needs list adds from social care's own system, one column of it hidden. */
function careColumns(telling: Telling, random: Random): readonly Column<Pupil>[] {
  return [
    {
      heading: 'CSC status',
      width: 14,
      hidden: true,
      cell: ({ person }) => {
        const status = random.weighted<string>([
          ['', 14],
          ['CIN', 3],
          ['CP Plan', 1],
          ['CLA', 1],
        ]);
        return telling.say(person, status === 'CIN' ? 'safeguarding' : 'child-protection', status);
      },
    },
    {
      heading: 'Parent / carer',
      width: 26,
      cell: ({ person, parent }) => {
        telling.note(person, 'family');
        telling.note(parent, 'family');
        return telling.say(parent, 'person-name', plainName(parent));
      },
    },
    {
      heading: 'Parent tel',
      width: 15,
      cell: ({ parent }) => telling.say(parent, 'phone', spacedPhone(parent.mobile)),
    },
    {
      heading: 'Transport pick-up',
      width: 46,
      cell: ({ person, household }) => {
        if (!random.chance(0.4)) return '';
        const time = telling.say(person, 'travel', `07:${random.between(10, 55)}`);
        const line = telling.say(person, 'postal-address', addressLine(household.home));
        return `${time} ${line} ${telling.say(person, 'postcode', household.home.postcode)}`;
      },
    },
  ];
}

/** Applications for school places. */
export function admissions(office: Office, random: Random): MadeDocument | null {
  const telling = newTelling('table');
  const rows = pupilsOf(office, random, 0.35);
  if (rows.length === 0) return null;
  const shared = personColumns<Pupil>(office.borough, telling, random);
  const columns: readonly Column<Pupil>[] = [
    { heading: 'AppRef', cell: ({ person }) => telling.say(person, 'local-reference', `2025-${random.digits(6)}`) },
    { heading: 'ChildSurname', cell: ({ person }) => telling.say(person, 'person-name', person.surname) },
    { heading: 'ChildForename', cell: ({ person }) => telling.say(person, 'person-name', person.forenames) },
    {
      heading: 'ChildDOB',
      cell: ({ person }) => telling.say(person, 'birth-date', writeDay(person.birthDate, 'slashes')),
    },
    { heading: 'UPN', cell: ({ person, upn }) => telling.say(person, 'upn', upn) },
    shared.address(headingOf(office.borough, 'address')),
    shared.postcode(),
    { heading: 'ParentTitle', cell: ({ parent }) => parent.title },
    {
      heading: 'ParentName',
      cell: ({ person, parent, household }) => {
        telling.note(person, 'family');
        telling.note(parent, 'family');
        // A parent in the row of a child who lives with them: the form asks for the child's home, which is theirs.
        if (parent.household === household.id) telling.note(parent, 'postal-address', 'postcode');
        return telling.say(parent, 'person-name', plainName(parent));
      },
    },
    { heading: 'ParentEmail', cell: ({ parent }) => telling.say(parent, 'email', parent.email) },
    { heading: 'ParentPhone', cell: ({ parent }) => telling.say(parent, 'phone', parent.mobile) },
    { heading: 'Pref1', cell: ({ person }) => telling.say(person, 'education', random.pick(schools)) },
    { heading: 'Pref2', cell: () => random.pick(schools) },
    {
      heading: 'FaithCriterion',
      cell: ({ person }) =>
        random.chance(0.12)
          ? telling.say(person, 'religion', random.pick(['RC - baptised', 'CE - regular worship', 'Muslim', 'Jewish']))
          : '',
    },
  ];
  return csvExtract('Admissions_Sept2025_applications.csv', columns, rows, telling, { encoding: 'utf-8-bom' });
}
