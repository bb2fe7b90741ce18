import type { Budget } from './budget.ts';
import { inMemory } from './bytes/byte-source.ts';
import { DocumentText } from './document-text.ts';
import type { Extraction, Extractor, LargeSource } from './extractor.ts';

/** One document to read through its source; `hand` is null where it is small enough for its units to be held. */
export type Reading = Omit<LargeSource, 'hand'> & { readonly hand: LargeSource['hand'] | null };

/** The units of a document on their way: held where it is small, given away as they come where it is large. */
export class UnitFlow extends DocumentText {
  readonly #hand: LargeSource['hand'] | null;
  readonly #budget: Budget;
  #isStopped = false;
  /** Whether any unit came at all. */
  any = false;

  constructor({ budget, hand }: Pick<Reading, 'budget' | 'hand'>) {
    super(budget);
    this.#budget = budget;
    this.#hand = hand;
  }

  /** Most cells of one table: no more than can be held, where they are held. */
  get mostCells(): number {
    return this.#hand === null ? this.#budget.limits.sheetCells : Number.POSITIVE_INFINITY;
  }

  /** Gives away what is held once it is much; false once nothing more will be taken in. */
  async pass(): Promise<boolean> {
    this.any ||= this.units.length > 0;
    const isMuch = this.held * 2 >= this.#budget.limits.windowBytes;
    if (this.#hand !== null && isMuch) this.#isStopped ||= !(await this.#hand(this.takeUnits()));
    return !this.isStopped;
  }

  /** Whether reading ends early: no room for more, nobody to take it, or no time. */
  get isStopped(): boolean {
    this.#isStopped ||= this.full || this.#budget.late();
    return this.#isStopped;
  }
}

/** A reader that reads a document through its source whatever its size: one reader for what is held and for what is not. */
export function anySize(
  read: (reading: Reading) => Promise<Extraction>,
): Required<Pick<Extractor, 'extract' | 'extractLarge'>> {
  return {
    extract: ({ bytes, ...source }) => read({ ...source, file: inMemory(bytes), hand: null }),
    extractLarge: read,
  };
}
