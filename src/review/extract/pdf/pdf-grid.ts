import { filledCount } from '../tables/header-rows.ts';
import type { Band } from './pdf-columns.ts';
import { cutAt, textOf } from './pdf-lines.ts';
import type { PlacedRows } from './pdf-rows.ts';
import type { Grid } from './pdf-rules.ts';
import type { PdfWord } from './pdf-words.ts';

/** A ruled table of a page: its rows and where they stand, its columns, where it starts, and the words it took. */
export type GridTable = PlacedRows & {
  readonly bands: readonly Band[];
  readonly top: number;
  readonly taken: ReadonlySet<PdfWord>;
};

/** Reads a ruled grid's cells; null where it frames text rather than a table (a letterhead, a box around a paragraph). */
export function readGrid(grid: Grid, words: readonly PdfWord[]): GridTable | null {
  const cells = grid.rows.slice(1).map(() => grid.columns.slice(1).map((): PdfWord[] => []));
  const taken = new Set<PdfWord>();
  // Cells start a little to the right of their line: four points in what Office prints.
  const isEdge = (left: number): boolean => grid.columns.some((edge) => left > edge - 1 && left < edge + 4);
  for (const word of words) {
    const row = slot(grid.rows, (word.top + word.bottom) / 2);
    const cellOf = (piece: PdfWord): PdfWord[] | undefined => {
      const column = slot(grid.columns, (piece.left + piece.right) / 2);
      return cells[row]?.[anchor(grid, row, column)];
    };
    const pieces = cutAt(word, isEdge);
    // A word that only partly stands in the grid stays whole, so that no half of it is lost.
    for (const piece of pieces.every((each) => cellOf(each) !== undefined) ? pieces : [word]) {
      const cell = cellOf(piece);
      cell?.push(piece);
      if (cell !== undefined) taken.add(word);
    }
  }
  const texts = cells.map((row) => row.map((cell) => rejoin(textOf(cell))));
  const filled = texts.flatMap((row, index) => (filledCount(row) > 0 ? [index] : []));
  const rows = withoutEmptyColumns(filled.map((index) => texts[index] ?? []));
  const paired = rows.filter((row) => filledCount(row) >= 2).length;
  const tall = rows.flat().filter((text) => text.split('\n').length > 6).length;
  if (paired < 2 || paired * 3 < rows.length || tall * 4 > rows.flat().length) return null;
  const spans = filled.map((index) => ({ top: grid.rows[index] ?? 0, bottom: grid.rows[index + 1] ?? 0 }));
  const bands = grid.columns.slice(1).map((right, index) => ({ left: grid.columns[index] ?? 0, right }));
  return { rows, spans, bands, top: grid.rows[0] ?? 0, taken };
}

function slot(edges: readonly number[], at: number): number {
  for (let index = 0; index + 1 < edges.length; index += 1) {
    if (at >= (edges[index] ?? 0) && at < (edges[index + 1] ?? 0)) return index;
  }
  return -1;
}

/** A cell that spans columns has no line between them at its height: its words belong to its first column. */
function anchor(grid: Grid, row: number, column: number): number {
  const height = ((grid.rows[row] ?? 0) + (grid.rows[row + 1] ?? 0)) / 2;
  let first = column;
  while (first > 0 && !hasLine(grid, grid.columns[first] ?? 0, height)) first -= 1;
  return first;
}

function hasLine(grid: Grid, at: number, height: number): boolean {
  return grid.vertical.some((rule) => Math.abs(rule.at - at) <= 3 && rule.from <= height && rule.to >= height);
}

/** Borders drawn double leave columns in which nothing can stand. */
function withoutEmptyColumns(rows: readonly string[][]): string[][] {
  const used = (rows[0] ?? []).map((_, column) => rows.some((row) => row[column] !== ''));
  return rows.map((row) => row.filter((_, column) => used[column]));
}

/** A date or number too wide for its column is cut at the edge: the few letters below belong to it. */
function rejoin(text: string): string {
  const [first = '', second = '', ...more] = text.split('\n');
  const isCut = more.length === 0 && second !== '' && second.length <= 3 && first.length >= 6 && !text.includes(' ');
  return isCut && /\d/u.test(first) && /^\d+$/u.test(second) ? first + second : text;
}
