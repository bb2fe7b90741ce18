import type { Binding } from '#core/finding';
import { parseAccountNumber, parseBankAccount, parseSortCode } from '#core/values/bank-account';
import { type DetectContext, report } from '../context.ts';
import type { EvidenceKey } from '../evidence/evidence-table.ts';
import { readReference } from '../identifiers/code-readers.ts';
import { saysSomething } from '../identifiers/words-readers.ts';
import type { Entry } from './record.ts';

/** A sort code and account number written together in one text ("11-22-33 12345678"), or null. */
export function bankAccountIn(
  text: string,
): { readonly value: string; readonly start: number; readonly end: number } | null {
  const match = /([0-9]{2}[-. ]?[0-9]{2}[-. ]?[0-9]{2})[^0-9]{1,40}([0-9]{6,10})(?![0-9])/u.exec(text.slice(0, 200));
  if (match === null) return null;
  const value = parseBankAccount(match[1] ?? '', match[2] ?? '');
  return value === null ? null : { value, start: match.index, end: match.index + match[0].length };
}

function trimmedSpan(text: string): { readonly start: number; readonly end: number } {
  const start = text.length - text.trimStart().length;
  return { start, end: start + text.trim().length };
}

function reportPair(sort: Entry, account: Entry, binding: Binding, context: DetectContext): boolean {
  const value = parseBankAccount(sort.text.trim().replace(/\.0$/u, ''), account.text.trim().replace(/\.0$/u, ''));
  if (value === null) return false;
  const padded = account.text.replace(/[^0-9]/gu, '').length < 8 || sort.text.replace(/[^0-9]/gu, '').length < 6;
  const keys: readonly EvidenceKey[] = [
    ...account.keys,
    'shape-bank',
    ...(padded ? (['zeros-restored'] as const) : []),
  ];
  return report(context, account.place, {
    type: 'bank-account',
    ...trimmedSpan(account.text),
    value,
    keys,
    phrase: account.heading.phrase,
    binding,
  });
}

// "Account number" without a sort code is a bank's only where its heading says so; else it is the council's reference.
function reportAlone(entry: Entry, binding: Binding, context: DetectContext): void {
  const { phrase, field } = entry.heading;
  const text = entry.text.trim().replace(/\.0$/u, '');
  const together = bankAccountIn(entry.text);
  if (together !== null) {
    report(context, entry.place, {
      type: 'bank-account',
      ...together,
      keys: [...entry.keys, 'shape-bank'],
      phrase,
      binding,
    });
    return;
  }
  const sort = field === 'sort-code' ? parseSortCode(text) : null;
  const account = field === 'account-number' && /bank|direct debit|dd/u.test(phrase) ? parseAccountNumber(text) : null;
  if (sort !== null || account !== null) {
    const value = sort === null ? `/${account ?? ''}` : `${sort}/`;
    const shape: EvidenceKey = sort === null ? 'shape-account' : 'shape-sort-code';
    report(context, entry.place, {
      type: 'bank-account',
      ...trimmedSpan(entry.text),
      value,
      keys: [...entry.keys, shape],
      phrase,
      binding,
    });
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
