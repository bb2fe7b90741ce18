import { type CsvCell, csvLine } from '#core/csv';
import type { DocumentPlace } from '#core/document';
import type { Exposure } from '#core/exposure';
import type { Household } from '#core/household';
import type { PersonId } from '#core/ids';
import { ledgerCells } from '#core/ledger';
import type { HoldReason, Letter } from '#core/letter';
import { calibrationIn } from '#core/link-calibration';
import { Personal } from '#core/personal';
import { factsOf } from '#core/personal-data';
import type { Problem } from '#core/problem';
import type { FindingRow, ReviewedPerson, Snapshot } from '#core/snapshot';
import { letterRow } from '../notify/letter-row.ts';

/** A cell as it is, or one about a living person, which an export masks unless its values are asked for. */
export type ExportCell = CsvCell | Personal<string>;

/** A table of the contracts: its name, its header, and how one thing becomes its row. */
export type ExportTable<T> = {
  readonly name: string;
  readonly header: readonly string[];
  readonly row: (thing: T) => readonly ExportCell[];
};

/** One line of a table; values about people are shown, or masked as their kind. */
export function exportLine(cells: readonly ExportCell[], values: boolean): string {
  return csvLine(cells.map((cell) => (cell instanceof Personal ? shown(cell, values) : cell)));
}

function shown(cell: Personal<string>, values: boolean): string {
  const value = cell.reveal();
  return values || value === '' ? value : String(cell);
}

/** `files.csv`: every place of the folder reviewed. */
export const filesTable: ExportTable<DocumentPlace> = {
  name: 'files.csv',
  header: [
    'file',
    'sha256',
    'bytes',
    'media_type',
    'outcome',
    'problem',
    'passages',
    'findings',
    'people',
    'authorities',
    'expected',
    'read',
    'missing',
    'document_class',
    'set_aside',
    'unknown_columns',
  ],
  row: (place) => [
    ...[place.path, place.sha256, place.bytes, place.mediaType, place.outcome, sentenceOf(place.problem)],
    ...[place.passages, place.findings, place.people, place.authorities.join(';')],
    ...ledgerCells(place.coverage),
    place.documentClass ?? '',
    place.setAside ?? 0,
    (place.unknownColumns ?? []).join('; '),
  ],
};

/** `findings.csv`: every finding, in the first place where its content stood. */
export const findingsTable: ExportTable<FindingRow> = {
  name: 'findings.csv',
  header: [
    'finding_id',
    'file',
    'locator',
    'type',
    'score',
    'value',
    'reasons',
    'person_id',
    'tie',
    'mention_id',
    'as_read',
  ],
  row: (finding) => [
    ...[finding.id, finding.path, finding.locator, finding.type, rounded(finding.score)],
    ...[new Personal(finding.type, finding.value), finding.reasons.join('; '), finding.personId, finding.tie],
    finding.mention,
    finding.asRead === undefined ? null : new Personal(finding.type, finding.asRead),
  ],
};

/** Whether the probability of somebody rests on answers of people, by the id of the person. */
export type IsCalibrated = (person: PersonId) => boolean;

/** Whose probability does: a resident's by answers about links, that of somebody new by answers about those; staff's never. */
export function calibratedIn({ people, parameters }: Pick<Snapshot, 'people' | 'parameters'>): IsCalibrated {
  const { decisions, somebodyNew } = calibrationIn(parameters);
  const by = new Map<string, boolean>();
  for (const { person } of people) {
    const isBehind = person.registerRef === null ? somebodyNew !== null : decisions > 0;
    by.set(person.id, isBehind && !person.staff);
  }
  return (id) => by.get(id) ?? false;
}

function calibratedCell(isCalibrated: boolean): string {
  return isCalibrated ? 'yes' : 'no';
}

