import { surnameParticles } from '#core/values/name-words.data';
import { parseTitle } from '#core/values/person-name';
import { charClass, classAt, isDigitAt, isLetterAt, isWordAt, skipSpaces, wordEnd } from './char-classes.ts';
import type { Mark } from './marks.ts';
import { isNinoGap, scanEmail, scanIban, scanNino, scanPlate, scanPostcode } from './scan-codes.ts';
import { joinsCode, scanLooseCode } from './scan-loose-codes.ts';
import { scanDigits, scanPhoneMark } from './scan-numbers.ts';

const longestRun = 8;
const longestCode = 24;

// Letters with apostrophes and hyphens between them; -1 where a digit stands in the word.
function nameWordEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && at - start < 60) {
    const found = classAt(text, at);
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

function beginsSpacedNino(text: string, start: number, end: number): boolean {
  return end - start === 2 && classAt(text, end) === charClass.space && isDigitAt(text, end + 1);
}

// The particle from `at` and the capitalised word after it: index of that word, or -1.
function afterParticles(text: string, at: number): number {
  let from = at;
  for (let count = 0; count < 3; count += 1) {
    const end = wordEnd(text, from);
    if (end === from || end - from > 4 || !surnameParticles.has(text.slice(from, end).toUpperCase())) return -1;
    from = skipSpaces(text, end);
    if (from === end) return -1;
    if (classAt(text, from) === charClass.upper) return from;
  }
  return -1;
}

/** The run of capitalised words that begins at `start`, on one line: initials, titles and surname particles included. Gives its end, or -1. */
function capitalRun(text: string, start: number): number {
  let word = start;
  let end = nameWordEnd(text, word);
  if (end < 0) return -1;
  for (let count = 1; count < longestRun; count += 1) {
    const stop = text.charAt(end) === '.' && mayEndWithStop(text, word, end) ? end + 1 : end;
    const next = skipSpaces(text, stop);
    const joined = next === stop && stop === end;
    if (joined || next - stop > 2) return end;
    const found = classAt(text, next);
    const capital = found === charClass.upper ? next : found === charClass.lower ? afterParticles(text, next) : -1;
    if (capital < 0) return end;
    const after = nameWordEnd(text, capital);
    if (after < 0 || beginsSpacedNino(text, capital, after)) return end;
    word = capital;
    end = after;
  }
  return end;
}

// Codes of letters and digits that a word may begin; cheap tests first, since nearly every word fails them.
function codeAt(text: string, start: number, end: number): Mark | null {
  const length = end - start;
  const digitSecond = isDigitAt(text, start + 1);
  const digitThird = !digitSecond && isDigitAt(text, start + 2);
  if (digitThird || (length === 2 && !digitSecond && isNinoGap(text, end) && isDigitAt(text, end + 1))) {
    const nino = scanNino(text, start);
    if (nino !== null) return nino;
  }
  if (digitThird && length >= 4) {
    const iban = scanIban(text, start);
    if (iban !== null) return iban;
  }
  if (digitThird && (length === 4 || length === 7)) {
    const plate = scanPlate(text, start);
    if (plate !== null) return plate;
  }
  if (digitSecond || digitThird || text.startsWith('GIR', start)) return scanPostcode(text, start, end);
  return null;
}

function hasDigit(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (isDigitAt(text, at)) return true;
  return false;
}

// Marks in order of start: a code yields to an identifier inside it, and stands beside the capitals and bare digits that it holds.
class MarkList {
  readonly marks: Mark[] = [];
  #claimed = 0;
  #coded = 0;
  #code = -1;

  add(mark: Mark): void {
    if (mark.kind !== 'digits' && mark.kind !== 'capitals') {
      if (mark.start < this.#coded) this.#dropCode();
      this.#claimed = mark.end;
    }
    this.marks.push(mark);
  }

  // An address takes in all that was read before its @.
  addEmail(mark: Mark): void {
    while ((this.marks.at(-1)?.end ?? 0) > mark.start) this.marks.pop();
    this.#coded = 0;
    this.add(mark);
  }

  addCode(text: string, start: number, end: number): void {
    if (end <= this.#coded || (!joinsCode(text, end) && !hasDigit(text, start, end))) return;
    const code = scanLooseCode(text, end - 1);
    if (code === null || code.start < this.#claimed) return;
    this.#coded = code.end;
    this.#code = this.marks.push(code) - 1;
  }

  #dropCode(): void {
    this.marks.splice(this.#code, 1);
    this.#coded = 0;
  }
}

/**
 * One pass over a text, left to right: every candidate by shape, in order of start. Two marks may share a span (a bare ten-digit
 * number may be a phone or an NHS number), and a code may hold capitals and bare digits; otherwise they do not overlap. Work at each
 * character is bounded, so time is linear.
 */
export function scan(text: string): Mark[] {
  const list = new MarkList();
  let at = 0;
  let free = 0;
  while (at < text.length) {
    const found = classAt(text, at);
    const start = at;
    if (found === charClass.digit) {
      const { marks: numbers, next } = scanDigits(text, at);
      for (const number of numbers) list.add(number);
      at = Math.max(next, at + 1);
      if (numbers.length > 0) free = at;
      else if (isLetterAt(text, at)) at = wordEnd(text, at);
      if (at - start <= longestCode && numbers.every(({ kind }) => kind === 'digits')) list.addCode(text, start, at);
      continue;
    }
    if (found >= charClass.upper && found <= charClass.letter) {
      const end = wordEnd(text, at);
      const code = end - at <= 34 ? codeAt(text, at, end) : null;
      if (code !== null) {
        list.add(code);
        at = code.end;
        free = at;
        continue;
      }
      const runEnd = found === charClass.upper ? capitalRun(text, at) : -1;
      if (runEnd > at) list.add({ kind: 'capitals', start: at, end: runEnd, value: '', shape: 'loose' });
      at = Math.max(end, runEnd);
      if (end - start <= longestCode) list.addCode(text, start, at);
      continue;
    }
    const code = text.charCodeAt(at);
    if (code === 64) {
      const email = scanEmail(text, at, free);
      if (email !== null) {
        list.addEmail(email);
        at = email.end;
        free = at;
        continue;
      }
    } else if ((code === 43 || code === 40) && !isWordAt(text, at - 1)) {
      const phone = scanPhoneMark(text, at);
      if (phone !== null) {
        list.add(phone);
        at = phone.end;
        free = at;
        continue;
      }
    }
    at += 1;
  }
  return list.marks;
}
