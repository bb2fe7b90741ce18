import { asDigit, asLetter } from '#core/values/look-alikes';
import type { EvidenceKey } from '../evidence/evidence-table.ts';
import type { Reading } from './recogniser.ts';

/** A reading of the whole of a text, without its outer spaces. */
export function wholeReading(text: string, value: string, keys: readonly EvidenceKey[]): Reading {
  const start = text.length - text.trimStart().length;
  return { value, start, end: start + text.trim().length, keys };
}

/** The characters of an identifier in capitals, without the spaces, stops, hyphens, slashes and colons between them, and without a spreadsheet's `'` and `.0`. */
export function joinedCapitals(text: string): string {
  return text
    .trim()
    .replace(/^'|\.0$/gu, '')
    .replace(/[\s.\-_/:,\u2010-\u2013]/gu, '')
    .toUpperCase();
}

/**
 * Letters and digits that look alike, put right by their place: in the pattern L is a letter, N a digit, anything else as it is,
 * and the last character stands for all that follow. Null where fewer than half of the digits were read as digits: words are not numbers.
 */
export function mend(joined: string, pattern: string): string | null {
  let digits = 0;
  let places = 0;
  let mended = '';
  for (let index = 0; index < joined.length; index += 1) {
    const char = joined.charAt(index);
    const place = pattern.charAt(Math.min(index, pattern.length - 1));
    if (place === 'N') {
      places += 1;
      if (char >= '0' && char <= '9') digits += 1;
      mended += asDigit[char] ?? char;
    } else mended += place === 'L' ? (asLetter[char] ?? char) : char;
  }
  return digits * 2 >= places ? mended : null;
}

/** How an identifier is read where a heading or label announces it. */
export type Form = {
  /** The normal form of characters joined in capitals; null where they are none. */
  readonly parse: (joined: string) => string | null;
  /** What its form and check digits say, of the normal form. */
  readonly keys: (value: string) => readonly EvidenceKey[];
  /** Patterns of `mend`, tried in order. */
  readonly mends: readonly string[];
  /** What a heading or label can still rescue, of joined capitals. */
  readonly odd: RegExp | null;
};

// More is running text.
const longestWritten = 48;

/** Reads a whole text as one identifier: as written, else mended, else odd. */
export function readWhole(text: string, form: Form): Reading | null {
  if (text.length > longestWritten) return null;
  const joined = joinedCapitals(text);
  if (joined.length < 4) return null;
  const value = form.parse(joined);
  if (value !== null) return wholeReading(text, value, form.keys(value));
  for (const pattern of form.mends) {
    const mended = mend(joined, pattern);
    const repaired = mended === null || mended === joined ? null : form.parse(mended);
    if (repaired !== null) return wholeReading(text, repaired, [...form.keys(repaired), 'repaired']);
  }
  return form.odd?.test(joined) === true ? wholeReading(text, joined, ['shape-odd']) : null;
}

type Piece = { readonly start: number; readonly end: number };

/** Stretches without white space, as far as `most` of them. */
export function piecesOf(text: string, most = 40): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < text.length && pieces.length < most) {
    while (at < text.length && isGap(text, at)) at += 1;
    const start = at;
    while (at < text.length && !isGap(text, at)) at += 1;
    if (at > start) pieces.push(trimPiece(text, start, at));
  }
  return pieces.filter(({ start, end }) => end > start);
}

function isGap(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code <= 32 || code === 0xa0 || code === 44 || code === 59;
}

// Brackets, quotation marks and stops around a value are not its own.
function trimPiece(text: string, from: number, to: number): Piece {
  let [start, end] = [from, to];
  while (start < end && '("\'[<“‘='.includes(text.charAt(start))) start += 1;
  while (end > start && ').":\'?]>”’;'.includes(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

const mostPieces = 7;

/** The longest run of pieces from `first` on that `read` takes for an identifier, offsets in the text; null where none is. */
export function readFrom(
  text: string,
  pieces: readonly Piece[],
  first: number,
  read: (part: string) => Reading | null,
): (Reading & { readonly pieces: number }) | null {
  const start = pieces[first]?.start ?? 0;
  let repaired: (Reading & { readonly pieces: number }) | null = null;
  for (let count = Math.min(mostPieces, pieces.length - first); count > 0; count -= 1) {
    const end = pieces[first + count - 1]?.end ?? start;
    if (end - start > longestWritten) continue;
    const found = read(text.slice(start, end));
    if (found === null) continue;
    const placed = { ...found, start: start + found.start, end: start + found.end, pieces: count };
    if (!found.keys.includes('repaired') && !found.keys.includes('shape-odd')) return placed;
    if (repaired === null || (repaired.keys.includes('shape-odd') && found.keys.includes('repaired')))
      repaired = placed;
  }
  return repaired;
}

/** Every identifier in a cell: the whole of it, else those among its words ("AB123456C (expired)", "07… / 020…"). */
export function readEach(text: string, form: Form): readonly Reading[] {
  const whole = readWhole(text, form);
  if (whole !== null && !whole.keys.includes('shape-odd')) return [whole];
  const pieces = piecesOf(text.slice(0, 400));
  const found: Reading[] = [];
  const strict = (part: string): Reading | null => {
    const reading = readWhole(part, form);
    return reading === null || reading.keys.includes('shape-odd') ? null : reading;
  };
  for (let at = 0; at < pieces.length; at += 1) {
    const reading = readFrom(text, pieces, at, strict);
    if (reading === null) continue;
    const { pieces: count, ...own } = reading;
    found.push(own);
    at += count - 1;
  }
  return found.length > 0 || whole === null ? found : [whole];
}
