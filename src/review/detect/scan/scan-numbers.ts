import { parseSortCode } from '#core/values/bank-account';
import { birthDateOf, parseBirthDate, parseMonthName } from '#core/values/birth-date';
import { parseNhsNumber } from '#core/values/nhs-number';
import { parsePhone } from '#core/values/phone';
import { charClass, classAt, codeAt, isDigitAt, isLetterAt, isWordAt } from './char-classes.ts';
import { type DigitGroups, isSeparator } from './digit-groups.ts';
import type { MarkList } from './mark-list.ts';
import { nothing } from './scan-codes.ts';

// "th" of "3rd February": where the ordinal's two letters end, or `at`.
function ordinalEnd(text: string, at: number): number {
  const pair = (codeAt(text, at) | 32) * 256 + (codeAt(text, at + 1) | 32);
  const isOrdinal = pair === 0x7374 || pair === 0x6e64 || pair === 0x7264 || pair === 0x7468;
  return isOrdinal && !isLetterAt(text, at + 2) ? at + 2 : at;
}

// No month begins with another letter: most words after a number end here.
function mayBeginMonth(code: number): boolean {
  return 'jfmasond'.includes(String.fromCharCode(code | 32));
}

// 3 Feb 1985, 3rd February 1985, 03-Feb-85: the digits of the day have been seen.
function wordedDate(text: string, start: number, dayEnd: number, list: MarkList): number {
  let at = ordinalEnd(text, dayEnd);
  at += isLetterAt(text, at) ? 0 : 1;
  if (text.startsWith('of ', at)) at += 3;
  const word = at;
  if (!mayBeginMonth(codeAt(text, word))) return nothing;
  while (at - word < 10 && isLetterAt(text, at)) at += 1;
  const month = at - word < 3 ? '' : text.slice(word, at);
  if (month === '' || parseMonthName(month) === null) return nothing;
  const wordEnd = at;
  while (at - word < 13 && mayPartYear(codeAt(text, at))) at += 1;
  const year = at;
  while (at - year < 5 && isDigitAt(text, at)) at += 1;
  if ((at - year !== 4 && at - year !== 2) || isLetterAt(text, at)) return nothing;
  // "3 March 1985" needs no pattern: a space on each side of the month.
  const isPlain =
    word === dayEnd + 1 && year === wordEnd + 1 && codeAt(text, dayEnd) === 32 && codeAt(text, wordEnd) === 32;
  const value = isPlain
    ? birthDateOf(text.slice(start, dayEnd), month, text.slice(year, at))
    : parseBirthDate(text.slice(start, at));
  if (value === null) return nothing;
  list.add('date', start, at, value, 'strict');
  return at;
}

function mayPartYear(code: number): boolean {
  return code === 44 || isSeparator(code);
}

// Dates: d/m/y with one kind of separator, or y-m-d; gives the end where the shape is a date's.
function numericDateEnd(start: number, groups: DigitGroups): number {
  if (groups.count < 3) return nothing;
  const kind = groups.separator(0);
  if (groups.separator(1) !== kind || kind === 58 || kind === 32) return nothing;
  const [first, second, third] = [groups.length(0), groups.length(1), groups.length(2)];
  const dayFirst = first <= 2 && second <= 2 && (third === 4 || (third === 2 && kind !== 46));
  const yearFirst = first === 4 && second <= 2 && third <= 2;
  return dayFirst || yearFirst ? start + first + second + third + 2 : nothing;
}

// Three pairs with hyphens between, that do not go on; or with spaces, and at most an account number one space apart.
function isSortCode(groups: DigitGroups): boolean {
  if (groups.length(0) !== 2 || groups.length(1) !== 2 || groups.length(2) !== 2) return false;
  const kind = groups.separator(0);
  if (groups.separator(1) !== kind) return false;
  return kind === 45 || kind === 0x2013 ? groups.separator(2) !== kind : kind === 32 && groups.count <= 4;
}

// 11-12-33 may be a date or a sort code: the context decides, so both are marked.
function scanPairs(text: string, start: number, groups: DigitGroups, list: MarkList): number {
  let next = nothing;
  if (isSortCode(groups) && !isDigitAt(text, start + 8)) {
    const value = parseSortCode(text.slice(start, start + 8));
    if (value !== null) {
      list.add('sort-code', start, start + 8, value, groups.separator(0) === 32 ? 'loose' : 'strict');
      next = start + 8;
    }
  }
  const end = numericDateEnd(start, groups);
  const date = end === nothing || isDigitAt(text, end) ? null : parseBirthDate(text.slice(start, end));
  if (date === null) return next;
  list.add('date', start, end, date, 'strict');
  return next === nothing ? end : next;
}

