import type { Table, Unit, UnitFlag } from '#core/document';
import type { DocumentText } from './document-text.ts';
import { filledCount, findHeadings, isHeadingWord } from './header-rows.ts';

/** Most data rows in one table unit; longer tables go on in another that repeats the headings. */
export const longestTable = 5000;

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
  let previous: Block | null = null;
  for (const block of runs.flatMap((run) => blocksOf(run))) {
    const shaped = shapeBlock(block, previous);
    addTitles(into, locator, shaped, flags);
    if (isList(shaped)) addList(into, locator, shaped, flags);
    else addTable(into, locator, shaped, flags);
    previous = shaped;
    if (into.full) return;
  }
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

type Block = {
  titles: readonly (readonly string[])[];
  header: readonly (readonly string[])[];
  data: readonly (readonly string[])[];
  first: number;
  firstTitle: number;
  left: number;
  right: number;
};

type OpenBlock = { rows: (readonly string[])[]; first: number; recent: (readonly string[])[]; onlySingles: boolean };

/** Parts of a sheet set apart by blank rows; a part without headings of its own that spans the same columns goes on the one before. */
function blocksOf(sheet: SheetRows): SheetRows[] {
  const blocks: OpenBlock[] = [];
  let blanks = 0;
  for (const [index, row] of sheet.rows.entries()) {
    const filled = filledCount(row);
    if (filled === 0) {
      blanks += 1;
      continue;
    }
    let open = blocks.at(-1);
    if (open === undefined || (blanks > 0 && !(blanks <= 20 && continues(open, sheet.rows, index)))) {
      open = { rows: [], first: sheet.first + index, recent: [], onlySingles: true };
      blocks.push(open);
    } else for (let gap = 0; gap < blanks; gap += 1) open.rows.push([]);
    blanks = 0;
    open.rows.push(row);
    open.onlySingles &&= filled === 1;
    open.recent.push(row);
    if (open.recent.length > 20) open.recent.shift();
  }
  return blocks;
}

function continues(before: OpenBlock, rows: readonly (readonly string[])[], at: number): boolean {
  // Titles stand apart from their table by a blank row.
  if (before.onlySingles && before.recent.length <= 10) return true;
  const ahead: (readonly string[])[] = [];
  for (let index = at; index < rows.length && ahead.length < 20; index += 1) {
    const row = rows[index] ?? [];
    if (filledCount(row) === 0) break;
    ahead.push(row);
  }
  const hasOwnHeadings = ahead.length > 1 && findHeadings(ahead).headerRows > 0;
  const span = columnsOf(before.recent);
  const next = columnsOf(ahead);
  return !hasOwnHeadings && next.left >= span.left && next.right <= span.right;
}

function columnsOf(rows: readonly (readonly string[])[]): { left: number; right: number } {
  let left = Number.POSITIVE_INFINITY;
  let right = -1;
  for (const row of rows) {
    for (const [column, cell] of row.entries()) {
      if (cell.trim() === '') continue;
      if (column < left) left = column;
      if (column > right) right = column;
    }
  }
  return { left, right };
}

function shapeBlock({ rows, first }: SheetRows, previous: Block | null): Block {
  const { titleRows, headerRows } = findHeadings(rows);
  const { left, right } = columnsOf(rows.slice(0, 60));
  const header = rows.slice(titleRows, titleRows + headerRows);
  const sameColumns = previous !== null && previous.left === left && previous.right === right;
  const inherited = headerRows === 0 && sameColumns ? previous.header : header;
  return {
    titles: rows.slice(0, titleRows),
    header: inherited,
    data: rows.slice(titleRows + headerRows),
    first: first + titleRows + headerRows,
    firstTitle: first,
    left,
    right,
  };
}

function addTitles(into: DocumentText, locator: string, block: Block, flags: readonly UnitFlag[]): void {
  if (block.titles.length === 0) return;
  const lines = block.titles.map((row) => row.filter((cell) => cell.trim() !== '').join(' ')).join('\n');
  into.addText(`${locator} rows:${block.firstTitle}-${block.firstTitle + block.titles.length - 1}`, lines, flags);
}

/** One column without a heading is a list of lines, not a table. */
function isList(block: Block): boolean {
  return block.left === block.right && !(block.header.length > 0 && isHeadingWord(block.header[0]?.[block.left] ?? ''));
}

function addList(into: DocumentText, locator: string, block: Block, flags: readonly UnitFlag[]): void {
  const rows = [...block.header, ...block.data];
  const first = block.first - block.header.length;
  const text = rows.map((row) => row.filter((cell) => cell.trim() !== '').join(' ')).join('\n');
  into.addText(`${locator} rows:${first}-${first + rows.length - 1}`, text, flags);
}

function addTable(into: DocumentText, locator: string, block: Block, flags: readonly UnitFlag[]): void {
  const { header, data, first } = block;
  const atTop = first === header.length + 1 && data.length <= longestTable;
  for (let at = 0; at === 0 || at < data.length; at += longestTable) {
    const part = data.slice(at, at + longestTable);
    const place = atTop ? locator : `${locator} rows:${first + at}-${first + at + Math.max(part.length, 1) - 1}`;
    into.add({
      kind: 'table',
      locator: place,
      rows: [...header, ...part],
      headerRows: header.length,
      flags,
    } satisfies Unit);
  }
}

/** The sheet row of a table's row (both as stored: 0-based in the unit, 1-based on the sheet); null for a repeated heading. */
export function sheetRowOf(table: Table, row: number): number | null {
  const marked = / rows:(\d+)-\d+$/u.exec(table.locator)?.[1];
  if (marked === undefined) return row + 1;
  return row < table.headerRows ? null : Number(marked) + row - table.headerRows;
}
