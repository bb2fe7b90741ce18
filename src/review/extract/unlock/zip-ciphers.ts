import { createCipheriv, createHmac, pbkdf2Sync, timingSafeEqual } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { type ByteSource, windowOf } from '../bytes/byte-source.ts';

/** Bytes decrypted at once. */
const step = 65_536;

/** The keys of WinZip's AES for one entry (its own specification, AE-1 and AE-2): a password's two proving bytes, then the rest. */
export type WinZipKeys = { readonly cipher: Buffer; readonly check: Buffer; readonly seal: Buffer };

/** Makes them: a thousand rounds, the length of the salt says how long the key is (8, 12 or 16 bytes for AES-128, 192, 256). */
export function winZipKeys(password: string, salt: Uint8Array): WinZipKeys {
  const length = salt.length * 2;
  const made = pbkdf2Sync(Buffer.from(password, 'utf8'), salt, 1000, length * 2 + 2, 'sha1');
  return {
    cipher: made.subarray(0, length),
    seal: made.subarray(length, length * 2),
    check: made.subarray(length * 2),
  };
}

/** Encrypted bytes in clear, wherever one begins: each block of sixteen is under its own number. */
export function winZipClear(sealed: ByteSource, { cipher }: WinZipKeys): ByteSource {
  return {
    size: sealed.size,
    read: (offset, length) => {
      const from = Math.max(0, offset) & ~15;
      const bytes = sealed.read(from, Math.max(0, length) + Math.max(0, offset) - from);
      const counters = Buffer.alloc(Math.ceil(bytes.length / 16) * 16);
      for (let at = 0, block = from / 16 + 1; at < counters.length; at += 16, block += 1) {
        counters.writeUInt32LE(block % 2 ** 32, at);
        counters.writeUInt32LE(Math.floor(block / 2 ** 32), at + 4);
      }
      const machine = createCipheriv(`aes-${cipher.length * 8}-ecb`, cipher, null).setAutoPadding(false);
      const mask = machine.update(counters);
      const clear = Buffer.alloc(bytes.length);
      for (let at = 0; at < bytes.length; at += 1) clear[at] = (bytes[at] ?? 0) ^ (mask[at] ?? 0);
      return clear.subarray(Math.max(0, offset) - from);
    },
  };
}

/** Whether the encrypted bytes are those that were written under these keys: the ten bytes after them say so. */
export function isSealed(sealed: ByteSource, { seal }: WinZipKeys, proof: Uint8Array): boolean {
  const made = createHmac('sha1', seal);
  for (let at = 0; at < sealed.size; at += 2 ** 20) made.update(sealed.read(at, 2 ** 20));
  const wanted = made.digest().subarray(0, 10);
  return proof.length === 10 && timingSafeEqual(wanted, proof);
}

type ZipKeys = readonly [number, number, number];

/** The keys of the traditional cipher (APPNOTE 6.1) after a password, given as bytes since it predates any encoding. */
export function traditionalKeys(password: Uint8Array): ZipKeys {
  const machine = new Traditional([0x12345678, 0x23456789, 0x34567890]);
  for (const byte of password) machine.take(byte);
  return machine.keys();
}

/** Encrypted bytes in clear; the keys at each step are kept, so that what stands further back can be read again. */
export function traditionalClear(sealed: ByteSource, start: ZipKeys): ByteSource {
  const known: ZipKeys[] = [start];
  const stepAt = (number: number): Buffer => {
    for (let at = known.length - 1; at < number; at += 1) {
      const { keys } = decrypted(sealed.read(at * step, step), known[at] ?? start);
      known.push(keys);
    }
    return decrypted(sealed.read(number * step, step), known[number] ?? start).clear;
  };
  return {
    size: sealed.size,
    read: (offset, length) => {
      const from = Math.max(0, offset);
      const to = Math.min(sealed.size, from + Math.max(0, length));
      const pieces: Buffer[] = [];
      for (let at = from - (from % step); at < to; at += step) {
        pieces.push(stepAt(at / step).subarray(Math.max(0, from - at), to - at));
      }
      return pieces.length === 1 ? (pieces[0] ?? Buffer.alloc(0)) : Buffer.concat(pieces);
    },
  };
}

/** The twelve bytes before the data in clear; the last proves the password to one in 256. */
export function traditionalHead(
  sealed: ByteSource,
  start: ZipKeys,
): { readonly check: number; readonly keys: ZipKeys } {
  const { clear, keys } = decrypted(windowOf(sealed, 0, 12).read(0, 12), start);
  return { check: clear[11] ?? -1, keys };
}

function decrypted(bytes: Uint8Array, start: ZipKeys): { clear: Buffer; keys: ZipKeys } {
  const machine = new Traditional(start);
  const clear = Buffer.alloc(bytes.length);
  for (let at = 0; at < bytes.length; at += 1) clear[at] = machine.decrypt(bytes[at] ?? 0);
  return { clear, keys: machine.keys() };
}

class Traditional {
  #first: number;
  #second: number;
  #third: number;

  constructor([first, second, third]: ZipKeys) {
    this.#first = first;
    this.#second = second;
    this.#third = third;
  }

  keys(): ZipKeys {
    return [this.#first, this.#second, this.#third];
  }

  take(byte: number): void {
    this.#first = nextSum(this.#first, byte);
    this.#second = (Math.imul((this.#second + (this.#first & 0xff)) | 0, 134_775_813) + 1) | 0;
    this.#third = nextSum(this.#third, this.#second >>> 24);
  }

  decrypt(byte: number): number {
    const mixed = (this.#third | 2) & 0xffff;
    const clear = byte ^ ((Math.imul(mixed, mixed ^ 1) >>> 8) & 0xff);
    this.take(clear);
    return clear;
  }
}

/** The table of CRC-32, by which the keys move on. */
const sums = Int32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = (sum & 1) === 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

function nextSum(sum: number, byte: number): number {
  return (sums[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
}

/** The sum of all bytes of a source. */
export function sumOfSource(file: ByteSource): number {
  let sum = 0;
  for (let at = 0; at < file.size; at += 2 ** 20) sum = crc32(file.read(at, 2 ** 20), sum);
  return sum;
}
