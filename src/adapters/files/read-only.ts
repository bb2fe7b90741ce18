import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';

/**
 * Opens evidence for reading alone: never through a symbolic link, and never waiting for a pipe to be written to,
 * whatever the path has become since it was listed. The flags are 0 on a system that has no such thing.
 */
export function openEvidence(absolute: string): Promise<FileHandle> {
  return open(absolute, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
}
