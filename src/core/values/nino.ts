import { type Brand, brand } from '../brand.ts';

/** A National Insurance number: two letters, six digits, and its suffix letter A to D where it was written; no spaces, upper case. */
export type Nino = Brand<string, 'Nino'>;

// HMRC manual NIM39110: letters never used first and second, and pairs never issued.
const firstLetters = 'ABCEGHJKLMNOPRSTWXYZ';
const secondLetters = 'ABCEGHJKLMNPRSTWXYZ';
const neverIssued: ReadonlySet<string> = new Set(['BG', 'GB', 'KN', 'NK', 'NT', 'TN', 'ZZ']);

// One byte for each pair of capitals: 1 where it was issued.
const issued = Uint8Array.from({ length: 26 * 26 }, (_, pair) => {
  const [first, second] = [String.fromCharCode(65 + Math.trunc(pair / 26)), String.fromCharCode(65 + (pair % 26))];
  return firstLetters.includes(first) && secondLetters.includes(second) && !neverIssued.has(first + second) ? 1 : 0;
});

/** Whether HMRC has ever issued numbers that begin with these two capital letters. */
export function ninoPrefixIsIssued(prefix: string): boolean {
  return prefix.length === 2 && isCapital(prefix, 0) && isCapital(prefix, 1) && beginsIssued(prefix);
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 65 && code <= 90;
}

function beginsIssued(text: string): boolean {
  return issued[(text.charCodeAt(0) - 65) * 26 + text.charCodeAt(1) - 65] === 1;
}

// Two capitals, six digits, and A to D or nothing.
function isJoined(text: string): boolean {
  if ((text.length !== 8 && text.length !== 9) || !isCapital(text, 0) || !isCapital(text, 1)) return false;
  for (let at = 2; at < 8; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) return false;
  }
  return text.length === 8 || (text.charCodeAt(8) >= 65 && text.charCodeAt(8) <= 68);
}

/** Reads a National Insurance number in any case, with spaces, hyphens or full stops between its parts; the suffix may be missing. Null for a prefix never issued. */
export function parseNino(text: string): Nino | null {
  if (text.length > 24) return null;
  const joined = isJoined(text) ? text : text.replace(/[\s.-]/gu, '').toUpperCase();
  if (!isJoined(joined)) return null;
  return beginsIssued(joined) ? brand<Nino>(joined) : null;
}

/** Whether it is the number that guides and forms print: QQ is never issued, and QQ123456C is HMRC's own example. */
export function ninoIsExample(text: string): boolean {
  return /^QQ[0-9]{6}[A-D]?$/u.test(text);
}

/** A temporary number of `TN`, a birth date as DDMMYY and the sex, which offices write where there is no real one yet; upper case, or null. */
export function parseTemporaryNino(text: string): string | null {
  if (text.length > 24) return null;
  const joined = text.replace(/[\s.-]/gu, '').toUpperCase();
  const match = /^TN(0[1-9]|[12][0-9]|3[01])(0[1-9]|1[0-2])[0-9]{2}[FMP]?$/u.exec(joined);
  return match === null ? null : joined;
}

/** HMRC's temporary reference number, `11A12345`: two digits, a letter, five digits; upper case without spaces, or null. */
export function parseTemporaryReference(text: string): string | null {
  if (text.length > 24) return null;
  const joined = text.replace(/[\s.-]/gu, '').toUpperCase();
  return /^[0-9]{2}[A-Z][0-9]{5}$/u.test(joined) ? joined : null;
}

/** The number as printed on letters: `AB 12 34 56 C`. */
export function formatNino(nino: Nino): string {
  const parts = [nino.slice(0, 2), nino.slice(2, 4), nino.slice(4, 6), nino.slice(6, 8), nino.slice(8)];
  return parts.filter((part) => part !== '').join(' ');
}
