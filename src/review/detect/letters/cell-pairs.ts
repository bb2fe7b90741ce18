import type { Table } from '#core/document';
import type { DetectContext, Place } from '../context.ts';
import { readProse } from '../prose/prose.ts';
import { type Entry, reportRecord } from '../records/record.ts';
import { linesOf } from '../scan/lines.ts';
import { TakenStretches } from '../scan/sentences.ts';
import { isHeadingRow } from '../tables/sections.ts';
import { pairsIn } from './pairs.ts';

const mostRows = 60;
const fewestLabels = 3;

type CellText = { readonly text: string; readonly place: Place };

function cellsOf(table: Table, unit: number): readonly CellText[] {
  return table.rows.flatMap((cells, row) =>
    cells.flatMap((text, column) => (text.trim() === '' ? [] : [{ text, place: { unit, row, column, offset: 0 } }])),
  );
}

// Headings have no values in their cells.
function isHeadings(row: readonly string[]): boolean {
  return !row.some((cell) => /:\s*\S/u.test(cell)) && isHeadingRow(row);
}

function entriesOf({ text, place }: CellText): readonly Entry[] {
  if (text.length > 400 || !(text.includes(':') || /[0-9]\.[0-9]{2}\b/u.test(text))) return [];
  return pairsIn(text, linesOf(text)).map(({ heading, start, end }) => ({
    heading,
    text: text.slice(start, end),
    place: { ...place, offset: start },
    keys: [heading.match === 'person' ? 'heading-person' : 'label'],
  }));
}

function labelOf({ heading }: Entry): string {
  return `${heading.group} ${heading.field} ${heading.phrase}`;
}

/**
 * Reports a table whose cells hold labels with their values ("NI No: ES 08 74 22 C"), as payslips and printed forms are laid out: one
 * person's form. Gives false, and reports nothing, where labels repeat down the rows or a row of headings stands above.
 */
export function reportCellPairs(table: Table, unit: number, context: DetectContext): boolean {
  if (table.rows.length > mostRows || table.rows.slice(0, 4).some(isHeadings)) return false;
  const cells = cellsOf(table, unit);
  const found = cells.map((cell) => ({ cell, entries: entriesOf(cell) }));
  const entries = found.flatMap((each) => each.entries);
  const distinct = new Set(entries.map(labelOf)).size;
  if (distinct < fewestLabels || distinct < entries.length * 0.75) return false;
  const before = context.out.length;
  const key = 'form:1';
  const people = reportRecord(entries, { kind: 'form', key, role: 'subject' }, context);
  const subject = people[0]?.binding ?? null;
  const reported = context.out.slice(before);
  for (const { text, place } of cells) {
    const taken = new TakenStretches();
    for (const { span } of reported)
      if (span.row === place.row && span.column === place.column) taken.take(span.start, span.end);
    readProse(
      {
        text,
        place,
        taken,
        people,
        subjectAt: () => subject,
        authorAt: () => null,
        officeAt: () => null,
        aboutSomebody: subject !== null,
        underRecord: () => subject !== null,
        kind: 'form',
        newKey: (count) =>
          count === 0 ? key : `${key}/cell-${(place.row ?? 0) + 1}-${(place.column ?? 0) + 1}-${count}`,
        role: 'correspondent',
      },
      context,
    );
  }
  return true;
}
