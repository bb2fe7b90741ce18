import type { ExtractedDocument, Unit } from '#core/document';
import type { DocumentIdentity, FamilyPiece } from '#core/family-piece';
import type { Budget } from './budget.ts';
import type { LargeSource } from './extractor.ts';
import { piecesOf } from './piece-size.ts';

/** Where the pieces of a family go as they are finished. */
export type FamilySink = {
  /** A document is about to be read: its slot is the next one, from 0. */
  readonly begin: (slot: number, identity: DocumentIdentity) => void;
  /** Takes a piece, and with it its memory; true where it has been handed on, so that time begins anew. */
  readonly take: (piece: FamilyPiece) => Promise<boolean>;
};

/** Gives away units of one document as it is read, and counts them. */
export class Hand {
  readonly #slot: number;
  readonly #budget: Budget;
  readonly #sink: FamilySink;
  readonly #textLeft: number;
  readonly #openedWith: number;
  #handed = 0;

  constructor(slot: number, budget: Budget, sink: FamilySink, textLeft: number, openedWith: number) {
    this.#slot = slot;
    this.#budget = budget;
    this.#sink = sink;
    this.#textLeft = textLeft;
    this.#openedWith = openedWith;
  }

  readonly give: LargeSource['hand'] = async (units) => {
    for (const piece of units.length === 0 ? [] : piecesOf(units)) {
      const marked = opened(piece, this.#openedWith);
      await this.#take({ kind: 'units', slot: this.#slot, first: this.#handed, units: marked });
      this.#handed += piece.length;
    }
    return !this.#budget.late();
  };

  /** An empty piece: it says that reading goes on. */
  readonly alive = async (): Promise<boolean> => {
    await this.#take({ kind: 'units', slot: this.#slot, first: this.#handed, units: [] });
    return !this.#budget.late();
  };

  /** Gives away the document itself, with the units that are left. */
  async close(document: ExtractedDocument): Promise<void> {
    await this.#take({ kind: 'document', slot: this.#slot, first: this.#handed, document });
  }

  async #take(piece: FamilyPiece): Promise<void> {
    const hasLeft = await this.#sink.take(piece);
    this.#budget.restoreText(this.#textLeft);
    if (hasLeft) this.#budget.renew();
  }
}

/** Units of a document that one of the operator's passwords opened say so. */
export function opened(units: readonly Unit[], openedWith: number): readonly Unit[] {
  if (openedWith === 0) return units;
  return units.map((unit) =>
    unit.flags.includes('decrypted') ? unit : { ...unit, flags: [...unit.flags, 'decrypted'] },
  );
}
