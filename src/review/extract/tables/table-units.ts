import type { Table, UnitFlag } from '#core/document';
import type { DocumentText } from '../document-text.ts';
import { findHeadings } from './header-rows.ts';
import { SheetFlow } from './sheet-flow.ts';

export { isFullTable, longestTable, sizeOfRow } from './table-size.ts';

/** Rows as they stand on a sheet: `first` is the 1-based number of the first one. */
export type SheetRows = { readonly rows: readonly (readonly string[])[]; readonly first: number };

/**
 * Turns the runs of rows of a sheet or delimited file into units: a passage for titles above a table, then tables of at most 5,000
 * data rows that each begin with the headings. A locator without `rows:` has its first row at row 1; `rows:a-b` numbers the
 * data rows (those after the headings), so the sheet's row of `table.rows[i]` is `a + i - headerRows`.
 */
export function addSheet(
  into: DocumentText,
  locator: string,
  runs: readonly SheetRows[],
  flags: readonly UnitFlag[],
): void {
  const flow = new SheetFlow(into, locator, flags);
  for (const { rows, first } of runs) {
    flow.startAt(first);
    for (const row of rows) if (!flow.add(row)) return;
  }
  flow.finish();
}

/** A table whose rows all stand in one place of a document (Word, HTML, PDF): its headings decided, nothing cut off. */
export function placedTable(locator: string, rows: readonly (readonly string[])[], flags: readonly UnitFlag[]): Table {
  const { titleRows, headerRows } = findHeadings(rows);
  return {
    kind: 'table',
    locator,
    rows,
    headerRows: titleRows === 0 ? headerRows : headerRows === 0 ? 0 : Math.min(2, titleRows + headerRows),
    flags,
  };
}

/** The sheet row of a table's row (both as stored: 0-based in the unit, 1-based on the sheet); null for a repeated heading. */
export function sheetRowOf(table: Table, row: number): number | null {
  const marked = / rows:(\d+)-\d+$/u.exec(table.locator)?.[1];
  if (marked === undefined) return row + 1;
  return row < table.headerRows ? null : Number(marked) + row - table.headerRows;
}
