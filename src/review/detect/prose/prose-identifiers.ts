import type { PersonalDataType } from '#core/personal-data';
import { parseAccountNumber, parseBankAccount } from '#core/values/bank-account';
import { parseBirthDate } from '#core/values/birth-date';
import { parseUprn } from '#core/values/uprn';
import type { EvidenceKey } from '../evidence/evidence-table.ts';
import { isOtherNumber, labelNear } from '../identifiers/near-label.ts';
import { birthEvidence, nhsEvidence } from '../identifiers/value-readers.ts';
import type { Mark } from '../scan/marks.ts';
import type { Stretch } from '../scan/sentences.ts';

/** An identifier read in a sentence, before it is judged. */
export type ProseIdentifier = {
  readonly type: PersonalDataType;
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly keys: readonly EvidenceKey[];
  readonly phrase: string;
};

type Near = {
  readonly text: string;
  readonly sentence: Stretch;
  readonly asOf: Date;
  readonly marks: readonly Mark[];
  readonly index: number;
};

function simple(
  mark: Mark,
  type: PersonalDataType,
  keys: readonly EvidenceKey[],
  phrase = '',
  value = mark.value,
): ProseIdentifier {
  return { type, start: mark.start, end: mark.end, value, keys, phrase };
}

function readDate(mark: Mark, near: Near): ProseIdentifier | null {
  const date = parseBirthDate(mark.value);
  if (date === null) return null;
  const label = labelNear(near.text, near.sentence, mark.start);
  const before = near.text.slice(Math.max(near.sentence.start, mark.start - 12), mark.start);
  if (label?.field !== 'birth-date' && !/\bborn(?: on)?\W*$/iu.test(before)) return null;
  return simple(
    mark,
    'birth-date',
    ['label-near', 'shape-date', birthEvidence(date, near.asOf)],
    label?.phrase ?? 'born',
  );
}

// The account number after a sort code, within one sentence and sixty characters.
function readBank(mark: Mark, near: Near): ProseIdentifier | null {
  const account = near.marks
    .slice(near.index + 1, near.index + 6)
    .filter(({ kind }) => kind !== 'code')
    .slice(0, 3)
    .find((other) => other.kind === 'digits' && other.start - mark.end < 60);
  const label = labelNear(near.text, near.sentence, mark.start);
  const labelled = label?.field === 'sort-code' || label?.field === 'bank-account';
  if (mark.shape === 'loose' && !labelled) return null;
  if (account !== undefined) {
    const value = parseBankAccount(mark.value, account.value);
    const keys: readonly EvidenceKey[] = labelled ? ['label-near', 'shape-bank'] : ['shape-bank'];
    if (value !== null)
      return { type: 'bank-account', start: mark.start, end: account.end, value, keys, phrase: label?.phrase ?? '' };
  }
  return labelled
    ? simple(mark, 'bank-account', ['label-near', 'shape-sort-code'], label?.phrase, `${mark.value}/`)
    : null;
}

function readDigits(mark: Mark, near: Near): ProseIdentifier | null {
  const label = labelNear(near.text, near.sentence, mark.start);
  if (label === null) return null;
  if (label.field === 'uprn') {
    const uprn = parseUprn(mark.value);
    return uprn === null ? null : simple(mark, 'uprn', ['label-near', 'shape-uprn'], label.phrase, uprn);
  }
  if (label.field === 'sort-code') return readBank({ ...mark, kind: 'sort-code', shape: 'loose' }, near);
  if (label.field === 'account-number' && /bank/u.test(label.phrase)) {
    const account = parseAccountNumber(mark.value);
    if (account !== null)
      return simple(mark, 'bank-account', ['label-near', 'shape-account'], label.phrase, `/${account}`);
  }
  const reference = label.field === 'account-number' || label.field === 'local-reference';
  return reference ? simple(mark, 'local-reference', ['label-near', 'shape-code'], label.phrase) : null;
}

function readNhs(mark: Mark, near: Near): ProseIdentifier | null {
  const label = labelNear(near.text, near.sentence, mark.start);
  const labelled = label?.field === 'nhs-number';
  // A bare number under another label ("account number 4505577104") is that.
  if (!labelled && label !== null && mark.shape === 'loose') return readDigits({ ...mark, kind: 'digits' }, near);
  const check = nhsEvidence(mark.value).filter((key) => mark.shape === 'loose' || key !== 'shape-nhs-bare');
  const shape: readonly EvidenceKey[] = mark.shape === 'loose' ? [] : ['shape-nhs'];
  return simple(
    mark,
    'nhs-number',
    [...(labelled ? (['label-near'] as const) : []), ...shape, ...check],
    label?.phrase ?? '',
  );
}

const ninoShapes = { strict: 'shape-nino', loose: 'shape-nino-loose', bare: 'shape-nino-bare' } as const;

function readNino(mark: Mark, near: Near): ProseIdentifier {
  const label = labelNear(near.text, near.sentence, mark.start);
  const labelled: readonly EvidenceKey[] = label?.field === 'nino' ? ['label-near'] : [];
  return simple(mark, 'nino', [...labelled, ninoShapes[mark.shape]], label?.field === 'nino' ? label.phrase : '');
}

function read(mark: Mark, near: Near): ProseIdentifier | null {
  switch (mark.kind) {
    case 'email':
      return simple(mark, 'email', ['shape-email']);
    case 'phone':
      return simple(mark, 'phone', ['shape-phone']);
    case 'nino':
      return readNino(mark, near);
    case 'postcode':
      return simple(mark, 'postcode', mark.shape === 'strict' ? ['shape-postcode'] : ['shape-postcode-lower']);
    case 'iban':
      return simple(mark, 'iban', ['shape-iban']);
    case 'plate':
      return simple(mark, 'vehicle-registration', ['shape-plate']);
    case 'nhs-number':
      return readNhs(mark, near);
    case 'date':
      return readDate(mark, near);
    case 'sort-code':
      return readBank(mark, near);
    case 'digits':
      return readDigits(mark, near);
    case 'code':
    case 'capitals':
      return null;
  }
}

/** Reads a mark of the scanner in its sentence: what labels and other words around say of it. Null where nothing makes it personal. */
export function proseIdentifier(
  marks: readonly Mark[],
  index: number,
  text: string,
  sentence: Stretch,
  asOf: Date,
): ProseIdentifier | null {
  const mark = marks[index];
  if (mark === undefined || mark.kind === 'capitals') return null;
  const found = read(mark, { text, sentence, asOf, marks, index });
  if (found === null) return null;
  const shown = isExample(text, sentence, mark.start) ? { ...found, keys: [...found.keys, 'example' as const] } : found;
  const bare = mark.kind === 'digits' || mark.kind === 'nhs-number' || mark.kind === 'phone';
  return bare && isOtherNumber(text, sentence, mark.start)
    ? { ...shown, keys: [...shown.keys, 'other-number'] }
    : shown;
}

// "for example AB 12 34 56 C", "in the format …"
function isExample(text: string, sentence: Stretch, to: number): boolean {
  const before = text.slice(Math.max(sentence.start, to - 40), to);
  // The words themselves first: the pattern that ties them to the number tries many ways.
  if (!/example|e\.g|instance|format/iu.test(before)) return false;
  return /\b(?:examples?|e\.g\.?|for instance|format)\W{0,3}(?:\w+\W{1,3}){0,3}$/iu.test(before);
}
