import type { PersonalDataType } from '#core/personal-data';
import type { XlsxCell } from '../../formats/xlsx.ts';
import type { Random } from '../../random.ts';
import { headingOf } from '../headings.data.ts';
import type { MadeDocument } from '../made-document.ts';
import type { Office } from '../office.ts';
import { adultsOf, headOf, type SampleHousehold } from '../people.ts';
import { type Column, csvExtract, xlsxExtract } from '../sheet.ts';
import { newTelling, type Telling } from '../telling.ts';
import { addressColumns, fullName, hurried, hurriedPostcode, indexName } from '../writing.ts';

type Account = {
  readonly household: SampleHousehold;
  readonly discount: string;
  readonly balance: number;
  readonly directDebit: boolean;
};

/** The yearly extract of council tax accounts with discounts and bank details, as CSV or as a workbook. */
export function councilTaxExtract(office: Office, random: Random, form: 'csv' | 'xlsx'): MadeDocument {
  const telling = newTelling('table');
  const accounts = office.households
    .filter(({ resident, people }) => resident && people.length > 0 && random.chance(0.85))
    .map((household) => drawAccount(household, random));
  const columns = form === 'csv' ? csvColumns(office, telling, random) : xlsxColumns(office, telling, random);
  if (form === 'csv') {
    return csvExtract('CTAX_extract_20250331.csv', columns, accounts, telling, { encoding: 'windows-1252' });
  }
  return xlsxExtract('Council Tax accounts and discounts 2024-25.xlsx', columns, accounts, telling, {
    sheet: 'Accounts',
    title: `${office.borough.name}: Council Tax accounts`,
    subtitle: 'Extract for discount review. OFFICIAL-SENSITIVE. Run 31/03/2025 22:14',
    author: 'Revenues Systems',
    modified: new Date('2025-04-01T08:12:00Z'),
    more: [
      {
        name: 'Key',
        rows: [
          ['Code', 'Meaning'],
          ['SPD', 'Single person discount'],
          ['SMI', 'Severe mental impairment'],
          ['DBR', 'Disabled band reduction'],
          ['STU', 'Student exemption'],
          ['CTS', 'Council Tax Support'],
        ],
        widths: [10, 40],
        headingRow: 1,
      },
    ],
  });
}

function drawAccount(household: SampleHousehold, random: Random): Account {
  const alone = adultsOf(household).length === 1;
  const head = headOf(household);
  const discount = random.weighted([
    ['', 60],
    ['SPD', alone ? 60 : 0],
    ['SMI', head.age > 60 ? 9 : 2],
    ['DBR', 4],
    ['STU', head.age < 27 ? 20 : 0],
    ['CTS', 18],
  ]);
  return {
    household,
    discount,
    balance: random.chance(0.3) ? random.between(40, 2600) + 0.35 : 0,
    directDebit: random.chance(0.6),
  };
}

/** What a discount code tells, beyond council tax, to anybody who knows the codes. */
const discountTypes: Readonly<Record<string, readonly PersonalDataType[]>> = {
  SMI: ['health'],
  DBR: ['disability'],
  STU: ['education'],
  CTS: ['benefit'],
};

function csvColumns(office: Office, telling: Telling, random: Random): readonly Column<Account>[] {
  const h = (key: Parameters<typeof headingOf>[1]): string => headingOf(office.borough, key);
  const head = ({ household }: Account) => headOf(household);
  const line = (at: number) => (account: Account) =>
    telling.say(head(account), 'postal-address', addressColumns(account.household.home, 4)[at] ?? '');
  return [
    {
      heading: h('ctRef'),
      cell: (a) => telling.say(head(a), ['local-reference', 'council-tax'], a.household.councilTaxRef),
    },
    { heading: 'LIABLE_NAME', cell: (a) => telling.say(head(a), 'person-name', hurried(liableName(a), random)) },
    { heading: 'JOINT_NAME', cell: (a) => jointName(a, telling) },
    { heading: h('address1'), cell: line(0) },
    { heading: h('address2'), cell: line(1) },
    { heading: h('address3'), cell: line(2) },
    { heading: h('address4'), cell: line(3) },
    {
      heading: h('postcode'),
      cell: (a) => telling.say(head(a), 'postcode', hurriedPostcode(a.household.home.postcode, random)),
    },
    { heading: h('uprn'), cell: (a) => telling.say(head(a), 'uprn', a.household.home.uprn) },
    { heading: 'BAND', cell: (a) => a.household.band },
    {
      heading: 'DISC_CODE',
      cell: (a) => telling.say(head(a), ['council-tax', ...(discountTypes[a.discount] ?? [])], a.discount),
    },
    { heading: 'PAY_METHOD', cell: (a) => (a.directDebit ? 'DD01' : 'CASH') },
    { heading: h('sortCode'), cell: (a) => bankCell(a, telling, a.household.bank.sortCode) },
    { heading: h('account'), cell: (a) => bankCell(a, telling, a.household.bank.account) },
    {
      heading: 'BALANCE',
      cell: (a) => (a.balance === 0 ? '0.00' : telling.say(head(a), 'debt', a.balance.toFixed(2))),
    },
  ];
}

/** The same accounts after somebody opened them in a spreadsheet: sort codes became numbers and lost their noughts. */
function xlsxColumns(office: Office, telling: Telling, random: Random): readonly Column<Account>[] {
  const money = (a: Account): XlsxCell => {
    if (a.balance > 0) telling.say(headOf(a.household), 'debt', a.balance);
    return { kind: 'money', amount: a.balance };
  };
  const bank = new Set([headingOf(office.borough, 'sortCode'), headingOf(office.borough, 'account')]);
  return csvColumns(office, telling, random).map((column): Column<Account> => {
    if (bank.has(column.heading)) return { ...column, width: 12, cell: (a) => numberOf(column.cell(a)) };
    if (column.heading === 'BALANCE') return { heading: 'Balance', width: 11, cell: money };
    const [heading, width] = officeHeadings[column.heading] ?? [column.heading, 18];
    return { ...column, heading, width };
  });
}

/** Headings that the office retyped, with the widths it gave them. */
const officeHeadings: Readonly<Record<string, readonly [string, number]>> = {
  LIABLE_NAME: ['Liable person', 28],
  JOINT_NAME: ['Jointly liable', 26],
};

function numberOf(cell: XlsxCell): XlsxCell {
  return typeof cell === 'string' && cell !== '' ? Number(cell) : cell;
}

function liableName({ household }: Account): string {
  const head = headOf(household);
  return head.deceasedOn === '' ? indexName(head) : `EXORS OF ${fullName(head).toUpperCase()} (DEC'D)`;
}

/** Somebody jointly liable owes what the account owes. */
function jointName({ household, balance }: Account, telling: Telling): string {
  const partner = adultsOf(household).find((person) => person.place === 'partner');
  if (partner === undefined) return '';
  telling.note(partner, 'postal-address', 'postcode', 'council-tax', 'uprn', 'local-reference');
  if (balance > 0) telling.note(partner, 'debt');
  return telling.say(partner, 'person-name', indexName(partner));
}

function bankCell(account: Account, telling: Telling, text: string): string {
  return account.directDebit ? telling.say(headOf(account.household), 'bank-account', text) : '';
}
