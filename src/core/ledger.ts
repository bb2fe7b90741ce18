import type { ReadCount } from './document.ts';
import { writtenCount } from './written-numbers.ts';

/** What all documents together said they hold of one kind of thing, how much of it was read, and how many documents fell short. */
export type ReadTotal = ReadCount & { readonly documents: number; readonly short: number };

/** One count of each kind, in the order in which kinds are first met: two counts of one kind are added up. */
export function mergedCounts(counts: readonly ReadCount[]): readonly ReadCount[] {
  const kinds = new Map<string, ReadCount>();
  for (const { of, expected, read } of counts) {
    const known = kinds.get(of);
    kinds.set(of, { of, expected: (known?.expected ?? 0) + expected, read: (known?.read ?? 0) + read });
  }
  return [...kinds.values()];
}

/** The counts of which less was read than the document said it holds. */
export function shortCounts(counts: readonly ReadCount[]): readonly ReadCount[] {
  return counts.filter(({ expected, read }) => read < expected);
}

/** Counts as a person reads them: `17 of 20 pages read; none of 3 attachments read`; '' for none. */
export function writtenShortfall(counts: readonly ReadCount[]): string {
  return mergedCounts(shortCounts(counts))
    .map(
      ({ of, expected, read }) => `${read === 0 ? 'none' : writtenCount(read)} of ${writtenCount(expected)} ${of} read`,
    )
    .join('; ');
}

/** The cells `expected`, `read` and `missing` of `files.csv`: `20 pages; 3 attachments`, digits without separators; '' for none. */
export function ledgerCells(counts: readonly ReadCount[]): readonly [expected: string, read: string, missing: string] {
  const kinds = mergedCounts(counts);
  const cell = (amount: (count: ReadCount) => number, all: readonly ReadCount[]): string =>
    all.map((count) => `${amount(count)} ${count.of}`).join('; ');
  return [
    cell(({ expected }) => expected, kinds),
    cell(({ read }) => read, kinds),
    cell(({ expected, read }) => expected - read, shortCounts(kinds)),
  ];
}

/** What many documents hold and what was read of it, by kind, in code-unit order of its name. */
export function totalCounts(documents: Iterable<readonly ReadCount[]>): readonly ReadTotal[] {
  const kinds = new Map<string, ReadTotal>();
  for (const counts of documents) {
    for (const { of, expected, read } of mergedCounts(counts)) {
      const known = kinds.get(of) ?? { of, expected: 0, read: 0, documents: 0, short: 0 };
      kinds.set(of, {
        of,
        expected: known.expected + expected,
        // What was read beyond what a document declared makes up for nothing that is missing in another.
        read: known.read + Math.min(read, expected),
        documents: known.documents + 1,
        short: known.short + (read < expected ? 1 : 0),
      });
    }
  }
  return [...kinds.values()].sort((a, b) => (a.of < b.of ? -1 : 1));
}
