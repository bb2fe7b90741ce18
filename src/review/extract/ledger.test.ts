import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ReadCount } from '#core/document';
import { shortCounts } from '#core/ledger';
import { biffRecord, double, makeOldWorkbook, words } from '../../../test/support/office/biff.ts';
import { makeDbase } from '../../../test/support/office/dbase.ts';
import { document } from '../../../test/support/office/family.ts';
import { makeMail, makeMailbox } from '../../../test/support/office/mail.ts';
import { makeOpenDocument } from '../../../test/support/office/open-document.ts';
import { makePdf } from '../../../test/support/office/pdf.ts';
import { makeWorkbook } from '../../../test/support/office/workbook.ts';
import { makeZip } from '../../../test/support/office/zip.ts';
import type { ExtractLimits } from './limits.ts';

/** A document that declares so many of a kind, and the limit under which only so many are read. */
type Case = {
  readonly name: string;
  readonly of: string;
  readonly make: (count: number) => Buffer;
  readonly limit: (most: number) => Partial<ExtractLimits>;
};

const row = (index: number): string => `Jane${index}`;
const upTo = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

function makeSqlite(count: number): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'candour-ledger-'));
  try {
    const database = new DatabaseSync(join(folder, 'a.db'));
    database.exec('CREATE TABLE tenants (name TEXT)');
    const insert = database.prepare('INSERT INTO tenants VALUES (?)');
    for (let index = 0; index < count; index += 1) insert.run(row(index));
    database.close();
    return readFileSync(join(folder, 'a.db'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const cases: readonly Case[] = [
  {
    name: 'rows of an Excel workbook',
    of: 'rows',
    make: (count) => makeWorkbook([{ name: 'A', rows: upTo(count, (index) => [row(index)]) }]),
    limit: (most) => ({ sheetCells: most }),
  },
  {
    name: 'rows of an old Excel workbook',
    of: 'rows',
    make: (count) =>
      makeOldWorkbook(
        [],
        [{ name: 'A', records: upTo(count, (index) => biffRecord(0x203, words(index, 0, 0), double(index + 1))) }],
      ),
    limit: (most) => ({ sheetCells: most }),
  },
  {
    name: 'rows of an OpenDocument spreadsheet',
    of: 'rows',
    make: (count) => {
      const rows = upTo(count, (index) => {
        return `<table:table-row><table:table-cell><text:p>${row(index)}</text:p></table:table-cell></table:table-row>`;
      });
      return makeOpenDocument({
        kind: 'spreadsheet',
        body: `<table:table table:name="A">${rows.join('')}</table:table>`,
      });
    },
    limit: (most) => ({ sheetCells: most }),
  },
  {
    name: 'rows of a dBASE file',
    of: 'rows',
    make: (count) =>
      makeDbase(
        [{ name: 'NAME', kind: 'C', width: 12 }],
        upTo(count, (index) => [row(index)]),
      ),
    limit: (most) => ({ sheetCells: most }),
  },
  {
    name: 'rows of a SQLite database',
    of: 'rows',
    make: makeSqlite,
    limit: (most) => ({ sheetCells: most }),
  },
  {
    name: 'entries of an archive',
    of: 'entries',
    make: (count) => makeZip(upTo(count, (index) => ({ name: `${index}.txt`, data: row(index) }))),
    limit: (most) => ({ entries: most }),
  },
  {
    name: 'messages of a mailbox',
    of: 'messages',
    make: (count) =>
      makeMailbox(upTo(count, (index) => makeMail({ From: 'a@example.org', Subject: row(index) }, 'Text'))),
    limit: (most) => ({ entries: most }),
  },
  {
    name: 'attachments of a mail',
    of: 'attachments',
    make: (count) =>
      makeMail(
        { From: 'a@example.org' },
        'Text',
        upTo(count, (index) => ({ type: 'text/plain', body: row(index), filename: `${index}.txt` })),
      ),
    limit: (most) => ({ entries: most }),
  },
  {
    name: 'pages of a PDF',
    of: 'pages',
    make: (count) => makePdf(upTo(count, (index) => ({ texts: [{ x: 60, y: 700, text: `Dear Jane${index}` }] }))),
    // Each page says eleven characters or a few more.
    limit: (most) => ({ documentText: most * 12 + 6 }),
  },
];

const countOf = (coverage: readonly ReadCount[], of: string): ReadCount | undefined =>
  coverage.find((count) => count.of === of);

test.each(cases)('$name: all that the document declares is expected, and read', async ({ of, make }) => {
  const { outcome, coverage } = await document(make(7));
  expect(outcome).toBe('read');
  expect(countOf(coverage, of)).toEqual({ of, expected: 7, read: 7 });
});

test.each(cases)(
  '$name: what a limit leaves is counted as missing, and said with numbers',
  async ({ of, make, limit }) => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), async (count, most) => {
        const { outcome, coverage, problem } = await document(make(count), limit(most));
        const found = countOf(coverage, of);
        expect(found?.expected).toBe(count);
        if (found !== undefined && found.read < count) expect(outcome).not.toBe('read');
        if (outcome === 'partial') expect(problem?.sentence).toMatch(/\d/u);
        expect(outcome === 'read').toBe(shortCounts(coverage).length === 0 && problem === null);
        if (most >= count + 1) expect(outcome).toBe('read');
        if (most < count - 2) expect(found?.read).toBeLessThan(count);
      }),
      { numRuns: 12 },
    );
  },
);
