import type { RecognisedWord } from '#core/recognition';

/** Level of a word among the rows of Tesseract's table; the levels above are pages, blocks, paragraphs and lines. */
const wordLevel = '5';
const columns = 12;
/** A page of small print has 2,000 words; more than this is noise taken for letters. */
const mostWords = 20_000;
const longestWord = 200;

/**
 * Reads the table that Tesseract writes (TSV, with or without its heading) strictly: whole numbers inside the picture and
 * a confidence from 0 to 100. Null where a row is of another form, since then nothing in it can be relied on.
 */
export function parseTsv(tsv: string, size: { width: number; height: number }): RecognisedWord[] | null {
  const words: RecognisedWord[] = [];
  const lines = new Map<string, number>();
  for (const row of tsv.split('\n')) {
    if (row === '' || row.startsWith('level\t')) continue;
    const cells = row.split('\t');
    if (cells.length !== columns) return null;
    const [level, page = '', block = '', paragraph = '', line = '', , ...rest] = cells;
    if (level !== wordLevel) continue;
    const place = `${page} ${block} ${paragraph} ${line}`;
    if (!lines.has(place)) lines.set(place, lines.size);
    const word = wordOf(rest, lines.get(place) ?? 0, size);
    if (word === null) return null;
    if (word.text !== '') words.push(word);
    if (words.length > mostWords) break;
  }
  return words;
}

function wordOf(
  cells: readonly string[],
  line: number,
  { width, height }: { width: number; height: number },
): RecognisedWord | null {
  const [left, top, wide, high] = cells.slice(0, 4).map(wholeNumber);
  const confidence = Number(cells[4]);
  const text = (cells[5] ?? '').trim().slice(0, longestWord);
  if (left === undefined || top === undefined || wide === undefined || high === undefined) return null;
  if (left === null || top === null || wide === null || high === null) return null;
  if (left + wide > width || top + high > height || !(confidence >= 0 && confidence <= 100)) return null;
  return { text, confidence: Math.round(confidence), line, left, top, right: left + wide, bottom: top + high };
}

function wholeNumber(cell: string): number | null {
  return /^\d{1,6}$/u.test(cell) ? Number(cell) : null;
}
