/**
 * How many people the files are about, as the review expects it, beside the truth of sample councils: the linkage alone is run again on the
 * findings that each case holds.
 *
 *   node bench/quality/expected-people.ts SAMPLE CASE [SAMPLE CASE…]
 *
 * A CASE may be a file of contents written out of one (`.jsonl`). Prints a CSV row a sample: people of the truth who stand in the files, people found, expected, the interval, and whether it holds the truth.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeRunPlan } from '../../src/adapters/duckdb/run-plan.ts';
import { resolvePeople } from '../../src/review/resolve/resolve-people.ts';
import { loadSample } from './resolve-sample/load-sample.ts';

const places = process.argv.slice(2);
const scratch = await mkdtemp(join(tmpdir(), 'candour-bench-'));
console.log('sample,truth,on_register,found,expected,from,to,expected_on_register,holds');
for (let at = 0; at + 1 < places.length; at += 2) console.log(await measure(places[at] ?? '', places[at + 1] ?? ''));
await rm(scratch, { recursive: true, force: true });

async function measure(sample: string, folder: string): Promise<string> {
  const { truth, input } = await loadSample(sample, folder);
  const told = new Set(truth.exposures.map(({ truthId }) => truthId));
  const there = truth.people.filter(({ truthId }) => told.has(truthId));
  const { people, expected } = await resolvePeople(input, makeRunPlan({ scratch, threads: 2, memoryMiB: 4_096 }));
  const { mean, from, to, onRegister } = expected;
  const holds = from <= there.length && there.length <= to;
  const registered = there.filter(({ registerRef }) => registerRef !== '').length;
  const found = people.filter(({ staff }) => !staff).length;
  return [sample.split('/').at(-1), there.length, registered, found, mean, from, to, onRegister, holds].join(',');
}
