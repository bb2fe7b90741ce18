import { columnsName } from './sheet-grid.ts';

/** Ranges kept of each kind: a hostile sheet could hide every other row. */
const mostRanges = 5000;

/** Which rows and columns of a sheet are hidden, counted from 1, so that a person finds them again. */
export class HiddenPlaces {
  readonly #rows: [first: number, last: number][] = [];
  readonly #columns: [first: number, last: number][] = [];

  /** Whether a row or column is hidden. */
  get has(): boolean {
    return this.#rows.length > 0 || this.#columns.length > 0;
  }

  /** Rows from one to another; given in order, those side by side become one range. */
  addRows(first: number, last: number): void {
    const before = this.#rows.at(-1);
    if (before !== undefined && before[1] === first - 1) before[1] = last;
    else if (this.#rows.length < mostRanges) this.#rows.push([first, last]);
  }

  addColumns(first: number, last: number): void {
    if (this.#columns.length < mostRanges) this.#columns.push([first, last]);
  }

  /** As a person would look for them; empty where none is. */
  words(): string {
    const rows = this.#rows.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`));
    const columns = this.#columns.map(([first, last]) => columnsName(first, last));
    return [
      ...(rows.length === 0 ? [] : [`Hidden rows: ${rows.join(', ')}`]),
      ...(columns.length === 0 ? [] : [`Hidden columns: ${columns.join(', ')}`]),
    ].join('\n');
  }
}
