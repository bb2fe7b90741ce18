import { type Brand, brand } from '../brand.ts';

/** A date in the calendar as `YYYY-MM-DD`, years 1800 to 2199. */
export type BirthDate = Brand<string, 'BirthDate'>;

/** The months in full, January first. */
export const monthNames: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

// Every abbreviation of three letters and more.
const monthOf: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((name, index) =>
    Array.from({ length: name.length - 2 }, (_, more): [string, number] => [
      name.slice(0, more + 3).toLowerCase(),
      index + 1,
    ]),
  ),
);

/** The month, 1 to 12, that an English name or its abbreviation means ("Sept", "march"); null otherwise. */
export function parseMonthName(word: string): number | null {
  return monthOf.get(word.toLowerCase()) ?? null;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function calendarDate(year: number, month: number, day: number): BirthDate | null {
  if (year < 1800 || year > 2199 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return brand<BirthDate>(`${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`);
}

// A birth year written with two digits: up to `pivot` it is 20yy, above it 19yy. A person of 100 and over is misread; four digits are not.
function fullYear(text: string, pivot: number): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year <= pivot ? 2000 + year : 1900 + year;
}

// Day first, as in the UK; the other order only where day first cannot be (12/25/1980).
function dayFirst(year: number, first: number, second: number): BirthDate | null {
  return calendarDate(year, second, first) ?? calendarDate(year, first, second);
}

const isoForm = /^([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})$/u;
const numericForm = /^([0-9]{1,2})([-/. ])([0-9]{1,2})\2([0-9]{4}|[0-9]{2})$/u;
const wordedForm = /^([0-9]{1,2})(?:st|nd|rd|th)?[-/. ]?(?:of )?([a-z]{3,9})[-/., ]{0,2}([0-9]{4}|'?[0-9]{2})$/iu;
const monthFirstForm = /^([a-z]{3,9})\.? ([0-9]{1,2})(?:st|nd|rd|th)?,? ([0-9]{4})$/iu;
const joinedForm = /^[0-9]{8}$/u;
const trailingTime = /[T ]0?0:00(?::00(?:\.0+)?)?(?:Z| ?AM)?$/u;
const leadingWeekday = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? /iu;

function digitAt(text: string, at: number): number {
  if (at >= text.length) return -1;
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57 ? code - 48 : -1;
}

// The parts of `numericForm` without trying patterns, since millions of cells are no more than that; null for every other form.
function numericParts(text: string): { readonly first: number; readonly second: number; readonly year: number } | null {
  // The shortest is 3/2/85.
  if (text.length < 6) return null;
  const gap = digitAt(text, 1) < 0 ? 1 : 2;
  const separator = text.charCodeAt(gap);
  const end = digitAt(text, gap + 2) < 0 ? gap + 2 : gap + 3;
  const parted = (separator === 47 || separator === 45 || separator === 46) && text.charCodeAt(end) === separator;
  const [own, other] = [digitAt(text, 0), digitAt(text, gap + 1)];
  const year = end + 1;
  if (!parted || own < 0 || other < 0 || (text.length - year !== 4 && text.length - year !== 2)) return null;
  for (let at = year; at < text.length; at += 1) if (digitAt(text, at) < 0) return null;
  return {
    first: gap === 1 ? own : own * 10 + digitAt(text, 1),
    second: end === gap + 2 ? other : other * 10 + digitAt(text, gap + 2),
    year,
  };
}

// Every form has three digits or more, and no sign but these; most words beside a date end here.
function mayBeDate(text: string): boolean {
  let digits = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) digits += 1;
    else if (code > 32 && code < 128 && !mayStandInDate(code)) return false;
  }
  return digits >= 3;
}

function mayStandInDate(code: number): boolean {
  const isLetter = (code | 32) >= 97 && (code | 32) <= 122;
  return isLetter || (code >= 44 && code <= 47) || code === 39 || code === 58;
}

/** The date of a day, a month by its English name or abbreviation, and a year of two or four digits; null where there is none. `pivot` as below. */
export function birthDateOf(day: string, month: string, year: string, pivot = 26): BirthDate | null {
  const named = parseMonthName(month);
  return named === null ? null : calendarDate(fullYear(year, pivot), named, Number(day));
}

/**
 * Reads a date in the forms people and programs write: 3/2/1985, 03-02-85, 3 Feb 1985, 3rd of February, 1985, Feb 3, 1985,
 * 1985-02-03 with or without midnight, 19850203 and 03021985. Day first. `pivot` is the last two-digit year read as 20yy.
 */
export function parseBirthDate(text: string, pivot = 26): BirthDate | null {
  if (text.length > 48) return null;
  const parts = numericParts(text);
  if (parts !== null) return dayFirst(fullYear(text.slice(parts.year), pivot), parts.first, parts.second);
  if (!mayBeDate(text)) return null;
  const plain = text.trim().replace(/\s+/gu, ' ').replace(trailingTime, '').replace(leadingWeekday, '');
  const iso = isoForm.exec(plain);
  if (iso !== null) return calendarDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = numericForm.exec(plain);
  if (numeric !== null) return dayFirst(fullYear(numeric[4] ?? '', pivot), Number(numeric[1]), Number(numeric[3]));
  const worded = wordedForm.exec(plain);
  if (worded !== null) {
    const month = parseMonthName(worded[2] ?? '');
    const year = fullYear((worded[3] ?? '').replace("'", ''), pivot);
    return month === null ? null : calendarDate(year, month, Number(worded[1]));
  }
  const monthFirst = monthFirstForm.exec(plain);
  if (monthFirst !== null) {
    const month = parseMonthName(monthFirst[1] ?? '');
    return month === null ? null : calendarDate(Number(monthFirst[3]), month, Number(monthFirst[2]));
  }
  if (!joinedForm.test(plain)) return null;
  const yearFirst = calendarDate(Number(plain.slice(0, 4)), Number(plain.slice(4, 6)), Number(plain.slice(6)));
  return yearFirst ?? calendarDate(Number(plain.slice(4)), Number(plain.slice(2, 4)), Number(plain.slice(0, 2)));
}

/** The date that a spreadsheet's day number means (day 1 = 1900-01-01, with the false 29 February 1900); only for cells known to hold dates. */
export function birthDateFromExcelSerial(serial: number): BirthDate | null {
  if (!Number.isInteger(serial) || serial < 1 || serial > 100_000 || serial === 60) return null;
  const sinceEpoch = serial < 60 ? serial - 25_568 : serial - 25_569;
  const date = new Date(sinceEpoch * 86_400_000);
  return calendarDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** Whether somebody born on this date can be alive on `asOf`: not in the future, and at most 115 years old. */
export function isPlausibleBirthDate(date: BirthDate, asOf: Date): boolean {
  const [year, thisYear] = [Number(date.slice(0, 4)), asOf.getUTCFullYear()];
  if (year < thisYear) return year >= thisYear - 115;
  return year === thisYear && date <= asOf.toISOString().slice(0, 10);
}

/** The date in words: `3 February 1985`. */
export function formatBirthDate(date: BirthDate): string {
  return `${Number(date.slice(8))} ${monthNames[Number(date.slice(5, 7)) - 1] ?? ''} ${date.slice(0, 4)}`;
}
