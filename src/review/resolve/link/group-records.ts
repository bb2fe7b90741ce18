import { DisjointSets } from '../people/union-find.ts';
import { PairHeap } from './pair-heap.ts';

/** Pairs of records with their evidence in bits (log2 odds), as columns of one length; `a` and `b` number records from 0. */
export type WeighedPairs = { readonly a: Int32Array; readonly b: Int32Array; readonly bits: Float64Array };

/** Groups, and what deciding them leaves open. */
export type Grouped = {
  /** For each record the smallest number of its group. */
  readonly groups: Int32Array;
  /** Joins that were made, how many of them are expected to be right, and the variance of that. */
  readonly made: Doubt;
  /** The same for the best of the joins that were not made. */
  readonly refused: Doubt;
};

/** So many decisions, of which so many are expected to hold, give or take. */
export type Doubt = { count: number; expected: number; variance: number };

/**
 * What the best pair between two groups weighs beside the mean of all compared: of three records of one person the two worst may contradict
 * each other, and the third agree with both. One value for all sets, public and synthetic: between 0.25 and 0.35 none changes by more than 0.01.
 */
const shareOfBest = 0.25;

/**
 * What a pair that was never compared weighs in that mean, in bits: no way led to it, which for records of one person is unusual but no proof.
 * From -2 to -3 F1 changes by less than 0.006 on every set (bench/runs/2026-11-22-link).
 */
const neverCompared = -2.5;

/**
 * Groups records by joining, again and again, the two groups between which the evidence is strongest, until none is above 0; evidence
 * against counts as much as for, so that a chain of look-alikes does not hold. The order of pairs and of their ends changes nothing.
 */
export function groupRecords(records: number, pairs: WeighedPairs): Grouped {
  const sets = new DisjointSets(records);
  for (let at = 0; at < pairs.bits.length; at += 1)
    if ((pairs.bits[at] ?? 0) > 0) sets.join(pairs.a[at] ?? 0, pairs.b[at] ?? 0);
  const chains = chainsOf(sets, records, pairs);
  const groups = Int32Array.from({ length: records }, (_, record) => record);
  const doubts = { made: none(), refused: none() };
  noteApart(sets, records, pairs, doubts.refused);
  for (let chain = 0; chain < chains.starts.length; chain += 1) {
    const [from, to] = [chains.starts[chain] ?? 0, chains.starts[chain + 1] ?? chains.order.length];
    if (to - from === 1) joinTwo(groups, pairs, chains.order[from] ?? 0, doubts);
    else new Contraction(pairs, chains.order.subarray(from, to), doubts).contract(groups);
  }
  return { groups, ...doubts };
}

function none(): Doubt {
  return { count: 0, expected: 0, variance: 0 };
}

/** Numbers of pairs, chain by chain (records that positive evidence runs together), and where each chain starts. */
function chainsOf(
  sets: DisjointSets,
  records: number,
  { a, b, bits }: WeighedPairs,
): { readonly order: Int32Array; readonly starts: Int32Array } {
  const counts = new Int32Array(records);
  const roots = new Int32Array(bits.length);
  let inside = 0;
  for (let at = 0; at < bits.length; at += 1) {
    const root = sets.rootOf(a[at] ?? 0);
    const isInside = root === sets.rootOf(b[at] ?? 0) && a[at] !== b[at];
    roots[at] = isInside ? root : -1;
    if (!isInside) continue;
    counts[root] = (counts[root] ?? 0) + 1;
    inside += 1;
  }
  const starts: number[] = [];
  let next = 0;
  for (let root = 0; root < records; root += 1) {
    const count = counts[root] ?? 0;
    if (count === 0) continue;
    starts.push(next);
    counts[root] = next;
    next += count;
  }
  const order = new Int32Array(inside);
  for (let at = 0; at < bits.length; at += 1) {
    const root = roots[at] ?? -1;
    if (root < 0) continue;
    const place = counts[root] ?? 0;
    order[place] = at;
    counts[root] = place + 1;
  }
  return { order, starts: Int32Array.from(starts) };
}

type Doubts = { readonly made: Doubt; readonly refused: Doubt };

function note(doubt: Doubt, bits: number): void {
  const probability = 1 / (1 + 2 ** -bits);
  doubt.count += 1;
  doubt.expected += probability;
  doubt.variance += probability * (1 - probability);
}

// Most chains are one pair, which is above 0.
function joinTwo(groups: Int32Array, { a, b, bits }: WeighedPairs, pair: number, { made }: Doubts): void {
  const [one, other] = [a[pair] ?? 0, b[pair] ?? 0];
  groups[Math.max(one, other)] = Math.min(one, other);
  note(made, bits[pair] ?? 0);
}

