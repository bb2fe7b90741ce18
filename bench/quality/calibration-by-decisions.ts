/**
 * What decisions of people make of the probabilities: a simulated reviewer answers by the truth of a sample council, 50, 200 and 800 questions
 * drawn by chance (`review-queue --sample`) or taken from the queue in order; the review is run again, and what was not answered is compared
 * with the truth before and after.
 *
 *   node bench/quality/calibration-by-decisions.ts [--without N] SAMPLE CASE [SAMPLE CASE…]
 *
 * `--without N` leaves out every Nth entry of the register, so that the probabilities are too sure. A CASE may be a file of contents written out of one (`.jsonl`). Prints CSV, a row a sample, way of asking and number of answers.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeRunPlan } from '../../src/adapters/duckdb/run-plan.ts';
import type { ClericalQuestion } from '../../src/core/clerical-question.ts';
import { uncorrected } from '../../src/core/link-calibration.ts';
import { findQuestions } from '../../src/review/resolve/clerical/find-questions.ts';
import { sampleQuestions } from '../../src/review/resolve/clerical/sample-questions.ts';
import { type ResolveInput, resolvePeople } from '../../src/review/resolve/resolve-people.ts';
import { readTruth } from './detect-sample/truth.ts';
import { answersByTruth } from './resolve-sample/answers-by-truth.ts';
import { knownPeople, rowsOf } from './resolve-sample/link-account.ts';
import { loadSample, thinned } from './resolve-sample/load-sample.ts';
import { trueOwners } from './resolve-sample/mention-truth.ts';
import { measuredOf } from './resolve-sample/probabilities.ts';

const { values: options, positionals: places } = parseArgs({
  allowPositionals: true,
  options: { without: { type: 'string' } },
});
const without = Number(options.without ?? Number.POSITIVE_INFINITY);
const scratch = await mkdtemp(join(tmpdir(), 'candour-bench-'));
const runPlan = makeRunPlan({ scratch, threads: 2, memoryMiB: 4_096 });
console.log(
  'sample,asked,answers,calibrated_by,slope,offset,objection,contradiction,peer,weighed,error_before,error_after,loss_before,loss_after,links_before,right_before,links_after,right_after',
);
for (let at = 0; at + 1 < places.length; at += 2) await measure(places[at] ?? '', places[at + 1] ?? '');
await rm(scratch, { recursive: true, force: true });

async function measure(sample: string, folder: string): Promise<void> {
  const { held, truth, input: loaded } = await loadSample(sample, folder);
  const owners = trueOwners(held, readTruth(sample).values, truth);
  const input: ResolveInput = { ...loaded, residents: thinned(loaded.residents, without) };
  const before = await resolvePeople(input, runPlan);
  const rows = rowsOf(before, held);
  const known = knownPeople(before);
  const read = async function* () {
    yield rows;
  };
  const drawn = await sampleQuestions(read, known, [], uncorrected, { wanted: 5_000, seed: 'bench' });
  const queue = await findQuestions(read(), known, []);
  for (const [asked, questions] of [['sample', drawn] as const, ['queue', queue] as const])
    for (const wanted of [50, 200, 800]) await compare(asked, questions, wanted);

  async function compare(asked: string, questions: readonly ClericalQuestion[], wanted: number): Promise<void> {
    const { decisions, answered, mentions } = answersByTruth(questions, wanted, owners, truth);
    const after = await resolvePeople({ ...input, decisions }, runPlan);
    const { slope, offset, despite, decisions: by } = after.calibration;
    const [was, is] = [measuredOf(before, truth, owners, mentions), measuredOf(after, truth, owners, mentions)];
    const figures = [
      ...[slope, offset, despite.objection ?? '', despite.contradiction ?? '', despite.peer ?? '', is.weighed],
      ...[was.error, is.error, was.loss, is.loss].map((each) => each.toFixed(4)),
      ...[was.links, was.right, is.links, is.right],
    ];
    console.log([sample.split('/').at(-1), asked, answered, by, ...figures].join(','));
  }
}
