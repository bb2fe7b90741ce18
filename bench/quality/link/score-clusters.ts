/** A record with the group it truly belongs to and the one it was put in. */
export type Grouped = { readonly truth: string; readonly group: string };

/** Pairwise precision, recall and F1, then B-cubed precision, recall and F1. */
export function clusterScore(records: readonly Grouped[]): readonly number[] {
  const truths = countsOf(records.map(({ truth }) => truth));
  const groups = countsOf(records.map(({ group }) => group));
  const both = countsOf(records.map(({ truth, group }) => `${truth}\u0000${group}`));
  const pairs = (counts: ReadonlyMap<string, number>): number =>
    [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
  const precision = pairs(both) / Math.max(1, pairs(groups));
  const recall = pairs(both) / Math.max(1, pairs(truths));
  let [exact, complete] = [0, 0];
  for (const [key, count] of both) {
    const [truth = '', group = ''] = key.split('\u0000');
    exact += (count * count) / (groups.get(group) ?? 1);
    complete += (count * count) / (truths.get(truth) ?? 1);
  }
  const [p, r] = [exact / records.length, complete / records.length];
  return [precision, recall, f1(precision, recall), p, r, f1(p, r)];
}

function f1(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

function countsOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
