import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeDbase } from '../../../../test/support/office/dbase.ts';
import { document, tablesOf, wordsOf } from '../../../../test/support/office/family.ts';

/** A file that a program writes into a folder of its own. */
async function written(name: string, write: (path: string) => Promise<void> | void): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'candour-test-'));
  try {
    await write(join(folder, name));
    return readFileSync(join(folder, name));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const long = 'a note that goes on and on '.repeat(400);

function fillSqlite(path: string, encoding: string): void {
  const database = new DatabaseSync(path);
  database.exec(`PRAGMA encoding = '${encoding}'; PRAGMA page_size = 1024;
    CREATE TABLE "tenants" (id INTEGER PRIMARY KEY, "full name" TEXT NOT NULL, born DATE, balance REAL, CHECK (id > 0));
    CREATE TABLE empty (a, b);
    CREATE TABLE keyed (words TEXT, code TEXT, nth INT, PRIMARY KEY (nth, code)) WITHOUT ROWID;`);
  const insert = database.prepare('INSERT INTO tenants VALUES (?, ?, ?, ?)');
  database.exec('BEGIN');
  for (let id = 1; id <= 400; id += 1) insert.run(id, `Zoë ${id}`, id === 7 ? long : '1984-02-13', id / 4);
  const keyed = database.prepare('INSERT INTO keyed VALUES (?, ?, ?)');
  for (let nth = 1; nth <= 300; nth += 1) keyed.run(nth === 9 ? long : `words ${nth}`, `code ${nth}`, nth);
  database.exec('COMMIT');
  database.close();
}

test('SQLite: every row, over interior and overflow pages, in each encoding; tables without row numbers too', async () => {
  for (const encoding of ['UTF-8', 'UTF-16le', 'UTF-16be']) {
    const read = await document(await written('a.db', (path) => fillSqlite(path, encoding)));
    expect(read).toMatchObject({ mediaType: 'application/vnd.sqlite3', outcome: 'read' });
    expect(read.coverage).toEqual([
      { of: 'tables', expected: 3, read: 3 },
      { of: 'rows', expected: 700, read: 700 },
    ]);
    const [table, keyed] = tablesOf(read.units);
    // Stored with the columns of the key first; records of inner pages come before those below them.
    expect(keyed?.rows[0]).toEqual(['nth', 'code', 'words']);
    const rows = keyed?.rows.slice(1).toSorted(([a], [b]) => Number(a) - Number(b));
    expect(rows?.map(([nth]) => nth)).toEqual(Array.from({ length: 300 }, (_, index) => String(index + 1)));
    expect(rows?.[8]).toEqual(['9', 'code 9', long]);
    expect(table?.locator).toBe('table:tenants');
    expect(table?.rows[0]).toEqual(['id', 'full name', 'born', 'balance']);
    expect(table?.rows[1]).toEqual(['1', 'Zoë 1', '1984-02-13', '0.25']);
    expect(table?.rows[7]?.[2]).toBe(long);
    expect(table?.rows).toHaveLength(401);
  }
});

test('SQLite: what is left of deleted records is read for its words', async () => {
  const { units } = await document(
    await written('a.db', (path) => {
      const database = new DatabaseSync(path);
      database.exec(
        'PRAGMA secure_delete = OFF; PRAGMA page_size = 512; CREATE TABLE kept (a); CREATE TABLE gone (a);',
      );
      const insert = database.prepare('INSERT INTO gone VALUES (?)');
      for (let id = 1; id <= 100; id += 1) insert.run(`Deleted Dora of ${id} High Street`);
      database.exec('DROP TABLE gone');
      database.close();
    }),
  );
  const deleted = units.filter(({ flags }) => flags.includes('deleted'));
  expect(wordsOf(deleted)).toContain('Deleted Dora of 50 High Street');
});

test('a damaged SQLite file never throws and is never called whole where pages are lost', async () => {
  const whole = await written('a.db', (path) => fillSqlite(path, 'UTF-8'));
  expect((await document(whole.subarray(0, 4096))).outcome).toBe('partial');
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, byte) => {
      const bytes = Buffer.from(whole);
      bytes[at] = byte;
      const { outcome, problem } = await document(bytes);
      expect(problem === null).toBe(outcome === 'read');
    }),
    { numRuns: 150 },
  );
});

test('dBASE: one table with its headings and dates', async () => {
  const fields = [
    { name: 'SURNAME', kind: 'C', width: 12 },
    { name: 'DOB', kind: 'D', width: 8 },
    { name: 'OWED', kind: 'N', width: 8 },
  ];
  const file = makeDbase(fields, [
    ['Adeyemi', '19840213', '  412.50'],
    ['Núñez', '', '    0.00'],
  ]);
  const read = await document(file);
  expect(read).toMatchObject({ mediaType: 'application/x-dbf', outcome: 'read', coverage: [{ expected: 2, read: 2 }] });
  expect(tablesOf(read.units)[0]?.rows).toEqual([
    ['SURNAME', 'DOB', 'OWED'],
    ['Adeyemi', '1984-02-13', '412.50'],
    ['Núñez', '', '0.00'],
  ]);
  expect(await document(file.subarray(0, file.length - 20))).toMatchObject({ outcome: 'partial' });
});

