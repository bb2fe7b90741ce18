import type { DocumentClass } from './document-class.ts';
import type { ContentHash } from './ids.ts';
import type { Problem } from './problem.ts';

/** How the reading of one document ended, as written in `files.csv`. */
export const fileOutcomes = [
  'read',
  'partial',
  'strings',
  'needs-ocr',
  'duplicate',
  'empty',
  'encrypted',
  'damaged',
  'unsupported',
  'too-large',
  'timed-out',
  'refused',
  'left-out',
] as const;

/** One of the outcomes: `read` whole; `partial` with what is missing said; `left-out` by the operator's selection; the others not read, and why. */
export type FileOutcome = (typeof fileOutcomes)[number];

/** What a unit is besides ordinary text, where that matters to a reviewer. */
export type UnitFlag =
  | 'hidden'
  | 'deleted'
  | 'comment'
  | 'header'
  | 'footer'
  | 'note'
  | 'metadata'
  | 'quoted'
  | 'form-field'
  /** It stood behind a password that the operator gave. */
  | 'decrypted'
  | 'ocr';

/** How sure a recogniser is of a word of a picture, in per cent: of the characters from `start` to before `end` of the text. */
export type WordConfidence = readonly [start: number, end: number, percent: number];

/** A run of text with its place: `page:3`, `part:body`, `part:header:From`, `lines:120-180`. */
export type Passage = {
  readonly kind: 'text';
  readonly locator: string;
  readonly text: string;
  readonly flags: readonly UnitFlag[];
  /** Of a text read by machine from a picture: every word of it, in order. */
  readonly confidence?: readonly WordConfidence[];
};

/** A grid of cells with its place: `sheet:Arrears`, `table:2`, `page:3/table:1`; the first `headerRows` rows are headings. */
export type Table = {
  readonly kind: 'table';
  readonly locator: string;
  readonly rows: readonly (readonly string[])[];
  readonly headerRows: number;
  readonly flags: readonly UnitFlag[];
  /** Of a table read by machine from a picture: for each cell how sure the least sure of its words is, in per cent. */
  readonly confidence?: readonly (readonly number[])[];
};

/** What extraction gives: passages and tables, in document order. */
export type Unit = Passage | Table;

/** How much of one kind of thing a document said it holds, and how much was read ("pages", "sheets", "rows", "messages", "entries", "bytes"). */
export type ReadCount = { readonly of: string; readonly expected: number; readonly read: number };

/** One document as extraction left it: a file, a member of an archive or a part of a mail. */
export type ExtractedDocument = {
  /** Address below the outermost file: '' for that file itself, else `!/inner/file.docx` (levels joined: `!/a.zip!/b.txt`). */
  readonly member: string;
  /** Null where the bytes could not be had (an encrypted archive member). */
  readonly sha256: ContentHash | null;
  /** Size in bytes, uncompressed. */
  readonly bytes: number;
  /** Media type by content. */
  readonly mediaType: string;
  readonly outcome: Exclude<FileOutcome, 'duplicate' | 'left-out'>;
  /** Why the outcome is not `read`; null for `read`. */
  readonly problem: Problem | null;
  readonly coverage: readonly ReadCount[];
  /** The place, in the list of passwords at the time, of the one that opened it, from 1; left out where none was needed. */
  readonly openedWith?: number;
  readonly units: readonly Unit[];
};

/** An outermost file with everything inside it, itself first, containers before their members, in the container's order. */
export type DocumentFamily = { readonly root: ContentHash; readonly documents: readonly ExtractedDocument[] };

/** One place where content stood in the folder reviewed, as in `files.csv`; many places may share one content. */
export type DocumentPlace = {
  /** Address relative to the folder reviewed, `/`-separated, members after `!/`. */
  readonly path: string;
  /** A file of the folder itself, not a member of another; its path alone cannot say, since a folder may be called `Urgent!`. */
  readonly outermost: boolean;
  readonly sha256: ContentHash | null;
  readonly bytes: number;
  readonly mediaType: string;
  readonly outcome: FileOutcome;
  readonly problem: Problem | null;
  /** For a duplicate: the path of the place whose content was read. */
  readonly duplicateOf: string | null;
  /** For a file left out: the rule of the selection, as the operator wrote it: `--exclude *.tmp`. */
  readonly leftOutBy: string | null;
  /** What it said it holds and what was read of it; empty for a duplicate, which is counted where it was read. */
  readonly coverage: readonly ReadCount[];
  /** Units that are passages, and all units, of this content (0 for a duplicate: they are counted where read). */
  readonly passages: number;
  readonly findings: number;
  /** People with at least one exposure in this place. */
  readonly people: number;
  /** Ids of the controllers, sorted; empty where unknown. */
  readonly authorities: readonly string[];
  /** What sort of document it is: a filter for reviewers, which decides nothing. Left out where nothing was read. */
  readonly documentClass?: DocumentClass;
  /** Findings set aside because it is a guide or template; left out where there are none. */
  readonly setAside?: number;
  /** Columns in lists of people that nothing explained, for a reviewer to look at; left out where there are none. */
  readonly unknownColumns?: readonly string[];
};
