import { Fault } from '#core/fault';
import type { DecideOptions, RequestedDecision } from '../../workflows/acts.ts';
import type { Command, CommandContext } from '../command.ts';
import { option } from '../field.ts';
import { path, words } from '../shape.ts';
import { wrongLetterLines } from '../wrong-letter-lines.ts';
import { caseFolder, keyFile } from './case-fields.ts';

const same = option('--must-link <ids>', 'two that are one person, as in P-…,M-…', words);
const different = option('--cannot-link <ids>', 'two that are two people', words);
const notTheirs = option('--not-theirs <ids>', 'a mention, and the person whose it is not', words);
const household = option('--same-household <ids>', 'two who live together', words);
const withdraw = option('--withdraw <decision>', 'takes a decision back: its id (D-…)', words);
const from = option(
  '--from <csv>',
  'many decisions at once: a file with the columns kind, a, b, who, why, and question for answers to one',
  path,
);
const item = option('--item <id>', 'answers a question of review-queue: its id (Q-…), with --answer', words);
const answer = option('--answer <name>', 'the answer to the question: 1, 2 …, nobody, same or different', words);
const who = option('--who <name>', 'who decides', words);
const why = option('--why <words>', 'why: what was looked at, and what it shows', words);

const ways = [
  ['must-link', same],
  ['cannot-link', different],
  ['not-theirs', notTheirs],
  ['same-household', household],
  ['withdraw', withdraw],
] as const;

/** A person's judgement of who is who. */
export const decide: Command = {
  name: 'decide',
  summary: 'decide who is who: join, part, or take a decision back',
  describes:
    'Writes a decision about who is who into the ledger of the case, which is never overwritten: that two are one person, that they are two, that a ' +
    'mention is not of a person, that two live together, or that an earlier decision is taken back. Each side is the id of a person or mention, as ' +
    'people.csv, findings.csv and review-queue show them, or the reference of a resident. It holds from the next review on, whatever files arrive, and ' +
    'letters that were drawn and that it makes wrong are named at once.',
  fields: [caseFolder, item, answer, same, different, notTheirs, household, withdraw, from, who, why, keyFile],
  examples: [
    {
      line: 'candour decide --case case-2025 --item Q-4be1407d9a02c3f6e815 --answer nobody --why "born on another day, see the tenancy file"',
      does: 'Answers a question of the review queue: it is none of the residents shown.',
    },
    {
      line: 'candour decide --case case-2025 --not-theirs M-0f3a9c1d2e4b5a697883,P-5d41402abc4b2a76b971 --who "J Akande" --why "other birth date on the form"',
      does: 'What this mention says is not about that person.',
    },
    {
      line: 'candour decide --case case-2025 --from decisions.csv',
      does: 'Every decision of a file, all or none.',
    },
  ],
  ifInterrupted: 'look at the case with candour status: a decision is written whole or not at all.',
  settlesWithin: 10,
  run: async (context) => {
    const { read, acts, show } = context;
    const decided = await acts.decideCase({
      ...{ caseFolder: read(caseFolder), keyFile: read(keyFile) },
      ...requested(context),
    });
    await show(decided, () => [
      ...decided.made.map(({ id, kind, line }) => `Line ${line} of the ledger  ${kind}  ${id}`),
      ...wrongLetterLines(decided.wrongLetters),
      'It holds from the next review on: run candour review again with the same folder.',
    ]);
    return decided.exitStatus;
  },
};

function requested({ read, terminal }: CommandContext): Pick<DecideOptions, 'decision' | 'answer' | 'from'> {
  const given = ways.flatMap(([kind, field]) => {
    const text = read(field);
    return text === undefined ? [] : [{ kind, text }];
  });
  const file = read(from);
  const [one] = given;
  const question = read(item);
  if (given.length + (file === undefined ? 0 : 1) + (question === undefined ? 0 : 1) !== 1) {
    throw new Fault(
      'USAGE',
      'Give one decision: --item with --answer, --must-link, --cannot-link, --not-theirs, --same-household, --withdraw, or a file of them with --from.',
    );
  }
  if (one === undefined && question === undefined) return { from: file ?? '' };
  const reason = read(why);
  const name = read(who) ?? terminal.operator;
  if (reason === undefined) throw new Fault('USAGE', '--why is missing: a decision says why it was made.');
  if (name === null || name === undefined) throw new Fault('USAGE', '--who is missing: a decision says who made it.');
  if (one !== undefined) return { decision: { kind: one.kind, ...sidesOf(one), who: name, why: reason } };
  const chosen = read(answer);
  if (chosen === undefined)
    throw new Fault('USAGE', '--answer is missing: review-queue shows the answers to a question.');
  return { answer: { item: question ?? '', answer: chosen, who: name, why: reason } };
}

function sidesOf({ kind, text }: { readonly kind: RequestedDecision['kind']; readonly text: string }) {
  if (kind === 'withdraw') return { a: text, b: '' };
  const [a = '', b = '', ...more] = text.split(',').map((part) => part.trim());
  if (a === '' || b === '' || more.length > 0)
    throw new Fault('USAGE', `--${kind} wants two ids with a comma between them, as in P-…,M-….`);
  return { a, b };
}
