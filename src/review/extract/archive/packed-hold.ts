import { createHash, type Hash } from 'node:crypto';
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { type ContentHash, parseContentHash } from '#core/ids';
import type { ByteSource } from '../bytes/byte-source.ts';

/** Bytes packed together: small enough to unpack for one read, large enough to pack well. */
const chunkBytes = 4 << 20;
/** Bytes held at most, packed: a dump of 2 GB of text takes some 300 MB. */
const mostHeld = 384 << 20;
/** Chunks held unpacked for reading. */
const mostOpen = 4;

/**
 * Content that comes as a stream that cannot be wound back, and is too large to be held: it is packed again as it comes, lightly,
 * and then read at any place. It is the one way to read what nothing can be written to a disk for.
 */
export class PackedHold {
  readonly #chunks: Uint8Array[] = [];
  readonly #hash: Hash = createHash('sha256');
  readonly #most: number;
  readonly #room: Uint8Array;
  #filled = 0;
  #held = 0;
  #size = 0;

  constructor(most: number = mostHeld, chunk: number = chunkBytes) {
    this.#most = most;
    this.#room = new Uint8Array(chunk);
  }

  /** Takes in what comes next; false once it is more than can be held even so. */
  add(bytes: Uint8Array): boolean {
    this.#hash.update(bytes);
    this.#size += bytes.length;
    for (let at = 0; at < bytes.length; ) {
      const piece = bytes.subarray(at, at + this.#room.length - this.#filled);
      this.#room.set(piece, this.#filled);
      this.#filled += piece.length;
      at += piece.length;
      if (this.#filled === this.#room.length) this.#pack();
    }
    return this.#held <= this.#most;
  }

  /** What came, as a source, and its hash; nothing may be added after. */
  finish(): { readonly file: ByteSource; readonly sha256: ContentHash | null } {
    if (this.#filled > 0) this.#pack();
    const file = { size: this.#size, read: readerOf(this.#chunks, this.#size, this.#room.length) };
    return { file, sha256: parseContentHash(this.#hash.digest('hex')) };
  }

  #pack(): void {
    const level = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };
    const packed = zstdCompressSync(this.#room.subarray(0, this.#filled), level);
    this.#chunks.push(packed);
    this.#held += packed.length;
    this.#filled = 0;
  }
}

function readerOf(chunks: readonly Uint8Array[], size: number, chunk: number): ByteSource['read'] {
  const open = new Map<number, Uint8Array>();
  const chunkAt = (number: number): Uint8Array => {
    const found = open.get(number) ?? zstdDecompressSync(chunks[number] ?? new Uint8Array());
    // What was read last is dropped last.
    open.delete(number);
    open.set(number, found);
    for (const old of open.keys()) {
      if (open.size <= mostOpen) break;
      open.delete(old);
    }
    return found;
  };
  return (offset, length) =>
    readChunks(chunkAt, chunk, Math.min(size, Math.max(0, offset)), Math.min(size, offset + length));
}

/** The bytes from a place up to another out of chunks of equal length. */
export function readChunks(
  chunkAt: (number: number) => Uint8Array,
  chunk: number,
  start: number,
  stop: number,
): Uint8Array {
  if (stop <= start) return new Uint8Array();
  const first = Math.floor(start / chunk);
  const base = first * chunk;
  if (stop <= base + chunk) return chunkAt(first).subarray(start - base, stop - base);
  const pieces: Uint8Array[] = [];
  for (let number = first; number * chunk < stop; number += 1) {
    const from = number * chunk;
    pieces.push(chunkAt(number).subarray(Math.max(0, start - from), stop - from));
  }
  return Buffer.concat(pieces);
}
