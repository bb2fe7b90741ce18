import type { Selectable } from 'kysely';
import type { SnapshotId } from '#core/ids';
import type { Source, Tx } from './db.ts';
import { insertRows, type TableShape } from './insert-rows.ts';
import { countMap, parameterMap, snapshotId, versionMap } from './rows/codes.ts';
import { readAs, readSealed } from './rows/reading.ts';
import { sealValue } from './sealed-value.ts';
import type { Tables } from './tables.ts';

/** One review: what it ran with and what came of it. A run without an end was interrupted, or is under way. */
export type Run = {
  /** Names the run: no two of one case start at the same millisecond. */
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  readonly snapshotId: SnapshotId | null;
  readonly versions: Readonly<Record<string, string>>;
  /** Sealed, since parameters may be paths. */
  readonly parameters: Readonly<Record<string, string | number | boolean>>;
  readonly counts: Readonly<Record<string, number>>;
};

type Row = {
  started_at: string;
  finished_at: string | null;
  snapshot_id: string | null;
  versions: Run['versions'];
  counts: Run['counts'];
  sealed: string;
};

const runShape: TableShape<Row> = {
  table: 'run',
  columns: {
    started_at: 'timestamptz',
    finished_at: 'timestamptz',
    snapshot_id: 'text',
    versions: 'jsonb',
    counts: 'jsonb',
    sealed: 'bytea',
  },
};

/** Records a run at its start, and again, whole, at its end: the second call replaces the first. */
export async function recordRun(tx: Tx, run: Run): Promise<void> {
  await tx.writer
    .deleteFrom('casebook.run')
    .where('started_at', '=', run.startedAt)
    .where('finished_at', 'is', null)
    .execute();
  await insertRows(tx, runShape, [run], ({ startedAt, finishedAt, versions, counts, parameters, snapshotId: id }) => ({
    started_at: startedAt.toISOString(),
    finished_at: finishedAt?.toISOString() ?? null,
    snapshot_id: id,
    versions,
    counts,
    sealed: sealValue(tx.cipher, `run ${startedAt.toISOString()}`, parameters),
  }));
}

/** Every run, the first one first. */
export async function readRuns(source: Source): Promise<readonly Run[]> {
  const rows = await source.reader.selectFrom('casebook.run').selectAll().orderBy('started_at').execute();
  return rows.map((row) => runOf(source, row));
}

function runOf({ cipher }: Source, row: Selectable<Tables['casebook.run']>): Run {
  const name = `run ${row.started_at.toISOString()}`;
  return {
    startedAt: row.started_at,
    finishedAt: row.finished_at,
    snapshotId: row.snapshot_id === null ? null : readAs(snapshotId, name, row.snapshot_id),
    versions: readAs(versionMap, name, row.versions),
    parameters: readSealed(cipher, parameterMap, name, row.sealed),
    counts: readAs(countMap, name, row.counts),
  };
}
