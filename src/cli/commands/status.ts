import { calibrationInWords } from '#core/waterfall-words';
import { countOf } from '#core/written-numbers';
import type { CaseStatus } from '../../workflows/acts.ts';
import { expectedLines, inputProblemLines, ledgerLines, problemLines, summaryLines } from '../case-summary.ts';
import type { Command } from '../command.ts';
import { lockedLines, lockedSummaryLines } from '../locked-lines.ts';
import { columns, emphasisFor, wrapped } from '../output.ts';
import { stageWords } from '../progress.ts';
import { wrongLetterLines } from '../wrong-letter-lines.ts';
import { caseFolder, keyFile } from './case-fields.ts';

/** Where a case stands. */
export const status: Command = {
  name: 'status',
  summary: 'where a case stands: counts at every stage, problems, what is left',
  describes:
    'Shows where a case stands: how much of each stage is done, what was found, how much of what the files say they hold was ' +
    'read, and which problems there are, with what each means for the people in the files and who can do what about it.',
  fields: [caseFolder, keyFile],
  examples: [{ line: 'candour status --case case-2025', does: 'Where the case case-2025 stands.' }],
  ifInterrupted: 'nothing was changed.',
  settlesWithin: 0,
  run: async ({ read, acts, terminal, show }) => {
    const found = await acts.caseStatus({ caseFolder: read(caseFolder), keyFile: read(keyFile) });
    await show(found, () => {
      const emphasis = emphasisFor(terminal.stdout);
      const { figures, inputs, reviewedAt } = found;
      const heading = [emphasis.strong(found.name), '', ...stateLines(found), ''];
      if (figures === null || inputs === null) return heading;
      const summary = [
        ...summaryLines({ name: found.name, inputs, figures, reviewedAt }, emphasis),
        ...expectedLines(figures),
        ...ledgerLines(figures),
        ...lockedSummaryLines(found.locked),
      ];
      if (figures.problems.length === 0) return [...heading, ...summary];
      const encrypted = found.locked === null ? [] : lockedLines(found.locked);
      const still = encrypted.length === 0 ? [] : ['', 'Encrypted still:', ...encrypted];
      const all = [
        ...heading,
        ...summary,
        '',
        'Problems, and what to do:',
        ...problemLines(figures.problems),
        ...still,
      ];
      if (figures.inputProblems.length === 0) return all;
      return [...all, '', 'Rows of the inputs with a problem:', ...inputProblemLines(figures.inputProblems)];
    });
    return found.exitStatus;
  },
};

function stateLines(found: CaseStatus): readonly string[] {
  const stages = found.stages.map(({ stage, done, left }) => [
    stageWords[stage],
    countOf(done, 'done', 'done'),
    left === null ? 'not known how much is left' : left === 0 ? 'nothing left' : `${left} left`,
  ]);
  return [
    stateSentence(found),
    ...columns(stages, [1]),
    ...(found.decisions === 0 ? [] : decisionsLines(found)),
    ...wrongLetterLines(found.wrongLetters),
    `Audit      ${countOf(found.audit.events, 'event')} in an unbroken chain that ends in ${found.audit.lastHash}`,
  ];
}

const width = 80;

function decisionsLines({ decisions, figures }: CaseStatus): readonly string[] {
  const expected = figures?.people.expected ?? { calibratedBy: 0, answersDrawn: 0, secondLooks: [] };
  const { calibratedBy, answersDrawn, secondLooks } = expected;
  const words = calibrationInWords({ decisions: calibratedBy, drawn: answersDrawn });
  const looks =
    secondLooks.length === 0
      ? []
      : [
          `Look again at ${countOf(secondLooks.length, 'answer')} that say what the probabilities made all but impossible; a slip is obeyed as well (candour explain tells of each): ${secondLooks.join(', ')}`,
        ];
  return [
    `Decisions  ${countOf(decisions, 'decision')} about who is who`,
    ...[words, ...looks].flatMap((text) => wrapped(text, width - 11).map((line) => `${' '.repeat(11)}${line}`)),
  ];
}

function stateSentence(found: CaseStatus): string {
  switch (found.state) {
    case 'new':
      return 'Nothing has been reviewed yet.';
    case 'interrupted':
      return 'The last review was interrupted; run the same review again to go on.';
    case 'reviewed':
      return 'The last review finished.';
  }
}
