import { expect, test } from 'vitest';
import type { Table, Unit } from '#core/document';
import { locatorOf } from './locator.ts';
import { settleDocument } from './settle-document.ts';

const table: Table = { kind: 'table', locator: 'sheet:Arrears', rows: [['Name'], ['Ada']], headerRows: 1, flags: [] };
const lower: Table = { ...table, locator: 'sheet:Arrears rows:5-12' };
const prose: Unit = { kind: 'text', locator: 'page:3', text: '', flags: [] };

test.each([
  ['a cell', 0, 16, 3, 'sheet:Arrears cell:D17'],
  ['a cell beyond Z', 0, 0, 27, 'sheet:Arrears cell:AB1'],
  ['a cell beyond ZZ', 0, 0, 702, 'sheet:Arrears cell:AAA1'],
  ['the first data row of a table that begins lower', 1, 1, 0, 'sheet:Arrears rows:5-12 cell:A5'],
  ['its last', 1, 8, 0, 'sheet:Arrears rows:5-12 cell:A12'],
  ['words', 2, null, null, 'page:3 chars:120-131'],
])('%s', (_, unit, row, column, locator) => {
  const span = { row, column, start: 120, end: 131 };
  const binding = { kind: 'row', key: 'row:1', role: 'subject' } as const;
  const found = { type: 'person-name', unit, span, score: 1, reasons: [], value: '', binding } as const;
  expect(settleDocument([table, lower, prose], [found]).findings.map(locatorOf)).toEqual([locator]);
});