test('Parquet, as another program writes it, in several compressions', async () => {
  for (const codec of ['snappy', 'zstd', 'gzip', 'uncompressed']) {
    const file = await written('a.parquet', async (path) => {
      const connection = await (await DuckDBInstance.create()).connect();
      await connection.run(
        `COPY (SELECT i AS id, 'Zoë ' || i AS name, DATE '1984-02-13' AS born FROM range(300) t(i)) TO '${path}' (FORMAT parquet, COMPRESSION ${codec})`,
      );
      connection.closeSync();
    });
    const read = await document(file);
    expect(read).toMatchObject({ outcome: 'read', coverage: [{ of: 'rows', expected: 300, read: 300 }] });
    expect(tablesOf(read.units)[0]?.rows.slice(0, 2)).toEqual([
      ['id', 'name', 'born'],
      ['0', 'Zoë 0', '1984-02-13'],
    ]);
    expect((await document(file.subarray(0, file.length - 9))).outcome).toBe('damaged');
  }
});

const mysql = `-- MySQL dump 10.13
/*!40101 SET NAMES utf8 */;
CREATE TABLE \`tenants\` (
  \`id\` int NOT NULL,
  \`name\` varchar(50) DEFAULT NULL,
  \`note\` text,
  PRIMARY KEY (\`id\`),
  KEY \`by_name\` (\`name\`)
) ENGINE=InnoDB;
INSERT INTO \`tenants\` VALUES (1,'Zoë O\\'Neil','a; b, (c)'),(2,NULL,'it''s\\nhere');
INSERT INTO \`tenants\` VALUES (3,'Ben','');
UPDATE tenants SET name = 'Priya' WHERE id = 3;
`;

const postgres = `--
-- PostgreSQL database dump
--
CREATE TABLE public.people (ref integer NOT NULL, surname text);
COPY public.people (ref, surname) FROM stdin;
1\tAdeyemi
2\t\\N
3\tNú\\tñez
\\.
INSERT INTO public.other (a, "b c") VALUES (-1, CAST('2020-01-01' AS date));
`;

test('SQL dumps: inserts and COPY blocks become tables with their columns; other statements stay', async () => {
  const first = await document(Buffer.from(mysql));
  expect(first).toMatchObject({ mediaType: 'application/sql', outcome: 'read' });
  expect(tablesOf(first.units).map(({ locator, rows }) => [locator, ...rows])).toEqual([
    [
      'table:tenants',
      ['id', 'name', 'note'],
      ['1', "Zoë O'Neil", 'a; b, (c)'],
      ['2', '', "it's\nhere"],
      ['3', 'Ben', ''],
    ],
  ]);
  expect(wordsOf(first.units)).toContain("UPDATE tenants SET name = 'Priya' WHERE id = 3;");
  expect(wordsOf(first.units)).toContain('-- MySQL dump 10.13');
  expect(await document(Buffer.from(mysql.slice(0, mysql.indexOf('it'))))).toMatchObject({ outcome: 'partial' });
  expect(await document(Buffer.from(postgres.slice(0, postgres.indexOf('\\.'))))).toMatchObject({ outcome: 'partial' });
  const second = await document(Buffer.from(postgres));
  expect(tablesOf(second.units).map(({ locator, rows }) => [locator, ...rows])).toEqual([
    ['table:people', ['ref', 'surname'], ['1', 'Adeyemi'], ['2', ''], ['3', 'Nú\tñez']],
    ['table:other', ['a', 'b c'], ['-1', 'CAST( 2020-01-01 AS date)']],
  ]);
});

test('JSON: arrays of objects are tables, the rest lines of name and value', async () => {
  const people = [
    { firstName: 'Zoë', address: { postcode: 'SW1A 1AA' }, phones: ['1', '2'] },
    { firstName: 'Ben', born: '1990-01-02' },
  ];
  const whole = await document(Buffer.from(JSON.stringify({ service: { name: 'Housing' }, tenants: people })));
  expect(whole).toMatchObject({ mediaType: 'application/json', outcome: 'read' });
  expect(tablesOf(whole.units)).toMatchObject([
    {
      locator: 'table:tenants',
      rows: [
        ['first name', 'address postcode', 'phones', 'born'],
        ['Zoë', 'SW1A 1AA', '1; 2', ''],
        ['Ben', '', '', '1990-01-02'],
      ],
    },
  ]);
  expect(wordsOf(whole.units)).toContain('name: Housing');
  const lines = await document(Buffer.from(people.map((each) => JSON.stringify(each)).join('\n')));
  expect(lines).toMatchObject({ mediaType: 'application/x-ndjson', outcome: 'read' });
  expect(tablesOf(lines.units)[0]?.rows).toHaveLength(3);
  const wide = Array.from({ length: 1500 }, (_, index) => ({ [`name${index}`]: `value${index}` }));
  expect(wordsOf((await document(Buffer.from(JSON.stringify(wide)))).units)).toContain('name1499: value1499');
  const deep = await document(Buffer.from(`${'['.repeat(50_000)}"deep"${']'.repeat(50_000)}`));
  expect(['partial', 'read']).toContain(deep.outcome);
  expect(await document(Buffer.from('[section]\nkey = value\n'))).toMatchObject({ mediaType: 'text/plain' });
});
