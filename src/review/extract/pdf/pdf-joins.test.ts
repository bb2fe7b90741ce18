import { describe, expect, test } from 'vitest';
import type { Unit } from '#core/document';
import { joinColumns, type PrintedPage, partedHeadings, printedPage } from './pdf-joins.ts';
import type { PagePiece } from './pdf-layout.ts';

type TablePiece = Extract<PagePiece, { kind: 'table' }>;

/** A table of ten-point rows that starts at this height; columns of 90 points from the left margin. */
function table(rows: readonly (readonly string[])[], top = 60): TablePiece {
  const spans = rows.map((_, index) => ({ top: top + 12 * index, bottom: top + 10 + 12 * index }));
  const bands = (rows[0] ?? []).map((_, index) => ({ left: 50 + 90 * index, right: 130 + 90 * index }));
  return { kind: 'table', rows, spans, bands };
}

function printed(tables: readonly TablePiece[]): { pages: (PrintedPage | null)[]; units: Unit[] } {
  const units: Unit[] = [];
  const pages = tables.map((piece, index) => {
    const locator = `page:${index + 1}/table:1`;
    units.push({ kind: 'table', locator, rows: piece.rows, headerRows: 1, flags: [] });
    return printedPage(index + 1, 595, [piece], () => [], { from: index, to: index + 1 });
  });
  return { pages, units };
}

const left = [
  ['Ref', 'Surname', 'Forename', 'Born', 'Postcode'],
  ['T1', 'Okafor', 'Grace', '1/2/1980', 'W1 1QT'],
  ['T2', 'Begum', 'Li', '3/4/1981', 'W1 2QT'],
  ['T3', 'Taylor', 'Sam', '5/6/1982', 'W1 3QT'],
];
const right = [
  ['NI number', 'Balance'],
  ['QQ 12 34 56 A', '10.00'],
  ['QQ 12 34 57 A', ''],
  ['QQ 12 34 58 A', '30.00'],
];

describe('joinColumns', () => {
  test('columns printed on another page stand beside their rows', () => {
    const { pages, units } = printed([table(left), table(right)]);
    joinColumns(pages, units);
    expect(units).toHaveLength(1);
    expect(units[0]).toMatchObject({ locator: 'page:1,2/table:1', headerRows: 1 });
    expect(units[0]?.kind === 'table' && units[0].rows[2]).toEqual([
      'T2',
      'Begum',
      'Li',
      '3/4/1981',
      'W1 2QT',
      'QQ 12 34 57 A',
      '',
    ]);
  });

  test('first down the rows, then along the columns', () => {
    const more = [left[0] ?? [], ...left.slice(1).map((row, index) => [`T${index + 4}`, ...row.slice(1)])];
    const { pages, units } = printed([table(left), table(more), table(right), table(right)]);
    joinColumns(pages, units);
    expect(units.map(({ locator }) => locator)).toEqual(['page:1,3/table:1', 'page:2,4/table:1']);
  });

  test.each([
    ['rows at other heights', table(right, 65)],
    ['headings that name people themselves', table([['Surname 2', 'Balance'], ...right.slice(1)])],
    ['a repeated heading', table([['Postcode', 'Balance'], ...right.slice(1)])],
    ['no headings at all', table([['QQ 12 34 55 A', '5.00'], ...right.slice(1)])],
    ['hardly any rows', table(right.slice(0, 2))],
  ])('%s: another table, left where it stands', (_, other) => {
    const { pages, units } = printed([table(left), other]);
    joinColumns(pages, units);
    expect(units.map(({ locator }) => locator)).toEqual(['page:1/table:1', 'page:2/table:1']);
  });

  test('a table that leaves room at the right has no further columns elsewhere', () => {
    const narrow = left.map((row) => row.slice(0, 3));
    const { pages, units } = printed([table(narrow), table(right)]);
    joinColumns(pages, units);
    expect(units).toHaveLength(2);
  });
});

describe('partedHeadings', () => {
  test('the end of a row that the page before began is no part of the headings above it', () => {
    const [heading = [], ...rows] = left;
    const run = table([[...heading.slice(0, 4), 'Postcode\n1QT'], ...rows]);
    const [piece] = partedHeadings([run], [heading]);
    expect(piece?.kind === 'table' && piece.rows.slice(0, 2)).toEqual([heading, ['', '', '', '', '1QT']]);
    expect(partedHeadings([run], [])).toEqual([run]);
  });
});
