import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { makeFormPdf } from '../../src/exercise/formats/form-pdf.ts';
import { makeScanPdf } from '../../src/exercise/formats/legacy-pdf.ts';
import { drawScan, makePng } from '../../src/exercise/formats/scan.ts';
import { makeRandom } from '../../src/exercise/random.ts';
import { biffRecord, double, long, makeOldWorkbook, wide, words } from '../support/office/biff.ts';
import { makeBinaryWorkbook } from '../support/office/binary-workbook.ts';
import { officeFixture } from '../support/office/fixture.ts';
import { makeOpenDocument } from '../support/office/open-document.ts';
import { makeItem } from '../support/office/outlook.ts';
import { packedSamples } from '../support/office/packed-samples.data.ts';
import { makePdf } from '../support/office/pdf.ts';
import { makeOldPresentation, makePresentation, pptRecord } from '../support/office/slides.ts';
import { makeRar, makeTape } from '../support/office/tape.ts';
import { makeWord, paragraph, wordTable } from '../support/office/word.ts';
import { makeWorkbook } from '../support/office/workbook.ts';
import { makeZip } from '../support/office/zip.ts';
import { honestTexts, tenants } from './honest-texts.ts';

/** A file that nobody has altered; `format` is the name of the kind of damage that is done to it. */
export type HonestFile = { readonly format: string; readonly name: string; readonly bytes: Buffer };

const sample = new Date('2024-02-29T10:20:30Z');

/** One small honest file of every format that can be made here, the same bytes each time. */
export async function honestFiles(): Promise<readonly HonestFile[]> {
  return [...honestTexts, ...offices(), ...drawings(), ...archives(), ...(await databases())];
}

function offices(): readonly HonestFile[] {
  const body = paragraph('Dear Mrs Okafor') + wordTable(tenants);
  const word = makeWord({
    body,
    header: paragraph('Head'),
    footnotes: paragraph('A note'),
    comments: paragraph('A comment'),
    author: 'Ben Marsh',
  });
  const sheet = makeWorkbook(
    [
      { name: 'Arrears', rows: tenants, comments: [{ cell: 'A2', author: 'Ben', text: 'her son' }] },
      { name: 'Old', rows: [['kept', { number: 25_600, style: 1 }]], state: 'hidden' },
    ],
    ['dd/mm/yyyy'],
    [{ name: 'xl/embeddings/letter.docx', data: word }],
  );
  const odf = (kind: 'text' | 'spreadsheet' | 'presentation', inside: string): Buffer =>
    makeOpenDocument({ kind, body: inside, meta: '<dc:creator>Ben Marsh</dc:creator>' });
  const cells = tenants.map(
    (row) =>
      `<table:table-row>${row.map((cell) => `<table:table-cell><text:p>${cell}</text:p></table:table-cell>`).join('')}</table:table-row>`,
  );
  const grid = `<table:table table:name="Rents">${cells.join('')}</table:table>`;
  return [
    { format: 'docx', name: 'letter.docx', bytes: word },
    { format: 'xlsx', name: 'arrears.xlsx', bytes: sheet },
    { format: 'xlsb', name: 'arrears.xlsb', bytes: makeBinaryWorkbook([{ name: 'Arrears', rows: tenants }]) },
    { format: 'pptx', name: 'plan.pptx', bytes: slides() },
    { format: 'odt', name: 'letter.odt', bytes: odf('text', `<text:p>Dear Mrs Okafor</text:p>${grid}`) },
    { format: 'ods', name: 'rents.ods', bytes: odf('spreadsheet', grid) },
    { format: 'odp', name: 'plan.odp', bytes: odf('presentation', '<draw:page><text:p>Plan</text:p></draw:page>') },
    { format: 'xls', name: 'arrears.xls', bytes: oldWorkbook(false) },
    { format: 'xls', name: 'arrears-5.xls', bytes: oldWorkbook(true) },
    { format: 'xls', name: 'sheet.xls', bytes: officeFixture('sheet.xls') },
    { format: 'doc', name: 'letter.doc', bytes: officeFixture('letter.doc') },
    { format: 'rtf', name: 'long-letter.rtf', bytes: officeFixture('letter.rtf') },
    { format: 'ppt', name: 'plan.ppt', bytes: oldSlides() },
    { format: 'msg', name: 'rent.msg', bytes: item() },
  ];
}

function slides(): Buffer {
  return makePresentation(
    [
      { shapes: ['Rents\nof 2024'], table: tenants, notes: 'Say it slowly', comment: { author: 'Ben', text: 'why' } },
      { shapes: ['Last'], hidden: true },
    ],
    [1, 0],
  );
}

function oldSlides(): Buffer {
  const place = (reference: number, id: number): Buffer =>
    pptRecord(1011, 0, 0, long(reference), long(0), long(0), long(id));
  const titles = pptRecord(4080, 0, 15, place(3, 257), pptRecord(4000, 0, 0, 'First title'), place(2, 256));
  const slide = (text: string): Buffer => pptRecord(1006, 0, 15, pptRecord(4000, 0, 0, text));
  const live = [pptRecord(1000, 0, 15, titles), slide('Rents of Zoë Adeyemi'), slide('Last slide')];
  return makeOldPresentation(live, [slide('an earlier wording')]);
}

function item(): Buffer {
  return makeItem({
    subject: 'Arrears of Zoë Adeyemi',
    body: 'Please call her before Friday.',
    senderName: 'Housing Office',
    senderEmail: 'housing@council.example',
    recipients: [{ name: 'Ben Marsh', email: 'ben@council.example', kind: 1 }],
    attachments: [{ name: 'Zoë Adeyemi.txt', data: 'Balance 412.50' }],
  });
}

