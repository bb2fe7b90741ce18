import type { WithPlanSession } from '#core/linkage-plan';
import { type Calibration, calibratedBits } from './calibrate.ts';
import { chooseGroups, type Grouping } from './choose-groups.ts';
import { connectedComponents, type WeighedPairs } from './correlation-clustering.ts';
import { calibrationOf, type LinkLabel } from './link-calibration.ts';
import { estimateModel, type LinkEstimates } from './link-estimates.ts';
import type { LinkModel } from './link-model.ts';
import { columnsOf, keyed, type LinkRecord, rowsOf } from './link-records.ts';
import { LinkSql, type Sides } from './link-sql.ts';

export type { LinkLabel } from './link-calibration.ts';
export type { LinkEstimates } from './link-estimates.ts';
export type { LinkRecord } from './link-records.ts';

/** Two records that may be of one person. */
export type LinkedPair = {
  readonly left: string;
  readonly right: string;
  /** log2 odds that they are, after calibration where there is any. */
  readonly bits: number;
  readonly probability: number;
  /** The level of each comparison: -1 unknown, 0 none, then up. */
  readonly levels: readonly number[];
};

/** The result: pairs above the least evidence, and the group of each record as the lowest identifier in it, left records first. */
export type LinkResult = {
  readonly pairs: readonly LinkedPair[];
  readonly groups: readonly { readonly side: 'left' | 'right'; readonly id: string; readonly group: string }[];
  readonly estimates: LinkEstimates;
  readonly calibration: Calibration;
  /** How records were put into groups (`Grouping`), and how right that is expected to be. */
  readonly grouping: Omit<Grouping, 'groups'>;
};

/** What to link; without `right`, `left` is searched for records of one person. */
export type LinkTables = {
  readonly model: LinkModel;
  readonly left: readonly LinkRecord[];
  readonly right: readonly LinkRecord[] | null;
  readonly labels: readonly LinkLabel[];
  /** Pairs with less evidence than this many bits are not kept. */
  readonly leastBits: number;
};

// Below one in 33,000 a pair neither joins nor, summed up, keeps two groups apart by more than its share.
const leastEvidence = -15;

/**
 * Links two tables, or one with itself, after Fellegi and Sunter: u from exact frequencies and pairs met by chance, m by expectation and
 * maximisation, the prior by fixed point, evidence from rarity where the model says so, groups by weighing or by chains, whichever is expected to be right.
 */
export async function linkTables(tables: LinkTables, withSession: WithPlanSession): Promise<LinkResult> {
  const { model, right } = tables;
  const left = sorted(tables.left);
  const other = right === null ? left : sorted(right);
  const sides: Sides = right === null ? 'one' : 'two';
  const own = keyed(model, left);
  const theirs = right === null ? own : keyed(model, other);
  return await withSession(async (session) => {
    await session.load({ name: 'left', columns: columnsOf(model), rows: rowsOf(model, own, theirs) });
    if (right !== null)
      await session.load({ name: 'right', columns: columnsOf(model), rows: rowsOf(model, theirs, theirs) });
    const estimates = await estimateModel(session, model, sides, own, theirs);
    const least = Math.min(leastEvidence, tables.leastBits);
    const sql = new LinkSql(model, sides);
    const scored = await session.numbers(
      sql.scored(estimates.bits, Math.log2(estimates.prior / (1 - estimates.prior)), least),
    );
    const calibration = calibrationOf(tables.labels, right === null, scored, left, other);
    const pairs = weighed(scored, calibration, sides === 'two' ? left.length : 0);
    const grouping = chooseGroups(left.length + (right === null ? 0 : other.length), pairs, model.missing);
    return {
      pairs: pairsOf(scored, pairs.bits, left, other, tables.leastBits),
      groups: groupsOf(grouping.groups, left, right === null ? [] : other),
      estimates,
      calibration,
      grouping: { by: grouping.by, expected: grouping.expected },
    };
  });
}

/** Groups by any chain of pairs with at least so many bits, instead of weighing all of them together. */
export function chained(result: LinkResult, least: number): LinkResult['groups'] {
  const numbers = new Map(result.groups.map(({ side, id }, index) => [`${side} ${id}`, index]));
  const other = result.groups.some(({ side }) => side === 'right') ? 'right' : 'left';
  const pairs: WeighedPairs = {
    a: Int32Array.from(result.pairs, ({ left }) => numbers.get(`left ${left}`) ?? 0),
    b: Int32Array.from(result.pairs, ({ right }) => numbers.get(`${other} ${right}`) ?? 0),
    bits: Float64Array.from(result.pairs, ({ bits }) => bits),
  };
  const roots = connectedComponents(result.groups.length, pairs, least);
  return result.groups.map((each, index) => ({ ...each, group: result.groups[roots[index] ?? index]?.id ?? each.id }));
}

// By identifier, so that the order of the file changes nothing.
function sorted(records: readonly LinkRecord[]): readonly LinkRecord[] {
  return records.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

function weighed(scored: readonly Float64Array[], calibration: Calibration, offset: number): WeighedPairs {
  const [a, b, bits] = scored;
  return {
    a: Int32Array.from(a ?? []),
    b: Int32Array.from(b ?? [], (row) => row + offset),
    bits: Float64Array.from(bits ?? [], (each) => calibratedBits(each, calibration)),
  };
}

function pairsOf(
  scored: readonly Float64Array[],
  bits: Float64Array,
  left: readonly LinkRecord[],
  right: readonly LinkRecord[],
  least: number,
): readonly LinkedPair[] {
  const [a, b, , ...levels] = scored;
  const pairs: LinkedPair[] = [];
  for (const [at, own] of bits.entries()) {
    if (own < least) continue;
    pairs.push({
      left: left[a?.[at] ?? 0]?.id ?? '',
      right: right[b?.[at] ?? 0]?.id ?? '',
      bits: own,
      probability: 1 / (1 + 2 ** -own),
      levels: levels.map((column) => column[at] ?? -1),
    });
  }
  return pairs;
}

function groupsOf(groups: Int32Array, left: readonly LinkRecord[], right: readonly LinkRecord[]): LinkResult['groups'] {
  const all = [
    ...left.map(({ id }) => ({ side: 'left' as const, id })),
    ...right.map(({ id }) => ({ side: 'right' as const, id })),
  ];
  return all.map(({ side, id }, index) => ({ side, id, group: all[groups[index] ?? index]?.id ?? id }));
}
