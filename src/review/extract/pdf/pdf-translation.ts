import type { PdfEngine } from './pdf-engine.ts';
import type { PdfWord } from './pdf-words.ts';

/** Every so many letters PDFium is asked whether it had to guess what a letter of this font is. */
const step = 7;
const fewestLetters = 80;
/** Words that make up a third of English text; a page of many words and none of these is in a code of its font's own. */
const common = new Set(
  'the of and to in a is that for it on with as be at by this from or an you your we are not have'.split(' '),
);

/**
 * Whether a page's letters come out as others: its font says not which letters it draws, PDFium guessed, and what it gives is
 * no English. A guess is most often right, so that the words themselves decide.
 */
export function isMistranslated(engine: PdfEngine, text: number, words: readonly PdfWord[]): boolean {
  const hasError = engine.direct('FPDFText_HasUnicodeMapError');
  const count = engine.api.FPDFText_CountChars(text);
  if (count < fewestLetters) return false;
  let [asked, guessed] = [0, 0];
  for (let at = 0; at < Math.min(count, 5_000); at += step) {
    asked += 1;
    if (hasError(text, at) === 1) guessed += 1;
  }
  if (guessed * 3 < asked) return false;
  const plain = words.filter(({ text: word }) => /^[\p{L}'’-]+[.,;:]?$/u.test(word));
  const known = plain.filter(({ text: word }) => common.has(word.toLowerCase().replace(/[.,;:]$/u, ''))).length;
  return words.length >= 20 && (plain.length * 3 < words.length || known * 50 < plain.length);
}
