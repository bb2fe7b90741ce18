import fc from 'fast-check';
import { writeXlsx } from 'hucre';
import { expect, test } from 'vitest';
import { document, tablesOf, wordsOf } from '../../../../test/support/office/family.ts';

test('what another program writes to a workbook is read as it was', async () => {
  const cell = fc.oneof(
    fc.stringMatching(/^[A-Za-z0-9 .'&<>"é£-]{1,20}$/u).filter((text) => text.trim() === text && text !== ''),
    fc.integer({ min: 0, max: 999_999_999 }),
  );
  const sheet = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(sheet, async (rows) => {
      const { units, outcome } = await document(await writeXlsx({ sheets: [{ name: 'Data', rows }] }));
      expect(outcome).toBe('read');
      const read = units.filter(({ flags }) => !flags.includes('metadata'));
      expect(tablesOf(read).flatMap((table) => table.rows)).toEqual(rows.map((row) => row.map(String)));
    }),
    { numRuns: 40 },
  );
});

test('its dates, hidden sheets and several sheets too', async () => {
  const birth = new Date(Date.UTC(1970, 1, 1));
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'A',
        rows: [
          ['Name', 'Born'],
          ['Jane', birth],
          ['Ali', birth],
        ],
      },
      {
        name: 'B',
        rows: [
          ['Ward', 'Officer'],
          ['Holland', 'Mark'],
          ['Golborne', 'Ann'],
        ],
        hidden: true,
      },
    ],
  });
  const { units } = await document(bytes);
  expect(wordsOf(units)).toContain('Jane | 1970-02-01');
  expect(tablesOf(units).map(({ locator, flags }) => [locator, flags.join()])).toContainEqual(['sheet:B', 'hidden']);
});
