import { createDecipheriv, hash } from 'node:crypto';
import type { ByteView } from '../../collect/byte-view.ts';

/** Rounds of hashing, fixed by the specification. */
const spins = 50_000;

/** A password's way into a package of Office 2007: standard encryption, AES with SHA-1 ([MS-OFFCRYPTO] 2.3.4.5 to 2.3.4.9). */
export type StandardLock = {
  readonly keyBytes: number;
  readonly salt: Buffer;
  readonly verifier: Buffer;
  readonly proof: Buffer;
};

/** Reads the stream `EncryptionInfo`; null where it is of another kind or says what cannot be. */
export function standardLock(info: ByteView): StandardLock | null {
  const isStandard = info.u16(0) >= 2 && info.u16(0) <= 4 && info.u16(2) === 2;
  const keyBytes = info.u32(12 + 16) / 8;
  const isAes = [0x660e, 0x660f, 0x6610].includes(info.u32(12 + 8));
  if (!isStandard || !isAes || ![16, 24, 32].includes(keyBytes)) return null;
  const at = 12 + info.u32(8);
  if (info.u32(at) !== 16 || !info.has(at + 40, 32)) return null;
  const part = (from: number, size: number): Buffer => info.part(at + from, at + from + size).bytes;
  return { keyBytes, salt: part(4, 16), verifier: part(20, 16), proof: part(40, 32) };
}

/** The package's key where the password is right; null where it is wrong or time is up. */
export function standardKey(lock: StandardLock, password: string, hasTime: () => boolean): Buffer | null {
  let made = hash('sha1', Buffer.concat([lock.salt, Buffer.from(password, 'utf16le')]), 'buffer');
  const round = Buffer.alloc(24);
  for (let spin = 0; spin < spins; spin += 1) {
    round.writeUInt32LE(spin, 0);
    made.copy(round, 4);
    made = hash('sha1', round, 'buffer');
    if (spin % 16_384 === 0 && !hasTime()) return null;
  }
  const last = hash('sha1', Buffer.concat([made, Buffer.alloc(4)]), 'buffer');
  const half = (byte: number): Buffer => {
    const filled = Buffer.alloc(64, byte);
    for (const [at, value] of last.entries()) filled[at] = value ^ byte;
    return hash('sha1', filled, 'buffer');
  };
  const key = Buffer.concat([half(0x36), half(0x5c)]).subarray(0, lock.keyBytes);
  const verifier = decryptStandard(lock.verifier, key);
  return hash('sha1', verifier, 'buffer').equals(decryptStandard(lock.proof, key).subarray(0, 20)) ? key : null;
}

/** Bytes in clear, as many whole blocks as are there. */
export function decryptStandard(bytes: Uint8Array, key: Buffer): Buffer {
  const cipher = createDecipheriv(`aes-${key.length * 8}-ecb`, key, null).setAutoPadding(false);
  return Buffer.concat([cipher.update(bytes.subarray(0, bytes.length - (bytes.length % 16))), cipher.final()]);
}
