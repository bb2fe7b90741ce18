import { type Band, tableAt } from './pdf-columns.ts';
import { type GridTable, readGrid } from './pdf-grid.ts';
import { type Line, linesOf, type Segment, wideSegments } from './pdf-lines.ts';
import type { Span } from './pdf-rows.ts';
import type { Grid } from './pdf-rules.ts';
import type { PdfWord } from './pdf-words.ts';

/** What a page holds in reading order: lines of text, and tables by their rows. */
export type PagePiece =
  | { readonly kind: 'lines'; readonly text: string }
  | {
      readonly kind: 'table';
      readonly rows: readonly (readonly string[])[];
      /** Where each row stands, and each column. */
      readonly spans: readonly Span[];
      readonly bands: readonly Band[];
    };

/** Puts the words of a page in reading order and tells tables of data from letters: what is not clearly a table stays text. */
export function layOut(words: readonly PdfWord[], grids: readonly Grid[]): PagePiece[] {
  const tables: GridTable[] = [];
  let left = words;
  for (const grid of grids) {
    const table = readGrid(grid, left);
    if (table === null) continue;
    tables.push(table);
    left = left.filter((word) => !table.taken.has(word));
  }
  tables.sort((a, b) => a.top - b.top);
  const pieces: PagePiece[] = [];
  const lines = linesOf(left);
  for (const { rows, spans, bands, top } of tables) {
    const above = lines.findIndex((line) => line.top > top);
    addLines(lines.splice(0, above < 0 ? lines.length : above), pieces);
    pieces.push({ kind: 'table', rows: rows.map((row) => row.map(joinHyphens)), spans, bands });
  }
  addLines(lines, pieces);
  return pieces;
}

/** Lines between ruled tables: unruled tables where there is evidence of one, else text. */
function addLines(lines: readonly Line[], pieces: PagePiece[]): void {
  let text: string[] = [];
  const flush = (): void => {
    const joined = joinHyphens(text.join('\n')).trim();
    if (joined !== '') pieces.push({ kind: 'lines', text: joined });
    text = [];
  };
  for (let at = 0; at < lines.length; ) {
    const table = tableAt(lines, at);
    if (table === null) {
      const region = besideFrom(lines, at);
      text.push(...(region.length >= 2 ? readBeside(region) : plainLine(lines, at)));
      at += Math.max(1, region.length);
    } else {
      flush();
      const { spans, bands } = table;
      pieces.push({ kind: 'table', rows: table.rows.map((row) => row.map(joinHyphens)), spans, bands });
      at += table.lines;
    }
  }
  flush();
}

/** One line of text, with a blank line before it where the page leaves room for one. */
function plainLine(lines: readonly Line[], at: number): string[] {
  const line = lines[at];
  const before = lines[at - 1];
  if (line === undefined) return [];
  const gap = before === undefined ? 0 : line.top - before.bottom;
  const segments = wideSegments(line);
  const text = segments.map((segment) => segment.text).join('\t');
  return gap > 0.7 * Math.max(1, line.bottom - line.top) ? ['', text] : [text];
}

/** Lines from `at` on in which blocks stand side by side: a letterhead's address and references, text in columns. */
function besideFrom(lines: readonly Line[], at: number): (readonly Segment[])[] {
  const region: (readonly Segment[])[] = [];
  let bands: Band[] = [];
  for (let index = at; index < Math.min(lines.length, at + 300); index += 1) {
    const line = lines[index];
    const before = lines[index - 1];
    if (line === undefined) break;
    const segments = wideSegments(line);
    const height = Math.max(1, line.bottom - line.top);
    if (index === at && segments.length < 2 && !standsBeside(line, lines[index + 1])) break;
    if (index > at && before !== undefined && line.top - before.bottom > 1.7 * height) break;
    if (segments.length === 1 && startsAnew(region, segments[0])) break;
    const next = mergeBands([...bands, ...segments.map(({ left, right }) => ({ left, right }))]);
    const bridges = index > at && (next.length < 2 || next.length < bands.length);
    if (bridges) break;
    bands = next;
    region.push(segments);
  }
  while (region.length > 1 && (region.at(-1)?.length ?? 0) < 2 && isFlushLeft(region)) region.pop();
  return region;
}

/** Columns whose lines do not keep step: the next line starts before this one ends, at its side. */
function standsBeside(line: Line, next: Line | undefined): boolean {
  const segment = wideSegments(line)[0];
  const other = next === undefined ? undefined : wideSegments(next)[0];
  if (segment === undefined || other === undefined || next === undefined) return false;
  const isBeside = other.left > segment.right || other.right < segment.left;
  return isBeside && next.top < line.bottom - 0.2 * segment.size;
}

/** A line alone that stands under a block already ended, two lines and more above, begins the text below. */
function startsAnew(region: readonly (readonly Segment[])[], segment: Segment | undefined): boolean {
  if (segment === undefined) return false;
  const above = region.flat().filter(({ left, right }) => left < segment.right && right > segment.left);
  const bottom = Math.max(...above.map((other) => other.bottom));
  return above.length > 0 && segment.top - bottom > 1.1 * segment.size;
}

/** A last line at the left edge starts the text below the blocks rather than going on with one, unless the left block is still going. */
function isFlushLeft(region: readonly (readonly Segment[])[]): boolean {
  const last = region.at(-1)?.[0];
  const above = region.at(-2)?.[0];
  if (last === undefined || above === undefined) return false;
  return last.top - above.bottom > 0.7 * last.size;
}

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

/** Blocks side by side: each is read down in its turn, unless labels stand before their values. */
function readBeside(region: readonly (readonly Segment[])[]): string[] {
  const bands = mergeBands(region.flat().map(({ left, right }) => ({ left, right })));
  const columns = bands.map((band) =>
    region.flatMap((line) =>
      joined(line.filter(({ left, right }) => left >= band.left - 0.5 && right <= band.right + 0.5)),
    ),
  );
  const tall = columns.filter((column) => column.length >= 2).length;
  const labelled = region.filter((line) => line.length === 2 && (line[0]?.text.trim().endsWith(':') ?? false)).length;
  if (tall < 2 || labelled * 2 > region.length) return region.map((line) => line.map(({ text }) => text).join('\t'));
  return columns
    .flatMap((column, index) => (index === 0 ? linesWithGaps(column) : ['', ...linesWithGaps(column)]))
    .concat('');
}

/** What a line has in one block, put together again: wide gaps in it come of justified type. */
function joined(segments: readonly Segment[]): Segment[] {
  const first = segments[0];
  if (first === undefined) return [];
  return [{ ...first, text: segments.map(({ text }) => text).join(' '), right: segments.at(-1)?.right ?? first.right }];
}

/** A block's lines, a blank one where it leaves room. */
function linesWithGaps(column: readonly Segment[]): string[] {
  return column.flatMap((segment, index) => {
    const before = column[index - 1];
    const isApart = before !== undefined && segment.top - before.bottom > 0.9 * segment.size;
    return isApart ? ['', segment.text] : [segment.text];
  });
}

/** A word cut at a line's end is joined again; before a capital the hyphen is the name's own ("Smith-" "Jones"). */
function joinHyphens(text: string): string {
  return text
    .replace(/\u00AD\s?\n\s?(\p{Lu}?)/gu, (_, capital: string) => (capital === '' ? '' : `-${capital}`))
    .replace(/\u00AD/gu, '-');
}
