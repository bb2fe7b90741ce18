import { DatabaseSync } from 'node:sqlite';
import { Fault } from '#core/fault';
import { openingFault } from './engine-faults.ts';

/** SQLite's codes for a file that another has locked, and for a full disk. */
const sqliteBusy = 5;
const sqliteFull = 13;

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
    throw faultOf(error);
  }
  return { release: () => lock.close() };
}

function faultOf(error: unknown): Fault {
  const code = typeof error === 'object' && error !== null && 'errcode' in error ? error.errcode : null;
  if (code === sqliteBusy) {
    return new Fault(
      'CASE-LOCKED',
      'The casebook is in use by another Candour process: wait for it to end, or stop it.',
    );
  }
  if (code === sqliteFull) return openingFault('disk-full');
  return new Fault(
    'NOT-WRITABLE',
    'The casebook folder cannot be locked: put the case on a local disk that you may write to.',
  );
}
