import { countOf, writtenCount, writtenDuration } from '#core/written-numbers';
import type { ReviewSummary } from '../../workflows/acts.ts';
import { problemCount, summaryLines } from '../case-summary.ts';
import type { Command } from '../command.ts';
import { argument, option } from '../field.ts';
import { emphasisFor } from '../output.ts';
import { path, wholeNumber } from '../shape.ts';
import { caseFolder, keyFile } from './case-fields.ts';

const folder = argument('<folder>', 'the folder of files that were taken', path);
const register = option('--register <csv>', "the council's register of residents", path);
const authorities = option('--authorities <json>', 'who is controller of what', path);
const incident = option('--incident <json>', 'the facts of the breach, for the severity and the letters', path);
const taken = option('--taken <csv>', 'which files are known to be taken, and how surely', path);
const workers = option('--workers <n>', 'how many files to read at once', wholeNumber(1, 256));

/** The whole review of a folder. */
export const review: Command = {
  name: 'review',
  summary: 'review a folder: who is in the files, what was exposed, who needs a letter',
  describes:
    'Reads every file of a folder, finds the people in it and what was exposed about each, weighs the harm and decides ' +
    'whose letter to send or hold. It can be stopped at any time: run again, it redoes only what changed.',
  fields: [folder, caseFolder, register, authorities, incident, taken, workers, keyFile],
  examples: [
    {
      line: 'candour review /evidence/share --case case-2025 --register register.csv --authorities authorities.json',
      does: 'Reviews the folder into the case case-2025 and prints what was found.',
    },
    {
      line: 'candour review practice/share --case practice-case --register practice/register.csv --json --quiet',
      does: 'The same on a sample, with the result as JSON.',
    },
  ],
  ifInterrupted: 'every file settled so far is kept; run the same command again to go on from there.',
  settlesWithin: 20,
  run: async ({ read, acts, desk, terminal, onProgress, signal, show, program }) => {
    const place = { caseFolder: read(caseFolder), keyFile: read(keyFile) };
    const given = { register: read(register), authorities: read(authorities), incident: read(incident) };
    const options = { ...place, ...given, folder: read(folder), taken: read(taken), workers: read(workers) };
    const found = await acts.reviewFolder({ ...options, onProgress, signal });
    const report = await acts.saveReport({ ...place, html: desk.renderReport(await acts.readReport(place)) });
    const { redone, kept } = found.contents;
    await show({ ...found, problemCount: problemCount(found.figures), report: report.file }, () => [
      ...summaryLines(found, emphasisFor(terminal.stdout)),
      `Time       ${writtenDuration(found.seconds)}; ${countOf(redone, 'document')} read now, ${writtenCount(kept)} kept from before`,
      ...isolationLines(found.isolation),
      `Report     ${report.file}`,
      '',
      `Next: ${program} letters --case ${place.caseFolder} --to letters`,
    ]);
    return found.exitStatus;
  },
};

/** Said only where it is weaker than it could be. */
function isolationLines(isolation: ReviewSummary['isolation']): readonly string[] {
  if (isolation !== 'stubbed') return [];
  return [
    'Network    kept from the readers by the program only: this system gives them no network namespace of their own',
  ];
}
