/**
 * How well tables are linked by the engine of `candour link`, on public sets with truth: `node bench/quality/link.ts FOLDER [set …]`, the
 * folder being one with dataset3.csv, dataset4a.csv, dataset4b.csv, fake_1000.csv and historical_figures_with_errors_50k.parquet.
 */
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makePlanSession } from '../../src/adapters/duckdb/run-plan.ts';
import { parseLinkModel } from '../../src/review/resolve/link/link-model.ts';
import { chained, type LinkRecord, linkTables } from '../../src/review/resolve/link/link-tables.ts';
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

console.log('set,records,compared_pairs,clustering,precision,recall,f1,b3_precision,b3_recall,b3_f1,cpu_seconds');
for (const { name, model: file, files, truth } of sets) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const model = parseLinkModel(readFileSync(join(import.meta.dirname, 'link', `${file}.json`), 'utf8'));
  const [left = [], right = null] = await Promise.all(files.map((each) => readSet(join(folder, each), model.id ?? '')));
  const start = process.cpuUsage();
  const result = await linkTables({ model, left, right, labels: [], leastBits: -15 }, withSession);
  const { user, system } = process.cpuUsage(start);
  const truths = new Map([...left, ...(right ?? [])].map((record) => [record.id, truth(record)]));
  const lines = [
    ['correlation', result.groups] as const,
    ...[0, 2, 5, 8].map((least) => [`chain ${least}`, chained(result, least)] as const),
  ];
  for (const [how, groups] of lines) {
    const scores = clusterScore(groups.map(({ id, group }) => ({ truth: truths.get(id) ?? '', group })));
    const shown = scores.map((score) => score.toFixed(4)).join(',');
    console.log(
      `${name},${truths.size},${result.estimates.comparedPairs},${how},${shown},${((user + system) / 1e6).toFixed(1)}`,
    );
  }
  if (process.env.SHOW) console.error(JSON.stringify({ ...result.estimates, model: undefined }, null, 1));
}
