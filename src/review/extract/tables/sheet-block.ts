import type { UnitFlag } from '#core/document';
import { type DocumentText, longestPassage } from '../document-text.ts';
import { filledCount, findHeadings, isHeadingWord } from './header-rows.ts';
import { columnsOf } from './sheet-flow.ts';
import { isFullTable, sizeOfRow } from './table-size.ts';

type Row = readonly string[];

/** Rows that hold something and are looked at before headings are decided: more than `findHeadings` looks at. */
const decidedAfter = 90;

/** What later parts of a sheet may take from the one before: its headings, where they span the same columns. */
type Shape = {
  readonly header: readonly Row[];
  readonly left: number;
  readonly right: number;
  readonly isList: boolean;
};

/** One part of a sheet as its rows come: titles above it, then its tables of at most 5,000 rows that repeat the headings, or its lines. */
export class SheetBlock {
  readonly #into: DocumentText;
  readonly #locator: string;
  readonly #flags: readonly UnitFlag[];
  readonly #previous: Shape | null;
  /** Number of the first row held, on the sheet. */
  #first: number;
  #rows: Row[] = [];
  #filled = 0;
  #size = 0;
  #characters = 0;
  #shape: Shape | null = null;
  /** Whether any unit of rows has been made. */
  #any = false;

  constructor(
    into: DocumentText,
    locator: string,
    flags: readonly UnitFlag[],
    first: number,
    previous: SheetBlock | null,
  ) {
    this.#into = into;
    this.#locator = locator;
    this.#flags = flags;
    this.#first = first;
    this.#previous = previous === null ? null : previous.#shape;
  }

  add(row: Row): void {
    if (this.#shape?.isList === true) {
      this.#addLine(row);
      return;
    }
    if (this.#shape !== null && isFullTable(this.#rows.length, this.#size)) this.#flushTable(false);
    this.#rows.push(row);
    this.#size += sizeOfRow(row);
    if (this.#shape !== null || filledCount(row) === 0) return;
    this.#filled += 1;
    if (this.#filled > decidedAfter) this.#decide();
  }

  finish(): void {
    if (this.#shape === null) this.#decide();
    if (this.#shape?.isList === true) this.#flushList();
    else this.#flushTable(true);
  }

  #decide(): void {
    const rows = this.#rows;
    const { titleRows, headerRows } = findHeadings(rows);
    const { left, right } = columnsOf(rows.slice(0, 60));
    const previous = this.#previous;
    const isSame = previous !== null && previous.left === left && previous.right === right;
    const own = rows.slice(titleRows, titleRows + headerRows);
    const header = headerRows === 0 && isSame ? previous.header : own;
    if (titleRows > 0) {
      const place = `${this.#locator} rows:${this.#first}-${this.#first + titleRows - 1}`;
      this.#into.addText(place, rows.slice(0, titleRows).map(lineOf).join('\n'), this.#flags);
    }
    // One column without a heading is a list of lines, not a table.
    const isList = left === right && !(header.length > 0 && isHeadingWord(header[0]?.[left] ?? ''));
    this.#shape = { header, left, right, isList };
    const taken = titleRows + headerRows;
    this.#first += taken;
    this.#rows = rows.slice(taken);
    if (isList) {
      const lines = [...own, ...this.#rows];
      this.#first -= own.length;
      this.#rows = [];
      for (const row of lines) this.#addLine(row);
    }
  }

  #flushTable(isLast: boolean): void {
    const { header } = this.#shape ?? { header: [] };
    const part = this.#rows;
    if (this.#any && part.length === 0) return;
    const first = this.#first;
    const isAtTop = isLast && !this.#any && first === header.length + 1;
    const last = first + Math.max(part.length, 1) - 1;
    const locator = isAtTop ? this.#locator : `${this.#locator} rows:${first}-${last}`;
    this.#into.add({
      kind: 'table',
      locator,
      rows: [...header, ...part],
      headerRows: header.length,
      flags: this.#flags,
    });
    this.#first += part.length;
    this.#rows = [];
    this.#size = 0;
    this.#any = true;
  }

  #addLine(row: Row): void {
    const { length } = lineOf(row);
    if (this.#rows.length > 0 && this.#characters + length > longestPassage) this.#flushList();
    this.#rows.push(row);
    this.#characters += length + 1;
  }

  #flushList(): void {
    if (this.#rows.length === 0) return;
    const place = `${this.#locator} rows:${this.#first}-${this.#first + this.#rows.length - 1}`;
    this.#into.addText(place, this.#rows.map(lineOf).join('\n'), this.#flags);
    this.#first += this.#rows.length;
    this.#rows = [];
    this.#characters = 0;
  }
}

function lineOf(row: Row): string {
  return row.filter((cell) => cell.trim() !== '').join(' ');
}
