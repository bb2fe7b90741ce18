import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  type KeyObject,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Fault } from '#core/fault';
import { systemCode } from '#core/write-fault';
import { writeDurably } from './durable.ts';

/** The 32 random bytes on which everything sealed in a case depends. */
export type CaseKey = { readonly bytes: Buffer };

/** Bytes of a case key. */
export const keyBytes = 32;

/** Reads a key file. Throws KEY-MISSING, or KEY-WRONG where the file cannot be a key. */
export async function readKey(path: string): Promise<CaseKey> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    if (['EACCES', 'EPERM'].includes(systemCode(error))) {
      throw new Fault(
        'KEY-MISSING',
        'The system refused to open the key of this case: check the permissions of the key file.',
      );
    }
    throw new Fault(
      'KEY-MISSING',
      'The key of this case is not where it is expected: give the place of the key file with --key.',
    );
  }
  if (bytes.length !== keyBytes)
    throw new Fault('KEY-WRONG', 'The key file is not a case key: give the one that was made with this case.');
  return { bytes };
}

/** Makes a key and its file, readable by its owner alone. Throws DISK-FULL or NOT-WRITABLE. */
export async function makeKey(path: string): Promise<CaseKey> {
  const bytes = randomBytes(keyBytes);
  await writeDurably(path, [bytes]);
  return { bytes };
}

/** A 32-byte key for one purpose (and one salt), from which neither the case key nor any other derived key can be found (HKDF-SHA-256, RFC 5869). */
export function deriveKey(key: CaseKey, purpose: string, salt: Uint8Array = new Uint8Array()): Buffer {
  return Buffer.from(hkdfSync('sha256', key.bytes, salt, `candour ${purpose}`, 32));
}

/** HMAC-SHA-256 of a text under the key for a purpose, in hexadecimal. */
export function signText(key: CaseKey, purpose: string, text: string): string {
  return createHmac('sha256', deriveKey(key, purpose)).update(text).digest('hex');
}

/** Whether two hexadecimal signatures are equal, in a time that does not tell where they differ. */
export function sameSignature(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Bytes of an AES-GCM tag. */
export const tagBytes = 16;

/** AES-256-GCM; the tag stands after the ciphertext. A nonce is used once per key. */
export function encrypt(key: Uint8Array | KeyObject, nonce: Uint8Array, bound: Uint8Array, plain: Uint8Array): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes });
  cipher.setAAD(bound);
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** What `encrypt` sealed, or null if a bit of it, of its nonce or of what it is bound to differs. */
export function decrypt(
  key: Uint8Array | KeyObject,
  nonce: Uint8Array,
  bound: Uint8Array,
  sealed: Uint8Array,
): Buffer | null {
  if (sealed.length < tagBytes) return null;
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes });
  decipher.setAAD(bound);
  decipher.setAuthTag(sealed.subarray(sealed.length - tagBytes));
  try {
    const plain = decipher.update(sealed.subarray(0, sealed.length - tagBytes));
    // A counter mode holds nothing back: this only compares the tag.
    decipher.final();
    return plain;
  } catch {
    return null;
  }
}
