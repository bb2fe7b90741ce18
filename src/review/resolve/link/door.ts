/**
 * `candour/link`: the linkage engine alone, for other programs. Which records of two tables, or of one, are of the same person, with what
 * probability, and why. The engine that runs the SQL is handed in (`candour/link/duckdb`); nothing is read from a disk or a network here.
 *
 * ```ts
 * import { link, parseLinkModel } from 'candour/link';
 * import { makeEngine } from 'candour/link/duckdb';
 *
 * const engine = makeEngine({ scratch: '/tmp/links', threads: 2, memoryMiB: 1024 });
 * const { links, groups } = await link({ model: parseLinkModel(text), left: rows }, engine);
 * ```
 */
import { Fault } from '#core/fault';
import type { WithPlanSession } from '#core/linkage-plan';
import { levelAt } from './level-sql.ts';
import { columnsRead, type LinkModel } from './link-model.ts';
import type { LinkRecord, LinkSource } from './link-records.ts';
import { type LinkEstimates, type LinkFound, type LinkLabel, linkTables, type PeopleExpected } from './link-tables.ts';

export { type LinkModel, parseLinkModel } from './link-model.ts';
export type { LinkEstimates, LinkLabel, PeopleExpected } from './link-tables.ts';

/** A row by its columns; the model says which of them is its identifier, else rows are numbered from 1. */
export type LinkRow = Readonly<Record<string, string | null | undefined>>;

/** What to link; without `right`, `left` is searched for records of one person. Labels are pairs that a person has judged. */
export type LinkInput = {
  readonly model: LinkModel;
  readonly left: Iterable<LinkRow> | AsyncIterable<LinkRow>;
  readonly right?: Iterable<LinkRow> | AsyncIterable<LinkRow>;
  readonly labels?: readonly LinkLabel[];
  /** Pairs with less probability are not given: 0.5 where left out. */
  readonly leastProbability?: number;
};

/** One comparison of a link: the level that held, and what it weighs in bits, without rarity. */
export type LinkReason = { readonly comparison: string; readonly level: string; readonly bits: number };

/** Two records likely to be of one person. */
export type Link = {
  readonly left: string;
  readonly right: string;
  readonly probability: number;
  /** log2 odds; the lower of the evidence against two strangers and against two relatives, and calibrated where pairs were judged. */
  readonly bits: number;
  readonly reasons: readonly LinkReason[];
};

/** Everything found, in the order of identifiers, the same for the same records in any order. */
export type Linked = {
  readonly links: readonly Link[];
  /** Every record once; records of one person share a group, named after its lowest identifier. */
  readonly groups: readonly { readonly side: 'left' | 'right'; readonly id: string; readonly group: string }[];
  readonly people: PeopleExpected;
  readonly isCalibrated: boolean;
  readonly estimates: LinkEstimates;
};

/** Links tables held in memory. Throws a Fault with one sentence for a model or table that cannot be used. */
export async function link(input: LinkInput, engine: WithPlanSession): Promise<Linked> {
  const { model, left, right, labels = [], leastProbability = 0.5 } = input;
  const source = (rows: LinkInput['left']): LinkSource => recordsOf(model, rows);
  const tables = { model, left: source(left), right: right === undefined ? null : source(right), labels };
  const least = Math.log2(leastProbability / Math.max(1 - leastProbability, 1e-15));
  return await linkTables(tables, engine, async (found) => ({
    links: (await Array.fromAsync(found.links(least))).flat().map((pair) => ({
      left: pair.left,
      right: pair.right,
      probability: pair.probability,
      bits: pair.bits,
      reasons: reasonsOf(model, found, pair.levels),
    })),
    groups: (await Array.fromAsync(found.groups())).flat(),
    people: found.people,
    isCalibrated: found.calibration.judged > 0,
    estimates: found.estimates,
  }));
}

const recordsAtOnce = 10_000;

async function* recordsOf(model: LinkModel, rows: LinkInput['left']): AsyncGenerator<readonly LinkRecord[]> {
  const columns = columnsRead(model);
  let waiting: LinkRecord[] = [];
  let number = 0;
  for await (const row of rows) {
    number += 1;
    const id = model.id === null ? String(number) : (row[model.id] ?? '').trim();
    if (id === '')
      throw new Fault(
        'LINK-TABLE-UNUSABLE',
        `Row ${number} has no identifier under "${model.id}": give every record one.`,
      );
    waiting.push({ id, cells: columns.map((column) => row[column] ?? '') });
    if (waiting.length < recordsAtOnce) continue;
    yield waiting;
    waiting = [];
  }
  yield waiting;
}

function reasonsOf(model: LinkModel, { estimates }: LinkFound, levels: readonly number[]): readonly LinkReason[] {
  return model.comparisons.map(({ name, levels: own }, index) => {
    const level = levels[index] ?? -1;
    if (level < 0) return { comparison: name, level: 'unknown', bits: 0 };
    const bits = estimates.bits[index]?.[level] ?? 0;
    return { comparison: name, level: levelAt(own, level)?.name ?? 'different', bits };
  });
}
