/**
 * Our engine and Splink, one after the other on the same files, each a process of its own:
 * `node bench/quality/link/beside-splink.ts FOLDER PYTHON [set …]`, PYTHON being one that has the package `splink`. Nothing is downloaded.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clusterScore } from './score-clusters.ts';
import { linkSets, openSet } from './sets.ts';

const [folder = '', python = '', ...wanted] = process.argv.slice(2);
if (spawnSync(python, ['-c', 'import splink']).status !== 0) {
  console.log(
    'Skipped: the Python given has no Splink; install the package "splink" into an environment of its own and give its python.',
  );
  process.exit(0);
}
const scratch = mkdtempSync(join(tmpdir(), 'candour-beside-'));

/** Runs a linkage; gives its cost and the groups that each of its ways of grouping found. */
function ran(
  command: string,
  words: readonly string[],
): { readonly cost: string; readonly ways: Map<string, Map<string, string>> } {
  const groups = join(scratch, 'groups.tsv');
  const run = spawnSync(command, [...words, groups], { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (run.status !== 0) throw new Error(`it ended with ${run.status}: ${run.stderr.slice(-2000)}`);
  const cost: { version: string; seconds: number; cpu: number; peakMb: number; pairs: number } = JSON.parse(
    run.stdout.trim().split('\n').at(-1) ?? '',
  );
  const ways = new Map<string, Map<string, string>>();
  for (const line of readFileSync(groups, 'utf8').trim().split('\n')) {
    const [way = '', record = '', group = ''] = line.split('\t');
    const own = ways.get(way) ?? new Map<string, string>();
    ways.set(way, own.set(record, group));
  }
  const { version, seconds, cpu, peakMb } = cost;
  return { cost: `${seconds.toFixed(1)},${cpu.toFixed(1)},${Math.round(peakMb)},"${version}"`, ways };
}

console.log(
  'set,records,engine,grouping,precision,recall,f1,b3_precision,b3_recall,b3_f1,seconds,cpu_seconds,peak_mb,version',
);
for (const set of linkSets) {
  if (wanted.length > 0 && !wanted.includes(set.name)) continue;
  const { truths } = await openSet(set, folder);
  const engines = [
    ['candour', process.execPath, [join(import.meta.dirname, 'run-ours.ts'), set.name, folder]],
    ['splink', python, [join(import.meta.dirname, 'splink-run.py'), set.name, folder]],
  ] as const;
  for (const [engine, command, words] of engines) {
    const { cost, ways } = ran(command, words);
    for (const [way, groups] of ways) {
      const records = [...truths].map(([id, truth]) => ({ truth, group: groups.get(id) ?? id }));
      const scores = clusterScore(records).map((score) => score.toFixed(4));
      console.log(`${set.name},${truths.size},${engine},${way},${scores.join(',')},${cost}`);
    }
  }
}
rmSync(scratch, { recursive: true });
