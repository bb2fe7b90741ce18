import type { AuditEntry } from '#core/audit';
import { genesisHash, hashAuditEvent } from './audit-chain.ts';
import { canonicalJson } from './canonical-json.ts';
import { type Db, type Tx, transact } from './db.ts';
import { lockKeys, lockUntilEnd } from './locks.ts';

/** One act: what it does, and its line in the audit chain. */
export type Act<T> = { readonly entry: AuditEntry; readonly work: (tx: Tx) => Promise<T> };

/**
 * Does one act: `work` and its line in the audit chain in one transaction, both or neither. With `auditedTogether` the only maker of a `Tx`.
 * Acts wait for each other, so that the chain has one order. `entry` holds no value about a resident: it stays readable
 * after the case key is destroyed. Not to be nested.
 */
export async function audited<T>(db: Db, entry: AuditEntry, work: (tx: Tx) => Promise<T>): Promise<T> {
  checkEntry(entry);
  return transact(db, async (tx) => {
    await lockUntilEnd(tx.reader, lockKeys.auditChain);
    return await act(tx, { entry, work });
  });
}

/** Does several acts in one transaction, each with its own line in the audit chain: all of them or none. Answers in their order. */
export async function auditedTogether<T>(db: Db, acts: readonly Act<T>[]): Promise<readonly T[]> {
  for (const { entry } of acts) checkEntry(entry);
  return transact(db, async (tx) => {
    await lockUntilEnd(tx.reader, lockKeys.auditChain);
    const results: T[] = [];
    for (const each of acts) results.push(await act(tx, each));
    return results;
  });
}

function checkEntry(entry: AuditEntry): void {
  for (const field of ['who', 'act', 'why'] as const) {
    if (entry[field].trim() === '') throw new Error(`an audit entry needs its ${field}`);
  }
}

async function act<T>(tx: Tx, { entry, work }: Act<T>): Promise<T> {
  const result = await work(tx);
  await append(tx, entry);
  return result;
}

async function append(tx: Tx, { who, act, why, detail }: AuditEntry): Promise<void> {
  const last = await tx.reader
    .selectFrom('casebook.audit_event')
    .select(['seq', 'hash'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  const rest = {
    seq: (last?.seq ?? 0) + 1,
    at: tx.clock.now(),
    who,
    act,
    why,
    detail,
    previousHash: last?.hash ?? genesisHash,
  };
  await tx.writer
    .insertInto('casebook.audit_event')
    .values({
      seq: rest.seq,
      at: rest.at,
      who,
      act,
      why,
      detail: canonicalJson(detail),
      previous_hash: rest.previousHash,
      hash: hashAuditEvent(rest),
    })
    .execute();
}
