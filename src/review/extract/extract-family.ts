import type { Clock } from '#core/clock';
import type { DocumentFamily, ExtractedDocument, Unit } from '#core/document';
import type { ContentHash } from '#core/ids';
import type { Recogniser } from '#core/recognition';
import { Budget } from './budget.ts';
import { FamilyWalk, type RootContent, type WalkOptions } from './family-walk.ts';
import type { FamilySink } from './hand.ts';
import type { ExtractLimits } from './limits.ts';
import type { KnownPasswords } from './unlock/passwords.ts';

export type { RootContent } from './family-walk.ts';
export type { FamilySink } from './hand.ts';
export { defaultLimits, type ExtractLimits } from './limits.ts';

/** Changes whenever the same bytes could give other units, so that stored results are redone. */
export const extractVersion = '5';

/** How far and by what clock a family is read, and what else the walk through it needs to know. */
export type ExtractOptions = {
  readonly limits: ExtractLimits;
  readonly clock: Clock;
  readonly passwords?: KnownPasswords;
  /** Reads pictures; without one they are counted as waiting for it. */
  readonly recogniser?: Recogniser | undefined;
} & WalkOptions;

/**
 * Reads a file and everything inside it, depth first, within limits that the whole family shares, and gives each document away
 * as soon as it is read. Always resolves: damage, encryption and hostile files are outcomes of the documents they concern, and
 * every document met is counted.
 */
export function streamFamily(root: RootContent, options: ExtractOptions, sink: FamilySink): Promise<ContentHash> {
  return new FamilyWalk(new Budget(options.limits, options.clock, options.passwords), sink, options).start(root);
}

/** Reads a file and everything inside it into memory, as `streamFamily` does. */
export async function extractFamily(bytes: Uint8Array, options: ExtractOptions): Promise<DocumentFamily> {
  const documents: (ExtractedDocument | undefined)[] = [];
  const handed = new Map<number, Unit[]>();
  const root = await streamFamily({ bytes }, options, {
    // The place is kept as a document begins, so that a container stands before what is in it.
    begin: () => void documents.push(undefined),
    take: async (piece) => {
      if (piece.kind === 'units') handed.set(piece.slot, [...(handed.get(piece.slot) ?? []), ...piece.units]);
      else documents[piece.slot] = withUnits(piece.document, handed.get(piece.slot));
      return false;
    },
  });
  return { root, documents: documents.filter((document) => document !== undefined) };
}

function withUnits(document: ExtractedDocument, before: readonly Unit[] | undefined): ExtractedDocument {
  return before === undefined ? document : { ...document, units: [...before, ...document.units] };
}
