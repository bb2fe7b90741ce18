import type { BankChecks } from '#core/values/bank-checks';
import type { EvidenceKey } from '../evidence/evidence-table.ts';
import type { Stretch } from '../scan/sentences.ts';
import { loneAccount, readAccountDigits, readBankPair, readSortCode } from './bank-values.ts';
import type { LabelledValue } from './labelled-values.ts';
import { piecesOf } from './mending.ts';
import type { LabelAt } from './near-label.ts';

type Found = Stretch & { readonly text: string };

// An account number stands within so much of its sort code.
const furthest = 80;
const lead =
  /^[\s:=#.\-–—>("']*(?:(?:number|no|is|was|of|as|being|and|the|in|with|account|a\/c|acc)\b[\s:=#.\-–—>("']*){0,4}/iu;

// What `read` takes right after `from`: one piece, or up to four parted by single spaces.
function partAfter(text: string, from: number, limit: number, read: (part: string) => unknown): Found | null {
  const gap = lead.exec(text.slice(from, Math.min(limit, from + 40)))?.[0].length ?? 0;
  const rest = text.slice(from + gap, Math.min(limit, from + gap + 30));
  const pieces = piecesOf(rest, 5);
  const first = pieces[0];
  if (first === undefined || first.start > 1) return null;
  for (let count = Math.min(4, pieces.length); count > 0; count -= 1) {
    const end = pieces[count - 1]?.end ?? 0;
    const part = rest.slice(first.start, end);
    if (read(part) !== null) return { start: from + gap + first.start, end: from + gap + end, text: part };
  }
  return null;
}

function value(
  { start, end }: Stretch,
  kind: 'bank-account' | 'local-reference',
  written: string,
  keys: readonly EvidenceKey[],
  phrase: string,
): LabelledValue {
  return { type: kind, start, end, value: written, keys, phrase };
}

/** The bank details that the labels of a sentence lead to: pairs in either order, else a sort code or a bank's account number alone. */
export function bankValues(
  text: string,
  sentence: Stretch,
  labels: readonly LabelAt[],
  checks: BankChecks | null,
): readonly LabelledValue[] {
  const own = labels.filter(({ recogniser }) => recogniser === null);
  if (own.length === 0) return [];
  const parts = own.map((label) => {
    const next = labels.find(({ start }) => start >= label.end)?.start ?? sentence.end;
    const read = label.field === 'sort-code' ? readSortCode : readAccountDigits;
    return { label, part: partAfter(text, label.end, next, read) };
  });
  const found: LabelledValue[] = [];
  const used = new Set<LabelAt>();
  for (const { label, part } of parts) {
    if (label.field !== 'sort-code' || part === null || used.has(label)) continue;
    const account = accountFor(text, sentence, part, parts);
    const pair = account === null ? null : readBankPair(part.text, account.text, checks);
    if (account === null || pair === null) {
      found.push(
        value(part, 'bank-account', `${readSortCode(part.text)?.value ?? ''}/`, ['shape-sort-code'], label.phrase),
      );
      continue;
    }
    if (account.label !== null) used.add(account.label);
    const span = { start: Math.min(part.start, account.start), end: Math.max(part.end, account.end) };
    found.push(value(span, 'bank-account', pair.value, ['shape-bank', ...pair.keys], label.phrase));
  }
  for (const { label, part } of parts) {
    if (label.field !== 'account-number' || used.has(label)) continue;
    const pair = pairAfter(text, label, sentence.end, checks);
    if (pair !== null) found.push(pair);
    if (pair !== null || part === null) continue;
    const alone = loneAccountIn(label, part);
    if (alone !== null) found.push(alone);
  }
  return found;
}

const parting = '[\\s,/;:()–-]{1,3}';
const sortFirst = new RegExp(`^(\\d{2}([- ])\\d{2}\\2\\d{2}|\\d{6})${parting}(\\d{8})(?!\\d)`, 'u');
const sortLast = new RegExp(`^(\\d{8})${parting}(\\d{2}([- ])\\d{2}\\3\\d{2}|\\d{6})(?!\\d)`, 'u');

// "to account 20-45-45 31926819", "my account 31926819 (20-45-45)": both numbers right after a label that names the account alone.
function pairAfter(text: string, label: LabelAt, limit: number, checks: BankChecks | null): LabelledValue | null {
  const gap = lead.exec(text.slice(label.end, Math.min(limit, label.end + 40)))?.[0].length ?? 0;
  const start = label.end + gap;
  const rest = text.slice(start, Math.min(limit, start + 30));
  const [first, last] = [sortFirst.exec(rest), sortLast.exec(rest)];
  const found = first ?? last;
  const sort = first === null ? last?.[2] : first[1];
  const account = first === null ? last?.[1] : first[3];
  const pair = sort === undefined || account === undefined ? null : readBankPair(sort, account, checks);
  if (found === null || pair === null) return null;
  const span = { start, end: start + found[0].length };
  return value(span, 'bank-account', pair.value, ['shape-bank', ...pair.keys], label.phrase);
}

type Labelled = { readonly label: LabelAt; readonly part: Found | null };

function accountFor(
  text: string,
  sentence: Stretch,
  sort: Found,
  parts: readonly Labelled[],
): (Found & { readonly label: LabelAt | null }) | null {
  const near = parts.find(
    ({ label, part }) =>
      label.field === 'account-number' &&
      part !== null &&
      Math.max(part.start - sort.end, sort.start - part.end) < furthest,
  );
  if (near?.part !== undefined && near.part !== null) return { ...near.part, label: near.label };
  const after = partAfter(text, sort.end, sentence.end, readAccountDigits);
  return after === null ? null : { ...after, label: null };
}

// "Account number" alone is a bank's only where its label says so; else it is somebody's account with the council.
function loneAccountIn(label: LabelAt, part: Found): LabelledValue | null {
  const digits = readAccountDigits(part.text);
  if (digits === null) return null;
  const own = /bank/u.test(label.phrase) ? loneAccount(digits.value) : null;
  if (own !== null) return value(part, 'bank-account', own, ['shape-account', ...digits.keys], label.phrase);
  return value(part, 'local-reference', digits.value, ['shape-code'], label.phrase);
}
