import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { type ContentHash, parseContentHash } from '#core/ids';
import { readChunks } from '../archive/packed-hold.ts';
import type { Source } from '../extractor.ts';
import type { ByteSource } from './byte-source.ts';
import { DeflateReading, type InflatePoint } from './deflate-reading.ts';
import type { EntryEnd } from './inflate.ts';

/** Where compressed data stands in a file. */
export type Packed = {
  readonly file: ByteSource;
  readonly from: number;
  readonly to: number;
  readonly isGzip: boolean;
};

/** Compressed data that was inflated once, and can be read at any place: nothing of it is held but places to go on from. */
export type Inflated = {
  readonly file: ByteSource;
  readonly sha256: ContentHash | null;
  readonly crc32: number;
  /** How inflating it ended; what came before an early end can be read. */
  readonly end: EntryEnd;
};

/** Places kept, each with the 32 KiB before it: 32 MiB in all. */
const mostPoints = 1024;
/** Bytes between places at first; twice as many each time there are too many of them. */
const firstStep = 1 << 20;
/** Bytes of inflated data held for reading. */
const mostHeld = 32 << 20;

/** Inflates compressed data to its end, within the budget, keeping none of it: then its size and hash are known, and it can be read. */
export async function inflatedSource(
  packed: Packed,
  { budget, alive }: Pick<Source, 'budget' | 'alive'>,
  step: number = firstStep,
): Promise<Inflated> {
  const { ratio, ratioFrom } = budget.limits;
  const { file, from, to, isGzip } = packed;
  const reading = new DeflateReading(file, from, to, { isGzip, step });
  const points = new Points(step);
  const hash = createHash('sha256');
  let size = 0;
  let crc = 0;
  let end: EntryEnd | null = null;
  while (!reading.isOver && end === null) {
    points.add(reading.point());
    const piece = reading.next();
    size += piece.length;
    hash.update(piece);
    if (!isGzip) crc = crc32(piece, crc);
    if (size > ratioFrom && size > ratio * (to - from)) end = 'bomb';
    else if (!budget.takeExpanded(piece.length)) end = 'too-large';
    else if (points.isDue() && !((await alive?.()) ?? !budget.late())) end = 'stopped';
  }
  return {
    file: { size, read: readerOf(packed, points, size) },
    sha256: parseContentHash(hash.digest('hex')),
    crc32: crc,
    end: end ?? (reading.isDamaged ? 'damaged' : 'whole'),
  };
}

/** Places at equal distances, every second one dropped when there are too many. */
class Points {
  #points: InflatePoint[] = [];
  readonly #unit: number;
  #every = 1;
  #seen = 0;

  constructor(unit: number) {
    this.#unit = unit;
  }

  add(point: InflatePoint): void {
    if (this.#seen % this.#every === 0) this.#points.push(point);
    this.#seen += 1;
    if (this.#points.length < mostPoints) return;
    this.#points = this.#points.filter((_, index) => index % 2 === 0);
    this.#every *= 2;
  }

  /** Whether some dozens of places have been passed since it last was so. */
  isDue(): boolean {
    return this.#seen % 32 === 0;
  }

  get step(): number {
    return this.#unit * this.#every;
  }

  /** The place of the chunk of `step` bytes with this number. */
  at(number: number): InflatePoint | undefined {
    return this.#points[number];
  }
}

/** Reads by chunks: the one that follows is inflated on from the last, any other one from its place; the last few are held. */
function readerOf({ file, from, to, isGzip }: Packed, points: Points, size: number): ByteSource['read'] {
  const { step } = points;
  const held = new Map<number, Uint8Array>();
  const most = Math.max(2, Math.floor(mostHeld / step));
  let reading: DeflateReading | null = null;
  let next = -1;
  const chunk = (number: number): Uint8Array => {
    let found = held.get(number);
    if (found === undefined) {
      if (reading === null || next !== number) {
        reading = new DeflateReading(file, from, to, { isGzip, step, point: points.at(number) });
      }
      found = reading.next().slice();
      next = number + 1;
    }
    // What was read last is dropped last.
    held.delete(number);
    held.set(number, found);
    for (const old of held.keys()) {
      if (held.size <= most) break;
      held.delete(old);
    }
    return found;
  };
  return (offset, length) =>
    readChunks(chunk, step, Math.max(0, Math.min(offset, size)), Math.min(size, offset + length));
}
