import { Fault } from '#core/fault';
import { codeOf, messageOf } from './database-error.ts';

/** What the embedded engine can fail of when it opens a cluster. */
export type OpeningFailure = 'damaged' | 'disk-full' | 'no-memory';

/** The fault for a cluster that cannot be opened. The engine's own words ("Aborted()") say nothing to an operator. */
export function openingFault(failure: OpeningFailure): Fault {
  switch (failure) {
    case 'damaged':
      return new Fault(
        'CASE-DAMAGED',
        'The casebook cannot be opened: its files are damaged. Put back a copy of its folder, or move that folder away and run the review again; human decisions are only in the copy.',
      );
    case 'disk-full':
      return new Fault(
        'DISK-FULL',
        'The casebook cannot be opened, for the disk is full: free 100 MB on it and run the command again.',
      );
    case 'no-memory':
      return new Fault(
        'INTERNAL',
        'The casebook cannot be opened for want of memory: close other programs and run the command again.',
      );
  }
}

/** SQLSTATEs and system codes that mean that the server is no longer there. */
const lostCodes = ['57P01', '57P02', '57P03', '08006', '08003', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT'];

/** The fault behind an error of an engine in use, where the operator can do something about it; else the error itself. */
export function asFault(error: unknown): unknown {
  const code = codeOf(error);
  if (code === '53100' || code === 'ENOSPC') {
    return new Fault(
      'DISK-FULL',
      'The disk that holds the casebook is full: free some of it and run the command again; what was acknowledged is kept.',
    );
  }
  if (lostCodes.includes(code) || messageOf(error) === 'Connection terminated unexpectedly') {
    return new Fault(
      'DATABASE-UNREACHABLE',
      'The connection to the database was lost: check that PostgreSQL runs, and run the command again; an act is kept whole or not at all.',
    );
  }
  return error;
}
