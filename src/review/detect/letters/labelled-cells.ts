import type { Table } from '#core/document';
import type { DetectContext } from '../context.ts';
import { type Entry, reportRecord } from '../records/record.ts';
import { linesOf } from '../scan/lines.ts';
import { lookUpLabel } from '../tables/headings.ts';
import { pairsIn } from './pairs.ts';

// Payslips and printed forms are small; longer cells are running text.
const mostRows = 200;
const longestCell = 200;

// "NI No: XW123456C", "Name: A Khan  Tax code: 940L": labels with their values in one cell.
function entriesOfCell(text: string, unit: number, row: number, column: number): readonly Entry[] {
  if (text.length > longestCell || !text.includes(':')) return [];
  return pairsIn(text, linesOf(text)).map(({ heading, start, end }) => ({
    heading,
    text: text.slice(start, end),
    place: { unit, row, column, offset: start },
    keys: [heading.match === 'person' ? ('heading-person' as const) : ('label' as const)],
  }));
}

// "Bank sort code" in one cell, its value in the next.
function entryBeside(row: readonly string[], unit: number, at: number, column: number): Entry | null {
  const [label = '', value = ''] = [row[column], row[column + 1]];
  if (label.length > 60 || value.trim() === '' || value.includes(':')) return null;
  const heading = lookUpLabel(label.replace(/[:?*\s]+$/u, ''));
  if (heading === null || heading.match !== 'exact' || lookUpLabel(value)?.match === 'exact') return null;
  return { heading, text: value, place: { unit, row: at, column: column + 1, offset: 0 }, keys: ['label'] };
}

/**
 * Reports a printed page whose grid holds labels together with their values, as payslips do; says whether the table is one. Three
 * such cells, a third of those that are filled, make it one.
 */
export function reportLabelledCells({ rows }: Table, unit: number, context: DetectContext): boolean {
  if (rows.length > mostRows) return false;
  const [within, beside]: [Entry[], Entry[]] = [[], []];
  const [labelled, filled] = [new Set<string>(), { count: 0 }];
  for (const [at, row] of rows.entries()) {
    for (const [column, cell] of row.entries()) {
      if (cell.trim() === '') continue;
      filled.count += 1;
      const own = entriesOfCell(cell, unit, at, column);
      if (own.length > 0) labelled.add(`${at} ${column}`);
      within.push(...own);
      const next = own.length > 0 ? null : entryBeside(row, unit, at, column);
      if (next !== null) beside.push(next);
    }
  }
  if (labelled.size < 3 || labelled.size * 3 < filled.count) return false;
  reportRecord([...within, ...beside], { kind: 'form', key: 'form:1', role: 'subject' }, context);
  return true;
}
