/**
 * What weights learned from the case are worth: a sample council is linked with its own register and with registers of other habits made of it
 * (`resolve-sample/other-registers.ts`), and what is said of each mention is compared with the truth.
 *
 *   node bench/quality/weights-from-the-case.ts [--registers own,stale] SAMPLE CONTENTS [SAMPLE CONTENTS…]
 *
 * Prints CSV, a row a sample and register: calibration error and log loss of the likeliest resident where no rule objects, and of all that were
 * weighed, since which those are depends on the weights; links and how many of
 * them are right, residents flagged and how many of them are told of, residents told of and how many of them are found, and what was learned.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeRunPlan } from '../../src/adapters/duckdb/run-plan.ts';
import type { MentionId } from '../../src/core/ids.ts';
import type { TruthTables } from '../../src/exercise/score/tables.ts';
import { type Resolution, resolvePeople } from '../../src/review/resolve/resolve-people.ts';
import { readTruth } from './detect-sample/truth.ts';
import { figuresOf } from './resolve-sample/figures.ts';
import { loadSample } from './resolve-sample/load-sample.ts';
import { trueOwners } from './resolve-sample/mention-truth.ts';
import { otherRegister, otherRegisters } from './resolve-sample/other-registers.ts';
import { errorOf, lossOf, measuredOf, type Weighing } from './resolve-sample/probabilities.ts';

const { values: options, positionals: places } = parseArgs({
  allowPositionals: true,
  options: { registers: { type: 'string' } },
});
const registers = options.registers?.split(',') ?? Object.keys(otherRegisters);
const scratch = await mkdtemp(join(tmpdir(), 'candour-bench-'));
const runPlan = makeRunPlan({ scratch, threads: 2, memoryMiB: 4_096 });
console.log(
  'sample,register,weighed,error,loss,all,error_of_all,loss_of_all,links,right,flagged,told_of,told,found,cpu_seconds,learned',
);
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
    const all = likeliest(resolution, known, owners);
    const { shares } = figuresOf(sample, resolution, known, owners, new Set(), 0);
    const flagged = shares.get('precision of residents, p >= 0.95') ?? { of: 0, right: 0 };
    const told = shares.get('recall of residents') ?? { of: 0, right: 0 };
    const learned = resolution.learned.map(
      ({ says, before: was, after }) => `${says} ${was.toFixed(2)} ${after.toFixed(2)}`,
    );
    console.log(
      [
        ...[sample.split('/').at(-1), register, weighed, error.toFixed(4), loss.toFixed(4)],
        ...[all.of, all.error.toFixed(4), all.loss.toFixed(4), links, right],
        ...[flagged.of, flagged.right, told.of, told.right, ((user + system) / 1e6).toFixed(1)],
        learned.join('; ').replaceAll(',', ''),
      ].join(','),
    );
  }
}

/** The likeliest resident of everything weighed, whatever a rule says of it. */
function likeliest(
  resolution: Resolution,
  { people }: TruthTables,
  owners: ReadonlyMap<MentionId, string>,
): { readonly of: number; readonly error: number; readonly loss: number } {
  const ownerOf = new Map(people.flatMap(({ truthId, registerRefs }) => registerRefs.map((ref) => [ref, truthId])));
  const weighings = resolution.referents.flatMap((mentions, number): readonly Weighing[] => {
    const best = resolution.evidenceOf(number)?.candidates[0];
    const told = new Set(mentions.map((mention) => owners.get(mention) ?? 'nobody'));
    const names = [...told].filter((each) => each !== 'nobody');
    if (best === undefined || told.has('open') || names.length > 1) return [];
    const isRight = names.length === 1 && ownerOf.get(best.registerRef) === names[0];
    return [{ residents: [best.probability], others: 1 - best.probability, right: isRight ? 0 : -1 }];
  });
  return { of: weighings.length, error: errorOf(weighings), loss: lossOf(weighings) };
}
