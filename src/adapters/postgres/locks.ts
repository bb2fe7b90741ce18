import type { Reader } from './db.ts';

/** Keys of the advisory locks, of no meaning but to be distinct: `CAND` in ASCII, then a number. */
export const lockKeys = {
  migration: 0x43_41_4e_44_01,
  auditChain: 0x43_41_4e_44_02,
  snapshot: 0x43_41_4e_44_03,
} as const;

/** Waits for an advisory lock that ends with the transaction. */
export async function lockUntilEnd(transaction: Reader, key: number): Promise<void> {
  await transaction
    .selectNoFrom((eb) => eb.fn('pg_advisory_xact_lock', [eb.cast(eb.lit(key), 'bigint')]).as('taken'))
    .execute();
}
