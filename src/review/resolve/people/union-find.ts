/** Disjoint sets of the whole numbers 0 to size - 1; the root of a set is its smallest member, whatever the order of joining. */
export class DisjointSets {
  readonly #parent: Int32Array;

  constructor(size: number) {
    this.#parent = Int32Array.from({ length: size }, (_, index) => index);
  }

  /** The smallest member of the set that holds `item`. */
  rootOf(item: number): number {
    let root = item;
    while (this.#at(root) !== root) root = this.#at(root);
    for (let each = item; this.#at(each) !== root; ) {
      const next = this.#at(each);
      this.#parent[each] = root;
      each = next;
    }
    return root;
  }

  /** Makes one set of two. */
  join(a: number, b: number): void {
    const first = this.rootOf(a);
    const second = this.rootOf(b);
    this.#parent[Math.max(first, second)] = Math.min(first, second);
  }

  #at(item: number): number {
    return this.#parent[item] ?? item;
  }
}
