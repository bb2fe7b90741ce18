import type { UnitFlag } from '#core/document';
import type { DocumentText } from '../document-text.ts';
import { filledCount } from '../tables/header-rows.ts';
import { placedTable } from '../tables/table-units.ts';

/** Text and tables of a flowing document (Word, HTML) in reading order. */
type Piece = string | { readonly rows: readonly (readonly string[])[] };
type Cell = { readonly pieces: Piece[]; span: number; readonly down: number };
type Frame = { readonly rows: Cell[][]; held: number };

/** Widest span believed: a hostile table may claim millions of columns. */
const widestSpan = 200;
/** Tables within tables kept apart; deeper ones are read as text. */
const deepestTable = 30;

/**
 * Builds the units of a flowing document from the events of its markup. Tables used for layout (letterheads, the frames of
 * HTML mail) become text again; tables of data become tables.
 */
export class Flow {
  readonly #body: Piece[] = [];
  readonly #frames: Frame[] = [];
  readonly #most: number;
  #line = '';
  #characters = 0;
  #inBlock = false;
  #alignment = '';

  /** `most` is how many characters are taken in before `full` says that no more will be. */
  constructor(most: number = Number.POSITIVE_INFINITY) {
    this.#most = most;
  }

  /** Whether its limit of characters is met. */
  get full(): boolean {
    return this.#characters > this.#most;
  }

  /** Adds words to the line being written. */
  text(words: string): void {
    this.#characters += words.length;
    if (!this.full) this.#line += words;
  }

  /** Ends the line, as a paragraph or a line break does; blank lines are kept single. */
  endLine(): void {
    this.#characters += 1;
    if (this.full) return;
    this.#put(`${this.#line.trimEnd()}\n`);
    this.#line = '';
  }

