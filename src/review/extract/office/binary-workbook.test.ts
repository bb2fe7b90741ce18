import { expect, test } from 'vitest';
import { double, long, words } from '../../../../test/support/office/biff.ts';
import { document, tablesOf, wordsOf } from '../../../../test/support/office/family.ts';
import { makeZip } from '../../../../test/support/office/zip.ts';

/** A record: its number and its length in groups of seven bits. */
function record(id: number, ...parts: readonly (Buffer | number[])[]): Buffer {
  const body = Buffer.concat(parts.map((part) => Buffer.from(part)));
  const number = id < 128 ? [id] : [(id & 0x7f) | 0x80, id >> 7];
  return Buffer.concat([Buffer.from([...number, (body.length & 0x7f) | 0x80, body.length >> 7]), body]);
}
const text = (words_: string): Buffer => Buffer.concat([long(words_.length), Buffer.from(words_, 'utf16le')]);
const cell = (column: number, style = 0): Buffer => Buffer.concat([long(column), long(style)]);
const row = (number: number, hidden = false): Buffer =>
  record(0, long(number), long(0), [0, 0, 0, hidden ? 0x10 : 0, 0]);
const kinds = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const link = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${kinds}${kind}" Target="${target}"/>`;

function makeBinary(sheets: readonly { name: string; state: number; records: readonly Buffer[] }[]): Buffer {
  const list = sheets.map(({ name, state }, index) =>
    record(156, long(state), long(index + 1), text(`rId${index + 1}`), text(name)),
  );
  return makeZip([
    { name: '[Content_Types].xml', data: '<Types/>' },
    { name: 'xl/workbook.bin', data: Buffer.concat(list) },
    {
      name: 'xl/_rels/workbook.bin.rels',
      data: `<Relationships>${sheets.map((_, index) => link(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.bin`)).join('')}</Relationships>`,
    },
    { name: 'xl/sharedStrings.bin', data: record(19, [0], text('Zoë O’Brien')) },
    {
      name: 'xl/styles.bin',
      data: Buffer.concat([
        record(44, words(164), text('00000000')),
        record(617),
        record(47, words(0, 0)),
        record(47, words(0, 14)),
        record(47, words(0, 164)),
        record(618),
      ]),
    },
    ...sheets.map(({ records }, index) => ({
      name: `xl/worksheets/sheet${index + 1}.bin`,
      data: Buffer.concat(records),
    })),
    {
      name: 'xl/worksheets/_rels/sheet1.bin.rels',
      data: `<Relationships>${link('rId1', 'comments', '../comments1.bin')}</Relationships>`,
    },
    {
      name: 'xl/comments1.bin',
      data: Buffer.concat([
        record(632, text('Mark Jones')),
        record(635, long(0), long(1), long(1), long(0), long(0)),
        record(637, [0], text('her son')),
      ]),
    },
  ]);
}

test('sheets in binary: shared strings, dates, leading zeros, comments; hidden ones flagged', async () => {
  const first = [
    row(0),
    record(6, cell(0), text('Name')),
    record(6, cell(1), text('Date of birth')),
    record(6, cell(2), text('Account')),
    row(1),
    record(7, cell(0), long(0)),
    record(5, cell(1, 1), double(25_600)),
    record(2, cell(2, 2), long((1_234_567 << 2) | 2)),
    row(2),
    record(8, cell(0), text('Ali Khan')),
    record(9, cell(1, 1), double(29_314)),
    record(3, cell(2), [42]),
  ];
  const second = [row(0, true), record(62, cell(0), [0], text('kept back')), record(4, cell(1), [1])];
  const { units, outcome, coverage } = await document(
    makeBinary([
      { name: 'Arrears', state: 0, records: first },
      { name: 'Old', state: 1, records: second },
    ]),
  );
  expect(outcome).toBe('read');
  expect(coverage).toContainEqual({ of: 'sheets', expected: 2, read: 2 });
  expect(tablesOf(units)).toMatchObject([
    {
      locator: 'sheet:Arrears',
      flags: [],
      headerRows: 1,
      rows: [
        ['Name', 'Date of birth', 'Account'],
        ['Zoë O’Brien', '1970-02-01', '01234567'],
        ['Ali Khan', '1980-04-03'],
      ],
    },
    { locator: 'sheet:Old', flags: ['hidden'], rows: [['kept back', 'TRUE']] },
  ]);
  expect(wordsOf(units.filter(({ flags }) => flags.includes('comment')))).toBe('Mark Jones: her son');
});

test('a sheet that is listed and missing is counted', async () => {
  const file = makeBinary([
    { name: 'A', state: 0, records: [row(0), record(6, cell(0), text('here'))] },
    { name: 'B', state: 0, records: [] },
  ]);
  const gone = Buffer.from(
    file.toString('latin1').replaceAll('worksheets/sheet2.bin', 'worksheets/sheetX.bin'),
    'latin1',
  );
  expect(await document(gone)).toMatchObject({ outcome: 'partial', problem: { code: 'member-damaged' } });
});
