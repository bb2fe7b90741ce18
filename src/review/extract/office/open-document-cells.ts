import { HiddenPlaces } from '../tables/hidden-places.ts';
import { SheetGrid } from '../tables/sheet-grid.ts';
import { attributeOf } from '../text/xml-stream.ts';

type Attributes = Readonly<Record<string, string>>;

/** Repeats believed: a sheet's last row and column claim to be repeated to the end of the sheet. */
const mostRepeats = 1000;

/** A cell of a spreadsheet while it is read. */
export type OpenCell = { readonly repeats: number; readonly value: string; readonly down: number; text: string };

/** Dates as their ISO value, numbers as shown unless the column was too narrow for them or they are in powers of ten. */
function shownText({ value, text }: OpenCell): string {
  const shown = text.trim();
  if (value === '') return shown;
  return /^\d{4}-\d\d-\d\d/u.test(value) || shown === '' || /^#+$|E\+/u.test(shown) ? value.replace('T', ' ') : shown;
}

/** The value that a cell's markup says, besides what it shows; empty where the shown text is all. */
export function cellValue(attributes: Attributes): string {
  const kind = attributeOf(attributes, 'value-type') ?? '';
  if (kind === 'date') return attributeOf(attributes, 'date-value') ?? '';
  if (kind === 'float') return attributeOf(attributes, 'value') ?? '';
  return kind === 'string' ? (attributeOf(attributes, 'string-value') ?? '') : '';
}

/** A count of repeats or spans, at least 1 and at most the rows of a sheet. */
export function repeatsOf(attributes: Attributes, name: string): number {
  const count = Number(attributeOf(attributes, name) ?? 1);
  return Number.isInteger(count) && count > 0 ? Math.min(count, 1_048_576) : 1;
}

/** A sheet while it is read. */
export class OpenSheet {
  readonly name: string;
  readonly grid: SheetGrid;
  readonly isHidden: boolean;
  readonly hidden = new HiddenPlaces();
  #column = 0;
  row = 0;
  rowRepeats = 1;
  column = 0;

  constructor(name: string, isHidden: boolean, mostCells: number) {
    this.name = name;
    this.isHidden = isHidden;
    this.grid = new SheetGrid(mostCells);
  }

  openColumns(attributes: Attributes): void {
    const count = repeatsOf(attributes, 'number-columns-repeated');
    if (isCollapsed(attributes)) this.hidden.addColumns(this.#column + 1, this.#column + count);
    this.#column += count;
  }

  openRow(attributes: Attributes): void {
    this.rowRepeats = repeatsOf(attributes, 'number-rows-repeated');
    this.column = 0;
    if (isCollapsed(attributes)) this.hidden.addRows(this.row + 1, this.row + this.rowRepeats);
  }

  /** Ends the row, and repeats it; true where it claims more repeats than are believed. */
  closeRow(): boolean {
    const isRepeated = this.grid.repeatRow(this.row, Math.min(this.rowRepeats, mostRepeats));
    this.row += this.rowRepeats;
    return isRepeated && this.rowRepeats > mostRepeats;
  }

  /** Puts a cell that has ended into the grid; true where it claims more repeats than are believed. */
  put(cell: OpenCell): boolean {
    const text = shownText(cell);
    const first = this.column;
    this.column += cell.repeats;
    if (text === '') return false;
    // Repeated values are real, repeated emptiness is not; a bound keeps one cell from filling the sheet.
    for (let column = 0; column < Math.min(cell.repeats, mostRepeats); column += 1)
      this.grid.put(this.row, first + column, text);
    if (cell.down > 1) this.grid.merge(this.row, this.row + cell.down - 1, first);
    return cell.repeats > mostRepeats;
  }
}

function isCollapsed(attributes: Attributes): boolean {
  return /collapse|filter/u.test(attributeOf(attributes, 'visibility') ?? '');
}
