import { makeCsv } from '../../formats/csv.ts';
import { makeXlsx, type XlsxCell, type XlsxSheet } from '../../formats/xlsx.ts';
import type { Random } from '../../random.ts';
import { deskFor } from '../desks.ts';
import { type PersonRow, rowsOf } from '../extract-columns.ts';
import { bytesDocument, type MadeDocument } from '../made-document.ts';
import type { Office } from '../office.ts';
import { headOf } from '../people.ts';
import { newTelling, type Telling } from '../telling.ts';
import { plainName, spacedPhone, writeDay } from '../writing.ts';
import { type DirtyCells, dirtyCells } from './dirty-cells.ts';
import { wordedLines } from './worded-lines.ts';

type Filled = { readonly headings: readonly string[]; readonly cell: (row: PersonRow) => XlsxCell };

function drawRows(office: Office, random: Random, share: number): readonly PersonRow[] {
  return rowsOf(office.households)
    .filter(({ person }) => person.age >= 16 && random.chance(share))
    .slice(0, 150);
}

/** Free words about the person of a row, short as cells are. */
function notesCell(office: Office, telling: Telling, random: Random): (row: PersonRow) => string {
  return ({ person, household }) => {
    if (!random.chance(0.6)) return '';
    const desk = { ...deskFor(office, household, random.fork(person.id), 'table'), telling };
    return wordedLines(desk, person, 'cell', random.between(1, 2)).join(random.pick(['; ', ', ', ' / ']));
  };
}

/** The columns that a team's own list may have, each with the headings that teams give it; the order is drawn. */
function columnsOf(cells: DirtyCells, notes: (row: PersonRow) => string, random: Random): readonly Filled[] {
  const names: readonly Filled[] = random.chance(0.5)
    ? [{ headings: ['Name', 'Cust name', 'Tenant / applicant', 'NAME (as on ID)', 'Who'], cell: cells.name }]
    : [
        { headings: ['S/name', 'Surname', 'Last Nm', 'Fam. name'], cell: cells.surname },
        { headings: ['F/name', 'Given', 'Forename', '1st name'], cell: cells.forenames },
      ];
  const others: readonly Filled[] = [
    { headings: ['D.o.B', 'Dob', 'b.date', 'Birth dt'], cell: cells.birthDate },
    { headings: ['NI', 'NINO', 'Nat Ins', 'ni num'], cell: cells.nino },
    { headings: ['Tel/mob', 'Ph.', 'Contact', 'Mob no.'], cell: cells.phone },
    { headings: ['e mail', 'Email addr', 'E-Mail'], cell: cells.email },
    { headings: ['Addr', 'Property', 'Lives at', 'Add.'], cell: cells.address },
    { headings: ['P/code', 'PC', 'Pcode', 'post cd'], cell: cells.postcode },
    { headings: ['Acc', 'A/c no', 'Bank ac'], cell: cells.account },
    { headings: ['S/C', 'Sort', 'sortcode'], cell: cells.sortCode },
    { headings: ['uprn', 'Prop ID (UPRN)', 'UPRN'], cell: cells.uprn },
    { headings: ['Notes', 'Comments', 'Any other info', 'Flag'], cell: notes },
  ];
  return random.some([...names, ...others], names.length + others.length);
}

/** A list that a team has kept for years: columns in no order, headings abbreviated, cells of every fashion. */
export function teamList(office: Office, random: Random): MadeDocument | null {
  const telling = newTelling('table');
  const rows = drawRows(office, random, 0.25);
  if (rows.length === 0) return null;
  const columns = columnsOf(dirtyCells(telling, random), notesCell(office, telling, random), random);
  let before = '';
  const body = rows.map((row) =>
    columns.map((column) => {
      if (!column.headings.includes('Addr')) return column.cell(row);
      const repeated = before === row.household.id && random.chance(0.7);
      before = row.household.id;
      if (!repeated) return column.cell(row);
      // Somebody of the same home below another: the row above gives the words.
      telling.note(row.person, 'postal-address');
      return random.pick(['as above', '"', 'same']);
    }),
  );
  const top: XlsxCell[][] = random.chance(0.5)
    ? []
    : [[`Team list - last saved by ${office.officer(random).name}`], []];
  const sheet: XlsxSheet = {
    name: random.pick(['Sheet1', 'Sheet1 (2)', 'MASTER', 'use this one']),
    rows: [...top, columns.map(({ headings }) => random.pick(headings)), ...body],
    widths: columns.map(() => 18),
  };
  return bytesDocument(
    random.pick(['Client list - Copy (2).xlsx', 'all contacts NEW.xlsx', 'Team list working copy.xlsx']),
    makeXlsx([sheet], { author: 'Shared PC', modified: new Date('2024-11-05T16:20:00Z') }),
    telling.facts(),
  );
}

