import { createHash } from 'node:crypto';
import { type ContentHash, parseContentHash } from '#core/ids';
import { sniffMediaType, zipMediaTypeOf } from '../collect/media-type.ts';
import type { ByteSource } from './bytes/byte-source.ts';

const pieceBytes = 1 << 20;
/** What a format shows of itself stands at the start of a file, or, in a zip and some OLE files, at its end. */
const edgeBytes = 4 << 20;

/** Bytes hashed between one sign of life and the next. */
const aliveBytes = 128 << 20;

/** SHA-256 of a document read piece by piece; null where the source gives less than its size. */
export async function hashSource(
  file: ByteSource,
  alive: () => Promise<boolean> = async () => true,
): Promise<ContentHash | null> {
  const hash = createHash('sha256');
  for (let at = 0; at < file.size; ) {
    const piece = file.read(at, Math.min(pieceBytes, file.size - at));
    if (piece.length === 0) return null;
    hash.update(piece);
    at += piece.length;
    if (at % aliveBytes === 0) await alive();
  }
  return parseContentHash(hash.digest('hex'));
}

/** Types by the start that the end of a file may still change. */
const undecided = new Set(['application/octet-stream', 'application/x-ole-storage', 'application/x-chance']);

/** The media type by content of a document that is not held: by its two ends. */
export function sniffSource(file: ByteSource): string {
  if (file.size <= 2 * edgeBytes) return sniffMediaType(file.read(0, file.size));
  const start = Buffer.from(file.read(0, edgeBytes));
  // Which kind of package a zip is stands in its directory, at the end.
  if (start.toString('latin1', 0, 4) === 'PK\u0003\u0004') return zipMediaTypeOf(file);
  const byStart = sniffMediaType(start);
  if (!undecided.has(byStart)) return byStart;
  return sniffMediaType(Buffer.concat([start, file.read(file.size - edgeBytes, edgeBytes)]));
}

/** All of a document in memory, as a copy of its own. */
export function readWhole(file: ByteSource): Uint8Array {
  const whole = Buffer.allocUnsafeSlow(file.size);
  for (let at = 0; at < file.size; ) {
    const piece = file.read(at, Math.min(pieceBytes, file.size - at));
    if (piece.length === 0) return whole.subarray(0, at);
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
