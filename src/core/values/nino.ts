import { type Brand, brand } from '../brand.ts';

/** A National Insurance number: two letters, six digits, and its suffix letter A to D where it was written; no spaces, upper case. */
export type Nino = Brand<string, 'Nino'>;

// HMRC manual NIM39110: letters never used first and second, and pairs never issued.
const firstLetters = 'ABCEGHJKLMNOPRSTWXYZ';
const secondLetters = 'ABCEGHJKLMNPRSTWXYZ';
const neverIssued: ReadonlySet<string> = new Set(['BG', 'GB', 'KN', 'NK', 'NT', 'TN', 'ZZ']);

/** Whether HMRC has ever issued numbers that begin with these two capital letters. */
export function ninoPrefixIsIssued(prefix: string): boolean {
  return (
    prefix.length === 2 &&
    firstLetters.includes(prefix.charAt(0)) &&
    secondLetters.includes(prefix.charAt(1)) &&
    !neverIssued.has(prefix)
  );
}

/** Reads a National Insurance number in any case, with spaces, hyphens or full stops between its parts; the suffix may be missing. Null for a prefix never issued. */
export function parseNino(text: string): Nino | null {
  if (text.length > 24) return null;
  const joined = text.replace(/[\s.-]/gu, '').toUpperCase();
  if (!/^[A-Z]{2}[0-9]{6}[A-D]?$/u.test(joined)) return null;
  return ninoPrefixIsIssued(joined.slice(0, 2)) ? brand<Nino>(joined) : null;
}

/** The number as printed on letters: `AB 12 34 56 C`. */
export function formatNino(nino: Nino): string {
  const parts = [nino.slice(0, 2), nino.slice(2, 4), nino.slice(4, 6), nino.slice(6, 8), nino.slice(8)];
  return parts.filter((part) => part !== '').join(' ');
}
