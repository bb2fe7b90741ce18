/**
 * People on a sample council, from a case that was reviewed: the linkage alone is run again on the findings that the case
 * holds, and its people, links and households are compared with the truth, mention by mention.
 *
 *   node bench/quality/resolve-sample.ts [--examples N] [--less titles|surnames] SAMPLE CASE [SAMPLE CASE…]
 *
 * A CASE may be a file of contents written out of one (`.jsonl`), so that a later version's findings change nothing.
 * `--less` leaves out of the findings what files may leave out (`said-less.ts`). Prints JSON: precision and recall of people by standing, kind of evidence and culture, causes of wrong people, calibration.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeRunPlan } from '../../src/adapters/duckdb/run-plan.ts';
import { foldName } from '../../src/core/values/person-name.ts';
import { type Resolution, resolvePeople } from '../../src/review/resolve/resolve-people.ts';
import { readTruth } from './detect-sample/truth.ts';
import { showExamples } from './resolve-sample/examples.ts';
import { type Figures, figuresOf, printFigures } from './resolve-sample/figures.ts';
import { loadSample } from './resolve-sample/load-sample.ts';
import { trueOwners } from './resolve-sample/mention-truth.ts';
import { lessSaid, saidLess } from './resolve-sample/said-less.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { examples: { type: 'string' }, to: { type: 'string' }, less: { type: 'string' } },
});
const less = lessSaid.find((each) => each === values.less);
const scratch = await mkdtemp(join(tmpdir(), 'candour-bench-'));
const all: Figures[] = [];
for (let at = 0; at + 1 < positionals.length; at += 2)
  all.push(await measure(positionals[at] ?? '', positionals[at + 1] ?? ''));
await rm(scratch, { recursive: true, force: true });
console.log(printFigures(all));

async function measure(sample: string, folder: string): Promise<Figures> {
  const { held, truth, input: whole } = await loadSample(sample, folder);
  const input = less === undefined ? whole : { ...whole, contents: saidLess(held, less, whole.asOf ?? '') };
  const told = readTruth(sample);
  const before = process.cpuUsage();
  const resolution: Resolution = await resolvePeople(input, makeRunPlan({ scratch, threads: 2, memoryMiB: 4_096 }));
  const { user, system } = process.cpuUsage(before);
  const owners = trueOwners(held, told.values, truth);
  const officers = new Set(told.officers.filter((each) => !each.includes('@')).map(foldName));
  const figures = figuresOf(sample, resolution, truth, owners, officers, (user + system) / 1e6);
  if (values.examples !== undefined)
    showExamples(Number(values.examples), figures.judged, resolution, held, input.residents, owners);
  return figures;
}
