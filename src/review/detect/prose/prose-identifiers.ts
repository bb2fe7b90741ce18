import type { PersonalDataType } from '#core/personal-data';
import { parseBirthDate } from '#core/values/birth-date';
import { patternOf } from '#core/values/reference-pattern';
import type { Candidate, DetectContext } from '../context.ts';
import type { EvidenceKey } from '../evidence/evidence-table.ts';
import { accessWords } from '../identifiers/access-sentences.ts';
import { bankValues } from '../identifiers/bank-sentences.ts';
import { readBankPair } from '../identifiers/bank-values.ts';
import { labelledValues, labelsOf } from '../identifiers/labelled-values.ts';
import { isOtherNumber, type LabelAt } from '../identifiers/near-label.ts';
import type { Recogniser } from '../identifiers/recogniser.ts';
import { birthEvidence } from '../identifiers/recognisers/birth-date.ts';
import { recogniserFor, recognisersOfMark } from '../identifiers/registry.ts';
import { spelledEmails } from '../identifiers/spelled-emails.ts';
import { plateSentences } from '../identifiers/vehicle-sentences.ts';
import { credentialsIn } from '../identifiers/written-credentials.ts';
import type { OperatorTables } from '../operator-tables.ts';
import type { Mark } from '../scan/marks.ts';
import type { Stretch } from '../scan/sentences.ts';

/** An identifier read in a sentence, before it is judged and tied to anybody. */
export type ProseIdentifier = Omit<Candidate, 'binding'> & {
  /** What it tells besides of whom it is of. */
  readonly tells?: PersonalDataType;
  /** Of staff, whoever is named beside it. */
  readonly ofStaff?: boolean;
};

/** A sentence with its labels, looked for once. */
export type Labelled = {
  readonly text: string;
  readonly sentence: Stretch;
  readonly labels: readonly LabelAt[];
  /** The people whom it names. */
  readonly names: readonly Stretch[];
  /** The words before asked for a birth date. */
  readonly asked: boolean;
  readonly asOf: Date;
  readonly tables: OperatorTables;
};

/** Looks for the labels of a sentence. */
export function labelledSentence(
  text: string,
  sentence: Stretch,
  around: { readonly names: readonly Stretch[]; readonly asked: boolean },
  { asOf, tables }: DetectContext,
): Labelled {
  return { text, sentence, labels: labelsOf(text, sentence), ...around, asOf, tables };
}

/** The identifiers that the labels of a sentence lead to, in order of place. */
export function labelledIdentifiers(near: Labelled): readonly ProseIdentifier[] {
  const { text, sentence, labels, asOf, tables } = near;
  const written = credentialsIn(text, sentence);
  const labelled = labels.length === 0 ? [] : labelledValues(text, sentence, labels, asOf);
  const led = [...labelled, ...bankValues(text, sentence, labels, tables.bankChecks), ...written].map((found) => ({
    ...found,
    keys: ['label-near' as const, ...found.keys],
  }));
  const said = [
    ...led,
    ...spelledEmails(text, sentence),
    ...plateSentences(text, sentence),
    ...accessIn(text, sentence),
  ];
  return said.map((found) => shown(found, near)).sort((one, other) => one.start - other.start);
}

// What opens a door is told by the whole sentence.
function accessIn(text: string, { start, end }: Stretch): readonly ProseIdentifier[] {
  const sentence = text.slice(start, end);
  const found = accessWords(sentence, text.slice(Math.max(0, start - 90), start));
  if (found === null) return [];
  const value = sentence.replace(/\s+/gu, ' ').trim().slice(0, 400);
  const keys = ['vocabulary', 'about-person'] as const;
  return [
    { type: 'access-code', start: start + found.start, end: start + found.end, value, keys, phrase: found.phrase },
  ];
}

// The account number after or before a sort code that its hyphens tell, within one sentence and sixty characters.
function readBank(mark: Mark, marks: readonly Mark[], index: number, near: Labelled): ProseIdentifier | null {
  if (mark.shape !== 'strict' && !bankWords.test(wordsAround(mark, near))) return null;
  const isAccount = (other: Mark): boolean =>
    other.kind === 'digits' &&
    Math.max(other.start - mark.end, mark.start - other.end) < (mark.kind === 'digits' ? 4 : 60) &&
    (mark.kind !== 'digits' || other.end - other.start === 8);
  const account =
    marks.slice(index + 1, index + 4).find(isAccount) ??
    marks.slice(Math.max(0, index - 2), index).findLast((other) => isAccount(other) && other.end - other.start === 8);
  const pair =
    account === undefined
      ? null
      : readBankPair(mark.value, near.text.slice(account.start, account.end), near.tables.bankChecks);
  if (account === undefined || pair === null) return null;
  const [start, end] = [Math.min(mark.start, account.start), Math.max(mark.end, account.end)];
  const isApart = start < near.sentence.start || end > near.sentence.end;
  // Forms print the two under each other: nothing but line ends between them.
  if (isApart && (mark.shape !== 'strict' || near.text.slice(mark.end, account.start).trim() !== '')) return null;
  return { type: 'bank-account', start, end, value: pair.value, keys: ['shape-bank', ...pair.keys], phrase: '' };
}

// Six digits alone, or parted by spaces, are a sort code only where money moves.
const bankWords =
  /\b(?:bank|banks|bacs|sort code|pay|paid|payment|payments|payable|refund|refunded|transfer|account|a\/c|direct debit|standing order|faster payment|building society|credited)\b/iu;