// A number in use in the UK begins with 0 as written at home: all others end before a parser is asked.
function scanHomePhone(text: string, start: number, groups: DigitGroups, list: MarkList): boolean {
  if (codeAt(text, start) !== 48 || groups.hasSeparator(58) || groups.hasSeparator(47)) return false;
  const written = text.slice(start, groups.end);
  const value = parsePhone(groups.hasSeparator(41) ? written.replaceAll(')', '') : written);
  if (value !== null) list.add('phone', start, groups.end, value, 'strict');
  return value !== null;
}

function scanNhs(text: string, start: number, groups: DigitGroups, list: MarkList): boolean {
  const alone = groups.count === 1;
  const parts = groups.count === 3 && groups.length(0) === 3 && groups.length(1) === 3;
  if (!alone && !(parts && isNhsGap(groups.separator(0)) && sameGap(groups))) return false;
  const value = parseNhsNumber(text.slice(start, groups.end));
  if (value !== null) list.add('nhs-number', start, groups.end, value, alone ? 'loose' : 'strict');
  return value !== null;
}

function isNhsGap(code: number): boolean {
  return code === 32 || code === 45 || code === 0xa0;
}

function sameGap(groups: DigitGroups): boolean {
  const plain = (code: number): number => (code === 0xa0 ? 32 : code);
  return plain(groups.separator(0)) === plain(groups.separator(1));
}

// The groups as one number; then, since another may follow one space apart ("020 7946 0123 12 March"), fewer and fewer of them.
function scanNumber(text: string, start: number, groups: DigitGroups, list: MarkList): boolean {
  for (let whole = true; groups.total >= 9; whole = false) {
    if (groups.total <= 16 && !isWordAt(text, groups.end)) {
      const phone = (whole || groups.total === 11) && scanHomePhone(text, start, groups, list);
      const nhs = groups.total === 10 && scanNhs(text, start, groups, list);
      if (phone || nhs) return true;
    }
    if (!groups.dropLast()) return false;
  }
  return false;
}

function mayFollowDay(found: number): boolean {
  return (
    found === charClass.space || found === charClass.lower || found === charClass.upper || found === charClass.joiner
  );
}

// Four digits of a card's number: the end of all of it (4929 1234 5678 9012, 3782-822463-10005), or of the four.
function cardEnd(text: string, start: number): number {
  const gap = codeAt(text, start + 4);
  if (gap !== 32 && gap !== 45) return start + 4;
  const first = codeAt(text, start);
  const rest = first === 51 && digitsAt(text, start + 5) >= 6 ? amexGroups : cardGroups;
  let at = start + 4;
  for (const length of rest) {
    if (codeAt(text, at) !== gap || digitsAt(text, at + 1) !== length) return start + 4;
    at += 1 + length;
  }
  return at;
}

const cardGroups: readonly number[] = [4, 4, 4];
const amexGroups: readonly number[] = [6, 5];

// Digits in a row, seven at most.
function digitsAt(text: string, from: number): number {
  let count = 0;
  while (count < 7 && isDigitAt(text, from + count)) count += 1;
  return count;
}

/** Marks what digits that begin at `start`, where no word character stands before, can be; gives where to go on: after a mark, or after the first run of digits. */
export function scanDigits(text: string, start: number, groups: DigitGroups, list: MarkList): number {
  groups.read(text, start);
  const first = groups.length(0);
  if (first <= 2 && mayFollowDay(classAt(text, start + first))) {
    const end = wordedDate(text, start, start + first, list);
    if (end !== nothing) return end;
  }
  if (groups.count >= 3) {
    const end = scanPairs(text, start, groups, list);
    if (end !== nothing) return end;
  }
  if (groups.total >= 9 && scanNumber(text, start, groups, list)) return groups.end;
  const end = first === 4 ? cardEnd(text, start) : start + first;
  if (end - start >= 5 && end - start <= 19 && !isWordAt(text, end))
    list.addBare('digits', start, end, text.slice(start, end));
  return end;
}

/** Marks a telephone number that begins with `+` or `(` at `start`; gives its end. */
export function scanPhoneMark(text: string, start: number, groups: DigitGroups, list: MarkList): number {
  let at = start + 1;
  if (codeAt(text, start) === 40 && codeAt(text, at) === 43) at += 1;
  if (!isDigitAt(text, at)) return nothing;
  // "+44 (0)20": the bracketed 0 is passed over.
  const head = at;
  while (at - head < 5 && isDigitAt(text, at)) at += 1;
  while (at - head < 5 && isSeparator(codeAt(text, at))) at += 1;
  const trunk = text.startsWith('(0)', at) ? at + 3 : head;
  let digits = trunk;
  while (digits - trunk < 5 && isSeparator(codeAt(text, digits))) digits += 1;
  groups.read(text, digits);
  if (groups.total === 0) return nothing;
  do {
    if (isWordAt(text, groups.end)) continue;
    const written = text.slice(start, groups.end);
    const value = parsePhone(written.startsWith('(') ? written.replace('(', '').replace(')', '') : written);
    if (value === null) continue;
    list.add('phone', start, groups.end, value, 'strict');
    return groups.end;
  } while (groups.dropLast());
  return nothing;
}
