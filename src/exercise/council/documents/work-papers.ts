import { type Block, makeDocx, paragraph } from '../../formats/docx.ts';
import { makeLegacyPdf } from '../../formats/legacy-pdf.ts';
import { makeXlsx, type XlsxCell } from '../../formats/xlsx.ts';
import { bytesDocument } from '../made-document.ts';
import { addressOf, compactDay, dayAfter, fileWord, folderOf, type Paper } from '../paper.ts';
import { adultsOf, type SampleHousehold, type SamplePerson } from '../people.ts';
import { schools } from '../phrases.data.ts';
import { hyphenSort, indexName, plainName, pounds, spacedNino, spacedPhone, writeDay } from '../writing.ts';
import { drawKinds, labelledValues, wordedLines } from './worded-lines.ts';

const employers = [
  'Brightwell FM plc',
  'Kingfisher Care Ltd',
  'Tidal Basin Hotel',
  'Osier Foods',
  'Marlin Scaffolding',
  'Ferry Lane Nursery',
];
const jobs = [
  'Care assistant',
  'Kitchen porter',
  'Security officer',
  'Warehouse operative',
  'Receptionist',
  'Nursery nurse',
  'Electrician',
  'Bookkeeper',
];

function worker({ people }: SampleHousehold): SamplePerson | undefined {
  return people.find((person) => person.age >= 20 && person.age < 66 && person.deceasedOn === '');
}

function workerOf(household: SampleHousehold): SamplePerson {
  const person = worker(household);
  if (person === undefined) throw new Error('a household without a worker was asked for one');
  return person;
}

/** A curriculum vitae sent in with an application for a job or for help. */
export const curriculum: Paper = {
  id: 'curriculum',
  place: 'form',
  weight: 1.5,
  suits: (household) => worker(household) !== undefined,
  make: (desk) => {
    const { telling, random, day } = desk;
    const person = workerOf(desk.household);
    const name = telling.say(person, 'person-name', plainName(person));
    const prose = telling.in('prose');
    const year = Number(day.slice(0, 4));
    const job = (from: number): Block =>
      paragraph(
        prose.say(
          person,
          'employment',
          `${random.pick(jobs)}, ${random.pick(employers)}, ${from} to ${from + random.between(1, 4)}`,
        ),
      );
    const blocks: Block[] = [
      { kind: 'title', text: random.chance(0.5) ? name : name.toUpperCase() },
      {
        kind: 'lines',
        lines: [
          addressOf(desk, person),
          `Mobile: ${telling.say(person, 'phone', spacedPhone(person.mobile || desk.household.landline))}`,
          ...(person.email === '' ? [] : [`Email: ${telling.say(person, 'email', person.email)}`]),
          ...(random.chance(0.4)
            ? [`D.O.B. ${telling.say(person, 'birth-date', writeDay(person.birthDate, 'words'))}`]
            : []),
        ],
      },
      { kind: 'heading', text: 'Personal profile' },
      paragraph('A reliable and hard working team player with good communication skills.'),
      { kind: 'heading', text: 'Employment' },
      ...[year - 5, year - 10].map(job),
      { kind: 'heading', text: 'Education' },
      paragraph(prose.say(person, 'education', `${random.pick(schools)}, 5 GCSEs including English and maths`)),
      { kind: 'heading', text: 'Interests' },
      paragraph(random.pick(['Cooking, five-a-side football, reading.', 'Volunteering at the food bank; gardening.'])),
      { kind: 'heading', text: 'References' },
      paragraph('Available on request.'),
    ];
    const modified = new Date(`${day}T21:12:00Z`);
    return {
      folder: folderOf(desk, 'Human Resources', 'Recruitment', `${year}`),
      document: bytesDocument(
        `CV ${fileWord(person.surname)} ${fileWord(person.forenames.split(' ')[0] ?? '')}.docx`,
        makeDocx({ blocks, author: name, title: 'Curriculum vitae', modified }),
        telling.facts(),
      ),
    };
  },
};

/** A payslip handed in as proof of income: a print of fixed columns. */
export const payslip: Paper = {
  id: 'payslip',
  place: 'form',
  weight: 2,
  suits: (household) => worker(household) !== undefined,
  make: (desk) => {
    const { telling, random, day, household } = desk;
    const person = workerOf(household);
    const gross = random.between(90_000, 290_000) / 100;
    const pad = (left: string, right: string): string => `${left.padEnd(40)}${right}`;
    const employer = random.pick(employers);
    telling.note(person, 'employment');
    const lines = [
      pad(employer.toUpperCase(), 'PAYSLIP'),
      '',
      pad(
        `Employee: ${telling.say(person, 'person-name', random.pick([plainName(person).toUpperCase(), indexName(person)]))}`,
        `Payroll no: ${telling.say(person, 'local-reference', random.digits(5))}`,
      ),
      pad(
        `NI No: ${telling.say(person, 'nino', random.pick([person.nino, spacedNino(person.nino)]))}`,
        `Tax code: ${random.between(900, 1257)}L`,
      ),
      pad(`Pay date: ${writeDay(dayAfter(day, -12), 'slashes')}`, `Tax period: ${random.between(1, 12)}`),
      `Pay method: BACS ${telling.say(person, 'bank-account', `${hyphenSort(household.bank.sortCode)} ${household.bank.account}`)}`,
      '',
      pad('Payments', 'Deductions'),
      pad(
        `Basic pay      ${telling.say(person, 'income', gross.toFixed(2))}`,
        `PAYE tax    ${(gross * 0.11).toFixed(2)}`,
      ),
      pad('', `NI          ${(gross * 0.06).toFixed(2)}`),
      ...(random.chance(0.3)
        ? [pad('', `${telling.say(person, 'trade-union', `${random.pick(['UNISON', 'GMB', 'USDAW'])} subs`)}    12.40`)]
        : []),
      ...(random.chance(0.2) ? [pad('', `${telling.say(person, 'debt', 'Attachment of earnings')}  85.00`)] : []),
      '',
      pad('', `NET PAY     ${telling.say(person, 'income', (gross * 0.81).toFixed(2))}`),
      '',
      ...addressOf(desk, person).split(', '),
    ];
    return {
      folder: folderOf(desk, 'Revenues and Benefits', 'Benefits', 'Evidence', day.slice(0, 4)),
      document: bytesDocument(
        `payslip ${compactDay(day)} ${fileWord(person.surname)}.pdf`,
        makeLegacyPdf(lines, new Date(`${day}T10:00:00Z`)),
        telling.facts(),
      ),
    };
  },
};

