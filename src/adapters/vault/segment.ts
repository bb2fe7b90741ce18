import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { zstdCompress, zstdCompressSync, zstdDecompress, zstdDecompressSync } from 'node:zlib';
import { type CaseKey, decrypt, deriveKey, encrypt } from './case-key.ts';

/** One settled result: `key` is unique within its stage (a content hash), `body` is JSON text or bytes. */
export type SealedRecord = { readonly stage: string; readonly key: string; readonly body: Uint8Array | string };

/** The name of a record without its body. */
export type RecordName = { readonly stage: string; readonly key: string };

/** Where a record's frame stands in its segment; `bytes` is the size of the body once opened. */
export type Frame = RecordName & {
  readonly number: number;
  readonly offset: number;
  readonly length: number;
  readonly bytes: number;
};

/** What opens the frames of one segment: a key object, since handing over the bytes each time costs more than a small frame. */
export type SegmentSecret = { readonly salt: Buffer; readonly key: KeyObject };

/** A segment's table of contents; `forgotten` buries records of that name in earlier segments. */
export type SegmentIndex = {
  readonly secret: SegmentSecret;
  readonly frames: readonly Frame[];
  readonly forgotten: readonly RecordName[];
};

/** Reads `length` bytes at `offset`; fewer where the file ends. */
export type ReadAt = (offset: number, length: number) => Buffer;

/*
 * A segment file, integers big-endian:
 *   header   "CANDSEG1", sequence u64, salt 32 bytes
 *   frames   zstd(body) under AES-256-GCM, tag after, one per record
 *   index    zstd(JSON) under AES-256-GCM: {records: [[stage, key, offset, length, bytes]], forgotten: [[stage, key]]}
 *   trailer  index offset u64, index length u32, "CANDEND1"
 * The key is HKDF(case key, salt); the nonce is a counter, 0 for the index and n + 1 for record n; the index is bound to
 * header and trailer, a record to its salt, number and name. So each bit of the file is authenticated by one frame or another.
 */
const opening = Buffer.from('CANDSEG1');
const closing = Buffer.from('CANDEND1');
const saltBytes = 32;
const headerBytes = opening.length + 8 + saltBytes;
const trailerBytes = 8 + 4 + closing.length;

const compressAside = promisify(zstdCompress);
const decompressAside = promisify(zstdDecompress);

/** Below this the way to the thread pool and back costs more than the work (120 against 32 microseconds for 2 kB). */
const smallBytes = 200_000;

async function compress(plain: Uint8Array): Promise<Buffer> {
  return plain.length < smallBytes ? zstdCompressSync(plain) : compressAside(plain);
}

const largestChunk = 8_000_000;

/** `bytes` is the size once opened, vouched for by the authenticated index. */
async function decompress(packed: Uint8Array, bytes: number): Promise<Buffer> {
  // In one piece where it is not huge, with a byte to spare by which it is seen to be all: every buffer beside it brings the next collection nearer.
  const options = { maxOutputLength: Math.max(1, bytes), chunkSize: Math.min(Math.max(64, bytes + 1), largestChunk) };
  return bytes < smallBytes ? zstdDecompressSync(packed, options) : decompressAside(packed, options);
}

/** Seals records into the parts of one segment file, to be written one after the other. */
export async function encodeSegment(
  key: CaseKey,
  sequence: number,
  records: readonly SealedRecord[],
  forgotten: readonly RecordName[],
): Promise<{ readonly parts: readonly Buffer[]; readonly index: SegmentIndex }> {
  const secret = secretOf(key, randomBytes(saltBytes));
  const header = headerOf(sequence, secret.salt);
  const parts = [header];
  const frames: Frame[] = [];
  let offset = header.length;
  for (const [number, { stage, key: name, body }] of records.entries()) {
    const plain = typeof body === 'string' ? Buffer.from(body) : body;
    const frame = encrypt(
      secret.key,
      nonceOf(number + 1),
      frameBinding(secret, number, { stage, key: name }),
      await compress(plain),
    );
    frames.push({ stage, key: name, number, offset, length: frame.length, bytes: plain.length });
    parts.push(frame);
    offset += frame.length;
  }
  const contents = JSON.stringify({
    records: frames.map((frame) => [frame.stage, frame.key, frame.offset, frame.length, frame.bytes]),
    forgotten: forgotten.map(({ stage, key: name }) => [stage, name]),
  });
  const packed = await compress(Buffer.from(contents));
  const trailer = trailerOf(offset, packed.length + 16);
  const index = encrypt(secret.key, nonceOf(0), Buffer.concat([header, trailer]), packed);
  return { parts: [...parts, index, trailer], index: { secret, frames, forgotten } };
}

