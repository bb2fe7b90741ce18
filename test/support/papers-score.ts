import type { Finding } from '#core/finding';
import type { PersonalDataType } from '#core/personal-data';
import { foldName } from '#core/values/person-name';
import type { Paper, PaperMark } from './papers.ts';

/** What became of one mark, or of one finding that no mark stands for. */
export type PaperResult = {
  readonly paper: string;
  readonly type: PersonalDataType;
  readonly outcome: 'found' | 'missed' | 'false';
  /** Whose it was taken to be: `unbound` where the finding is tied to nobody named, `none` where there is nothing to say. */
  readonly binding: 'right' | 'wrong' | 'unbound' | 'none';
  readonly role: 'right' | 'staff made a person' | 'a person made staff' | 'none';
  /** The words, for whoever mends a rule. */
  readonly words: string;
};

/** Types that say who somebody is, or how to reach them: findings of them that nothing marks are false. */
export const identityTypes: ReadonlySet<PersonalDataType> = new Set<PersonalDataType>([
  'person-name',
  'birth-date',
  'postal-address',
  'postcode',
  'email',
  'phone',
  'uprn',
  'nino',
  'nhs-number',
  'passport',
  'driving-licence',
  'utr',
  'upn',
  'uln',
  'vehicle-registration',
  'local-reference',
  'bank-account',
  'iban',
  'payment-card',
  'username',
  'password',
  'ip-address',
  'mac-address',
]);

/** Special categories and what is kept like them: findings of them are false where a paper marks them all and not these. */
export const specialTypes: ReadonlySet<PersonalDataType> = new Set<PersonalDataType>([
  'health',
  'disability',
  'send',
  'ethnicity',
  'religion',
  'political',
  'trade-union',
  'sex-life',
  'sexual-orientation',
  'gender-reassignment',
  'criminal',
  'safeguarding',
  'child-protection',
  'domestic-abuse',
  'protected-address',
  'immigration',
]);

// Words that say one of these often say the other.
const alike: readonly ReadonlySet<PersonalDataType>[] = [
  new Set(['health', 'disability', 'send']),
  new Set(['safeguarding', 'child-protection', 'domestic-abuse']),
  new Set(['ethnicity', 'immigration', 'religion']),
];

const contactTypes: ReadonlySet<PersonalDataType> = new Set<PersonalDataType>([
  'postal-address',
  'postcode',
  'email',
  'phone',
]);
const staff: ReadonlySet<string> = new Set(['officer', 'professional']);

function textAt(paper: Paper, { unit, row, column }: Pick<PaperMark, 'unit' | 'row' | 'column'>): string {
  const found = paper.units[unit];
  return found?.kind === 'table' ? (found.rows[row ?? 0]?.[column ?? 0] ?? '') : (found?.text ?? '');
}

function overlap(mark: PaperMark, { unit, span }: Finding): number {
  if (mark.unit !== unit || mark.row !== span.row || mark.column !== span.column) return 0;
  return Math.max(0, Math.min(mark.end, span.end) - Math.max(mark.start, span.start));
}

function lineOf(paper: Paper, mark: PaperMark): PaperMark {
  const text = textAt(paper, mark);
  const end = text.indexOf('\n', mark.end);
  return { ...mark, start: text.lastIndexOf('\n', mark.start) + 1, end: end < 0 ? text.length : end };
}

function stands(paper: Paper, mark: PaperMark, finding: Finding): boolean {
  if (paper.categoriesMarked && specialTypes.has(mark.type))
    return mayStandFor(mark, finding) && overlap(lineOf(paper, mark), finding) > 0;
  if (finding.type !== mark.type) return false;
  if (!identityTypes.has(mark.type)) return overlap(lineOf(paper, mark), finding) > 0;
  const common = overlap(mark, finding);
  if (mark.type === 'person-name' && common === 0) return isPart(paper, mark, finding);
  if (mark.type === 'bank-account') return bankStands(paper, mark, finding);
  if (mark.type === 'postal-address') return common >= (mark.end - mark.start) / 2;
  const all = mark.end - mark.start + finding.span.end - finding.span.start - common;
  return common / all >= 0.5;
}

// Surname and forename in fields of their own are one finding, at the surname.
function isPart(paper: Paper, mark: PaperMark, finding: Finding): boolean {
  const words = foldName(textAt(paper, mark).slice(mark.start, mark.end));
  if (!` ${foldName(finding.value.replaceAll('|', ' '))} `.includes(` ${words} `)) return false;
  return paper.marks.some(
    (other) => other.type === 'person-name' && other.who === mark.who && overlap(other, finding) > 0,
  );
}

