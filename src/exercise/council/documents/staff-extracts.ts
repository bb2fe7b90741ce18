import { encodeText } from '../../formats/csv.ts';
import { escapeXml } from '../../formats/xml.ts';
import type { Random } from '../../random.ts';
import { type PersonRow, personColumns, rowsOf } from '../extract-columns.ts';
import { headingOf } from '../headings.data.ts';
import { licenceNumber } from '../identifiers.ts';
import { bytesDocument, type MadeDocument } from '../made-document.ts';
import type { Office, StaffMember } from '../office.ts';
import { headOf } from '../people.ts';
import { recordChecks } from '../phrases.data.ts';
import { type Column, csvExtract, xlsxExtract } from '../sheet.ts';
import { newTelling, type Telling } from '../telling.ts';
import { addressLine, fullName, hyphenSort, plainName, writeDay } from '../writing.ts';

/** A month's payroll: here staff are the people whose data it is. */
export function payroll(office: Office, random: Random): MadeDocument {
  const telling = newTelling('table');
  const columns = payrollColumns(office, telling, random);
  const name = 'Payroll September 2025';
  if (office.borough.headings === 'camel') return csvExtract(`${name}.csv`, columns, office.staff, telling);
  return xlsxExtract(`${name}.xlsx`, columns, office.staff, telling, {
    sheet: 'M06',
    title: `${office.borough.name}: payroll, month 6`,
    subtitle: 'Not for circulation',
    groups: [
      ['Employee', 8],
      ['Post', 2],
      ['Pay', 2],
      ['Bank', 2],
    ],
    totals: ['TOTAL', '', '', '', '', '', '', '', '', `${office.staff.length} employees`],
    author: 'Payroll Bureau',
    modified: new Date('2025-09-18T09:00:00Z'),
  });
}

function payrollColumns(office: Office, telling: Telling, random: Random): readonly Column<StaffMember>[] {
  const shared = personColumns<StaffMember>(office.borough, telling, random);
  return [
    {
      heading: 'Employee No',
      width: 12,
      cell: ({ person, employeeNumber }) => telling.say(person, ['local-reference', 'employment'], employeeNumber),
    },
    shared.title(),
    shared.surname('Surname'),
    shared.forenames('Forenames'),
    shared.birthDate('cell'),
    shared.nino(),
    shared.address('Home address'),
    shared.postcode(),
    {
      heading: 'Department',
      width: 24,
      cell: ({ person, department }) => telling.say(person, 'employment', department),
    },
    { heading: 'Post', width: 28, cell: ({ person, officer }) => telling.say(person, 'employment', officer.role) },
    {
      heading: 'Gross monthly',
      width: 13,
      cell: ({ person, salary }) => {
        const amount = telling.say(person, 'income', Math.round((salary / 12) * 100) / 100);
        return { kind: 'money', amount };
      },
    },
    {
      heading: 'Union dues',
      width: 12,
      cell: ({ person, union }) =>
        union === ''
          ? ''
          : telling.say(person, 'trade-union', `${union} ${(random.between(900, 2300) / 100).toFixed(2)}`),
    },
    {
      heading: 'Sort code',
      width: 10,
      cell: ({ person, household }) => telling.say(person, 'bank-account', hyphenSort(household.bank.sortCode)),
    },
    {
      heading: 'Account',
      width: 11,
      cell: ({ person, household }) => telling.say(person, 'bank-account', household.bank.account),
    },
  ];
}

/** The collection file of direct debits, in columns of fixed width as the bank's gateway wants it. */
export function directDebits(office: Office, random: Random): MadeDocument | null {
  const telling = newTelling('table');
  const payers = office.households.filter(({ resident }) => resident && random.chance(0.5));
  if (payers.length === 0) return null;
  const lines = payers.map((household) => {
    const head = headOf(household);
    const name = telling.say(head, 'person-name', plainName(head).toUpperCase().slice(0, 18).trim());
    const bank = telling.say(head, 'bank-account', `${household.bank.sortCode}${household.bank.account}`);
    const reference = telling.say(
      head,
      ['local-reference', 'council-tax'],
      household.councilTaxRef.replaceAll('/', ''),
    );
    const pence = String(random.between(7200, 26_000)).padStart(11, '0');
    return `${bank}0170000000000000000    ${pence}${office.borough.short.padEnd(18)}${reference.padEnd(18)}${name.padEnd(18)}`;
  });
  const head = `VOL1000142                               ${office.borough.short.padEnd(6)}                                1`;
  const body = [head, ...lines, `UTL1${String(lines.length).padStart(9, '0')}`].join('\r\n');
  return bytesDocument('CTDD_20250401.txt', encodeText(`${body}\r\n`, 'windows-1252'), telling.facts());
}

