import { Fault } from './fault.ts';

/** The system's own name for why a call failed (`ENOSPC`), or '' for anything else that was thrown. */
export function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/**
 * The fault for a failed write to `what` ("the case folder"), or null where the disk was neither full nor closed to us, and nothing stood in the way.
 * The system's own message is left out on purpose: it quotes the path, and a path can hold a name.
 */
export function writeFault(error: unknown, what: string): Fault | null {
  const code = systemCode(error);
  if (['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code)) {
    return new Fault(
      'DISK-FULL',
      `There is no room left for ${what}: free some space, then run the same command again.`,
    );
  }
  if (['EACCES', 'EPERM', 'EROFS'].includes(code)) {
    return new Fault(
      'NOT-WRITABLE',
      `The system does not let Candour write to ${what}: give it write permission, or choose another place.`,
    );
  }
  if (['ENOTDIR', 'EEXIST', 'ENAMETOOLONG'].includes(code)) {
    return new Fault(
      'NOT-WRITABLE',
      `The path given for ${what} cannot be used: a file is in its way, or it is too long; choose another place.`,
    );
  }
  return null;
}
