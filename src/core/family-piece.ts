import type { ExtractedDocument, Unit } from './document.ts';

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
