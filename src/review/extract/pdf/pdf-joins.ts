import type { Table, Unit } from '#core/document';
import { isHeadingWord, isLabel } from '../tables/header-rows.ts';
import { placedTable } from '../tables/table-units.ts';
import type { Band } from './pdf-columns.ts';
import type { PagePiece } from './pdf-layout.ts';
import { type Line, wideSegments } from './pdf-lines.ts';
import type { Span } from './pdf-rows.ts';

/** What a page printed, kept until all pages are known: its number, width in points, lines or one table, and which units came of it. */
export type PrintedPage = {
  readonly number: number;
  readonly width: number;
  readonly table: Extract<PagePiece, { kind: 'table' }> | null;
  /** Its lines where it has no table: a column that was printed alone. */
  readonly lines: readonly (Span & { readonly text: string })[];
  /** The first of its units and the one after the last, by index. */
  readonly units: { readonly from: number; readonly to: number };
};

/** More pages than this are not compared: each keeps its geometry in memory. */
export const mostPagesJoined = 400;
/** Points by which rows printed from one sheet may differ between pages. */
const same = 1;
const fewestRows = 4;
/** A sheet is cut where the next column does not fit: the first part fills the page's width up to here. */
const filledWidth = 0.65;
/** Headings that say a table knows its people itself: such a table is never the other half of one. */
const ownNames = /\b(?:names?|surname|forenames?|ref|reference|tenant|resident|customer|client|child|pupil|id)\b/iu;

/**
 * Takes what a page's repeated headings were run together with apart again: the end of a row that the page before began
 * stands directly under them. `headings` are those of the page before.
 */
export function partedHeadings(
  pieces: readonly PagePiece[],
  headings: readonly (readonly string[])[],
): readonly PagePiece[] {
  const [known] = headings;
  const at = pieces.findIndex((piece) => piece.kind === 'table');
  const table = pieces[at];
  if (known === undefined || headings.length > 1 || table?.kind !== 'table') return pieces;
  const [first = [], ...rows] = table.rows;
  const isRepeat = first.every((cell, index) => cell === known[index] || cell.startsWith(`${known[index]}\n`));
  if (first.length !== known.length || !isRepeat) return pieces;
  const rest = first.map((cell, index) => cell.slice((known[index] ?? '').length).trimStart());
  if (rest.every((cell) => cell === '')) return pieces;
  const [span = { top: 0, bottom: 0 }, ...spans] = table.spans;
  const parted = { ...table, rows: [known, rest, ...rows], spans: [span, span, ...spans] };
  return pieces.map((piece, index) => (index === at ? parted : piece));
}

/** Keeps what joining needs of a page, or null where it can be no part of a sheet cut over pages. */
export function printedPage(
  number: number,
  width: number,
  pieces: readonly PagePiece[],
  linesOf: () => readonly Line[],
  units: PrintedPage['units'],
): PrintedPage | null {
  const tables = pieces.filter((piece) => piece.kind === 'table');
  const [table = null] = tables;
  const lines = table === null ? linesOf() : [];
  if (tables.length > 1 || (table === null && (lines.length < fewestRows || lines.length > 200))) return null;
  const alone = table === null ? lines.map((line) => ({ top: line.top, bottom: line.bottom, text: textOf(line) })) : [];
  return { number, width, table, lines: alone, units };
}

/**
 * Puts a sheet's columns side by side again that were printed on pages of their own: pages whose rows stand at the same
 * heights, where the first fills the width and the other neither repeats a heading nor names people itself. The joined
 * table stands under `page:1,4/table:1`; the other page keeps only what did not belong to it. Rewrites `units` in place.
 */
export function joinColumns(pages: readonly (PrintedPage | null)[], units: Unit[]): void {
  const replaced = new Map<number, Unit[]>();
  const used = new Set<number>();
  for (const [at, page] of pages.entries()) {
    if (page === null || page.table === null || used.has(at) || !fillsWidth(page, page.table)) continue;
    const height = runLength(pages, at);
    const parts: Part[][] = [];
    for (let next = at + height; next + height <= pages.length; next += height) {
      const part = partAt(pages, at, next, height);
      if (part === null) break;
      parts.push(part);
    }
    if (parts.length === 0) continue;
    for (let index = at; index < at + height * (parts.length + 1); index += 1) used.add(index);
    const headings = parts.flatMap((part) => part[0]?.cells[0] ?? []);
    for (let row = 0; row < height; row += 1) {
      const beside = parts.flatMap((part) => part[row] ?? []);
      joinPage(units, pages[at + row] ?? null, { parts: beside, headings }, replaced);
    }
  }
  if (replaced.size === 0) return;
  const rewritten = units.flatMap((unit, index) => replaced.get(index) ?? [unit]);
  units.splice(0, units.length, ...rewritten);
}

/** The cells that another page has for each row of a table; and the lines of it that are none. */
type Part = { readonly page: PrintedPage; readonly cells: readonly (readonly string[])[]; readonly rest: string };

/** How many pages from this one on go on down the same columns. */
function runLength(pages: readonly (PrintedPage | null)[], at: number): number {
  const first = pages[at]?.table;
  let length = 1;
  while (first && sameColumns(first, pages[at + length]?.table)) length += 1;
  return length;
}

type FoundTable = NonNullable<PrintedPage['table']>;

