/**
 * What weights learned from the case are worth: a sample council is linked with its own register and with registers of other habits made of it
 * (`resolve-sample/other-registers.ts`), and what is said of each mention is compared with the truth.
 *
 *   node bench/quality/weights-from-the-case.ts [--registers own,stale] SAMPLE CONTENTS [SAMPLE CONTENTS…]
 *
 * Prints CSV, a row a sample and register: calibration error and log loss of the likeliest resident where no rule objects, links and how many of
 * them are right, residents flagged and how many of them are told of, residents told of and how many of them are found, and what was learned.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeRunPlan } from '../../src/adapters/duckdb/run-plan.ts';
import { resolvePeople } from '../../src/review/resolve/resolve-people.ts';
import { readTruth } from './detect-sample/truth.ts';
import { figuresOf } from './resolve-sample/figures.ts';
import { loadSample } from './resolve-sample/load-sample.ts';
import { trueOwners } from './resolve-sample/mention-truth.ts';
import { otherRegister, otherRegisters } from './resolve-sample/other-registers.ts';
import { measuredOf } from './resolve-sample/probabilities.ts';

const { values: options, positionals: places } = parseArgs({
  allowPositionals: true,
  options: { registers: { type: 'string' } },
});
const registers = options.registers?.split(',') ?? Object.keys(otherRegisters);
const scratch = await mkdtemp(join(tmpdir(), 'candour-bench-'));
const runPlan = makeRunPlan({ scratch, threads: 2, memoryMiB: 4_096 });
console.log('sample,register,weighed,error,loss,links,right,flagged,told_of,told,found,cpu_seconds,learned');
for (let at = 0; at + 1 < places.length; at += 2) await measure(places[at] ?? '', places[at + 1] ?? '');
await rm(scratch, { recursive: true, force: true });

async function measure(sample: string, folder: string): Promise<void> {
  const { held, truth, input } = await loadSample(sample, folder);
  const owners = trueOwners(held, readTruth(sample).values, truth);
  for (const register of registers) {
    const residents = otherRegister(input.residents, register);
    const kept = new Set(residents.map(({ registerRef }) => registerRef));
    const people = truth.people.map((person) => ({
      ...person,
      registerRefs: person.registerRefs.filter((ref) => kept.has(ref)),
    }));
    const before = process.cpuUsage();
    const resolution = await resolvePeople({ ...input, residents }, runPlan);
    const { user, system } = process.cpuUsage(before);
    const known = { ...truth, people };
    const { weighed, error, loss, links, right } = measuredOf(resolution, known, owners, new Set());
    const { shares } = figuresOf(sample, resolution, known, owners, new Set(), 0);
    const flagged = shares.get('precision of residents, p >= 0.95') ?? { of: 0, right: 0 };
    const told = shares.get('recall of residents') ?? { of: 0, right: 0 };
    const learned = resolution.learned.map(
      ({ says, before: was, after }) => `${says} ${was.toFixed(2)} ${after.toFixed(2)}`,
    );
    console.log(
      [
        ...[sample.split('/').at(-1), register, weighed, error.toFixed(4), loss.toFixed(4), links, right],
        ...[flagged.of, flagged.right, told.of, told.right, ((user + system) / 1e6).toFixed(1)],
        learned.join('; ').replaceAll(',', ''),
      ].join(','),
    );
  }
}
