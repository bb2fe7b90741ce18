import { decodeLines, textEncodingOf } from '../../collect/text-encoding.ts';
import type { ByteSource } from './byte-source.ts';

/** A run of a text: whole lines, unless a line is longer than a window; `end` is where it ends in the file, in bytes. */
export type TextWindow = { readonly text: string; readonly end: number; readonly isLast: boolean };

const lineFeed = 10;
const carriageReturn = 13;

/**
 * A text of any encoding, window by window, without its byte order mark. Windows end where a line ends, so that what is decided
 * line by line (its encoding, a row, a message) is decided as if the whole text were held.
 */
export function* textWindows(file: ByteSource, windowBytes: number): Generator<TextWindow> {
  const start = file.read(0, 4096);
  const encoding = textEncodingOf(start);
  const isWide = encoding === 'utf-16le' || encoding === 'utf-16be';
  let at = markBytes(start, isWide);
  while (at < file.size) {
    const wanted = Math.max(isWide ? windowBytes & ~1 : windowBytes, 16);
    const piece = file.read(at, wanted);
    if (piece.length === 0) break;
    const isLast = at + piece.length >= file.size || piece.length < wanted;
    const bytes = isLast ? piece : piece.subarray(0, isWide ? wideEnd(piece, encoding) : narrowEnd(piece));
    at += bytes.length;
    yield {
      text: isWide ? new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes) : decodeLines(bytes),
      end: at,
      isLast,
    };
    if (isLast) break;
  }
}

/** How long the byte order mark is, if there is one. */
function markBytes(start: Uint8Array, isWide: boolean): number {
  const [first, second, third] = start;
  if (isWide) return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) ? 2 : 0;
  return first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0;
}

/** After the last line end; in a line without one after its last blank, and at least not within a character. */
function narrowEnd(piece: Uint8Array): number {
  const feed = piece.lastIndexOf(lineFeed);
  if (feed >= 0) return feed + 1;
  const old = piece.subarray(0, -1).lastIndexOf(carriageReturn);
  if (old >= 0) return old + 1;
  const blank = piece.lastIndexOf(32);
  if (blank > piece.length >> 1) return blank + 1;
  let end = piece.length;
  while (end > piece.length - 4 && ((piece[end] ?? piece[end - 1] ?? 0) & 0xc0) === 0x80) end -= 1;
  return (piece[end - 1] ?? 0) >= 0xc2 ? end - 1 : end;
}

function wideEnd(piece: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): number {
  const low = encoding === 'utf-16le' ? 0 : 1;
  for (const mark of [lineFeed, 32]) {
    const least = mark === lineFeed ? 0 : piece.length >> 1;
    for (let at = piece.length - 2; at >= least; at -= 2) {
      if (piece[at + low] === mark && piece[at + 1 - low] === 0) return at + 2;
    }
  }
  // The first half of a character of two belongs to what follows.
  const high = piece[piece.length - 1 - low] ?? 0;
  return high >= 0xd8 && high <= 0xdb ? piece.length - 2 : piece.length;
}
