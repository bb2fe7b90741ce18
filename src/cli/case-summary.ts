import { type FileOutcome, fileOutcomes } from '#core/document';
import { type Problem, problemCatalogue } from '#core/problem';
import { fileOutcomeWords, harmTierWords, holdReasonWords } from '#core/report-words.data';
import { harmTiers } from '#core/risk';
import { sumHolds } from '#core/snapshot';
import { expectedInWords } from '#core/waterfall-words';
import { countOf, writtenBytes, writtenCount, writtenInstant } from '#core/written-numbers';
import type { CaseFigures, HeldCount, InputFiles, ProblemCount } from '../workflows/figures.ts';
import { columns, type Emphasis, wrapped } from './output.ts';

/** What the summary needs of a review or of a status. */
export type Summarised = {
  readonly name: string;
  readonly inputs: InputFiles;
  readonly figures: CaseFigures;
  readonly reviewedAt: string | null;
};

/** One screen that says what was read and not, who was found, which letters go or wait, and whether it adds up. */
export function summaryLines(found: Summarised, emphasis: Emphasis): readonly string[] {
  const { figures, inputs, reviewedAt } = found;
  const when = reviewedAt === null ? '' : `, reviewed ${writtenInstant(reviewedAt)}`;
  return [
    emphasis.strong(headline(figures)),
    emphasis.quiet(`Case ${found.name}: ${inputs.folder}${when}`),
    '',
    ...fileLines(figures),
    ...peopleLines(figures, emphasis),
    ...letterLines(figures),
    ...sumLines(figures, emphasis),
  ];
}

/** The one sentence that matters most. */
export function headline(figures: CaseFigures): string {
  const files = countOf(figures.files.taken - figures.files.byOutcome['left-out'], 'file');
  const people = countOf(figures.people.total, 'person', 'people');
  const urgent = figures.people.byTier.T0;
  const first = `${people} found in ${files}.`;
  return urgent === 0
    ? first
    : `${first} ${urgent === 1 ? '1 may be in danger.' : `${writtenCount(urgent)} may be in danger.`}`;
}

/** How many problems there are, of files and of the other inputs. */
export function problemCount(figures: CaseFigures): number {
  return figures.problems.reduce((sum, each) => sum + each.count, 0);
}

/** What the files say they hold, by kind, how much of it was read, and what the selection left out, by rule. */
export function ledgerLines({ files }: CaseFigures): readonly string[] {
  const { coverage, leftOut } = files;
  const kinds = coverage.map(({ of, expected, read, short }) => [
    `  ${of}`,
    `${writtenCount(read)} of ${writtenCount(expected)}`,
    short === 0 ? '' : `${writtenCount(expected - read)} missing, in ${countOf(short, 'file')}`,
  ]);
  const rules = leftOut.map(({ rule, files: count, bytes }) => [
    `  ${countOf(count, 'file')}`,
    writtenBytes(bytes),
    rule,
  ]);
  return [
    ...(kinds.length === 0 ? [] : ['', 'Of what the files say they hold, read:', ...columns(kinds, [1])]),
    ...(rules.length === 0 ? [] : ['', 'Left out on purpose, and not looked at:', ...columns(rules, [0, 1])]),
  ];
}

/** How many people the probabilities expect, besides those who were identified. */
export function expectedLines({ people: { expected, total } }: CaseFigures): readonly string[] {
  return expected === null ? [] : ['', ...wrapped(expectedInWords(expected, total, expected.calibratedBy), width)];
}

/** Problems by code, each with what it means for the people in the files, what can be done, and by whom. */
export function problemLines(problems: readonly ProblemCount[]): readonly string[] {
  return problems.flatMap(({ code, count, means, who, remedy }) => [
    `  ${writtenCount(count).padStart(6)}  ${problemCatalogue[code].says} (${code})`,
    ...wrapped(means, width - 10).map((line) => `          ${line}`),
    ...wrapped(`Who can act: ${who}. ${remedy}`, width - 10).map((line) => `          ${line}`),
  ]);
}

/** Problems of the register and the other inputs, one by one. */
export function inputProblemLines(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ where, sentence }) => `  ${where}  ${sentence}`);
}

