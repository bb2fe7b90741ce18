import type { UnitFlag } from '#core/document';
import type { DocumentText } from '../document-text.ts';
import { filledCount, findHeadings } from './header-rows.ts';
import { SheetBlock } from './sheet-block.ts';

type Row = readonly string[];

/** Blank rows that a table may have within it. */
const longestGap = 20;
/** Rows looked at, after a gap, for whether they go on with the table before it; and rows remembered of that table. */
const lookedAt = 20;

/**
 * The rows of a sheet or delimited file as they are read: parts set apart by blank rows are tables of their own, unless a part
 * without headings of its own spans the same columns. However many rows there are, some thousands are held.
 */
export class SheetFlow {
  readonly #into: DocumentText;
  readonly #locator: string;
  readonly #flags: readonly UnitFlag[];
  #block: SheetBlock | null = null;
  #row = 0;
  #blanks = 0;
  /** Whether the next row stands in another place of the sheet than the last. */
  #isApart = false;
  #recent: Row[] = [];
  #onlySingles = true;
  /** Rows after a gap, until it is known whose they are. */
  #ahead: Row[] | null = null;

  constructor(into: DocumentText, locator: string, flags: readonly UnitFlag[]) {
    this.#into = into;
    this.#locator = locator;
    this.#flags = flags;
  }

  /** Begins rows that stand elsewhere on the sheet: `first` is the 1-based number of the next row. */
  startAt(first: number): void {
    this.#endAhead();
    this.#row = first - 1;
    this.#blanks = 0;
    this.#isApart = this.#block !== null;
  }

  /** Takes in the next row; false once there is no room for more. */
  add(row: Row): boolean {
    this.#row += 1;
    const isBlank = filledCount(row) === 0;
    if (this.#ahead !== null) {
      if (!isBlank) this.#ahead.push(row);
      if (isBlank || this.#ahead.length === lookedAt) this.#endAhead(isBlank ? 1 : 0);
      if (!isBlank) return !this.#into.full;
    }
    if (isBlank) this.#blanks += 1;
    else if (this.#block === null || this.#isApart) this.#open(row, this.#row);
    else if (this.#blanks === 0) this.#push(row);
    else if (this.#blanks > longestGap) this.#open(row, this.#row);
    // Titles stand apart from their table by a blank row.
    else if (this.#onlySingles && this.#recent.length <= 10) this.#goOn(row);
    else this.#ahead = [row];
    return !this.#into.full;
  }

  /** Ends the sheet. */
  finish(): void {
    this.#endAhead();
    this.#block?.finish();
    this.#block = null;
  }

  /** `after` says how many rows have come since the last of those ahead. */
  #endAhead(after = 0): void {
    const rows = this.#ahead;
    this.#ahead = null;
    const [first, ...rest] = rows ?? [];
    if (rows === null || first === undefined) return;
    if (this.#continues(rows)) this.#goOn(first);
    else this.#open(first, this.#row - after - rest.length);
    for (const row of rest) this.#push(row);
  }

  #continues(ahead: readonly Row[]): boolean {
    const hasOwnHeadings = ahead.length > 1 && findHeadings(ahead).headerRows > 0;
    const span = columnsOf(this.#recent);
    const next = columnsOf(ahead);
    return !hasOwnHeadings && next.left >= span.left && next.right <= span.right;
  }

  #goOn(row: Row): void {
    for (; this.#blanks > 0; this.#blanks -= 1) this.#block?.add([]);
    this.#push(row);
  }

  #open(row: Row, number: number): void {
    this.#block?.finish();
    this.#block = new SheetBlock(this.#into, this.#locator, this.#flags, number, this.#block);
    this.#blanks = 0;
    this.#isApart = false;
    this.#recent = [];
    this.#onlySingles = true;
    this.#push(row);
  }

  #push(row: Row): void {
    this.#block?.add(row);
    this.#onlySingles &&= filledCount(row) === 1;
    this.#recent.push(row);
    if (this.#recent.length > lookedAt) this.#recent.shift();
  }
}

/** The first and last column that hold something in some rows. */
export function columnsOf(rows: readonly Row[]): { left: number; right: number } {
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
