import { Fault } from '#core/fault';
import type { ContentHash } from '#core/ids';
import { type Problem, problem } from '#core/problem';
import { hashFile } from '../../adapters/files/hash.ts';
import { type WalkEntry, walkFolder } from '../../adapters/files/walk.ts';
import { type LeftOut, type Selection, Selector } from '../../review/collect/selection.ts';
import type { Progress } from '../acts.ts';
import { stopIfAsked } from '../interruption.ts';
import type { RootFile } from './settle-places.ts';

/** A file to settle: one path of each content. */
export type UniqueFile = { readonly absolute: string; readonly sha256: ContentHash; readonly bytes: number };

/** What the walk met, counted as it was met: files and all else with a name, and bytes. */
export type Walked = { readonly files: number; readonly bytes: number };

/** Every outermost file of a folder, and each content once. */
export type HashedFolder = {
  readonly roots: readonly RootFile[];
  readonly unique: readonly UniqueFile[];
  readonly walked: Walked;
  /** Parts of the selection that meant nothing. */
  readonly problems: readonly Problem[];
};

/** Which folder to hash, and which of its files. */
export type HashOptions = {
  readonly folder: string;
  readonly selection: Selection;
  readonly onProgress: Progress;
  readonly signal: AbortSignal;
};

/**
 * Walks a folder and hashes every file of it that is selected; what is left out is counted, with the rule that says so.
 * Throws NOTHING-SELECTED where files are there and the selection leaves out every one.
 */
export async function hashFolder(options: HashOptions): Promise<HashedFolder> {
  const selector = new Selector(options.selection);
  const roots: RootFile[] = [];
  const unique = new Map<ContentHash, UniqueFile>();
  const walked = { files: 0, bytes: 0 };
  const count = { selected: 0 };
  for await (const entry of walkFolder(options.folder)) {
    stopIfAsked(options.signal);
    const left = selector.leavesOut(selectableOf(entry));
    const { root, absolute } = left === null ? await hashed(entry) : { root: leftOut(entry, left), absolute: null };
    roots.push(root);
    walked.files += 1;
    walked.bytes += root.bytes;
    if (left === null) count.selected += 1;
    if (root.sha256 !== null && absolute !== null && !unique.has(root.sha256)) {
      unique.set(root.sha256, { absolute, sha256: root.sha256, bytes: root.bytes });
    }
    const { files: done, bytes } = walked;
    options.onProgress({ stage: 'hash', done, total: null, bytes, totalBytes: null, people: null });
  }
  if (count.selected === 0 && walked.files > 0) throw nothingSelected(walked.files);
  return { roots, unique: [...unique.values()], walked, problems: selector.problems() };
}

async function hashed(entry: WalkEntry): Promise<{ readonly root: RootFile; readonly absolute: string | null }> {
  const { path, bytes } = entry;
  if (entry.kind === 'problem') return { root: unhad(path, bytes, entry.problem), absolute: null };
  const { absolute } = entry;
  const found = await hashFile(absolute, path);
  if (found.kind === 'problem') return { root: unhad(path, bytes, found.problem), absolute };
  return { root: { path, bytes: found.bytes, sha256: found.sha256, problem: null, leftOutBy: null }, absolute };
}

function unhad(path: string, bytes: number, about: Problem): RootFile {
  return { path, bytes, sha256: null, problem: about, leftOutBy: null };
}

function leftOut({ path, bytes }: WalkEntry, { rule }: LeftOut): RootFile {
  return { path, bytes, sha256: null, problem: problem('left-out', path, rule), leftOutBy: rule };
}

/** The date of a link or a device says nothing of what was taken, and a folder that cannot be listed may hold anything. */
function selectableOf(entry: WalkEntry): Parameters<Selector['leavesOut']>[0] {
  const { path } = entry;
  if (entry.kind === 'file') return { path, modified: entry.modified, isFolder: false };
  return { path, modified: null, isFolder: folderCodes.has(entry.problem.code) };
}

const folderCodes: ReadonlySet<string> = new Set([
  'folder-unreadable',
  'folder-loop',
  'system-folder',
  'path-too-long',
]);

function nothingSelected(files: number): Fault {
  const what = files === 1 ? 'the one file' : `all ${files} files`;
  return new Fault(
    'NOTHING-SELECTED',
    `The selection leaves out ${what} of the folder: check --since, --include and --exclude (paths are relative to the folder, with /).`,
  );
}
