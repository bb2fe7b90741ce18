import type { DocumentPlace, FileOutcome } from '#core/document';
import type { ContentHash } from '#core/ids';
import { type Problem, type ProblemCode, problem } from '#core/problem';
import type { SearchedContent, SettledDocument, SettledFinding } from '#core/settled';

/** An outermost file as the walk and the hash left it; `sha256` is null where its bytes could not be had, and `problem` says why. */
export type RootFile = {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: ContentHash | null;
  readonly problem: Problem | null;
  /** The rule of the selection that leaves it out, as the operator wrote it; null where it was looked at. */
  readonly leftOutBy: string | null;
};

/** What one content held, wherever it stood, and where its findings are: in which outermost file, as which of its documents. */
export type Content = {
  readonly document: SettledDocument;
  readonly root: ContentHash;
  readonly index: number;
  /** Its first place, in path order. */
  readonly path: string;
};

/** Every place of the folder reviewed, and every content once. */
export type SettledPlaces = {
  /** Sorted by path; people and authorities are not known yet. */
  readonly places: readonly DocumentPlace[];
  /** By the path of their first places. */
  readonly contents: ReadonlyMap<ContentHash, Content>;
};

/** Outcomes that say the words were had: only then does "the same content as another file, which was read" hold of a copy. */
const wordsWereHad: readonly FileOutcome[] = ['read', 'partial', 'strings'];

/**
 * Lays the families out over the places where their content stood: the first place of a content, in path order, is where
 * it was read, every other is a copy of it. `documentsOf` gives the settled family of each hash that occurs, itself first.
 */
export function settlePlaces(
  roots: readonly RootFile[],
  documentsOf: (root: ContentHash) => readonly SettledDocument[] | null,
): SettledPlaces {
  const places: DocumentPlace[] = [];
  const contents = new Map<ContentHash, Omit<Content, 'path'>>();
  const firstPlace = new Map<ContentHash, string>();
  for (const root of [...roots].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const { sha256 } = root;
    const documents = sha256 === null ? null : documentsOf(sha256);
    if (sha256 === null || documents === null) {
      places.push(unreadPlace(root));
      continue;
    }
    documents.forEach((document, index) => {
      const path = `${root.path}${document.member}`;
      const first = document.sha256 === null ? undefined : firstPlace.get(document.sha256);
      if (document.sha256 !== null && first === undefined) {
        firstPlace.set(document.sha256, path);
        contents.set(document.sha256, { document, root: sha256, index });
      }
      places.push(first === undefined ? readPlace(path, document) : copyPlace(path, document, first));
    });
  }
  places.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return { places, contents: byFirstPath(places, contents) };
}

/** Every content that has findings, with them, in the order of their first places: one is held at a time. */
export async function* searchedContents(
  { contents }: SettledPlaces,
  findingsOf: (root: ContentHash, index: number) => Promise<readonly SettledFinding[]>,
): AsyncGenerator<readonly [ContentHash, SearchedContent]> {
  for (const [sha256, { document, root, index }] of contents) {
    if (document.findings === 0) continue;
    const { speaksOfDanger } = document;
    yield [sha256, { findings: await findingsOf(root, index), speaksOfDanger }] as const;
  }
}

function byFirstPath(
  places: readonly DocumentPlace[],
  contents: ReadonlyMap<ContentHash, Omit<Content, 'path'>>,
): ReadonlyMap<ContentHash, Content> {
  const sorted = new Map<ContentHash, Content>();
  for (const { sha256, path } of places) {
    const content = sha256 === null || sorted.has(sha256) ? undefined : contents.get(sha256);
    if (sha256 !== null && content !== undefined) sorted.set(sha256, { ...content, path });
  }
  return sorted;
}

const unknown = { duplicateOf: null, leftOutBy: null, people: 0, authorities: [] } as const;

function unreadPlace(root: RootFile): DocumentPlace {
  const { path, bytes, sha256, leftOutBy } = root;
  const outcome: FileOutcome = leftOutBy === null ? unreadOutcome(root.problem?.code ?? null) : 'left-out';
  const mediaType = 'application/octet-stream';
  return {
    path,
    outermost: true,
    sha256,
    bytes,
    mediaType,
    outcome,
    problem: root.problem,
    passages: 0,
    findings: 0,
    coverage: [],
    ...unknown,
    leftOutBy,
  };
}

/** The outcome of what could not be had: a file or folder that was there is not of an unknown format. */
export function unreadOutcome(code: ProblemCode | null): 'damaged' | 'unsupported' {
  return code === 'file-unreadable' || code === 'folder-unreadable' || code === 'file-changed'
    ? 'damaged'
    : 'unsupported';
}

function readPlace(path: string, document: SettledDocument): DocumentPlace {
  const { sha256, bytes, mediaType, outcome, passages, findings, coverage } = document;
  const about = document.problem === null ? null : { ...document.problem, where: path };
  const outermost = document.member === '';
  return {
    path,
    outermost,
    sha256,
    bytes,
    mediaType,
    outcome,
    problem: about,
    passages,
    findings,
    coverage,
    ...unknown,
    ...(document.documentClass === undefined ? {} : { documentClass: document.documentClass }),
    ...(document.setAside === undefined ? {} : { setAside: document.setAside }),
    ...(document.unknownColumns === undefined ? {} : { unknownColumns: document.unknownColumns }),
  };
}

function copyPlace(path: string, document: SettledDocument, first: string): DocumentPlace {
  const place = { ...readPlace(path, document), passages: 0, findings: 0, duplicateOf: first };
  // A copy of what could not be read could not be read either, and an empty file is empty wherever it stands.
  if (!wordsWereHad.includes(document.outcome)) return place;
  return { ...place, outcome: 'duplicate', problem: problem('duplicate', path), coverage: [] };
}
