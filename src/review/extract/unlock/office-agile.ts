import { createDecipheriv, hash } from 'node:crypto';
import { Parser } from 'htmlparser2';
import type { ByteView } from '../../collect/byte-view.ts';

type CipherFacts = {
  /** A name that node:crypto knows. */
  readonly cipher: string;
  readonly hash: string;
  readonly keyBytes: number;
  readonly blockBytes: number;
  readonly hashBytes: number;
  readonly salt: Buffer;
};

/** A password's way into a package of Office 2010 and later: agile encryption ([MS-OFFCRYPTO] 2.3.4.10 to 2.3.4.15). */
export type AgileLock = {
  readonly data: CipherFacts;
  readonly password: CipherFacts & {
    readonly spins: number;
    readonly verifier: Buffer;
    readonly proof: Buffer;
    readonly key: Buffer;
  };
};

/** Why `EncryptionInfo` leads to no password: nothing but a certificate opens it, it is hostile, or it is no such thing. */
export type AgileRefusal = 'certificate' | 'hostile' | 'unknown';

/** The most rounds that the specification allows; more only costs time. */
const mostSpins = 10_000_000;
const segmentBytes = 4096;
const blockKeys = {
  verifier: Buffer.from('fea7d2763b4b9e79', 'hex'),
  proof: Buffer.from('d7aa0f6d3061344e', 'hex'),
  key: Buffer.from('146e0be7abacd0d6', 'hex'),
};

/** Reads the stream `EncryptionInfo` of version 4.4. */
export function agileLock(info: ByteView): AgileLock | AgileRefusal {
  if (info.u16(0) !== 4 || info.u16(2) !== 4) return 'unknown';
  const found = elementsOf(info.part(8, Math.min(info.length, 100_000)).bytes.toString('utf8'));
  const encryptor = found.get('encryptedkey');
  const data = factsOf(found.get('keydata'));
  if (data !== null && encryptor === undefined) return 'certificate';
  const password = factsOf(encryptor);
  if (data === null || password === null || encryptor === undefined) return 'unknown';
  const spins = Number(encryptor['spincount']);
  if (!Number.isInteger(spins) || spins < 0) return 'unknown';
  if (spins > mostSpins) return 'hostile';
  return {
    data,
    password: {
      ...password,
      spins,
      verifier: base64(encryptor['encryptedverifierhashinput']),
      proof: base64(encryptor['encryptedverifierhashvalue']),
      key: base64(encryptor['encryptedkeyvalue']),
    },
  };
}

/** The package's key where the password is right; null where it is wrong or time is up. */
export function agileKey({ data, password: lock }: AgileLock, text: string, hasTime: () => boolean): Buffer | null {
  let made = hash(lock.hash, Buffer.concat([lock.salt, Buffer.from(text, 'utf16le')]), 'buffer');
  const round = Buffer.alloc(4 + made.length);
  for (let spin = 0; spin < lock.spins; spin += 1) {
    round.writeUInt32LE(spin, 0);
    made.copy(round, 4);
    made = hash(lock.hash, round, 'buffer');
    if (spin % 16_384 === 0 && !hasTime()) return null;
  }
  const open = (block: Buffer, bytes: Buffer): Buffer => {
    const key = fitted(hash(lock.hash, Buffer.concat([made, block]), 'buffer'), lock.keyBytes);
    return decipher(lock, key, fitted(lock.salt, lock.blockBytes), bytes);
  };
  const verifier = open(blockKeys.verifier, lock.verifier);
  const proof = open(blockKeys.proof, lock.proof).subarray(0, lock.hashBytes);
  if (verifier.length === 0 || proof.length === 0) return null;
  const salted = hash(lock.hash, verifier.subarray(0, lock.salt.length), 'buffer');
  if (!salted.equals(proof)) return null;
  const key = open(blockKeys.key, lock.key).subarray(0, data.keyBytes);
  return key.length === data.keyBytes ? key : null;
}

/** The package in clear: segments of 4,096 bytes, each begun by a vector of its own. */
export function decryptAgile(bytes: Uint8Array, key: Buffer, lock: AgileLock): Buffer {
  const out = Buffer.alloc(bytes.length - (bytes.length % lock.data.blockBytes));
  for (let segment = 0; segment * segmentBytes < out.length; segment += 1) {
    const from = segment * segmentBytes;
    const part = bytes.subarray(from, Math.min(from + segmentBytes, out.length));
    decryptAgilePage(part, key, lock, segment).copy(out, from);
  }
  return out;
}

/** One segment in clear: its vector is made from its number, which is any number of 32 bits in a database. */
export function decryptAgilePage(bytes: Uint8Array, key: Buffer, { data }: AgileLock, number: number): Buffer {
  const name = Buffer.alloc(4);
  name.writeUInt32LE(number);
  const start = fitted(hash(data.hash, Buffer.concat([data.salt, name]), 'buffer'), data.blockBytes);
  return decipher(data, key, start, bytes);
}

function decipher(facts: CipherFacts, key: Buffer, start: Buffer, bytes: Uint8Array): Buffer {
  const whole = bytes.subarray(0, bytes.length - (bytes.length % facts.blockBytes));
  const cipher = createDecipheriv(facts.cipher, key, start).setAutoPadding(false);
  return Buffer.concat([cipher.update(whole), cipher.final()]);
}

/** Cut, or filled up with 0x36, to a length. */
function fitted(bytes: Buffer, length: number): Buffer {
  return bytes.length >= length
    ? bytes.subarray(0, length)
    : Buffer.concat([bytes, Buffer.alloc(length - bytes.length, 0x36)]);
}

type Attributes = Readonly<Record<string, string>>;

/** The last element of each name, without its prefix; names in lower case. */
function elementsOf(xml: string): Map<string, Attributes> {
  const found = new Map<string, Attributes>();
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (found.size < 100) found.set(name.slice(name.indexOf(':') + 1), attributes);
    },
  });
  parser.write(xml);
  parser.end();
  return found;
}

const hashes: Readonly<Record<string, string>> = {
  SHA1: 'sha1',
  'SHA-1': 'sha1',
  SHA256: 'sha256',
  'SHA-256': 'sha256',
  SHA384: 'sha384',
  'SHA-384': 'sha384',
  SHA512: 'sha512',
  'SHA-512': 'sha512',
  MD5: 'md5',
};

function factsOf(attributes: Attributes | undefined): CipherFacts | null {
  if (attributes === undefined) return null;
  const keyBytes = Number(attributes['keybits']) / 8;
  const name = hashes[attributes['hashalgorithm'] ?? ''];
  const isFeedback = attributes['cipherchaining'] === 'ChainingModeCFB';
  const salt = base64(attributes['saltvalue']);
  const isAes = attributes['cipheralgorithm'] === 'AES' && [16, 24, 32].includes(keyBytes);
  if (!isAes || name === undefined || salt.length === 0 || Number(attributes['blocksize']) !== 16) return null;
  const hashBytes = hash(name, '', 'buffer').length;
  return {
    cipher: `aes-${keyBytes * 8}-${isFeedback ? 'cfb8' : 'cbc'}`,
    hash: name,
    keyBytes,
    blockBytes: 16,
    hashBytes,
    salt,
  };
}

function base64(text: string | undefined): Buffer {
  return Buffer.from((text ?? '').slice(0, 10_000), 'base64');
}
