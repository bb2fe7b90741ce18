import { parseEmail } from '#core/values/email';
import { ibanCheckPasses, parseIban } from '#core/values/iban';
import { ibanLengths } from '#core/values/iban-lengths.data';
import { parseNino } from '#core/values/nino';
import { parsePostcode } from '#core/values/postcode';
import {
  charClass,
  classAt,
  classOfCode,
  codeAt,
  isDigitAt,
  isLetterAt,
  isPlainLetter,
  isWordAt,
} from './char-classes.ts';
import type { MarkList } from './mark-list.ts';

/** What each scan gives where nothing was found. */
export const nothing = -1;

function isUpperAt(text: string, index: number): boolean {
  return classAt(text, index) === charClass.upper;
}

/** Whether it is one of the characters that part the pairs of a National Insurance number: a space, hyphen, full stop or no-break space. */
export function isNinoGap(code: number): boolean {
  return code === 32 || code === 45 || code === 46 || code === 0xa0;
}

function isSuffix(code: number): boolean {
  return (code >= 65 && code <= 68) || (code >= 97 && code <= 100);
}

/** Marks a National Insurance number that begins at `start` (a word's first letter): two letters, six digits with up to four gaps, and the suffix where it follows; gives its end. At most 16 characters are looked at. */
export function scanNino(text: string, start: number, list: MarkList): number {
  let at = start + 2;
  let digits = 0;
  let gaps = 0;
  while (at - start < 14 && digits < 6) {
    const code = codeAt(text, at);
    if (code >= 48 && code <= 57) digits += 1;
    else if (gaps < 4 && isNinoGap(code)) gaps += 1;
    else return nothing;
    at += 1;
  }
  if (digits < 6 || isDigitAt(text, at)) return nothing;
  const gap = isNinoGap(codeAt(text, at)) ? 1 : 0;
  const hasSuffix = isSuffix(codeAt(text, at + gap)) && !isWordAt(text, at + gap + 1);
  // A lone "a" after a space is more often an article than a suffix, unless capital.
  const suffix = hasSuffix && (gap === 0 || isUpperAt(text, at + gap));
  if (!suffix && isWordAt(text, at)) return nothing;
  // "AB 12 34 56 Z": the letter after is no suffix that HMRC issues, so the whole is no number of a person.
  if (!suffix && gap === 1 && isUpperAt(text, at + gap) && !isWordAt(text, at + gap + 1)) return nothing;
  const end = suffix ? at + gap + 1 : at;
  const value = parseNino(gaps === 0 && gap === 0 ? text.slice(start, end) : withoutGaps(text, start, end));
  if (value === null) return nothing;
  // PR102024 and PR-102024 are as often the number of a fault as of a person: without suffix and spaced pairs only a label tells.
  const bare = !suffix && gaps <= 1;
  list.add('nino', start, end, value, bare ? 'bare' : suffix && isUpperAt(text, start) ? 'strict' : 'loose');
  return end;
}

function withoutGaps(text: string, start: number, end: number): string {
  let [joined, from] = ['', start];
  for (let at = start; at < end; at += 1) {
    if (!isNinoGap(codeAt(text, at))) continue;
    if (at > from) joined += text.slice(from, at);
    from = at + 1;
  }
  return joined + text.slice(from, end);
}

/** Marks a postcode whose outward half is the word from `start` to `end`, alone or with its inward half; gives its end. */
export function scanPostcode(text: string, start: number, end: number, list: MarkList): number {
  const length = end - start;
  if (length >= 5 && length <= 7) return markPostcode(text, start, end, list);
  if (length < 2 || length > 4) return nothing;
  let at = end;
  while (at - end < 3 && isPostcodeGap(codeAt(text, at))) at += 1;
  if (at === end || !isDigitAt(text, at) || !isLetterAt(text, at + 1) || !isLetterAt(text, at + 2)) return nothing;
  return isWordAt(text, at + 3) ? nothing : markPostcode(text, start, at + 3, list);
}

function isPostcodeGap(code: number): boolean {
  return code === 32 || code === 0xa0;
}

function markPostcode(text: string, start: number, end: number, list: MarkList): number {
  // The inward half is a digit and two letters: most words of letters and digits end here.
  if (!isDigitAt(text, end - 3)) return nothing;
  const written = text.slice(start, end);
  const value = parsePostcode(written);
  if (value === null) return nothing;
  const lower = written !== value && written !== written.toUpperCase();
  // "m1 1st", "b2 3rd": ordinals, not postcodes.
  if (lower && /(?:st|nd|rd|th)$/iu.test(written)) return nothing;
  list.add('postcode', start, end, value, lower ? 'loose' : 'strict');
  return end;
}

