import type { ContentHash } from '#core/ids';
import type { SettledDocument } from '#core/settled';
import {
  type LikelyPassword,
  likelyPasswords,
  passwordsToTry,
  type SaidPassword,
} from '../../review/assess/likely-passwords.ts';
import { isLocked } from './password-stock.ts';

/** The files of a folder as far as they have settled. */
export type FolderSoFar = {
  readonly roots: readonly { readonly path: string; readonly sha256: ContentHash | null }[];
  readonly documentsOf: (root: ContentHash) => readonly SettledDocument[] | null;
};

/** A place that is encrypted still, wholly or in part, and why in a sentence. */
export type LockedFile = { readonly path: string; readonly sentence: string };

/** What is encrypted still, in order of address, and which passwords that stand in other files likely open some of it: where, never what. */
export type LockedFiles = { readonly files: readonly LockedFile[]; readonly likely: readonly LikelyPassword[] };

/** Looks for what is encrypted still, and for the passwords that files say where anything is. */
export function lockedFiles(folder: FolderSoFar): LockedFiles {
  const files = lockedOf(folder);
  return { files, likely: files.length === 0 ? [] : likelyPasswords(files, saidIn(folder)) };
}

/** Passwords that files say, in the order of trying them on what is encrypted; none where nothing is. */
export function foundPasswords(folder: FolderSoFar): readonly string[] {
  const files = lockedOf(folder);
  return files.length === 0 ? [] : passwordsToTry(files, saidIn(folder)).slice(0, mostFound);
}

/** Passwords tried that nobody gave: each costs time on every encrypted file. */
const mostFound = 500;

function lockedOf({ roots, documentsOf }: FolderSoFar): readonly LockedFile[] {
  return roots
    .flatMap(({ path, sha256 }) => {
      const documents = sha256 === null ? null : documentsOf(sha256);
      return lockedIn(documents ?? []).map(({ member, problem }) => ({
        path: `${path}${member}`,
        sentence: problem?.sentence ?? '',
      }));
    })
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/** Of an archive that is encrypted as a whole the archive; of one in part, its members that are. */
function lockedIn(documents: readonly SettledDocument[]): readonly SettledDocument[] {
  const locked = documents.filter((document) => isLocked([document]));
  const whole = new Set(locked.filter(({ outcome }) => outcome === 'encrypted').map(({ member }) => member));
  const isInside = (member: string): boolean => {
    for (let at = member.lastIndexOf('!/'); at >= 0; at = member.lastIndexOf('!/', at - 1)) {
      if (whole.has(member.slice(0, at))) return true;
      if (at === 0) break;
    }
    return false;
  };
  return locked.filter(({ member, outcome }) => {
    if (outcome === 'encrypted') return !isInside(member);
    return !locked.some((other) => other.member.startsWith(`${member}!/`));
  });
}

function saidIn({ roots, documentsOf }: FolderSoFar): readonly SaidPassword[] {
  return roots.flatMap(({ path, sha256 }) =>
    (sha256 === null ? [] : (documentsOf(sha256) ?? [])).flatMap(({ member, passwords = [] }) =>
      passwords.map(({ place, value }) => ({ path: `${path}${member}`, locator: place, value })),
    ),
  );
}
