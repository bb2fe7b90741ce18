import { makeCsv } from '../formats/csv.ts';
import { type Block, makeDocx, paragraph } from '../formats/docx.ts';
import { makeLegacyPdf } from '../formats/legacy-pdf.ts';
import { makeXlsx } from '../formats/xlsx.ts';
import type { Random } from '../random.ts';
import { bytesDocument, type MadeDocument, type Placed } from './made-document.ts';
import type { Office } from './office.ts';

/** Files in which nobody is exposed, though names, streets and companies stand in them. */
export function nobodyFiles(office: Office, random: Random): readonly Placed[] {
  return [
    { folder: `${office.borough.folder}/Templates`, document: template(office) },
    { folder: `${office.borough.folder}/Finance/Procurement`, document: suppliers(office, random) },
    ...minutes(office, random).map((document) => ({ folder: `${office.borough.folder}/Committee/2024`, document })),
    { folder: `${office.borough.folder}/Property Services`, document: assets(random) },
  ];
}

function template({ borough }: Office) {
  return bytesDocument(
    'Rent arrears letter TEMPLATE.docx',
    makeDocx({
      author: 'Corporate Communications',
      title: 'Rent arrears letter',
      modified: new Date('2018-06-04T10:00:00Z'),
      header: borough.name,
      blocks: [
        { kind: 'lines', lines: ['«Title» «Forename» «Surname»', '«Address1»', '«Address2»', '«Postcode»'] },
        { kind: 'lines', lines: ['Date: [insert date]', 'Rent account: XXXXXX', 'NI number: AB 12 34 56 C (example)'] },
        paragraph('Dear [Title] [Surname]'),
        paragraph(
          'Our records show that your rent account is in arrears by £[amount]. Please contact us within 7 days.',
        ),
        paragraph('Yours sincerely'),
        paragraph('[Officer name], Income Recovery Officer'),
      ],
    }),
    [],
  );
}

const companies: readonly string[] = [
  'Hassan & Sons Ltd',
  'Patel Brothers Cash & Carry',
  'Brightwell FM plc',
  'O’Brien Roofing Ltd',
  'Marlin Scaffolding',
  'St Hilda’s Nursery',
  'Kingfisher Print Solutions',
  'Okafor Legal LLP',
];

function suppliers({ borough }: Office, random: Random) {
  const rows = companies.map((name) => [
    `V${random.digits(6)}`,
    name,
    `Unit ${random.between(1, 30)}, ${random.pick(['Wharfside Trading Estate', 'Acre Lane Business Park', 'Tidal Basin'])}`,
    'London',
    `accounts@${name.toLowerCase().replace(/[^a-z]/gu, '')}.example`,
    random.between(400, 260_000),
  ]);
  return bytesDocument(
    'Supplier list.xlsx',
    makeXlsx(
      [
        {
          name: 'Suppliers',
          rows: [['Vendor No', 'Supplier name', 'Address', 'Town', 'Remittance e-mail', 'Spend 2024/25'], ...rows],
          widths: [12, 30, 34, 10, 40, 14],
          headingRow: 1,
        },
      ],
      { author: `${borough.short} Procurement`, modified: new Date('2025-04-15T11:20:00Z') },
    ),
    [],
  );
}

/** Minutes as Word keeps them, and the PDF that was published: officers and members in role, nobody else. */
function minutes(office: Office, random: Random): readonly MadeDocument[] {
  const officers = [office.officer(random), office.officer(random)];
  const block = office.borough.blocks[0]?.split('|')[0] ?? '';
  const held = 'Minutes of the meeting held on Tuesday 12 March 2024 at 6.30pm';
  const lines = [
    'Present: Councillors Ashworth (Chair), Okonkwo, Dimitrov and Persaud',
    `Officers: ${officers.map((officer) => `${officer.name} (${officer.role})`).join('; ')}`,
    '1. Apologies for absence',
    'Apologies were received from Councillor Lefèvre.',
    '2. Void turnaround times',
    `${officers[0]?.name ?? ''} introduced the report. The average turnaround had risen to 41 days. Members asked for a further report in June.`,
    `3. ${block}: lift replacement`,
    'RESOLVED that the programme be noted.',
  ];
  const modified = new Date('2024-03-19T15:00:00Z');
  const blocks: Block[] = [
    { kind: 'title', text: 'Housing and Communities Scrutiny Committee' },
    paragraph({ text: held, mark: 'bold' }),
    ...lines.map((line): Block => (/^\d\./u.test(line) ? { kind: 'heading', text: line } : paragraph(line))),
  ];
  const docx = { blocks, author: 'Democratic Services', title: 'Minutes', header: office.borough.name, modified };
  const printed = ['HOUSING AND COMMUNITIES SCRUTINY COMMITTEE', '', held, '', ...lines.flatMap((line) => [line, ''])];
  return [
    bytesDocument('Housing Scrutiny minutes 2024-03-12.docx', makeDocx(docx), []),
    bytesDocument('Housing Scrutiny minutes 2024-03-12 FINAL.pdf', makeLegacyPdf(printed, modified), []),
  ];
}

function assets(random: Random) {
  const rows = Array.from({ length: 40 }, (_, at) => [
    `LT${4100 + at}`,
    random.pick(['Dell Latitude 5420', 'HP EliteBook 840', 'iPhone SE', 'Surface Pro 7']),
    `${random.digits(4)}-${random.digits(6)}`,
    random.pick(['Housing', 'Revenues', 'Adult Social Care', 'Parking']),
    random.pick(['In use', 'Spare', 'Disposed']),
  ]);
  return bytesDocument(
    'IT_asset_register.csv',
    makeCsv([['AssetTag', 'Model', 'Serial', 'Department', 'Status'], ...rows]),
    [],
  );
}
