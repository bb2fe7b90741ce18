import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { z } from 'zod';
import { type Decision, type DecisionSide, isIdentityDecision, type MentionAnchor } from '#core/decision';
import { Fault } from '#core/fault';
import { genesisHash } from './audit-chain.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Source, Tx } from './db.ts';
import { insertRows, type TableShape } from './insert-rows.ts';
import { contentHash, decisionId, mentionId, questionId } from './rows/codes.ts';
import { readSealed } from './rows/reading.ts';
import { sealValue } from './sealed-value.ts';

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
const sealedPart = z.object({
  why: z.string(),
  sides: z.tuple([side, side]).optional(),
  drawn: questionId.optional(),
});
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
  const { sides, drawn } = isIdentityDecision(decision) ? decision : {};
  const clear = {
    ...{ seq: (last?.seq ?? 0) + 1, id, kind, about, who, at: at.toISOString() },
    previous_hash: last?.hash ?? genesisHash,
  };
  const row = {
    ...clear,
    sealed: sealValue(tx.cipher, placeOf(clear), {
      ...{ why, ...(sides === undefined ? {} : { sides }) },
      ...(drawn === undefined ? {} : { drawn }),
    }),
  };
  const hash = hashOf(row);
  await insertRows(tx, decisionShape, [row], (each) => ({ ...each, hash }));
  return { line: row.seq, hash };
}

/**
 * Every decision, in the order made; the fault LEDGER-ALTERED names the first line that is not as it was written. `end` is a line that was
 * noted outside the casebook: with it, lines cut off the end are noticed even where the audit chain was cut as well.
 */
export async function readDecisions(source: Source, end: LedgerLine | null = null): Promise<readonly Decision[]> {
  const rows = await readRows(source);
  const noted = Math.max(await lastNoted(source), end?.line ?? 0);
  let before = genesisHash;
  const decisions = rows.map((row, index) => {
    const line = index + 1;
    const why =
      faultOf(row, line, before) ?? (line === end?.line && row.hash !== end.hash ? 'another was noted' : null);
    if (why !== null) throw altered(line, why);
    before = row.hash;
    return decisionOf(source, row, line);
  });
  // Last: where a line in the middle is gone, the first that does not follow on names the place.
  if (noted > rows.length) throw altered(rows.length + 1, 'it and what followed are gone');
  return decisions;
}

/** The last line that the audit chain says was written, 0 for none: a ledger cut short has lost it. */
async function lastNoted(source: Source): Promise<number> {
  const noted = await source.reader
    .selectFrom('casebook.audit_event')
    .select('detail')
    .where('act', '=', decideAct)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  const line = z.object({ line: z.int() }).safeParse(noted?.detail);
  return line.success ? line.data.line : 0;
}

type Kept = Row & { readonly bytes: Uint8Array };

/** The number and the time as text: what was altered to be neither (a time of 'infinity') must not stop the reading before its line is named. */
async function readRows({ reader }: Source): Promise<readonly Kept[]> {
  const rows = await reader
    .selectFrom('casebook.decision')
    .select(['id', 'kind', 'about', 'who', 'sealed', 'previous_hash', 'hash'])
    .select([sql<string>`seq::text`.as('number'), sql<string>`at::text`.as('made')])
    .orderBy('seq')
    .execute();
  return rows.map(({ number, made, sealed, ...row }) => ({
    ...{ ...row, seq: Number(number), at: isoTime(made), bytes: sealed },
    sealed: `\\x${Buffer.from(sealed).toString('hex')}`,
  }));
}

/** A time of the database, as text in UTC, in ISO 8601; '' for what is none. */
function isoTime(text: string): string {
  const at = new Date(text.replace(' ', 'T').replace(/\+00$/u, 'Z'));
  return Number.isNaN(at.getTime()) ? '' : at.toISOString();
}

function faultOf(row: Kept, line: number, before: string): string | null {
  if (row.seq !== line) return 'a line is missing before it';
  if (row.previous_hash !== before) return 'it does not name the line before it';
  return hashOf(row) === row.hash ? null : 'it is not what was written';
}

// Over the ciphertext: a hash of the words could be tried against words that somebody guesses.
function hashOf({ sealed, ...clear }: Omit<Row, 'hash'>): string {
  const { previous_hash, ...rest } = clearOf(clear);
  return createHash('sha256')
    .update(previous_hash)
    .update(canonicalJson({ ...rest, sealed }))
    .digest('hex');
}

type Clear = Omit<Row, 'hash' | 'sealed'>;

function clearOf({ seq, id, kind, about, who, at, previous_hash }: Clear): Clear {
  return { seq, id, kind, about, who, at, previous_hash };
}

// Anybody can hash a line anew, and those after it. What is sealed holds the whole line, so that only the case key makes one.
function placeOf(clear: Clear): string {
  return `decision ${canonicalJson(clearOf(clear))}`;
}

function decisionOf(source: Source, row: Kept, line: number): Decision {
  const clear = clearPart.safeParse(row);
  const sealed = openedOrNull(source, row);
  if (!clear.success || sealed === null) throw altered(line, 'it was not written with the key of this case');
  const { id, kind } = clear.data;
  const { why, sides, drawn } = sealed;
  const made = { id, about: row.about, who: row.who, at: new Date(row.at), why };
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
      return { ...made, kind, sides, ...(drawn === undefined ? {} : { drawn }) };
  }
}

function openedOrNull({ cipher }: Source, row: Kept): z.infer<typeof sealedPart> | null {
  try {
    return readSealed(cipher, sealedPart, placeOf(row), row.bytes);
  } catch (error) {
    if (error instanceof Fault) return null;
    throw error;
  }
}

function altered(line: number, why: string): Fault {
  return new Fault(
    'LEDGER-ALTERED',
    `Line ${line} of the ledger of decisions is not as it was written (${why}): nothing was changed; restore the casebook from a copy, and find out who altered it.`,
  );
}
