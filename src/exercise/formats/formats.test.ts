import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { readXlsx } from 'hucre';
import Papa from 'papaparse';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import yauzl from 'yauzl';
import { makeCompoundFile } from './compound-file.ts';
import { makeCsv } from './csv.ts';
import { makeDocx, paragraph } from './docx.ts';
import { encryptOffice } from './encrypted-office.ts';
import { makeLegacyPdf, makeScanPdf } from './legacy-pdf.ts';
import { type Mail, makeEml, makeMbox } from './mail.ts';
import { drawScan, makePng } from './scan.ts';
import { foldToLatin, latinText } from './windows-1252.ts';
import { columnName, excelSerial, makeXlsx } from './xlsx.ts';
import { makeZip } from './zip.ts';

const modified = new Date('2024-02-29T10:20:30Z');

async function unzipped(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const zip = await yauzl.fromBufferPromise(Buffer.from(bytes));
  const found = new Map<string, string>();
  for await (const entry of zip.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(Buffer.from(chunk));
    found.set(entry.fileName, Buffer.concat(chunks).toString('utf8'));
  }
  return found;
}

describe('zip', () => {
  test('what goes in comes out, stored or deflated', async () => {
    const contents = fc.dictionary(fc.stringMatching(/^[a-zé]{1,8}\.txt$/u), fc.string({ unit: 'grapheme' }), {
      maxKeys: 5,
    });
    await fc.assert(
      fc.asyncProperty(contents, fc.boolean(), async (files, store) => {
        const entries = Object.entries(files).map(([name, text]) => ({
          name,
          bytes: new Uint8Array(Buffer.from(text)),
        }));
        expect(Object.fromEntries(await unzipped(makeZip(entries, { modified, store })))).toEqual(files);
      }),
      { numRuns: 30 },
    );
  });

  test('a password sets the flag of encryption, hides the words, and repeats', async () => {
    const entries = [{ name: 'a.txt', bytes: new Uint8Array(Buffer.from('known words'.repeat(20))) }];
    const locked = makeZip(entries, { modified, password: 'one', store: true });
    expect(Buffer.from(locked).includes('known words')).toBe(false);
    expect(locked).toEqual(makeZip(entries, { modified, password: 'one', store: true }));
    const zip = await yauzl.fromBufferPromise(Buffer.from(locked));
    for await (const entry of zip.eachEntry()) expect(entry.isEncrypted()).toBe(true);
  });
});

describe('Office files', () => {
  test('a workbook reads back: text, numbers, days as dates, merges', async () => {
    const sheet = {
      name: 'One & two',
      rows: [
        ['Łukasz <b>', 'n'],
        [{ kind: 'day', day: '1987-03-01' } as const, 4.5],
      ],
      headingRow: 1,
      widths: [10, 0],
    };
    const { sheets } = await readXlsx(
      makeXlsx([sheet, { name: 'Hidden', rows: [['x']], state: 'veryHidden' }], { author: 'a', modified }),
    );
    expect(sheets[0]?.name).toBe('One & two');
    expect(sheets[0]?.rows[0]).toEqual(['Łukasz <b>', 'n']);
    expect(sheets[0]?.rows[1]?.[0]).toEqual(new Date('1987-03-01T00:00:00Z'));
    expect(sheets[0]?.rows[1]?.[1]).toBe(4.5);
    expect(sheets[1]?.name).toBe('Hidden');
  });

  test.each([
    ['1900-03-01', 61],
    ['1970-01-01', 25_569],
    ['2024-02-29', 45_351],
  ])('%s is day %i of Excel', (day, serial) => {
    expect(excelSerial(day)).toBe(serial);
  });

  test('columns are named like A, Z, AA, AZ, BA', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  });

  test('an encrypted workbook opens with its password, and with no other', async () => {
    const plain = makeXlsx([{ name: 'S', rows: [['secret', 'word']] }], { author: 'a', modified });
    const locked = encryptOffice(plain, 'Pass-1!', 1000);
    const { sheets } = await readXlsx(locked, { password: 'Pass-1!' });
    expect(sheets[0]?.rows[0]).toEqual(['secret', 'word']);
    await expect(readXlsx(locked, { password: 'other' })).rejects.toThrow();
  });

  test('a document holds its words, escaped, with what was struck out', async () => {
    const bytes = makeDocx({
      blocks: [paragraph('A & B', { text: 'gone', mark: 'deleted' }), { kind: 'form', rows: [['Name', '<none>']] }],
      header: 'Top',
      author: 'a',
      title: 't',
      modified,
    });
    const parts = await unzipped(bytes);
    const body = parts.get('word/document.xml') ?? '';
    for (const words of ['A &amp; B', '<w:delText xml:space="preserve">gone', '&lt;none&gt;'])
      expect(body).toContain(words);
    expect(parts.get('word/header1.xml')).toContain('Top');
  });

  test('a compound file lays small streams into the mini stream, large ones into sectors', () => {
    const file = Buffer.from(
      makeCompoundFile([
        { name: 'A', bytes: Buffer.from('tiny') },
        { name: 'Big', bytes: Buffer.alloc(5000, 7) },
      ]),
    );
    expect(file.length % 512).toBe(0);
    expect(file.includes(Buffer.alloc(5000, 7))).toBe(true);
    expect(file.includes('tiny')).toBe(true);
  });
});

