import { countOf, writtenCount, writtenDuration } from '#core/written-numbers';
import type { PicturePlan, ReviewSummary } from '../../workflows/acts.ts';
import { problemCount, summaryLines } from '../case-summary.ts';
import type { Command } from '../command.ts';
import { argument, option, optionList } from '../field.ts';
import { lockedSummaryLines } from '../locked-lines.ts';
import { emphasisFor } from '../output.ts';
import { moment, path, pattern, wholeNumber } from '../shape.ts';
import { caseFolder, keyFile } from './case-fields.ts';
import { foundPasswords, passwords } from './password-field.ts';
import { ocrField, picturePlanSentence } from './picture-fields.ts';
import { bankChecksField, referencesField } from './table-fields.ts';

const folder = argument('<folder>', 'the folder of files that were taken', path);
const register = option('--register <csv>', "the council's register of residents", path);
const authorities = option('--authorities <json>', 'who is controller of what', path);
const incident = option('--incident <json>', 'the facts of the breach, for the severity and the letters', path);
const taken = option('--taken <csv>', 'which files are known to be taken, and how surely', path);
const bankChecks = bankChecksField;
const references = referencesField;
const since = option(
  '--since <date>',
  'only files modified at or after this day or time (UK time), by the date that the copy carries',
  moment,
);
const include = optionList('--include <glob>', 'only files that this means: a name, a folder or a path', pattern);
const exclude = optionList('--exclude <glob>', 'no file that this means, even where it is included', pattern);
const ocr = ocrField;
const workers = option('--workers <n>', 'how many files to read at once', wholeNumber(1, 256));

/** The whole review of a folder. */
export const review: Command = {
  name: 'review',
  summary: 'review a folder: who is in the files, what was exposed, who needs a letter',
  describes:
    'Reads every file of a folder, finds the people in it and what was exposed about each, weighs the harm and decides ' +
    'whose letter to send or hold. It can be stopped at any time: run again, it redoes only what changed. With --since, ' +
    '--include or --exclude it looks at a part of the folder: what is left out is counted, by rule, and the result speaks of ' +
    'the rest alone; what was read before is kept for a later review. Pictures are read last, riskiest folders first, by text ' +
    'recognition: --ocr risky reads only those whose folder or name shows a risk, --ocr none reads none. In a pattern, * stands for any part of a name, ? for ' +
    'one character and ** for any folders; one without a slash means a name at any depth, one with a slash a path from the ' +
    'top, and a folder means all below it; capitals do not matter. Files inside archives and mails come with their archive.',
  fields: [
    folder,
    caseFolder,
    register,
    authorities,
    incident,
    taken,
    bankChecks,
    references,
    since,
    include,
    exclude,
    ocr,
    passwords,
    foundPasswords,
    workers,
    keyFile,
  ],
  examples: [
    {
      line: 'candour review /evidence/share --case case-2025 --register register.csv --authorities authorities.json',
      does: 'Reviews the folder into the case case-2025 and prints what was found.',
    },
    {
      line: 'candour review practice/share --case practice-case --register practice/register.csv --json --quiet',
      does: 'The same on a sample, with the result as JSON.',
    },
    {
      line: 'candour review /evidence/share --case case-2025 --passwords passwords.txt --found-passwords',
      does: 'Opens what is encrypted by the passwords of a list, and by those that files of the folder say; only what was encrypted is read again.',
    },
    {
      line: "candour review /evidence/share --case case-2025 --include Housing --exclude '*.tmp' --since 2025-06-01",
      does: 'Only what stands in Housing and was modified since 1 June 2025, without temporary files.',
    },
  ],
  ifInterrupted: 'every file settled so far is kept; run the same command again to go on from there.',
  settlesWithin: 20,
  run: async ({ read, acts, desk, terminal, onProgress, signal, show, tell, program }) => {
    const place = { caseFolder: read(caseFolder), keyFile: read(keyFile) };
    const given = { register: read(register), authorities: read(authorities), incident: read(incident) };
    const selection = { since: read(since) ?? null, include: read(include), exclude: read(exclude) };
    const options = { ...place, selection, ...given, folder: read(folder), taken: read(taken), workers: read(workers) };
    const tables = { bankChecks: read(bankChecks), references: read(references) };
    const tried = { passwords: read(passwords), foundPasswords: read(foundPasswords) };
    const pictures = { ocr: read(ocr), onPictures: (plan: PicturePlan) => tell(picturePlanSentence(plan)) };
    const found = await acts.reviewFolder({ ...options, ...tables, ...tried, ...pictures, onProgress, signal });
    const report = await acts.saveReport({ ...place, html: desk.renderReport(await acts.readReport(place)) });
    const { redone, kept } = found.contents;
    await show({ ...found, problemCount: problemCount(found.figures), report: report.file }, () => [
      ...summaryLines(found, emphasisFor(terminal.stdout)),
      `Time       ${writtenDuration(found.seconds)}; ${countOf(redone, 'document')} read now, ${writtenCount(kept)} kept from before`,
      ...lockedSummaryLines(found.locked),
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
