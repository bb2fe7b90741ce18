import { makeCsv } from '../formats/csv.ts';
import { type Block, makeDocx, paragraph } from '../formats/docx.ts';
import { makeXlsx } from '../formats/xlsx.ts';
import { letterSource } from './letter-typst.data.ts';
import { bytesDocument, type MadeDocument, type Placed } from './made-document.ts';
import type { Office } from './office.ts';
import { spacedPhone } from './writing.ts';

/** More files in which nobody is exposed: blank forms, officers at their desks, figures, rules. */
export function nobodyPapers(office: Office): readonly Placed[] {
  const { folder } = office.borough;
  return [
    { folder: `${folder}/Housing/Tenancy files/Blank forms`, document: blankForm(office) },
    { folder: `${folder}/Customer Services`, document: staffDirectory(office) },
    { folder: `${folder}/Performance`, document: performance() },
    { folder: `${folder}/Policies`, document: policy(office) },
    { folder: `${folder}/Templates`, document: letterTemplate(office) },
  ];
}

function blankForm({ borough }: Office): MadeDocument {
  const labels = ['Title', 'First name(s)', 'Surname', 'Date of birth', 'National Insurance No.', 'Mobile', 'Email'];
  const blocks: Block[] = [
    { kind: 'title', text: 'Tenancy sign-up form' },
    paragraph(`${borough.name} Housing Management. Please complete in BLOCK CAPITALS.`),
    { kind: 'form', rows: labels.map((label) => [label, label === 'Date of birth' ? 'DD/MM/YYYY' : ''] as const) },
    {
      kind: 'grid',
      headings: ['Full name', 'Date of birth', 'Relationship'],
      rows: [
        ['', '', ''],
        ['', '', ''],
      ],
    },
  ];
  const modified = new Date('2021-02-01T09:00:00Z');
  return bytesDocument(
    'Tenancy sign-up form BLANK v4.docx',
    makeDocx({ blocks, author: 'Housing Management', title: 'Tenancy sign-up form', header: borough.name, modified }),
    [],
  );
}

/** Officers with their work numbers: people in role, not data subjects of the breach by that alone. */
function staffDirectory({ borough, staff }: Office): MadeDocument {
  const rows = staff.map(({ officer, department }) => [
    officer.name,
    officer.role,
    department,
    spacedPhone(officer.phone),
    officer.email,
  ]);
  return bytesDocument(
    'Staff directory.xlsx',
    makeXlsx(
      [
        {
          name: 'Directory',
          rows: [['Name', 'Job title', 'Department', 'Direct line', 'Work e-mail'], ...rows],
          widths: [26, 30, 26, 16, 42],
          headingRow: 1,
        },
      ],
      { author: `${borough.short} Communications`, modified: new Date('2025-05-06T09:30:00Z') },
    ),
    [],
  );
}

function performance(): MadeDocument {
  const rows = ['April', 'May', 'June', 'July', 'August'].map((month, at) => [
    month,
    412 + at * 17,
    38 - at,
    `${(91.2 + at / 3).toFixed(1)}%`,
  ]);
  return bytesDocument(
    'KPI_repairs_2025.csv',
    makeCsv([['Month', 'Jobs completed', 'Average days', 'Satisfaction'], ...rows], { encoding: 'utf-8-bom' }),
    [],
  );
}

function policy({ borough }: Office): MadeDocument {
  const text = [
    `${borough.name.toUpperCase()}`,
    'RECORDS RETENTION SCHEDULE',
    '',
    '1. Tenancy files are kept for six years after the tenancy ends.',
    '2. Council tax records are kept for six years after the account closes.',
    '3. Children’s social care files are kept for 75 years from the date of birth.',
    '4. The responsible officer is the Head of Information Governance.',
    '',
    'Review date: 1 April 2026. NI numbers must never be sent by e-mail.',
  ].join('\r\n');
  return bytesDocument('Retention schedule.txt', new Uint8Array(Buffer.from(`${text}\r\n`)), []);
}

/** The printed letter with its fields unfilled, as the print room proofs it. */
function letterTemplate({ borough }: Office): MadeDocument {
  const letter = {
    council: borough.name,
    department: 'Revenues and Benefits',
    office: borough.office,
    phone: spacedPhone(borough.phone.replaceAll(' ', '')),
    email: `benefits@${borough.domain}`,
    addressee: ['<<TITLE>> <<FORENAME>> <<SURNAME>>', '<<ADDRESS LINE 1>>', '<<ADDRESS LINE 2>>', '<<POSTCODE>>'],
    date: '<<DATE>>',
    references: [['Claim reference', '<<CLAIM REF>>']],
    salutation: '<<TITLE>> <<SURNAME>>',
    subject: 'Your Housing Benefit entitlement',
    parts: [{ kind: 'text', text: 'From <<START DATE>> your Housing Benefit will be £<<AMOUNT>> a week.' }],
    officer: '<<OFFICER>>',
    role: 'Benefits Assessor',
  };
  return {
    name: 'HB decision letter TEMPLATE proof.pdf',
    content: {
      kind: 'print',
      source: letterSource,
      inputs: { letter: JSON.stringify(letter) },
      created: new Date('2020-01-15T10:00:00Z'),
    },
    outcome: 'read',
    facts: [],
    members: [],
  };
}
