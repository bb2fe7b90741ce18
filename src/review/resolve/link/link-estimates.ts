import type { PlanRow, PlanSession } from '#core/linkage-plan';
import {
  type Compared,
  chanceOf,
  estimateM,
  estimatePrior,
  type LevelChances,
  levelBits,
  type PatternCount,
} from './estimate.ts';
import { keysRead, type LinkModel } from './link-model.ts';
import type { Keyed } from './link-records.ts';
import { LinkSql, levelAt, type Sides } from './link-sql.ts';

/** What a linkage has estimated, for whoever wants to know why. */
export type LinkEstimates = {
  /** Records of the left and the right table; 0 where one table was compared with itself. */
  readonly records: readonly [number, number];
  /** The share of all pairs of records that are of one person. */
  readonly prior: number;
  readonly m: LevelChances;
  readonly u: LevelChances;
  /** What each level weighs, in bits; where rarity weighs, without it. */
  readonly bits: LevelChances;
  readonly comparedPairs: number;
  /** What was too common to be compared, by number of the way. */
  readonly dropped: readonly { readonly way: number; readonly keys: number; readonly pairs: number }[];
};

const chancePairs = 200_000;

/** Compares the records loaded in the session, all ways, and estimates the model's numbers from what agrees; leaves the pairs' levels there to be scored. */
export async function estimateModel(
  session: PlanSession,
  model: LinkModel,
  sides: Sides,
  left: Keyed,
  right: Keyed,
): Promise<LinkEstimates> {
  const sql = new LinkSql(model, sides);
  for (const step of [...sql.blocks(), sql.pairs(), sql.levels('pairs')]) await session.run(step);
  const [records, others] = [left.keys.length, right.keys.length];
  const times = Math.max(1, Math.min(50, Math.ceil(chancePairs / Math.max(1, records))));
  const step = Math.max(1, Math.floor((records * times) / chancePairs));
  for (const each of [sql.chance(Math.max(1, others), step, times), sql.levels('chance')]) await session.run(each);
  const compared = comparedOf(model);
  const patterns = patternsOf(await session.rows(sql.patterns('pairs')), compared.length);
  const byChance = chanceOf(compared, patternsOf(await session.rows(sql.patterns('chance')), compared.length));
  const u = withExact(model, byChance, left, right, sides);
  const m = estimateM(
    compared,
    u,
    patterns,
    model.blocking.map((keys) => columnsRead(model, keys)),
  );
  const allPairs = sides === 'one' ? (records * (records - 1)) / 2 : records * others;
  const dropped = (await session.rows(sql.dropped())).map(([way, keys, pairs]) => ({
    way: Number(way),
    keys: Number(keys),
    pairs: Number(pairs),
  }));
  return {
    records: [records, sides === 'one' ? 0 : others],
    prior: estimatePrior(patterns, m, u, allPairs),
    m,
    u,
    bits: withRarity(model, levelBits(m, u), m),
    comparedPairs: patterns.reduce((sum, { pairs }) => sum + pairs, 0),
    dropped,
  };
}

function comparedOf(model: LinkModel): readonly Compared[] {
  return model.comparisons.map(({ key, levels }) => ({
    levels: levels.length,
    columns: columnsRead(model, [key, ...levels.flatMap(({ when }) => keysRead(when))]),
  }));
}

// Keys of one column lean on each other, whatever was done to it.
function columnsRead(model: LinkModel, keys: readonly string[]): ReadonlySet<string> {
  return new Set(model.keys.filter(({ name }) => keys.includes(name)).flatMap(({ from }) => from));
}

function patternsOf(rows: readonly PlanRow[], comparisons: number): readonly PatternCount[] {
  return rows.map((row) => ({
    ways: Number(row[0]),
    levels: row.slice(1, comparisons + 1).map(Number),
    pairs: Number(row[comparisons + 1]),
  }));
}

/** Where the strongest level is equality of one key its u is counted exactly: a sample of pairs seldom meets two equal numbers. */
function withExact(model: LinkModel, u: LevelChances, left: Keyed, right: Keyed, sides: Sides): LevelChances {
  return model.comparisons.map(({ levels }, index) => {
    const own = [...(u[index] ?? [])];
    const when = levels[0]?.when;
    if (when?.kind === 'equal' && when.left === when.right) {
      const rest = own.reduce((sum, each) => sum + each, 0) - (own[levels.length] ?? 0);
      const exact = equalByChance(left.counts.get(when.left), right.counts.get(when.left), sides);
      own[levels.length] = exact;
      for (let level = 0; level < levels.length; level += 1)
        own[level] = ((own[level] ?? 0) * (1 - exact)) / Math.max(rest, 1e-12);
    }
    return own;
  });
}

function equalByChance(
  left: ReadonlyMap<string, number> | undefined,
  right: ReadonlyMap<string, number> | undefined,
  sides: Sides,
): number {
  let [equal, ofLeft, ofRight] = [0, 0, 0];
  for (const [value, count] of left ?? []) {
    ofLeft += count;
    equal += sides === 'one' ? count * (count - 1) : count * (right?.get(value) ?? 0);
  }
  for (const count of right?.values() ?? []) ofRight += count;
  const all = sides === 'one' ? ofLeft * (ofLeft - 1) : ofLeft * ofRight;
  return Math.max(equal, 0.5) / Math.max(1, all);
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
