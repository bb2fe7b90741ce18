import { createHash } from 'node:crypto';
import type { ByteView } from '../collect/byte-view.ts';

/** Excel's own password for workbooks that only their structure protects: anyone opens them without being asked. */
const silentPassword = 'VelvetSweatshop';
const blockBytes = 1024;
/** Records that stay as they are ([MS-XLS] 2.2.10): starts, the encryption itself, who has the file open. */
const plainRecords = new Set([0x0809, 0x002f, 0x0194, 0x0195, 0x00e1, 0x0138, 0x0196]);
const sheetRecord = 0x0085;
const encryptionRecord = 0x002f;

/** The stream of an encrypted workbook in clear where Excel's silent password opens it (RC4, both kinds); else null. */
export function openSilently(stream: ByteView): Buffer | null {
  const at = placeOfEncryption(stream);
  if (at === null) return null;
  const keyOf = keyMaker(stream.part(at + 4, at + 4 + stream.u16(at + 2)));
  return keyOf === null ? null : decrypt(stream, keyOf);
}

type KeyOf = (block: number) => Buffer;

function placeOfEncryption(stream: ByteView): number | null {
  for (let at = 0, count = 0; stream.has(at, 4) && count < 50; at += 4 + stream.u16(at + 2), count += 1)
    if (stream.u16(at) === encryptionRecord) return at;
  return null;
}

/** How the key of each block is made, once the password is proved by the verifier ([MS-OFFCRYPTO] 2.3.6.2, 2.3.5.2). */
function keyMaker(body: ByteView): KeyOf | null {
  if (body.u16(0) !== 1) return null;
  const password = Buffer.from(silentPassword, 'utf16le');
  if (body.u16(2) === 1) {
    const salt = body.part(6, 22).bytes;
    const short = hash('md5', password).subarray(0, 5);
    const once = hash('md5', ...Array.from({ length: 16 }, () => [short, salt]).flat()).subarray(0, 5);
    const keyOf: KeyOf = (block) => hash('md5', once, number(block));
    return isProved(keyOf, 'md5', body.part(22, 38).bytes, body.part(38, 54).bytes) ? keyOf : null;
  }
  const headerSize = body.u32(10);
  const keyBytes = Math.min(16, (body.u32(14 + 16) || 40) / 8);
  const at = 14 + headerSize;
  const base = hash('sha1', body.part(at + 4, at + 20).bytes, password);
  const keyOf: KeyOf = (block) => {
    const key = hash('sha1', base, number(block)).subarray(0, keyBytes);
    // Keys of 40 bits are filled up with zeros.
    return keyBytes === 5 ? Buffer.concat([key, Buffer.alloc(11)]) : key;
  };
  return isProved(keyOf, 'sha1', body.part(at + 20, at + 36).bytes, body.part(at + 40, at + 60).bytes) ? keyOf : null;
}

function isProved(keyOf: KeyOf, kind: 'md5' | 'sha1', verifier: Buffer, proof: Buffer): boolean {
  const plain = new KeyStream(keyOf(0)).apply(Buffer.concat([verifier, proof]));
  return plain.length > 16 && hash(kind, plain.subarray(0, 16)).equals(plain.subarray(16));
}

/** The key stream runs over everything, in blocks with a key each; headers and some records are merely not changed by it. */
function decrypt(stream: ByteView, keyOf: KeyOf): Buffer {
  const clear = Buffer.from(stream.bytes);
  const mask = Buffer.alloc(stream.length);
  for (let block = 0; block * blockBytes < mask.length; block += 1) {
    const part = mask.subarray(block * blockBytes, (block + 1) * blockBytes);
    new KeyStream(keyOf(block)).apply(part).copy(part);
  }
  for (let at = 0; stream.has(at, 4); at += 4 + stream.u16(at + 2)) {
    const id = stream.u16(at);
    if (id === encryptionRecord) clear.writeUInt16LE(0, at);
    if (plainRecords.has(id)) continue;
    // Where a sheet starts is said in clear.
    const first = at + 4 + (id === sheetRecord ? 4 : 0);
    const last = Math.min(at + 4 + stream.u16(at + 2), clear.length);
    for (let byte = first; byte < last; byte += 1) clear[byte] = (clear[byte] ?? 0) ^ (mask[byte] ?? 0);
  }
  return clear;
}

/** RC4: OpenSSL no longer has it. */
class KeyStream {
  readonly #state = Uint8Array.from({ length: 256 }, (_, index) => index);
  #first = 0;
  #second = 0;

  constructor(key: Uint8Array) {
    let other = 0;
    for (let at = 0; at < 256; at += 1) {
      other = (other + this.#at(at) + (key[at % key.length] ?? 0)) & 255;
      this.#swap(at, other);
    }
  }

  /** Bytes with the next bytes of the stream applied. */
  apply(bytes: Uint8Array): Buffer {
    return Buffer.from(bytes.map((byte) => byte ^ this.#next()));
  }

  #next(): number {
    this.#first = (this.#first + 1) & 255;
    this.#second = (this.#second + this.#at(this.#first)) & 255;
    this.#swap(this.#first, this.#second);
    return this.#at((this.#at(this.#first) + this.#at(this.#second)) & 255);
  }

  #at(index: number): number {
    return this.#state[index] ?? 0;
  }

  #swap(a: number, b: number): void {
    const kept = this.#at(a);
    this.#state[a] = this.#at(b);
    this.#state[b] = kept;
  }
}

function hash(kind: 'md5' | 'sha1', ...parts: readonly Uint8Array[]): Buffer {
  const made = createHash(kind);
  for (const part of parts) made.update(part);
  return made.digest();
}

function number(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
