import type { DocumentFamily, ExtractedDocument } from './document.ts';
import type { DocumentClass } from './document-class.ts';
import type { Finding } from './finding.ts';
import type { ContentHash } from './ids.ts';

/** One outermost file when nothing more will be done to it alone: its family, and the findings of each document in the family's order. */
export type SettledFamily = { readonly family: DocumentFamily; readonly findings: readonly (readonly Finding[])[] };

/**
 * Whether words of danger stand near a finding: `beside` it, in its row of a long list or in the words above the list;
 * `apart` from it, in no such row; or as its document says, where it stands in no long list.
 */
export type DangerNear = 'beside' | 'apart' | 'as-document';

/** A finding with what later stages need of the words around it, which they never see. */
export type SettledFinding = Finding & {
  /** The locator of its unit. */
  readonly place: string;
  /** The row as a person counts it on the sheet, from 1; null where it stands in no cell. */
  readonly sheetRow: number | null;
  readonly danger: DangerNear;
};

/** Words that a document announces as a password, and where: tried on what is encrypted, sealed like every personal value. */
export type PlacedPassword = { readonly place: string; readonly value: string };

/** What a document says besides its findings, as far as later stages need it. */
export type DocumentSaid = {
  /** How many passages and tables it has. */
  readonly passages: number;
  /** How many findings. */
  readonly findings: number;
  /** Words of danger stand in it, long lists apart. */
  readonly speaksOfDanger: boolean;
  /** The mail domains that it was sent from or signed with, sorted. */
  readonly mailDomains: readonly string[];
  /** What sort of document it is, by its first words and its build; left out where nothing was read. */
  readonly documentClass?: DocumentClass;
  /** Findings set aside because the document is a guide or template, whose people are examples; left out where there are none. */
  readonly setAside?: number;
  /** Columns in lists of people of which nothing told what they hold ("sheet:Arrears column F"); left out where there are none. */
  readonly unknownColumns?: readonly string[];
  /** Left out where it says none. */
  readonly passwords?: readonly PlacedPassword[];
};

/** A document as it leaves the per-file phase: everything that was read of it except its words and its findings, which are sealed. */
export type SettledDocument = Omit<ExtractedDocument, 'units'> & DocumentSaid;

/** Contents, each once, with what is needed of it to judge what was exposed; from memory, or read one by one as they are asked for. */
export type SearchedContents =
  | Iterable<readonly [ContentHash, SearchedContent]>
  | AsyncIterable<readonly [ContentHash, SearchedContent]>;

/** One content as it was searched. */
export type SearchedContent = {
  readonly findings: readonly SettledFinding[];
  readonly speaksOfDanger: boolean;
};
