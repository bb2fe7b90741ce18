import type { ByteSource } from './byte-source.ts';

/** Bytes of compressed data held at a time. */
const held = 262_144;
/** Zeros after the last byte, so that bits can be asked for without looking whether there are any. */
const padding = 16;

/** Compressed data (RFC 1951) bit by bit from the lowest, read through a small window; fields are open to the loop that inflates. */
export class DeflateBits {
  readonly #file: ByteSource;
  readonly #to: number;
  #base: number;
  bytes = new Uint8Array(padding);
  /** Where the next byte stands in `bytes`, and how many of them are data. */
  at = 0;
  end = 0;
  /** Bits taken from `bytes` and not used yet. */
  hold = 0;
  count = 0;

  /** Reads the bytes of a file from an offset up to another. */
  constructor(file: ByteSource, from: number, to: number) {
    this.#file = file;
    this.#to = Math.min(to, file.size);
    this.#base = from;
    this.refill();
  }

  /** Where the next bit stands, in bits from the beginning of the file; a safe number up to a petabyte. */
  get bit(): number {
    return (this.#base + this.at) * 8 - this.count;
  }

  /** Goes to a bit. */
  seek(bit: number): void {
    this.hold = 0;
    this.count = 0;
    this.#base = Math.floor(bit / 8);
    this.end = 0;
    this.at = 0;
    this.refill();
    this.take(bit % 8);
  }

  /** Whether more was asked for than there is. */
  get isPastEnd(): boolean {
    return this.bit > this.#to * 8;
  }

  /** Bytes not read yet, from the next whole byte on. */
  get left(): number {
    return this.#to - Math.ceil(this.bit / 8);
  }

  /** Fills the window again from where it is; at the end of the data it is followed by zeros. */
  refill(): void {
    this.#base += this.at;
    const room = Math.max(0, Math.min(held, this.#to - this.#base));
    const piece = room === 0 ? null : this.#file.read(this.#base, room);
    this.end = piece?.length ?? 0;
    if (this.bytes.length < this.end + padding) this.bytes = new Uint8Array(held + padding);
    if (piece !== null) this.bytes.set(piece);
    this.bytes.fill(0, this.end, this.end + padding);
    this.at = 0;
  }

  /** The next bits, up to 16, as a number; zeros where the data is at its end. */
  peek(bits: number): number {
    if (this.at + 4 > this.end) this.refill();
    while (this.count < bits) {
      this.hold |= (this.bytes[this.at] ?? 0) << this.count;
      this.at += 1;
      this.count += 8;
    }
    return this.hold & ((1 << bits) - 1);
  }

  /** Leaves out bits that were looked at. */
  drop(bits: number): void {
    this.hold >>>= bits;
    this.count -= bits;
  }

  /** Takes up to 16 bits as a number. */
  take(bits: number): number {
    const value = this.peek(bits);
    this.drop(bits);
    return value;
  }

  /** Goes on to the next whole byte. */
  align(): void {
    this.take(this.count % 8);
  }

  /** Takes so many bytes at most, from a whole byte on; fewer where the window or the data ends. */
  takeBytes(most: number): Uint8Array {
    // What was taken ahead is given back; it mostly stands before `at` in the window.
    const ahead = this.count / 8;
    if (this.at >= ahead) Object.assign(this, { at: this.at - ahead, hold: 0, count: 0 });
    else this.seek(this.bit);
    if (this.at >= this.end) this.refill();
    const piece = this.bytes.subarray(this.at, Math.min(this.at + most, this.end));
    this.at += piece.length;
    return piece;
  }
}
