import { filledCount } from '../tables/header-rows.ts';

/** A line of a table: its cells by column, and where its letters stand in points, y growing downwards. */
export type TableLine = { readonly cells: readonly string[]; readonly top: number; readonly bottom: number };

/** Where a row stands on its page, in points. */
export type Span = { readonly top: number; readonly bottom: number };

/** Rows of a table, and where each stands. */
export type PlacedRows = { readonly rows: string[][]; readonly spans: readonly Span[] };

/** What the spacing of a table tells: how far rows are apart that follow each other directly, and where most wrapped lines belong. */
type Spacing = {
  readonly rowPitch: number | null;
  /** The widest step seen within a cell. */
  readonly within: number | null;
  readonly side: 'above' | 'below' | null;
};

/** Differences of pitch smaller than this many points are rounding. */
const exact = 0.3;
/** A line further from its neighbour than this many heights is no part of the same cell. */
const close = 0.6;

/**
 * Puts the lines of wrapped cells together into rows, however cells stand in their rows (top, middle or bottom): lines of one
 * cell follow each other more closely than rows do. Where the spacing tells nothing, a line that leaves the first column and
 * half of the others empty goes on the row above, as print usually has it.
 */
export function rowsOf(lines: readonly TableLine[]): PlacedRows {
  const owners = ownersOf(lines);
  const rows: string[][] = [];
  const spans: { top: number; bottom: number }[] = [];
  for (const [index, { cells, top, bottom }] of lines.entries()) {
    const [row, span] = [rows.at(-1), spans.at(-1)];
    if (row === undefined || span === undefined || owners[index] !== owners[index - 1]) {
      rows.push([...cells]);
      spans.push({ top, bottom });
      continue;
    }
    span.bottom = bottom;
    for (const [column, cell] of cells.entries()) {
      if (cell !== '') row[column] = (row[column] ?? '') === '' ? cell : `${row[column]}\n${cell}`;
    }
  }
  return { rows, spans };
}

/** For each line the line that its row is named after: itself, or the full line that it goes on. */
function ownersOf(lines: readonly TableLine[]): number[] {
  const owners = lines.map((_, index) => index);
  const anchors = anchorsOf(lines);
  const spacing = spacingOf(lines, anchors);
  for (let block = 0; block <= anchors.length; block += 1) {
    const [from, to] = [anchors[block - 1] ?? null, anchors[block] ?? null];
    const cut = from === null ? 0 : to === null ? lines.length : cutBetween(lines, from, to, spacing);
    if (from !== null) {
      for (let index = from + 1; index < cut && joins(lines, index, index - 1, spacing); index += 1)
        owners[index] = from;
    }
    if (to !== null) {
      for (let index = to - 1; index >= cut && joinsBelow(lines, index, spacing); index -= 1) owners[index] = to;
    }
  }
  return owners;
}

/** The lines that fill nearly as many columns as most full lines do: each is in a row of its own. */
function anchorsOf(lines: readonly TableLine[]): number[] {
  const counts = lines.map(({ cells }) => filledCount(cells));
  const typical = counts.toSorted((a, b) => a - b)[Math.floor(counts.length * 0.75)] ?? 0;
  return counts.flatMap((count, index) => {
    const share = lines[index]?.cells[0] === '' ? 0.9 : 0.6;
    return count >= Math.max(2, share * typical) ? [index] : [];
  });
}

function spacingOf(lines: readonly TableLine[], anchors: readonly number[]): Spacing {
  const pitches: number[] = [];
  let within: number | null = null;
  const votes = { above: 0, below: 0 };
  for (const [index, to] of anchors.entries()) {
    const from = anchors[index - 1];
    if (from === undefined) continue;
    if (to === from + 1) pitches.push(pitch(lines, to));
    const widest = widestGap(lines, from, to);
    if (to === from + 1 || !widest.isSure) continue;
    within = Math.max(within ?? 0, widest.second);
    if (widest.at === to) votes.above += 1;
    if (widest.at === from + 1) votes.below += 1;
  }
  pitches.sort((a, b) => a - b);
  const rowPitch = pitches.length < 3 ? null : (pitches[pitches.length >> 1] ?? null);
  const side = votes.above === votes.below ? null : votes.above > votes.below ? 'above' : 'below';
  return { rowPitch, within, side };
}

/** The line between two full lines that begins the lower one's row. */
function cutBetween(lines: readonly TableLine[], from: number, to: number, { side }: Spacing): number {
  const widest = widestGap(lines, from, to);
  if (widest.isSure) return widest.at;
  return side === 'below' ? from + 1 : to;
}

/** Where the widest step between the lines from one to another is, and whether it is wider than every other. */
function widestGap(
  lines: readonly TableLine[],
  from: number,
  to: number,
): { at: number; second: number; isSure: boolean } {
  let [at, most, second] = [to, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let index = from + 1; index <= to; index += 1) {
    const step = pitch(lines, index);
    if (step > most) [at, second, most] = [index, most, step];
    else second = Math.max(second, step);
  }
  return { at, second, isSure: most - second >= exact };
}

function pitch(lines: readonly TableLine[], index: number): number {
  return (lines[index]?.bottom ?? 0) - (lines[index - 1]?.bottom ?? 0);
}

/** Whether a line goes on the one above it: set closer than rows are, or, where no rows tell, near and mostly empty. */
function joins(
  lines: readonly TableLine[],
  index: number,
  above: number,
  { rowPitch, within, side }: Spacing,
): boolean {
  const [line, other] = [lines[index], lines[above]];
  if (line === undefined || other === undefined || !isNear(other, line)) return false;
  if (rowPitch !== null && pitch(lines, index) < rowPitch - exact) return true;
  // A line that is further off than lines of one cell ever are ends a row that the page before began.
  if (within !== null && pitch(lines, index) > within + exact) return false;
  if (rowPitch === null && side === 'above') return true;
  return line.cells[0] === '' && filledCount(line.cells) * 2 <= line.cells.length;
}

/** Whether a line begins cells that the line below it goes on: only where the spacing says so. */
function joinsBelow(lines: readonly TableLine[], index: number, { rowPitch, side }: Spacing): boolean {
  const [line, below] = [lines[index], lines[index + 1]];
  if (line === undefined || below === undefined || !isNear(line, below)) return false;
  return rowPitch === null ? side === 'below' : pitch(lines, index + 1) < rowPitch - exact;
}

function isNear(upper: TableLine, lower: TableLine): boolean {
  return lower.top - upper.bottom < close * Math.max(1, lower.bottom - lower.top);
}
