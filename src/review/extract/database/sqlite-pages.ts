import type { ByteSource } from '../bytes/byte-source.ts';

/** A value stored in a record of SQLite. */
export type SqliteValue = string | number | bigint | Uint8Array | null;

/** One record of a table: its row number and its values in the order of the columns. */
export type SqliteRecord = { readonly rowId: number; readonly values: readonly SqliteValue[] };

const leaf = 13;
const interior = 5;
/** The same of trees without row numbers, whose inner pages hold records too. */
const keyedLeaf = 10;
const keyedInterior = 2;
/** Pages of deleted records looked at. */
const mostFreeBytes = 16 << 20;

/** Bytes of pages held: the inner pages of a tree are come back to, its leaves are not. */
const mostHeld = 8 << 20;
/** Bytes of one record: longer ones are mostly one picture or document, and are counted as lost. */
const longestRecord = 1 << 28;

/** The pages of a SQLite database file (format 3): tables are B-trees of records, which may go on in overflow pages. */
export class SqlitePages {
  readonly #file: ByteSource;
  readonly #pageSize: number;
  readonly #usable: number;
  readonly #encoding: 'utf8' | 'utf16le' | 'utf16be';
  readonly #held = new Map<number, Buffer>();
  /** Pages that could not be followed, each a loss of unknown size. */
  broken = 0;

  constructor(file: ByteSource) {
    this.#file = file;
    const head = Buffer.alloc(100);
    head.set(file.read(0, 100));
    const size = head.readUInt16BE(16);
    this.#pageSize = size === 1 ? 65_536 : size;
    this.#usable = this.#pageSize - (head[20] ?? 0);
    const encoding = head.readUInt32BE(56);
    this.#encoding = encoding === 2 ? 'utf16le' : encoding === 3 ? 'utf16be' : 'utf8';
  }

  /** Whether the header makes sense at all. */
  get isUsable(): boolean {
    const { size } = this.#file;
    return this.#pageSize >= 512 && (this.#pageSize & (this.#pageSize - 1)) === 0 && this.#usable >= 480 && size >= 512;
  }

  /** The records of the table whose tree starts at a page, in the order of their row numbers; those of a table without any in no order. */
  *records(root: number): Generator<SqliteRecord> {
    const seen = new Uint8Array(Math.ceil(this.#file.size / this.#pageSize / 8) + 1);
    const waiting = [root];
    for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
      const page = this.#page(number);
      const bit = 1 << (number & 7);
      if (page === null || ((seen[number >>> 3] ?? 0) & bit) !== 0) {
        this.broken += 1;
        continue;
      }
      seen[number >>> 3] = (seen[number >>> 3] ?? 0) | bit;
      yield* this.#recordsOf(page, number === 1 ? 100 : 0, waiting);
    }
  }

  *#recordsOf(page: Buffer, head: number, waiting: number[]): Generator<SqliteRecord> {
    const kind = page[head];
    const cells = page.readUInt16BE(head + 3);
    if (kind === interior || kind === keyedInterior) this.#children(page, head, cells, waiting);
    if (kind === leaf) yield* this.#leafRecords(page, head, cells);
    else if (kind === keyedLeaf || kind === keyedInterior) yield* this.#keyedRecords(page, head, cells);
    else if (kind !== interior) this.broken += 1;
  }

