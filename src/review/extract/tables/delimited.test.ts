import { expect, test } from 'vitest';
import { document, tablesOf } from '../../../../test/support/office/family.ts';
import { sheetRowOf } from './table-units.ts';

test('a CSV is one table with its headings, whatever its separator and encoding', async () => {
  const rows = [
    ['Ref', 'Name', 'Balance'],
    ['1', 'Zoë', '2,50'],
    ['2', 'Ali', '3,50'],
  ];
  const text = rows.map((row) => row.join(';')).join('\r\n');
  for (const bytes of [Buffer.from(text), Buffer.from(`\uFEFF${text}`, 'utf16le'), Buffer.from(text, 'latin1')]) {
    expect((await document(bytes)).units).toEqual([
      { kind: 'table', locator: 'table:1', rows, headerRows: 1, flags: [] },
    ]);
  }
});

test('Excel’s own first line and a title are no data', async () => {
  const { units } = await document(Buffer.from('sep=;\nArrears\n\nRef;Name;Rent\n1;Jane;2\n2;Ali;3\n'));
  expect(units.map(({ locator }) => locator)).toEqual(['table:1 rows:2-3', 'table:1 rows:5-6']);
});

test('rows can be counted back to the file from long tables', async () => {
  const lines = ['Ref,Name,Rent', ...Array.from({ length: 11_000 }, (_, index) => `${index},Jane,1`)];
  const { units, coverage } = await document(Buffer.from(lines.join('\n')));
  const tables = tablesOf(units);
  expect(tables.map(({ rows }) => rows.length)).toEqual([5001, 5001, 1001]);
  expect(coverage).toEqual([{ of: 'rows', expected: 11_001, read: 11_001 }]);
  for (const table of tables) {
    const row = sheetRowOf(table, 7);
    expect(row === null ? null : lines[row - 1]).toBe(table.rows[7]?.join(','));
    expect(sheetRowOf(table, 0)).toBeNull();
  }
});

test('an unclosed quote swallows nothing', async () => {
  const lines = ['Ref,Name,Rent', '1,"Jane,2', ...Array.from({ length: 3000 }, (_, index) => `${index},"Ali",3`)];
  expect((await document(Buffer.from(lines.join('\n')))).coverage).toEqual([
    { of: 'rows', expected: 3002, read: 3002 },
  ]);
});

test('cells beyond the limit are said to be missing', async () => {
  const text = 'a,b,c\n'.repeat(500);
  const read = await document(Buffer.from(text), { sheetCells: 300 });
  expect(read).toMatchObject({ outcome: 'partial', problem: { code: 'limit-reached' } });
  expect(read.coverage[0]).toMatchObject({ of: 'rows', expected: 500 });
  const full = await document(Buffer.from(text.repeat(30)), { documentText: 100_000 });
  expect(full.coverage).toEqual([{ of: 'rows', expected: 15_000, read: 6_666 }]);
});
