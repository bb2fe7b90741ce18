import { filledCount, findHeadings, isHeadingWord, isLabel } from './header-rows.ts';
import type { PdfWord } from './pdf-words.ts';

/** What a page holds in reading order: lines of text, and tables by their rows. */
export type PagePiece =
  | { readonly kind: 'lines'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

/** A stretch of words without a wide gap: a line of a paragraph, a cell, one side of a letterhead. */
export type Segment = { text: string; left: number; right: number; top: number; bottom: number; size: number };
/** Segments that stand on one line across the page, left to right. */
export type Line = { readonly segments: Segment[]; top: number; bottom: number };

/** A gap of this many letter heights starts a new cell; less does where another drawing operation starts. */
const wideGap = 0.75;
const objectGap = 0.12;

/** Puts the words of a page in reading order and tells tables of data from letters: what is not clearly a table stays text. */
export function layOut(words: readonly PdfWord[]): PagePiece[] {
  const lines = linesOf(segmentsOf(words));
  const pieces: PagePiece[] = [];
  let text: string[] = [];
  const flush = (): void => {
    const joined = joinHyphens(text.join('\n'));
    if (joined.trim() !== '') pieces.push({ kind: 'lines', text: joined });
    text = [];
  };
  let at = 0;
  while (at < lines.length) {
    const region = regionFrom(lines, at);
    const table = region.length >= 2 ? readTable(region) : null;
    if (table === null) text.push(...(region.length >= 2 ? besideLines(region) : plainLine(lines, at)));
    else {
      flush();
      pieces.push({ kind: 'table', rows: table.map((row) => row.map((cell) => joinHyphens(cell))) });
    }
    at += Math.max(1, region.length);
  }
  flush();
  return pieces;
}

/** Words in drawing order joined to segments. */
function segmentsOf(words: readonly PdfWord[]): Segment[] {
  const segments: Segment[] = [];
  let open: Segment | null = null;
  let object = 0;
  for (const word of words) {
    const gap = open === null ? 0 : word.left - open.right;
    const size = Math.max(word.size, 1);
    const onLine =
      open !== null &&
      Math.min(open.bottom, word.bottom) - Math.max(open.top, word.top) > 0.5 * Math.min(open.bottom - open.top, size);
    const limit = word.object !== object && !word.spaced ? objectGap : wideGap;
    if (open !== null && onLine && gap > -0.3 * size && gap <= limit * size) {
      open.text += `${word.spaced || gap > 0.15 * size ? ' ' : ''}${word.text}`;
      open.right = Math.max(open.right, word.right);
      open.top = Math.min(open.top, word.top);
      open.bottom = Math.max(open.bottom, word.bottom);
    } else {
      open = { text: word.text, left: word.left, right: word.right, top: word.top, bottom: word.bottom, size };
      segments.push(open);
    }
    object = word.object;
  }
  return segments;
}

/** Segments gathered into lines across the page, from top to bottom. */
function linesOf(segments: readonly Segment[]): Line[] {
  const sorted = segments.toSorted((a, b) => (a.top + a.bottom) / 2 - (b.top + b.bottom) / 2 || a.left - b.left);
  const lines: Line[] = [];
  for (const segment of sorted) {
    const line = lines.at(-1);
    const overlap = line === undefined ? 0 : Math.min(line.bottom, segment.bottom) - Math.max(line.top, segment.top);
    const least = line === undefined ? 0 : Math.min(line.bottom - line.top, segment.bottom - segment.top);
    if (line !== undefined && overlap > 0.5 * least) {
      line.segments.push(segment);
      line.top = Math.min(line.top, segment.top);
      line.bottom = Math.max(line.bottom, segment.bottom);
    } else lines.push({ segments: [segment], top: segment.top, bottom: segment.bottom });
  }
  for (const line of lines) line.segments.sort((a, b) => a.left - b.left);
  return lines.map(mergeTouching);
}

/** Pieces of one line drawn out of order meet again here. */
function mergeTouching(line: Line): Line {
  const merged: Segment[] = [];
  for (const segment of line.segments) {
    const before = merged.at(-1);
    const gap = before === undefined ? 0 : segment.left - before.right;
    if (before !== undefined && gap < 0.3 * segment.size && gap > -0.5 * segment.size) {
      before.text += `${gap > 0.12 * segment.size ? ' ' : ''}${segment.text}`;
      before.right = Math.max(before.right, segment.right);
    } else merged.push({ ...segment });
  }
  return { segments: merged, top: line.top, bottom: line.bottom };
}

/**
 * Lines from `at` on that have several segments, with single ones between them that stand within one column: what may be a
 * table, a letterhead or text in columns.
 */
function regionFrom(lines: readonly Line[], at: number): Line[] {
  const first = lines[at];
  if (first === undefined || first.segments.length < 2) return [];
  const region = [first];
  let bands = first.segments.map(({ left, right }) => ({ left, right }));
  for (let index = at + 1; index < lines.length; index += 1) {
    const line = lines[index];
    const before = lines[index - 1];
    if (line === undefined || before === undefined) break;
    const height = Math.max(1, line.bottom - line.top);
    if (line.top - before.bottom > 2.5 * height) break;
    const next = mergeBands([...bands, ...line.segments.map(({ left, right }) => ({ left, right }))]);
    // A line that bridges columns ends the region, unless columns only became as wide as their widest cell.
    if (
      next.length < 2 ||
      next.length < Math.min(bands.length, line.segments.length) ||
      (line.segments.length === 1 && next.length < bands.length)
    )
      break;
    if (line.segments.length > 1 && next.length < bands.length - 1) break;
    bands = next;
    region.push(line);
  }
  while (region.length > 0 && (region.at(-1)?.segments.length ?? 0) < 2 && !isWrapped(region)) region.pop();
  return region;
}

/** Whether the last line goes on a cell of the line above, rather than starting text of its own. */
function isWrapped(region: readonly Line[]): boolean {
  const last = region.at(-1);
  const above = region.at(-2);
  const segment = last?.segments[0];
  if (last === undefined || above === undefined || segment === undefined || above.segments.length < 2) return false;
  const isClose = last.top - above.bottom < 0.6 * segment.size;
  const isBeside = above.segments.slice(1).some((cell) => Math.abs(cell.left - segment.left) < segment.size);
  return isClose && isBeside;
}

type Band = { left: number; right: number };

/** Stretches of the page's width that are filled, from left to right. */
function mergeBands(bands: readonly Band[]): Band[] {
  const merged: Band[] = [];
  for (const band of bands.toSorted((a, b) => a.left - b.left)) {
    const before = merged.at(-1);
    if (before !== undefined && band.left < before.right + 1) before.right = Math.max(before.right, band.right);
    else merged.push({ ...band });
  }
  return merged;
}

/** The rows of a region by its columns where it is a table; null where it reads as text. */
function readTable(region: readonly Line[]): string[][] | null {
  const bands = mergeBands(region.flatMap((line) => line.segments.map(({ left, right }) => ({ left, right }))));
  if (bands.length < 2) return null;
  const rows = mergeWrapped(region, bands);
  return isTable(rows, bands.length) ? rows : null;
}

/** Cells by column; a line that leaves the first column empty and follows closely goes on the cells above it. */
function mergeWrapped(region: readonly Line[], bands: readonly Band[]): string[][] {
  const rows: string[][] = [];
  let bottom = 0;
  const pitches = region
    .slice(1)
    .map((line, index) => line.top - (region[index]?.top ?? 0))
    .sort((a, b) => a - b);
  const usual = pitches[pitches.length >> 1] ?? 0;
  let top = 0;
  for (const line of region) {
    const cells = bands.map(() => '');
    for (const segment of line.segments) {
      const column = bands.findIndex((band) => segment.left >= band.left - 0.5 && segment.right <= band.right + 0.5);
      if (column >= 0) cells[column] = cells[column] === '' ? segment.text : `${cells[column]} ${segment.text}`;
    }
    const above = rows.at(-1);
    const height = Math.max(1, line.bottom - line.top);
    const fewer = above !== undefined && cells[0] === '' && filledCount(cells) < Math.max(2, filledCount(above));
    const continues =
      fewer &&
      line.top - bottom < 0.6 * height &&
      (line.top - top < 0.97 * usual || filledCount(cells) * 2 <= bands.length);
    if (above !== undefined && continues) {
      for (const [column, cell] of cells.entries()) {
        if (cell !== '') above[column] = above[column] === '' ? cell : `${above[column]}\n${cell}`;
      }
    } else rows.push(cells);
    bottom = line.bottom;
    top = line.top;
  }
  return rows;
}

/** Evidence of a table: headings over values, several columns kept up, labels beside values; prose and addresses have none of it. */
function isTable(rows: readonly (readonly string[])[], columns: number): boolean {
  if (rows.length < 2) return false;
  const full = rows.filter((row) => filledCount(row) >= Math.max(2, columns * 0.6)).length;
  if (full < 2 || full * 2 < rows.length) return false;
  if (isProse(rows, columns)) return false;
  if (columns === 2) return isTwoColumnTable(rows);
  const { headerRows } = findHeadings(rows);
  return headerRows > 0 ? true : full >= 3;
}

/** Text set in columns: every column holds long lines. */
function isProse(rows: readonly (readonly string[])[], columns: number): boolean {
  let long = 0;
  for (let column = 0; column < columns; column += 1) {
    const cells = rows.map((row) => row[column] ?? '').filter((cell) => cell !== '');
    const wordy = cells.filter((cell) => cell.split(' ').length >= 5).length;
    if (cells.length > 0 && wordy * 2 > cells.length) long += 1;
  }
  return long === columns || (columns > 2 && long >= columns - 1 && columns <= 3);
}

/** Two columns: labels beside values, or headings over a column of values; an address beside a reference block is neither. */
function isTwoColumnTable(rows: readonly (readonly string[])[]): boolean {
  const pairs = rows.filter((row) => filledCount(row) === 2);
  if (pairs.length < 2 || pairs.length * 3 < rows.length * 2) return false;
  const labels = pairs.filter(
    ([label = '']) => label.trim().endsWith(':') || (isHeadingWord(label) && label.length <= 40),
  ).length;
  const rightLabels = pairs.filter(([, value = '']) => isOwnLabel(value)).length;
  if (rightLabels * 2 >= pairs.length) return false;
  if (labels * 5 >= pairs.length * 3) return true;
  const [head = []] = rows;
  const values = rows.slice(1).filter((row) => !isLabel(row[1] ?? '')).length;
  return pairs.length >= 3 && head.every((cell) => isHeadingWord(cell)) && values * 5 >= (rows.length - 1) * 4;
}

/** `Our ref: AB/12`: a label and its value in one. */
function isOwnLabel(text: string): boolean {
  const colon = text.indexOf(':');
  return colon > 0 && colon < 30 && text.slice(colon + 1).trim() !== '';
}

/** Segments side by side that are no table: each column is read down, unless a label stands before its value. */
function besideLines(region: readonly Line[]): string[] {
  const bands = mergeBands(region.flatMap((line) => line.segments.map(({ left, right }) => ({ left, right }))));
  const tall = bands.filter((band) => segmentsIn(region, band).length >= 2).length;
  const labelled = region.filter(
    (line) => line.segments.length === 2 && (line.segments[0]?.text.trim().endsWith(':') ?? false),
  ).length;
  if (tall < 2 || labelled * 2 > region.length)
    return region.map((line) => line.segments.map(({ text }) => text).join('\t'));
  const columns = bands.map((band) => segmentsIn(region, band).map(({ text }) => text));
  return columns.flatMap((column, index) => (index === 0 ? column : ['', ...column])).concat('');
}

function segmentsIn(region: readonly Line[], band: Band): Segment[] {
  return region.flatMap((line) =>
    line.segments.filter(({ left, right }) => left >= band.left - 0.5 && right <= band.right + 0.5),
  );
}

/** One line of text, with a blank line before it where the page leaves room for one. */
function plainLine(lines: readonly Line[], at: number): string[] {
  const line = lines[at];
  const before = lines[at - 1];
  if (line === undefined) return [];
  const gap = before === undefined ? 0 : line.top - before.bottom;
  const text = line.segments.map((segment) => segment.text).join('\t');
  return gap > 0.7 * Math.max(1, line.bottom - line.top) ? ['', text] : [text];
}

/** A word cut at a line's end is joined again; before a capital the hyphen is the name's own ("Smith-" "Jones"). */
function joinHyphens(text: string): string {
  return text
    .replace(/\u00AD\s?\n\s?(\p{Lu}?)/gu, (_, capital: string) => (capital === '' ? '' : `-${capital}`))
    .replace(/\u00AD/gu, '-');
}
