import { randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { writeFault } from '#core/write-fault';

/**
 * Writes a file whole or not at all: beside its place under another name, to the disk, then renamed. The file can be read
 * by its owner alone. Throws DISK-FULL or NOT-WRITABLE; `what` names it in that sentence ("the export folder").
 */
export async function writeFileAtomically(
  path: string,
  bytes: Uint8Array | string,
  what = 'the output folder',
): Promise<void> {
  const waiting = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomBytes(6).toString('hex')}`);
  try {
    const handle = await open(waiting, 'wx', 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(waiting, path);
  } catch (error) {
    await rm(waiting, { force: true }).catch(() => undefined);
    throw writeFault(error, what) ?? error;
  }
}

/** Makes a folder, and those above it, if it is not there; its owner alone can enter. Throws DISK-FULL or NOT-WRITABLE. */
export async function ensureFolder(path: string, what = 'the output folder'): Promise<void> {
  try {
    await mkdir(path, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw writeFault(error, what) ?? error;
  }
}
