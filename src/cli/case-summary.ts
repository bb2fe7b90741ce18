import { type FileOutcome, fileOutcomes } from '#core/document';
import { problemCatalogue } from '#core/problem';
import { fileOutcomeWords, harmTierWords, holdReasonWords } from '#core/report-words.data';
import { harmTiers } from '#core/risk';
import { sumHolds } from '#core/snapshot';
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
    sumLine(figures, emphasis),
  ];
}

/** The one sentence that matters most. */
export function headline(figures: CaseFigures): string {
  const files = countOf(figures.files.taken, 'file');
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

/** Problems by code, each with what can be done. */
export function problemLines(problems: readonly ProblemCount[]): readonly string[] {
  return problems.flatMap(({ code, count, remedy }) => [
    `  ${writtenCount(count).padStart(6)}  ${problemCatalogue[code].says}`,
    ...wrapped(remedy, 84, '').map((line) => `          ${line}`),
  ]);
}

/** Letters held, by reason, each with what can be done. */
export function heldLines(held: readonly HeldCount[]): readonly string[] {
  return held.flatMap(({ reason, count }) => [
    `  ${writtenCount(count).padStart(6)}  ${holdReasonWords[reason].name}`,
    ...wrapped(holdReasonWords[reason].remedy, 84, '').map((line) => `          ${line}`),
  ]);
}

/** Outcomes that leave words unread: what a person still has to look at. */
const notWhole: readonly FileOutcome[] = fileOutcomes.filter(
  (outcome) => outcome !== 'read' && outcome !== 'duplicate' && outcome !== 'empty',
);

function fileLines({ files, problems }: CaseFigures): readonly string[] {
  const { byOutcome } = files;
  const unread = notWhole.reduce((sum, outcome) => sum + byOutcome[outcome], 0);
  const parts = notWhole
    .filter((outcome) => byOutcome[outcome] > 0)
    .map((outcome) => `${writtenCount(byOutcome[outcome])} ${fileOutcomeWords[outcome].name.toLowerCase()}`);
  const lines = [
    `Files        ${writtenCount(files.taken)} (${writtenBytes(files.bytes)}): ${writtenCount(byOutcome.read)} read in full, ` +
      `${writtenCount(byOutcome.duplicate)} exact copies, ${writtenCount(byOutcome.empty)} empty, ${writtenCount(unread)} not read in full`,
  ];
  if (parts.length > 0) lines.push(...wrapped(`Not in full: ${parts.join(', ')}`, 92, '             '));
  const rows = problems.filter(({ code }) => code === 'register-row' || code === 'taken-row');
  for (const row of rows) lines.push(`             ${writtenCount(row.count)} x ${problemCatalogue[row.code].says}`);
  return [...lines, ''];
}

function peopleLines({ people, households }: CaseFigures, emphasis: Emphasis): readonly string[] {
  const most = Math.max(1, ...harmTiers.map((tier) => people.byTier[tier]));
  const rows = harmTiers.map((tier) => {
    const count = people.byTier[tier];
    const bar = '█'.repeat(count === 0 ? 0 : Math.max(1, Math.round((12 * count) / most)));
    return [`  ${tier} ${harmTierWords[tier].name}`, writtenCount(count), bar.padEnd(12), harmTierWords[tier].means];
  });
  const lines = columns(rows, [1]);
  const [safety = '', ...others] = lines;
  return [
    `People       ${writtenCount(people.total)} in ${countOf(households, 'household')}: ${writtenCount(people.onRegister)} on the register, ` +
      `${writtenCount(people.total - people.onRegister)} not; by harm:`,
    people.byTier.T0 > 0 ? emphasis.bad(safety) : safety,
    ...others,
    '',
  ];
}

function letterLines({ letters }: CaseFigures): readonly string[] {
  const held = letters.held.reduce((sum, each) => sum + each.count, 0);
  const reasons = letters.held.map(
    ({ reason, count }) => `${writtenCount(count)} ${holdReasonWords[reason].name.toLowerCase()}`,
  );
  return [
    `Letters      ${writtenCount(letters.send)} to send, ${writtenCount(held)} held for a named person, ${writtenCount(letters.none)} not owed`,
    ...(reasons.length === 0 ? [] : wrapped(`Held:        ${reasons.join(', ')}`, 92, '             ')),
    '',
  ];
}

function sumLine({ sums }: CaseFigures, emphasis: Emphasis): string {
  const failed = sums.filter((sum) => !sumHolds(sum));
  if (failed.length === 0) return `Counted      ${emphasis.good(`all ${sums.length} sums add up: nothing was lost`)}`;
  const names = failed.map((sum) => sum.name).join('; ');
  return `Counted      ${emphasis.bad(`${failed.length} of ${sums.length} sums do NOT add up: ${names}. Do not rely on this review.`)}`;
}
