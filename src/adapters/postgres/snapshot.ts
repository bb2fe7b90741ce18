import { sql } from 'kysely';
import { z } from 'zod';
import type { Exposure } from '#core/exposure';
import type { Problem } from '#core/problem';
import type { InvariantSum, Snapshot } from '#core/snapshot';
import type { Reader, Source, Tx } from './db.ts';
import { insertExposures, readExposures } from './exposures.ts';
import { insertRows, type TableShape } from './insert-rows.ts';
import { readAll } from './read-pages.ts';
import type { RowCipher } from './row-cipher.ts';
import { parameterMap, problemCode, snapshotId, versionMap } from './rows/codes.ts';
import { householdOf, householdRow, householdShape } from './rows/household-row.ts';
import { letterOf, letterRow, letterShape } from './rows/letter-row.ts';
import { personOf, personRow, personShape } from './rows/person-row.ts';
import { placeOf, placeRow, placeShape } from './rows/place-row.ts';
import { readAs, readSealed } from './rows/reading.ts';
import { sealValue } from './sealed-value.ts';

/** What a snapshot is known by and was made with. */
export type SnapshotHead = Pick<Snapshot, 'id' | 'versions' | 'parameters'>;

/** A snapshot but for its exposures, which are most of it and which `readExposures` gives a few thousand at a time. */
export type SnapshotBody = Omit<Snapshot, 'exposures'>;

/**
 * Replaces all derived state by this snapshot. Readers wait for the end of the act and then see the new one whole.
 * Throws where the snapshot contradicts itself: an exposure in a place that is not in it, or about nobody in it.
 */
export async function publishSnapshot(tx: Tx, snapshot: Snapshot): Promise<void> {
  const { cipher } = tx;
  // Truncated, not deleted: the embedded engine never vacuums by itself, and what was there is gone at once. It locks the
  // tables to the end of the act, `snapshot` first, which is also what every reader of the whole reads first: so a reader
  // either finishes before or starts after.
  await sql`truncate casebook.snapshot, casebook.document_place, casebook.household, casebook.person, casebook.exposure,
    casebook.exposure_piece, casebook.letter, casebook.invariant_sum, casebook.input_problem`.execute(tx.writer);
  await insertRows(tx, placeShape, snapshot.places, (place, index) => placeRow(cipher, place, index));
  await insertRows(tx, householdShape, snapshot.households, (household, index) =>
    householdRow(cipher, household, index),
  );
  await insertRows(tx, personShape, snapshot.people, (person, index) => personRow(cipher, person, index));
  await insertExposures(tx, snapshot);
  await insertRows(tx, letterShape, snapshot.letters, (letter, index) => letterRow(cipher, letter, index));
  await insertRows(tx, sumShape, snapshot.sums, ({ name, total, parts }, ordinal) => ({ ordinal, name, total, parts }));
  await insertRows(tx, problemShape, snapshot.inputProblems, ({ code, where, sentence }, ordinal) => ({
    ordinal,
    code,
    sealed: sealValue(cipher, `input_problem ${ordinal}`, { where, sentence }),
  }));
  await insertRows(tx, snapshotShape, [snapshot], ({ id, versions, parameters }) => ({
    id,
    published_at: tx.clock.now().toISOString(),
    versions,
    sealed: sealValue(cipher, `snapshot ${id}`, parameters),
  }));
}

/** The snapshot published last, exactly as it was; null before the first. */
export function readSnapshot(source: Source): Promise<Snapshot | null> {
  const { cipher } = source;
  return source.reading(async (reader) => {
    const body = await bodyOf(reader, cipher);
    if (body === null) return null;
    const exposures: Exposure[] = [];
    for await (const some of readExposures({ reader, cipher }, body.places))
      for (const exposure of some) exposures.push(exposure);
    return { ...body, exposures };
  });
}

/** The snapshot published last, but for its exposures; null before the first. */
export function readSnapshotBody(source: Source): Promise<SnapshotBody | null> {
  return source.reading((reader) => bodyOf(reader, source.cipher));
}

