import { constants, createGunzip, createZstdDecompress } from 'node:zlib';
import { endVerdict } from './archive.ts';
import { ArchiveTally } from './archive-verdict.ts';
import type { Extraction, Extractor, Source } from './extractor.ts';
import { expandBytes } from './inflate.ts';

/** One file compressed by itself (gzip, Zstandard): what is in it is its one member. */
export const compressedFile: Extractor = {
  mediaTypes: ['application/gzip', 'application/zstd'],
  extract: readCompressed,
};

async function readCompressed(source: Source): Promise<Extraction> {
  const { bytes, mediaType, budget } = source;
  const isGzip = mediaType === 'application/gzip';
  const stream = isGzip
    ? createGunzip({ chunkSize: 65_536, finishFlush: constants.Z_SYNC_FLUSH })
    : createZstdDecompress({ chunkSize: 65_536, finishFlush: constants.ZSTD_e_continue });
  const { bytes: content, end } = await expandBytes(stream, bytes, budget);
  const verdict = endVerdict(end === 'whole' && isGzip && !isFinished(bytes, content.length) ? 'damaged' : end);
  const isUsable = verdict === null || (end !== 'bomb' && content.length > 0);
  const tally = new ArchiveTally(source);
  const name = (isGzip ? gzipName(bytes) : null) ?? 'content';
  const more = await tally.hand({ name, bytes: isUsable ? content : null, size: content.length, verdict });
  return more ? tally.finish(1, true) : tally.stopped(1);
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
