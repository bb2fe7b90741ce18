import { expect, test } from 'vitest';
import { systemClock } from '#core/clock';
import { wordsOf } from '../../../../test/support/office/family.ts';
import { Budget } from '../budget.ts';
import { DocumentText } from '../document-text.ts';
import { defaultLimits } from '../extract-family.ts';
import type { Member } from '../extractor.ts';
import { accessObject } from './access-file.ts';
import { type AccessBase, type AccessTable, readTables } from './access-tables.ts';

type Rows = readonly Readonly<Record<string, unknown>>[];

const tableOf = (rows: Rows, types: Record<string, string>): AccessTable => ({
  rowCount: rows.length,
  getColumns: () => Object.entries(types).map(([name, type]) => ({ name, type })),
  getData: ({ rowOffset, rowLimit }) => rows.slice(rowOffset, rowOffset + rowLimit),
});
const damaged = (): never => {
  throw new RangeError('beyond the end');
};
const read = async (tables: Record<string, AccessTable | null>, limits = {}) => {
  const budget = new Budget({ ...defaultLimits, ...limits }, systemClock);
  const into = new DocumentText(budget);
  const members: Member[] = [];
  const member = async (each: Member): Promise<boolean> => {
    members.push(each);
    return await Promise.resolve(true);
  };
  const base: AccessBase = { names: Object.keys(tables), table: (name) => tables[name] ?? damaged() };
  const count = await readTables(base, into, { bytes: new Uint8Array(0), mediaType: '', budget, member });
  return { count, members, words: wordsOf(into.units) };
};

const people = tableOf([{ Name: 'Jane Smith' }, { Name: 'Ali Khan' }], { Name: 'text' });

test('a damaged table costs itself alone, wherever its damage shows', async () => {
  const found = await read({
    gone: null,
    first: people,
    'no columns': { ...people, getColumns: damaged },
    'no rows': { ...people, getData: damaged },
    last: people,
  });
  expect(found.words).toBe('Name\nJane Smith\nAli Khan\nName\nJane Smith\nAli Khan');
  expect(found.count).toMatchObject({ broken: 3, rowsRead: 4, rows: 6, isStopped: false });
});

test('a damaged column costs itself alone', async () => {
  const rows = [
    { Name: 'Jane Smith', Notes: 'x', Born: '1970' },
    { Name: 'Ali Khan', Notes: 'y', Born: '1980' },
  ];
  const table: AccessTable = {
    ...tableOf(rows, { Name: 'text', Notes: 'memo', Born: 'text' }),
    getData: ({ columns }) => (columns === undefined || columns.includes('Notes') ? damaged() : rows),
  };
  const found = await read({ table });
  expect(found.words).toBe('Name | Notes | Born\nJane Smith |  | 1970\nAli Khan |  | 1980');
  expect(found.count).toMatchObject({ broken: 1, rowsRead: 2, rows: 2 });
});

test('more cells than are held is a limit met, and no damage; other tables are read', async () => {
  const many = tableOf(
    Array.from({ length: 30 }, (_, at) => ({ Name: `Person ${at}` })),
    { Name: 'text' },
  );
  const found = await read({ many, people }, { sheetCells: 10 });
  expect(found.count).toMatchObject({ broken: 0, rowsRead: 12, rows: 32, isStopped: true });
  expect(found.words).toContain('Ali Khan');
});

test('attachments and objects in columns are members; their names are the words of their cells', async () => {
  const files = [
    { name: 'letter.txt', type: 'txt', data: Buffer.from('Dear Jane') },
    { name: 'photo.jpg', type: 'jpg', data: Buffer.from('picture') },
  ];
  const rows = Array.from({ length: 60 }, (_, at) => ({
    Name: `P${at}`,
    Files: at === 55 ? files : [],
    Object: at === 1 ? Buffer.from('raw') : null,
  }));
  const found = await read({ People: tableOf(rows, { Name: 'text', Files: 'complex', Object: 'ole' }) });
  expect(found.members.map(({ name, bytes }) => [name, Buffer.from(bytes ?? []).toString()])).toEqual([
    ['People 3 Object', 'raw'],
    ['People 57 letter.txt', 'Dear Jane'],
    ['People 57 photo.jpg', 'picture'],
  ]);
  expect(found.words).toContain('P55 | letter.txt; photo.jpg | ');
  expect(found.count).toMatchObject({ files: 3, filesRead: 3, rowsRead: 60 });
});

const number = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};
const named = (name: string): Buffer => Buffer.concat([number(name.length + 1), Buffer.from(`${name}\0`)]);
const wrapped = (format: number, program: string, path: string, inner: Uint8Array): Buffer =>
  Buffer.concat([
    Buffer.from([0x15, 0x1c, 8, 0, 0, 0, 0, 0]),
    number(0x501),
    number(format),
    named(program),
    named(path),
    named(''),
    number(inner.length),
    inner,
  ]);
const packed = Buffer.concat([
  Buffer.from([2, 0]),
  Buffer.from('a.txt\0C:\\a.txt\0'),
  Buffer.from([0, 0, 3, 0]),
  named('C:\\a.txt'),
  number(5),
  Buffer.from('inner'),
]);

test.each([
  ['a document of a program', wrapped(2, 'Word.Document.12', '', Buffer.from('file')), { kind: 'file', bytes: 'file' }],
  ['a packed file', wrapped(2, 'Package', '', packed), { kind: 'file', bytes: 'inner' }],
  [
    'a file elsewhere',
    wrapped(1, 'Word.Document.8', 'C:\\x.doc', Buffer.alloc(0)),
    { kind: 'link', path: 'C:\\x.doc' },
  ],
  ['a file as it is', Buffer.from('JPEG'), { kind: 'file', bytes: 'JPEG' }],
  ['a header cut short', Buffer.from([0x15, 0x1c, 0xff]), { kind: 'file', bytes: '\u0015\u001c\ufffd' }],
  ['nothing', Buffer.alloc(0), null],
])('an object: %s', (_, bytes, expected) => {
  const found = accessObject(bytes);
  expect(found?.kind === 'file' ? { kind: 'file', bytes: Buffer.from(found.bytes).toString() } : found).toEqual(
    expected,
  );
});
