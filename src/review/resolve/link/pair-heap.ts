/** Pairs by weight, the heaviest first; of equal ones the lowest numbers, so that the order of adding changes nothing. */
export class PairHeap {
  readonly #a: number[] = [];
  readonly #b: number[] = [];
  readonly #weights: number[] = [];

  add(a: number, b: number, weight: number): void {
    let at = this.#weights.length;
    this.#put(at, a, b, weight);
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!this.#isBefore(at, above)) break;
      this.#swap(at, above);
      at = above;
    }
  }

  /** The heaviest pair, which leaves; null where there is none. */
  take(): { readonly a: number; readonly b: number; readonly weight: number } | null {
    const last = this.#weights.length - 1;
    if (last < 0) return null;
    const taken = { a: this.#a[0] ?? 0, b: this.#b[0] ?? 0, weight: this.#weights[0] ?? 0 };
    this.#swap(0, last);
    this.#a.pop();
    this.#b.pop();
    this.#weights.pop();
    this.#sink();
    return taken;
  }

  #sink(): void {
    const size = this.#weights.length;
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      if (left >= size) return;
      const next = left + 1 < size && this.#isBefore(left + 1, left) ? left + 1 : left;
      if (!this.#isBefore(next, at)) return;
      this.#swap(next, at);
      at = next;
    }
  }

  #isBefore(one: number, other: number): boolean {
    const difference = (this.#weights[one] ?? 0) - (this.#weights[other] ?? 0);
    if (difference !== 0) return difference > 0;
    const a = (this.#a[one] ?? 0) - (this.#a[other] ?? 0);
    return a !== 0 ? a < 0 : (this.#b[one] ?? 0) < (this.#b[other] ?? 0);
  }

  #swap(one: number, other: number): void {
    const [a, b, weight] = [this.#a[one] ?? 0, this.#b[one] ?? 0, this.#weights[one] ?? 0];
    this.#put(one, this.#a[other] ?? 0, this.#b[other] ?? 0, this.#weights[other] ?? 0);
    this.#put(other, a, b, weight);
  }

  #put(at: number, a: number, b: number, weight: number): void {
    this.#a[at] = a;
    this.#b[at] = b;
    this.#weights[at] = weight;
  }
}
