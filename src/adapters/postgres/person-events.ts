import { z } from 'zod';
import type { SnapshotId } from '#core/ids';
import type { PersonEvent } from '#core/person';
import type { Source, Tx } from './db.ts';
import { insertRows, type TableShape } from './insert-rows.ts';
import { personId, snapshotId } from './rows/codes.ts';
import { readAs } from './rows/reading.ts';

type Row = { snapshot_id: string; kind: string; person_id: string; other_id: string };

const eventShape: TableShape<Row> = {
  table: 'person_event',
  columns: { snapshot_id: 'text', kind: 'text', person_id: 'text', other_id: 'text' },
};

const event: z.ZodType<PersonEvent> = z.object({
  kind: z.enum(['merged-into', 'split-from']),
  person: personId,
  other: personId,
});

/** Adds what became of people with this snapshot. */
export async function recordPersonEvents(tx: Tx, id: SnapshotId, events: readonly PersonEvent[]): Promise<void> {
  await insertRows(tx, eventShape, events, ({ kind, person, other }) => ({
    ...{ snapshot_id: id, kind, person_id: person, other_id: other },
  }));
}

/** Everything that became of people, in order, with the snapshot that it came with. */
export async function readPersonEvents(
  source: Source,
): Promise<readonly (PersonEvent & { readonly snapshot: SnapshotId })[]> {
  const rows = await source.reader.selectFrom('casebook.person_event').selectAll().orderBy('seq').execute();
  return rows.map((row) => {
    const name = `person_event ${row.seq}`;
    const known = readAs(event, name, { kind: row.kind, person: row.person_id, other: row.other_id });
    return { ...known, snapshot: readAs(snapshotId, name, row.snapshot_id) };
  });
}
