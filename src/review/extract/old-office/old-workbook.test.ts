import { expect, test } from 'vitest';
import { expectReaderToEnd } from '../../../../test/support/office/altered-ole.ts';
import {
  biffRecord,
  biffStream,
  double,
  long,
  makeOldWorkbook,
  wide,
  words,
} from '../../../../test/support/office/biff.ts';
import { lockedStream } from '../../../../test/support/office/biff-lock.ts';
import { document, family, tablesOf, wordsOf } from '../../../../test/support/office/family.ts';
import { officeFixture } from '../../../../test/support/office/fixture.ts';
import { makeWord, paragraph } from '../../../../test/support/office/word.ts';
import { writeOle } from './ole-write.ts';

const strings = (...texts: readonly string[]): Buffer =>
  biffRecord(0xfc, long(texts.length), long(texts.length), ...texts.map(wide));
const shared = (row: number, column: number, index: number): Buffer =>
  biffRecord(0xfd, words(row, column, 0), long(index));
const number = (row: number, column: number, value: number, style = 0): Buffer =>
  biffRecord(0x203, words(row, column, style), double(value));
const format = (id: number, code: string): Buffer => biffRecord(0x41e, words(id), wide(code));
const style = (formatId: number): Buffer => biffRecord(0xe0, words(0, formatId), Buffer.alloc(16));

test('a workbook of Excel 97 as another program writes it: dates, leading zeros, notes, a hidden sheet', async () => {
  const { units, outcome, coverage } = await document(officeFixture('sheet.xls'));
  expect(outcome).toBe('read');
  expect(coverage).toEqual([
    { of: 'sheets', expected: 2, read: 2 },
    { of: 'rows', expected: 5, read: 5 },
  ]);
  expect(tablesOf(units).slice(0, 2)).toMatchObject([
    {
      locator: 'sheet:Arrears',
      flags: [],
      headerRows: 1,
      rows: [
        ['Name', 'Date of birth', 'Account', 'Arrears'],
        ['Zoë O’Brien', '1970-02-01', '01234567', '12.5'],
        ['Ali Khan', '1980-04-03', '07654321', '25'],
      ],
    },
    { locator: 'sheet:Kept back', flags: ['hidden'] },
  ]);
  expect(units.find(({ flags }) => flags.includes('comment'))).toMatchObject({
    locator: 'sheet:Arrears cell:A2',
    text: 'Mark Jones: moved in with her son',
  });
});

test('strings that go on in further records, wide after narrow, are whole', async () => {
  const start = Buffer.concat([long(2), long(2), words(10), Buffer.from([0]), Buffer.from('Jane ', 'latin1')]);
  const rest = Buffer.concat([Buffer.from([1]), Buffer.from('Smíth', 'utf16le'), wide('Ali Khan')]);
  const globals = [biffRecord(0xfc, start), biffRecord(0x3c, rest)];
  const sheet = { name: 'A', records: [shared(0, 0, 0), shared(1, 0, 1)] };
  expect(wordsOf((await document(makeOldWorkbook(globals, [sheet]))).units)).toBe('Jane Smíth\nAli Khan');
});

test('packed numbers, results of formulas and formats are shown as on the sheet', async () => {
  const globals = [format(164, '00-00-00'), style(0), style(164), style(14)];
  const records = [
    biffRecord(0xbd, words(0, 0), words(0), long((1234 << 2) | 2), words(0), long((1250 << 2) | 3), words(1)),
    biffRecord(0x27e, words(1, 0, 1), long((112_233 << 2) | 2)),
    number(1, 1, 25_600, 2),
    biffRecord(0x06, words(2, 0, 0), [0, 0, 0, 0, 0, 0, 0xff, 0xff], Buffer.alloc(8)),
    biffRecord(0x207, wide('Jané Šmith')),
    biffRecord(0x06, words(2, 1, 0), double(7), Buffer.alloc(8)),
    biffRecord(0x205, words(3, 0, 0), [1, 0]),
    biffRecord(0x205, words(3, 1, 0), [42, 1]),
  ];
  const { units } = await document(makeOldWorkbook(globals, [{ name: 'A', records }]));
  expect(wordsOf(units)).toBe('1234 | 12.5\n11-22-33 | 1970-02-01\nJané Šmith | 7\nTRUE');
});

test('Excel 5 writes bytes of a code page', async () => {
  const label = (row: number, text: string): Buffer =>
    biffRecord(0x204, words(row, 0, 0, text.length), Buffer.from(text, 'latin1'));
  const sheet = { name: 'Old', records: [label(0, 'Zo\u00eb'), label(1, '\u0080 200')] };
  const { units, outcome } = await document(makeOldWorkbook([biffRecord(0x42, words(1252))], [sheet], [], true));
  expect([outcome, wordsOf(units)]).toEqual(['read', 'Zoë\n€ 200']);
});

