import { createHash } from 'node:crypto';
import { OleFile } from '../../../src/review/collect/ole-file.ts';
import { long } from './biff.ts';
import { stream } from './biff-lock.ts';
import { writeOle } from './ole.ts';
import { pptRecord } from './slides.ts';

const salt = Buffer.from('00112233445566778899aabbccddeeff', 'hex');
const verifier = Buffer.from('0f1e2d3c4b5a69788796a5b4c3d2e1f0', 'hex');
const sha1 = (...parts: readonly Buffer[]): Buffer => createHash('sha1').update(Buffer.concat(parts)).digest();
const mix = (bytes: Buffer, key: Buffer): Buffer => {
  const mask = stream(key, bytes.length);
  return Buffer.from(bytes.map((byte, at) => byte ^ (mask[at] ?? 0)));
};

/** RC4 through Windows' functions, 128 bits: what a file says of it, and the key of each block. */
function windowsLock(password: string): { info: Buffer; keyOf: (block: number) => Buffer } {
  const base = sha1(salt, Buffer.from(password, 'utf16le'));
  const keyOf = (block: number): Buffer => sha1(base, long(block)).subarray(0, 16);
  const proof = mix(Buffer.concat([verifier, sha1(verifier)]), keyOf(0));
  const provider = Buffer.from('Microsoft Enhanced Cryptographic Provider v1.0\0', 'utf16le');
  const facts = [4, 0, 0x6801, 0x8004, 128, 1, 0, 0].map(long);
  const header = Buffer.concat([...facts, provider]);
  const version = Buffer.from([2, 0, 2, 0]);
  const parts = [version, long(4), long(header.length), header, long(16), salt];
  return { info: Buffer.concat([...parts, proof.subarray(0, 16), long(20), proof.subarray(16)]), keyOf };
}

/** A presentation as PowerPoint saves it under a password: each of the records named encrypted by itself, from reference 1. */
export function lockPresentation(live: readonly Buffer[], password: string): Buffer {
  const { info, keyOf } = windowsLock(password);
  const records = [...live.map((record, at) => mix(record, keyOf(at + 1))), pptRecord(0x2f14, 0, 15, info)];
  let at = 0;
  const places = records.map((record) => {
    at += record.length;
    return at - record.length;
  });
  const head = ((records.length << 20) | 1) >>> 0;
  const directory = pptRecord(6002, 0, 0, long(head), ...places.map(long));
  const edit = pptRecord(4085, 0, 0, ...[0, 0x03000000, 0, at, 1, records.length, 1, records.length].map(long));
  const version = Buffer.from('0000f40303000000', 'hex');
  const user = pptRecord(0xff6, 0, 0, long(20), long(0xf3d1c4df), long(at + directory.length), version, long(8));
  return writeOle([
    { path: 'PowerPoint Document', data: Buffer.concat([...records, directory, edit]) },
    { path: 'Current User', data: user },
  ]);
}

/** A Word document under a password by Windows' RC4: every stream in blocks of 512, the head of the text in clear. */
export function lockWord(plain: Uint8Array, password: string): Buffer {
  const { info, keyOf } = windowsLock(password);
  const ole = new OleFile(plain);
  const read = (name: string): Buffer => Buffer.from(ole.stream(name)?.data ?? Buffer.alloc(0));
  const blocks = (bytes: Buffer): Buffer =>
    Buffer.concat(
      Array.from({ length: Math.ceil(bytes.length / 512) }, (_, at) =>
        mix(bytes.subarray(at * 512, at * 512 + 512), keyOf(at)),
      ),
    );
  const words = read('WordDocument');
  const tableName = (words.readUInt16LE(10) & 0x200) === 0 ? '0Table' : '1Table';
  const table = read(tableName);
  moveTable(words, info.length);
  words.writeUInt16LE(words.readUInt16LE(10) | 0x100, 10);
  words.writeUInt32LE(info.length, 14);
  const shifted = Buffer.concat([info, table]);
  const lockedTable = blocks(shifted);
  info.copy(lockedTable);
  const lockedWords = blocks(words);
  words.copy(lockedWords, 0, 0, 0x44);
  return writeOle([
    { path: 'WordDocument', data: lockedWords },
    { path: tableName, data: lockedTable },
  ]);
}

/** What the head says of places in the table moves on, since the lock stands before them. */
function moveTable(words: Buffer, by: number): void {
  for (let at = 0x9a; at + 8 <= Math.min(0x9a + 8 * 93, words.length); at += 8)
    if (words.readUInt32LE(at + 4) > 0) words.writeUInt32LE(words.readUInt32LE(at) + by, at);
}

/** A Word document obfuscated by sixteen bytes, as Word 95 and some later ones did; zeros stay zeros. */
export function maskWord(plain: Uint8Array, lock: { readonly proof: number; readonly mask: Uint8Array }): Buffer {
  const ole = new OleFile(plain);
  const masked = (name: string, from: number): { path: string; data: Buffer } => {
    const data = Buffer.from(ole.stream(name)?.data ?? Buffer.alloc(0));
    for (let at = from; at < data.length; at += 1) {
      const mixed = (data[at] ?? 0) ^ (lock.mask[at % 16] ?? 0);
      if (data[at] !== 0 && mixed !== 0) data[at] = mixed;
    }
    return { path: name, data };
  };
  const words = masked('WordDocument', 0x44);
  words.data.writeUInt16LE(words.data.readUInt16LE(10) | 0x8100, 10);
  words.data.writeUInt32LE(lock.proof, 14);
  const tableName = (words.data.readUInt16LE(10) & 0x200) === 0 ? '0Table' : '1Table';
  return writeOle([words, masked(tableName, 0)]);
}
