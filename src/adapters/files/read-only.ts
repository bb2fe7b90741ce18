import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';

/** No absolute path begins so. */
const bytesMark = 'bytes:';

/** A path as text that another process can be sent: one that is not UTF-8 as its bytes in Latin-1, behind a mark. */
export function portablePath(absolute: string | Buffer): string {
  return typeof absolute === 'string' ? absolute : `${bytesMark}${absolute.toString('latin1')}`;
}

/** Whether a path of `portablePath` is one that is not UTF-8. */
export function isBytesPath(absolute: string): boolean {
  return absolute.startsWith(bytesMark);
}

/**
 * Opens evidence, by a path of `portablePath`, for reading alone: never through a symbolic link, and never waiting for a pipe
 * to be written to, whatever the path has become since it was listed. The flags are 0 on a system that has no such thing.
 */
export function openEvidence(absolute: string): Promise<FileHandle> {
  const path = isBytesPath(absolute) ? Buffer.from(absolute.slice(bytesMark.length), 'latin1') : absolute;
  return open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
}
