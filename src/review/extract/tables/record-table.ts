import type { DocumentText } from '../document-text.ts';
import { isFullTable, sizeOfRow } from './table-units.ts';

/**
 * The records of one table of a database as they are read: tables of at most 5,000 records that each begin with the headings,
 * placed as rows of a sheet are (the headings are row 1, the first record row 2).
 */
export class RecordTable {
  readonly #into: DocumentText;
  readonly #locator: string;
  readonly #headings: readonly string[];
  readonly #most: number;
  #open: (readonly string[])[] = [];
  #closed: number;
  readonly #before: number;
  #cells = 0;
  #size = 0;

  /** `before` is how many records of the same table stand before the first of these. */
  constructor(into: DocumentText, name: string, headings: readonly string[], mostCells: number, before = 0) {
    this.#into = into;
    this.#locator = `table:${oneLine(name)}`;
    this.#headings = headings;
    this.#most = mostCells;
    this.#closed = before;
    this.#before = before;
  }

  /** Records taken in. */
  get count(): number {
    return this.#closed - this.#before + this.#open.length;
  }

  /** Takes in a record; false once there is no more room. */
  add(record: readonly string[]): boolean {
    this.#cells += record.length;
    if (this.#cells > this.#most || this.#into.full) return false;
    this.#open.push(record);
    this.#size += sizeOfRow(record);
    if (isFullTable(this.#open.length, this.#size)) this.#close(false);
    return !this.#into.full;
  }

  /** Ends the table; a table without records is left out, since its headings are about nobody. */
  finish(): void {
    if (this.#open.length > 0) this.#close(true);
  }

  #close(isLast: boolean): void {
    const first = this.#closed + 2;
    const isOnly = isLast && this.#closed === 0;
    const locator = isOnly ? this.#locator : `${this.#locator} rows:${first}-${first + this.#open.length - 1}`;
    const headerRows = this.#headings.length > 0 ? 1 : 0;
    const rows = headerRows === 0 ? this.#open : [this.#headings, ...this.#open];
    this.#into.add({ kind: 'table', locator, rows, headerRows, flags: [] });
    this.#closed += this.#into.full ? 0 : this.#open.length;
    this.#open = [];
    this.#size = 0;
  }
}

/** A value of a database as the words that a person would see; bytes that are no text are left out. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') return String(value);
  if (value instanceof Date) return dateText(value);
  if (value instanceof Uint8Array) return '';
  try {
    return JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'bigint' ? String(inner) : inner)) ?? '';
  } catch {
    return '';
  }
}

/** A point of time as a date, with the time of day where it has one. */
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const [day = '', time = ''] = date.toISOString().split('T');
  return time.startsWith('00:00:00.000') ? day : `${day} ${time.slice(0, 8)}`;
}

function oneLine(name: string): string {
  return name.replace(/\s+/gu, ' ').trim().slice(0, 120);
}
