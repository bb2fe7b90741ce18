import type { Passage, Table, Unit, UnitFlag } from '#core/document';
import { decodeText } from '../collect/text-encoding.ts';
import type { Budget } from './budget.ts';

/** Longest passage in characters: a long letter stays whole, and a reviewer can still see where a finding stands. */
export const longestPassage = 16_000;

/** The units of one document as they are read, counted against the budget; once a limit is met nothing more is taken in. */
export class DocumentText {
  readonly #budget: Budget;
  readonly units: Unit[] = [];
  /** How many units stand at each place so far. */
  readonly #places = new Map<string, number>();
  #left: number;
  full = false;

  constructor(budget: Budget) {
    this.#budget = budget;
    this.#left = budget.limits.documentText;
  }

  /** Adds a passage, cut into several where it is longer than a passage may be, as far as there is room; blank text is left out. */
  addText(locator: string, text: string, flags: readonly UnitFlag[] = []): void {
    if (text.trim() === '') return;
    const pieces = splitLongText(text);
    for (const piece of pieces) {
      if (!this.#take(piece.length)) return;
      const number = this.#count(locator);
      const place = pieces.length === 1 && number === 1 ? locator : `${locator} piece:${number}`;
      this.units.push({ kind: 'text', locator: place, text: piece, flags } satisfies Passage);
    }
  }

  /** Adds a unit as it is; of a table for which there is not room enough, the rows that there is room for. */
  add(unit: Unit): void {
    const fitting = unit.kind === 'table' ? this.#fittingRows(unit) : this.#take(unit.text.length) ? unit : null;
    if (fitting === null) return;
    const number = this.#count(fitting.locator);
    this.units.push(number === 1 ? fitting : { ...fitting, locator: numbered(fitting.locator, number) });
  }

  #fittingRows(table: Table): Table | null {
    const short = table.rows.findIndex((row) => !this.#take(cellCharacters([row])));
    if (short < 0) return table;
    if (short <= table.headerRows) return null;
    // The numbers of its rows, where it says them, are those that are there.
    const locator = table.locator.replace(/ rows:(\d+)-\d+$/u, (_, first: string) => {
      return ` rows:${first}-${Number(first) + short - table.headerRows - 1}`;
    });
    return { ...table, locator, rows: table.rows.slice(0, short) };
  }

  /** Characters of the units held. */
  get held(): number {
    return this.#budget.limits.documentText - this.#left;
  }

  /** Takes out the units held, and gives their room back: they are somebody else's now. */
  takeUnits(): readonly Unit[] {
    this.#left = this.#budget.limits.documentText;
    return this.units.splice(0);
  }

  /** The text around a table, and two sheets of one name, stand at one place: only a number tells them apart. */
  #count(locator: string): number {
    const number = (this.#places.get(locator) ?? 0) + 1;
    this.#places.set(locator, number);
    return number;
  }

  #take(characters: number): boolean {
    if (this.full || characters > this.#left || !this.#budget.takeText(characters)) {
      this.full = true;
      return false;
    }
    this.#left -= characters;
    return true;
  }
}

/** A file's text without its byte order mark, cut where it is longer than a document's text may be in memory. */
export function readableText(bytes: Uint8Array, budget: Budget): { text: string; isCut: boolean } {
  const most = budget.limits.documentText;
  const isCut = bytes.length > most;
  return { text: decodeText(isCut ? bytes.subarray(0, most) : bytes).replace(/^\uFEFF/u, ''), isCut };
}

/** Cuts a long text where a paragraph, a line or a word ends, so that no identifier is cut in two unless it has no end at all. */
export function splitLongText(text: string, most: number = longestPassage): string[] {
  const pieces: string[] = [];
  let start = 0;
  while (text.length - start > most) {
    const end = passageEnd(text, start, most);
    pieces.push(text.slice(start, end));
    start = end;
  }
  pieces.push(text.slice(start));
  return pieces.filter((piece) => piece.trim() !== '');
}

/** Where a passage that starts within a long text ends: after a paragraph, a line or a word, none of them in its first half. */
export function passageEnd(text: string, start: number, most: number = longestPassage): number {
  const window = text.slice(start, start + most);
  const half = most >> 1;
  const ends = [window.lastIndexOf('\n\n'), window.lastIndexOf('\n'), window.lastIndexOf(' ')];
  return start + (ends.find((at) => at >= half) ?? most - 1) + 1;
}

/** The second unit at a place; the rows that a table says it has stay last, where they are looked for. */
function numbered(locator: string, number: number): string {
  const rows = / rows:\d+-\d+$/u.exec(locator)?.[0] ?? '';
  return `${locator.slice(0, locator.length - rows.length)} piece:${number}${rows}`;
}

function cellCharacters(rows: readonly (readonly string[])[]): number {
  let characters = 0;
  // A cell costs memory even where it is empty: eight bytes of pointer, four characters' worth.
  for (const row of rows) for (const cell of row) characters += cell.length + 4;
  return characters;
}