/** Chains that only evidence against ties: of each chain its best tie, once. */
function noteApart(sets: DisjointSets, records: number, { a, b, bits }: WeighedPairs, refused: Doubt): void {
  const best = new Float64Array(records).fill(-Infinity);
  const others = new Int32Array(records).fill(-1);
  const offer = (chain: number, other: number, own: number): void => {
    const known = best[chain] ?? 0;
    if (own < known || (own === known && other >= (others[chain] ?? 0))) return;
    best[chain] = own;
    others[chain] = other;
  };
  for (let at = 0; at < bits.length; at += 1) {
    const [one, two] = [sets.rootOf(a[at] ?? 0), sets.rootOf(b[at] ?? 0)];
    if (one === two) continue;
    offer(one, two, bits[at] ?? 0);
    offer(two, one, bits[at] ?? 0);
  }
  for (let chain = 0; chain < records; chain += 1) {
    const other = others[chain] ?? -1;
    if (other >= 0 && (others[other] !== chain || chain < other)) note(refused, best[chain] ?? 0);
  }
}

/** The evidence between two groups: the sum and the best of the pairs compared, and how many those are. */
type Tie = { bits: number; pairs: number; best: number };

/** Greedy additive edge contraction (Keuper et al. 2015) of one chain, with the weight of a tie as above. */
class Contraction {
  /** Ties of a group, kept at the group's smallest record. */
  readonly #ties = new Map<number, Map<number, Tie>>();
  /** Groups of several records. */
  readonly #sizes = new Map<number, number>();
  readonly #heap = new PairHeap();
  readonly #joined = new Map<number, number>();
  readonly #doubts: Doubts;

  constructor(pairs: WeighedPairs, numbers: Int32Array, doubts: Doubts) {
    this.#doubts = doubts;
    for (const at of numbers) this.#add(pairs.a[at] ?? 0, pairs.b[at] ?? 0, pairs.bits[at] ?? 0);
    for (const [group, ties] of this.#ties)
      for (const other of ties.keys()) if (group < other) this.#offer(group, other);
  }

  contract(groups: Int32Array): void {
    for (let best = this.#heap.take(); best !== null; best = this.#heap.take()) {
      const { a, b, weight } = best;
      // A tie that has changed since it was offered stands in the heap again with what it weighs now.
      if (this.#weightOf(a, b) !== weight) continue;
      note(this.#doubts.made, weight);
      this.#join(a, b);
    }
    this.#noteRefused();
    const records = [...this.#ties.keys(), ...this.#joined.keys()];
    for (const record of records) groups[record] = this.#groupOf(record);
  }

  #groupOf(record: number): number {
    let group = record;
    for (let next = this.#joined.get(group); next !== undefined; next = this.#joined.get(group)) group = next;
    return group;
  }

  /** The joins that would be made next if evidence were weaker than it is held to be: no two of them make a ring. */
  #noteRefused(): void {
    const left = [...this.#ties].flatMap(([a, ties]) =>
      [...ties].flatMap(([b]) => (a < b ? [{ a, b, weight: this.#weightOf(a, b) ?? 0 }] : [])),
    );
    left.sort((one, other) => other.weight - one.weight || one.a - other.a || one.b - other.b);
    const numbers = new Map([...this.#ties.keys()].map((group, index) => [group, index]));
    const sets = new DisjointSets(numbers.size);
    for (const { a, b, weight } of left) {
      const [one, other] = [sets.rootOf(numbers.get(a) ?? 0), sets.rootOf(numbers.get(b) ?? 0)];
      if (one === other) continue;
      sets.join(one, other);
      note(this.#doubts.refused, weight);
    }
  }

  #add(a: number, b: number, bits: number): void {
    const known = this.#tiesOf(a).get(b);
    if (known === undefined) {
      const tie: Tie = { bits, pairs: 1, best: bits };
      this.#tiesOf(a).set(b, tie);
      this.#tiesOf(b).set(a, tie);
    } else add(known, { bits, pairs: 1, best: bits });
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
    const all = (this.#sizes.get(a) ?? 1) * (this.#sizes.get(b) ?? 1);
    return shareOfBest * tie.best + ((1 - shareOfBest) * (tie.bits + neverCompared * (all - tie.pairs))) / all;
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
    this.#joined.set(gone, kept);
    this.#sizes.set(kept, (this.#sizes.get(kept) ?? 1) + (this.#sizes.get(gone) ?? 1));
    for (const [other, tie] of theirs) {
      const known = mine.get(other);
      const ofOther = this.#tiesOf(other);
      ofOther.delete(gone);
      if (known === undefined) {
        mine.set(other, tie);
        ofOther.set(kept, tie);
      } else add(known, tie);
    }
    for (const other of mine.keys()) this.#offer(kept, other);
  }
}

function add(to: Tie, { bits, pairs, best }: Tie): void {
  to.bits += bits;
  to.pairs += pairs;
  to.best = Math.max(to.best, best);
}
