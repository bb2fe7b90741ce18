import type { BigIntStats } from 'node:fs';
import { lstat, realpath, stat } from 'node:fs/promises';
import { Fault } from '#core/fault';
import { type Problem, type ProblemCode, problem } from '#core/problem';
import { systemCode } from '#core/write-fault';
import { type Folder, type Name, namesIn, type Place, placeIn } from './folder-names.ts';
import { portablePath } from './read-only.ts';
import { isSystemFolder } from './system-folders.ts';

/** One thing below the folder: a file to read, or something that will not be read and why; `path` is relative, with `/`. */
export type WalkEntry =
  | {
      readonly kind: 'file';
      readonly path: string;
      /** As `portablePath` writes it. */
      readonly absolute: string;
      readonly bytes: number;
      /** When it was last modified, as the copy says: milliseconds since 1970, UTC. */
      readonly modified: number;
    }
  | { readonly kind: 'problem'; readonly path: string; readonly bytes: number; readonly problem: Problem };

/**
 * Everything below a folder, once each, in code-unit order of the relative path, holding one folder's names per level in
 * memory. Nothing is opened or changed, no link is followed, and no folder that the system makes up or that stands inside
 * itself is entered. Throws FOLDER-MISSING or FOLDER-NOT-A-FOLDER.
 */
export async function* walkFolder(root: string): AsyncGenerator<WalkEntry, void, undefined> {
  const top = await resolveRoot(root);
  const open: Level[] = [{ ...top, names: await namesOfRoot(top), next: 0 }];
  for (let level = open.at(-1); level !== undefined; level = open.at(-1)) {
    const files = nextFiles(level);
    yield* await Promise.all(files.map(look));
    if (files.length > 0) continue;
    const name = level.names[level.next];
    level.next += 1;
    if (name === undefined) {
      open.pop();
      continue;
    }
    const entered = await enter(placeIn(level, name), open);
    if (entered.kind === 'problem') yield entered;
    else open.push(entered.level);
  }
}

/** Throws FOLDER-MISSING or FOLDER-NOT-A-FOLDER unless the folder can be looked at. */
export async function requireFolder(root: string): Promise<void> {
  await resolveRoot(root);
}

/** A folder being walked: what the system knows it by, its names in order, and which of them comes next. */
type Level = Folder & {
  readonly device: bigint;
  readonly inode: bigint;
  readonly names: readonly Name[];
  next: number;
};

/** Places looked at together: 16 at once took a quarter of the time of one after the other, and more gained nothing. */
const looksAtOnce = 16;

/** The places that come next, as far as they are no folders. */
function nextFiles(level: Level): readonly Place[] {
  const files: Place[] = [];
  while (files.length < looksAtOnce) {
    const name = level.names[level.next];
    const place = name === undefined ? null : placeIn(level, name);
    if (place === null || place.isFolder) break;
    files.push(place);
    level.next += 1;
  }
  return files;
}

type Refusal = Extract<WalkEntry, { kind: 'problem' }>;

async function resolveRoot(root: string): Promise<Omit<Level, 'names' | 'next'>> {
  let found: BigIntStats;
  try {
    found = await stat(root, { bigint: true });
  } catch (error) {
    if (systemCode(error) === 'ENOTDIR') throw notAFolder();
    if (['EACCES', 'EPERM'].includes(systemCode(error))) {
      throw new Fault('FOLDER-MISSING', 'The folder to review cannot be reached: check its permissions.');
    }
    throw new Fault('FOLDER-MISSING', 'The folder to review does not exist: check the path.');
  }
  if (!found.isDirectory()) throw notAFolder();
  const absolute = await realpath(root);
  if (await isSystemFolder(absolute)) {
    throw new Fault(
      'FOLDER-NOT-A-FOLDER',
      'The folder to review is one that the operating system makes up: give the folder of the files that were taken.',
    );
  }
  return { absolute, path: '', isText: true, device: found.dev, inode: found.ino };
}

function notAFolder(): Fault {
  return new Fault('FOLDER-NOT-A-FOLDER', 'What was given to review is a file: give the folder that holds it.');
}

async function namesOfRoot(root: Folder): Promise<readonly Name[]> {
  try {
    return await namesIn(root);
  } catch {
    throw new Fault('FOLDER-MISSING', 'The folder to review cannot be read: check its permissions.');
  }
}

type Entered = { readonly kind: 'entered'; readonly level: Level } | Refusal;

async function enter(folder: Folder, above: readonly Level[]): Promise<Entered> {
  try {
    const { dev: device, ino: inode } = await lstat(folder.absolute, { bigint: true });
    // Mounts and some file systems can put a folder inside itself, where a walk would never end.
    if (above.some((level) => level.device === device && level.inode === inode)) {
      return refused('folder-loop', folder.path);
    }
    const isMount = above.at(-1)?.device !== device;
    if (isMount && (await isSystemFolder(folder.absolute))) return refused('system-folder', folder.path);
    return { kind: 'entered', level: { ...folder, device, inode, names: await namesIn(folder), next: 0 } };
  } catch (error) {
    return failed(error, folder.path, 'folder-unreadable');
  }
}

async function look(place: Folder): Promise<WalkEntry> {
  const { path, isText, absolute } = place;
  let found: BigIntStats;
  try {
    found = await lstat(absolute, { bigint: true });
  } catch (error) {
    return failed(error, path, 'file-unreadable');
  }
  if (found.isSymbolicLink()) return refused('link-outside', path);
  if (!found.isFile()) return refused('not-a-file', path);
  const where = portablePath(isText ? String(absolute) : Buffer.from(absolute));
  return { kind: 'file', path, absolute: where, bytes: Number(found.size), modified: Number(found.mtimeMs) };
}

function failed(error: unknown, path: string, otherwise: ProblemCode): Refusal {
  const code = systemCode(error);
  if (code === 'ENAMETOOLONG') return refused('path-too-long', path);
  return refused(code === 'ENOENT' ? 'file-changed' : otherwise, path, code === '' ? undefined : code);
}

function refused(code: ProblemCode, path: string, detail?: string): Refusal {
  return { kind: 'problem', path, bytes: 0, problem: problem(code, path, detail) };
}
