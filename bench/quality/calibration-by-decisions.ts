/**
 * What decisions of people make of the probabilities: a simulated reviewer answers by the truth of a sample council, 50, 200 and 700 questions
 * drawn by chance (`review-queue --sample`), taken from the queue in order, or half of them each (queue first); the review is run again, and what
 * was not answered is compared with the truth before and after.
 *
 *   node bench/quality/calibration-by-decisions.ts [--without N] [--wrong PERCENT] [--asked sample,queue,both] [--answers 50,200,700] SAMPLE CASE [SAMPLE CASE…]
 *
 * `--without N` leaves out every Nth entry of the register, so that the probabilities are too sure; `--wrong` makes so many of a hundred answers the
 * opposite of what is true. A CASE may be a file of contents written out of one (`.jsonl`). Prints CSV, a row a sample, way of asking and number of answers.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeRunPlan } from '../../src/adapters/duckdb/run-plan.ts';
import { uncorrected } from '../../src/core/link-calibration.ts';
import { findQuestions } from '../../src/review/resolve/clerical/find-questions.ts';
import { sampleQuestions } from '../../src/review/resolve/clerical/sample-questions.ts';
import { type ResolveInput, resolvePeople } from '../../src/review/resolve/resolve-people.ts';
import { readTruth } from './detect-sample/truth.ts';
import { type Answered, answersByTruth } from './resolve-sample/answers-by-truth.ts';
import { knownPeople, rowsOf } from './resolve-sample/link-account.ts';
import { loadSample, thinned } from './resolve-sample/load-sample.ts';
import { trueOwners } from './resolve-sample/mention-truth.ts';
import { measuredOf } from './resolve-sample/probabilities.ts';

const { values: options, positionals: places } = parseArgs({
  allowPositionals: true,
  options: {
    without: { type: 'string' },
    wrong: { type: 'string', default: '0' },
    asked: { type: 'string', default: 'sample,queue,both' },
    answers: { type: 'string', default: '50,200,700' },
  },
});
const wrong = Number(options.wrong) / 100;
const wanted = options.answers.split(',').map(Number);
const without = Number(options.without ?? Number.POSITIVE_INFINITY);
const scratch = await mkdtemp(join(tmpdir(), 'candour-bench-'));
const runPlan = makeRunPlan({ scratch, threads: 2, memoryMiB: 4_096 });
console.log(
  'sample,asked,wrong,answers,drawn,calibrated_by,slope,offset,slips,objection,contradiction,peer,weighed,error_before,error_after,loss_before,loss_after,links_before,right_before,links_after,right_after',
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
  const ways = { sample: drawn, queue };
  for (const asked of options.asked.split(','))
    for (const many of wanted) {
      if (asked === 'sample' || asked === 'queue')
        await compare(asked, answersByTruth(ways[asked], many, owners, truth, wrong));
      else await compare(asked, await both(many));
    }

  async function both(many: number): Promise<Answered> {
    const first = answersByTruth(queue, many / 2, owners, truth, wrong);
    const rest = await sampleQuestions(read, known, first.decisions, uncorrected, { wanted: 5_000, seed: 'bench' });
    const second = answersByTruth(rest, many / 2, owners, truth, wrong, first.decisions);
    return {
      decisions: [...first.decisions, ...second.decisions],
      answered: first.answered + second.answered,
      mentions: new Set([...first.mentions, ...second.mentions]),
    };
  }

  async function compare(asked: string, { decisions, answered, mentions }: Answered): Promise<void> {
    const after = await resolvePeople({ ...input, decisions }, runPlan);
    const { slope, offset, slips, despite, drawn: byChance, decisions: by } = after.calibration;
    const [was, is] = [measuredOf(before, truth, owners, mentions), measuredOf(after, truth, owners, mentions)];
    const figures = [
      ...[byChance, by, slope, offset, slips],
      ...[despite.objection ?? '', despite.contradiction ?? '', despite.peer ?? '', is.weighed],
      ...[was.error, is.error, was.loss, is.loss].map((each) => each.toFixed(4)),
      ...[was.links, was.right, is.links, is.right],
    ];
    console.log([sample.split('/').at(-1), asked, wrong, answered, ...figures].join(','));
  }
}
