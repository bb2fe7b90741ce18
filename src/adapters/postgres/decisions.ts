import { z } from 'zod';
import type { Decision } from '#core/decision';
import type { Source, Tx } from './db.ts';
import { insertRows, type TableShape } from './insert-rows.ts';
import { decisionId, oneOf } from './rows/codes.ts';
import { readAs, readSealed } from './rows/reading.ts';
import { sealValue } from './sealed-value.ts';

type Row = { seq: number; id: string; kind: string; about: string; who: string; at: string; sealed: string };

const decisionShape: TableShape<Row> = {
  table: 'decision',
  columns: {
    seq: 'bigint',
    id: 'text',
    kind: 'text',
    about: 'text',
    who: 'text',
    at: 'timestamptz',
    sealed: 'bytea',
  },
};

const clearPart = z.object({
  id: decisionId,
  kind: oneOf<Decision['kind']>({ 'approve-letter': true, 'hold-letter': true }),
});

/** Adds a decision after those made before; its reason is sealed, since people name people in reasons. Never overwrites. */
export async function appendDecision(tx: Tx, decision: Decision): Promise<void> {
  const last = await tx.reader
    .selectFrom('casebook.decision')
    .select('seq')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  await insertRows(tx, decisionShape, [decision], ({ id, kind, about, who, at, why }) => ({
    seq: (last?.seq ?? 0) + 1,
    id,
    kind,
    about,
    who,
    at: at.toISOString(),
    sealed: sealValue(tx.cipher, `decision ${id}`, why),
  }));
}

/** Every decision, in the order made. */
export async function readDecisions(source: Source): Promise<readonly Decision[]> {
  const rows = await source.reader.selectFrom('casebook.decision').selectAll().orderBy('seq').execute();
  return rows.map((row) => ({
    ...readAs(clearPart, `decision ${row.id}`, row),
    about: row.about,
    who: row.who,
    at: row.at,
    why: readSealed(source.cipher, z.string(), `decision ${row.id}`, row.sealed),
  }));
}