/** Reads the table of contents of a segment of `size` bytes that should have this sequence number; null if anything is amiss. */
export async function readIndex(
  key: CaseKey,
  sequence: number,
  size: number,
  readAt: ReadAt,
): Promise<SegmentIndex | null> {
  if (size < headerBytes + trailerBytes) return null;
  const header = readAt(0, headerBytes);
  const trailer = readAt(size - trailerBytes, trailerBytes);
  if (header.length !== headerBytes || trailer.length !== trailerBytes) return null;
  const secret = secretOf(key, header.subarray(headerBytes - saltBytes));
  const offset = Number(trailer.readBigUInt64BE(0));
  const length = trailer.readUInt32BE(8);
  // The sum first: a wild offset is beyond what `trailerOf` can write.
  const isWhole = offset + length + trailerBytes === size && trailer.equals(trailerOf(offset, length));
  if (!isWhole || !header.equals(headerOf(sequence, secret.salt))) return null;
  const sealed = readAt(offset, length);
  const packed = decrypt(secret.key, nonceOf(0), Buffer.concat([header, trailer]), sealed);
  if (packed === null) return null;
  const contents: unknown = JSON.parse((await decompressAside(packed)).toString());
  return parseContents(secret, contents);
}

/** Opens one record; null if a bit of it differs. */
export async function readFrame(secret: SegmentSecret, frame: Frame, readAt: ReadAt): Promise<Buffer | null> {
  const sealed = readAt(frame.offset, frame.length);
  if (sealed.length !== frame.length) return null;
  const packed = decrypt(secret.key, nonceOf(frame.number + 1), frameBinding(secret, frame.number, frame), sealed);
  return packed === null ? null : decompress(packed, frame.bytes);
}

function secretOf(key: CaseKey, salt: Buffer): SegmentSecret {
  return { salt, key: createSecretKey(deriveKey(key, 'segment 1', salt)) };
}

function headerOf(sequence: number, salt: Buffer): Buffer {
  const header = Buffer.alloc(headerBytes);
  opening.copy(header);
  header.writeBigUInt64BE(BigInt(sequence), opening.length);
  salt.copy(header, opening.length + 8);
  return header;
}

function trailerOf(offset: number, length: number): Buffer {
  const trailer = Buffer.alloc(trailerBytes);
  trailer.writeBigUInt64BE(BigInt(offset), 0);
  trailer.writeUInt32BE(length, 8);
  closing.copy(trailer, 12);
  return trailer;
}

function nonceOf(counter: number): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeBigUInt64BE(BigInt(counter), 4);
  return nonce;
}

/** JSON keeps ("a", "bc") and ("ab", "c") apart. */
function frameBinding({ salt }: SegmentSecret, number: number, { stage, key }: RecordName): Buffer {
  return Buffer.from(JSON.stringify([salt.toString('hex'), number, stage, key]));
}

function parseContents(secret: SegmentSecret, contents: unknown): SegmentIndex | null {
  if (typeof contents !== 'object' || contents === null || !('records' in contents && 'forgotten' in contents))
    return null;
  const frames = listOf(contents.records, (row, number) => {
    const [stage, key, offset, length, bytes] = row;
    const isFrame = typeof stage === 'string' && typeof key === 'string' && typeof offset === 'number';
    return isFrame && typeof length === 'number' && typeof bytes === 'number'
      ? { stage, key, number, offset, length, bytes }
      : null;
  });
  const forgotten = listOf(contents.forgotten, ([stage, key]) =>
    typeof stage === 'string' && typeof key === 'string' ? { stage, key } : null,
  );
  return frames === null || forgotten === null ? null : { secret, frames, forgotten };
}

function listOf<T>(value: unknown, read: (row: readonly unknown[], number: number) => T | null): readonly T[] | null {
  if (!Array.isArray(value)) return null;
  const found = value.flatMap((row: unknown, number) => {
    const item = Array.isArray(row) ? read(row, number) : null;
    return item === null ? [] : [item];
  });
  return found.length === value.length ? found : null;
}
