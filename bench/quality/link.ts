/**
 * How well tables are linked by the engine of `candour link`, on public sets with truth: `node bench/quality/link.ts FOLDER [set …]`, the
 * folder being one with dataset3.csv, dataset4a.csv, dataset4b.csv, fake_1000.csv and historical_figures_with_errors_50k.parquet.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makePlanSession } from '../../src/adapters/duckdb/run-plan.ts';
import { parseLinkModel } from '../../src/review/resolve/link/link-model.ts';
import {
  chained,
  type LinkLabel,
  type LinkRecord,
  type LinkResult,
  linkTables,
} from '../../src/review/resolve/link/link-tables.ts';
import { readSet } from './link/read-set.ts';
import { clusterScore } from './link/score-clusters.ts';

const [folder = '', ...wanted] = process.argv.slice(2);
const withSession = makePlanSession({ scratch: join(tmpdir(), 'candour-link-bench'), threads: 2, memoryMiB: 4096 });

type Set = {
  readonly name: string;
  readonly model: string;
  readonly files: readonly string[];
  readonly truth: (record: LinkRecord) => string;
};
const febrl = ({ id }: LinkRecord): string => /rec-(\d+)-/u.exec(id)?.[1] ?? id;
const sets: readonly Set[] = [
  { name: 'fake_1000', model: 'fake', files: ['fake_1000.csv'], truth: ({ cells }) => cells.cluster ?? '' },
  { name: 'febrl3', model: 'febrl', files: ['dataset3.csv'], truth: febrl },
  { name: 'febrl4', model: 'febrl', files: ['dataset4a.csv', 'dataset4b.csv'], truth: febrl },
  {
    name: 'historical_50k',
    model: 'historical',
    files: ['historical_figures_with_errors_50k.parquet'],
    truth: ({ cells }) => cells.cluster ?? '',
  },
];

/** Judged pairs as a person would choose them: as many from each band of two bits, in an order that a hash decides. */
function judged(result: LinkResult, truths: ReadonlyMap<string, string>, wanted: number): readonly LinkLabel[] {
  const bands = [...Map.groupBy(result.pairs, ({ bits }) => Math.floor(bits / 2)).values()];
  const turns = bands.map((pairs) => pairs.toSorted((a, b) => hashOf(a.left + a.right) - hashOf(b.left + b.right)));
  const chosen: LinkLabel[] = [];
  for (let at = 0; chosen.length < wanted && turns.some((pairs) => at < pairs.length); at += 1)
    for (const pair of turns.flatMap((pairs) => pairs[at] ?? []).slice(0, wanted - chosen.length))
      chosen.push({ left: pair.left, right: pair.right, isMatch: truths.get(pair.left) === truths.get(pair.right) });
  return chosen;
}

function hashOf(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32LE(0);
}

/** How far probabilities are from what came of them, in twenty bands, weighed by pairs. */
function calibrationError(result: LinkResult, truths: ReadonlyMap<string, string>): number {
  const bands = Map.groupBy(result.pairs, ({ probability }) => Math.min(19, Math.floor(probability * 20)));
  let error = 0;
  for (const pairs of bands.values()) {
    const said = pairs.reduce((sum, { probability }) => sum + probability, 0);
    const came = pairs.filter(({ left, right }) => truths.get(left) === truths.get(right)).length;
    error += Math.abs(said - came);
  }
  return error / Math.max(1, result.pairs.length);
}

function print(
  name: string,
  labels: number,
  result: LinkResult,
  truths: ReadonlyMap<string, string>,
  cost: string,
): void {
  const error = calibrationError(result, truths).toFixed(4);
  const lines = [
    [`chosen: ${result.grouping.by} ${result.grouping.expected.toFixed(3)}`, result.groups] as const,
    ...[0, 2, 5].map((least) => [`chain ${least}`, chained(result, least)] as const),
  ];
  for (const [how, groups] of lines) {
    const scores = clusterScore(groups.map(({ id, group }) => ({ truth: truths.get(id) ?? '', group })));
    const shown = scores.map((score) => score.toFixed(4)).join(',');
    console.log(`${name},${truths.size},${labels},${result.estimates.comparedPairs},${how},${shown},${error},${cost}`);
  }
}

console.log(
  'set,records,labels,compared_pairs,clustering,precision,recall,f1,b3_precision,b3_recall,b3_f1,calibration_error,seconds,cpu_seconds,peak_mb',
);
for (const { name, model: file, files, truth } of sets) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const model = parseLinkModel(readFileSync(join(import.meta.dirname, 'link', `${file}.json`), 'utf8'));
  const [left = [], right = null] = await Promise.all(files.map((each) => readSet(join(folder, each), model.id ?? '')));
  const truths = new Map([...left, ...(right ?? [])].map((record) => [record.id, truth(record)]));
  const run = async (labels: readonly LinkLabel[]): Promise<LinkResult> => {
    const [start, clock] = [process.cpuUsage(), performance.now()];
    const result = await linkTables({ model, left, right, labels, leastBits: -15 }, withSession);
    const { user, system } = process.cpuUsage(start);
    const seconds = ((performance.now() - clock) / 1000).toFixed(1);
    const peak = Math.round(process.resourceUsage().maxRSS / 1024);
    print(name, labels.length, result, truths, `${seconds},${((user + system) / 1e6).toFixed(1)},${peak}`);
    return result;
  };
  const unlabelled = await run([]);
  if (name === 'historical_50k') for (const count of [210, 1000]) await run(judged(unlabelled, truths, count));
}
