import type { PdfWord } from './pdf-words.ts';

/** A stretch of words without a gap: a line of a paragraph, a cell, one side of a letterhead. */
export type Segment = { text: string; left: number; right: number; top: number; bottom: number; size: number };
/** Words that stand on one line across the page, left to right. */
export type Line = {
  readonly words: PdfWord[];
  top: number;
  bottom: number;
  /** Its stretches, found once. */
  wide?: readonly Segment[];
  cells?: readonly Segment[];
};

/** Gaps in letter heights: one this wide sets words apart for the eye; a change of drawing operation starts a cell after less. */
const wideGap = 0.75;
const objectGap = 0.12;
/** Words side by side that were not drawn one after the other belong to different columns, forms or boxes. */
const orderGap = 0.3;

/** Words gathered into lines across the page, from top to bottom. */
export function linesOf(words: readonly PdfWord[]): Line[] {
  const sorted = words.toSorted((a, b) => middle(a) - middle(b) || a.left - b.left);
  const lines: Line[] = [];
  for (const word of sorted) {
    const line = lines.at(-1);
    const overlap = line === undefined ? 0 : Math.min(line.bottom, word.bottom) - Math.max(line.top, word.top);
    const least = line === undefined ? 0 : Math.min(line.bottom - line.top, word.bottom - word.top);
    if (line !== undefined && overlap > 0.55 * least) {
      line.words.push(word);
      // The largest type of a line says where it stands: small print beside it must not stretch it over its neighbours.
      if (word.bottom - word.top > line.bottom - line.top) ({ top: line.top, bottom: line.bottom } = word);
    } else lines.push({ words: [word], top: word.top, bottom: word.bottom });
  }
  for (const line of lines) line.words.sort((a, b) => a.left - b.left);
  return lines;
}

/** The stretches of a line that wide gaps set apart. */
export function wideSegments(line: Line): readonly Segment[] {
  line.wide ??= segments(line, (word, previous) => (isDrawnNext(word, previous) ? wideGap : orderGap));
  return line.wide;
}

/** The stretches of a line that could be cells: also set apart where another drawing operation starts after no written space. */
export function cellSegments(line: Line): readonly Segment[] {
  line.cells ??= segments(line, (word, previous) => {
    if (word.object !== previous.object && word.before !== 'space') return objectGap;
    return isDrawnNext(word, previous) ? wideGap : orderGap;
  });
  return line.cells;
}

/** Lines of words as text, words of a line set apart as they were drawn. */
export function textOf(words: readonly PdfWord[]): string {
  return linesOf(words)
    .map((line) => segments(line, () => Number.POSITIVE_INFINITY)[0]?.text ?? '')
    .join('\n');
}

/** Cells of a line where the left edges of columns are known, in ascending order: text clipped by the next cell leaves no gap before it. */
export function cellsFrom(line: Line, starts: readonly number[]): Segment[] {
  const isEdge = (left: number): boolean => isNearOne(starts, left, 1);
  const words = line.words.flatMap((word) => cutAt(word, isEdge));
  return segments({ ...line, words }, (word, previous) => {
    if (word.object !== previous.object && isEdge(word.left)) return Number.NEGATIVE_INFINITY;
    if (word.object !== previous.object && word.before !== 'space') return objectGap;
    return isDrawnNext(word, previous) ? wideGap : orderGap;
  });
}

/** Whether one of some numbers in ascending order is nearer than `reach`; a page of hostile words has thousands of edges. */
export function isNearOne(ascending: readonly number[], value: number, reach: number): boolean {
  let from = 0;
  let to = ascending.length;
  while (from < to) {
    const half = (from + to) >>> 1;
    if ((ascending[half] ?? 0) < value) from = half + 1;
    else to = half;
  }
  // The nearest are those on either side of the place where the value would stand.
  const after = ascending[from] ?? Number.POSITIVE_INFINITY;
  const before = ascending[from - 1] ?? Number.NEGATIVE_INFINITY;
  return Math.abs(after - value) < reach || Math.abs(before - value) < reach;
}

/** Left edges inside a line at which another drawing operation goes on: where a clipped cell could end. */
export function jointsOf(line: Line): number[] {
  return line.words.flatMap((word) => word.joints.map(({ left }) => left));
}

/** A word that runs on from one cell into the next is two: cut where another drawing operation starts at an edge. */
export function cutAt(word: PdfWord, isEdge: (left: number) => boolean): PdfWord[] {
  const joint = word.joints.find(({ left }) => isEdge(left));
  if (joint === undefined) return [word];
  const { at, left, object } = joint;
  const first = { ...word, text: word.text.slice(0, at), right: left, joints: [] };
  return [first, { ...word, text: word.text.slice(at), left, object, joints: [] }];
}

function segments(line: Line, limit: (word: PdfWord, previous: PdfWord) => number): Segment[] {
  const found: Segment[] = [];
  let previous: PdfWord | null = null;
  for (const word of line.words) {
    const open = found.at(-1);
    const size = Math.max(word.size, 1);
    const gap = previous === null ? 0 : word.left - previous.right;
    if (open !== undefined && previous !== null && gap <= limit(word, previous) * size) {
      // Letters of one word that were drawn apart touch; anything more is a space, written or not, and so is one over another.
      const isOver = gap < -0.5 * size;
      const isApart = isOver || gap > 0.1 * size || (word.before !== 'nothing' && gap > -0.2 * size);
      open.text += `${isApart ? ' ' : ''}${word.text}`;
      open.right = Math.max(open.right, word.right);
      open.top = Math.min(open.top, word.top);
      open.bottom = Math.max(open.bottom, word.bottom);
    } else
      found.push({ text: word.text, left: word.left, right: word.right, top: word.top, bottom: word.bottom, size });
    previous = word;
  }
  return found;
}

function isDrawnNext(word: PdfWord, previous: PdfWord): boolean {
  return word.order === previous.order + 1;
}

function middle(word: PdfWord): number {
  return (word.top + word.bottom) / 2;
}
