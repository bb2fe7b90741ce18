import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ReadCount } from './document.ts';
import { ledgerCells, mergedCounts, shortCounts, totalCounts, writtenShortfall } from './ledger.ts';

const pages: ReadCount = { of: 'pages', expected: 20, read: 17 };
const sheets: ReadCount = { of: 'sheets', expected: 3, read: 3 };

test.each([
  { counts: [], cells: ['', '', ''], shortfall: '' },
  { counts: [sheets], cells: ['3 sheets', '3 sheets', ''], shortfall: '' },
  { counts: [pages], cells: ['20 pages', '17 pages', '3 pages'], shortfall: '17 of 20 pages read' },
  {
    counts: [pages, sheets, { of: 'rows', expected: 120_000, read: 0 }],
    cells: ['20 pages; 3 sheets; 120000 rows', '17 pages; 3 sheets; 0 rows', '3 pages; 120000 rows'],
    shortfall: '17 of 20 pages read; none of 120,000 rows read',
  },
  { counts: [pages, pages], cells: ['40 pages', '34 pages', '6 pages'], shortfall: '34 of 40 pages read' },
  { counts: [{ of: 'messages', expected: 4, read: 6 }], cells: ['4 messages', '6 messages', ''], shortfall: '' },
])('$cells.0 expected, $cells.1 read', ({ counts, cells, shortfall }) => {
  expect(ledgerCells(counts)).toEqual(cells);
  expect(writtenShortfall(counts)).toBe(shortfall);
});

const count = fc.record({
  of: fc.constantFrom('pages', 'rows', 'entries'),
  expected: fc.nat({ max: 1_000_000 }),
  read: fc.nat({ max: 1_000_000 }),
});

test('the cells say the very numbers to a program that splits them', () => {
  fc.assert(
    fc.property(fc.array(count), (counts) => {
      const parsed = ledgerCells(counts).map((cell) =>
        cell === ''
          ? []
          : cell.split('; ').map((part) => [part.slice(part.indexOf(' ') + 1), Number.parseInt(part, 10)]),
      );
      const kinds = mergedCounts(counts);
      expect(parsed[0]).toEqual(kinds.map(({ of, expected }) => [of, expected]));
      expect(parsed[1]).toEqual(kinds.map(({ of, read }) => [of, read]));
      expect(parsed[2]).toEqual(shortCounts(kinds).map(({ of, expected, read }) => [of, expected - read]));
    }),
  );
});

test('totals never say that more was read than was there, and what is short stays short', () => {
  fc.assert(
    fc.property(fc.array(fc.array(count)), (documents) => {
      for (const { of, expected, read, documents: many, short } of totalCounts(documents)) {
        const theirs = documents.flatMap((counts) => mergedCounts(counts).filter((each) => each.of === of));
        expect(read).toBeLessThanOrEqual(expected);
        expect(many).toBe(theirs.length);
        expect(short).toBe(shortCounts(theirs).length);
        expect(read < expected).toBe(short > 0);
        expect(expected).toBe(theirs.reduce((sum, each) => sum + each.expected, 0));
      }
    }),
  );
});
