import { capitalRun } from './capital-runs.ts';
import { charClass, classOfCode, codeAt, digitsEnd, isDigitAt, isWordAt, lettersEnd, wordEnd } from './char-classes.ts';
import { DigitGroups } from './digit-groups.ts';
import { MarkList } from './mark-list.ts';
import type { Mark } from './marks.ts';
import { isNinoGap, nothing, scanEmail, scanIban, scanNino, scanPlate, scanPostcode } from './scan-codes.ts';
import { isJoin, joinsCode, longestCode, scanLooseCode } from './scan-loose-codes.ts';
import { scanDigits, scanPhoneMark } from './scan-numbers.ts';

// Words longer than this begin no code: an IBAN has at most 34 characters.
const longestWord = 34;

// One for all scans, none of which begins inside another: cells of a table are so short that its arrays would cost more than their reading.
const groups = new DigitGroups();

// Codes of letters and digits that the word from `start` to `end` may begin; cheap tests first, since nearly every word fails them.
function scanCodes(text: string, start: number, end: number, list: MarkList): number {
  const length = end - start;
  const digitSecond = isDigitAt(text, start + 1);
  const digitThird = !digitSecond && isDigitAt(text, start + 2);
  let found = nothing;
  if (digitThird || (length === 2 && !digitSecond && isNinoGap(codeAt(text, end)) && isDigitAt(text, end + 1)))
    found = scanNino(text, start, list);
  if (found === nothing && digitThird && length >= 4) found = scanIban(text, start, list);
  if (found === nothing && digitThird && (length === 4 || length === 7)) found = scanPlate(text, start, list);
  if (found !== nothing) return found;
  return digitSecond || digitThird || text.startsWith('GIR', start) ? scanPostcode(text, start, end, list) : nothing;
}

// Runs are parted by spaces; a longer word than a code can be has no beginning that matters.
function lastWordStart(text: string, end: number): number {
  let at = end;
  while (end - at <= longestCode && isWordAt(text, at - 1)) at -= 1;
  return at;
}

/** One scan: where it stands in the text, and what it found so far. */
class Scan {
  readonly list = new MarkList();
  readonly #text: string;
  readonly #groups = groups;

  constructor(text: string) {
    this.#text = text;
  }

  // A word after a join belongs to a token that was looked at when its first word was.
  #code(start: number, end: number): void {
    if (end - start <= longestCode && !joinsCode(this.#text, start - 1)) scanLooseCode(this.#text, end - 1, this.list);
  }

  /** Reads digits at `at`; gives where to go on. */
  digits(at: number): number {
    const text = this.#text;
    const before = this.list.marks.length;
    const end = scanDigits(text, at, this.#groups, this.list);
    const marks = this.list.marks.length;
    const bare = marks === before || (marks === before + 1 && this.list.marks[before]?.kind === 'digits');
    const next = marks > before ? end : wordEnd(text, digitsEnd(text, end));
    if (bare && (next > end || joinsCode(text, next))) this.#code(at, next);
    return next;
  }

  /** Reads a word that begins at `at` with a small letter, or one without case; gives where to go on. */
  word(at: number): number {
    const letters = lettersEnd(this.#text, at);
    const after = codeAt(this.#text, letters);
    // Nearly every word of a text: letters alone, and nothing after them that could make a code of them.
    const plain = (after < 48 || after > 57) && !isJoin(after) && (letters - at !== 2 || !isNinoGap(after));
    return plain ? letters : this.codeWord(at, letters, false);
  }

  /** Reads a word that begins at `at` with `letters`, after which more may follow; gives where to go on. */
  codeWord(at: number, letters: number, capital: boolean): number {
    const text = this.#text;
    const after = codeAt(text, letters);
    const digit = after >= 48 && after <= 57;
    const end = digit ? wordEnd(text, letters) : letters;
    // Letters alone make no code, but for the two that begin a spaced National Insurance number and for GIR 0AA.
    if ((digit || end - at <= 3) && end - at <= longestWord) {
      const found = scanCodes(text, at, end, this.list);
      if (found !== nothing) return found;
    }
    const run = capital ? capitalRun(text, at) : nothing;
    if (run > at) this.list.addBare('capitals', at, run, '');
    const next = Math.max(end, run);
    // Of a run of words the last may begin a code: "Ref AB/12".
    if (digit || joinsCode(text, next)) this.#code(next > end ? lastWordStart(text, next) : at, next);
    return next;
  }

  /** Reads what begins at `at` with the code unit `code`, whatever it is; gives where to go on. */
  next(at: number, code: number): number {
    const found = classOfCode(code);
    if (found === charClass.digit) return this.digits(at);
    if (found === charClass.upper) return this.codeWord(at, lettersEnd(this.#text, at), true);
    if (found === charClass.lower || found === charClass.letter) return this.word(at);
    return code === 64 || code === 40 || code === 43 ? this.sign(at, code) : at + 1;
  }

  /** Reads an @, + or ( at `at`; gives where to go on. */
  sign(at: number, code: number): number {
    const text = this.#text;
    let found = nothing;
    if (code === 64) found = scanEmail(text, at, this.list);
    else if (!isWordAt(text, at - 1)) found = scanPhoneMark(text, at, this.#groups, this.list);
    return found === nothing ? at + 1 : found;
  }
}

/**
 * One pass over a text, left to right: every candidate by shape, in order of start. Two marks may share a span (a bare ten-digit
 * number may be a phone or an NHS number), and a code may hold capitals and bare digits; otherwise they do not overlap. Work at each
 * character is bounded, so time is linear.
 */
export function scan(text: string): Mark[] {
  const reading = new Scan(text);
  const length = text.length;
  let at = 0;
  while (at < length) {
    const code = codeAt(text, at);
    if (isSmall(code)) {
      let end = at + 1;
      let after = codeAt(text, end);
      while (isSmall(after)) {
        end += 1;
        after = codeAt(text, end);
      }
      // A word in small letters and then a space, comma or stop: most of every text, passed over here without a call.
      if (end - at !== 2 && (after === 32 || after === 44 || after === 46)) at = end + 1;
      else at = reading.word(at);
    } else if (code === 32) at += 1;
    else at = reading.next(at, code);
  }
  return reading.list.marks;
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}