/** Licences with what the record check said, as the licensing system saves its screen: a page of HTML. */
export function licences(office: Office, random: Random): MadeDocument | null {
  const telling = newTelling('table');
  const rows: readonly PersonRow[] = rowsOf(office.households).filter(
    ({ person }) => person.age > 20 && person.age < 68 && random.chance(0.06),
  );
  if (rows.length === 0) return null;
  const cells = rows.map(({ person, household }) => [
    telling.say(person, 'local-reference', `${random.pick(['PHV', 'PL', 'MKT'])}${random.digits(5)}`),
    telling.say(person, 'person-name', fullName(person)),
    telling.say(person, 'postal-address', addressLine(household.home)),
    telling.say(person, 'postcode', household.home.postcode),
    telling.say(person, 'birth-date', writeDay(person.birthDate, 'dashes')),
    telling.say(person, 'phone', person.mobile),
    telling.say(person, 'driving-licence', licenceNumber(person, random)),
    telling.say(person, 'criminal', random.weighted(recordChecks)),
    random.pick(['Granted', 'Granted', 'Pending', 'Refused']),
  ]);
  const headings = [
    'Licence no.',
    'Applicant',
    headingOf(office.borough, 'address'),
    headingOf(office.borough, 'postcode'),
    headingOf(office.borough, 'birthDate'),
    'Telephone',
    'DVLA no.',
    'DBS',
    'Decision',
  ];
  const row = (tag: string, texts: readonly string[]): string =>
    `<tr>${texts.map((text) => `<${tag}>${escapeXml(text)}</${tag}>`).join('')}</tr>`;
  const html = `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Licence search results</title>
<style>body{font:13px Arial,sans-serif}table{border-collapse:collapse}th,td{border:1px solid #999;padding:3px 6px;text-align:left}th{background:#dde3ee}.x{display:none}</style>
<script>var session = "expired"; function sort(c) { return c; }</script></head>
<body><h1>${escapeXml(office.borough.name)}: licensing</h1>
<p>Search: type = all, status = all. ${cells.length} results. Printed 14/08/2025 11:06</p>
<table id="results"><thead>${row('th', headings)}</thead><tbody>
${cells.map((texts) => row('td', texts)).join('\n')}
</tbody></table><p>Help desk: ${escapeXml(office.borough.phone)}</p></body></html>
`;
  return bytesDocument('licence_search_results.html', encodeText(html, 'utf-8'), telling.facts());
}

/** Accounts sent to the enforcement agents. */
export function enforcementList(office: Office, random: Random): MadeDocument | null {
  const telling = newTelling('table');
  const rows: readonly PersonRow[] = office.households
    .filter((household) => household.resident && random.chance(0.12))
    .map((household) => ({ person: headOf(household), household }));
  if (rows.length === 0) return null;
  const shared = personColumns<PersonRow>(office.borough, telling, random);
  const columns: readonly Column<PersonRow>[] = [
    {
      heading: 'Our ref',
      width: 14,
      cell: ({ person, household }) => telling.say(person, ['local-reference', 'council-tax'], household.councilTaxRef),
    },
    { heading: 'Debtor', width: 30, cell: ({ person }) => telling.say(person, 'person-name', fullName(person)) },
    shared.address('Last known address'),
    shared.postcode(),
    shared.phone(),
    {
      heading: 'Debt',
      width: 11,
      cell: ({ person }) => {
        const amount = random.between(30_000, 520_000) / 100;
        telling.say(person, 'debt', amount.toFixed(2));
        return { kind: 'money', amount };
      },
    },
    {
      heading: 'LO date',
      width: 12,
      cell: () => ({ kind: 'day', day: `2025-0${random.between(1, 8)}-1${random.int(9)}` }),
    },
    {
      heading: 'Vulnerability',
      width: 34,
      cell: ({ person }) => {
        if (!random.chance(0.15)) return '';
        const [words, type] = random.pick([
          ['Recently bereaved', 'family'],
          ['In receipt of UC', 'benefit'],
          ['Depression, GP letter held', 'health'],
          ['Pregnant', 'health'],
        ] as const);
        return telling.say(person, type, words);
      },
    },
  ];
  return xlsxExtract('Enforcement agent referrals.xlsx', columns, rows, telling, {
    sheet: 'Batch 41',
    totals: ['', 'Batch total', '', '', '', `${rows.length} accounts`],
    author: 'Council Tax Recovery',
    modified: new Date('2025-08-20T10:45:00Z'),
  });
}