/** An invoice of somebody who works for themselves: their home is their office, their tax reference on the sheet. */
export const soleTraderInvoice: Paper = {
  id: 'sole-trader-invoice',
  place: 'letter',
  weight: 1,
  suits: (household) => worker(household) !== undefined,
  make: (desk) => {
    const { telling, random, day, household, office } = desk;
    const person = workerOf(household);
    const name = telling.say(person, 'person-name', plainName(person));
    telling.note(person, 'employment');
    const sum = random.between(9000, 98_000) / 100;
    const blocks: Block[] = [
      {
        kind: 'title',
        text: `${name}${random.pick([' t/a Bright Sparks', ', Plasterer', ' Interpreting Services', ''])}`,
      },
      { kind: 'lines', lines: addressOf(desk, person).split(', '), align: 'right' },
      paragraph(`INVOICE No. ${random.between(100, 999)}    Date: ${writeDay(day, 'slashes')}`),
      { kind: 'lines', lines: ['To:', office.borough.name, ...office.borough.office] },
      {
        kind: 'grid',
        headings: ['Description', 'Hours', 'Amount'],
        rows: [
          [random.pick(['Interpreting, home visit', 'Make good ceiling', 'Foster carer training']), '4', pounds(sum)],
        ],
      },
      paragraph(
        `Please pay ${telling.say(person, 'bank-account', `${hyphenSort(household.bank.sortCode)} ${household.bank.account}`)} within 30 days.`,
      ),
      ...labelledValues(desk, person, ['utr']).map(([label, value]) => paragraph(`${label}: ${value}`)),
    ];
    return {
      folder: folderOf(desk, 'Finance', 'Invoices in', day.slice(0, 4)),
      document: bytesDocument(
        `INV ${fileWord(person.surname)} ${compactDay(day)}.docx`,
        makeDocx({ blocks, author: name, title: 'Invoice', modified: new Date(`${day}T20:45:00Z`) }),
        telling.facts(),
      ),
    };
  },
};

/** A sheet about one client, label beside value, as duty teams copy it out of their system. */
export const clientSheet: Paper = {
  id: 'client-sheet',
  place: 'form',
  weight: 2.5,
  suits: (household) => adultsOf(household).length > 0,
  make: (desk) => {
    const { telling, random, day, home } = desk;
    const person = random.pick(adultsOf(desk.household));
    const rows: (readonly XlsxCell[])[] = [
      [{ kind: 'styled', text: random.pick(['CLIENT SUMMARY', 'Front sheet', 'Duty referral']), style: 'title' }],
      [],
      [
        random.pick(['Name', 'Client', 'Full name']),
        telling.say(person, 'person-name', random.pick([plainName(person), indexName(person)])),
      ],
      [random.pick(['Addr', 'Address']), telling.say(person, 'postal-address', home.lines.join(', '))],
      ['PC', telling.say(person, 'postcode', home.postcode)],
      ...labelledValues(desk, person, drawKinds(person, random.between(3, 7), random)),
      ['Officer', desk.officer.name],
      ['Date', writeDay(day, 'slashes')],
      [
        'Summary',
        wordedLines({ ...desk, telling: telling.in('prose') }, person, 'note', random.between(1, 3)).join(' '),
      ],
      [
        'Flags',
        wordedLines({ ...desk, telling: telling.in('table') }, person, 'cell', random.between(0, 2)).join('; '),
      ],
    ];
    const sheet = { name: random.pick(['Sheet1', 'Front', 'Summary']), rows, widths: [24, 60] };
    return {
      folder: folderOf(desk, random.pick(['Housing', 'Adult Social Care', 'Community Hub']), 'Duty', day.slice(0, 4)),
      document: bytesDocument(
        `${fileWord(person.surname)} ${random.pick(['front sheet', 'summary', 'duty'])}.xlsx`,
        makeXlsx([sheet], { author: desk.officer.name, modified: new Date(`${day}T13:00:00Z`) }),
        telling.facts(),
      ),
    };
  },
};
