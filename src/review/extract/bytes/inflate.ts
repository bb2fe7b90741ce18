import type { Transform } from 'node:stream';
import { constants, crc32, createInflateRaw } from 'node:zlib';
import { type ZipEntry, zipEntryData } from '../../collect/zip-directory.ts';
import type { Budget } from '../budget.ts';

/** How reading one member of a zip ended. */
export type EntryEnd = 'whole' | 'stopped' | 'damaged' | 'encrypted' | 'unknown-method' | 'bomb' | 'too-large';

/** Gets each piece of decompressed data as it comes; returns false to stop. */
export type ByteSink = (piece: Uint8Array) => boolean;

/** Decompresses one member piece by piece within the budget, as far as it can be read; never throws for what the archive holds. */
export async function inflateEntry(
  zip: Uint8Array,
  entry: ZipEntry,
  budget: Budget,
  sink: ByteSink,
  mostBytes: number = budget.limits.memberBytes,
): Promise<EntryEnd> {
  if (entry.encrypted) return 'encrypted';
  if (entry.method !== 0 && entry.method !== 8) return 'unknown-method';
  const found = zipEntryData(zip, entry);
  if (found === null) return 'damaged';
  const meter = new Meter(found.data.length, budget, sink, mostBytes);
  const end = entry.method === 0 ? meter.pass(found.data) : await inflate(found.data, meter);
  if (meter.verdict !== null) return meter.verdict;
  if (end === 'damaged' || !found.whole) return 'damaged';
  const sizeHolds = entry.size < 0 || entry.size === meter.bytes;
  return sizeHolds && (entry.crc32 < 0 || entry.crc32 === meter.crc) ? 'whole' : 'damaged';
}

/** Decompresses one member into memory; what was read before any damage is kept. */
export async function entryBytes(
  zip: Uint8Array,
  entry: ZipEntry,
  budget: Budget,
): Promise<{ bytes: Uint8Array; end: EntryEnd }> {
  // One buffer of the declared size, where that is believable, spares a second copy of a large member.
  const { memberBytes, ratio } = budget.limits;
  const isBelievable = entry.size > 0 && entry.size <= memberBytes && entry.size <= entry.compressedSize * ratio;
  const room = Buffer.alloc(isBelievable ? entry.size : 0);
  const more: Uint8Array[] = [];
  let filled = 0;
  const end = await inflateEntry(zip, entry, budget, (piece) => {
    if (more.length === 0 && filled + piece.length <= room.length) {
      room.set(piece, filled);
      filled += piece.length;
    } else more.push(Uint8Array.from(piece));
    return true;
  });
  const start = room.subarray(0, filled);
  return { bytes: more.length === 0 ? start : Buffer.concat([start, ...more]), end };
}

/** Decompresses a whole file with a stream of zlib into memory; what was read before any damage or limit is kept. */
export async function expandBytes(
  stream: Transform,
  data: Uint8Array,
  budget: Budget,
): Promise<{ bytes: Uint8Array; end: EntryEnd }> {
  const pieces: Uint8Array[] = [];
  const sink = (piece: Uint8Array): boolean => {
    pieces.push(Uint8Array.from(piece));
    return true;
  };
  const meter = new Meter(data.length, budget, sink, budget.limits.memberBytes);
  const end = await expand(stream, data, meter);
  return { bytes: Buffer.concat(pieces), end: meter.verdict ?? end };
}

/** Counts what comes out, against the size that went in and the family's budget. */
class Meter {
  readonly #input: number;
  readonly #budget: Budget;
  readonly #sink: ByteSink;
  readonly #most: number;
  bytes = 0;
  crc = 0;
  verdict: EntryEnd | null = null;

  constructor(input: number, budget: Budget, sink: ByteSink, most: number) {
    this.#input = input;
    this.#budget = budget;
    this.#sink = sink;
    this.#most = most;
  }

  pass(piece: Uint8Array): 'whole' {
    const { ratio, ratioFrom } = this.#budget.limits;
    this.bytes += piece.length;
    if (this.bytes > ratioFrom && this.bytes > ratio * this.#input) this.verdict = 'bomb';
    else if (this.bytes > this.#most || !this.#budget.takeExpanded(piece.length)) this.verdict = 'too-large';
    else {
      this.crc = crc32(piece, this.crc);
      if (!this.#sink(piece) || this.#budget.late()) this.verdict = 'stopped';
    }
    return 'whole';
  }
}

function inflate(data: Uint8Array, meter: Meter): Promise<'whole' | 'damaged'> {
  // A sync flush at the end gives what a cut-off stream still holds instead of an error.
  return expand(createInflateRaw({ chunkSize: 65_536, finishFlush: constants.Z_SYNC_FLUSH }), data, meter);
}

function expand(stream: Transform, data: Uint8Array, meter: Meter): Promise<'whole' | 'damaged'> {
  return new Promise((resolve) => {
    stream.on('data', (piece: Uint8Array) => {
      if (meter.verdict !== null) return;
      meter.pass(piece);
      if (meter.verdict === null) return;
      stream.destroy();
      resolve('whole');
    });
    stream.once('error', () => resolve('damaged'));
    stream.once('end', () => resolve('whole'));
    stream.end(data);
  });
}
