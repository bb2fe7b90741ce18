import type { BankAccount } from './bank-account.ts';

type Row = {
  readonly from: number;
  readonly to: number;
  readonly method: 'MOD10' | 'MOD11' | 'DBLAL';
  /** Fourteen weights, for the six digits of the sort code (u to z) and the eight of the account number (a to h). */
  readonly weights: readonly number[];
  readonly exception: number;
};

/** An operator's table of how banks check their account numbers: weights by range of sort codes, in order, and sort codes that stand for others. */
export type BankChecks = { readonly rows: readonly Row[]; readonly substitutes: ReadonlyMap<string, string> };

/** What a table says of an account: `unknown` where it has no row for the sort code, which proves nothing. */
type BankVerdict = 'passes' | 'fails' | 'unknown';

const rowForm = /^([0-9]{6})\s+([0-9]{6})\s+(MOD10|MOD11|DBLAL)((?:\s+-?[0-9]{1,3}){14})(?:\s+([0-9]{1,2}))?\s*$/u;
const substituteForm = /^([0-9]{6})\s+([0-9]{6})\s*$/u;

/**
 * Reads a table of weights as Vocalink publishes it, lines of `from to METHOD` and fourteen weights, perhaps an exception; lines of two
 * sort codes are substitutions. Blank lines are passed over; gives the numbers of lines that are neither.
 */
export function parseBankChecks(text: string): { readonly checks: BankChecks; readonly unread: readonly number[] } {
  const rows: Row[] = [];
  const substitutes = new Map<string, string>();
  const unread: number[] = [];
  for (const [index, line] of text.split(/\r?\n/u).entries()) {
    const plain = line.trim();
    if (plain === '' || plain.startsWith('#')) continue;
    const row = plain.length > 200 ? null : rowForm.exec(plain);
    const pair = row === null && plain.length <= 20 ? substituteForm.exec(plain) : null;
    if (pair !== null) substitutes.set(pair[1] ?? '', pair[2] ?? '');
    else if (row === null) unread.push(index + 1);
    else rows.push(rowOf(row));
  }
  return { checks: { rows: rows.sort((one, other) => one.from - other.from), substitutes }, unread };
}

function rowOf([, from = '', to = '', method = '', weights = '', exception = '']: readonly string[]): Row {
  return {
    from: Number(from),
    to: Number(to),
    method: method === 'MOD10' ? 'MOD10' : method === 'MOD11' ? 'MOD11' : 'DBLAL',
    weights: weights.trim().split(/\s+/u).map(Number),
    exception: Number(exception),
  };
}

/** Checks a whole account (`112233/12345678`) by the table, with the exceptions of Vocalink's specification 6.40. */
export function checkBankAccount(account: BankAccount, checks: BankChecks): BankVerdict {
  const [sort = '', number = ''] = account.split('/');
  if (sort.length !== 6 || number.length !== 8) return 'unknown';
  const [first, second] = rowsFor(Number(sort), checks);
  if (first === undefined) return 'unknown';
  const one = passes(first, sort, number, checks);
  if (second === undefined) return said(one);
  // The second row of these pairs is another chance; elsewhere both must pass.
  const either = [
    [2, 9],
    [10, 11],
    [12, 13],
  ].some(([before, after]) => first.exception === before && second.exception === after);
  if (one && either) return 'passes';
  if (!one && !either) return 'fails';
  return said(passes(second, sort, number, checks));
}

function said(isPassed: boolean): BankVerdict {
  return isPassed ? 'passes' : 'fails';
}

// Rows are in order of their first sort code and overlap by twos at most.
function rowsFor(sort: number, { rows }: BankChecks): readonly Row[] {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.from ?? 0) <= sort) low = middle + 1;
    else high = middle;
  }
  return rows.slice(Math.max(0, low - 4), low).filter((row) => row.to >= sort);
}

const whereANotNought = [0, 0, 1, 2, 5, 3, 6, 4, 8, 7, 10, 9, 3, 1];

function sumOf(row: Row, digits: readonly number[], weights: readonly number[]): number {
  return digits.reduce((sum, digit, index) => {
    const product = digit * (weights[index] ?? 0);
    return sum + (row.method === 'DBLAL' ? Math.floor(product / 10) + (product % 10) : product);
  }, 0);
}

// The weights that an exception puts in place of the row's own.
function weightsFor({ exception, weights }: Row, number: string): readonly number[] {
  const isNine = number.charAt(6) === '9';
  if (exception === 2 && !number.startsWith('0'))
    return isNine ? whereANotNought.map((weight, index) => (index < 8 ? 0 : weight)) : whereANotNought;
  const zeroed = (exception === 7 && isNine) || (exception === 10 && isNine && /^[09]9/u.test(number));
  return zeroed ? weights.map((weight, index) => (index < 8 ? 0 : weight)) : weights;
}

function sortFor({ exception }: Row, sort: string, { substitutes }: BankChecks): string {
  if (exception === 8) return '090126';
  if (exception === 9) return '309634';
  return exception === 5 ? (substitutes.get(sort) ?? sort) : sort;
}

function passes(row: Row, sort: string, number: string, checks: BankChecks): boolean {
  const { exception, method } = row;
  if (exception === 3 && /^..[69]/u.test(number)) return true;
  // Accounts in foreign currencies have no check.
  if (exception === 6 && /^[4-8]/u.test(number) && number.charAt(6) === number.charAt(7)) return true;
  const digits = Array.from(sortFor(row, sort, checks) + number, Number);
  const sum = sumOf(row, digits, weightsFor(row, number)) + (exception === 1 ? 27 : 0);
  const rest = sum % (method === 'MOD11' ? 11 : 10);
  if (exception === 4) return rest === Number(number.slice(6));
  if (exception === 5) return isCheckDigit(rest, method, number);
  if (rest === 0) return true;
  if (exception !== 14 || !/[019]$/u.test(number)) return false;
  const shifted = Array.from(`${sort}0${number.slice(0, 7)}`, Number);
  return sumOf(row, shifted, row.weights) % (method === 'MOD11' ? 11 : 10) === 0;
}

function isCheckDigit(rest: number, method: Row['method'], number: string): boolean {
  const digit = Number(number.charAt(method === 'MOD11' ? 6 : 7));
  if (rest === 0) return digit === 0;
  if (method === 'MOD11') return rest !== 1 && 11 - rest === digit;
  return 10 - rest === digit;
}
