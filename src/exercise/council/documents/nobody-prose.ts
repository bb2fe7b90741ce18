import { encodeText, makeCsv } from '../../formats/csv.ts';
import { makeDocx, paragraph } from '../../formats/docx.ts';
import { makeLegacyPdf } from '../../formats/legacy-pdf.ts';
import { makeXlsx } from '../../formats/xlsx.ts';
import { escapeXml } from '../../formats/xml.ts';
import type { Random } from '../../random.ts';
import { bytesDocument, type MadeDocument, type Placed } from '../made-document.ts';
import type { Office } from '../office.ts';
import { pounds, writeDay } from '../writing.ts';
import { type NobodyPaper, nobodyProse } from './nobody-prose.data.ts';

/** Prose and sheets that are full of numbers, illness and crime, and about nobody. */
export function nobodyProseFiles(office: Office, random: Random): readonly Placed[] {
  const root = office.borough.folder;
  return [
    ...nobodyProse.map((paper) => ({
      folder: `${root}/${paper.folder}`,
      document: drawPaper(paper, office, random.fork(paper.name)),
    })),
    { folder: `${root}/Planning`, document: planningList(office, random.fork('planning')) },
    { folder: `${root}/Property Services/Meters`, document: meters(office, random.fork('meters')) },
    { folder: `${root}/Finance/Ledger`, document: ledgerLines(random.fork('ledger')) },
    { folder: `${root}/Libraries`, document: books(random.fork('books')) },
  ];
}

function drawPaper(paper: NobodyPaper, { borough }: Office, random: Random): MadeDocument {
  const modified = new Date('2025-02-03T10:00:00Z');
  const lines = paper.lines.map((line) =>
    line.replace(/\{([^}]+)\}/gu, (_, gap: string) => (gap === 'council' ? borough.name : numberFor(gap, random))),
  );
  return bytesDocument(paper.name, bytesOf(paper, lines, modified), []);
}

function bytesOf({ form, name }: NobodyPaper, lines: readonly string[], modified: Date): Uint8Array {
  const plain = lines.map((line) => line.replace(/^# /u, ''));
  const isHeading = (line: string): boolean => line.startsWith('# ');
  switch (form) {
    case 'docx': {
      const blocks = lines.map((line) =>
        isHeading(line) ? ({ kind: 'heading', text: line.slice(2) } as const) : paragraph(line),
      );
      return makeDocx({ blocks, author: 'Corporate Policy', title: name, modified });
    }
    case 'txt':
      return new Uint8Array(Buffer.from(`${plain.join('\r\n\r\n')}\r\n`));
    case 'html': {
      const body = lines.map((line) =>
        isHeading(line) ? `<h2>${escapeXml(line.slice(2))}</h2>` : `<p>${escapeXml(line)}</p>`,
      );
      return encodeText(
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeXml(plain[0] ?? '')}</title></head><body>\n${body.join('\n')}\n</body></html>\n`,
        'utf-8',
      );
    }
    case 'legacy-pdf':
      return makeLegacyPdf(
        plain.flatMap((line) => [line, '']),
        modified,
      );
  }
}

function numberFor(gap: string, random: Random): string {
  if (gap.startsWith('#')) return random.digits(gap.length);
  const [from = 0, to = 0] = gap.replace('£', '').split('-').map(Number);
  const number = random.between(from, to);
  return gap.startsWith('£') ? pounds(number) : String(number);
}

/** Planning applications of companies: sites, days, references. */
function planningList({ borough }: Office, random: Random): MadeDocument {
  const rows = Array.from({ length: 30 }, (_, at) => [
    `24/0${1200 + at}/${random.pick(['FUL', 'ADV', 'LBC', 'DET'])}`,
    `${random.between(1, 200)} ${random.pick(borough.streets)}`,
    random.pick([
      'Change of use from shop to cafe',
      'Display of one illuminated sign',
      'Replacement of windows to front',
      'Erection of plant on roof',
    ]),
    random.pick(['Marlin Developments Ltd', 'Osier Housing Trust', 'Tidal Basin Hotel plc', 'The Crown Estate']),
    writeDay(`2024-0${random.between(1, 9)}-1${random.int(10)}`, 'slashes'),
    random.pick(['Granted', 'Refused', 'Pending']),
    String(random.between(520_000, 531_000)),
    String(random.between(175_000, 183_000)),
  ]);
  const headings = ['App No', 'Site', 'Proposal', 'Applicant company', 'Received', 'Decision', 'Easting', 'Northing'];
  return bytesDocument('planning_apps_2024.csv', makeCsv([headings, ...rows]), []);
}

/** Meters of blocks: long numbers that look like others', readings, dates. */
function meters({ borough }: Office, random: Random): MadeDocument {
  const rows = Array.from({ length: 40 }, () => [
    (random.pick(borough.blocks).split('|')[0] ?? '') + random.pick([' landlord supply', ' lift', ' boiler house']),
    `12${random.digits(11)}`,
    `${random.pick(['E', 'K', 'S'])}${random.digits(2)}${random.pick(['A', 'B', 'C'])}${random.digits(5)}`,
    random.between(10_000, 99_999),
    { kind: 'day', day: `2025-0${random.between(1, 9)}-0${random.between(1, 9)}` } as const,
    random.digits(10),
  ]);
  const sheet = {
    name: 'Meters',
    rows: [['Supply', 'MPAN', 'Serial', 'Reading', 'Read on', 'Supplier account'], ...rows],
    widths: [34, 16, 14, 10, 12, 16],
    headingRow: 1,
  };
  return bytesDocument(
    'Landlord meters.xlsx',
    makeXlsx([sheet], { author: 'Energy Team', modified: new Date('2025-10-01T09:00:00Z') }),
    [],
  );
}

/** Lines of the general ledger: codes, sums, companies. */
function ledgerLines(random: Random): MadeDocument {
  const rows = Array.from({ length: 60 }, () => [
    `${random.digits(5)}-${random.digits(4)}-${random.digits(6)}`,
    writeDay(`2024-${random.between(10, 12)}-1${random.int(10)}`, 'slashes'),
    random.pick(['JNL', 'INV', 'CRN']) + random.digits(7),
    random.pick([
      'AGENCY STAFF SOCIAL CARE',
      'BRIGHTWELL FM PLC',
      'RENT ALLOWANCES',
      'DISABLED FACILITIES GRANTS',
      'BANK CHARGES',
      'CT REFUNDS BATCH',
    ]),
    (random.between(-900_000, 900_000) / 100).toFixed(2),
  ]);
  return bytesDocument(
    'GL_lines_P09.csv',
    makeCsv([['Account code', 'Date', 'Document', 'Narrative', 'Amount'], ...rows]),
    [],
  );
}

/** A library's order: numbers of books, authors who are nobody's data here, titles about illness and faith. */
function books(random: Random): MadeDocument {
  const titles = [
    'Living with Diabetes',
    'A History of the Jews in London',
    'Understanding Dementia',
    'The Gay Rights Movement',
    'Islam: a short introduction',
    'Divorce and You',
    'Debt: how to get out of it',
    'Autism in the Classroom',
  ];
  const rows = titles.map((title) => [
    `978${random.digits(10)}`,
    title,
    random.between(1, 6),
    (random.between(599, 2599) / 100).toFixed(2),
  ]);
  return bytesDocument('Stock order 118.csv', makeCsv([['ISBN', 'Title', 'Copies', 'Price'], ...rows]), []);
}
