import iconv from 'iconv-lite';
import { ByteView } from '../../collect/byte-view.ts';

/** A record of a workbook stream with the CONTINUE records that follow it, and where it stands in the stream. */
export type BiffRecord = { readonly id: number; readonly at: number; readonly parts: readonly ByteView[] };

const continueId = 0x3c;
const stringTable = 0xfc;

/** The records of a workbook stream in order ([MS-XLS] 2.1.4); ends where the stream does or where no record can be. */
export function* biffRecords(stream: ByteView): Generator<BiffRecord, boolean> {
  let at = 0;
  while (stream.has(at, 4)) {
    const start = at;
    const id = stream.u16(at);
    const length = stream.u16(at + 2);
    // Zeros pad the end of a stream.
    if (id === 0 && length === 0) return true;
    const parts = [stream.part(at + 4, at + 4 + length)];
    const isCut = !stream.has(at + 4, length);
    at += 4 + length;
    while (stream.has(at, 4) && stream.u16(at) === continueId) {
      const more = stream.u16(at + 2);
      parts.push(stream.part(at + 4, at + 4 + more));
      at += 4 + more;
    }
    // Half a number is another number; of the table of strings, those before the cut are whole.
    if (!isCut || id === stringTable) yield { id, at: start, parts };
    if (isCut) return false;
  }
  return true;
}

/** The first part of a record: all of it, for records that are never continued. */
export function bodyOf(record: BiffRecord): ByteView {
  return record.parts[0] ?? new ByteView(new Uint8Array(0));
}

/** Reads strings that go on in CONTINUE records, where a new part says again how its characters are written. */
export class StringCursor {
  readonly #parts: readonly ByteView[];
  #part = 0;
  #at: number;

  constructor(parts: readonly ByteView[], at: number) {
    this.#parts = parts;
    this.#at = at;
  }

  /** Whether anything is left to read. */
  get isAtEnd(): boolean {
    this.#settle();
    return this.#part >= this.#parts.length;
  }

  /** A string with a 16-bit length (BIFF8), its formatting and phonetics passed over. */
  string(): string {
    this.#settle();
    const characters = this.#u16();
    const flags = this.#u8();
    const runs = (flags & 8) === 0 ? 0 : this.#u16();
    const extra = (flags & 4) === 0 ? 0 : this.#u32();
    const text = this.characters(characters, (flags & 1) !== 0);
    this.#skip(runs * 4 + extra);
    return text;
  }

  /** So many characters; the first byte of every further part says whether they are wide. */
  characters(count: number, isWide: boolean): string {
    let wide = isWide;
    let left = count;
    let text = '';
    while (left > 0) {
      const part = this.#parts[this.#part];
      if (part === undefined) break;
      const room = Math.floor((part.length - this.#at) / (wide ? 2 : 1));
      const taken = Math.min(left, Math.max(0, room));
      const end = this.#at + taken * (wide ? 2 : 1);
      text += part.part(this.#at, end).bytes.toString(wide ? 'utf16le' : 'latin1');
      this.#at = end;
      left -= taken;
      if (left === 0) break;
      this.#part += 1;
      wide = ((this.#parts[this.#part]?.u8(0) ?? 0) & 1) !== 0;
      this.#at = 1;
    }
    return text;
  }

  #skip(bytes: number): void {
    let left = bytes;
    while (left > 0) {
      const part = this.#parts[this.#part];
      if (part === undefined) return;
      const room = part.length - this.#at;
      if (left <= room) {
        this.#at += left;
        return;
      }
      left -= room;
      this.#part += 1;
      this.#at = 0;
    }
  }

  #settle(): void {
    while (this.#part < this.#parts.length && this.#at >= (this.#parts[this.#part]?.length ?? 0)) {
      this.#part += 1;
      this.#at = 0;
    }
  }

  #u8(): number {
    const value = this.#parts[this.#part]?.u8(this.#at) ?? 0;
    this.#at += 1;
    return value;
  }

  #u16(): number {
    const value = this.#parts[this.#part]?.u16(this.#at) ?? 0;
    this.#at += 2;
    return value;
  }

  #u32(): number {
    const value = this.#parts[this.#part]?.u32(this.#at) ?? 0;
    this.#at += 4;
    return value;
  }
}

/** A string of one record: BIFF8 with a flag byte, before that bytes in the workbook's code page; `wide` counts say whether its length takes two bytes. */
export function biffString(
  body: ByteView,
  at: number,
  layout: { readonly isUnicode: boolean; readonly codePage: string; readonly longCount: boolean },
): string {
  const count = layout.longCount ? body.u16(at) : body.u8(at);
  const start = at + (layout.longCount ? 2 : 1);
  if (!layout.isUnicode) return decodePage(body.part(start, start + count).bytes, layout.codePage);
  const flags = body.u8(start);
  const runs = (flags & 8) === 0 ? 0 : 2;
  const extra = (flags & 4) === 0 ? 0 : 4;
  const from = start + 1 + runs + extra;
  return (flags & 1) === 0 ? body.part(from, from + count).bytes.toString('latin1') : body.wide(from, count);
}

/** The name iconv-lite knows for a Windows code page; windows-1252 for those it does not. */
export function codePageName(page: number): string {
  if (page === 10_000 || page === 32_768) return 'macintosh';
  if (page === 65_001) return 'utf8';
  const name = `cp${page}`;
  return page !== 1200 && iconv.encodingExists(name) ? name : 'windows-1252';
}

/** Bytes of a code page as text. */
export function decodePage(bytes: Buffer, page: string): string {
  return iconv.decode(bytes, page);
}

/** A number packed into 30 bits ([MS-XLS] 2.5.122). */
export function packedNumber(raw: number): number {
  const whole = (raw & 2) === 0 ? fractionOf(raw) : raw >> 2;
  return (raw & 1) === 0 ? whole : whole / 100;
}

function fractionOf(raw: number): number {
  const bytes = Buffer.alloc(8);
  bytes.writeUInt32LE((raw & 0xfffffffc) >>> 0, 4);
  return bytes.readDoubleLE(0);
}
