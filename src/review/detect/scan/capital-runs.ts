import { surnameParticles } from '#core/values/name-words.data';
import { parseTitle } from '#core/values/person-name';
import {
  charClass,
  classAt,
  classOfCode,
  codeAt,
  isDigitAt,
  isLetterAt,
  isPlainLetter,
  skipSpaces,
} from './char-classes.ts';
import { isNinoGap } from './scan-codes.ts';

const mostWords = 8;
const longestWord = 60;
const longestParticle = 4;

// Letters with apostrophes and hyphens between them; -1 where a digit stands in the word.
function nameWordEnd(text: string, start: number): number {
  let at = start;
  while (at - start < longestWord) {
    const code = codeAt(text, at);
    if (isPlainLetter(code)) {
      at += 1;
      continue;
    }
    const found = classOfCode(code);
    if (found === charClass.digit) return -1;
    if (found >= charClass.upper && found <= charClass.letter) at += 1;
    else if (found === charClass.joiner && isLetterAt(text, at + 1)) at += 1;
    else break;
  }
  return at;
}

// "J. Smith" and "Mr. Smith" go on after their full stop; "Mr Khan. The" does not.
function mayEndWithStop(text: string, start: number, end: number): boolean {
  return end - start === 1 || parseTitle(text.slice(start, end)) !== null || text.slice(start, end) === 'St';
}

// "AB 12 34 56 C", "GIR 0AA": letters alone that begin a code are no part of a name.
function beginsCode(text: string, start: number, end: number): boolean {
  const length = end - start;
  if (length > 3 || !isDigitAt(text, end + 1)) return false;
  return length === 2 ? isNinoGap(codeAt(text, end)) : length === 3 && text.startsWith('GIR', start);
}

// Up to four letters A to Z packed into one number, so that no string is made of nearly every word after a capital; 0 where a digit is among them.
function packed(text: string, start: number, end: number): number {
  let key = 0;
  for (let at = start; at < end; at += 1) {
    const code = codeAt(text, at);
    if (code > 127) return -1;
    if (code < 65) return 0;
    key = key * 32 + (code & 31);
  }
  return key;
}

const packedParticles: ReadonlySet<number> = new Set(
  [...surnameParticles].filter((word) => word.length <= longestParticle).map((word) => packed(word, 0, word.length)),
);

function isParticle(text: string, start: number, end: number): boolean {
  if (end === start || end - start > longestParticle) return false;
  const key = packed(text, start, end);
  return key < 0 ? surnameParticles.has(text.slice(start, end).toUpperCase()) : packedParticles.has(key);
}

function shortWordEnd(text: string, start: number): number {
  let at = start;
  while (at - start <= longestParticle) {
    const found = classOfCode(codeAt(text, at));
    if (found < charClass.digit || found > charClass.letter) break;
    at += 1;
  }
  return at;
}

// The particle from `at` and the capitalised word after it: index of that word, or -1.
function afterParticles(text: string, at: number): number {
  let from = at;
  for (let count = 0; count < 3; count += 1) {
    const end = shortWordEnd(text, from);
    if (!isParticle(text, from, end)) return -1;
    from = skipSpaces(text, end);
    if (from === end) return -1;
    if (classAt(text, from) === charClass.upper) return from;
  }
  return -1;
}

/** End of the run of capitalised words that begins at `start`, on one line: initials, titles and surname particles included; -1 for none. */
export function capitalRun(text: string, start: number): number {
  let word = start;
  let end = nameWordEnd(text, word);
  if (end < 0) return -1;
  for (let count = 1; count < mostWords; count += 1) {
    const stop = codeAt(text, end) === 46 && mayEndWithStop(text, word, end) ? end + 1 : end;
    const next = shortGapEnd(text, stop);
    if (next < 0 || (next === stop && stop === end)) return end;
    const found = classAt(text, next);
    const capital = found === charClass.upper ? next : found === charClass.lower ? afterParticles(text, next) : -1;
    if (capital < 0) return end;
    const after = nameWordEnd(text, capital);
    if (after < 0 || beginsCode(text, capital, after)) return end;
    word = capital;
    end = after;
  }
  return end;
}

// Index after at most two spaces; -1 where there are more.
function shortGapEnd(text: string, from: number): number {
  let at = from;
  while (at - from < 3 && classAt(text, at) === charClass.space) at += 1;
  return at - from > 2 ? -1 : at;
}