  /** Ends a line within a paragraph: lines written so are a block (an address, a sign-off), set apart by blank lines. */
  softBreak(): void {
    if (!this.#inBlock) this.#put('\n');
    this.#inBlock = true;
    this.endLine();
  }

  /** Ends a paragraph; one of another alignment than the last (a reference block at the right) is set apart. */
  endParagraph(alignment: string): void {
    const isApart = this.#line.trim() !== '' && alignment !== this.#alignment;
    if (isApart && !this.#inBlock) this.#put('\n');
    if (this.#line.trim() !== '') this.#alignment = alignment;
    this.endLine();
    if (this.#inBlock) this.#put('\n');
    this.#inBlock = false;
  }

  /** Ends the line if anything stands on it. */
  breakLine(): void {
    if (this.#line.trim() !== '') this.endLine();
    else this.#line = '';
  }

  openTable(): void {
    this.breakLine();
    if (this.#frames.length < deepestTable) this.#frames.push({ rows: [], held: 0 });
    else this.#top().held += 1;
  }

  openRow(): void {
    this.breakLine();
    if (this.#frames.length > 0 && this.#top().held === 0) this.#top().rows.push([]);
  }

  openCell(span = 1, down = 1): void {
    this.breakLine();
    const frame = this.#frames.at(-1);
    if (frame === undefined || frame.held > 0) return;
    if (frame.rows.length === 0) frame.rows.push([]);
    const cell = { pieces: [], span: Math.min(Math.max(1, span), widestSpan), down: Math.min(Math.max(1, down), 1000) };
    frame.rows.at(-1)?.push(cell);
  }

  /** Widens the open cell, where its markup says so only inside it. */
  spanCell(span: number): void {
    const cell = this.#frames.at(-1)?.rows.at(-1)?.at(-1);
    if (cell !== undefined && Number.isInteger(span)) cell.span = Math.min(Math.max(1, span), widestSpan);
  }

  /** Puts the content of another flow (a text box) before the line being written. */
  insert(box: Flow): void {
    while (box.#frames.length > 0) box.closeTable();
    box.breakLine();
    if (box.#body.length === 0) return;
    for (const piece of ['\n', ...box.#body, '\n']) this.#put(piece);
  }

  closeCell(): void {
    this.breakLine();
  }

  closeTable(): void {
    this.breakLine();
    const frame = this.#frames.at(-1);
    if (frame === undefined) return;
    if (frame.held > 0) {
      frame.held -= 1;
      return;
    }
    this.#frames.pop();
    for (const piece of isData(frame) ? [{ rows: grid(frame) }] : asText(frame)) this.#put(piece);
  }

  /** Hands over everything as units: passages under `part`, tables under `table:N` counted on from `tables`; gives the new count. */
  finish(into: DocumentText, part: string, flags: readonly UnitFlag[], tables: number, tablePrefix = ''): number {
    while (this.#frames.length > 0) this.closeTable();
    this.breakLine();
    let count = tables;
    let text = '';
    for (const piece of this.#body) {
      if (typeof piece === 'string') {
        text += piece;
        continue;
      }
      into.addText(part, tidy(text), flags);
      text = '';
      count += 1;
      into.add(placedTable(`${tablePrefix}table:${count}`, piece.rows, flags));
    }
    into.addText(part, tidy(text), flags);
    return count;
  }

  #top(): Frame {
    return this.#frames.at(-1) ?? { rows: [], held: 0 };
  }

  #put(piece: Piece): void {
    const cell = this.#frames.at(-1)?.rows.at(-1)?.at(-1);
    (cell?.pieces ?? this.#body).push(piece);
  }
}

/** Data: at least two rows with two filled cells, no table inside, and cells that are values rather than passages. */
function isData(frame: Frame): boolean {
  const cells = frame.rows.flat();
  if (cells.some((cell) => cell.pieces.some((piece) => typeof piece !== 'string'))) return false;
  const rows = frame.rows.filter((row) => filledCount(row.map(cellText)) >= 2);
  if (rows.length < 2) return false;
  const tall = cells.filter((cell) => cellText(cell).split('\n').length >= 4).length;
  return !(frame.rows.length <= 3 && tall > 0);
}

function cellText(cell: Cell): string {
  return cell.pieces
    .map((piece) => (typeof piece === 'string' ? piece : ''))
    .join('')
    .trim();
}

/** Cells in columns: a cell that spans columns or rows is followed or undercut by empty ones, so that headings stay above their values. */
function grid(frame: Frame): string[][] {
  const rows: string[][] = [];
  const down: number[] = [];
  for (const cells of frame.rows) {
    const row: string[] = [];
    const skip = (): void => {
      while ((down[row.length] ?? 0) > 0) {
        down[row.length] = (down[row.length] ?? 0) - 1;
        row.push('');
      }
    };
    for (const cell of cells) {
      skip();
      const text = cellText(cell);
      for (let part = 0; part < cell.span; part += 1) {
        down[row.length] = cell.down - 1;
        row.push(part === 0 ? text : '');
      }
    }
    skip();
    rows.push(row);
  }
  return rows.filter((row) => filledCount(row) > 0);
}

/** A table of layout as text: cells of one line side by side, longer ones one after the other. */
function asText(frame: Frame): Piece[] {
  const pieces: Piece[] = [];
  for (const cells of frame.rows) {
    const simple = cells.every(
      (cell) => cell.pieces.every((piece) => typeof piece === 'string') && !cellText(cell).includes('\n'),
    );
    if (simple) {
      const line = cells
        .map(cellText)
        .filter((text) => text !== '')
        .join('\t');
      if (line !== '') pieces.push(`${line}\n`);
    } else for (const cell of cells) pieces.push(...cell.pieces, '\n');
  }
  return pieces;
}

/** Runs of blank lines become one. */
function tidy(text: string): string {
  const lines = text.split('\n');
  const kept: string[] = [];
  for (const line of lines) {
    const blank = line.trim() === '';
    if (!(blank && (kept.length === 0 || kept.at(-1) === ''))) kept.push(blank ? '' : line.trimEnd());
  }
  return kept.join('\n').trimEnd();
}
