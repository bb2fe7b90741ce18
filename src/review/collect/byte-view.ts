/** Little-endian numbers of some bytes, zero past their end: old formats are full of offsets that lead nowhere. */
export class ByteView {
  readonly bytes: Buffer;

  constructor(bytes: Uint8Array) {
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get length(): number {
    return this.bytes.length;
  }

  u8(at: number): number {
    return this.bytes[at] ?? 0;
  }

  u16(at: number): number {
    return this.has(at, 2) ? this.bytes.readUInt16LE(at) : 0;
  }

  u32(at: number): number {
    return this.has(at, 4) ? this.bytes.readUInt32LE(at) : 0;
  }

  f64(at: number): number {
    return this.has(at, 8) ? this.bytes.readDoubleLE(at) : 0;
  }

  /** Whether so many bytes stand there. */
  has(at: number, count: number): boolean {
    return at >= 0 && count >= 0 && at + count <= this.bytes.length;
  }

  /** A part as a view, clipped to what there is. */
  part(from: number, to: number): ByteView {
    const start = Math.max(0, Math.min(from, this.bytes.length));
    return new ByteView(this.bytes.subarray(start, Math.max(start, Math.min(to, this.bytes.length))));
  }

  /** UTF-16 text of so many characters. */
  wide(at: number, characters: number): string {
    return this.part(at, at + characters * 2).bytes.toString('utf16le');
  }
}
