import { filledCount, findHeadings, isHeadingWord, isLabel } from '../tables/header-rows.ts';
import { cellSegments, cellsFrom, jointsOf, type Line, type Segment } from './pdf-lines.ts';
import { type PlacedRows, rowsOf } from './pdf-rows.ts';

/** Longest run of lines looked at for one table: more than any page of print has. */
const longestRun = 300;

/** A stretch of the page's width. */
export type Band = { left: number; right: number };

/** A line with the cells it could hold. */
type CellLine = {
  readonly line: Line;
  readonly cells: readonly Segment[];
  readonly top: number;
  readonly bottom: number;
};

/** A table among lines: its rows and where they stand, its columns, and how many lines it took. */
type FoundTable = PlacedRows & { readonly bands: readonly Band[]; readonly lines: number };

/**
 * Looks for an unruled table that starts at line `at`: lines in succession whose cells keep to the same columns. Gives its
 * rows and how many lines it took; null where the lines read as text. Letters stay text: see `isTable`.
 */
export function tableAt(lines: readonly Line[], at: number): FoundTable | null {
  const { region: found, gaps } = run(lines, at);
  for (const count of lengthsToTry(found.length, gaps)) {
    const region = sharpened(found.slice(0, count));
    if ((region.at(-1)?.cells.length ?? 0) < 2 && count < found.length) continue;
    const bands = columnsOf(region);
    if (bands.length < 2) continue;
    const placed = inRows(region, bands);
    if (isTable(placed.rows, bands.length)) return { ...placed, bands, lines: count };
  }
  return null;
}

/** How many lines of a run to take for a table: all, fewer by the wide gaps in it, and fewer still. */
function lengthsToTry(all: number, gaps: readonly number[]): number[] {
  const counts = [all, ...gaps.toReversed()];
  const least = counts.at(-1) ?? all;
  for (let count = Math.floor(least * 0.8); count >= 2; count = Math.min(count - 1, Math.floor(count * 0.8)))
    counts.push(count);
  return counts.filter((count) => count >= 2 && count <= all);
}

/**
 * Lines that follow each other closely, the first with several cells, and hardly any with one cell that fills the width. A
 * tall row leaves a gap: lines go on after it where their cells stand in the same columns. `gaps` counts the lines before each.
 */
function run(lines: readonly Line[], at: number): { region: CellLine[]; gaps: number[] } {
  const region: CellLine[] = [];
  const gaps: number[] = [];
  let single = 0;
  for (let index = at; index < Math.min(lines.length, at + longestRun); index += 1) {
    const line = lines[index];
    const before = lines[index - 1];
    if (line === undefined) break;
    const cells = cellSegments(line);
    const height = Math.max(1, line.bottom - line.top);
    if (index === at && cells.length < 2) break;
    const gap = index > at && before !== undefined ? line.top - before.bottom : 0;
    if (gap > 2.2 * height) {
      if (gap > tallestRow * height || !keepsColumns(region, cells)) break;
      gaps.push(region.length);
    }
    single = cells.length >= 2 ? 0 : isWrapped(region, cells[0]) ? single : single + 1;
    if (single > 3) break;
    region.push({ line, cells, top: line.top, bottom: line.bottom });
  }
  while ((region.at(-1)?.cells.length ?? 2) < 2 && !goesOn(region)) region.pop();
  return { region, gaps };
}

/** Heights of a line that a row of wrapped cells may leave empty in the columns seen. */
const tallestRow = 12;

/** Whether a line's cells start where cells of the lines before do, and are not the headings of another table. */
function keepsColumns(region: readonly CellLine[], cells: readonly Segment[]): boolean {
  if (cells.length === 1) return isWrapped(region, cells[0]);
  const starts = region.flatMap((line) => line.cells.map(({ left }) => left));
  const kept = cells.filter(({ left, size }) => starts.some((start) => Math.abs(start - left) < 0.5 * size));
  return kept.length * 3 >= cells.length * 2 && !cells.every(({ text }) => isHeadingWord(text));
}

/**
 * Whether a cell alone on its line keeps to a column: it stands under the start of a cell that is not its line's first (part
 * of a wrapped cell), or it is a value in the first column, with nothing beside it in this row.
 */
function isWrapped(region: readonly CellLine[], cell: Segment | undefined): boolean {
  if (cell === undefined) return false;
  const isAtStart = (other: Segment | undefined): boolean =>
    other !== undefined && Math.abs(other.left - cell.left) < 0.5 * cell.size;
  if (region.some(({ cells }) => cells.slice(1).some(isAtStart))) return true;
  const inFirst = region.filter(({ cells }) => cells.length >= 2 && isAtStart(cells[0]));
  return inFirst.length >= 2 && !isLabel(cell.text) && inFirst.every(({ cells }) => cell.right < (cells[1]?.left ?? 0));
}

/** The lines cut again where cells of other lines begin: those edges that two lines share. */
function sharpened(region: readonly CellLine[]): CellLine[] {
  const lefts = region.flatMap(({ line, cells }) => [...cells.slice(1).map((cell) => cell.left), ...jointsOf(line)]);
  lefts.sort((a, b) => a - b);
  const starts = lefts.filter((left, index) => left - (lefts[index - 1] ?? Number.NEGATIVE_INFINITY) < 1);
  const edges = starts.filter((left, index) => left - (starts[index - 1] ?? Number.NEGATIVE_INFINITY) >= 1);
  if (edges.length === 0) return [...region];
  return region.map((line) => ({ ...line, cells: cellsFrom(line.line, edges) }));
}

