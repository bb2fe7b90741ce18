import { type Brand, brand } from '../brand.ts';
import { countryCodes } from './country-codes.data.ts';

/** A telephone number in E.164: `+447700900123`. */
export type Phone = Brand<string, 'Phone'>;

/** What a UK number is for, from Ofcom's numbering plan by its first digits; `foreign` where it is not a UK number. */
export type PhoneKind = 'mobile' | 'landline' | 'non-geographic' | 'foreign';

// Ofcom's National Telephone Numbering Plan: ranges in use and the digits after the leading 0.
const ukRanges: readonly { readonly starts: RegExp; readonly digits: readonly number[]; readonly kind: PhoneKind }[] = [
  { starts: /^7[1-57-9]/u, digits: [10], kind: 'mobile' },
  { starts: /^(?:70|76)/u, digits: [10], kind: 'non-geographic' },
  { starts: /^1[1-9]/u, digits: [10, 9], kind: 'landline' },
  { starts: /^2(?:0[1378]|3|4|8|9)/u, digits: [10], kind: 'landline' },
  { starts: /^3[0347]/u, digits: [10], kind: 'non-geographic' },
  { starts: /^5[56]/u, digits: [10], kind: 'non-geographic' },
  { starts: /^80[08]/u, digits: [10, 9], kind: 'non-geographic' },
  { starts: /^8[47]/u, digits: [10], kind: 'non-geographic' },
  { starts: /^9/u, digits: [10], kind: 'non-geographic' },
];

// The range of each three digits that a number can begin with: no range needs more to be told.
const rangeOfStart = Array.from({ length: 1000 }, (_, start) =>
  ukRanges.find(({ starts }) => starts.test(String(start).padStart(3, '0'))),
);

function ukRange(national: string): (typeof ukRanges)[number] | null {
  const range = rangeOfStart[Number(national.slice(0, 3))];
  return range?.digits.includes(national.length) === true ? range : null;
}

function uk(national: string): Phone | null {
  return ukRange(national) === null ? null : brand<Phone>(`+44${national}`);
}

function international(digits: string): Phone | null {
  if (digits.startsWith('44')) return uk(digits.slice(2).replace(/^0/u, ''));
  if (digits.length < 8 || digits.length > 15) return null;
  const known = [1, 2, 3].some((length) => countryCodes.has(digits.slice(0, length)));
  return known ? brand<Phone>(`+${digits}`) : null;
}

/**
 * Reads a telephone number as somebody in the UK would write it: spaces, hyphens, brackets and full stops anywhere, `+44 (0)20`,
 * `0044`, other countries with `+` or `00`, a spoken extension (dropped), and the leading 0 or + that spreadsheets lose.
 */
export function parsePhone(text: string): Phone | null {
  // Seven digits at least, as every rule below asks for nine.
  if (text.length > 48 || text.length < 7) return null;
  const [first, second] = [text.charCodeAt(0), text.charCodeAt(1)];
  if (first === 48 && second !== 48 && second !== 32) {
    const home = plainDigits(text, 0);
    if (home !== '') return uk(home.slice(1));
  } else if (first === 43 && second === 52 && text.charCodeAt(2) === 52) {
    const abroad = plainDigits(text, 1);
    if (abroad !== '' && abroad !== '4'.repeat(abroad.length)) return international(abroad);
  }
  const whole = text
    .trim()
    .replace(/\s*(?:ext(?:ension|n)?|x)[.:]?\s*[0-9]{1,6}$/iu, '')
    .replace(/\.0$/u, '');
  if (!/^\+?[0-9 ()\-./\u00a0\u2009\u2010-\u2013]+$/u.test(whole)) return null;
  const plus = whole.startsWith('+');
  const digits = whole.replace(/\(0\)/u, '').replace(/[^0-9]/gu, '');
  if (digits.length < 9 || digits.length > 18 || /^(.)\1+$/u.test(digits)) return null;
  if (plus) return international(digits);
  if (digits.startsWith('00')) return international(digits.slice(2));
  if (digits.startsWith('0')) return uk(digits.slice(1));
  if (digits.startsWith('44') && digits.length >= 11) return uk(digits.slice(2).replace(/^0/u, ''));
  return digits.length === 10 ? uk(digits) : null;
}

// The digits of a number in digits and single spaces, a + before them or one 0 first, as nearly all are written; '' for any other, which is read at length.
function plainDigits(text: string, from: number): string {
  let [digits, start] = ['', from];
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) continue;
    if (code !== 32 || at === from || text.charCodeAt(at + 1) === 32 || at + 1 === text.length) return '';
    digits += text.slice(start, at);
    start = at + 1;
  }
  digits += text.slice(start);
  return digits.length >= 9 && digits.length <= 18 ? digits : '';
}

/** What the number is for. */
export function phoneKind(phone: Phone): PhoneKind {
  if (!phone.startsWith('+44')) return 'foreign';
  return ukRange(phone.slice(3))?.kind ?? 'foreign';
}

/** Whether it lies in the ranges that Ofcom keeps for drama, such as 07700 900000 to 900999. */
export function phoneIsFictional(phone: Phone): boolean {
  return /^\+44(?:7700900|20794609|1[0-9]{3}4960|1632960)/u.test(phone);
}

/** The number as written in the UK: `07700 900123`, `020 7946 0123`, `01632 960123`; other countries as they are in E.164. */
export function formatPhone(phone: Phone): string {
  if (!phone.startsWith('+44')) return phone;
  const national = `0${phone.slice(3)}`;
  if (national.startsWith('02')) return `${national.slice(0, 3)} ${national.slice(3, 7)} ${national.slice(7)}`;
  return `${national.slice(0, 5)} ${national.slice(5)}`;
}
