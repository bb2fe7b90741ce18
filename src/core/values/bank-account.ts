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
  const match = /^([0-9]{1,2})([-. :\u2010-\u2013]?)([0-9]{2})\2([0-9]{2})$/u.exec(text.trim());
  if (match === null) return null;
  const digits = `${match[1] ?? ''}${match[3] ?? ''}${match[4] ?? ''}`.padStart(6, '0');
  return digits === '000000' ? null : brand<SortCode>(digits);
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
