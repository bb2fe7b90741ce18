/** Bodies of records opened lately, up to a bound in bytes; the one not asked for the longest goes first. */
export class RecentBodies {
  readonly #most: number;
  readonly #bodies = new Map<string, Buffer>();
  #bytes = 0;

  /** 64 MB hold the findings of some ten thousand documents. */
  constructor(most = 64_000_000) {
    this.#most = most;
  }

  /** The body under this key, if it is still here. */
  get(key: string): Buffer | null {
    const body = this.#bodies.get(key);
    if (body === undefined) return null;
    this.#bodies.delete(key);
    this.#bodies.set(key, body);
    return body;
  }

  /** Keeps a body, and lets go of others where there is no room. */
  put(key: string, body: Buffer): void {
    this.#bodies.set(key, body);
    this.#bytes += body.length;
    for (const [oldest, { length }] of this.#bodies) {
      if (this.#bytes <= this.#most || oldest === key) break;
      this.#bodies.delete(oldest);
      this.#bytes -= length;
    }
  }
}
