import type { Unit, WordConfidence } from '#core/document';
import type { RecognisedWord } from '#core/recognition';
import { splitLongText } from '../document-text.ts';
import { layOut, type PagePiece } from '../pdf/pdf-layout.ts';
import type { PdfWord } from '../pdf/pdf-words.ts';
import { placedTable } from '../tables/table-units.ts';

/** Letters stand 0.72 of the type's height above their line and 0.2 below it; a box of mixed letters is about this much of it. */
const boxToType = 0.8;
const fall = 0.25;
/** Segments are set apart by gaps of 0.75 of the type's height: with this, by at least one and a half usual gaps. */
const gapToType = 2;

/** The words of a page as passages and tables in reading order, flagged `ocr`, each word with how sure the recogniser is of it. */
export function recognisedUnits(words: readonly RecognisedWord[], dpi: number, place: string): Unit[] {
  const sure = new Sureness(words);
  let tables = 0;
  return layOut(asDrawn(words, dpi), []).flatMap((piece: PagePiece): Unit[] => {
    if (piece.kind === 'lines') return sure.passages(piece.text, place);
    tables += 1;
    return [sure.table(placedTable(`${place}/table:${tables}`, piece.rows, ['ocr']))];
  });
}

/**
 * Recognised words in the form in which a PDF's words are laid out: in points, words of one line of one height, and level
 * where the page lies askew.
 */
export function asDrawn(words: readonly RecognisedWord[], dpi: number): PdfWord[] {
  const scale = 72 / dpi;
  const slope = slopeOf(words);
  const space = usualGap(words) * scale;
  const lines = Map.groupBy(words, ({ line }) => line);
  const drawn: PdfWord[] = [];
  for (const line of lines.values()) {
    const level = line.map((word) => {
      const shift = slope * ((word.left + word.right) / 2);
      return { ...word, top: word.top - shift, bottom: word.bottom - shift };
    });
    const top = median(level.map((word) => word.top)) * scale;
    const foot = median(level.map((word) => word.bottom)) * scale;
    // Most words end on the line they stand on: room for letters that go below it belongs to the line all the same.
    const bottom = foot + fall * (foot - top);
    // Typewriters leave a space as wide as a letter: what sets words apart there is more than the usual gap of the page.
    const size = Math.max(1, (foot - top) / boxToType, gapToType * space);
    for (const { text, left, right } of level) {
      const box = { left: left * scale, right: right * scale, top, bottom };
      drawn.push({ text, ...box, size, object: 0, order: drawn.length, before: 'space', joints: [] });
    }
  }
  return drawn;
}

/** The usual gap between words of one line, in pixels. */
function usualGap(words: readonly RecognisedWord[]): number {
  return median(
    words.flatMap((word, index) => {
      const before = words[index - 1];
      return before?.line === word.line && word.left > before.right ? [word.left - before.right] : [];
    }),
  );
}

/** How much the lines sink from left to right, as the median over lines of some length: 0.035 for two degrees. */
function slopeOf(words: readonly RecognisedWord[]): number {
  const slopes = [...Map.groupBy(words, ({ line }) => line).values()].flatMap((line) => {
    const [first, last] = [line[0], line.at(-1)];
    if (first === undefined || last === undefined) return [];
    const across = last.left - first.left;
    const down = (last.top + last.bottom - first.top - first.bottom) / 2;
    return across > 12 * (first.bottom - first.top) && Math.abs(down) < 0.2 * across ? [down / across] : [];
  });
  return slopes.length < 3 ? 0 : median(slopes);
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

/** How sure the recogniser is of each word of a page: of a word that stands there more than once, the least sure time. */
class Sureness {
  readonly #percent = new Map<string, number>();

  constructor(words: readonly RecognisedWord[]) {
    for (const { text, confidence } of words)
      for (const part of text.split(/\s+/u))
        this.#percent.set(part, Math.min(this.#percent.get(part) ?? 100, confidence));
  }

  passages(text: string, place: string): Unit[] {
    const pieces = splitLongText(text);
    return pieces.map((piece, index) => ({
      kind: 'text',
      locator: pieces.length === 1 ? place : `${place} piece:${index + 1}`,
      text: piece,
      flags: ['ocr'],
      confidence: this.#of(piece),
    }));
  }

  table(table: Unit): Unit {
    if (table.kind === 'text') return table;
    const least = (cell: string): number => Math.min(100, ...this.#of(cell).map(([, , percent]) => percent));
    return { ...table, confidence: table.rows.map((row) => row.map(least)) };
  }

  #of(text: string): WordConfidence[] {
    return [...text.matchAll(/\S+/gu)].map(({ index, 0: word }) => [
      index,
      index + word.length,
      // A word joined over a line's end is none that was read: it is as sure as the doubtful ones.
      this.#percent.get(word) ?? 60,
    ]);
  }
}
