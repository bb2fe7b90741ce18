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
  | { readonly kind: 'words'; readonly words: readonly RecognisedWord[] | null }
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
