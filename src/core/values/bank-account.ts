import { type Brand, brand } from '../brand.ts';

/** Six digits. */
export type SortCode = Brand<string, 'SortCode'>;
/** Eight digits. */
export type AccountNumber = Brand<string, 'AccountNumber'>;
/** A sort code and account number: `112233/12345678`. */
export type BankAccount = Brand<string, 'BankAccount'>;

/** Reads a sort code, together or in pairs parted by hyphens, spaces, full stops or colons; five digits have lost their leading 0. */
export function parseSortCode(text: string): SortCode | null {
  if (text.length > 16) return null;
  if (isInPairs(text)) return sortCodeOf(text.slice(0, 2) + text.slice(3, 5) + text.slice(6));
  const match = /^([0-9]{1,2})([-. :\u2010-\u2013]?)([0-9]{2})\2([0-9]{2})$/u.exec(text.trim());
  if (match === null) return null;
  return sortCodeOf(`${match[1] ?? ''}${match[3] ?? ''}${match[4] ?? ''}`.padStart(6, '0'));
}

function sortCodeOf(digits: string): SortCode | null {
  return digits === '000000' ? null : brand<SortCode>(digits);
}

// "11-22-33" or "11 22 33", without a pattern: as nearly all are written.
function isInPairs(text: string): boolean {
  if (text.length !== 8) return false;
  const gap = text.charCodeAt(2);
  if ((gap !== 45 && gap !== 32) || text.charCodeAt(5) !== gap) return false;
  return isPair(text, 0) && isPair(text, 3) && isPair(text, 6);
}

function isPair(text: string, at: number): boolean {
  const [one, other] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
  return one >= 48 && one <= 57 && other >= 48 && other <= 57;
}

/** Reads six to eight digits, with spaces or hyphens between them; six and seven have lost leading zeros. */
export function parseAccountNumber(text: string): AccountNumber | null {
  if (text.length > 24) return null;
  const digits = text.trim().replace(/[ -]/gu, '');
  if (!/^[0-9]{6,8}$/u.test(digits) || /^0+$/u.test(digits)) return null;
  return brand<AccountNumber>(digits.padStart(8, '0'));
}

// How banks with longer numbers write them in eight (Vocalink's specification of modulus checking, "non-standard account numbers").
function fromLongForm(sortCode: SortCode, digits: string): BankAccount | null {
  if (digits.length === 9) return brand<BankAccount>(`${sortCode.slice(0, 5)}${digits.charAt(0)}/${digits.slice(1)}`);
  if (digits.length !== 10) return null;
  return brand<BankAccount>(`${sortCode}/${sortCode.startsWith('08') ? digits.slice(0, 8) : digits.slice(2)}`);
}

/** Reads a sort code and an account number of six to ten digits into one normal form. */
export function parseBankAccount(sortCode: string, account: string): BankAccount | null {
  const sort = parseSortCode(sortCode);
  if (sort === null || account.length > 24) return null;
  const number = parseAccountNumber(account);
  if (number !== null) return brand<BankAccount>(`${sort}/${number}`);
  const digits = account.trim().replace(/[ -]/gu, '');
  return /^[0-9]{9,10}$/u.test(digits) && !/^0+$/u.test(digits) ? fromLongForm(sort, digits) : null;
}

/** The sort code as printed: `11-22-33`. */
export function formatSortCode(sortCode: SortCode): string {
  return `${sortCode.slice(0, 2)}-${sortCode.slice(2, 4)}-${sortCode.slice(4)}`;
}