test('notes, text boxes and merged values are kept', async () => {
  const box = (object: number, text: string): Buffer[] => [
    biffRecord(0x5d, words(0x15, 18, 0x19, object), Buffer.alloc(14)),
    biffRecord(0x1b6, words(0, 0, 0, 0, 0, text.length), Buffer.alloc(6)),
    biffRecord(0x3c, [0], Buffer.from(text, 'latin1')),
  ];
  const records = [
    shared(0, 0, 0),
    number(0, 1, 1),
    number(1, 1, 2),
    ...box(1, 'ring her son'),
    ...box(2, 'Words in a box'),
    biffRecord(0x1c, words(0, 0, 0, 1), wide('Mark Jones')),
    biffRecord(0xe5, words(1, 0, 1, 0, 0)),
  ];
  const { units } = await document(makeOldWorkbook([strings('1 High Street')], [{ name: 'A', records }]));
  expect(units.map((unit) => [unit.locator, wordsOf([unit])])).toEqual([
    ['sheet:A', '1 High Street | 1\n1 High Street | 2'],
    ['sheet:A text-boxes', 'Words in a box'],
    ['sheet:A cell:A1', 'Mark Jones: ring her son'],
  ]);
});

test('copies of other workbooks, kept by links, are read', async () => {
  const cached = biffRecord(0x5a, [1, 0], words(4), [2], wide('Jane Smith'), [1], double(42));
  const { units } = await document(makeOldWorkbook([cached], [{ name: 'A', records: [number(0, 0, 1)] }]));
  expect(wordsOf(units.filter(({ locator }) => locator.startsWith('part:external')))).toBe('Jane Smith | 42');
});

test('a workbook with documents put into it is a workbook, and they are its members', async () => {
  const letter = makeWord({ body: paragraph('inside') });
  const inner = [
    { path: 'MBD01/Package', data: letter },
    { path: 'MBD02/WordDocument', data: Buffer.from('no document at all') },
    { path: 'MBD03/Drawing', data: Buffer.alloc(100) },
    { path: '_VBA_PROJECT_CUR/VBA/dir', data: Buffer.alloc(100) },
  ];
  const { documents } = await family(makeOldWorkbook([], [{ name: 'A', records: [number(0, 0, 1)] }], inner));
  expect(documents.map(({ member, mediaType, outcome }) => [member, mediaType.split(/[./]/u).at(-1), outcome])).toEqual(
    [
      ['', 'ms-excel', 'read'],
      ['!/MBD01/Package', 'document', 'read'],
      ['!/MBD02', 'msword', 'strings'],
      // A drawing of no known program, of which only the name of its stream could be read: no words.
      ['!/MBD03', 'x-ole-storage', 'unsupported'],
      ['!/_VBA_PROJECT_CUR', 'vbaProject', 'empty'],
    ],
  );
});

test('an encrypted workbook says so', async () => {
  const sheet = { name: 'A', records: [shared(0, 0, 0)] };
  const locked = makeOldWorkbook([biffRecord(0x2f, words(1, 1, 1), Buffer.alloc(48, 7))], [sheet]);
  expect(await document(locked)).toMatchObject({ outcome: 'encrypted', units: [] });
});

test.each(['rc4', 'cryptoapi'] as const)(
  'a workbook that only Excel itself locked (%s) is read; one with a password is not',
  async (kind) => {
    const rows = Array.from({ length: 200 }, (_, row) => shared(row, 0, row));
    const names = strings(...Array.from({ length: 200 }, (_, row) => `Resident number ${row}`));
    const make = (password: string): Buffer =>
      writeOle([{ path: 'Workbook', data: lockedStream(kind, password, [names], [{ name: 'A', records: rows }]) }]);
    const { outcome, units } = await document(make('VelvetSweatshop'));
    expect([outcome, wordsOf(units).split('\n').length, wordsOf(units).split('\n')[199]]).toEqual([
      'read',
      200,
      'Resident number 199',
    ]);
    expect(await document(make('another'))).toMatchObject({ outcome: 'encrypted', units: [] });
  },
);

test('a stream cut short gives what stands before the cut, and says so', async () => {
  const sheets = [
    { name: 'A', records: [number(0, 0, 11), number(0, 1, 12)] },
    { name: 'B', records: [number(0, 0, 21), number(0, 1, 22)] },
  ];
  const stream = biffStream([strings('x'.repeat(5000))], sheets);
  const cut = writeOle([{ path: 'Workbook', data: stream.subarray(0, stream.length - 12) }]);
  const { outcome, units, coverage } = await document(cut);
  expect([outcome, wordsOf(units)]).toEqual(['partial', '11 | 12\n21']);
  expect(coverage).toContainEqual({ of: 'sheets', expected: 2, read: 1 });
});

test('a sheet of more cells than the limit is partial', async () => {
  const records = Array.from({ length: 50 }, (_, row) => number(row, 9, row));
  const read = await document(makeOldWorkbook([], [{ name: 'A', records }]), { sheetCells: 100 });
  expect(read).toMatchObject({ outcome: 'partial', problem: { code: 'limit-reached' } });
});

test('a workbook without its OLE file around it is read too', async () => {
  const bare = biffStream([], [{ name: 'A', records: [number(0, 0, 7), number(0, 1, 8)] }]);
  expect(await document(bare)).toMatchObject({ mediaType: 'application/vnd.ms-excel', outcome: 'read' });
});

test('whatever is altered, the reader ends by itself', async () => {
  await expectReaderToEnd(officeFixture('sheet.xls'), 40);
});
