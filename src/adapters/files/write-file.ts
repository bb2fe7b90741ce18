import { randomBytes } from 'node:crypto';
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
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
  await atomically(path, what, (handle) => handle.writeFile(bytes));
}

/** Lines, each with its end: one by one, or many together, which costs a fraction where there are millions. */
export type Lines = Iterable<string> | AsyncIterable<string> | AsyncIterable<readonly string[]>;

/** The same for a text too long to be held, line by line; gives how many lines there were. */
export async function writeLinesAtomically(path: string, lines: Lines, what = 'the output folder'): Promise<number> {
  return await atomically(path, what, async (handle) => {
    // One buffer for all of them: a new one for each megabyte would bring the next collection nearer each time.
    const buffer = Buffer.allocUnsafe(bytesPerWrite);
    let used = 0;
    let count = 0;
    for await (const some of lines)
      for (const line of typeof some === 'string' ? [some] : some) {
        count += 1;
        if (used + line.length * mostBytesPerUnit > buffer.length) {
          await handle.appendFile(buffer.subarray(0, used));
          used = 0;
        }
        if (line.length * mostBytesPerUnit > buffer.length) await handle.appendFile(line);
        else used += buffer.write(line, used);
      }
    await handle.appendFile(buffer.subarray(0, used));
    return count;
  });
}

const bytesPerWrite = 2_000_000;
/** Bytes of a UTF-16 code unit in UTF-8, at the most. */
const mostBytesPerUnit = 3;

async function atomically<T>(path: string, what: string, write: (handle: FileHandle) => Promise<T>): Promise<T> {
  const waiting = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomBytes(6).toString('hex')}`);
  try {
    const handle = await open(waiting, 'wx', 0o600);
    let written: T;
    try {
      written = await write(handle);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(waiting, path);
    return written;
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
