import { expect, test } from 'vitest';
import { clockAt } from '../../core/clock.ts';
import { Budget } from './budget.ts';
import { DocumentText } from './document-text.ts';
import { defaultLimits } from './limits.ts';

const withRoom = (documentText: number): DocumentText =>
  new DocumentText(new Budget({ ...defaultLimits, documentText }, clockAt(new Date('2026-05-01T09:00:00Z'))));

test('a text with more than there is room for is taken as far as there is room', () => {
  const into = withRoom(40_000);
  into.addText('part:body', `Dear Mrs Okafor\n${'words '.repeat(20_000)}`);
  expect(into.full).toBe(true);
  expect(into.units.map(({ locator }) => locator)).toEqual(['part:body piece:1', 'part:body piece:2']);
});

test('a table with more than there is room for is taken row by row, and says which rows are there', () => {
  const rows = [['Name'], ...Array.from({ length: 100 }, (_, row) => [`Okafor ${row} ${'x'.repeat(90)}`])];
  const into = withRoom(1_200);
  into.add({ kind: 'table', locator: 'sheet:A rows:7-106', rows, headerRows: 1, flags: [] });
  expect(into.full).toBe(true);
  expect(into.units).toEqual([
    { kind: 'table', locator: 'sheet:A rows:7-17', rows: rows.slice(0, 12), headerRows: 1, flags: [] },
  ]);
});

test('no two units stand at one place', () => {
  const into = withRoom(10_000);
  for (const text of ['before', 'after']) into.addText('part:body', text);
  for (const rows of ['1-2', '1-2'])
    into.add({ kind: 'table', locator: `sheet:A rows:${rows}`, rows: [['a']], headerRows: 0, flags: [] });
  expect(into.units.map(({ locator }) => locator)).toEqual([
    'part:body',
    'part:body piece:2',
    'sheet:A rows:1-2',
    'sheet:A piece:2 rows:1-2',
  ]);
});
