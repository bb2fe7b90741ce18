import { type FileOutcome, fileOutcomes } from '#core/document';
import { Fault } from '#core/fault';
import { isPersonalDataType, type PersonalDataType } from '#core/personal-data';
import { type NamedRow, readTable } from './read-table.ts';

/** Somebody who is in the files, as the truth knows them. */
export type TruthPerson = {
  readonly truthId: string;
  /** '' where they are not on the register, or only by a row that is not usable as it stands. */
  readonly registerRef: string;
  /** Every reference that is theirs: the one above, and those of second and of spoilt rows. */
  readonly registerRefs: readonly string[];
  readonly forenames: string;
  readonly surname: string;
  readonly birthDate: string;
  readonly postcode: string;
  /** Name culture, where the truth has it; '' otherwise. */
  readonly culture: string;
};

/** That a file carries one type about one person. */
export type TruthExposure = { readonly truthId: string; readonly type: PersonalDataType; readonly file: string };

/** By what kind of place a type is told of a person in a file. */
export type TruthPlace = {
  readonly truthId: string;
  readonly type: string;
  readonly file: string;
  readonly place: string;
};

/** The tables of truth. */
export type TruthTables = {
  readonly people: readonly TruthPerson[];
  readonly exposures: readonly TruthExposure[];
  readonly files: ReadonlyMap<string, FileOutcome>;
  /** Kinds of place, where the truth has them. */
  readonly values: readonly TruthPlace[];
  /** Household of each truth id. */
  readonly households: ReadonlyMap<string, string>;
};

/** Somebody as the review exported them. */
export type ExportedPerson = {
  readonly personId: string;
  readonly registerRef: string;
  readonly forenames: string;
  readonly surname: string;
  readonly birthDate: string;
  readonly postcode: string;
  readonly householdId: string;
};

/** The exported tables that a score needs. */
export type ExportTables = {
  readonly people: readonly ExportedPerson[];
  readonly exposures: readonly { readonly personId: string; readonly type: string; readonly file: string }[];
  readonly files: ReadonlyMap<string, string>;
  readonly findings: readonly { readonly file: string; readonly type: string }[];
};

/** The texts of the files of `truth/`; `values` may be missing. */
export type TruthTexts = Readonly<Record<'people' | 'exposures' | 'files' | 'households', string>> & {
  readonly values?: string;
};

/** The texts of the exported files of the same names. */
export type ExportTexts = Readonly<Record<'people' | 'exposures' | 'files' | 'findings', string>>;

/** Reads the truth; throws TRUTH-UNUSABLE with one sentence where a table is not as the contracts say or contradicts another. */
export function parseTruth(texts: TruthTexts): TruthTables {
  const people = readTable(
    'truth/people.csv',
    texts.people,
    ['truth_id', 'register_ref', 'forenames', 'surname', 'birth_date', 'address', 'postcode'],
    'TRUTH-UNUSABLE',
  ).map(toTruthPerson);
  const known = new Set(people.map((person) => person.truthId));
  if (known.size !== people.length) throw unusable('truth/people.csv names a truth_id twice; each may stand once.');
  const files = readTable('truth/files.csv', texts.files, ['file', 'outcome'], 'TRUTH-UNUSABLE').map(toTruthFile);
  const exposures = readTable(
    'truth/exposures.csv',
    texts.exposures,
    ['truth_id', 'data_type', 'file'],
    'TRUTH-UNUSABLE',
  ).map(toTruthExposure);
  const paths = new Map(files);
  for (const { truthId, file } of exposures) {
    if (!known.has(truthId))
      throw unusable('truth/exposures.csv has a truth_id that truth/people.csv lacks; add that person.');
    if (!paths.has(file)) throw unusable('truth/exposures.csv has a file that truth/files.csv lacks; add that file.');
  }
  const households = readTable(
    'truth/households.csv',
    texts.households,
    ['truth_id', 'household_truth_id'],
    'TRUTH-UNUSABLE',
  );
  return {
    people,
    exposures,
    files: paths,
    values: texts.values === undefined ? [] : truthPlaces(texts.values),
    households: new Map(households.map((row) => [row['truth_id'] ?? '', row['household_truth_id'] ?? ''])),
  };
}

/** Reads exported tables; they are ours, so a fault in them is INTERNAL. */
export function parseExports(texts: ExportTexts): ExportTables {
  const people = readTable('people.csv', texts.people, ['person_id', 'register_ref', 'surname'], 'INTERNAL');
  const exposures = readTable('exposures.csv', texts.exposures, ['person_id', 'data_type', 'file'], 'INTERNAL');
  const files = readTable('files.csv', texts.files, ['file', 'outcome'], 'INTERNAL');
  const findings = readTable('findings.csv', texts.findings, ['file', 'type'], 'INTERNAL');
  return {
    people: people.map(toExportedPerson),
    exposures: exposures.map((row) => ({
      personId: row['person_id'] ?? '',
      type: row['data_type'] ?? '',
      file: row['file'] ?? '',
    })),
    files: new Map(files.map((row) => [row['file'] ?? '', row['outcome'] ?? ''])),
    findings: findings.map((row) => ({ file: row['file'] ?? '', type: row['type'] ?? '' })),
  };
}

function truthPlaces(text: string): readonly TruthPlace[] {
  const columns = ['truth_id', 'data_type', 'file', 'place_kind'];
  return readTable('truth/values.csv', text, columns, 'TRUTH-UNUSABLE').map((row) => ({
    truthId: row['truth_id'] ?? '',
    type: row['data_type'] ?? '',
    file: row['file'] ?? '',
    place: row['place_kind'] ?? '',
  }));
}

function unusable(sentence: string): Fault {
  return new Fault('TRUTH-UNUSABLE', sentence);
}

function toTruthPerson(row: NamedRow): TruthPerson {
  const others = (row['other_register_refs'] ?? '').split(';');
  return {
    truthId: row['truth_id'] ?? '',
    registerRef: row['register_ref'] ?? '',
    registerRefs: [row['register_ref'] ?? '', ...others].filter((reference) => reference !== ''),
    forenames: row['forenames'] ?? '',
    surname: row['surname'] ?? '',
    birthDate: row['birth_date'] ?? '',
    postcode: row['postcode'] ?? '',
    culture: row['name_culture'] ?? '',
  };
}

function toTruthExposure(row: NamedRow, at: number): TruthExposure {
  const type = row['data_type'] ?? '';
  if (!isPersonalDataType(type)) {
    throw unusable(`Row ${at + 1} of truth/exposures.csv has a data_type that is not in the contracts; correct it.`);
  }
  return { truthId: row['truth_id'] ?? '', type, file: row['file'] ?? '' };
}

function toTruthFile(row: NamedRow, at: number): readonly [string, FileOutcome] {
  const outcome = fileOutcomes.find((one) => one === row['outcome']);
  if (outcome === undefined) {
    throw unusable(`Row ${at + 1} of truth/files.csv has an outcome that is not in the contracts; correct it.`);
  }
  return [row['file'] ?? '', outcome];
}

function toExportedPerson(row: NamedRow): ExportedPerson {
  return {
    personId: row['person_id'] ?? '',
    registerRef: row['register_ref'] ?? '',
    forenames: row['forenames'] ?? '',
    surname: row['surname'] ?? '',
    birthDate: row['birth_date'] ?? '',
    postcode: row['postcode'] ?? '',
    householdId: row['household_id'] ?? '',
  };
}
