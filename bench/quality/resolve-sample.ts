/**
 * People on a sample council, from a case that was reviewed: the linkage alone is run again on the findings that the case
 * holds, and its people, links and households are compared with the truth, mention by mention.
 *
 *   node bench/quality/resolve-sample.ts [--examples N] SAMPLE CASE [SAMPLE CASE…]
 *
 * A CASE may be a file of contents written out of one (`.jsonl`), so that a later version's findings change nothing.
 * Prints JSON: precision and recall of people by standing, kind of evidence and culture, causes of wrong people, calibration.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeRunPlan } from '../../src/adapters/duckdb/run-plan.ts';
import { foldName } from '../../src/core/values/person-name.ts';
import { parseTruth } from '../../src/exercise/score.ts';
import { parseAuthorities } from '../../src/review/collect/authorities.ts';
import { parseRegister } from '../../src/review/resolve/register/register.ts';
import { type Resolution, resolvePeople } from '../../src/review/resolve/resolve-people.ts';
import { readTruth } from './detect-sample/truth.ts';
import { caseContents, writtenContents } from './resolve-sample/case-contents.ts';
import { showExamples } from './resolve-sample/examples.ts';
import { type Figures, figuresOf, printFigures } from './resolve-sample/figures.ts';
import { trueOwners } from './resolve-sample/mention-truth.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { examples: { type: 'string' }, to: { type: 'string' } },
});
const scratch = await mkdtemp(join(tmpdir(), 'candour-bench-'));
const all: Figures[] = [];
for (let at = 0; at + 1 < positionals.length; at += 2)
  all.push(await measure(positionals[at] ?? '', positionals[at + 1] ?? ''));
await rm(scratch, { recursive: true, force: true });
console.log(printFigures(all));

async function measure(sample: string, folder: string): Promise<Figures> {
  const text = (name: string): Promise<string> => readFile(join(sample, name), 'utf8');
  const held = folder.endsWith('.jsonl') ? writtenContents(folder) : await caseContents(folder, join(sample, 'share'));
  const told = readTruth(sample);
  const truth = parseTruth({
    people: await text('truth/people.csv'),
    exposures: await text('truth/exposures.csv'),
    files: await text('truth/files.csv'),
    households: await text('truth/households.csv'),
  });
  const residents = parseRegister(await text('register.csv'), 'the register').value;
  const authorities = parseAuthorities(await text('authorities.json'), 'the authorities');
  const before = process.cpuUsage();
  const resolution: Resolution = await resolvePeople(
    {
      contents: held.contents,
      residents,
      authorityDomains: authorities.flatMap(({ domains }) => domains),
      asOf: '2026-11-22',
    },
    makeRunPlan({ scratch, threads: 2, memoryMiB: 4_096 }),
  );
  const { user, system } = process.cpuUsage(before);
  const owners = trueOwners(held, told.values, truth);
  const officers = new Set(told.officers.filter((each) => !each.includes('@')).map(foldName));
  const figures = figuresOf(sample, resolution, truth, owners, officers, (user + system) / 1e6);
  if (values.examples !== undefined)
    showExamples(Number(values.examples), figures.judged, resolution, held, residents, owners);
  return figures;
}
