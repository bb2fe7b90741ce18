import { createHash } from 'node:crypto';
import type { ByteView } from '../../collect/byte-view.ts';
import { Rc4 } from './rc4.ts';

/** The key of each block of an old Office file, once a password is proved. */
export type KeyOf = (block: number) => Buffer;

/**
 * How the keys of Office 97 to 2003 are made from a password: RC4 of 40 bits, or RC4 through Windows' functions
 * ([MS-OFFCRYPTO] 2.3.6, 2.3.5). `info` begins with the version of the encryption. Null where the password is wrong.
 */
export function officeKeys(info: ByteView, text: string): KeyOf | null {
  const password = Buffer.from(text, 'utf16le');
  if (info.u16(0) === 1 && info.u16(2) === 1) return simpleKeys(info, password);
  if (info.u16(0) >= 2 && info.u16(0) <= 4 && info.u16(2) === 2) return windowsKeys(info, password);
  return null;
}

function simpleKeys(info: ByteView, password: Buffer): KeyOf | null {
  const salt = info.part(4, 20).bytes;
  const short = hash('md5', password).subarray(0, 5);
  const once = hash('md5', ...Array.from({ length: 16 }, () => [short, salt]).flat()).subarray(0, 5);
  const keyOf: KeyOf = (block) => hash('md5', once, long(block));
  return isProved(keyOf, 'md5', info.part(20, 36).bytes, info.part(36, 52).bytes) ? keyOf : null;
}

function windowsKeys(info: ByteView, password: Buffer): KeyOf | null {
  const headerSize = info.u32(8);
  const keyBytes = Math.min(16, (info.u32(12 + 16) || 40) / 8);
  const at = 12 + headerSize;
  const base = hash('sha1', info.part(at + 4, at + 20).bytes, password);
  const keyOf: KeyOf = (block) => {
    const key = hash('sha1', base, long(block)).subarray(0, keyBytes);
    // Keys of 40 bits are filled up with zeros.
    return keyBytes === 5 ? Buffer.concat([key, Buffer.alloc(11)]) : key;
  };
  return isProved(keyOf, 'sha1', info.part(at + 20, at + 36).bytes, info.part(at + 40, at + 60).bytes) ? keyOf : null;
}

function isProved(keyOf: KeyOf, kind: 'md5' | 'sha1', verifier: Buffer, proof: Buffer): boolean {
  const key = keyOf(0);
  if (key.length === 0) return false;
  const plain = new Rc4(key).apply(Buffer.concat([verifier, proof]));
  return plain.length > 16 && hash(kind, plain.subarray(0, 16)).equals(plain.subarray(16));
}

function hash(kind: 'md5' | 'sha1', ...parts: readonly Uint8Array[]): Buffer {
  const made = createHash(kind);
  for (const part of parts) made.update(part);
  return made.digest();
}

function long(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
