import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** Encrypts a member with the traditional PKWARE cipher (APPNOTE 6.1); its 12-byte header is derived, so that bytes repeat. */
export function encryptZipCrypto(packed: Uint8Array, password: string, crc: number): Buffer {
  const keys = makeKeys();
  for (const byte of Buffer.from(password, 'utf8')) keys.update(byte);
  const header = createHash('sha256').update(password).update(packed).digest().subarray(0, 12);
  header[11] = (crc >>> 24) & 0xff;
  return Buffer.from(Buffer.concat([header, packed]).map((byte) => keys.encrypt(byte)));
}

function makeKeys(): { update: (byte: number) => void; encrypt: (byte: number) => number } {
  let key0 = 0x12345678;
  let key1 = 0x23456789;
  let key2 = 0x34567890;
  const update = (byte: number): void => {
    key0 = step(key0, byte);
    key1 = (Math.imul((key1 + (key0 & 0xff)) | 0, 134775813) + 1) | 0;
    key2 = step(key2, key1 >>> 24);
  };
  const encrypt = (byte: number): number => {
    const temp = (key2 | 2) & 0xffff;
    const mask = (Math.imul(temp, temp ^ 1) >>> 8) & 0xff;
    update(byte);
    return byte ^ mask;
  };
  return { update, encrypt };
}

/** One step of the raw CRC-32 register; node's crc32 inverts before and after, which is undone here. */
function step(register: number, byte: number): number {
  return ~crc32(Uint8Array.of(byte & 0xff), ~register >>> 0) | 0;
}
