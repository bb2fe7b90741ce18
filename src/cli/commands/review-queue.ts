import type { QueueItem, QueueSummary } from '../../workflows/review-queue.ts';
import type { Command } from '../command.ts';
import { flag, option, optionOr } from '../field.ts';
import { queueLines } from '../queue-lines.ts';
import { wholeNumber } from '../shape.ts';
import { caseFolder, keyFile } from './case-fields.ts';

const limit = optionOr('--limit <n>', 'how many questions to show, the best worth first', wholeNumber(1, 10_000), 10);
const sample = option(
  '--sample <n>',
  'so many drawn by chance instead, sure links too: answers to all of them calibrate the probabilities',
  wholeNumber(1, 10_000),
);
const values = flag('--values', 'show the personal values themselves; the audit log notes it');

/** What needs a person's judgement. */
export const reviewQueue: Command = {
  name: 'review-queue',
  summary: 'what needs a person’s judgement, most people changed for each minute first',
  describes:
    'Lists what the program could not or would not decide by itself: who may be a resident or one of several, who is like a resident but contradicts ' +
    'the register, and who may be the same person twice. Mentions that say the same are one question. Each has the answers to choose from, and the line ' +
    'to type for each; whatever is decided does not come again. Values are masked unless they are asked for.',
  fields: [caseFolder, limit, sample, values, keyFile],
  examples: [
    {
      line: 'candour review-queue --case case-2025',
      does: 'The ten questions that change most people for each minute of work.',
    },
    {
      line: 'candour review-queue --case case-2025 --values --limit 50',
      does: 'Fifty, with names, values and files, to be answered with the papers at hand.',
    },
    {
      line: 'candour review-queue --case case-2025 --values --sample 100',
      does: 'A hundred drawn by chance: answered, they say how often the probabilities are right, from the next review on.',
    },
  ],
  ifInterrupted: 'nothing was changed: run candour review-queue again.',
  settlesWithin: 10,
  run: async ({ read, acts, show, program }) => {
    const address = { caseFolder: read(caseFolder), keyFile: read(keyFile) };
    const found = await acts.reviewQueue({
      ...address,
      limit: read(limit),
      sample: read(sample),
      values: read(values),
    });
    const decide = `${program} decide --case ${quoted(address.caseFolder)}`;
    await show(withLines(found, decide), () => queueLines(found, decide));
    return found.exitStatus;
  },
};

/** The same with the line to type for each answer. */
function withLines(found: QueueSummary, decide: string): object {
  const lined = ({ question, answers, ...item }: QueueItem) => ({
    ...{ question, ...item },
    answers: answers.map((answer) => ({ ...answer, line: `${decide} --item ${question} --answer ${answer.name}` })),
  });
  return { ...found, items: found.items.map(lined) };
}

function quoted(path: string): string {
  return /^[\w./-]+$/u.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
}
