import { filledCount, findHeadings, isHeadingWord, isLabel } from './header-rows.ts';
import { cellSegments, cellsFrom, jointsOf, type Line, type Segment } from './pdf-lines.ts';

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

/**
 * Looks for an unruled table that starts at line `at`: lines in succession whose cells keep to the same columns. Gives its
 * rows and how many lines it took; null where the lines read as text. Letters stay text: see `isTable`.
 */
export function tableAt(lines: readonly Line[], at: number): { rows: string[][]; lines: number } | null {
  const found = run(lines, at);
  for (let count = found.length; count >= 2; count = Math.min(count - 1, Math.floor(count * 0.8))) {
    const region = sharpened(found.slice(0, count));
    if ((region.at(-1)?.cells.length ?? 0) < 2 && count < found.length) continue;
    const bands = columnsOf(region);
    if (bands.length < 2) continue;
    const rows = mergeWrapped(region, bands);
    if (isTable(rows, bands.length)) return { rows, lines: count };
  }
  return null;
}

/** Lines that follow each other closely, the first with several cells, and hardly any with one cell that fills the width. */
function run(lines: readonly Line[], at: number): CellLine[] {
  const region: CellLine[] = [];
  let single = 0;
  for (let index = at; index < Math.min(lines.length, at + longestRun); index += 1) {
    const line = lines[index];
    const before = lines[index - 1];
    if (line === undefined) break;
    const cells = cellSegments(line);
    const height = Math.max(1, line.bottom - line.top);
    if (index > at && before !== undefined && line.top - before.bottom > 2.2 * height) break;
    if (index === at && cells.length < 2) break;
    single = cells.length < 2 ? single + 1 : 0;
    if (single > 3) break;
    region.push({ line, cells, top: line.top, bottom: line.bottom });
  }
  while ((region.at(-1)?.cells.length ?? 2) < 2 && !goesOn(region)) region.pop();
  return region;
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

/** Cells by column; a line that leaves the first column empty and follows closely goes on the cells above it. */
function mergeWrapped(region: readonly CellLine[], bands: readonly Band[]): string[][] {
  const pitches = region.slice(1).map((line, index) => line.top - (region[index]?.top ?? 0));
  pitches.sort((a, b) => a - b);
  const usual = pitches[pitches.length >> 1] ?? 0;
  const rows: string[][] = [];
  let last: CellLine | null = null;
  for (const line of region) {
    const cells = bands.map(() => '');
    for (const segment of line.cells) {
      const column = nearest(bands, segment);
      cells[column] = cells[column] === '' ? segment.text : `${cells[column]} ${segment.text}`;
    }
    const above = rows.at(-1);
    if (above !== undefined && last !== null && continues(cells, above, line, last, usual)) {
      for (const [column, cell] of cells.entries()) {
        if (cell !== '') above[column] = above[column] === '' ? cell : `${above[column]}\n${cell}`;
      }
    } else rows.push(cells);
    last = line;
  }
  return rows;
}

function continues(
  cells: readonly string[],
  above: readonly string[],
  line: CellLine,
  last: CellLine,
  usual: number,
): boolean {
  if (cells[0] !== '' || filledCount(cells) >= Math.max(2, filledCount(above))) return false;
  const height = Math.max(1, line.bottom - line.top);
  const isClose = line.top - last.bottom < 0.6 * height;
  return isClose && (line.top - last.top < 0.97 * usual || filledCount(cells) * 2 <= cells.length);
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
  const values = rows.slice(1).filter((row) => !isLabel(row[1] ?? '')).length;
  return pairs.length >= 3 && head.every((cell) => isHeadingWord(cell)) && values * 5 >= (rows.length - 1) * 4;
}

/** `Our ref: AB/12`: a label and its value in one. */
function isOwnLabel(text: string): boolean {
  const colon = text.indexOf(':');
  return colon > 0 && colon < 30 && text.slice(colon + 1).trim() !== '';
}