describe('mail', () => {
  const mail: Mail = {
    from: { name: 'Małgorzata Woźniak', address: 'm@inbox.example' },
    to: [{ name: "O'Neill, Pat", address: 'pat@haverton.example' }],
    subject: 'Straße überflutet – damp in the flat, and a subject that is longer than one encoded word can hold',
    sent: new Date('2023-11-05T22:01:02Z'),
    messageId: '1@inbox.example',
    text: `From the start = equals\n${'long '.repeat(40)}end \nżółć`,
    html: '<p>żółć</p>',
    attachments: [
      { name: 'Übersicht.docx', mediaType: 'application/octet-stream', bytes: Uint8Array.of(0, 255, 10, 13) },
    ],
  };

  test('an independent parser reads what was written', async () => {
    const read = await PostalMime.parse(makeEml(mail));
    expect(read.from).toMatchObject({ name: mail.from.name, address: mail.from.address });
    expect(read.to?.[0]).toMatchObject({ name: "O'Neill, Pat" });
    expect(read.subject).toBe(mail.subject);
    expect(read.text?.replaceAll('\r\n', '\n').trimEnd()).toBe(mail.text);
    expect(read.html).toContain('żółć');
    expect(read.attachments[0]?.filename).toBe('Übersicht.docx');
    const content = read.attachments[0]?.content;
    expect(content instanceof ArrayBuffer ? new Uint8Array(content) : content).toEqual(Uint8Array.of(0, 255, 10, 13));
    expect(read.date).toBe('2023-11-05T22:01:02.000Z');
  });

  test('a mailbox quotes lines that look like its separators', () => {
    const text = Buffer.from(makeMbox([mail, mail])).toString('latin1');
    expect(text.match(/^From m@inbox\.example /gmu)).toHaveLength(2);
    expect(text).toContain('\n>From the start');
  });
});

describe('plain formats', () => {
  test('a delimited file reads back whatever the cells hold', () => {
    const rows = fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(rows, fc.constantFrom<',' | ';' | '\t' | '|'>(',', ';', '\t', '|'), (cells, delimiter) => {
        const text = Buffer.from(makeCsv(cells, { delimiter, quoteAll: true })).toString('utf8');
        const read = Papa.parse<string[]>(text, { delimiter, newline: '\r\n' }).data.slice(0, -1);
        expect(read).toEqual(cells);
      }),
    );
  });

  test.each([
    ['Łukasz Żółć', 'Lukasz Zólc'],
    ['Ayşe Yılmaz', 'Ayse Yilmaz'],
    ['Nguyễn Thị Hồng', 'Nguyen Thi Hong'],
    ['Seán D’Arcy – £5', 'Seán D’Arcy – £5'],
    ['小明', '??'],
  ])('%s is %s where an encoding knows no better', (text, shown) => {
    expect(latinText(text)).toBe(shown);
    expect(new TextDecoder('windows-1252').decode(foldToLatin(text))).toBe(shown);
  });

  test('a legacy PDF points at its objects, and its pages hold the words', () => {
    const file = Buffer.from(
      makeLegacyPdf([...Array.from({ length: 70 }, (_, at) => `line ${at} (x)`), 'y'.repeat(200)], modified),
    );
    const text = file.toString('latin1');
    const start = Number(/startxref\n(\d+)/u.exec(text)?.[1]);
    const offsets = [...text.slice(start).matchAll(/^(\d{10}) 00000 n/gmu)].map(([, offset]) => Number(offset));
    offsets.forEach((offset, at) => {
      expect(text.slice(offset, offset + 10)).toContain(`${at + 1} 0 obj`);
    });
    expect(text).toContain('/Count 2');
    const stream = file.subarray(file.indexOf('stream\n') + 7);
    expect(inflateSync(stream).toString('latin1')).toContain('(line 0 \\(x\\)) Tj');
  });

  test('a scan is a picture without a word of text', () => {
    const scan = drawScan(['Passport', { zone: 'P<GBRSMITH<<JOHN' }], () => 0.5);
    const png = Buffer.from(makePng(scan));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(scan.width);
    expect(Buffer.from(makeScanPdf(scan, modified)).includes('Tj')).toBe(false);
    expect(scan.pixels.some((pixel) => pixel < 60)).toBe(true);
  });
});
