/**
 * What the questions of `review-queue` are worth: each question of a case of a sample council is answered by the truth, and the answer is
 * compared with the chance that the question gave it.
 *
 *   node bench/quality/clerical-queue.ts SAMPLE CASE [SAMPLE CASE…]
 *
 * A CASE may be a file of contents written out of one (`.jsonl`); the linkage alone is run again on it. Prints CSV: for each kind of question how
 * many there are, how many the truth answers with the first candidate (or `same`), the mean of the chances given, and how many the truth leaves open.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeRunPlan } from '../../src/adapters/duckdb/run-plan.ts';
import type { ClericalQuestion } from '../../src/core/clerical-question.ts';
import type { LinkRow } from '../../src/core/link-evidence.ts';
import { findQuestions } from '../../src/review/resolve/clerical/find-questions.ts';
import { resolvePeople } from '../../src/review/resolve/resolve-people.ts';
import { readTruth } from './detect-sample/truth.ts';
import { knownPeople, rowsOf } from './resolve-sample/link-account.ts';
import { loadSample } from './resolve-sample/load-sample.ts';
import { trueOwners } from './resolve-sample/mention-truth.ts';

const scratch = await mkdtemp(join(tmpdir(), 'candour-bench-'));
const runPlan = makeRunPlan({ scratch, threads: 2, memoryMiB: 4_096 });
const tally = new Map<string, { asked: number; right: number; open: number; chance: number }>();
const places = process.argv.slice(2);
for (let at = 0; at + 1 < places.length; at += 2) await measure(places[at] ?? '', places[at + 1] ?? '');
await rm(scratch, { recursive: true, force: true });
console.log('kind,asked,first_answer_right,mean_chance_of_first,left_open');
for (const [kind, { asked, right, open, chance }] of [...tally].sort())
  console.log([kind, asked, right, (chance / Math.max(1, asked - open)).toFixed(2), open].join(','));

async function measure(sample: string, folder: string): Promise<void> {
  const { held, truth, input } = await loadSample(sample, folder);
  const owners = trueOwners(held, readTruth(sample).values, truth);
  const refs = new Map(truth.people.map(({ truthId, registerRef }) => [truthId, registerRef]));
  const ownerOf = (rows: readonly LinkRow[]): string => {
    const all = rows.flatMap(({ mentions }) => mentions.map(({ id }) => owners.get(id) ?? 'open'));
    return all.find((owner) => owner !== 'open') ?? 'open';
  };
  const resolution = await resolvePeople(input, runPlan);
  const rows = rowsOf(resolution, held);
  const read = async function* () {
    yield rows;
  };
  const questions = await findQuestions(read(), knownPeople(resolution), []);
  for (const question of questions) note(question, ownerOf(question.rows), ownerOf(question.others), refs);
}

function note(question: ClericalQuestion, mine: string, theirs: string, refs: ReadonlyMap<string, string>): void {
  const { kind, answers, evidence } = question;
  const known = tally.get(kind) ?? { asked: 0, right: 0, open: 0, chance: 0 };
  tally.set(kind, known);
  known.asked += 1;
  if (mine === 'open' || (kind === 'peer' && theirs === 'open')) {
    known.open += 1;
    return;
  }
  known.chance += answers[0]?.chance ?? 0;
  const isFirst = kind === 'peer' ? mine === theirs : refs.get(mine) === evidence?.candidates[0]?.registerRef;
  if (isFirst) known.right += 1;
}
