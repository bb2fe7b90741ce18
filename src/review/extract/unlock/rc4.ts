/** RC4, which OpenSSL no longer has: applies the stream of a key to bytes, in order; the same again gives them back. */
export class Rc4 {
  readonly #state = Uint8Array.from({ length: 256 }, (_, index) => index);
  #first = 0;
  #second = 0;

  constructor(key: Uint8Array) {
    let other = 0;
    for (let at = 0; at < 256; at += 1) {
      other = (other + this.#at(at) + (key[at % key.length] ?? 0)) & 255;
      this.#swap(at, other);
    }
  }

  /** Bytes with the next bytes of the stream applied. */
  apply(bytes: Uint8Array): Buffer {
    const out = Buffer.alloc(bytes.length);
    for (let at = 0; at < bytes.length; at += 1) out[at] = (bytes[at] ?? 0) ^ this.#next();
    return out;
  }

  #next(): number {
    this.#first = (this.#first + 1) & 255;
    this.#second = (this.#second + this.#at(this.#first)) & 255;
    this.#swap(this.#first, this.#second);
    return this.#at((this.#at(this.#first) + this.#at(this.#second)) & 255);
  }

  #at(index: number): number {
    return this.#state[index] ?? 0;
  }

  #swap(a: number, b: number): void {
    const kept = this.#at(a);
    this.#state[a] = this.#at(b);
    this.#state[b] = kept;
  }
}

/** Applies RC4 to a stream that is cut into blocks of so many bytes, each with a key of its own. */
export function rc4Blocks(bytes: Uint8Array, blockBytes: number, keyOf: (block: number) => Uint8Array): Buffer {
  const out = Buffer.alloc(bytes.length);
  for (let block = 0; block * blockBytes < bytes.length; block += 1) {
    const part = bytes.subarray(block * blockBytes, (block + 1) * blockBytes);
    new Rc4(keyOf(block)).apply(part).copy(out, block * blockBytes);
  }
  return out;
}