function sameColumns(a: FoundTable, b: FoundTable | null | undefined): boolean {
  if (!b || a.bands.length !== b.bands.length) return false;
  const [first = [], other = []] = [a.rows[0], b.rows[0]];
  if (first.every((cell, index) => cell === other[index])) return true;
  const near = a.bands.filter(({ left }, index) => Math.abs(left - (b.bands[index]?.left ?? left + 99)) < 3).length;
  return near * 5 >= a.bands.length * 4;
}

/** The pages from `next` on as further columns of those from `at` on; null where one of them is not. */
function partAt(pages: readonly (PrintedPage | null)[], at: number, next: number, height: number): Part[] | null {
  const parts: Part[] = [];
  for (let row = 0; row < height; row += 1) {
    const [page, other] = [pages[at + row] ?? null, pages[next + row] ?? null];
    if (page === null || page.table === null || other === null) return null;
    const part = beside(page.table, other);
    if (part === null || (row === 0 && !areFurtherHeadings(page.table.rows[0] ?? [], part.cells[0] ?? []))) return null;
    parts.push(part);
  }
  return parts;
}

function areFurtherHeadings(first: readonly string[], further: readonly string[]): boolean {
  const isHeading = (cell: string): boolean => cell === '' || isLabel(cell);
  const isNew = further.every((cell) => isHeading(cell) && !first.includes(cell) && !ownNames.test(cell));
  return first.every(isHeading) && first.some(isHeadingWord) && further.some((cell) => cell !== '') && isNew;
}

/** The cells of another page row by row, where (nearly) every row has some and each stands at the height of one. */
function beside(table: FoundTable, other: PrintedPage): Part | null {
  if (table.rows.length < fewestRows) return null;
  if (other.table !== null && sameColumns(table, other.table)) return null;
  const cells: string[][] = table.rows.map(() => []);
  const pieces = other.table?.spans ?? other.lines;
  const rest: string[] = [];
  let taken = 0;
  const [top, bottom] = [(table.spans[0]?.top ?? 0) - 3, (table.spans.at(-1)?.bottom ?? 0) + 3];
  for (const [index, piece] of pieces.entries()) {
    const words = other.table === null ? [other.lines[index]?.text ?? ''] : (other.table.rows[index] ?? []);
    if (other.table === null && (piece.bottom < top || piece.top > bottom)) {
      rest.push(words.join('\t'));
      continue;
    }
    const row = table.spans.findIndex((span) => standsIn(piece, span, other.table !== null));
    if (row < 0) return null;
    const cell = cells[row];
    if (cell === undefined) return null;
    if (cell.length === 0) cell.push(...words);
    else if (other.table === null) cell[0] = `${cell[0]}\n${words.join(' ')}`;
    else return null;
    taken += 1;
  }
  const filled = cells.filter((row) => row.length > 0).length;
  const width = other.table?.bands.length ?? 1;
  if (taken === 0 || filled * 10 < cells.length * 7) return null;
  return {
    page: other,
    cells: cells.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? '')),
    rest: rest.join('\n'),
  };
}

/** Whole rows share an edge or their middle with the row beside them; single lines stand within it. */
function standsIn(piece: Span, span: Span, isRow: boolean): boolean {
  const isInside = piece.top > span.top - same && piece.bottom < span.bottom + same;
  const middle = ({ top, bottom }: Span): number => (top + bottom) / 2;
  const shares = [piece.top - span.top, piece.bottom - span.bottom, middle(piece) - middle(span)];
  return shares.some((difference) => Math.abs(difference) < same) || (isInside && !isRow);
}

function fillsWidth({ width }: PrintedPage, { bands }: { readonly bands: readonly Band[] }): boolean {
  return Math.max(...bands.map(({ right }) => right)) > filledWidth * width;
}

function joinPage(
  units: readonly Unit[],
  page: PrintedPage | null,
  { parts, headings }: { readonly parts: readonly Part[]; readonly headings: readonly string[] },
  replaced: Map<number, Unit[]>,
): void {
  const at = page === null ? -1 : tableIndex(units, page);
  const unit = units[at];
  if (page === null || page.table === null || unit === undefined || unit.kind !== 'table') return;
  // Headings that this page inherited stand above its own rows, and are inherited by the joined columns too.
  const inherited = unit.rows.length - page.table.rows.length;
  const rows = unit.rows.map((row, index) => [
    ...row,
    ...(index < inherited ? headings : parts.flatMap(({ cells }) => cells[index - inherited] ?? [])),
  ]);
  const numbers = [page, ...parts.map((part) => part.page)].map(({ number }) => number);
  const locator = unit.locator.replace(/^page:\d+/u, `page:${numbers.join(',')}`);
  replaced.set(at, [joined(locator, rows, unit)]);
  for (const { page: other, rest } of parts) {
    const own = other.table === null ? [] : [tableIndex(units, other)];
    const drop = other.table === null ? range(other.units) : own;
    for (const index of drop) replaced.set(index, []);
    const first = other.units.from;
    if (other.table === null && rest.trim() !== '')
      replaced.set(first, [{ kind: 'text', locator: `page:${other.number}`, text: rest, flags: [] }]);
  }
}

function joined(locator: string, rows: readonly (readonly string[])[], unit: Table): Table {
  return { ...placedTable(locator, rows, unit.flags), headerRows: unit.headerRows };
}

function tableIndex(units: readonly Unit[], { units: { from, to } }: PrintedPage): number {
  for (let index = from; index < to; index += 1) if (units[index]?.kind === 'table') return index;
  return -1;
}

function range({ from, to }: PrintedPage['units']): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

function textOf(line: Line): string {
  return wideSegments(line)
    .map(({ text }) => text)
    .join('\t');
}
