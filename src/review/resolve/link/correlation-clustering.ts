import { DisjointSets } from '../people/union-find.ts';
import { PairHeap } from './pair-heap.ts';

/** Pairs of records with their evidence in bits (log2 odds), as columns of one length; `a` and `b` number records from 0. */
export type WeighedPairs = { readonly a: Int32Array; readonly b: Int32Array; readonly bits: Float64Array };

/** The evidence between two groups: bits of the pairs that were compared, and how many those are. */
type Tie = { bits: number; pairs: number };

/**
 * Groups records by greedy additive edge contraction (Keuper et al. 2015), which seeks the grouping whose pairs inside weigh most and
 * across least: the two groups with the strongest tie become one, and their ties to others are added up, until none is above 0. A pair
 * that was never compared weighs `missing` bits. Evidence against counts as much as for, so that a chain of look-alikes does not hold.
 * Gives for each record the smallest number of its group.
 */
export function correlationClusters(records: number, pairs: WeighedPairs, missing: number): Int32Array {
  const groups = new Contraction(records, missing);
  for (let at = 0; at < pairs.bits.length; at += 1) groups.add(pairs.a[at] ?? 0, pairs.b[at] ?? 0, pairs.bits[at] ?? 0);
  return groups.contracted();
}

/** Groups records by any chain of pairs with at least so many bits: what the field calls connected components. */
export function connectedComponents(records: number, pairs: WeighedPairs, least: number): Int32Array {
  const sets = new DisjointSets(records);
  for (let at = 0; at < pairs.bits.length; at += 1)
    if ((pairs.bits[at] ?? 0) >= least) sets.join(pairs.a[at] ?? 0, pairs.b[at] ?? 0);
  return Int32Array.from({ length: records }, (_, record) => sets.rootOf(record));
}

class Contraction {
  readonly #missing: number;
  readonly #sets: DisjointSets;
  readonly #sizes: Int32Array;
  /** Ties of a group, kept at the group's smallest record; none for most records of a register. */
  readonly #ties = new Map<number, Map<number, Tie>>();
  readonly #heap = new PairHeap();

  constructor(records: number, missing: number) {
    this.#missing = missing;
    this.#sets = new DisjointSets(records);
    this.#sizes = new Int32Array(records).fill(1);
  }

  add(a: number, b: number, bits: number): void {
    if (a === b) return;
    const known = this.#tiesOf(a).get(b);
    if (known === undefined) {
      const tie: Tie = { bits, pairs: 1 };
      this.#tiesOf(a).set(b, tie);
      this.#tiesOf(b).set(a, tie);
    } else known.bits += bits;
    this.#offer(a, b);
  }

  contracted(): Int32Array {
    for (let best = this.#heap.take(); best !== null; best = this.#heap.take()) {
      const { a, b, weight } = best;
      // A tie that has changed since it was offered stands in the heap again with what it weighs now.
      if (this.#weightOf(a, b) === weight) this.#join(a, b);
    }
    return Int32Array.from({ length: this.#sizes.length }, (_, record) => this.#sets.rootOf(record));
  }

  #tiesOf(group: number): Map<number, Tie> {
    const known = this.#ties.get(group);
    if (known !== undefined) return known;
    const made = new Map<number, Tie>();
    this.#ties.set(group, made);
    return made;
  }

  /** Null where one of the two is a group no longer, or nothing ties them. */
  #weightOf(a: number, b: number): number | null {
    const tie = this.#ties.get(a)?.get(b);
    if (tie === undefined) return null;
    const all = (this.#sizes[a] ?? 1) * (this.#sizes[b] ?? 1);
    return tie.bits + this.#missing * (all - tie.pairs);
  }

  #offer(a: number, b: number): void {
    const weight = this.#weightOf(a, b);
    if (weight !== null && weight > 0) this.#heap.add(Math.min(a, b), Math.max(a, b), weight);
  }

  #join(first: number, second: number): void {
    const [kept, gone] = [Math.min(first, second), Math.max(first, second)];
    const mine = this.#tiesOf(kept);
    const theirs = this.#tiesOf(gone);
    mine.delete(gone);
    theirs.delete(kept);
    this.#ties.delete(gone);
    for (const [other, tie] of theirs) {
      const known = mine.get(other);
      const ofOther = this.#tiesOf(other);
      ofOther.delete(gone);
      if (known === undefined) {
        mine.set(other, tie);
        ofOther.set(kept, tie);
      } else {
        known.bits += tie.bits;
        known.pairs += tie.pairs;
      }
    }
    this.#sets.join(kept, gone);
    this.#sizes[kept] = (this.#sizes[kept] ?? 1) + (this.#sizes[gone] ?? 1);
    for (const other of mine.keys()) this.#offer(kept, other);
  }
}