// Sort code and account number are two marks and one finding.
function bankStands(paper: Paper, mark: PaperMark, finding: Finding): boolean {
  const digits = textAt(paper, mark).slice(mark.start, mark.end).replace(/\D/gu, '');
  const [sort = '', account = ''] = finding.value.split('/');
  return mark.unit === finding.unit && digits !== '' && (sort === digits || account === digits);
}

function clusterOf({ unit, binding }: Finding): string {
  return `${unit} ${binding.key}`;
}

// Whose the findings of one key are: of whom most of its names are.
function owners(paper: Paper, findings: readonly Finding[]): ReadonlyMap<string, string> {
  const votes = new Map<string, string[]>();
  for (const mark of paper.marks) {
    if (mark.type !== 'person-name' || mark.who === '?') continue;
    for (const finding of findings)
      if (stands(paper, mark, finding))
        votes.set(clusterOf(finding), [...(votes.get(clusterOf(finding)) ?? []), mark.who]);
  }
  const most = (all: readonly string[]): string =>
    [...new Set(all)].toSorted(
      (one, other) => all.filter((each) => each === other).length - all.filter((each) => each === one).length,
    )[0] ?? '';
  return new Map([...votes].map(([cluster, all]) => [cluster, most(all)]));
}

function bindingOf(mark: PaperMark, finding: Finding, owner: ReadonlyMap<string, string>): PaperResult['binding'] {
  const of = owner.get(clusterOf(finding));
  return of === undefined ? 'unbound' : of === mark.who ? 'right' : 'wrong';
}

function roleOf(paper: Paper, mark: PaperMark, finding: Finding): PaperResult['role'] {
  const truth = paper.people.get(mark.who)?.role;
  if (truth === undefined) return 'none';
  const said = staff.has(finding.binding.role);
  if (staff.has(truth) === said) return 'right';
  return said ? 'a person made staff' : 'staff made a person';
}

function markResult(
  paper: Paper,
  mark: PaperMark,
  findings: readonly Finding[],
  owner: ReadonlyMap<string, string>,
): PaperResult {
  const words = textAt(paper, mark).slice(mark.start, mark.end);
  const standing = findings.filter((finding) => stands(paper, mark, finding));
  // One line may say the same of two people: any of them may be whose the mark is.
  const best =
    standing.find((finding) => bindingOf(mark, finding, owner) === 'right') ??
    standing.find((finding) => bindingOf(mark, finding, owner) === 'unbound') ??
    standing[0];
  const base = { paper: paper.id, type: mark.type, words };
  if (best === undefined) return { ...base, outcome: 'missed', binding: 'none', role: 'none' };
  return { ...base, outcome: 'found', binding: bindingOf(mark, best, owner), role: roleOf(paper, mark, best) };
}

function mayStandFor({ type }: PaperMark, finding: Finding): boolean {
  return type === finding.type || alike.some((types) => types.has(type) && types.has(finding.type));
}

// An office's telephone is said to be the office's; of names and numbers nothing excuses a false one.
function isFalse(paper: Paper, finding: Finding): boolean {
  if (paper.categoriesMarked && specialTypes.has(finding.type))
    return !paper.marks.some((mark) => mayStandFor(mark, finding) && overlap(lineOf(paper, mark), finding) > 0);
  if (!identityTypes.has(finding.type)) return false;
  if (contactTypes.has(finding.type) && staff.has(finding.binding.role)) return false;
  return !paper.marks.some(
    (mark) =>
      mark.type === finding.type &&
      (mark.type === 'bank-account'
        ? bankStands(paper, mark, finding)
        : overlap(mark, finding) * 2 >= Math.min(mark.end - mark.start, finding.span.end - finding.span.start)),
  );
}

/** Compares what was found in a paper with what stands in it. */
export function scorePaper(paper: Paper, findings: readonly Finding[]): readonly PaperResult[] {
  const owner = owners(paper, findings);
  const marks = paper.marks.filter(({ who }) => who !== '?').map((mark) => markResult(paper, mark, findings, owner));
  const wrong = findings
    .filter((finding) => isFalse(paper, finding))
    .map(({ type, unit, span, binding, reasons }): PaperResult => {
      const place = { unit, row: span.row, column: span.column };
      const words = `${textAt(paper, place).slice(span.start, span.end)} [${binding.key} ${binding.role}: ${reasons.join('; ')}]`;
      return { paper: paper.id, type, outcome: 'false', binding: 'none', role: 'none', words };
    });
  return [...marks, ...wrong];
}
