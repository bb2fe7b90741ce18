import type { PlanRow, PlanSession } from '#core/linkage-plan';
import { chancePairs } from './chance-pairs.ts';
import {
  type Compared,
  chanceOf,
  estimateM,
  estimatePrior,
  type LevelChances,
  levelBits,
  type PatternCount,
} from './estimate.ts';
import { levelAt } from './level-sql.ts';
import { keysRead, type LinkModel } from './link-model.ts';
import type { KeyCodes } from './link-records.ts';
import type { LinkSql } from './link-sql.ts';
import { loadNearTexts } from './near-texts.ts';
import { estimateRelatives, type Relatives, relatedChance } from './related.ts';
import type { Sides } from './sql-words.ts';

/** What a linkage has estimated, for whoever wants to know why. */
export type LinkEstimates = {
  /** Records of the left and the right table; 0 where one table was compared with itself. */
  readonly records: readonly [number, number];
  /** The share of all pairs of records that are of one person. */
  readonly prior: number;
  /** The odds that go with it, in bits: what the evidence against two strangers starts from. */
  readonly priorBits: number;
  readonly m: LevelChances;
  readonly u: LevelChances;
  /** What each level weighs, in bits; where rarity weighs, without it. */
  readonly bits: LevelChances;
  /** Pairs of two people who share something, as a family does. */
  readonly relatives: Relatives;
  readonly comparedPairs: number;
  /** Pairs of one person expected among those compared, and how many more no way is expected to have led to. */
  readonly matches: number;
  readonly missedMatches: number;
  /** What was too common to be compared, by number of the way. */
  readonly dropped: readonly { readonly way: number; readonly keys: number; readonly pairs: number }[];
};

/** Compares the records loaded in the session, all ways, and estimates the model's numbers from what agrees; leaves table `edges`. */
export async function estimateModel(
  session: PlanSession,
  model: LinkModel,
  sides: Sides,
  sql: LinkSql,
  codes: KeyCodes,
  records: readonly [number, number],
  leastBits: number,
): Promise<LinkEstimates> {
  const [lefts, rights] = records;
  const compared = comparedOf(model);
  const exact = await exactChances(session, model, sql);
  for (const step of sql.blocks()) await session.run(step);
  const dropped = (await session.rows(sql.dropped())).map(([way, keys, pairs]) => ({
    way: Number(way),
    keys: Number(keys),
    pairs: Number(pairs),
  }));
  for (const step of [sql.pairs(), sql.codes('pairs'), sql.drop('pairs')]) await session.run(step);
  await session.load(chancePairs(lefts, sides === 'one' ? null : rights));
  for (const step of [sql.codes('chance'), sql.drop('chance'), ...sql.rarities()]) await session.run(step);
  await loadNearTexts(session, model, sql, codes);
  for (const pairs of ['pairs', 'chance'])
    for (const step of [sql.levels(pairs), sql.drop(`codes_of_${pairs}`)]) await session.run(step);
  const patterns = patternsOf(await session.rows(sql.patterns('pairs')), compared.length);
  const u = withExact(
    model,
    chanceOf(compared, patternsOf(await session.rows(sql.patterns('chance')), compared.length)),
    exact,
  );
  const m = estimateM(
    compared,
    u,
    patterns,
    model.blocking.map((keys) => columnsOf(model, keys)),
  );
  const allPairs = sides === 'one' ? (lefts * (lefts - 1)) / 2 : lefts * rights;
  const { prior, relatives } = estimateRelatives(patterns, m, u, allPairs, estimatePrior(patterns, m, u, allPairs));
  const bits = withRarity(model, levelBits(m, u), m);
  const priorBits = Math.log2(prior / Math.max(1 - prior - relatives.share, 1e-12));
  const estimates = { records, prior, priorBits, m, u, bits, relatives, dropped };
  const scored = weightsOf(patterns, estimates);
  await session.load({
    name: 'weights',
    columns: [
      ...compared.map((_, index) => ({ name: `g${index}`, type: 'integer' as const })),
      { name: 'strangers', type: 'double' },
      { name: 'relatives', type: 'double' },
    ],
    rows: scored.values(),
  });
  for (const step of [sql.edges(leastBits), sql.drop('levels_of_pairs')]) await session.run(step);
  return {
    ...estimates,
    comparedPairs: patterns.reduce((sum, { pairs }) => sum + pairs, 0),
    ...matchesOf(patterns, estimates),
  };
}

function comparedOf(model: LinkModel): readonly Compared[] {
  return model.comparisons.map(({ key, levels }) => ({
    levels: levels.length,
    columns: columnsOf(model, [key, ...levels.flatMap(({ when }) => keysRead(when))]),
  }));
}

// Keys of one column lean on each other, whatever was done to it.
function columnsOf(model: LinkModel, keys: readonly string[]): ReadonlySet<string> {
  return new Set(model.keys.filter(({ name }) => keys.includes(name)).flatMap(({ from }) => from));
}

