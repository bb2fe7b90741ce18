import { crc32 } from 'node:zlib';
import type { ByteSource } from './byte-source.ts';
import { DeflateBits } from './deflate-bits.ts';
import { blockTables, DamagedData } from './deflate-block.ts';
import { type CodeTable, distanceBase, distanceBits, fixedCodes, lengthBase, lengthBits } from './inflate-tables.ts';

/** Matches reach no further back than this (RFC 1951). */
const history = 32_768;

/** A place in a Deflate stream from which it can be inflated again without what stands before. */
export type InflatePoint = {
  /** Bytes that came out before it, and the last of them. */
  readonly produced: number;
  readonly window: Uint8Array;
  readonly bit: number;
  readonly block: Block;
  readonly matchLeft: number;
  readonly matchDistance: number;
};

/** What the next bits belong to: the header of a stream, of a block, plain bytes, or codes whose tables stand at `header`. */
type Block =
  | { readonly kind: 'stream' | 'header' | 'end'; readonly isLast: boolean }
  | { readonly kind: 'stored'; readonly isLast: boolean; readonly left: number }
  | { readonly kind: 'codes'; readonly isLast: boolean; readonly header: number };

/** Inflates a Deflate stream, or the streams of a gzip file one after another, a chunk at a time; it can go on from any chunk's end. */
export class DeflateReading {
  readonly #bits: DeflateBits;
  readonly #isGzip: boolean;
  readonly #out: Uint8Array;
  #at = history;
  #floor: number;
  #produced = 0;
  #block: Block;
  #symbols: CodeTable = fixedCodes.symbols;
  #distances: CodeTable = fixedCodes.distances;
  #matchLeft = 0;
  #matchDistance = 0;
  #crc = 0;
  #crcFrom = history;
  #checks: boolean;
  #length = 0;
  isDamaged = false;

  /** Reads the compressed bytes from an offset up to another, or on from a point, giving chunks of `step` bytes. */
  constructor(
    file: ByteSource,
    from: number,
    to: number,
    options: { readonly isGzip: boolean; readonly step: number; readonly point?: InflatePoint | undefined },
  ) {
    this.#bits = new DeflateBits(file, from, to);
    this.#isGzip = options.isGzip;
    this.#out = new Uint8Array(history + options.step);
    this.#floor = history;
    this.#block = { kind: options.isGzip ? 'stream' : 'header', isLast: false };
    this.#checks = options.point === undefined;
    if (options.point !== undefined) this.#goTo(options.point);
  }

  get isOver(): boolean {
    return this.isDamaged || this.#block.kind === 'end';
  }

  /** The next bytes, `step` of them unless the data ends; valid until the next call. What stands before damage is given. */
  next(): Uint8Array {
    const keep = Math.min(history, this.#at - this.#floor);
    this.#out.copyWithin(history - keep, this.#at - keep, this.#at);
    this.#floor = history - keep;
    this.#at = history;
    this.#crcFrom = history;
    try {
      while (!this.isOver && this.#at < this.#out.length) this.#step();
      this.#sum();
    } catch (error) {
      if (!(error instanceof DamagedData)) throw error;
      this.isDamaged = true;
    }
    this.#produced += this.#at - history;
    return this.#out.subarray(history, this.#at);
  }

  /** Where the next chunk starts. */
  point(): InflatePoint {
    return {
      produced: this.#produced,
      window: this.#out.slice(Math.max(this.#floor, this.#at - history), this.#at),
      bit: this.#bits.bit,
      block: this.#block,
      matchLeft: this.#matchLeft,
      matchDistance: this.#matchDistance,
    };
  }

  #goTo(point: InflatePoint): void {
    this.#out.set(point.window, history - point.window.length);
    this.#floor = history - point.window.length;
    this.#produced = point.produced;
    if (point.block.kind === 'codes') {
      this.#bits.seek(point.block.header);
      this.#setTables();
    }
    this.#bits.seek(point.bit);
    this.#block = point.block;
    this.#matchLeft = point.matchLeft;
    this.#matchDistance = point.matchDistance;
  }

  #step(): void {
    const { kind } = this.#block;
    switch (kind) {
      case 'stream':
        this.#gzipHeader();
        break;
      case 'header':
        this.#header();
        break;
      case 'stored':
        this.#stored();
        break;
      case 'codes':
        this.#codes();
        break;
      case 'end':
        break;
    }
  }