function wordsAround({ start, end }: Mark, { text, sentence }: Labelled): string {
  return text.slice(Math.max(sentence.start, start - 120), Math.min(sentence.end, end + 60));
}

function readDate(mark: Mark, near: Labelled): ProseIdentifier | null {
  const { text, sentence, asOf } = near;
  const before = text.slice(Math.max(sentence.start, mark.start - 12), mark.start);
  const isSaid = near.asked || isSaidAgain(mark, near) || /\bborn(?: on)?\W*$/iu.test(before);
  const date = isSaid || standsBesideName(mark, near) ? parseBirthDate(mark.value) : null;
  if (date === null) return null;
  const keys: readonly EvidenceKey[] = [
    isSaid ? 'label-near' : 'date-beside-name',
    'shape-date',
    birthEvidence(date, asOf),
  ];
  return { type: 'birth-date', start: mark.start, end: mark.end, value: date, keys, phrase: isSaid ? 'born' : '' };
}

// "Viktor's date of birth as 11/11/1977 and Mirela's as 23/04/1980": the second label is left out.
function isSaidAgain({ start }: Mark, { text, sentence }: Labelled): boolean {
  const led = text.slice(Math.max(sentence.start, start - 90), start);
  return (
    /(?:['’]s|\bmine|\bhers|\bhis) (?:is |as |was |being )?$/u.test(led) &&
    /\b(?:dates? of birth|dobs?|birthdays?)\b/iu.test(led)
  );
}

// Papers of the case are younger than this, and so are their signatures and visits.
const yearsOfPapers = 16;

// "Sarah Whitfield, 22/05/1978", "her daughter Amara Okonjo (12/05/2014)": right after a full name, of a day before any of the papers, or of a child's.
function standsBesideName({ start, value }: Mark, { text, sentence, names, asOf }: Labelled): boolean {
  const name = names.find(({ end }) => /^(?: ?\(|, | [–-] )$/u.test(text.slice(end, Math.max(end, start)).slice(0, 4)));
  if (name === undefined || start - name.end > 3 || !text.slice(name.start, name.end).includes(' ')) return false;
  if (asOf.getUTCFullYear() - Number(value.slice(0, 4)) > yearsOfPapers) return true;
  return /\b(?:son|daughter|child|baby|pupil|boy|girl|twins?)\W+$/iu.test(
    text.slice(Math.max(sentence.start, name.start - 24), name.start),
  );
}

function readBare(mark: Mark, near: Labelled): ProseIdentifier | null {
  const { text, sentence } = near;
  for (const recogniser of recognisersOfMark(mark.kind)) {
    const reading = recogniser.readBare({ mark, text, sentence });
    if (reading !== null) return { type: recogniser.type, phrase: '', ...reading };
  }
  return null;
}

/** Reads a mark of the scanner to which no label leads, by its own form. Null where nothing makes it personal. */
export function proseIdentifier(marks: readonly Mark[], index: number, near: Labelled): ProseIdentifier | null {
  const mark = marks[index];
  if (mark === undefined || mark.kind === 'capitals') return null;
  const found = readMark(mark, marks, index, near);
  return found === null ? null : shown(found, near, mark);
}

function readMark(mark: Mark, marks: readonly Mark[], index: number, near: Labelled): ProseIdentifier | null {
  if (mark.kind === 'sort-code') return readBank(mark, marks, index, near);
  if (mark.kind === 'digits' && mark.end - mark.start === 6) return readBank(mark, marks, index, near);
  const own = ofOperator(mark, near);
  if (own !== null) return own;
  return mark.kind === 'date' ? readDate(mark, near) : readBare(mark, near);
}

// The operator said what forms the council's references have.
function ofOperator({ start, end }: Mark, { text, tables }: Labelled): ProseIdentifier | null {
  if (tables.references.length === 0) return null;
  const value = text.slice(start, end);
  if (patternOf(value, tables.references) === null) return null;
  return { type: 'local-reference', start, end, value, keys: ['shape-code', 'operator-pattern'], phrase: '' };
}

const bareKinds: ReadonlySet<string> = new Set(['digits', 'nhs-number', 'phone', 'code']);

// What examples and other kinds of numbers take away.
function shown(found: ProseIdentifier, near: Labelled, mark?: Mark): ProseIdentifier {
  const { text, sentence } = near;
  const keys: EvidenceKey[] = [...found.keys];
  if (isExample(text, sentence, found.start) && !keys.includes('example')) keys.push('example');
  if (mark !== undefined && bareKinds.has(mark.kind) && isOtherNumber(text, sentence, found.start))
    keys.push('other-number');
  return { ...found, keys, ofStaff: recogniserOfFound(found)?.ofStaff === true };
}

function recogniserOfFound({ type, phrase }: ProseIdentifier): Recogniser | null {
  return phrase === '' ? null : recogniserFor(type, phrase);
}

// "for example AB 12 34 56 C", "in the format …"
function isExample(text: string, sentence: Stretch, to: number): boolean {
  const before = text.slice(Math.max(sentence.start, to - 40), to);
  // The words themselves first: the pattern that ties them to the number tries many ways.
  if (!/example|e\.g|instance|format/iu.test(before)) return false;
  return /\b(?:examples?|e\.g\.?|for instance|format)\W{0,3}(?:\w+\W{1,3}){0,3}$/iu.test(before);
}
