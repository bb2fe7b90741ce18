import { isUtf8 } from 'node:buffer';
import type { Dirent, Stats } from 'node:fs';
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { Fault } from '#core/fault';
import { type Problem, type ProblemCode, problem } from '#core/problem';
import { systemCode } from '#core/write-fault';

/** One thing below the folder: a file to read, or something that will not be read and why; `path` is relative, with `/`. */
export type WalkEntry =
  | { readonly kind: 'file'; readonly path: string; readonly absolute: string; readonly bytes: number }
  | { readonly kind: 'problem'; readonly path: string; readonly problem: Problem };

/**
 * Everything below a folder, once each, in code-unit order of the relative path, holding one folder's names per level in
 * memory. Nothing is opened or changed and no link is followed. Throws FOLDER-MISSING or FOLDER-NOT-A-FOLDER.
 */
export async function* walkFolder(root: string): AsyncGenerator<WalkEntry, void, undefined> {
  const top = await resolveRoot(root);
  const waiting: Place[] = [top];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    if (place.isFolder) {
      const listed = await list(place);
      if (listed.kind === 'problem') yield listed;
      else for (const child of listed.places.reverse()) waiting.push(child);
      continue;
    }
    yield await look(place);
  }
}

/** Throws FOLDER-MISSING or FOLDER-NOT-A-FOLDER unless the folder can be looked at. */
export async function requireFolder(root: string): Promise<void> {
  await resolveRoot(root);
}

/** A name on the way down: its bytes as the system gave them, and how it is written in reports. */
type Place = { readonly absolute: Buffer; readonly path: string; readonly isText: boolean; readonly isFolder: boolean };

async function resolveRoot(root: string): Promise<Place> {
  let found: Stats;
  try {
    found = await stat(root);
  } catch (error) {
    if (systemCode(error) === 'ENOTDIR') throw notAFolder();
    if (['EACCES', 'EPERM'].includes(systemCode(error))) {
      throw new Fault('FOLDER-MISSING', 'The folder to review cannot be reached: check its permissions.');
    }
    throw new Fault('FOLDER-MISSING', 'The folder to review does not exist: check the path.');
  }
  if (!found.isDirectory()) throw notAFolder();
  return { absolute: Buffer.from(await realpath(root)), path: '', isText: true, isFolder: true };
}

function notAFolder(): Fault {
  return new Fault('FOLDER-NOT-A-FOLDER', 'What was given to review is a file: give the folder that holds it.');
}

type Listed = { readonly kind: 'places'; readonly places: Place[] } | Extract<WalkEntry, { kind: 'problem' }>;

async function list(folder: Place): Promise<Listed> {
  let entries: Dirent<Buffer>[];
  try {
    entries = await readdir(folder.absolute, { withFileTypes: true, encoding: 'buffer' });
  } catch (error) {
    if (folder.path === '')
      throw new Fault('FOLDER-MISSING', 'The folder to review cannot be read: check its permissions.');
    return failed(error, folder.path, 'the whole folder');
  }
  return { kind: 'places', places: entries.map((entry) => placeOf(folder, entry)).sort(byPath) };
}

function placeOf(folder: Place, entry: Dirent<Buffer>): Place {
  const name = printable(entry.name);
  return {
    absolute: Buffer.concat([folder.absolute, separator, entry.name]),
    path: folder.path === '' ? name : `${folder.path}/${name}`,
    isText: folder.isText && isUtf8(entry.name),
    isFolder: entry.isDirectory(),
  };
}

const separator = Buffer.from('/');

/** A folder sorts as `name/`, which puts what is below it where its full path belongs: `a.txt` before `a/b`. */
function byPath(left: Place, right: Place): number {
  const [a, b] = [left, right].map((place) => (place.isFolder ? `${place.path}/` : place.path));
  if (a === undefined || b === undefined || a === b) return Buffer.compare(left.absolute, right.absolute);
  return a < b ? -1 : 1;
}

/** A name as text, with each byte that is not UTF-8 written `\xNN`. */
function printable(name: Buffer): string {
  if (isUtf8(name)) return name.toString();
  let text = '';
  for (let at = 0; at < name.length; ) {
    const length = [1, 2, 3, 4].find((size) => at + size <= name.length && isUtf8(name.subarray(at, at + size)));
    text += length === undefined ? `\\x${name.toString('hex', at, at + 1)}` : name.toString('utf8', at, at + length);
    at += length ?? 1;
  }
  return text;
}

async function look(place: Place): Promise<WalkEntry> {
  const { path, isText } = place;
  let found: Stats;
  try {
    found = await lstat(place.absolute);
  } catch (error) {
    return failed(error, path);
  }
  if (found.isSymbolicLink()) return refused('link-outside', path);
  if (!found.isFile()) return refused('not-a-file', path);
  if (!isText) return refused('path-not-text', path);
  return { kind: 'file', path, absolute: place.absolute.toString(), bytes: found.size };
}

function failed(error: unknown, path: string, what?: string): Extract<WalkEntry, { kind: 'problem' }> {
  const code = systemCode(error);
  const detail = [what, code].filter((part) => part !== undefined && part !== '').join(', ');
  return refused(code === 'ENOENT' ? 'file-changed' : 'file-unreadable', path, detail === '' ? undefined : detail);
}

function refused(code: ProblemCode, path: string, detail?: string): Extract<WalkEntry, { kind: 'problem' }> {
  return { kind: 'problem', path, problem: problem(code, path, detail) };
}
