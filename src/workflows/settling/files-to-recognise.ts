import type { ContentHash } from '#core/ids';
import type { SettledDocument } from '#core/settled';
import { pagesWaiting, type WaitingPictures, waitingPictures } from '../../review/collect/picture-risk.ts';
import type { OcrMode } from '../acts.ts';
import type { UniqueFile } from './hash-folder.ts';
import type { RootFile } from './settle-places.ts';

/** What is known of the folder once all but the pictures has settled. */
export type SettledFiles = {
  readonly unique: readonly UniqueFile[];
  readonly roots: readonly RootFile[];
  readonly documentsOf: (root: ContentHash) => readonly SettledDocument[] | null;
};

/** The files whose pictures are to be read, riskiest first. */
export function filesToRecognise(files: SettledFiles, mode: OcrMode): readonly WaitingPictures<UniqueFile>[] {
  if (mode === 'none') return [];
  const pathsOf = new Map<ContentHash, string[]>();
  for (const { path, sha256 } of files.roots) {
    if (sha256 !== null) pathsOf.set(sha256, [...(pathsOf.get(sha256) ?? []), path]);
  }
  const all = waitingPictures(
    files.unique.map((of) => ({
      of,
      paths: (pathsOf.get(of.sha256) ?? []).sort(),
      documents: files.documentsOf(of.sha256) ?? [],
    })),
  );
  if (mode === 'all') return all;
  const risky = all.filter(({ risk }) => risk > 0);
  // One content is read for all its places or for none: which of them shows a risk must not decide where its words are found.
  const contents = new Set(risky.flatMap(({ of }) => waitingContents(files, of)));
  return all.filter(
    (each) => each.risk > 0 || waitingContents(files, each.of).some((content) => contents.has(content)),
  );
}

function waitingContents({ documentsOf }: SettledFiles, { sha256 }: UniqueFile): readonly ContentHash[] {
  return (documentsOf(sha256) ?? []).flatMap((document) =>
    document.sha256 !== null && pagesWaiting(document) > 0 ? [document.sha256] : [],
  );
}