  /** Cells without row numbers: on inner pages the number of a page stands before each. */
  *#keyedRecords(page: Buffer, head: number, cells: number): Generator<SqliteRecord> {
    const isInner = page[head] === keyedInterior;
    for (let index = 0; index < cells; index += 1) {
      const at = cellAt(page, head + (isInner ? 12 : 8), index);
      const size = at === null ? null : varint(page, at + (isInner ? 4 : 0));
      const most = Math.floor(((this.#usable - 12) * 64) / 255) - 23;
      const payload = size === null ? null : this.#payload(page, size.next, size.value, most);
      if (payload === null) this.broken += 1;
      else yield { rowId: 0, values: this.#values(payload) };
    }
  }

  /** The bytes of pages that are in use no more, where deleted records still stand, as far as they are looked at; and how many there are. */
  free(): { bytes: Buffer; pages: number } {
    const head = Buffer.alloc(8);
    head.set(this.#file.read(32, 8));
    const found: Buffer[] = [];
    const seen = new Set<number>();
    for (let trunk = head.readUInt32BE(0); trunk !== 0 && !seen.has(trunk) && found.length < mostFreeBytes / 512; ) {
      seen.add(trunk);
      const page = this.#readPage(trunk);
      if (page === null) break;
      const count = Math.min(page.readUInt32BE(4), Math.floor((page.length - 8) / 4));
      for (let index = 0; index < count && found.length * this.#pageSize < mostFreeBytes; index += 1) {
        const leafPage = this.#readPage(page.readUInt32BE(8 + index * 4));
        if (leafPage !== null) found.push(leafPage);
      }
      trunk = page.readUInt32BE(0);
    }
    return { bytes: Buffer.concat(found), pages: head.readUInt32BE(4) };
  }

  /** A page, all of it; null where the file has none of that number. */
  #page(number: number): Buffer | null {
    const found = this.#held.get(number);
    const page = found ?? this.#readPage(number);
    if (page === null) return null;
    // What was read last is dropped last.
    this.#held.delete(number);
    this.#held.set(number, page);
    for (const old of this.#held.keys()) {
      if (this.#held.size * this.#pageSize <= mostHeld) break;
      this.#held.delete(old);
    }
    return page;
  }

  #readPage(number: number): Buffer | null {
    const base = (number - 1) * this.#pageSize;
    if (number < 1 || base + this.#pageSize > this.#file.size) return null;
    return Buffer.from(this.#file.read(base, this.#pageSize));
  }

  #children(page: Buffer, head: number, cells: number, waiting: number[]): void {
    const pages: number[] = [];
    for (let index = 0; index < cells; index += 1) {
      const at = cellAt(page, head + 12, index);
      if (at !== null) pages.push(page.readUInt32BE(at));
    }
    pages.push(page.readUInt32BE(head + 8));
    waiting.push(...pages.toReversed());
  }

  *#leafRecords(page: Buffer, head: number, cells: number): Generator<SqliteRecord> {
    for (let index = 0; index < cells; index += 1) {
      const at = cellAt(page, head + 8, index);
      const record = at === null ? null : this.#record(page, at);
      if (record === null) this.broken += 1;
      else yield record;
    }
  }

  #record(page: Buffer, at: number): SqliteRecord | null {
    const size = varint(page, at);
    const rowId = varint(page, size.next);
    const payload = this.#payload(page, rowId.next, size.value);
    return payload === null ? null : { rowId: rowId.value, values: this.#values(payload) };
  }

  /** What fits stands on the page; the rest in a chain of overflow pages (the format's sections 1.6 and 2). */
  #payload(page: Buffer, start: number, size: number, most = this.#usable - 35): Buffer | null {
    if (size < 0 || size > Math.min(this.#file.size, longestRecord)) return null;
    if (size <= most) return start + size <= page.length ? page.subarray(start, start + size) : null;
    const least = Math.floor(((this.#usable - 12) * 32) / 255) - 23;
    const fitting = least + ((size - least) % (this.#usable - 4));
    const here = fitting <= most ? fitting : least;
    if (start + here + 4 > page.length) return null;
    const pieces = [page.subarray(start, start + here)];
    let left = size - here;
    let next = page.readUInt32BE(start + here);
    while (left > 0) {
      const overflow = this.#readPage(next);
      if (overflow === null) return null;
      const length = Math.min(left, this.#usable - 4);
      pieces.push(overflow.subarray(4, 4 + length));
      left -= length;
      next = overflow.readUInt32BE(0);
    }
    return Buffer.concat(pieces);
  }

  #values(payload: Buffer): SqliteValue[] {
    const head = varint(payload, 0);
    const values: SqliteValue[] = [];
    let at = head.next;
    let place = head.value;
    while (at < head.value && at < payload.length && values.length < 32_768) {
      const type = varint(payload, at);
      at = type.next;
      const length = lengthOf(type.value);
      if (place + length > payload.length) break;
      values.push(this.#value(type.value, payload.subarray(place, place + length)));
      place += length;
    }
    return values;
  }

  #value(type: number, raw: Buffer): SqliteValue {
    if (type === 0) return null;
    if (type === 8 || type === 9) return type - 8;
    if (type === 7) return raw.readDoubleBE(0);
    if (type === 6) return raw.readBigInt64BE(0);
    if (type < 6) return raw.readIntBE(0, raw.length);
    if (type % 2 === 0) return raw;
    if (this.#encoding === 'utf16be')
      return Buffer.from(raw.subarray(0, raw.length & ~1))
        .swap16()
        .toString('utf16le');
    return raw.toString(this.#encoding);
  }
}

function cellAt(page: Buffer, pointers: number, index: number): number | null {
  const place = pointers + index * 2;
  if (place + 2 > page.length) return null;
  const at = page.readUInt16BE(place);
  return at + 4 <= page.length ? at : null;
}

/** Bytes that a value of a serial type takes. */
function lengthOf(type: number): number {
  if (type >= 12) return Math.floor((type - 12) / 2);
  return [0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0][type] ?? 0;
}

/** A number of one to nine bytes, seven bits each, the ninth all eight. */
function varint(bytes: Buffer, at: number): { value: number; next: number } {
  let value = 0;
  for (let index = 0; index < 8; index += 1) {
    const byte = bytes[at + index] ?? 0;
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return { value, next: at + index + 1 };
  }
  return { value: value * 256 + (bytes[at + 8] ?? 0), next: at + 9 };
}