function patternsOf(rows: readonly PlanRow[], comparisons: number): readonly PatternCount[] {
  return rows.map((row) => ({
    ways: Number(row[0]),
    levels: row.slice(1, comparisons + 1).map(Number),
    pairs: Number(row[comparisons + 1]),
  }));
}

/** The key whose equality is a comparison's strongest level; null where that is something else. */
export function exactKey(model: LinkModel, comparison: number): string | null {
  const when = model.comparisons[comparison]?.levels[0]?.when;
  return when?.kind === 'equal' && when.left === when.right ? when.left : null;
}

// A sample of pairs seldom meets two equal numbers: where the strongest level is equality of one key, its u is counted exactly.
async function exactChances(session: PlanSession, model: LinkModel, sql: LinkSql): Promise<readonly (number | null)[]> {
  const chances: (number | null)[] = [];
  for (const index of model.comparisons.keys()) {
    const key = exactKey(model, index);
    const [row] = key === null ? [] : await session.rows(sql.equalPairs(key));
    chances.push(row === undefined ? null : Math.max(Number(row[0] ?? 0), 0.5) / Math.max(1, Number(row[1] ?? 0)));
  }
  return chances;
}

function withExact(model: LinkModel, u: LevelChances, exact: readonly (number | null)[]): LevelChances {
  return model.comparisons.map(({ levels }, index) => {
    const own = [...(u[index] ?? [])];
    const chance = exact[index] ?? null;
    if (chance === null) return own;
    const rest = own.reduce((sum, each) => sum + each, 0) - (own[levels.length] ?? 0);
    own[levels.length] = chance;
    for (let level = 0; level < levels.length; level += 1)
      own[level] = ((own[level] ?? 0) * (1 - chance)) / Math.max(rest, 1e-12);
    return own;
  });
}

/** Where rarity weighs, the level's own bits are log2 m alone; the rest is how rare the value is, record by record. */
function withRarity(model: LinkModel, bits: LevelChances, m: LevelChances): LevelChances {
  return bits.map((own, index) =>
    own.map((each, level) => {
      const frequency = levelAt(model.comparisons[index]?.levels ?? [], level)?.frequency ?? null;
      return frequency === null ? each : Math.log2(Math.max(m[index]?.[level] ?? 0, 1e-7));
    }),
  );
}

type Estimated = Pick<LinkEstimates, 'prior' | 'priorBits' | 'm' | 'u' | 'bits' | 'relatives'>;

/** For each set of levels met: the levels, then bits for one person against strangers (without rarity), and against relatives. */
function weightsOf(
  patterns: readonly PatternCount[],
  { prior, priorBits, m, u, bits, relatives }: Estimated,
): Map<string, PlanRow> {
  const rows = new Map<string, PlanRow>();
  for (const { levels } of patterns) {
    const key = levels.join(' ');
    if (rows.has(key)) continue;
    const sum = (of: LevelChances, start: number): number =>
      levels.reduce((total, level, index) => total + (level < 0 ? 0 : (of[index]?.[level] ?? 0)), start);
    const one =
      Math.log2(prior) +
      sum(
        m.map((own) => own.map((each) => Math.log2(Math.max(each, 1e-7)))),
        0,
      );
    const related =
      relatives.share === 0 ? noRival : one - Math.log2(relatives.share * relatedChance(levels, m, u, relatives));
    rows.set(key, [...levels, sum(bits, priorBits), Math.min(noRival, related)]);
  }
  return rows;
}

/** Bits against relatives where there are none: more than anything else may weigh. */
const noRival = 1000;

/**
 * Pairs of one person among those compared; and those that no way led to, by how many were met by one way only and by two (Chao 1984, as for
 * animals seen once and twice), which is a lower bound where the ways forgive the same mistakes.
 */
function matchesOf(
  patterns: readonly PatternCount[],
  { prior, m, u, relatives }: Estimated,
): { matches: number; missedMatches: number } {
  const met = [0, 0, 0];
  for (const { ways, levels, pairs } of patterns) {
    const chance = (of: LevelChances): number =>
      levels.reduce((all, level, index) => (level < 0 ? all : all * (of[index]?.[level] ?? 0)), 1);
    const one = prior * chance(m);
    const others = (1 - prior) * chance(u) + relatives.share * relatedChance(levels, m, u, relatives);
    const expected = (pairs * one) / Math.max(one + others, 1e-300);
    const times = Math.min(3, countOfBits(ways)) - 1;
    met[times] = (met[times] ?? 0) + expected;
  }
  const [once = 0, twice = 0] = met;
  return { matches: met.reduce((sum, each) => sum + each, 0), missedMatches: (once * once) / (2 * Math.max(1, twice)) };
}

function countOfBits(number: number): number {
  let count = 0;
  for (let rest = number; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
