import { Fault } from '#core/fault';
import type { PlanRow, PlanSession, WithPlanSession } from '#core/linkage-plan';
import { type Calibration, calibratedBits } from './calibrate.ts';
import { expectedPeople, type PeopleExpected } from './expected-people.ts';
import { type Grouped, groupRecords } from './group-records.ts';
import { calibrationOf, type LinkLabel } from './link-calibration.ts';
import { estimateModel, exactKey, type LinkEstimates } from './link-estimates.ts';
import { frequencyKeys, type LinkModel } from './link-model.ts';
import { emptyCodes, type KeyCodes, type LinkSource, makeCoder, readColumns } from './link-records.ts';
import { LinkSql } from './link-sql.ts';
import type { Sides } from './sql-words.ts';
import { weighedPairs } from './weighed-pairs.ts';

export type { PeopleExpected } from './expected-people.ts';
export type { LinkLabel } from './link-calibration.ts';
export type { LinkEstimates } from './link-estimates.ts';
export type { LinkRecord, LinkSource } from './link-records.ts';

/** Two records that may be of one person. */
export type LinkedPair = {
  readonly left: string;
  readonly right: string;
  /** log2 odds that they are, after calibration where there is any. */
  readonly bits: number;
  readonly probability: number;
  /** The same before calibration against two strangers, and against two people who share something: the lower of the two tells. */
  readonly strangers: number;
  readonly relatives: number;
  /** The level of each comparison: -1 unknown, 0 none, then up. */
  readonly levels: readonly number[];
};

/** A record and its group, named after the lowest identifier in it, left records first. */
export type GroupedRecord = { readonly side: 'left' | 'right'; readonly id: string; readonly group: string };

/** What was found; links and groups can be read as long as the linkage is open. */
export type LinkFound = {
  readonly estimates: LinkEstimates;
  readonly calibration: Calibration;
  readonly people: PeopleExpected;
  /** Groups of two records or more. */
  readonly groupsOfSeveral: number;
  /** Pairs with at least so many bits, by identifiers in order, some at a time. */
  readonly links: (leastBits: number) => AsyncIterable<readonly LinkedPair[]>;
  /** Every record once, by identifier, left records first. */
  readonly groups: () => AsyncIterable<readonly GroupedRecord[]>;
};

/** What to link; without `right`, `left` is searched for records of one person. */
export type LinkTables = {
  readonly model: LinkModel;
  readonly left: LinkSource;
  readonly right: LinkSource | null;
  readonly labels: readonly LinkLabel[];
};

/** Pairs with less are forgotten: below one in 33,000 a pair neither joins nor keeps two groups apart by more than its share. */
export const leastEvidence = -15;

/**
 * Links two tables, or one with itself, after Fellegi and Sunter: u from exact frequencies and pairs met by chance, m by expectation and
 * maximisation, the prior and relatives by fixed point, evidence from rarity where the model says so. `use` is given what was found; nothing
 * is kept after it. Throws LINK-TABLE-UNUSABLE for an identifier used twice.
 */
export async function linkTables<T>(
  { model, left, right, labels }: LinkTables,
  withSession: WithPlanSession,
  use: (found: LinkFound) => Promise<T>,
): Promise<T> {
  const sides: Sides = right === null ? 'one' : 'two';
  const sql = new LinkSql(model, sides);
  return await withSession(async (session) => {
    const codes = emptyCodes(model);
    const load = { session, sql, model, codes };
    const lefts = await loaded(load, 'left', left, 0);
    const rights = right === null ? 0 : await loaded(load, 'right', right, lefts);
    const estimates = await estimateModel(session, model, sides, sql, codes, [lefts, rights], leastEvidence);
    const calibration = await calibrationOf(labels, session, sql);
    const grouped = groupRecords(lefts + rights, await weighedPairs(session, sql, calibration));
    const groupsOfSeveral = await loadGroups(session, grouped);
    return await use({
      estimates,
      calibration,
      people: expectedPeople(lefts + rights, grouped, estimates),
      groupsOfSeveral,
      links: (leastBits) => links(session, sql, calibration, leastBits),
      groups: () => groups(session, sql),
    });
  });
}

type Load = {
  readonly session: PlanSession;
  readonly sql: LinkSql;
  readonly model: LinkModel;
  readonly codes: KeyCodes;
};

async function loaded(
  { session, sql, model, codes }: Load,
  side: 'left' | 'right',
  source: LinkSource,
  before: number,
): Promise<number> {
  const ids = { name: `ids_${side}`, columns: idColumns };
  const table = `read_${side}`;
  const coded = makeCoder(model, codes);
  await session.load({ ...ids, rows: [] });
  await session.load({ name: table, columns: readColumns(model), rows: [] });
  let read = 0;
  for await (const records of source) {
    const from = read;
    await session.append({ ...ids, rows: records.map(({ id }, at) => [from + at, id]) });
    await session.fill(table, coded(records, from));
    read += records.length;
  }
  const [counts = []] = await session.rows(sql.readCounts(side));
  const [records = 0, own = 0] = counts.map(Number);
  if (own < records)
    throw new Fault(
      'LINK-TABLE-UNUSABLE',
      `In the ${side} table ${bearing(records - own)} an identifier that an earlier one has too: give every record its own.`,
    );
  const exact = model.comparisons.flatMap((_, index) => exactKey(model, index) ?? []);
  const keys = [...new Set([...frequencyKeys(model), ...exact])];
  const steps = [sql.names(side, before), sql.drop(ids.name), sql.records(side), sql.drop(table)];
  for (const step of [...steps, ...sql.counts(side, keys)]) await session.run(step);
  return records;
}

function bearing(records: number): string {
  return records === 1 ? '1 record has' : `${records} records have`;
}

const idColumns = [
  { name: 'place', type: 'integer' },
  { name: 'id', type: 'text' },
] as const;

async function loadGroups(session: PlanSession, { groups }: Grouped): Promise<number> {
  let several = 0;
  const isHead = new Uint8Array(groups.length);
  function* rows(): Generator<PlanRow> {
    for (const [row, head] of groups.entries()) {
      if (head === row) continue;
      several += isHead[head] === 1 ? 0 : 1;
      isHead[head] = 1;
      yield [row, head];
    }
  }
  const columns = (['row', 'head'] as const).map((name) => ({ name, type: 'integer' as const }));
  await session.load({ name: 'groups', columns, rows: rows() });
  return several;
}

async function* links(
  session: PlanSession,
  sql: LinkSql,
  calibration: Calibration,
  leastBits: number,
): AsyncGenerator<readonly LinkedPair[]> {
  const least = (leastBits - calibration.offset) / calibration.slope;
  for await (const rows of session.stream(sql.links(least)))
    yield rows.map(([left, right, bits, strangers, relatives, ...levels]) => {
      const own = calibratedBits(Number(bits), calibration);
      return {
        left: String(left),
        right: String(right),
        bits: own,
        probability: 1 / (1 + 2 ** -own),
        strangers: Number(strangers),
        relatives: Number(relatives),
        levels: levels.map(Number),
      };
    });
}

async function* groups(session: PlanSession, sql: LinkSql): AsyncGenerator<readonly GroupedRecord[]> {
  for await (const rows of session.stream(sql.grouped()))
    yield rows.map(([side, id, group]) => ({
      side: side === 'right' ? 'right' : 'left',
      id: String(id),
      group: String(group),
    }));
}
