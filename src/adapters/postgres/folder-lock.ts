import { DatabaseSync } from 'node:sqlite';
import { Fault } from '#core/fault';

/** SQLite's code for a database that another process has locked. */
const sqliteBusy = 5;

/**
 * Holds the embedded engine's folder for this process: it takes no lock itself, and a second process that opens the same
 * cluster destroys it. The lock is an exclusively locked SQLite file: the system frees it at the death of the process,
 * and nothing is ever taken over by age. Throws the fault CASE-LOCKED.
 */
export function lockFolder(file: string): { readonly release: () => void } {
  const lock = new DatabaseSync(file);
  try {
    lock.exec('pragma locking_mode = exclusive; begin exclusive');
  } catch (error) {
    lock.close();
    if (isBusy(error)) {
      throw new Fault(
        'CASE-LOCKED',
        'The casebook is in use by another Candour process: wait for it to end, or stop it.',
        {
          cause: error,
        },
      );
    }
    throw new Fault(
      'NOT-WRITABLE',
      'The casebook folder cannot be locked: put the case on a local disk that you may write to.',
      {
        cause: error,
      },
    );
  }
  return { release: () => lock.close() };
}

function isBusy(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'errcode' in error && error.errcode === sqliteBusy;
}
