import { deriveKey, type KeyStep } from './derive-key.ts';
import { TextCodes } from './text-codes.ts';

/** What stands for an unknown key in a table as it is read: codes are from 0. */
export const unknownCode = -1;

// Names, towns and dates come again and again, mailboxes do not: what has seldom been of use by then is not remembered further.
const mostSeldom = 20_000;

/** A key that is made of cells: by which steps, and the texts that its codes stand for. */
export type CodedKey = { readonly as: readonly KeyStep[]; readonly codes: TextCodes };

/** Turns the cells of one column, or of several joined, into the codes of each key that is made of it; a cell that comes again is worked out once. */
export class CellCoder {
  readonly #made: readonly CodedKey[];
  /** The cells met, and after each other the keys of each; null once they turned out to come seldom again. */
  #known: TextCodes | null = new TextCodes();
  #keys = new Int32Array(1 << 10);
  #met = 0;

  constructor(keys: readonly CodedKey[]) {
    this.#made = keys;
  }

  /** Puts each key's code of a cell at `row` of its column; unknownCode where nothing is left of it. */
  code(cell: string, row: number, into: readonly Int32Array[]): void {
    if (cell === '') {
      for (const column of into) column[row] = unknownCode;
      return;
    }
    if (this.#known === null) {
      for (const [way, column] of into.entries()) column[row] = this.#keyOf(cell, way);
      return;
    }
    const ways = this.#made.length;
    const before = this.#known.count;
    const first = this.#known.codeOf(cell) * ways;
    this.#met += 1;
    if (this.#known.count > before) this.#learn(cell, first);
    for (let way = 0; way < ways; way += 1) {
      const column = into[way];
      if (column !== undefined) column[row] = this.#keys[first + way] ?? unknownCode;
    }
    if (before >= mostSeldom && this.#met < before * 2) this.#forget();
  }

  #learn(cell: string, first: number): void {
    if (first + this.#made.length > this.#keys.length) {
      const longer = new Int32Array(this.#keys.length * 2 + this.#made.length);
      longer.set(this.#keys);
      this.#keys = longer;
    }
    for (let way = 0; way < this.#made.length; way += 1) this.#keys[first + way] = this.#keyOf(cell, way);
  }

  #forget(): void {
    this.#known = null;
    this.#keys = new Int32Array();
  }

  #keyOf(cell: string, way: number): number {
    const made = this.#made[way];
    const key = made === undefined ? '' : deriveKey(cell, made.as);
    return key === '' ? unknownCode : (made?.codes.codeOf(key) ?? unknownCode);
  }
}
