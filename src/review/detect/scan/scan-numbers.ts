import { parseSortCode } from '#core/values/bank-account';
import { parseBirthDate, parseMonthName } from '#core/values/birth-date';
import { parseNhsNumber } from '#core/values/nhs-number';
import { parsePhone } from '#core/values/phone';
import { charClass, classAt, isDigitAt, isLetterAt, isWordAt } from './char-classes.ts';
import type { Mark, MarkKind } from './marks.ts';

// Longest number that any reader accepts, with its separators: bounds the work at each start, so that the scan stays linear.
const longest = 26;

type Groups = {
  readonly lengths: readonly number[];
  readonly separators: string;
  readonly end: number;
  readonly total: number;
};

function isSeparator(code: number): boolean {
  // space, ( ) - . / : and the no-break space and dashes that word processors put in their place
  return (
    code === 32 ||
    code === 45 ||
    code === 46 ||
    code === 47 ||
    code === 58 ||
    code === 0xa0 ||
    (code >= 0x2010 && code <= 0x2013)
  );
}

// Digits in groups with one separator between each, as far as the longest number.
function groupsFrom(text: string, start: number): Groups {
  const lengths: number[] = [];
  let separators = '';
  let at = start;
  let end = start;
  let total = 0;
  while (at < text.length && at - start < longest) {
    const group = at;
    while (isDigitAt(text, at)) at += 1;
    if (at === group) break;
    lengths.push(at - group);
    total += at - group;
    end = at;
    const bracket = text.charCodeAt(at) === 41 ? 1 : 0;
    const gap = at + bracket;
    const between = isSeparator(text.charCodeAt(gap)) ? 1 : 0;
    if (bracket + between === 0 || !isDigitAt(text, gap + between)) break;
    separators += text.charAt(between === 1 ? gap : at);
    at = gap + between;
  }
  return { lengths, separators, end, total };
}

function mark(
  kind: MarkKind,
  start: number,
  end: number,
  value: string | null,
  shape: 'strict' | 'loose',
): Mark | null {
  return value === null ? null : { kind, start, end, value, shape };
}

// 3 Feb 1985, 3rd February 1985, 03-Feb-85: the digits of the day have been seen.
function wordedDate(text: string, start: number, dayEnd: number): Mark | null {
  let at = dayEnd;
  if (/^(?:st|nd|rd|th)/iu.test(text.slice(at, at + 2)) && !isLetterAt(text, at + 2)) at += 2;
  at += isLetterAt(text, at) ? 0 : 1;
  if (text.slice(at, at + 3) === 'of ') at += 3;
  const word = at;
  while (isLetterAt(text, at) && at - word < 10) at += 1;
  if (at - word < 3 || parseMonthName(text.slice(word, at)) === null) return null;
  while (at - word < 13 && (text.charAt(at) === ',' || text.charAt(at) === '.' || isSeparator(text.charCodeAt(at))))
    at += 1;
  const year = at;
  while (isDigitAt(text, at)) at += 1;
  if ((at - year !== 4 && at - year !== 2) || isLetterAt(text, at)) return null;
  return mark('date', start, at, parseBirthDate(text.slice(start, at)), 'strict');
}

// Dates: d/m/y with one kind of separator, or y-m-d.
function numericDate(text: string, start: number, groups: Groups): Mark | null {
  const [first = 0, second = 0, third = 0] = groups.lengths;
  const kind = groups.separators.charAt(0);
  if (groups.lengths.length < 3 || groups.separators.charAt(1) !== kind || kind === ':' || kind === ' ') return null;
  const dayFirst = first <= 2 && second <= 2 && (third === 4 || (third === 2 && kind !== '.'));
  const yearFirst = first === 4 && second <= 2 && third <= 2;
  if (!dayFirst && !yearFirst) return null;
  const end = start + first + second + third + 2;
  return mark('date', start, end, parseBirthDate(text.slice(start, end)), 'strict');
}

function phoneFrom(text: string, start: number, digitsStart: number, groups: Groups): Mark | null {
  const end = groups.end;
  if (/[:]/u.test(groups.separators) || groups.separators.includes('/')) return null;
  const phone = parsePhone(text.slice(start, end).replaceAll(')', ''));
  const wellMade = start < digitsStart || text.charCodeAt(digitsStart) === 48;
  return wellMade ? mark('phone', start, end, phone, 'strict') : null;
}

