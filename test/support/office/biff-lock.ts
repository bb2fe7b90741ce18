import { createHash } from 'node:crypto';
import { type BiffSheetContent, biffRecord, biffStream, long, words } from './biff.ts';

/** Bytes that say "no" to nothing: fixed, so that the same workbook gives the same file. */
const salt = Buffer.from('00112233445566778899aabbccddeeff', 'hex');
const verifier = Buffer.from('0f1e2d3c4b5a69788796a5b4c3d2e1f0', 'hex');

const md5 = (bytes: Buffer): Buffer => createHash('md5').update(bytes).digest();
const sha1 = (bytes: Buffer): Buffer => createHash('sha1').update(bytes).digest();

/** The first bytes of the RC4 stream of a key, as its inventor's paper has it. */
export function stream(key: Buffer, count: number): Buffer {
  const box = Buffer.from(Array.from({ length: 256 }, (_, index) => index));
  const swap = (a: number, b: number): void => {
    const kept = box.readUInt8(a);
    box.writeUInt8(box.readUInt8(b), a);
    box.writeUInt8(kept, b);
  };
  for (let i = 0, j = 0; i < 256; i += 1) {
    j = (j + box.readUInt8(i) + key.readUInt8(i % key.length)) % 256;
    swap(i, j);
  }
  const out = Buffer.alloc(count);
  for (let n = 0, i = 0, j = 0; n < count; n += 1) {
    i = (i + 1) % 256;
    j = (j + box.readUInt8(i)) % 256;
    swap(i, j);
    out.writeUInt8(box.readUInt8((box.readUInt8(i) + box.readUInt8(j)) % 256), n);
  }
  return out;
}

function mix(bytes: Buffer, mask: Buffer): Buffer {
  return Buffer.from(bytes.map((byte, index) => byte ^ (mask[index] ?? 0)));
}

/** The stream of a workbook encrypted by RC4 with a password, of 40 bits or through Windows' own functions. */
export function lockedStream(
  kind: 'rc4' | 'cryptoapi',
  password: string,
  globals: readonly Buffer[],
  sheets: readonly BiffSheetContent[],
): Buffer {
  const secret = Buffer.from(password, 'utf16le');
  const short = md5(secret).subarray(0, 5);
  const once = md5(Buffer.concat(Array.from({ length: 16 }, () => Buffer.concat([short, salt])))).subarray(0, 5);
  const keyOf = (block: number): Buffer =>
    kind === 'rc4'
      ? md5(Buffer.concat([once, long(block)]))
      : sha1(Buffer.concat([sha1(Buffer.concat([salt, secret])), long(block)])).subarray(0, 16);
  const digest = kind === 'rc4' ? md5(verifier) : sha1(verifier);
  const proof = mix(Buffer.concat([verifier, digest]), stream(keyOf(0), 16 + digest.length));
  const provider = Buffer.from('Microsoft Enhanced Cryptographic Provider v1.0\0', 'utf16le');
  const header = Buffer.concat([
    long(4),
    long(0),
    long(0x6801),
    long(0x8004),
    long(128),
    long(1),
    long(0),
    long(0),
    provider,
  ]);
  const lock =
    kind === 'rc4'
      ? biffRecord(0x2f, words(1, 1, 1), salt, proof)
      : biffRecord(
          0x2f,
          words(1, 2, 2),
          long(4),
          long(header.length),
          header,
          long(16),
          salt,
          proof.subarray(0, 16),
          long(20),
          proof.subarray(16),
        );
  const clear = biffStream([lock, ...globals], sheets);
  const mask = Buffer.concat(
    Array.from({ length: Math.ceil(clear.length / 1024) }, (_, block) => stream(keyOf(block), 1024)),
  );
  const locked = Buffer.from(clear);
  for (let at = 0; at < clear.length; at += 4 + clear.readUInt16LE(at + 2)) {
    const id = clear.readUInt16LE(at);
    const from = at + 4 + (id === 0x85 ? 4 : 0);
    const to = at + 4 + clear.readUInt16LE(at + 2);
    if (id !== 0x809 && id !== 0x2f) mix(clear.subarray(from, to), mask.subarray(from, to)).copy(locked, from);
  }
  return locked;
}

/** The stream of a workbook hidden as Excel 95 did: bits turned, then sixteen bytes by where each record ends. */
export function maskedStream(
  lock: { readonly key: number; readonly verifier: number; readonly mask: Uint8Array },
  globals: readonly Buffer[],
  sheets: readonly BiffSheetContent[],
): Buffer {
  const masked = biffStream([biffRecord(0x2f, words(0, lock.key, lock.verifier)), ...globals], sheets);
  for (let at = 0; at < masked.length; at += 4 + masked.readUInt16LE(at + 2)) {
    const id = masked.readUInt16LE(at);
    const [from, to] = [at + 4, at + 4 + masked.readUInt16LE(at + 2)];
    if (id === 0x809 || id === 0x2f) continue;
    for (let byte = id === 0x85 ? from + 4 : from; byte < to; byte += 1) {
      const turned = ((masked[byte] ?? 0) << 5) | ((masked[byte] ?? 0) >>> 3);
      masked[byte] = (turned & 0xff) ^ (lock.mask[(to + byte - from) % 16] ?? 0);
    }
  }
  return masked;
}