/** Letters held, by reason, each with what can be done. */
export function heldLines(held: readonly HeldCount[]): readonly string[] {
  return held.flatMap(({ reason, count }) => [
    `  ${writtenCount(count).padStart(6)}  ${holdReasonWords[reason].name}`,
    ...wrapped(holdReasonWords[reason].remedy, width - 10).map((line) => `          ${line}`),
  ]);
}

/** Outcomes that leave words unread: what a person still has to look at. */
const notWhole: readonly FileOutcome[] = fileOutcomes.filter(
  (outcome) => outcome !== 'read' && outcome !== 'duplicate' && outcome !== 'empty' && outcome !== 'left-out',
);

const rowWords = {
  'register-row': 'rows of the register not used',
  'register-value': 'values of the register not readable',
  'register-column': 'columns of the register read otherwise than they stand',
  'taken-row': 'rows of the taken list not used',
} as const;

function isAboutRows(code: string): code is keyof typeof rowWords {
  return Object.hasOwn(rowWords, code);
}

function fileLines({ files, problems }: CaseFigures): readonly string[] {
  const { byOutcome } = files;
  const unread = notWhole.reduce((sum, outcome) => sum + byOutcome[outcome], 0);
  const reasons = notWhole
    .filter((outcome) => byOutcome[outcome] > 0)
    .sort((a, b) => byOutcome[b] - byOutcome[a])
    .map((outcome) => `${writtenCount(byOutcome[outcome])} ${fileOutcomeWords[outcome].brief}`);
  const rows = problems.flatMap(({ code, count }) => (isAboutRows(code) ? counted(count, rowWords[code]) : []));
  return [
    `Files      ${writtenCount(files.taken)} (${writtenBytes(files.bytes)})`,
    ...counted(byOutcome.read, 'read in full'),
    ...counted(byOutcome.duplicate, 'exact copies of these'),
    ...counted(byOutcome.empty, 'empty'),
    ...(byOutcome['left-out'] === 0 ? [] : counted(byOutcome['left-out'], 'left out on purpose, not looked at')),
    ...counted(unread, reasons.length === 0 ? 'not read in full' : `not read in full: ${reasons.join(', ')}`),
    ...(rows.length === 0 ? [] : ['Problems (candour status lists them)', ...rows]),
  ];
}

function peopleLines({ people, households }: CaseFigures, emphasis: Emphasis): readonly string[] {
  const unknown = people.total - people.onRegister;
  const tiers = harmTiers.flatMap((tier) => {
    const { name, brief } = harmTierWords[tier];
    const lines = counted(people.byTier[tier], `${tier} ${name.padEnd(10)} ${brief}`);
    return tier === 'T0' && people.byTier.T0 > 0 ? lines.map(emphasis.bad) : lines;
  });
  return [
    `People     ${writtenCount(people.total)} in ${countOf(households, 'household')}; ${writtenCount(people.onRegister)} on the register, ${writtenCount(unknown)} not`,
    ...tiers,
  ];
}

function letterLines({ letters }: CaseFigures): readonly string[] {
  const held = letters.held.reduce((sum, each) => sum + each.count, 0);
  const reasons = letters.held.map(({ reason, count }) => `${writtenCount(count)} ${holdReasonWords[reason].brief}`);
  return [
    'Letters',
    ...counted(letters.send, 'to send'),
    ...counted(held, `held for a named person${reasons.length === 0 ? '' : `: ${reasons.join(', ')}`}`),
    ...counted(letters.none, 'not owed'),
  ];
}

/** Width of a plain terminal: nothing in the summary is wider. */
const width = 80;

/** A count, right-aligned in its column, with its words wrapped beside it. */
function counted(count: number, words: string): readonly string[] {
  const number = writtenCount(count).padStart(16);
  const [first = '', ...rest] = wrapped(words, width - 18);
  return [`${number}  ${first}`, ...rest.map((line) => `${' '.repeat(18)}${line}`)];
}

function sumLines({ sums }: CaseFigures, emphasis: Emphasis): readonly string[] {
  const failed = sums.filter((sum) => !sumHolds(sum));
  if (sums.length === 0) return ['Counted    no sum was recorded'];
  if (failed.length === 0) return [`Counted    ${emphasis.good(`all ${sums.length} sums add up: nothing was lost`)}`];
  return [
    `Counted    ${emphasis.bad(`${failed.length} of ${sums.length} sums do NOT add up: do not rely on this review.`)}`,
    ...failed.map((sum) => `           ${sum.name}`),
  ];
}
