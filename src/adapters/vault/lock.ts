import { DatabaseSync } from 'node:sqlite';
import { Fault } from '#core/fault';

/** A held lock. */
export type Lock = { readonly release: () => void };

/**
 * Takes a file as an exclusive lock: the system frees it when this process ends in whatever way, kill -9 included, and no
 * clock is involved. Throws CASE-LOCKED at once where another process holds it, DISK-FULL or NOT-WRITABLE where it cannot be made.
 */
export function takeLock(path: string): Lock {
  let database: DatabaseSync | null = null;
  try {
    database = new DatabaseSync(path, { timeout: 0 });
    database.exec('pragma locking_mode = exclusive; begin exclusive;');
    const held = database;
    return { release: () => held.close() };
  } catch (error) {
    database?.close();
    throw lockFault(error);
  }
}

/** SQLite's result codes, extended ones by their low byte: busy 5, locked 6, read-only 8, full 13, cannot open 14. */
function lockFault(error: unknown): unknown {
  const code =
    error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode & 0xff : 0;
  if (code === 5 || code === 6) {
    return new Fault(
      'CASE-LOCKED',
      'Another Candour is at work on this case: wait until it ends, or stop it, then run the command again.',
    );
  }
  if (code === 13)
    return new Fault(
      'DISK-FULL',
      'There is no room left for the case folder: free some space, then run the same command again.',
    );
  if (code === 8 || code === 14) {
    return new Fault(
      'NOT-WRITABLE',
      'The system does not let Candour write to the case folder: give it write permission, or choose another place.',
    );
  }
  return error;
}
