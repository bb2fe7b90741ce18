import { createHash } from 'node:crypto';
import { type Selectable, sql } from 'kysely';
import { z } from 'zod';
import { type Decision, type DecisionSide, isIdentityDecision, type MentionAnchor } from '#core/decision';
import { Fault } from '#core/fault';
import { genesisHash } from './audit-chain.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Source, Tx } from './db.ts';
import { insertRows, type TableShape } from './insert-rows.ts';
import { contentHash, decisionId, mentionId } from './rows/codes.ts';
import { readAs, readSealed } from './rows/reading.ts';
import { sealValue } from './sealed-value.ts';
import type { Tables } from './tables.ts';

type Row = {
  seq: number;
  id: string;
  kind: string;
  about: string;
  who: string;
  at: string;
  sealed: string;
  previous_hash: string;
  hash: string;
};

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
    previous_hash: 'text',
    hash: 'text',
  },
};

const anchor: z.ZodType<MentionAnchor> = z.object({
  mention: mentionId,
  content: contentHash,
  unit: z.number(),
  key: z.string(),
  name: z.string(),
});
const side: z.ZodType<DecisionSide> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('resident'), registerRef: z.string() }),
  z.object({ kind: z.literal('mentions'), anchors: z.array(anchor).min(1) }),
]);
const sealedPart = z.object({ why: z.string(), sides: z.tuple([side, side]).optional() });
const clearPart = z.object({
  id: decisionId,
  kind: z.enum([
    ...(['approve-letter', 'hold-letter', 'withdraw'] as const),
    ...(['must-link', 'cannot-link', 'not-theirs', 'same-household'] as const),
  ]),
});

/** The act under which the audit chain notes a decision, with its `line`. */
export const decideAct = 'decide';

/** The line of the ledger that a decision was written as, and the hash that ends the ledger with it. */
export type LedgerLine = { readonly line: number; readonly hash: string };

/** Adds a decision after those made before; its reason is sealed, since people name people in reasons. Never overwrites. */
export async function appendDecision(tx: Tx, decision: Decision): Promise<LedgerLine> {
  const last = await tx.reader
    .selectFrom('casebook.decision')
    .select(['seq', 'hash'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  const { id, kind, about, who, at, why } = decision;
  const sides = isIdentityDecision(decision) ? { sides: decision.sides } : {};
  const row = {
    ...{ seq: (last?.seq ?? 0) + 1, id, kind, about, who, at: at.toISOString() },
    sealed: sealValue(tx.cipher, `decision ${id}`, { why, ...sides }),
    previous_hash: last?.hash ?? genesisHash,
  };
  const hash = hashOf(row);
  await insertRows(tx, decisionShape, [row], (each) => ({ ...each, hash }));
  return { line: row.seq, hash };
}

/** Every decision, in the order made; the fault LEDGER-ALTERED names the first line that is not as it was written. */
export async function readDecisions(source: Source): Promise<readonly Decision[]> {
  const rows = await source.reader.selectFrom('casebook.decision').selectAll().orderBy('seq').execute();
  const noted = await lastNoted(source);
  let before = genesisHash;
  const decisions = rows.map((row, index) => {
    const why = faultOf(row, index + 1, before);
    if (why !== null) throw altered(index + 1, why);
    before = row.hash;
    return decisionOf(source, row, index + 1);
  });
  // Last: where a line in the middle is gone, the first that does not follow on names the place.
  if (noted > rows.length) throw altered(rows.length + 1, 'it and what followed are gone');
  return decisions;
}

/** The last line that the audit chain says was written, 0 for none: a ledger cut short has lost it. */
async function lastNoted(source: Source): Promise<number> {
  const noted = await source.reader
    .selectFrom('casebook.audit_event')
    .select(sql<number | null>`max((detail->>'line')::integer)`.as('line'))
    .where('act', '=', decideAct)
    .executeTakeFirst();
  return noted?.line ?? 0;
}

type Kept = Selectable<Tables['casebook.decision']>;

function faultOf(row: Kept, line: number, before: string): string | null {
  if (row.seq !== line) return 'a line is missing before it';
  if (row.previous_hash !== before) return 'it does not name the line before it';
  const sealed = `\\x${Buffer.from(row.sealed).toString('hex')}`;
  return hashOf({ ...row, at: row.at.toISOString(), sealed }) === row.hash ? null : 'it is not what was written';
}

// Over the ciphertext: a hash of the words could be tried against words that somebody guesses.
function hashOf({ seq, id, kind, about, who, at, sealed, previous_hash }: Omit<Row, 'hash'>): string {
  const rest = canonicalJson({ seq, id, kind, about, who, at, sealed });
  return createHash('sha256').update(previous_hash).update(rest).digest('hex');
}

function decisionOf(source: Source, row: Kept, line: number): Decision {
  const name = `decision ${row.id}`;
  const { id, kind } = readAs(clearPart, name, row);
  const { why, sides } = readSealed(source.cipher, sealedPart, name, row.sealed);
  const made = { id, about: row.about, who: row.who, at: row.at, why };
  switch (kind) {
    case 'approve-letter':
    case 'hold-letter':
    case 'withdraw':
      return { ...made, kind };
    case 'must-link':
    case 'cannot-link':
    case 'not-theirs':
    case 'same-household':
      if (sides === undefined) throw altered(line, 'it does not say of whom it is');
      return { ...made, kind, sides };
  }
}

function altered(line: number, why: string): Fault {
  return new Fault(
    'LEDGER-ALTERED',
    `Line ${line} of the ledger of decisions is not as it was written (${why}): nothing was changed; restore the casebook from a copy, and find out who altered it.`,
  );
}
