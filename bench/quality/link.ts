/**
 * How well tables are linked by the engine of `candour link`, on public and synthetic sets with truth: `node bench/quality/link.ts FOLDER [set …]`,
 * the folder being one with dataset3.csv, dataset4a.csv, dataset4b.csv, fake_1000.csv and historical_figures_with_errors_50k.parquet.
 */
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makePlanSession } from '../../src/adapters/duckdb/run-plan.ts';
import {
  type GroupedRecord,
  type LinkEstimates,
  type LinkedPair,
  type LinkLabel,
  linkTables,
  type PeopleExpected,
} from '../../src/review/resolve/link/link-tables.ts';
import { clusterScore } from './link/score-clusters.ts';
import { linkSets, type OpenedSet, openSet } from './link/sets.ts';
import { openShape, syntheticShapes } from './link/synthetic-sets.ts';

const [folder = '', ...wanted] = process.argv.slice(2);
const withSession = makePlanSession({ scratch: join(tmpdir(), 'candour-link-bench'), threads: 2, memoryMiB: 4096 });

type Result = {
  readonly pairs: readonly LinkedPair[];
  readonly groups: readonly GroupedRecord[];
  readonly estimates: LinkEstimates;
  readonly people: PeopleExpected;
};

async function linked({ model, left, right }: OpenedSet, labels: readonly LinkLabel[]): Promise<Result> {
  const tables = { model, left: [left], right: right === null ? null : [right], labels };
  return await linkTables(tables, withSession, async ({ links, groups, estimates, people }) => ({
    pairs: (await Array.fromAsync(links(-15))).flat(),
    groups: (await Array.fromAsync(groups())).flat(),
    estimates,
    people,
  }));
}

/** Judged pairs as a person would choose them: as many from each band of two bits, in an order that a hash decides. */
function judged(
  pairs: readonly LinkedPair[],
  truths: ReadonlyMap<string, string>,
  wanted: number,
): readonly LinkLabel[] {
  const bands = [...Map.groupBy(pairs, ({ bits }) => Math.floor(bits / 2)).values()];
  const turns = bands.map((own) => own.toSorted((a, b) => hashOf(a.left + a.right) - hashOf(b.left + b.right)));
  const chosen: LinkLabel[] = [];
  for (let at = 0; chosen.length < wanted && turns.some((own) => at < own.length); at += 1)
    for (const pair of turns.flatMap((own) => own[at] ?? []).slice(0, wanted - chosen.length))
      chosen.push({ left: pair.left, right: pair.right, isMatch: truths.get(pair.left) === truths.get(pair.right) });
  return chosen;
}

function hashOf(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32LE(0);
}

/** How far probabilities are from what came of them, in twenty bands, weighed by pairs. */
function calibrationError(all: readonly LinkedPair[], truths: ReadonlyMap<string, string>): number {
  const bands = Map.groupBy(all, ({ probability }) => Math.min(19, Math.floor(probability * 20)));
  let error = 0;
  for (const pairs of bands.values()) {
    const said = pairs.reduce((sum, { probability }) => sum + probability, 0);
    const came = pairs.filter(({ left, right }) => truths.get(left) === truths.get(right)).length;
    error += Math.abs(said - came);
  }
  return error / Math.max(1, all.length);
}

async function run(name: string, set: OpenedSet, labels: readonly LinkLabel[]): Promise<Result> {
  const start = process.cpuUsage();
  const result = await linked(set, labels);
  const { user, system } = process.cpuUsage(start);
  const { truths } = set;
  const scores = clusterScore(result.groups.map(({ id, group }) => ({ truth: truths.get(id) ?? '', group })));
  const shown = scores.map((score) => score.toFixed(4)).join(',');
  const { groups, expected, from, to } = result.people;
  const people = [new Set(truths.values()).size, groups, expected, from, to].join(',');
  const error = calibrationError(result.pairs, truths).toFixed(4);
  const { comparedPairs, relatives, prior } = result.estimates;
  const related = relatives.share === 0 ? 0 : (relatives.share / prior).toFixed(2);
  console.log(
    `${name},${truths.size},${labels.length},${comparedPairs},${shown},${error},${related},${people},${((user + system) / 1e6).toFixed(1)}`,
  );
  return result;
}

console.log(
  'set,records,labels,compared_pairs,precision,recall,f1,b3_precision,b3_recall,b3_f1,calibration_error,relatives_per_match,people,groups,expected_people,from,to,cpu_seconds',
);
for (const each of linkSets) {
  if (wanted.length > 0 && !wanted.includes(each.name)) continue;
  const set = await openSet(each, folder);
  const unlabelled = await run(each.name, set, []);
  if (each.name === 'historical_50k')
    for (const count of [210, 1000]) await run(each.name, set, judged(unlabelled.pairs, set.truths, count));
}
for (const [name, shape] of Object.entries(syntheticShapes))
  if (wanted.length === 0 || wanted.includes(name)) await run(name, openShape(shape), []);