// DVLA's INF104: I, Q and Z are never used first, I and Q never last; as bits of the letters A to Z.
const firstOfPlate = bitsOf('ABCDEFGHJKLMNOPRSTUVWXY');
const lastOfPlate = bitsOf('ABCDEFGHJKLMNOPRSTUVWXYZ');

function bitsOf(letters: string): number {
  let bits = 0;
  for (let at = 0; at < letters.length; at += 1) bits |= 1 << (letters.charCodeAt(at) - 65);
  return bits;
}

function isOf(bits: number, code: number): boolean {
  return code >= 65 && code <= 90 && (bits & (1 << (code - 65))) !== 0;
}

// Age identifiers of current plates: 02 to 29, 51 to 79.
function isPlateAge(tens: number, ones: number): boolean {
  const age = (tens - 48) * 10 + ones - 48;
  return (age >= 2 && age <= 29) || (age >= 51 && age <= 79);
}

/** Marks a current number plate whose first half begins at `start`, in capitals: two letters, an age identifier, three letters; gives its end. */
export function scanPlate(text: string, start: number, list: MarkList): number {
  if (!isDigitAt(text, start + 3)) return nothing;
  const second = codeAt(text, start + 4) === 32 ? start + 5 : start + 4;
  const made =
    isOf(firstOfPlate, codeAt(text, start)) &&
    isOf(firstOfPlate, codeAt(text, start + 1)) &&
    isPlateAge(codeAt(text, start + 2), codeAt(text, start + 3)) &&
    isOf(lastOfPlate, codeAt(text, second)) &&
    isOf(lastOfPlate, codeAt(text, second + 1)) &&
    isOf(lastOfPlate, codeAt(text, second + 2));
  if (!made || isWordAt(text, second + 3)) return nothing;
  list.add('plate', start, second + 3, text.slice(start, start + 4) + text.slice(second, second + 3), 'strict');
  return second + 3;
}

function isIbanCode(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
}

/** Marks an IBAN that begins at `start`: as many capitals and digits, together or in groups, as its country's have; gives its end. Nothing where modulus 97 fails. */
export function scanIban(text: string, start: number, list: MarkList): number {
  if (!isUpperAt(text, start + 1) || !isDigitAt(text, start + 2) || !isDigitAt(text, start + 3)) return nothing;
  const length = ibanLengths.get(text.slice(start, start + 2)) ?? 0;
  let at = start;
  for (let joined = 0; joined < length; at += 1) {
    const code = codeAt(text, at);
    if (isIbanCode(code)) joined += 1;
    else if (code !== 32 || !isIbanCode(codeAt(text, at + 1))) return nothing;
  }
  const value = length === 0 || isWordAt(text, at) ? null : parseIban(text.slice(start, at));
  if (value === null || !ibanCheckPasses(value)) return nothing;
  list.add('iban', start, at, value, 'strict');
  return at;
}

// Of what may stand before an @ (RFC 5322) the characters that people have in their addresses; with / = ? & the words of a link would be taken in.
function isLocalPart(code: number): boolean {
  return (
    isPlainLetter(code) ||
    (code >= 48 && code <= 57) ||
    code === 39 ||
    code === 43 ||
    code === 45 ||
    code === 46 ||
    code === 95
  );
}

function isHostAt(text: string, at: number): boolean {
  const code = codeAt(text, at);
  const found = classOfCode(code);
  return code === 46 || code === 45 || (found >= charClass.digit && found <= charClass.letter);
}

// "20240513.0001@…" in a mail's head: a message's own number, digits parted by full stops.
function isMessageNumber(text: string, start: number, at: number): boolean {
  let stops = 0;
  for (let index = start; index < at; index += 1) {
    const code = codeAt(text, index);
    if (code === 46) stops += 1;
    else if (code < 48 || code > 57) return false;
  }
  return stops > 0;
}

/** Marks the address around the `@` at `at`; gives its end. At most 64 characters before and 255 after are looked at. */
export function scanEmail(text: string, at: number, list: MarkList): number {
  let start = at;
  while (start > 0 && at - start < 64 && isLocalPart(codeAt(text, start - 1))) start -= 1;
  start = list.addressStart(start);
  while (start < at && !isWordAt(text, start)) start += 1;
  if (start === at || isMessageNumber(text, start, at)) return nothing;
  let end = at + 1;
  while (end - at < 255 && isHostAt(text, end)) end += 1;
  while (end > at && !isWordAt(text, end - 1)) end -= 1;
  const value = parseEmail(text.slice(start, end));
  if (value === null) return nothing;
  list.addEmail(start, end, value);
  return end;
}
