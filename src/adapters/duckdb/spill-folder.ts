import { existsSync } from 'node:fs';
import { lstat, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';

/** A folder of one running linkage; `release` removes it and all in it. */
export type SpillFolder = { readonly path: string; readonly release: () => Promise<void> };

const prefix = 'candour-plan-';
const lockName = 'lock.sqlite';

/**
 * Makes a folder in `scratch` and holds it until it is released, and removes those whose process ended without releasing them, kill -9
 * included. Whether a process still lives is known by a lock that the system frees when it ends: its number says nothing to another
 * container that shares the folder, and is given to others later.
 */
export async function takeSpillFolder(scratch: string): Promise<SpillFolder> {
  await mkdir(scratch, { recursive: true });
  await removeLeftovers(scratch);
  return await newFolder(scratch);
}

async function newFolder(scratch: string): Promise<SpillFolder> {
  const path = await mkdtemp(join(scratch, prefix));
  const file = join(path, lockName);
  const lock = lockOf(file, 'rwc');
  // Whoever cleared up between the making and the locking took it for a leftover.
  if (lock === null || !existsSync(file)) {
    lock?.close();
    return await newFolder(scratch);
  }
  return {
    path,
    release: async () => {
      // Some systems remove no file that is open.
      lock.close();
      await rm(path, { recursive: true, force: true });
    },
  };
}

/** Removes what ended processes left; what cannot be removed stays, and hinders nobody. */
async function removeLeftovers(scratch: string): Promise<void> {
  const entries = await readdir(scratch, { withFileTypes: true });
  for (const entry of entries) {
    const path = join(scratch, entry.name);
    if (!entry.isDirectory() || !entry.name.startsWith(prefix) || !(await isOurs(path))) continue;
    const lock = lockOf(join(path, lockName), 'rw');
    if (lock === null) continue;
    lock.close();
    await rm(path, { recursive: true, force: true }).catch(() => undefined);
  }
}

// In a folder that many users write to, another's is not for us to open.
async function isOurs(path: string): Promise<boolean> {
  const about = await lstat(path).catch(() => null);
  return about !== null && (process.getuid === undefined || about.uid === process.getuid());
}

/** The lock of a folder, held until it is closed; null where another holds it or, without `c` in the mode, where there is none. */
function lockOf(path: string, mode: 'rw' | 'rwc'): DatabaseSync | null {
  const url = pathToFileURL(path);
  url.searchParams.set('mode', mode);
  let database: DatabaseSync | null = null;
  try {
    database = new DatabaseSync(url, { timeout: 0 });
    // Nothing is ever written: a journal on the disk would only be waited for.
    database.exec('pragma journal_mode = memory; pragma locking_mode = exclusive; begin exclusive;');
    return database;
  } catch (error) {
    database?.close();
    // A new folder that cannot be locked at all must not be tried for ever.
    if (mode === 'rwc' && !isBusy(error)) throw error;
    return null;
  }
}

// SQLite's result code 5: another process holds it.
function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === 5;
}
