import type { LevelChances, PatternCount } from './estimate.ts';

/**
 * Pairs of two people who are no strangers (a household, twins, a shared mailbox): what share of all pairs are such and were compared,
 * and for each comparison how often what it compares is truly the same for both.
 */
export type Relatives = { readonly share: number; readonly same: readonly number[] };

/** The shares of all pairs that are of one person, and of relatives. */
export type Shares = { readonly prior: number; readonly relatives: Relatives };

const mostRounds = 200;
const settled = 1e-5;
/** Nothing is the same for all relatives: else they could not be told from one person at all. */
const mostSame = 0.99;

/**
 * Finds relatives among the pairs compared, by expectation and maximisation with m and u given: whatever is truly the same agrees as it
 * does for one person, the rest as for strangers. Fellegi and Sunter know one person and strangers only; a family at one address is
 * neither, and would pass for one person wherever forename and birth date are unknown. Where there are none, their share comes to nothing.
 */
export function estimateRelatives(
  patterns: readonly PatternCount[],
  m: LevelChances,
  u: LevelChances,
  allPairs: number,
  prior: number,
): Shares {
  const counts = [...merged(patterns).values()];
  const chances = counts.map(({ levels }) => ({ one: product(levels, m), strangers: product(levels, u) }));
  let shares: Shares = { prior, relatives: { share: 0, same: m.map(() => 0.5) } };
  for (let round = 0; round < mostRounds; round += 1) {
    const { relatives } = shares;
    const sums = m.map(() => ({ same: 0.01, all: 1 }));
    let [ones, related] = [0, 0];
    for (const [at, { levels, pairs }] of counts.entries()) {
      const { one = 0, strangers = 0 } = chances[at] ?? {};
      const odds = [
        shares.prior * one,
        (1 - shares.prior) * strangers,
        relatives.share * relatedChance(levels, m, u, relatives),
      ];
      const all = Math.max(
        odds.reduce((sum, each) => sum + each, 0),
        1e-300,
      );
      const isOne = (odds[0] ?? 0) / all;
      // At first, what neither one person nor as many strangers as there must be would explain.
      const isRelated =
        round === 0 ? (1 - isOne) * Math.max(0, 1 - (allPairs * strangers) / pairs) : (odds[2] ?? 0) / all;
      ones += pairs * isOne;
      related += pairs * isRelated;
      addSame(sums, levels, pairs * isRelated, m, u, relatives.same);
    }
    const same = sums.map((sum) => Math.min(mostSame, sum.same / sum.all));
    const moved = Math.max(...same.map((each, index) => Math.abs(each - (relatives.same[index] ?? 0))));
    // Less than one pair is none.
    shares = {
      prior: Math.max(ones / allPairs, 1 / (allPairs * 10)),
      relatives: { share: related < 1 ? 0 : related / allPairs, same },
    };
    if (moved < settled || related < 1) break;
  }
  return shares;
}

/** P(levels | two different people who share something): not all of it, or they would be one. */
export function relatedChance(
  levels: readonly number[],
  m: LevelChances,
  u: LevelChances,
  { same }: Pick<Relatives, 'same'>,
): number {
  let [each, all] = [1, 1];
  for (const [index, level] of levels.entries()) {
    const share = same[index] ?? 0;
    all *= share;
    if (level < 0) continue;
    const one = m[index]?.[level] ?? 0;
    each *= share * one + (1 - share) * (u[index]?.[level] ?? 0);
    all *= one;
  }
  const everything = same.reduce((sum, share) => sum * share, 1);
  return Math.max((each - all) / (1 - everything), 1e-300);
}

function addSame(
  sums: readonly { same: number; all: number }[],
  levels: readonly number[],
  weight: number,
  m: LevelChances,
  u: LevelChances,
  same: readonly number[],
): void {
  for (const [index, level] of levels.entries()) {
    const sum = sums[index];
    if (level < 0 || sum === undefined) continue;
    const share = same[index] ?? 0;
    const shared = share * (m[index]?.[level] ?? 0);
    sum.same += (weight * shared) / Math.max(shared + (1 - share) * (u[index]?.[level] ?? 0), 1e-300);
    sum.all += weight;
  }
}

// By which way a pair was met matters no more.
function merged(patterns: readonly PatternCount[]): ReadonlyMap<string, PatternCount> {
  const counts = new Map<string, PatternCount>();
  for (const { levels, pairs } of patterns) {
    const key = levels.join(' ');
    counts.set(key, { ways: 0, levels, pairs: (counts.get(key)?.pairs ?? 0) + pairs });
  }
  return counts;
}

function product(levels: readonly number[], chances: LevelChances): number {
  let all = 1;
  for (const [index, level] of levels.entries()) if (level >= 0) all *= chances[index]?.[level] ?? 0;
  return all;
}
