import type { Reader } from './db.ts';

/** Keys of the advisory locks, of no meaning but to be distinct: `CAND` in ASCII, then a number. */
export const lockKeys = {
  migration: 0x43_41_4e_44_01,
  auditChain: 0x43_41_4e_44_02,
  snapshot: 0x43_41_4e_44_03,
} as const;

/** Waits for an advisory lock that ends with the transaction; many may hold it at once in mode `shared`. */
export async function lockUntilEnd(
  transaction: Reader,
  key: number,
  mode: 'exclusive' | 'shared' = 'exclusive',
): Promise<void> {
  const take = mode === 'shared' ? 'pg_advisory_xact_lock_shared' : 'pg_advisory_xact_lock';
  await transaction.selectNoFrom((eb) => eb.fn(take, [eb.cast(eb.lit(key), 'bigint')]).as('taken')).execute();
}
