import { createHash } from 'node:crypto';
import { type ContentHash, parseContentHash } from './ids.ts';
import type { GreyPicture, RecognisedWord } from './recognition.ts';

/** A page before it is read: its picture's identity and size. */
export type PageAsk = {
  readonly key: ContentHash;
  readonly width: number;
  readonly height: number;
  readonly dpi: number;
};

/** What is to be done about a page: its words are known (null: it cannot be read), or it is to be read here, or its picture to be sent for. */
export type PageAnswer =
  | { readonly kind: 'words'; readonly rows: readonly WordRow[] | null }
  | { readonly kind: 'recognise' }
  | { readonly kind: 'send' };

/** A page's identity: SHA-256 of its size and its pixels, so that one picture is read once wherever it stands. */
export function askFor({ width, height, dpi, pixels }: GreyPicture): PageAsk {
  const digest = createHash('sha256').update(`${width} ${height} ${dpi} `).update(pixels).digest('hex');
  const key = parseContentHash(digest);
  if (key === null) throw new TypeError('a hash is not one');
  return { key, width, height, dpi };
}

/** Words as numbers and texts in rows, a third of the size of objects: `[text, confidence, line, left, top, right, bottom]`. */
export type WordRow = readonly [string, number, number, number, number, number, number];

/** Reads a question about a page, whoever asks it; null where it is none. */
export function pageAskFrom(value: unknown): PageAsk | null {
  if (typeof value !== 'object' || value === null) return null;
  if (!('key' in value && 'width' in value && 'height' in value && 'dpi' in value)) return null;
  const { key, width, height, dpi } = value;
  const hash = typeof key === 'string' ? parseContentHash(key) : null;
  if (hash === null || !isLength(width) || !isLength(height) || !isLength(dpi) || width * height > mostPixels)
    return null;
  return { key: hash, width, height, dpi };
}

/** Reads an answer about a page; null where it is none. */
export function pageAnswerFrom(value: unknown): PageAnswer | null {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return null;
  const { kind } = value;
  if (kind === 'recognise' || kind === 'send') return { kind };
  if (kind !== 'words' || !('rows' in value)) return null;
  const { rows } = value;
  return rows === null || (Array.isArray(rows) && rows.every(isWordRow)) ? { kind, rows } : null;
}

/** Whether a value is a word as a row, wherever it lies. */
export function isWordRow(value: unknown): value is WordRow {
  return wordFrom(value) !== null;
}

/** A page twice as large as one that is drawn: no honest picture has more. */
const mostPixels = 80_000_000;

function isLength(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 && value <= 100_000;
}

/** Words as rows. */
export function wordRows(words: readonly RecognisedWord[]): WordRow[] {
  return words.map(({ text, confidence, line, left, top, right, bottom }) => [
    text,
    confidence,
    line,
    left,
    top,
    right,
    bottom,
  ]);
}

/** Reads rows of words back, whoever wrote them: null where anything is not as it should be, or lies outside the page. */
export function wordsFrom(
  value: unknown,
  { width, height }: { width: number; height: number },
): RecognisedWord[] | null {
  if (!Array.isArray(value) || value.length > mostWords) return null;
  const words: RecognisedWord[] = [];
  for (const row of value) {
    const word = wordFrom(row);
    if (word === null || word.right > width || word.bottom > height) return null;
    words.push(word);
  }
  return words;
}

const mostWords = 30_000;
const longestWord = 400;

function wordFrom(row: unknown): RecognisedWord | null {
  if (!Array.isArray(row)) return null;
  const [text, ...numbers]: readonly unknown[] = row;
  if (typeof text !== 'string' || text.length > longestWord || numbers.length !== 6) return null;
  const counts = numbers.filter((each) => typeof each === 'number' && Number.isSafeInteger(each) && each >= 0);
  const [confidence = 0, line = 0, left = 0, top = 0, right = 0, bottom = 0] = counts.map(Number);
  if (counts.length !== 6 || confidence > 100 || left > right || top > bottom) return null;
  return { text, confidence, line, left, top, right, bottom };
}
