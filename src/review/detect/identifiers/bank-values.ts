import { type BankAccount, parseAccountNumber, parseBankAccount, parseSortCode } from '#core/values/bank-account';
import { type BankChecks, checkBankAccount } from '#core/values/bank-checks';
import type { EvidenceKey } from '../evidence/evidence-table.ts';
import { joinedCapitals, mend } from './mending.ts';

/** A part of bank details as it stands, with what was done to read it. */
type Part = { readonly value: string; readonly keys: readonly EvidenceKey[] };

function digitsOf(text: string): string {
  return text.trim().replace(/^'|\.0$/gu, '');
}

/** A sort code under its heading or label: with any separators, mended where letters were read for digits. */
export function readSortCode(text: string): Part | null {
  const plain = digitsOf(text);
  if (plain.length > 20) return null;
  const value = parseSortCode(plain);
  const short = plain.replace(/[^0-9]/gu, '').length < 6;
  if (value !== null) return { value, keys: short ? ['zeros-restored'] : [] };
  const joined = joinedCapitals(plain);
  const mended = joined.length === 6 ? mend(joined, 'N') : null;
  const repaired = mended === null ? null : parseSortCode(mended);
  return repaired === null ? null : { value: repaired, keys: joined === mended ? [] : ['repaired'] };
}

/** The digits of an account number under its heading or label, six to ten of them, mended where letters were read for digits. */
export function readAccountDigits(text: string): Part | null {
  const plain = digitsOf(text);
  if (plain.length > 24) return null;
  const joined = joinedCapitals(plain);
  const mended = /^[0-9]{6,10}$/u.test(joined)
    ? joined
    : joined.length >= 6 && joined.length <= 10
      ? mend(joined, 'N')
      : null;
  if (mended === null || !/^[0-9]{6,10}$/u.test(mended) || /^0+$/u.test(mended)) return null;
  const keys: EvidenceKey[] = mended.length < 8 ? ['zeros-restored'] : [];
  if (mended !== joined) keys.push('repaired');
  return { value: mended, keys };
}

/** Sort code and account number together, with the evidence of both and of the operator's table. */
export function readBankPair(
  sort: string,
  account: string,
  checks: BankChecks | null,
): { readonly value: BankAccount; readonly keys: readonly EvidenceKey[] } | null {
  const [first, second] = [readSortCode(sort), readAccountDigits(account)];
  const value = first === null || second === null ? null : parseBankAccount(first.value, second.value);
  if (value === null) return null;
  const own = new Set<EvidenceKey>([...(first?.keys ?? []), ...(second?.keys ?? [])]);
  return { value, keys: [...own, ...bankEvidence(value, checks)] };
}

/** What the operator's table says of an account; nothing where there is none, or no row for its sort code. */
export function bankEvidence(account: BankAccount, checks: BankChecks | null): readonly EvidenceKey[] {
  if (checks === null) return [];
  switch (checkBankAccount(account, checks)) {
    case 'passes':
      return ['bank-table-passes'];
    case 'fails':
      return ['bank-table-fails'];
    case 'unknown':
      return [];
  }
}

/** An account number on its own as `/12345678`. */
export function loneAccount(digits: string): string | null {
  const number = parseAccountNumber(digits);
  return number === null ? null : `/${number}`;
}
