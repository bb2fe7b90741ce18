import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { type CaseKey, decrypt, deriveKey, encrypt } from './case-key.ts';

/** Seals and opens small values, such as columns of the casebook, under keys derived from the case key. */
export type SealedValues = {
  /**
   * `purpose` chooses the key ("person-name"); `context` says where the value belongs (a row's id), and the value opens
   * nowhere else. The same value seals to other bytes each time.
   */
  readonly sealBytes: (purpose: string, plain: Uint8Array, context?: string) => Uint8Array;
  /** Null for anything not sealed by this case, for this purpose and context, or changed by a bit. */
  readonly openBytes: (purpose: string, sealed: Uint8Array, context?: string) => Uint8Array | null;
};

/** Form of a sealed value: this byte, 12 of nonce, the ciphertext, 16 of tag. */
const version = 1;
const nonceBytes = 12;

/** Values under the keys of one case. Nonces are random: safe for 2^32 values of one purpose (NIST SP 800-38D). */
export function sealedValues(key: CaseKey): SealedValues {
  const keys = new Map<string, KeyObject>();
  const freshNonce = nonceSource();
  const keyFor = (purpose: string): KeyObject => {
    const known = keys.get(purpose);
    if (known !== undefined) return known;
    // A key object once: handing over the bytes each time cost four fifths of sealing a small value (22 against 5 µs).
    const derived = createSecretKey(deriveKey(key, `value ${purpose}`));
    keys.set(purpose, derived);
    return derived;
  };
  return {
    sealBytes: (purpose, plain, context = '') => {
      const nonce = freshNonce();
      return Buffer.concat([Buffer.of(version), nonce, encrypt(keyFor(purpose), nonce, Buffer.from(context), plain)]);
    },
    openBytes: (purpose, sealed, context = '') => {
      if (sealed[0] !== version || sealed.length < 1 + nonceBytes) return null;
      const nonce = sealed.subarray(1, 1 + nonceBytes);
      return decrypt(keyFor(purpose), nonce, Buffer.from(context), sealed.subarray(1 + nonceBytes));
    },
  };
}

/** Random nonces, drawn many at a time; each is handed out once. */
function nonceSource(): () => Buffer {
  let pool = Buffer.alloc(0);
  return () => {
    if (pool.length < nonceBytes) pool = randomBytes(nonceBytes * 512);
    const nonce = pool.subarray(0, nonceBytes);
    pool = pool.subarray(nonceBytes);
    return nonce;
  };
}
