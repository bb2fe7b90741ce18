import type { Selectable } from 'kysely';
import { z } from 'zod';
import type { DocumentPlace } from '#core/document';
import { documentClasses } from '#core/document-class';
import type { TableShape } from '../insert-rows.ts';
import type { RowCipher } from '../row-cipher.ts';
import { sealValue } from '../sealed-value.ts';
import type { Tables } from '../tables.ts';
import { contentHash, fileOutcome, problemCode, readCounts, words } from './codes.ts';
import { readAs, readSealed } from './reading.ts';

type Row = Omit<Selectable<Tables['casebook.document_place']>, 'sealed' | 'coverage'> & {
  sealed: string;
  coverage: DocumentPlace['coverage'];
};

/** How places are written. */
export const placeShape: TableShape<Row> = {
  table: 'document_place',
  columns: {
    ordinal: 'integer',
    outermost: 'boolean',
    bytes: 'bigint',
    outcome: 'text',
    problem: 'text',
    passages: 'integer',
    findings: 'integer',
    people: 'integer',
    authorities: 'text[]',
    coverage: 'jsonb',
    sealed: 'bytea',
  },
};

const sealedPart = z.object({
  path: z.string(),
  sha256: contentHash.nullable(),
  mediaType: z.string(),
  problem: z.object({ where: z.string(), sentence: z.string() }).nullable(),
  duplicateOf: z.string().nullable(),
  // A casebook of an older version has none.
  leftOutBy: z.string().nullable().default(null),
  documentClass: z.enum(documentClasses).optional(),
  setAside: z.number().int().nonnegative().optional(),
  unknownColumns: z.array(z.string()).optional(),
});

const clearPart = z.object({
  outcome: fileOutcome,
  problem: problemCode.nullable(),
  authorities: words,
  coverage: readCounts,
});

const nameOf = (ordinal: number): string => `document_place ${ordinal}`;

/** A place as a row. Its path may hold a name and its content hash can confirm a guess at what it says: both sealed. */
export function placeRow(cipher: RowCipher, place: DocumentPlace, ordinal: number): Row {
  const { path, sha256, mediaType, problem, duplicateOf, leftOutBy } = place;
  const sealed = {
    path,
    sha256,
    mediaType,
    problem: problem === null ? null : { where: problem.where, sentence: problem.sentence },
    duplicateOf,
    leftOutBy,
    ...(place.documentClass === undefined ? {} : { documentClass: place.documentClass }),
    ...(place.setAside === undefined ? {} : { setAside: place.setAside }),
    ...(place.unknownColumns === undefined ? {} : { unknownColumns: [...place.unknownColumns] }),
  };
  return {
    ordinal,
    outermost: place.outermost,
    bytes: place.bytes,
    outcome: place.outcome,
    problem: problem?.code ?? null,
    passages: place.passages,
    findings: place.findings,
    people: place.people,
    authorities: [...place.authorities],
    coverage: place.coverage,
    sealed: sealValue(cipher, nameOf(ordinal), sealed),
  };
}

/** The place that a row says. */
export function placeOf(cipher: RowCipher, row: Selectable<Tables['casebook.document_place']>): DocumentPlace {
  const clear = readAs(clearPart, nameOf(row.ordinal), row);
  const { documentClass, setAside, unknownColumns, problem, ...sealed } = readSealed(
    cipher,
    sealedPart,
    nameOf(row.ordinal),
    row.sealed,
  );
  return {
    ...sealed,
    outermost: row.outermost,
    bytes: row.bytes,
    outcome: clear.outcome,
    problem: clear.problem === null || problem === null ? null : { code: clear.problem, ...problem },
    coverage: clear.coverage,
    passages: row.passages,
    findings: row.findings,
    people: row.people,
    authorities: clear.authorities,
    ...(documentClass === undefined ? {} : { documentClass }),
    ...(setAside === undefined ? {} : { setAside }),
    ...(unknownColumns === undefined ? {} : { unknownColumns }),
  };
}
