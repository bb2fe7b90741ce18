/**
 * What the questions of `review-queue` are worth: each question of a case of a sample council is answered by the truth, and the answer is
 * compared with the chance that the question gave it.
 *
 *   node bench/quality/clerical-queue.ts SAMPLE CASE [SAMPLE CASE…]
 *
 * Prints CSV: for each kind of question how many there are, how many the truth answers with the first candidate (or `same`), the mean of the
 * chances given, and how many the truth leaves open.
 */
import { join } from 'node:path';
import type { ClericalQuestion } from '../../src/core/clerical-question.ts';
import { systemClock } from '../../src/core/clock.ts';
import type { LinkRow } from '../../src/core/link-evidence.ts';
import { snapshotOf } from '../../src/workflows/export-case.ts';
import { withCase } from '../../src/workflows/open-case.ts';
import { questionsOf } from '../../src/workflows/questions-of.ts';
import { readTruth } from './detect-sample/truth.ts';
import { caseContents } from './resolve-sample/case-contents.ts';
import { sampleTruth } from './resolve-sample/load-sample.ts';
import { trueOwners } from './resolve-sample/mention-truth.ts';

const world = { clock: systemClock, programFolder: '', workerScript: '', databaseUrl: null, version: 'bench' };
const tally = new Map<string, { asked: number; right: number; open: number; chance: number }>();
const places = process.argv.slice(2);
for (let at = 0; at + 1 < places.length; at += 2) await measure(places[at] ?? '', places[at + 1] ?? '');
console.log('kind,asked,first_answer_right,mean_chance_of_first,left_open');
for (const [kind, { asked, right, open, chance }] of [...tally].sort())
  console.log([kind, asked, right, (chance / Math.max(1, asked - open)).toFixed(2), open].join(','));

async function measure(sample: string, folder: string): Promise<void> {
  const truth = await sampleTruth(sample);
  const owners = trueOwners(await caseContents(folder, join(sample, 'share')), readTruth(sample).values, truth);
  const refs = new Map(truth.people.map(({ truthId, registerRef }) => [truthId, registerRef]));
  const ownerOf = (rows: readonly LinkRow[]): string => {
    const all = rows.flatMap(({ mentions }) => mentions.map(({ id }) => owners.get(id) ?? 'open'));
    return all.find((owner) => owner !== 'open') ?? 'open';
  };
  const questions = await withCase(world, { caseFolder: folder }, async (opened) =>
    questionsOf(opened, await snapshotOf(opened)),
  );
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
