import type { DocumentPlace, ExtractedDocument, FileOutcome } from '#core/document';
import type { Finding } from '#core/finding';
import type { ContentHash } from '#core/ids';
import { type Problem, problem } from '#core/problem';
import type { SettledFamily } from '#core/settled';

/** An outermost file as the walk and the hash left it; `sha256` is null where its bytes could not be had, and `problem` says why. */
export type RootFile = {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: ContentHash | null;
  readonly problem: Problem | null;
};

/** What one content held, wherever it stood. */
export type Content = { readonly document: ExtractedDocument; readonly findings: readonly Finding[] };

/** Every place of the folder reviewed, and every content once. */
export type SettledPlaces = {
  /** Sorted by path; people and authorities are not known yet. */
  readonly places: readonly DocumentPlace[];
  readonly contents: ReadonlyMap<ContentHash, Content>;
};

/** Outcomes that say the words were had: only then does "the same content as another file, which was read" hold of a copy. */
const wordsWereHad: readonly FileOutcome[] = ['read', 'partial', 'strings'];

/**
 * Lays the families out over the places where their content stood: the first place of a content, in path order, is where
 * it was read, every other is a copy of it. `familyOf` gives the settled family of each hash that occurs.
 */
export function settlePlaces(
  roots: readonly RootFile[],
  familyOf: (sha256: ContentHash) => SettledFamily | null,
): SettledPlaces {
  const places: DocumentPlace[] = [];
  const contents = new Map<ContentHash, Content>();
  const firstPlace = new Map<ContentHash, string>();
  for (const root of [...roots].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const settled = root.sha256 === null ? null : familyOf(root.sha256);
    if (settled === null) {
      places.push(unreadPlace(root));
      continue;
    }
    settled.family.documents.forEach((document, index) => {
      const path = `${root.path}${document.member}`;
      const findings = settled.findings[index] ?? [];
      const first = document.sha256 === null ? undefined : firstPlace.get(document.sha256);
      if (document.sha256 !== null && first === undefined) {
        firstPlace.set(document.sha256, path);
        contents.set(document.sha256, { document, findings });
      }
      places.push(first === undefined ? readPlace(path, document, findings) : copyPlace(path, document, first));
    });
  }
  return { places: places.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)), contents };
}

/** Where each content stood, in path order. */
export function placesOf(places: readonly DocumentPlace[]): ReadonlyMap<ContentHash, readonly string[]> {
  const found = new Map<ContentHash, string[]>();
  for (const { sha256, path } of places) {
    if (sha256 === null) continue;
    const paths = found.get(sha256) ?? [];
    paths.push(path);
    found.set(sha256, paths);
  }
  return found;
}

const unknown = { duplicateOf: null, people: 0, authorities: [] } as const;

function unreadPlace(root: RootFile): DocumentPlace {
  const outcome: FileOutcome = root.problem?.code === 'file-unreadable' ? 'damaged' : 'unsupported';
  const { path, bytes, sha256 } = root;
  const mediaType = 'application/octet-stream';
  return { path, sha256, bytes, mediaType, outcome, problem: root.problem, passages: 0, findings: 0, ...unknown };
}

function readPlace(path: string, document: ExtractedDocument, findings: readonly Finding[]): DocumentPlace {
  const { sha256, bytes, mediaType, outcome, units } = document;
  const passages = units.length;
  const about = document.problem === null ? null : { ...document.problem, where: path };
  return { path, sha256, bytes, mediaType, outcome, problem: about, passages, findings: findings.length, ...unknown };
}

function copyPlace(path: string, document: ExtractedDocument, first: string): DocumentPlace {
  const place = { ...readPlace(path, document, []), passages: 0, duplicateOf: first };
  // A copy of what could not be read could not be read either, and an empty file is empty wherever it stands.
  if (!wordsWereHad.includes(document.outcome)) return place;
  return { ...place, outcome: 'duplicate', problem: problem('duplicate', path) };
}