/** Whether the last line, of one cell, goes on a cell of the line above. */
function goesOn(region: readonly CellLine[]): boolean {
  const last = region.at(-1);
  const above = region.at(-2);
  const cell = last?.cells[0];
  if (last === undefined || above === undefined || cell === undefined) return false;
  return (
    last.top - above.bottom < 0.6 * cell.size &&
    above.cells.slice(1).some((other) => Math.abs(other.left - cell.left) < cell.size)
  );
}

/** Columns between the gutters: stretches of the width that (almost) no line fills. */
export function columnsOf(region: readonly { readonly cells: readonly Segment[] }[]): Band[] {
  const several = region.filter((line) => line.cells.length >= 2);
  const allowed = Math.floor(several.length * 0.06);
  const edges = several.flatMap((line) =>
    line.cells.flatMap(({ left, right }) => [
      { at: left, step: 1 },
      { at: right, step: -1 },
    ]),
  );
  edges.sort((a, b) => a.at - b.at || b.step - a.step);
  const bands: Band[] = [];
  let depth = 0;
  let start = 0;
  for (const { at, step } of edges) {
    const before = depth;
    depth += step;
    if (before <= allowed && depth > allowed) start = at;
    else if (before > allowed && depth <= allowed) bands.push({ left: start, right: at });
  }
  const merged: Band[] = [];
  for (const band of bands) {
    const last = merged.at(-1);
    if (last !== undefined && band.left - last.right < 1.5) last.right = band.right;
    else merged.push({ ...band });
  }
  return merged;
}

/** The cells of lines by column, in rows. */
function inRows(region: readonly CellLine[], bands: readonly Band[]): PlacedRows {
  const lines = region.map((line) => {
    const cells = bands.map(() => '');
    for (const segment of line.cells) {
      const column = nearest(bands, segment);
      cells[column] = cells[column] === '' ? segment.text : `${cells[column]} ${segment.text}`;
    }
    return { cells, top: line.top, bottom: line.bottom };
  });
  return rowsOf(lines);
}

/** The column that a cell shares most of its width with. */
function nearest(bands: readonly Band[], segment: Segment): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (const [column, band] of bands.entries()) {
    const shared = Math.min(band.right, segment.right) - Math.max(band.left, segment.left);
    if (shared > most) {
      most = shared;
      best = column;
    }
  }
  return best;
}

/** Evidence of a table: headings over values, several columns kept up, labels beside values; prose and addresses have none of it. */
function isTable(rows: readonly (readonly string[])[], columns: number): boolean {
  if (rows.length < 2) return false;
  const full = rows.filter((row) => filledCount(row) >= Math.max(2, columns * 0.6)).length;
  if (full < 2 || full * 2 < rows.length) return false;
  if (isProse(rows, columns)) return false;
  if (columns === 2) return isTwoColumnTable(rows);
  return (
    findHeadings(rows).headerRows > 0 ||
    (full >= 3 && valueColumns(rows, columns) >= 1 && wordyColumns(rows, columns) === 0)
  );
}

/** Columns of values rather than words: what three columns of an address block or of a letterhead do not have. */
function valueColumns(rows: readonly (readonly string[])[], columns: number): number {
  let found = 0;
  for (let column = 0; column < columns; column += 1) {
    const cells = rows.map((row) => row[column] ?? '').filter((cell) => cell !== '');
    const values = cells.filter((cell) => !isLabel(cell) && cell.length <= 25).length;
    if (cells.length >= 3 && values * 4 >= cells.length * 3) found += 1;
  }
  return found;
}

/** Text set in columns: nearly every column holds long lines. */
function isProse(rows: readonly (readonly string[])[], columns: number): boolean {
  const wordy = wordyColumns(rows, columns);
  return wordy === columns || (columns === 3 && wordy === 2);
}

/** How many columns mostly hold five words and more. */
function wordyColumns(rows: readonly (readonly string[])[], columns: number): number {
  let found = 0;
  for (let column = 0; column < columns; column += 1) {
    const cells = rows.map((row) => row[column] ?? '').filter((cell) => cell !== '');
    const wordy = cells.filter((cell) => cell.split(' ').length >= 5).length;
    if (cells.length > 0 && wordy * 2 > cells.length) found += 1;
  }
  return found;
}

/** Two columns: labels beside values, or headings over a column of values; an address beside a reference block is neither. */
function isTwoColumnTable(rows: readonly (readonly string[])[]): boolean {
  const pairs = rows.filter((row) => filledCount(row) === 2);
  if (pairs.length < 2 || pairs.length * 3 < rows.length * 2) return false;
  const labels = pairs.filter(
    ([label = '']) => label.trim().endsWith(':') || (isHeadingWord(label) && label.length <= 40),
  );
  const ownLabels = pairs.filter(([, value = '']) => isOwnLabel(value)).length;
  if (ownLabels * 2 >= pairs.length) return false;
  if (labels.length * 5 >= pairs.length * 3) return true;
  const [head = []] = rows;
  const isOfValues = (column: number): boolean =>
    rows.slice(1).filter((row) => !isLabel(row[column] ?? '')).length * 5 >= (rows.length - 1) * 4;
  return pairs.length >= 3 && head.every((cell) => isHeadingWord(cell)) && (isOfValues(0) || isOfValues(1));
}

/** `Our ref: AB/12`: a label and its value in one. */
function isOwnLabel(text: string): boolean {
  const colon = text.indexOf(':');
  return colon > 0 && colon < 30 && text.slice(colon + 1).trim() !== '';
}
