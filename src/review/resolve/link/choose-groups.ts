import { connectedComponents, correlationClusters, type WeighedPairs } from './correlation-clustering.ts';

/** How records were put into groups, and what share of pairs that is expected to have right. */
export type Grouping = {
  /** `weighed`: by correlation clustering; else by chains of pairs with at least so many bits. */
  readonly by: 'weighed' | number;
  /** For each record the smallest number of its group. */
  readonly groups: Int32Array;
  /** Expected F1 over pairs, as the pairs' own probabilities have it. */
  readonly expected: number;
};

const chains = [1, 2, 3, 4] as const;

/**
 * Groups records in several ways and takes the one whose pairs are expected to be right most often, by the probabilities of the pairs
 * themselves: chains hold together what has few fields and gaps, weighing keeps apart what chains would run together. A pair inside a group
 * that was never compared counts as wrong; of equal expectations weighing stands, then the strictest chain.
 */
export function chooseGroups(records: number, pairs: WeighedPairs, missing: number): Grouping {
  const probabilities = pairs.bits.map((bits) => 1 / (1 + 2 ** -bits));
  const all = probabilities.reduce((sum, each) => sum + each, 0);
  const judge = (by: Grouping['by'], groups: Int32Array): Grouping => ({
    by,
    groups,
    expected: expectedF1(groups, pairs, probabilities, all),
  });
  const candidates = [
    judge('weighed', correlationClusters(records, pairs, missing)),
    ...chains.toReversed().map((least) => judge(least, connectedComponents(records, pairs, least))),
  ];
  return candidates.reduce((best, each) => (each.expected > best.expected ? each : best));
}

function expectedF1(groups: Int32Array, { a, b }: WeighedPairs, probabilities: Float64Array, all: number): number {
  let right = 0;
  for (const [at, probability] of probabilities.entries())
    if (groups[a[at] ?? 0] === groups[b[at] ?? 0]) right += probability;
  const sizes = new Map<number, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  let inside = 0;
  for (const size of sizes.values()) inside += (size * (size - 1)) / 2;
  return inside + all === 0 ? 1 : (2 * right) / (inside + all);
}
