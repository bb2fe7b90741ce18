import type { Binding } from '#core/finding';
import type { BankChecks } from '#core/values/bank-checks';
import { type DetectContext, report } from '../context.ts';
import type { EvidenceKey } from '../evidence/evidence-table.ts';
import { loneAccount, readAccountDigits, readBankPair, readSortCode } from '../identifiers/bank-values.ts';
import { readReference } from '../identifiers/recognisers/local-reference.ts';
import { saysSomething } from '../identifiers/words-readers.ts';
import type { Entry } from './record.ts';

/** A sort code and account number written together in one text ("11-22-33 12345678", "SC 112233 AC 12345678"), or null. */
export function bankAccountIn(
  text: string,
  checks: BankChecks | null,
): {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly keys: readonly EvidenceKey[];
} | null {
  const plain = text.slice(0, 200);
  for (const [shape, isReversed] of together) {
    const match = shape.exec(plain);
    const [first = '', second = ''] = match?.slice(1) ?? [];
    const pair = match === null ? null : readBankPair(isReversed ? second : first, isReversed ? first : second, checks);
    if (match !== null && pair !== null) return { ...pair, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

// 11-22-33 12345678, SC 112233 AC 12345678; 12345678 (s/c 11 22 33); then both with letters read for digits.
const together: readonly (readonly [RegExp, boolean])[] = [
  [
    /(?<![0-9])([0-9]{2}[-.: /]?[0-9]{2}[-.: /]?[0-9]{2})(?:[^0-9]{1,40}|)([0-9]{6,10}|[0-9]{4} [0-9]{4})(?![0-9])/u,
    false,
  ],
  [
    /(?<![0-9])([0-9]{6,10})[^0-9]{0,12}(?:s[/l1]?c|sort(?: code)?)[^0-9]{0,6}([0-9]{2}[-.: ]?[0-9]{2}[-.: ]?[0-9]{2})(?![0-9])/iu,
    true,
  ],
  [
    /(?<![A-Z0-9])([0-9OILSBZ]{2}[-.: /]?[0-9OILSBZ]{2}[-.: /]?[0-9OILSBZ]{2})[\s/|,;-]{1,3}([0-9OILSBZ]{8})(?![A-Z0-9])/iu,
    false,
  ],
];

function trimmedSpan(text: string): { readonly start: number; readonly end: number } {
  const start = text.length - text.trimStart().length;
  return { start, end: start + text.trim().length };
}

// In running text both parts and the label between are one stretch; in a table it is the account number's cell.
function pairSpan(sort: Entry, account: Entry): { readonly start: number; readonly end: number } {
  const own = trimmedSpan(account.text);
  if (sort.place.row !== null || sort.place.unit !== account.place.unit) return own;
  const [gap, other] = [sort.place.offset - account.place.offset, trimmedSpan(sort.text)];
  return { start: Math.min(own.start, gap + other.start), end: Math.max(own.end, gap + other.end) };
}

function reportPair(sort: Entry, account: Entry, binding: Binding, context: DetectContext): boolean {
  const pair = readBankPair(sort.text, account.text, context.tables.bankChecks);
  if (pair === null) return false;
  // In a table the sort code's cell holds the same account.
  if (sort.place.row !== null && sort.place.column !== account.place.column)
    report(context, sort.place, {
      type: 'bank-account',
      ...trimmedSpan(sort.text),
      value: pair.value,
      keys: [...sort.keys, 'shape-bank', ...pair.keys],
      phrase: sort.heading.phrase,
      binding,
    });
  return report(context, account.place, {
    type: 'bank-account',
    ...pairSpan(sort, account),
    value: pair.value,
    keys: [...account.keys, 'shape-bank', ...pair.keys],
    phrase: account.heading.phrase,
    binding,
  });
}

// "Account number" without a sort code is a bank's only where its heading says so; else it is the council's reference.
function reportAlone(entry: Entry, binding: Binding, context: DetectContext): void {
  const { phrase, field } = entry.heading;
  const own = { phrase, binding };
  const together = bankAccountIn(entry.text, context.tables.bankChecks);
  if (together !== null) {
    const keys: readonly EvidenceKey[] = [...entry.keys, 'shape-bank', ...together.keys];
    report(context, entry.place, { ...own, type: 'bank-account', ...together, keys });
    return;
  }
  const sort = field === 'sort-code' ? readSortCode(entry.text) : null;
  const digits =
    field === 'account-number' && /bank|direct debit|dd/u.test(phrase) ? readAccountDigits(entry.text) : null;
  const account = digits === null ? null : loneAccount(digits.value);
  const alone = sort === null ? account : `${sort.value}/`;
  if (alone !== null) {
    const shape: EvidenceKey = sort === null ? 'shape-account' : 'shape-sort-code';
    const keys: readonly EvidenceKey[] = [...entry.keys, shape, ...((sort ?? digits)?.keys ?? [])];
    report(context, entry.place, { ...own, type: 'bank-account', ...trimmedSpan(entry.text), value: alone, keys });
    return;
  }
  const reference = field === 'account-number' ? readReference(entry.text) : null;
  if (reference === null) return;
  const { value, start, end, keys } = reference;
  report(context, entry.place, {
    type: 'local-reference',
    start,
    end,
    value,
    keys: [...entry.keys, ...keys],
    phrase,
    binding,
  });
}

/** Reports bank details: sort code and account number in cells of their own become one finding at the account number's. */
export function reportBankDetails(entries: readonly Entry[], binding: Binding, context: DetectContext): void {
  const filled = entries.filter(({ text }) => saysSomething(text));
  const sort = filled.find(({ heading }) => heading.field === 'sort-code');
  const accounts = filled.filter(({ heading }) => heading.field === 'account-number');
  // With a bank's own "account number" among several, "bank account number" is the one to pair.
  const account = accounts.find(({ heading }) => /bank|dd|direct/u.test(heading.phrase)) ?? accounts[0];
  const paired = sort !== undefined && account !== undefined && reportPair(sort, account, binding, context);
  for (const entry of filled) {
    if (paired && (entry === sort || entry === account)) continue;
    reportAlone(entry, binding, context);
  }
}
