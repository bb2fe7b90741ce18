import { randomBytes } from 'node:crypto';
import { chmod, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { systemCode, writeFault } from '#core/write-fault';

/** Names of files that are not finished begin like this; they are removed when a case is opened. */
export const unfinished = '.unfinished-';

/** What a full or closed disk is called in a fault. */
const place = 'the case folder';

/**
 * Writes a file whole or not at all, whatever kills us: under another name, to the disk, renamed, and the folder's own
 * entry to the disk as well. When this resolves, the file survives a kill and a loss of power. Throws DISK-FULL or NOT-WRITABLE.
 */
export async function writeDurably(path: string, parts: readonly Uint8Array[]): Promise<void> {
  const folder = dirname(path);
  const waiting = join(folder, `${unfinished}${randomBytes(8).toString('hex')}`);
  try {
    const handle = await open(waiting, 'wx', 0o600);
    try {
      for (const group of grouped(parts)) await handle.writeFile(group);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(waiting, path);
    await syncFolder(folder);
  } catch (error) {
    await rm(waiting, { force: true }).catch(() => undefined);
    throw writeFault(error, place) ?? error;
  }
}

/** Small parts put together, since each write is a journey through the thread pool; a large one stays as it is. */
function grouped(parts: readonly Uint8Array[]): readonly Uint8Array[] {
  const groups: Uint8Array[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const part of parts) {
    if (bytes + part.length > groupBytes) {
      groups.push([]);
      bytes = 0;
    }
    groups.at(-1)?.push(part);
    bytes += part.length;
  }
  return groups.map((group) => (group.length === 1 && group[0] !== undefined ? group[0] : Buffer.concat(group)));
}

const groupBytes = 8_000_000;

/** Makes a folder that its owner alone can enter, if it is not there. Throws DISK-FULL or NOT-WRITABLE. */
export async function ensureOwnFolder(path: string): Promise<void> {
  await explained(mkdir(path, { recursive: true, mode: 0o700 }));
}

/** Removes everything in a folder and leaves it there, empty. */
export async function emptyFolder(path: string): Promise<void> {
  await explained(rm(path, { recursive: true, force: true, maxRetries: 3 }));
  await ensureOwnFolder(path);
  await explained(chmod(path, 0o700));
}

/** Puts the entries of a folder on the disk; Windows has no such call, and needs none after a rename. */
export async function syncFolder(path: string): Promise<void> {
  try {
    const handle = await open(path, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (!['EISDIR', 'EPERM', 'EINVAL', 'EACCES'].includes(systemCode(error)) || process.platform !== 'win32')
      throw error;
  }
}

/** Waits for a change to the disk, and gives a full or closed disk its sentence. */
export async function explained<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw writeFault(error, place) ?? error;
  }
}
