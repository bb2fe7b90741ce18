import { spread } from './folded-letters.ts';

/** What lists know of a word: weak evidence, never a gate; bits, so that a word can be several. */
export const listBit = { forename: 1, surname: 2, person: 4, dictionary: 8, place: 16 } as const;

/** A list of words as bits of their hashes (a Bloom filter): ten bits a word; one word in a hundred passes that is not of the list. */
export type WordBits = { readonly bits: Uint8Array; readonly listBit: number };

const probes = 7;

function firstPlace(hash: number): number {
  return spread(hash);
}

function stepOf(hash: number): number {
  return spread(hash ^ 0x5bd1e995) | 1;
}

function bitAt(hash: number, probe: number): number {
  return (Math.imul(stepOf(hash), probe) + firstPlace(hash)) >>> 0;
}

/** Makes the filter of folded hashes. */
export function makeWordBits(hashes: ReadonlySet<number>): Uint8Array {
  const bits = new Uint8Array(Math.max(8, Math.ceil((hashes.size * 10) / 8)));
  for (const hash of hashes) {
    for (let probe = 0; probe < probes; probe += 1) {
      const at = bitAt(hash, probe) % (bits.length * 8);
      bits[at >>> 3] = (bits[at >>> 3] ?? 0) | (1 << (at & 7));
    }
  }
  return bits;
}

/** Whether the filter may hold the word of this hash; false only where it does not. */
export function holdsWord(bits: Uint8Array, hash: number): boolean {
  return holds(bits, firstPlace(hash), stepOf(hash));
}

function holds(bits: Uint8Array, first: number, step: number): boolean {
  const size = bits.length * 8;
  for (let probe = 0; probe < probes; probe += 1) {
    const at = ((Math.imul(step, probe) + first) >>> 0) % size;
    if (((bits[at >>> 3] ?? 0) & (1 << (at & 7))) === 0) return false;
  }
  return true;
}

/** Which lists hold the word of this hash, as bits of `listBit`. */
export function listsOf(lists: readonly WordBits[], hash: number): number {
  const [first, step] = [firstPlace(hash), stepOf(hash)];
  let found = 0;
  for (const { bits, listBit: bit } of lists) if (holds(bits, first, step)) found |= bit;
  return found;
}
