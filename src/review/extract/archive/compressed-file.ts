import { constants, createGunzip, createZstdDecompress } from 'node:zlib';
import type { ContentHash } from '#core/ids';
import type { ByteSource } from '../bytes/byte-source.ts';
import { type EntryEnd, expandBytes } from '../bytes/inflate.ts';
import { inflatedSource } from '../bytes/inflated-source.ts';
import type { Extraction, Extractor, Member } from '../extractor.ts';
import { anySize, type Reading } from '../unit-flow.ts';
import { ArchiveTally, endVerdict } from './archive-verdict.ts';
import { PackedHold } from './packed-hold.ts';
import { unpackInto } from './seven-zip.ts';

/** One file compressed by itself (gzip, Zstandard): what is in it is its one member. */
export const compressedFile: Extractor = {
  mediaTypes: ['application/gzip', 'application/zstd'],
  ...anySize(readCompressed),
};

/** The one member, held or not, and how its decompression ended. */
type Content = {
  readonly bytes: Uint8Array | null;
  readonly file?: ByteSource;
  readonly sha256?: ContentHash | null;
  readonly size: number;
  readonly end: EntryEnd;
};

async function readCompressed(source: Reading): Promise<Extraction> {
  const { file, mediaType, budget } = source;
  const isGzip = mediaType === 'application/gzip';
  const small = file.size > budget.limits.streamBytes ? null : await smallContent(file, isGzip, budget);
  const content = small === null || small.end === 'too-large' ? await largeContent(source, isGzip) : small;
  const { end, size } = content;
  const isUsable = end === 'whole' || (end === 'damaged' && size > 0) || (end === 'stopped' && size > 0);
  const name = (isGzip ? gzipName(file.read(0, 4096)) : null) ?? 'content';
  const tally = new ArchiveTally(source);
  const verdict = endVerdict(end);
  const member: Member = isUsable ? { ...content, name, verdict } : { name, bytes: null, size, verdict };
  return (await tally.hand(member)) ? tally.finish(1, true) : tally.stopped(1);
}

async function smallContent(file: ByteSource, isGzip: boolean, budget: Reading['budget']): Promise<Content> {
  const stream = isGzip
    ? createGunzip({ chunkSize: 65_536, finishFlush: constants.Z_SYNC_FLUSH })
    : createZstdDecompress({ chunkSize: 65_536, finishFlush: constants.ZSTD_e_continue });
  const packed = file.read(0, file.size);
  const { bytes, end } = await expandBytes(stream, packed, budget);
  const isCut = end === 'whole' && isGzip && !isFinished(packed, bytes.length);
  return { bytes, size: bytes.length, end: isCut ? 'damaged' : end };
}

/** Gzip is read where it stands; Zstandard, which cannot be, is packed again as it comes. */
async function largeContent(source: Reading, isGzip: boolean): Promise<Content> {
  const { file: packed, budget } = source;
  if (isGzip) {
    const { file, end, sha256 } = await inflatedSource({ file: packed, from: 0, to: packed.size, isGzip }, source);
    return { bytes: null, file, sha256, size: file.size, end };
  }
  const hold = new PackedHold();
  const { stopped, isDamaged } = await unpackInto(hold, packed, null, budget);
  const { file, sha256 } = hold.finish();
  const end = stopped === 'late' ? 'stopped' : (stopped ?? (isDamaged ? 'damaged' : 'whole'));
  return { bytes: null, file, sha256, size: file.size, end };
}

/** The last four bytes count what was compressed, or the last part of it where several were joined: a cut stream fails this. */
function isFinished(bytes: Uint8Array, length: number): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length < 18) return false;
  const joined = file.indexOf(Buffer.from([0x1f, 0x8b, 8]), 10) > 0;
  // Tape drives pad with zeros after the end.
  let end = file.length;
  while (end > 18 && file[end - 1] === 0 && file.readUInt32LE(end - 4) !== length) end -= 1;
  return joined || file.readUInt32LE(end - 4) === length % 2 ** 32;
}

/** The name that gzip kept of the file it compressed (RFC 1952), without its folder. */
function gzipName(bytes: Uint8Array): string | null {
  const flags = bytes[3] ?? 0;
  if ((flags & 8) === 0) return null;
  const extra = (flags & 4) === 0 ? 0 : 2 + (bytes[10] ?? 0) + 256 * (bytes[11] ?? 0);
  const start = 10 + extra;
  const end = bytes.indexOf(0, start);
  if (end <= start || end - start > 1000) return null;
  return Buffer.from(bytes.subarray(start, end)).toString('latin1').split(/[\\/]/u).at(-1) ?? null;
}
