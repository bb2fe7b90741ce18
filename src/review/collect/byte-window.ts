/** Bytes that can be read piece by piece, held or not; `read` gives fewer only at the end. */
export type ReadableBytes = {
  readonly size: number;
  readonly read: (offset: number, length: number) => Uint8Array;
};

/** Bytes in memory as bytes to read. */
export function heldBytes(bytes: Uint8Array): ReadableBytes {
  return { size: bytes.length, read: (offset, length) => bytes.subarray(offset, offset + length) };
}

/** Bytes read ahead at a time. */
const windowBytes = 1 << 20;

/** Small reads one after another out of bytes that need not be held. */
export class ByteWindow {
  readonly #file: ReadableBytes;
  readonly size: number;
  #held: Buffer = Buffer.alloc(0);
  #base = 0;

  constructor(file: ReadableBytes) {
    this.#file = file;
    this.size = file.size;
  }

  /** The bytes at an offset, fewer at the end; good until the next read. */
  bytes(at: number, length: number): Buffer {
    const isHeld = at >= this.#base && at + length <= this.#base + this.#held.length;
    if (!isHeld) {
      const piece = this.#file.read(at, Math.min(Math.max(length, windowBytes), Math.max(0, this.size - at)));
      // A copy: the source may use its bytes again for somebody else's read.
      this.#held = Buffer.from(piece);
      this.#base = at;
    }
    return this.#held.subarray(at - this.#base, at - this.#base + length);
  }

  /** So many bytes at an offset; null where they are not all there. */
  part(at: number, length: number): Buffer | null {
    if (at < 0 || at + length > this.size) return null;
    const found = this.bytes(at, length);
    return found.length < length ? null : found;
  }

  /** Where a mark stands next; -1 where it does not. */
  indexOf(mark: Buffer, from: number): number {
    return this.indexOfAny([mark], from);
  }

  /** Where the first of some marks stands next; -1 where none does. */
  indexOfAny(marks: readonly Buffer[], from: number): number {
    const overlap = Math.max(...marks.map(({ length }) => length)) - 1;
    for (let at = from; at < this.size; ) {
      const isHeld = at >= this.#base && at + overlap < this.#base + this.#held.length;
      if (!isHeld) this.bytes(at, windowBytes);
      const piece = this.#held.subarray(at - this.#base);
      const found = marks.map((mark) => piece.indexOf(mark)).filter((place) => place >= 0);
      if (found.length > 0) return at + Math.min(...found);
      if (at + piece.length >= this.size) return -1;
      at += Math.max(1, piece.length - overlap);
    }
    return -1;
  }
}