/** `people.csv`: everyone whom the breach is about, most urgent first; `staff.csv` has the same columns, for staff who appear only in their work. */
export const peopleTable = (isCalibrated: IsCalibrated): ExportTable<ReviewedPerson> => ({
  name: 'people.csv',
  header: [
    ...['person_id', 'register_ref', 'title', 'forenames', 'surname', 'birth_date', 'address', 'postcode', 'uprn'],
    ...['household_id', 'authorities', 'match_probability', 'data_types', 'ico_categories', 'special_category'],
    ...[
      'harm_tier',
      'severity',
      'severity_band',
      'risk_level',
      'files',
      'letter',
      'hold_reason',
      'because',
      'calibrated',
    ],
  ],
  row: ({ person, dataTypes, assessment, files, letter }) => [
    ...[
      person.id,
      person.registerRef,
      new Personal('title', person.title),
      new Personal('forenames', person.forenames),
    ],
    ...[new Personal('surname', person.surname), new Personal('birth-date', person.birthDate)],
    ...[new Personal('postal-address', person.addressLines.join(', ')), new Personal('postcode', person.postcode)],
    ...[new Personal('uprn', person.uprn), person.householdId, person.authorities.join(';')],
    ...[rounded(person.matchProbability), dataTypes.join(';'), categoriesOf(dataTypes).join(';')],
    ...[dataTypes.some((type) => factsOf(type).article === 9), assessment.harmTier, rounded(assessment.severity)],
    ...[assessment.severityBand, assessment.riskLevel, files, letter.kind],
    ...[letter.kind === 'hold' ? letter.reason : null, assessment.because.join(' ')],
    calibratedCell(isCalibrated(person.id)),
  ],
});

/** `exposures.csv`: one row per person, data type and place. */
export const exposuresTable = (isCalibrated: IsCalibrated): ExportTable<Exposure> => ({
  name: 'exposures.csv',
  header: ['person_id', 'data_type', 'file', 'locator', 'probability', 'basis', 'finding_id', 'calibrated'],
  row: (exposure) => [
    ...[exposure.personId, exposure.type, exposure.path, exposure.locator, rounded(exposure.probability)],
    ...[exposure.basis, exposure.finding, calibratedCell(isCalibrated(exposure.personId))],
  ],
});

/** `households.csv`: who shares a letterbox; `letter` says how many of its people are to be written to, held, or neither. */
export const householdsTable: ExportTable<{ readonly household: Household; readonly letter: string }> = {
  name: 'households.csv',
  header: ['household_id', 'address', 'postcode', 'uprn', 'people', 'letter'],
  row: ({ household, letter }) => [
    ...[household.id, new Personal('postal-address', household.addressLines.join(', '))],
    ...[
      new Personal('postcode', household.postcode),
      new Personal('uprn', household.uprn),
      household.people.length,
      letter,
    ],
  ],
};

/** A household's letter: held if anybody's is, else to send if anybody's is. */
export function householdLetter(household: Household, people: ReadonlyMap<string, ReviewedPerson>): string {
  const kinds = household.people.map((id) => people.get(id)?.letter.kind);
  if (kinds.includes('hold')) return 'hold';
  return kinds.includes('send') ? 'send' : 'none';
}

function categoriesOf(types: ReviewedPerson['dataTypes']): readonly string[] {
  return [...new Set(types.map((type) => factsOf(type).ico))];
}

function sentenceOf(problem: Problem | null): string {
  return problem === null ? '' : `${problem.code}: ${problem.sentence}`;
}

/** Six digits, so that one and the same number is written in one way. */
function rounded(value: number): string {
  return String(Math.round(value * 1e6) / 1e6);
}

/** The header of `letters.csv`; `pdf` and `pages` are empty until the letters are drawn. */
export const lettersHeader: readonly string[] = [
  ...['letter_id', 'person_id', 'household_id', 'template', 'pdf', 'pages'],
  ...['address_1', 'address_2', 'address_3', 'address_4', 'address_5', 'address_6', 'address_7'],
  ...['postage', 'code', 'outcome', 'hold_reason'],
];

/** Where a letter was drawn to; `pdf` is '' and `pages` 0 where it was not, or not yet. */
export type DrawnTo = { readonly pdf: string; readonly pages: number };

/** The row of somebody to whom a letter is to be sent. */
export function letterCells(letter: Letter, { pdf, pages }: DrawnTo): readonly ExportCell[] {
  const { letter_id, person_id, household_id, template, address, postage, code } = letterRow(letter);
  const lines = address.map((line) => new Personal('postal-address', line));
  return [
    letter_id,
    person_id,
    household_id,
    template,
    pdf,
    pages === 0 ? null : pages,
    ...lines,
    postage,
    code,
    'send',
    null,
  ];
}

/** The row of somebody whose letter is held or not owed: without an address, so that nobody posts to it by mistake. */
export function noLetterCells(
  person: ReviewedPerson['person'],
  outcome: 'hold' | 'none',
  reason: HoldReason | null,
): readonly ExportCell[] {
  const blank = ['', '', '', '', '', '', '', '', '', '', '', ''];
  return [null, person.id, person.householdId, ...blank, outcome, reason];
}