/** The sums of the snapshot published last, in order. */
export async function readSums(reader: Reader): Promise<readonly InvariantSum[]> {
  const rows = await reader.selectFrom('casebook.invariant_sum').selectAll().orderBy('ordinal').execute();
  return rows.map(({ ordinal, name, total, parts }) => ({
    name,
    total,
    parts: readAs(z.array(z.object({ label: z.string(), count: z.number() })), `invariant_sum ${ordinal}`, parts),
  }));
}

/** The snapshot published last, without anything that it holds; null before the first. */
export function readSnapshotHead({ reader, cipher }: Pick<Source, 'reader' | 'cipher'>): Promise<SnapshotHead | null> {
  return readHead(reader, cipher);
}

/** One of the people of the snapshot published last; null where it has nobody of that id. */
export async function readPerson(
  { reader, cipher }: Pick<Source, 'reader' | 'cipher'>,
  id: string,
): Promise<Snapshot['people'][number] | null> {
  const row = await reader.selectFrom('casebook.person').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : personOf(cipher, row);
}

/** The people of the snapshot published last, without what was exposed; none before the first. */
export async function readPeople({ reader, cipher }: Pick<Source, 'reader' | 'cipher'>): Promise<Snapshot['people']> {
  return await readAll(
    (page) => reader.selectFrom('casebook.person').selectAll().where(page).orderBy('ordinal').execute(),
    (row) => personOf(cipher, row),
  );
}

async function readHead(reader: Reader, cipher: RowCipher): Promise<SnapshotHead | null> {
  const row = await reader.selectFrom('casebook.snapshot').selectAll().executeTakeFirst();
  if (row === undefined) return null;
  return {
    id: readAs(snapshotId, 'snapshot', row.id),
    versions: readAs(versionMap, 'snapshot', row.versions),
    parameters: readSealed(cipher, parameterMap, `snapshot ${row.id}`, row.sealed),
  };
}

async function bodyOf(reader: Reader, cipher: RowCipher): Promise<SnapshotBody | null> {
  const head = await readHead(reader, cipher);
  if (head === null) return null;
  return {
    ...head,
    places: await readAll(
      (page) => reader.selectFrom('casebook.document_place').selectAll().where(page).orderBy('ordinal').execute(),
      (row) => placeOf(cipher, row),
    ),
    people: await readPeople({ reader, cipher }),
    households: await readAll(
      (page) => reader.selectFrom('casebook.household').selectAll().where(page).orderBy('ordinal').execute(),
      (row) => householdOf(cipher, row),
    ),
    letters: await readAll(
      (page) => reader.selectFrom('casebook.letter').selectAll().where(page).orderBy('ordinal').execute(),
      (row) => letterOf(cipher, row),
    ),
    sums: await readSums(reader),
    inputProblems: await readInputProblems(reader, cipher),
  };
}

async function readInputProblems(reader: Reader, cipher: RowCipher): Promise<readonly Problem[]> {
  const sealedPart = z.object({ where: z.string(), sentence: z.string() });
  const rows = await reader.selectFrom('casebook.input_problem').selectAll().orderBy('ordinal').execute();
  return rows.map(({ ordinal, code, sealed }) => {
    const name = `input_problem ${ordinal}`;
    return { code: readAs(problemCode, name, code), ...readSealed(cipher, sealedPart, name, sealed) };
  });
}

const sumShape: TableShape<{ ordinal: number; name: string; total: number; parts: InvariantSum['parts'] }> = {
  table: 'invariant_sum',
  columns: { ordinal: 'integer', name: 'text', total: 'bigint', parts: 'jsonb' },
};

const problemShape: TableShape<{ ordinal: number; code: string; sealed: string }> = {
  table: 'input_problem',
  columns: { ordinal: 'integer', code: 'text', sealed: 'bytea' },
};

const snapshotShape: TableShape<{ id: string; published_at: string; versions: Snapshot['versions']; sealed: string }> =
  {
    table: 'snapshot',
    columns: { id: 'text', published_at: 'timestamptz', versions: 'jsonb', sealed: 'bytea' },
  };