  #header(): void {
    const header = this.#bits.bit;
    const isLast = this.#bits.take(1) === 1;
    const kind = this.#bits.take(2);
    if (kind === 3 || this.#bits.isPastEnd) throw new DamagedData();
    if (kind === 0) {
      this.#bits.align();
      const left = this.#bits.take(16);
      if ((this.#bits.take(16) ^ 0xffff) !== left) throw new DamagedData();
      this.#block = { kind: 'stored', isLast, left };
      return;
    }
    this.#bits.seek(header);
    this.#setTables();
    this.#block = { kind: 'codes', isLast, header };
  }

  #setTables(): void {
    const { symbols, distances } = blockTables(this.#bits);
    this.#symbols = symbols;
    this.#distances = distances;
  }

  #stored(): void {
    if (this.#block.kind !== 'stored') return;
    const { left, isLast } = this.#block;
    const piece = this.#bits.takeBytes(Math.min(left, this.#out.length - this.#at));
    if (piece.length === 0 && left > 0) throw new DamagedData();
    this.#out.set(piece, this.#at);
    this.#at += piece.length;
    this.#block = { kind: 'stored', isLast, left: left - piece.length };
    if (left === piece.length) this.#blockEnded(isLast);
  }

  #codes(): void {
    const out = this.#out;
    const bits = this.#bits;
    const stop = out.length;
    const { table: symbols } = this.#symbols;
    const { table: distances } = this.#distances;
    const symbolMask = symbols.length - 1;
    const distanceMask = distances.length - 1;
    let at = this.#copyMatch(this.#at);
    let { hold, count, at: inAt, bytes } = bits;
    let isBlockOver = false;
    let sure = at;
    while (at < stop) {
      if (inAt + 8 > bits.end) {
        Object.assign(bits, { hold, count, at: inAt });
        if (bits.isPastEnd) break;
        sure = at;
        bits.refill();
        inAt = 0;
        bytes = bits.bytes;
      }
      // Never more than 30 bits: such numbers stay small integers, which are fast.
      for (; count < 23; count += 8) hold |= (bytes[inAt++] ?? 0) << count;
      const entry = symbols[hold & symbolMask] ?? 0;
      hold >>>= entry & 15;
      count -= entry & 15;
      const symbol = entry >> 4;
      if (symbol < 256) {
        if (entry === 0) break;
        out[at++] = symbol;
        continue;
      }
      isBlockOver = symbol === 256;
      if (isBlockOver || symbol > 285) break;
      const more = lengthBits[symbol - 257] ?? 0;
      let left = (lengthBase[symbol - 257] ?? 0) + (hold & ((1 << more) - 1));
      hold >>>= more;
      count -= more;
      for (; count < 23; count += 8) hold |= (bytes[inAt++] ?? 0) << count;
      const far = distances[hold & distanceMask] ?? 0;
      hold >>>= far & 15;
      count -= far & 15;
      for (; count < 23; count += 8) hold |= (bytes[inAt++] ?? 0) << count;
      const spare = distanceBits[far >> 4] ?? 0;
      const distance = (distanceBase[far >> 4] ?? 0) + (hold & ((1 << spare) - 1));
      hold >>>= spare;
      count -= spare;
      if (far === 0 || distance === 0 || at - distance < this.#floor) break;
      for (let from = at - distance; left > 0 && at < stop; left -= 1) out[at++] = out[from++] ?? 0;
      this.#matchLeft = left;
      this.#matchDistance = distance;
    }
    Object.assign(bits, { hold, count, at: inAt });
    // What was made of the zeros after the end is not data.
    this.#at = bits.isPastEnd ? sure : at;
    if (isBlockOver && !bits.isPastEnd) this.#blockEnded(this.#block.isLast);
    // The loop ends at the end of a block, where the chunk is full, or at what no encoder writes.
    else if (isBlockOver || at < stop || bits.isPastEnd) throw new DamagedData();
  }

  /** The rest of a match that the last chunk had no room for. */
  #copyMatch(from: number): number {
    let at = from;
    for (; this.#matchLeft > 0 && at < this.#out.length; this.#matchLeft -= 1) {
      this.#out[at] = this.#out[at - this.#matchDistance] ?? 0;
      at += 1;
    }
    return at;
  }

  #blockEnded(isLast: boolean): void {
    this.#block = { kind: isLast ? 'end' : 'header', isLast };
    if (isLast && this.#isGzip) this.#gzipTrailer();
  }

  /** Ten bytes, then what their flags say (RFC 1952). */
  #gzipHeader(): void {
    const bits = this.#bits;
    const [id, kind, method, flags = 0] = Uint8Array.from({ length: 4 }, () => bits.take(8));
    if (id !== 0x1f || kind !== 0x8b || method !== 8) throw new DamagedData();
    for (let skipped = 0; skipped < 6; skipped += 1) bits.take(8);
    if ((flags & 4) !== 0) for (let left = bits.take(16); left > 0; left -= 1) bits.take(8);
    for (const flag of [8, 16]) {
      if ((flags & flag) === 0) continue;
      while (bits.take(8) !== 0) if (bits.isPastEnd) throw new DamagedData();
    }
    if ((flags & 2) !== 0) bits.take(16);
    if (bits.isPastEnd) throw new DamagedData();
    this.#block = { kind: 'header', isLast: false };
  }

  /** Checksum and length; after them another stream may follow, or padding. */
  #gzipTrailer(): void {
    const bits = this.#bits;
    this.#sum();
    bits.align();
    const sum = bits.take(16) + bits.take(16) * 65_536;
    const length = bits.take(16) + bits.take(16) * 65_536;
    const isRight = sum === this.#crc && length === this.#length % 2 ** 32;
    if (bits.isPastEnd || (this.#checks && !isRight)) throw new DamagedData();
    this.#checks = true;
    this.#crc = 0;
    this.#length = 0;
    const follows = bits.left >= 18 && bits.peek(16) === 0x8b1f;
    this.#block = { kind: follows ? 'stream' : 'end', isLast: false };
  }

  /** Takes what came out since into the checksum of the stream. */
  #sum(): void {
    if (!this.#isGzip || !this.#checks) return;
    const piece = this.#out.subarray(this.#crcFrom, this.#at);
    this.#crc = crc32(piece, this.#crc);
    this.#length += piece.length;
    this.#crcFrom = this.#at;
  }
}
