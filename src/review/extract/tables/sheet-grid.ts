import type { SheetRows } from './table-units.ts';

/** Rows beyond so many blank ones start a new run; taller merges are decoration. */
const furthestGap = 20;
const tallestMerge = 200;
const mostMerges = 20_000;

/** The cells of one sheet as they come, in any order: dense rows in runs that only a large gap interrupts. */
export class SheetGrid {
  readonly #rows = new Map<number, string[]>();
  readonly #merges: { top: number; bottom: number; column: number }[] = [];
  readonly #most: number;
  #cells = 0;
  #lastMissed = -1;
  full = false;
  /** Rows that hold something and came after it was full. */
  missed = 0;

  /** `most` is how many cells, empty ones left of others counted too. */
  constructor(most: number) {
    this.#most = most;
  }

  /** How many rows hold something. */
  get rows(): number {
    return this.#rows.size;
  }

  /** Writes a cell; row and column count from 0. */
  put(row: number, column: number, text: string): void {
    if (text === '' || column > 16_383 || row > 1_048_575) return;
    if (this.full) {
      this.#miss(row);
      return;
    }
    const cells = this.#rows.get(row) ?? [];
    this.#cells += Math.max(0, column + 1 - cells.length);
    if (this.#cells > this.#most) {
      this.full = true;
      this.#miss(row);
      return;
    }
    while (cells.length < column) cells.push('');
    cells[column] = text;
    this.#rows.set(row, cells);
  }

  #miss(row: number): void {
    if (row === this.#lastMissed || this.#rows.has(row)) return;
    this.#lastMissed = row;
    this.missed += 1;
  }

  /** Writes a row so many times in all, one below the other; false where it is empty. */
  repeatRow(row: number, times: number): boolean {
    const cells = this.#rows.get(row);
    if (cells === undefined) return false;
    for (let copy = 1; copy < times && !this.full; copy += 1) {
      for (const [column, text] of cells.entries()) this.put(row + copy, column, text);
    }
    return true;
  }

  /** Notes that a value stands for every row down to `bottom`: without it, all but the first would lose it. */
  merge(top: number, bottom: number, column: number): void {
    if (bottom > top && bottom - top <= tallestMerge && this.#merges.length < mostMerges)
      this.#merges.push({ top, bottom, column });
  }

  /** The rows in order. */
  runs(): SheetRows[] {
    this.#fillMerges();
    const runs: { rows: string[][]; first: number }[] = [];
    for (const [number, cells] of [...this.#rows].sort(([a], [b]) => a - b)) {
      const run = runs.at(-1);
      const gap = run === undefined ? 0 : number + 1 - (run.first + run.rows.length);
      if (run === undefined || gap > furthestGap) runs.push({ rows: [cells], first: number + 1 });
      else {
        for (let blank = 0; blank < gap; blank += 1) run.rows.push([]);
        run.rows.push(cells);
      }
    }
    return runs;
  }

  #fillMerges(): void {
    for (const { top, bottom, column } of this.#merges) {
      const value = this.#rows.get(top)?.[column] ?? '';
      for (let row = top + 1; row <= bottom; row += 1) {
        const cells = this.#rows.get(row);
        if (value !== '' && cells !== undefined && (cells[column] ?? '') === '') this.put(row, column, value);
      }
    }
  }
}

/** A cell by row and column counted from 0, as people write it. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** A column counted from 0, as people write it. */
export function columnName(column: number): string {
  let letters = '';
  for (let left = column; left >= 0; left = Math.floor(left / 26) - 1)
    letters = String.fromCharCode(65 + (left % 26)) + letters;
  return letters;
}

/** Columns from one to another, counted from 1: `C`, `F-G`. */
export function columnsName(first: number, last: number): string {
  const from = columnName(Math.min(Math.max(1, first), 16_384) - 1);
  return last <= first ? from : `${from}-${columnName(Math.min(last, 16_384) - 1)}`;
}
