/** A value stored in a record of SQLite. */
export type SqliteValue = string | number | bigint | Uint8Array | null;

/** One record of a table: its row number and its values in the order of the columns. */
export type SqliteRecord = { readonly rowId: number; readonly values: readonly SqliteValue[] };

const leaf = 13;
const interior = 5;

/** The pages of a SQLite database file (format 3): tables are B-trees of records, which may go on in overflow pages. */
export class SqlitePages {
  readonly #file: Buffer;
  readonly #pageSize: number;
  readonly #usable: number;
  readonly #encoding: 'utf8' | 'utf16le' | 'utf16be';
  /** Pages that could not be followed, each a loss of unknown size. */
  broken = 0;

  constructor(bytes: Uint8Array) {
    this.#file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const size = this.#file.readUInt16BE(16);
    this.#pageSize = size === 1 ? 65_536 : size;
    this.#usable = this.#pageSize - (this.#file[20] ?? 0);
    const encoding = this.#file.readUInt32BE(56);
    this.#encoding = encoding === 2 ? 'utf16le' : encoding === 3 ? 'utf16be' : 'utf8';
  }

  /** Whether the header makes sense at all. */
  get isUsable(): boolean {
    const { length } = this.#file;
    return (
      this.#pageSize >= 512 && (this.#pageSize & (this.#pageSize - 1)) === 0 && this.#usable >= 480 && length >= 512
    );
  }

  /** The records of the table whose tree starts at a page, in the order of their row numbers. */
  *records(root: number): Generator<SqliteRecord> {
    const seen = new Set<number>();
    const waiting = [root];
    for (let page = waiting.pop(); page !== undefined; page = waiting.pop()) {
      const base = (page - 1) * this.#pageSize;
      if (page < 1 || base + this.#pageSize > this.#file.length || seen.has(page)) {
        this.broken += 1;
        continue;
      }
      seen.add(page);
      const head = base + (page === 1 ? 100 : 0);
      const kind = this.#file[head];
      const cells = this.#file.readUInt16BE(head + 3);
      if (kind === interior) this.#children(base, head, cells, waiting);
      else if (kind === leaf) yield* this.#leafRecords(base, head, cells);
      else this.broken += 1;
    }
  }

  #children(base: number, head: number, cells: number, waiting: number[]): void {
    const pages: number[] = [];
    for (let index = 0; index < cells; index += 1) {
      const at = this.#cellAt(base, head + 12, index);
      if (at !== null) pages.push(this.#file.readUInt32BE(at));
    }
    pages.push(this.#file.readUInt32BE(head + 8));
    waiting.push(...pages.toReversed());
  }

  *#leafRecords(base: number, head: number, cells: number): Generator<SqliteRecord> {
    for (let index = 0; index < cells; index += 1) {
      const at = this.#cellAt(base, head + 8, index);
      const record = at === null ? null : this.#record(at, base + this.#pageSize);
      if (record === null) this.broken += 1;
      else yield record;
    }
  }

  #cellAt(base: number, pointers: number, index: number): number | null {
    const place = pointers + index * 2;
    if (place + 2 > base + this.#pageSize) return null;
    const at = base + this.#file.readUInt16BE(place);
    return at + 4 <= base + this.#pageSize ? at : null;
  }

  #record(at: number, end: number): SqliteRecord | null {
    const size = varint(this.#file, at);
    const rowId = varint(this.#file, size.next);
    const payload = this.#payload(rowId.next, size.value, end);
    return payload === null ? null : { rowId: rowId.value, values: this.#values(payload) };
  }

  /** What fits stands on the page; the rest in a chain of overflow pages (the format's sections 1.6 and 2). */
  #payload(start: number, size: number, end: number): Buffer | null {
    if (size < 0 || size > this.#file.length) return null;
    const most = this.#usable - 35;
    if (size <= most) return start + size <= end ? this.#file.subarray(start, start + size) : null;
    const least = Math.floor(((this.#usable - 12) * 32) / 255) - 23;
    const fitting = least + ((size - least) % (this.#usable - 4));
    const here = fitting <= most ? fitting : least;
    if (start + here + 4 > end) return null;
    const pieces = [this.#file.subarray(start, start + here)];
    let left = size - here;
    let page = this.#file.readUInt32BE(start + here);
    while (left > 0) {
      const base = (page - 1) * this.#pageSize;
      if (page < 1 || base + this.#pageSize > this.#file.length) return null;
      const length = Math.min(left, this.#usable - 4);
      pieces.push(this.#file.subarray(base + 4, base + 4 + length));
      left -= length;
      page = this.#file.readUInt32BE(base);
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
