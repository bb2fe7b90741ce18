import { parseEmail } from '#core/values/email';
import { parseNino } from '#core/values/nino';
import { parsePostcode } from '#core/values/postcode';
import { charClass, classAt, isDigitAt, isLetterAt, isWordAt } from './char-classes.ts';
import type { Mark } from './marks.ts';

function isUpperAt(text: string, index: number): boolean {
  return classAt(text, index) === charClass.upper;
}

/** Whether it is one of the characters that part the pairs of a National Insurance number: a space, hyphen, full stop or no-break space. */
export function isNinoGap(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || code === 45 || code === 46 || code === 0xa0;
}

// Two letters, six digits in any grouping by twos, and the suffix where it follows: at most 14 characters are looked at.
/** A National Insurance number that begins at `start` (a word's first letter), or null. */
export function scanNino(text: string, start: number): Mark | null {
  let at = start + 2;
  let digits = 0;
  let gaps = 0;
  while (at - start < 14 && digits < 6) {
    if (isDigitAt(text, at)) digits += 1;
    else if (isNinoGap(text, at) && gaps < 4) gaps += 1;
    else return null;
    at += 1;
  }
  if (digits < 6 || isDigitAt(text, at)) return null;
  const gap = isNinoGap(text, at) ? 1 : 0;
  const hasSuffix = /^[A-Da-d]$/u.test(text.charAt(at + gap)) && !isWordAt(text, at + gap + 1);
  // A lone "a" after a space is more often an article than a suffix, unless capital.
  const suffix = hasSuffix && (gap === 0 || isUpperAt(text, at + gap));
  if (!suffix && isWordAt(text, at)) return null;
  // "AB 12 34 56 Z": the letter after is no suffix that HMRC issues, so the whole is no number of a person.
  if (!suffix && gap === 1 && isUpperAt(text, at + gap) && !isWordAt(text, at + gap + 1)) return null;
  const end = suffix ? at + gap + 1 : at;
  const value = parseNino(text.slice(start, end).replaceAll('\u00a0', ' '));
  if (value === null) return null;
  // PR102024 is as often the number of a fault as of a person: without suffix and spaces only a label tells.
  const bare = !suffix && gaps === 0;
  const shape = bare ? 'bare' : suffix && isUpperAt(text, start) ? 'strict' : 'loose';
  return { kind: 'nino', start, end, value, shape };
}

/** A postcode whose outward half is the word from `start` to `end`, alone or with its inward half; null where it is none. */
export function scanPostcode(text: string, start: number, end: number): Mark | null {
  const length = end - start;
  if (length >= 5 && length <= 7) return postcodeMark(text, start, end);
  if (length < 2 || length > 4) return null;
  let at = end;
  while (at - end < 3 && (text.charAt(at) === ' ' || text.charCodeAt(at) === 0xa0)) at += 1;
  if (
    at === end ||
    !isDigitAt(text, at) ||
    !isLetterAt(text, at + 1) ||
    !isLetterAt(text, at + 2) ||
    isWordAt(text, at + 3)
  )
    return null;
  return postcodeMark(text, start, at + 3);
}

function postcodeMark(text: string, start: number, end: number): Mark | null {
  const written = text.slice(start, end);
  const value = parsePostcode(written);
  if (value === null) return null;
  const lower = written !== written.toUpperCase();
  // "m1 1st", "b2 3rd": ordinals, not postcodes.
  if (lower && /\d(?:st|nd|rd|th)$/iu.test(written)) return null;
  return { kind: 'postcode', start, end, value, shape: lower ? 'loose' : 'strict' };
}

// Current number plates: two letters, an age identifier 02-29 or 51-79, three letters (DVLA's INF104); I, Q and Z are never used first.
const plateShape = /^[A-HJ-PR-Y]{2}(?:0[2-9]|[1-2][0-9]|5[1-9]|[67][0-9]) ?[A-HJ-PR-Z]{3}$/u;

/** A current number plate whose first half begins at `start`, in capitals, or null. */
export function scanPlate(text: string, start: number): Mark | null {
  if (!isDigitAt(text, start + 3)) return null;
  const end = text.charAt(start + 4) === ' ' ? start + 8 : start + 7;
  if (isWordAt(text, end)) return null;
  const written = text.slice(start, end);
  return plateShape.test(written)
    ? { kind: 'plate', start, end, value: written.replace(' ', ''), shape: 'strict' }
    : null;
}

/** An IBAN that begins at `start`: two capitals, two digits, then 11 to 30 capitals and digits in groups; null where modulus 97 fails. */
export function scanIban(text: string, start: number): Mark | null {
  if (!isUpperAt(text, start + 1) || !isDigitAt(text, start + 2) || !isDigitAt(text, start + 3)) return null;
  let at = start;
  let joined = '';
  while (at < text.length && joined.length < 34) {
    const next = text.charAt(at);
    if (/^[A-Z0-9]$/u.test(next)) joined += next;
    else if (next !== ' ' || !/^[A-Z0-9]$/u.test(text.charAt(at + 1))) break;
    at += 1;
  }
  if (joined.length < 15 || isWordAt(text, at) || !ibanChecks(joined)) return null;
  return { kind: 'iban', start, end: at, value: joined, shape: 'strict' };
}

function ibanChecks(iban: string): boolean {
  let remainder = 0;
  for (const char of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(char, 36);
    remainder = (value > 9 ? remainder * 100 + value : remainder * 10 + value) % 97;
  }
  return remainder === 1;
}

function isLocalPart(code: number): boolean {
  return (
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    "!#$%&'*+/=?^_`{|}~.-".includes(String.fromCharCode(code))
  );
}

/** The address around the `@` at `at`; `from` is where the last mark ended. Null where it is none. */
export function scanEmail(text: string, at: number, from: number): Mark | null {
  let start = at;
  while (start > from && at - start < 64 && isLocalPart(text.charCodeAt(start - 1))) start -= 1;
  while (start < at && !isWordAt(text, start)) start += 1;
  let end = at + 1;
  while (end - at < 255 && (isWordAt(text, end) || text.charAt(end) === '.' || text.charAt(end) === '-')) end += 1;
  while (end > at && !isWordAt(text, end - 1)) end -= 1;
  const value = parseEmail(text.slice(start, end));
  return value === null ? null : { kind: 'email', start, end, value, shape: 'strict' };
}