function sortCodeFrom(text: string, start: number, groups: Groups): Mark | null {
  const [first, second, third] = groups.lengths;
  if (first !== 2 || second !== 2 || third !== 2 || groups.lengths.length > 4) return null;
  const hyphens = groups.separators.startsWith('--') || groups.separators.startsWith('\u2013\u2013');
  const spaces = groups.separators.startsWith('  ');
  if (!hyphens && !spaces) return null;
  // "11-22-33 12345678": the account number follows, one space apart.
  return mark('sort-code', start, start + 8, parseSortCode(text.slice(start, start + 8)), hyphens ? 'strict' : 'loose');
}

function nhsFrom(text: string, start: number, groups: Groups): Mark | null {
  const grouped =
    groups.lengths.join('-') === '3-3-4' && /^(?: {2}|--)$/u.test(groups.separators.replaceAll('\u00a0', ' '));
  if (!grouped && groups.lengths.length !== 1) return null;
  const value = parseNhsNumber(text.slice(start, groups.end).replaceAll('\u00a0', ' '));
  return mark('nhs-number', start, groups.end, value, grouped ? 'strict' : 'loose');
}

/** Looks at digits that begin at `start`, where no word character stands before; gives the marks that they can be, best first, and where to go on. */
export function scanDigits(text: string, start: number): { readonly marks: readonly Mark[]; readonly next: number } {
  const groups = groupsFrom(text, start);
  const first = groups.lengths[0] ?? 0;
  const after = classAt(text, start + first);
  if (
    first <= 2 &&
    (after === charClass.lower || after === charClass.space || after === charClass.upper || after === charClass.joiner)
  ) {
    const date = wordedDate(text, start, start + first);
    if (date !== null) return { marks: [date], next: date.end };
  }
  const whole = isWordAt(text, groups.end) ? null : groups;
  const marks: Mark[] = [];
  const date = numericDate(text, start, groups);
  const sort = sortCodeFrom(text, start, groups);
  // 11-12-33 may be a date or a sort code: the context decides, so both are marked.
  const pairs = [sort, date]
    .filter((each) => each !== null && !isDigitAt(text, each.end))
    .flatMap((each) => each ?? []);
  const [longer] = pairs;
  if (longer !== undefined) return { marks: pairs, next: longer.end };
  if (whole !== null && whole.total >= 9 && whole.total <= 16) {
    const phone = phoneFrom(text, start, start, whole);
    if (phone !== null) marks.push(phone);
    const nhs = whole.total === 10 ? nhsFrom(text, start, whole) : null;
    if (nhs !== null) marks.push(nhs);
  }
  if (marks.length > 0) return { marks, next: groups.end };
  const bare = first >= 5 && first <= 13 && !isWordAt(text, start + first);
  if (bare)
    marks.push({ kind: 'digits', start, end: start + first, value: text.slice(start, start + first), shape: 'loose' });
  return { marks, next: start + first };
}

/** A telephone number that begins with `+` or `(` at `start`, or null. */
export function scanPhoneMark(text: string, start: number): Mark | null {
  let at = start + 1;
  if (text.charAt(start) === '(' && text.charAt(at) === '+') at += 1;
  if (!isDigitAt(text, at)) return null;
  // "+44 (0)20": the bracketed 0 is passed over.
  const head = at;
  while (isDigitAt(text, at)) at += 1;
  while (isSeparator(text.charCodeAt(at)) && at - head < 5) at += 1;
  const trunk = text.slice(at, at + 3) === '(0)' ? at + 3 : head;
  let digits = trunk;
  while (isSeparator(text.charCodeAt(digits))) digits += 1;
  const groups = groupsFrom(text, digits);
  if (groups.total === 0 || isWordAt(text, groups.end)) return null;
  const written = text.slice(start, groups.end);
  return mark(
    'phone',
    start,
    groups.end,
    parsePhone(written.startsWith('(') ? written.replace('(', '').replace(')', '') : written),
    'strict',
  );
}