/** Rows without a heading, as a query window exports them. */
export function headinglessRows(office: Office, random: Random): MadeDocument | null {
  const telling = newTelling('table');
  const rows = drawRows(office, random, 0.2);
  if (rows.length === 0) return null;
  const cells = dirtyCells(telling, random);
  const lines = rows.map((row) => [
    random.between(100_000, 999_999),
    cells.surname(row),
    cells.forenames(row),
    telling.say(row.person, 'birth-date', writeDay(row.person.birthDate, 'iso')),
    cells.address(row),
    cells.postcode(row),
    cells.nino(row),
    telling.say(row.person, 'phone', row.person.mobile),
    telling.say(row.person, 'email', row.person.email),
    random.pick(['A', 'C', 'X']),
  ]);
  return bytesDocument('query_result_3.csv', makeCsv(lines, { newline: '\n' }), telling.facts());
}

/** An export of a hosted system that writes days the American way and heads its columns in its own words. */
export function hostedExport(office: Office, random: Random): MadeDocument | null {
  const telling = newTelling('table');
  const rows = drawRows(office, random, 0.2);
  if (rows.length === 0) return null;
  const cells = dirtyCells(telling, random, true);
  const notes = notesCell(office, telling, random);
  const lines = rows.map((row) => [
    telling.say(row.person, 'local-reference', `00Q${random.digits(8)}`),
    cells.forenames(row),
    cells.surname(row),
    String(cells.birthDate(row)),
    telling.say(row.person, 'email', row.person.email),
    telling.say(row.person, 'phone', row.person.mobile.replace(/^0/u, '+44')),
    telling.say(row.person, 'postal-address', row.household.home.lines.join(' ')),
    telling.say(row.person, 'postcode', row.household.home.postcode),
    notes(row),
    `${random.between(1, 9)}/${random.between(13, 28)}/2024 ${random.between(1, 12)}:4${random.int(10)} PM`,
  ]);
  const headings = [
    'Contact.Id',
    'Contact.FirstName',
    'Contact.LastName',
    'Contact.Birthdate',
    'Contact.Email',
    'Contact.MobilePhone',
    'Contact.MailingStreet',
    'Contact.MailingPostalCode',
    'Case.Description',
    'Case.CreatedDate',
  ];
  return bytesDocument('report1730812345.csv', makeCsv([headings, ...lines], { quoteAll: true }), telling.facts());
}

/** One row a household: the tenant's cells, then the others', under two rows of headings. */
export function householdGrid(office: Office, random: Random): MadeDocument | null {
  const telling = newTelling('table');
  const homes = office.households.filter(({ people }) => people.length > 1 && random.chance(0.3)).slice(0, 80);
  if (homes.length === 0) return null;
  const rows = homes.map((household): readonly XlsxCell[] => {
    const head = headOf(household);
    const [second, third] = household.people.slice(1);
    const member = (person: typeof second): readonly XlsxCell[] =>
      person === undefined
        ? ['', '']
        : [
            telling.say(person, 'person-name', plainName(person)),
            telling.say(person, 'birth-date', writeDay(person.birthDate, 'slashes')),
          ];
    for (const person of [second, third]) if (person !== undefined) telling.note(person, 'postal-address', 'postcode');
    return [
      telling.say(head, 'local-reference', household.rentRef),
      telling.say(head, 'person-name', plainName(head)),
      telling.say(head, 'birth-date', writeDay(head.birthDate, 'slashes')),
      telling.say(head, 'phone', spacedPhone(head.mobile)),
      ...member(second),
      ...member(third),
      telling.say(head, 'postal-address', household.home.lines.join(', ')),
      telling.say(head, 'postcode', household.home.postcode),
    ];
  });
  const groups = ['', 'Tenant', '', '', 'Household member 1', '', 'Household member 2', '', 'Property', ''];
  const headings = ['Ref', 'Name', 'DOB', 'Tel', 'Name', 'DOB', 'Name', 'DOB', 'Address', 'Postcode'];
  const sheet: XlsxSheet = {
    name: 'Occupancy',
    rows: [[{ kind: 'styled', text: 'Occupancy audit', style: 'title' }], groups, headings, ...rows],
    widths: headings.map(() => 18),
    merges: ['B2:D2', 'E2:F2', 'G2:H2', 'I2:J2'],
  };
  return bytesDocument(
    'Occupancy audit.xlsx',
    makeXlsx([sheet], { author: 'Tenancy Audit', modified: new Date('2023-03-09T12:00:00Z') }),
    telling.facts(),
  );
}
