/** How many pairs have this set of levels (one a comparison, -1 unknown), by which ways, as the bits of a number. */
export type PatternCount = { readonly ways: number; readonly levels: readonly number[]; readonly pairs: number };

/** A probability for each level of each comparison, level 0 first. */
export type LevelChances = readonly (readonly number[])[];

/** One comparison as far as estimation needs it: how many levels it has besides none, and which columns of the file it reads. */
export type Compared = { readonly levels: number; readonly columns: ReadonlySet<string> };

const leastM = 1e-7;
const mostRounds = 50;
const settled = 1e-5;

/** P(level | two records of different people) from pairs met by chance; what was never met counts as half a pair. */
export function chanceOf(compared: readonly Compared[], chance: readonly PatternCount[]): LevelChances {
  return compared.map(({ levels }, index) => {
    const counts = new Array<number>(levels + 1).fill(0);
    for (const pattern of chance) {
      const level = pattern.levels[index] ?? -1;
      if (level >= 0) counts[level] = (counts[level] ?? 0) + pattern.pairs;
    }
    const total = Math.max(1, sumOf(counts));
    return counts.map((count) => Math.max(count, 0.5) / total);
  });
}

/**
 * P(level | two records of one person), by expectation and maximisation over the pairs of each way in turn (Fellegi and Sunter 1969, Winkler
 * 1988): a comparison that reads a column of the way is left out of that turn, since its pairs agree on it by choice; u stays. The
 * median over the turns, made to sum to one.
 */
export function estimateM(
  compared: readonly Compared[],
  u: LevelChances,
  patterns: readonly PatternCount[],
  ways: readonly ReadonlySet<string>[],
): LevelChances {
  const turns = compared.map((): (readonly number[])[] => []);
  for (const [way, columns] of ways.entries()) {
    const active = compared.map((comparison) => [...comparison.columns].every((column) => !columns.has(column)));
    const own = merged(
      patterns.filter((pattern) => (pattern.ways & (2 ** way)) !== 0),
      active,
    );
    if (active.filter(Boolean).length < 2 || own.length < 2) continue;
    const m = maximised(compared, u, own, active);
    for (const [index, chances] of m.entries()) if (active[index] === true) turns[index]?.push(chances);
  }
  return compared.map((comparison, index) => {
    const own = turns[index] ?? [];
    if (own.length === 0) return startOf(comparison.levels);
    const middle = Array.from({ length: comparison.levels + 1 }, (_, level) =>
      median(own.map((each) => each[level] ?? leastM)),
    );
    return shares(middle);
  });
}

// Patterns that differ only in what this turn leaves out are one.
function merged(patterns: readonly PatternCount[], active: readonly boolean[]): readonly PatternCount[] {
  const counts = new Map<string, PatternCount>();
  for (const { levels, pairs } of patterns) {
    const kept = levels.map((level, index) => (active[index] === true ? level : -1));
    const key = kept.join(' ');
    counts.set(key, { ways: 0, levels: kept, pairs: (counts.get(key)?.pairs ?? 0) + pairs });
  }
  return [...counts.values()];
}

function maximised(
  compared: readonly Compared[],
  u: LevelChances,
  patterns: readonly PatternCount[],
  active: readonly boolean[],
): LevelChances {
  let m: LevelChances = compared.map(({ levels }) => startOf(levels));
  let share = 0.3;
  const total = sumOf(patterns.map(({ pairs }) => pairs));
  for (let round = 0; round < mostRounds; round += 1) {
    const sums = compared.map(({ levels }) => new Array<number>(levels + 1).fill(0));
    let matches = 0;
    for (const { levels, pairs } of patterns) {
      const expected = pairs * probabilityOf(levels, m, u, share);
      matches += expected;
      for (const [index, level] of levels.entries()) {
        const own = sums[index];
        if (level >= 0 && own !== undefined) own[level] = (own[level] ?? 0) + expected;
      }
    }
    const next = sums.map((own, index) => (active[index] === true ? shares(own) : (m[index] ?? own)));
    const moved = Math.max(
      ...next.map((own, index) => Math.max(...own.map((each, level) => Math.abs(each - (m[index]?.[level] ?? 0))))),
    );
    m = next;
    share = Math.min(0.999, Math.max(1e-6, matches / Math.max(1, total)));
    if (moved < settled) break;
  }
  return m;
}

/** P(one person | these levels): -1 says nothing. */
function probabilityOf(levels: readonly number[], m: LevelChances, u: LevelChances, share: number): number {
  let odds = share / (1 - share);
  for (const [index, level] of levels.entries())
    if (level >= 0) odds *= (m[index]?.[level] ?? leastM) / (u[index]?.[level] ?? leastM);
  return odds / (1 + odds);
}

/**
 * The share of all pairs of records that are of one person: the pairs expected to match among those compared, over all there are, until that
 * stays. Pairs that no way leads to count as different people, so that it is a lower bound where the ways miss many.
 */
export function estimatePrior(
  patterns: readonly PatternCount[],
  m: LevelChances,
  u: LevelChances,
  allPairs: number,
): number {
  let share = Math.min(0.01, 1 / Math.sqrt(Math.max(4, allPairs)));
  for (let round = 0; round < 200; round += 1) {
    let matches = 0;
    for (const { levels, pairs } of patterns) matches += pairs * probabilityOf(levels, m, u, share);
    const next = Math.min(0.5, Math.max(1 / Math.max(2, allPairs * 10), matches / Math.max(1, allPairs)));
    if (Math.abs(next - share) <= share * 1e-6) return next;
    share = next;
  }
  return share;
}

/** log2(m/u) of every level, 0 first. */
export function levelBits(m: LevelChances, u: LevelChances): LevelChances {
  return m.map((own, index) =>
    own.map((each, level) => Math.log2(Math.max(each, leastM) / Math.max(u[index]?.[level] ?? leastM, 1e-12))),
  );
}

// Before anything is counted: agreement nine times in ten, the strongest level most of it.
function startOf(levels: number): readonly number[] {
  return shares(Array.from({ length: levels + 1 }, (_, level) => (level === 0 ? 0.1 : 0.9 * 2 ** (level - levels))));
}

function shares(counts: readonly number[]): readonly number[] {
  const least = counts.map((count) => Math.max(count, 0));
  const total = sumOf(least);
  if (total <= 0) return counts.map(() => 1 / counts.length);
  return least.map((count) => Math.max(leastM, count / total));
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? leastM;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
