import { type BankAccount, parseBankAccount } from './bank-account.ts';
import { ibanLengths } from './iban-lengths.data.ts';

/** Reads an International Bank Account Number of the length that its country gives it, in any case, with or without spaces; null where it is none. */
export function parseIban(text: string): string | null {
  if (text.length > 48) return null;
  const joined = joinedGroups(text) ?? joinedLoosely(text);
  if (!/^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$/u.test(joined)) return null;
  if (joined.startsWith('GB') && !/^GB[0-9]{2}[A-Z]{4}[0-9]{14}$/u.test(joined)) return null;
  return ibanLengths.get(joined.slice(0, 2)) === joined.length ? joined : null;
}

// Capitals and digits in groups with one space between two, as printed, without a pattern; null for every other form.
function joinedGroups(text: string): string | null {
  let [joined, from] = ['', 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code >= 48 && code <= 57) || (code >= 65 && code <= 90)) continue;
    if (code !== 32) return null;
    joined += text.slice(from, at);
    from = at + 1;
  }
  const whole = joined + text.slice(from);
  return whole.startsWith('IBAN') ? null : whole;
}

function joinedLoosely(text: string): string {
  return text
    .replace(/^\s*iban:?/iu, '')
    .replace(/[\s-]/gu, '')
    .toUpperCase();
}

/** Whether its two check digits pass modulus 97 (ISO 13616); one wrong number in ninety-seven passes. */
export function ibanCheckPasses(iban: string): boolean {
  let remainder = 0;
  for (let index = 0; index < iban.length; index += 1) {
    const code = iban.charCodeAt((index + 4) % iban.length);
    remainder = (code > 57 ? remainder * 100 + code - 55 : remainder * 10 + code - 48) % 97;
  }
  return remainder === 1;
}

/** The sort code and account number that a British IBAN holds; null for other countries. */
export function accountOfIban(iban: string): BankAccount | null {
  return /^GB[0-9]{2}[A-Z]{4}[0-9]{14}$/u.test(iban) ? parseBankAccount(iban.slice(8, 14), iban.slice(14)) : null;
}
