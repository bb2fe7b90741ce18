/**
 * `candour link` on a synthetic table of so many records, and Splink beside it: `node bench/speed/link.ts RECORDS SCRATCH [PYTHON]`. The whole command
 * is measured, from the CSV file to the written results; Splink's run from the same file to its groups. Without PYTHON, ours alone.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { registerShape } from '../quality/link/synthetic-people.ts';
import { type Cost, type Groups, readGroups, readTruth, scoreOf } from './link/outcome.ts';
import { writePeople } from './link/write-people.ts';

const [wanted = '1000000', scratch = '', python = ''] = process.argv.slice(2);
const root = join(import.meta.dirname, '..', '..');
const at = (name: string): string => join(scratch, name);
mkdirSync(scratch, { recursive: true });
const records = writePeople(
  { ...registerShape, seed: 17, people: Number(wanted) },
  Number(wanted),
  at('people.csv'),
  at('truth.csv'),
);
copyFileSync(join(root, 'bench', 'quality', 'link', 'register.json'), at('model.json'));
const truth = readTruth(at('truth.csv'));

/** Prints a line for each way of grouping. */
function print(engine: string, cost: Cost, ways: ReadonlyMap<string, Groups>): void {
  const costs = [cost.seconds.toFixed(0), cost.cpu.toFixed(1), Math.round(cost.peakMb), `"${cost.version}"`].join(',');
  for (const [way, groups] of ways) {
    const scores = scoreOf(truth, groups).map((score) => score.toFixed(4));
    console.log([records, engine, way, ...scores, costs].join(','));
  }
}

console.log(
  'records,engine,grouping,precision,recall,f1,b3_precision,b3_recall,b3_f1,seconds,cpu_seconds,peak_mb,version',
);
const words = ['link', '--left', at('people.csv'), '--model', at('model.json'), '--out', at('links'), '--quiet'];
const ours = spawnSync(
  process.execPath,
  ['--import', join(import.meta.dirname, 'link', 'say-cost.ts'), join(root, 'src', 'main.ts'), ...words],
  { env: { ...process.env, COST: at('cost.json') }, encoding: 'utf8' },
);
if (ours.status !== 0) throw new Error(`link ended with ${ours.status}: ${ours.stderr.slice(-1000)}`);
print(
  'candour',
  JSON.parse(readFileSync(at('cost.json'), 'utf8')),
  new Map([['groups', readGroups(at('links/groups.csv'), ',', 1)]]),
);

if (python !== '' && spawnSync(python, ['-c', 'import splink']).status !== 0)
  console.log(
    'Splink skipped: the Python given does not have it; install the package "splink" into an environment of its own.',
  );
else if (python !== '') {
  const script = join(root, 'bench', 'quality', 'link', 'splink-run.py');
  const run = spawnSync(python, [script, 'synthetic', scratch, at('splink.tsv')], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (run.status !== 0) throw new Error(`Splink ended with ${run.status}: ${run.stderr.slice(-1000)}`);
  const cost: Cost = JSON.parse(run.stdout.trim().split('\n').at(-1) ?? '');
  const ways = new Map(['0.5', '0.95', '0.99'].map((way) => [way, readGroups(at('splink.tsv'), '\t', 1, way)]));
  print('splink', cost, ways);
}
for (const name of ['people.csv', 'truth.csv', 'splink.tsv', 'cost.json']) rmSync(at(name), { force: true });
