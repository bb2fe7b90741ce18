import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Unit } from '#core/document';
import { pieceCharacters, piecesOf, unitCharacters } from './piece-size.ts';
import { sheetRowOf } from './tables/table-units.ts';

const passage = (text: string, locator = 'part:body'): Unit => ({ kind: 'text', locator, text, flags: ['hidden'] });
const table = (rows: readonly (readonly string[])[], headerRows = 1, locator = 'sheet:A'): Unit => ({
  ...{ kind: 'table', locator, rows, headerRows, flags: [] },
});

test('few units are one piece, and nothing at all is one empty piece', () => {
  const units = [passage('a'), table([['b', 'c']])];
  expect(piecesOf(units)).toEqual([units]);
  expect(piecesOf([])).toEqual([[]]);
});

test('whatever the units, they leave in order, none is lost, and no piece is large', () => {
  const unit = fc.oneof(
    fc.nat({ max: 3_000_000 }).map((length) => passage('word '.repeat(length / 5))),
    fc.tuple(fc.nat({ max: 400 }), fc.nat({ max: 9000 }), fc.nat({ max: 3 })).map(([rows, cell, headings]) =>
      table(
        Array.from({ length: rows }, (_, row) => [`${row}`, 'x'.repeat(cell)]),
        Math.min(headings, rows),
      ),
    ),
  );
  const letters = (units: readonly Unit[]): number =>
    units.reduce((sum, each) => {
      const rows = each.kind === 'text' ? [[each.text]] : each.rows.slice(each.headerRows);
      return sum + rows.flat().reduce((all, cell) => all + cell.replaceAll(' ', '').length, 0);
    }, 0);
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 4 }), (units) => {
      const pieces = piecesOf(units);
      expect(letters(pieces.flat())).toBe(letters(units));
      for (const piece of pieces) {
        const characters = piece.reduce((sum, each) => sum + unitCharacters(each), 0);
        expect(characters).toBeLessThanOrEqual(pieceCharacters);
      }
    }),
    { numRuns: 30 },
  );
});

test('a long table goes on with its headings, and each row knows its number on the sheet', () => {
  const rows = [['No', 'Note'], ...Array.from({ length: 3000 }, (_, row) => [`${row + 2}`, 'x'.repeat(1500)])];
  const tables = piecesOf([table(rows)])
    .flat()
    .filter((unit) => unit.kind === 'table');
  expect(tables.length).toBeGreaterThan(2);
  const numbers = tables.flatMap((part) => {
    expect(part.rows[0]).toEqual(['No', 'Note']);
    return part.rows.slice(1).map((row, index) => [row[0], String(sheetRowOf(part, index + 1))]);
  });
  expect(numbers).toEqual(rows.slice(1).map(([number = '']) => [number, number]));
});

test('a cell or a row without end becomes passages beside its table', () => {
  const endless = 'word '.repeat(600_000);
  const wide = Array.from({ length: 600_000 }, () => 'cell');
  const units = piecesOf([table([['a', 'b'], ['1', endless], wide, ['2', 'end']])]).flat();
  const texts = units.filter((unit) => unit.kind === 'text');
  expect(new Set(texts.map(({ locator }) => locator.replace(/ piece:\d+$/u, '')))).toEqual(
    new Set(['sheet:A row:2 column:2', 'sheet:A row:3']),
  );
  expect(texts.reduce((sum, { text }) => sum + text.trim().split(/\s+/u).length, 0)).toBe(1_200_000);
  expect(units.flatMap((unit) => (unit.kind === 'table' ? unit.rows.slice(1) : []))).toEqual([
    ['1', ''],
    [],
    ['2', 'end'],
  ]);
});