function oldWorkbook(isOld: boolean): Buffer {
  const label = (row: number, column: number, text: string): Buffer =>
    isOld
      ? biffRecord(0x204, words(row, column, 0, text.length), Buffer.from(text, 'latin1'))
      : biffRecord(0xfd, words(row, column, 0), long(row * 4 + column));
  const records = tenants.flatMap((row, at) => [
    ...row.slice(0, 3).map((text, column) => label(at, column, text)),
    biffRecord(0x203, words(at, 3, 0), double(at * 1.5)),
  ]);
  const strings = tenants.flatMap((row) => row.map((text) => wide(text)));
  const shared = biffRecord(0xfc, long(strings.length), long(strings.length), ...strings);
  return makeOldWorkbook(isOld ? [] : [shared], [{ name: 'Arrears', records }], [], isOld);
}

function drawings(): readonly HonestFile[] {
  const table = tenants.flatMap((row, line) =>
    row.map((text, column) => ({ x: 50 + column * 120, y: 760 - line * 16, text })),
  );
  const pages = [
    { texts: table, lines: [[50, 770, 500, 770]] as const },
    { texts: [], fields: [{ name: 'surname', label: 'Surname', value: 'Okafor' }], note: { author: 'B', text: 'x' } },
  ];
  const scan = drawScan(['TENANCY AGREEMENT', 'MRS OKAFOR'], makeRandom('scan').next);
  const form = makeFormPdf('Claim', [{ name: 'dob', label: 'Date of birth', value: '1984-02-13' }], sample);
  return [
    {
      format: 'pdf',
      name: 'bill.pdf',
      bytes: makePdf(pages, { attachment: { name: 'a.csv', data: 'Ref,Name\n1,Zoe\n' } }),
    },
    { format: 'pdf', name: 'claim.pdf', bytes: Buffer.from(form) },
    { format: 'pdf', name: 'scan.pdf', bytes: Buffer.from(makeScanPdf(scan, sample)) },
    { format: 'png', name: 'scan.png', bytes: Buffer.from(makePng(scan)) },
  ];
}

function archives(): readonly HonestFile[] {
  const inner = [
    { name: 'a.csv', data: tenants.map((row) => row.join(',')).join('\n') },
    { name: 'letters/b.txt', data: 'Dear Mrs Okafor' },
  ];
  const zip = makeZip([...inner, { name: 'inner.zip', data: makeZip(inner), stored: true }]);
  const mail =
    'From: a@council.example\r\nTo: b@council.example\r\nMIME-Version: 1.0\r\n\r\nWords that were signed.\r\n';
  return [
    { format: 'zip', name: 'letters.zip', bytes: zip },
    { format: 'zip', name: 'rare.zip', bytes: packedSamples.deflate64 },
    { format: 'gz', name: 'a.csv.gz', bytes: gzipSync(inner[0]?.data ?? '') },
    { format: 'zst', name: 'a.csv.zst', bytes: zstdCompressSync(inner[0]?.data ?? '') },
    { format: 'tar', name: 'letters.tar', bytes: makeTape([...inner, { name: 'link', type: '2' }]) },
    { format: 'tgz', name: 'letters.tgz', bytes: gzipSync(makeTape(inner)) },
    { format: '7z', name: 'letters.7z', bytes: packedSamples.plain },
    { format: '7z', name: 'locked.7z', bytes: packedSamples.lockedDirectory },
    { format: 'xz', name: 'note.xz', bytes: packedSamples.xz },
    { format: 'rar', name: 'letters.rar', bytes: makeRar([{ name: 'a.txt', data: 'Dear Mrs Okafor' }]) },
    { format: 'p7m', name: 'signed.p7m', bytes: signed(mail) },
  ];
}

/** One element of DER. */
function element(tag: number, ...content: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(content);
  const length = body.length < 128 ? [body.length] : [0x82, body.length >> 8, body.length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
}

function signed(content: string): Buffer {
  const kind = (last: string): Buffer => element(6, Buffer.from(`2a864886f70d0107${last}`, 'hex'));
  const data = element(0x30, kind('01'), element(0xa0, element(4, Buffer.from(content))));
  const inner = element(0x30, element(2, Buffer.from([1])), element(0x31), data, element(0x31));
  return element(0x30, kind('02'), element(0xa0, inner));
}

/** Files that database programs write themselves. */
async function databases(): Promise<readonly HonestFile[]> {
  const folder = mkdtempSync(join(tmpdir(), 'candour-honest-'));
  try {
    const [lite, columns] = [join(folder, 'a.db'), join(folder, 'a.parquet')];
    const database = new DatabaseSync(lite);
    database.exec(`PRAGMA page_size = 512; CREATE TABLE tenants (id INTEGER PRIMARY KEY, name TEXT, born DATE, owed REAL);
      CREATE TABLE keyed (code TEXT PRIMARY KEY, words TEXT) WITHOUT ROWID; INSERT INTO keyed VALUES ('k', 'words');`);
    const insert = database.prepare('INSERT INTO tenants VALUES (?, ?, ?, ?)');
    for (let id = 1; id <= 40; id += 1)
      insert.run(id, id === 7 ? 'a long note '.repeat(200) : `Zoë ${id}`, '1984-02-13', id / 4);
    database.close();
    const connection = await (await DuckDBInstance.create()).connect();
    await connection.run(
      `COPY (SELECT i AS id, 'Zoë ' || i AS name, DATE '1984-02-13' AS born FROM range(30) t(i)) TO '${columns}' (FORMAT parquet)`,
    );
    connection.closeSync();
    return [
      { format: 'sqlite', name: 'rents.db', bytes: readFileSync(lite) },
      { format: 'parquet', name: 'rents.parquet', bytes: readFileSync(columns) },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
