import type { ExtractedDocument, Unit } from './document.ts';
import type { PackedFindings } from './packed-findings.ts';
import type { DocumentSaid } from './settled.ts';

/** What is known of a document before it is read. */
export type DocumentIdentity = Pick<ExtractedDocument, 'member' | 'sha256' | 'bytes' | 'mediaType'>;

/**
 * A piece of a family on its way from its reader: units of a document that is too large to be held, or the document itself once
 * it is read, with the units that are left. `slot` is the document's place in the family, from 0, containers before their members;
 * pieces come as they are finished, so a container comes after its members. `first` is the index of the first unit in its document.
 */
export type FamilyPiece =
  | { readonly kind: 'units'; readonly slot: number; readonly first: number; readonly units: readonly Unit[] }
  | { readonly kind: 'document'; readonly slot: number; readonly first: number; readonly document: ExtractedDocument };

/** A document without its units. */
export type DocumentHead = Omit<ExtractedDocument, 'units'>;

/** A piece when nothing more will be done to it alone: its words, as they are sealed, and what was found in them. */
export type SettledPiece = {
  readonly slot: number;
  readonly first: number;
  /** The units as JSON text in UTF-8: they are sealed as they are, and looked at again only by a reading process. */
  readonly words: Uint8Array;
  /** Null where more of the document follows. */
  readonly head: DocumentHead | null;
  /** What this piece of the document says. */
  readonly said: DocumentSaid;
  /** Their units are counted from `first`. */
  readonly findings: PackedFindings;
};
