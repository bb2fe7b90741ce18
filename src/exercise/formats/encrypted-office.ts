import { createCipheriv, createHash, createHmac } from 'node:crypto';
import { makeCompoundFile } from './compound-file.ts';

/**
 * Wraps a workbook or document as Office does when a password to open is set: agile encryption ([MS-OFFCRYPTO] 2.3.4.10),
 * AES-256 and SHA-512, `spins` rounds of hashing the password. Salts and key are derived from the bytes, so that they repeat.
 */
export function encryptOffice(bytes: Uint8Array, password: string, spins = 100_000): Uint8Array {
  const secret = (label: string, size: number): Buffer =>
    createHash('sha512').update(label).update(password).update(bytes).digest().subarray(0, size);
  const key = secret('key', 32);
  const dataSalt = secret('data salt', 16);
  const passwordSalt = secret('password salt', 16);
  const packed = encryptPackage(bytes, key, dataSalt);
  const integrityKey = secret('integrity', 64);
  const integrity = createHmac('sha512', integrityKey).update(packed).digest();
  const stretched = stretch(password, passwordSalt, spins);
  const underPassword = (block: string, plain: Buffer): string =>
    aes(sha512(stretched, Buffer.from(block, 'hex')).subarray(0, 32), passwordSalt, plain).toString('base64');
  const underKey = (block: string, plain: Buffer): string =>
    aes(key, sha512(dataSalt, Buffer.from(block, 'hex')).subarray(0, 16), plain).toString('base64');
  const verifier = secret('verifier', 16);
  const common =
    'saltSize="16" blockSize="16" keyBits="256" hashSize="64" cipherAlgorithm="AES" cipherChaining="ChainingModeCBC" hashAlgorithm="SHA512"';
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<encryption xmlns="http://schemas.microsoft.com/office/2006/encryption" xmlns:p="http://schemas.microsoft.com/office/2006/keyEncryptor/password"><keyData ${common} saltValue="${dataSalt.toString('base64')}"/><dataIntegrity encryptedHmacKey="${underKey('5fb2ad010cb9e1f6', integrityKey)}" encryptedHmacValue="${underKey('a0677f02b22c8433', integrity)}"/><keyEncryptors><keyEncryptor uri="http://schemas.microsoft.com/office/2006/keyEncryptor/password"><p:encryptedKey spinCount="${spins}" ${common} saltValue="${passwordSalt.toString('base64')}" encryptedVerifierHashInput="${underPassword('fea7d2763b4b9e79', verifier)}" encryptedVerifierHashValue="${underPassword('d7aa0f6d3061344e', sha512(verifier))}" encryptedKeyValue="${underPassword('146e0be7abacd0d6', key)}"/></keyEncryptor></keyEncryptors></encryption>`;
  const info = Buffer.concat([Buffer.from('0400040040000000', 'hex'), Buffer.from(xml)]);
  return makeCompoundFile([
    { name: 'EncryptionInfo', bytes: info },
    { name: 'EncryptedPackage', bytes: packed },
  ]);
}

function encryptPackage(bytes: Uint8Array, key: Buffer, salt: Buffer): Buffer {
  const size = Buffer.alloc(8);
  size.writeUInt32LE(bytes.length, 0);
  const segments: Buffer[] = [size];
  for (let at = 0; at * 4096 < bytes.length; at += 1) {
    const plain = Buffer.from(bytes.subarray(at * 4096, (at + 1) * 4096));
    const whole = Buffer.concat([plain, Buffer.alloc((16 - (plain.length % 16)) % 16)]);
    segments.push(aes(key, sha512(salt, long(at)).subarray(0, 16), whole));
  }
  return Buffer.concat(segments);
}

function stretch(password: string, salt: Buffer, spins: number): Buffer {
  let hash = sha512(salt, Buffer.from(password, 'utf16le'));
  for (let at = 0; at < spins; at += 1) hash = sha512(long(at), hash);
  return hash;
}

function aes(key: Buffer, iv: Buffer, plain: Buffer): Buffer {
  const cipher = createCipheriv('aes-256-cbc', key, iv).setAutoPadding(false);
  return Buffer.concat([cipher.update(plain), cipher.final()]);
}

function sha512(...parts: readonly Buffer[]): Buffer {
  const hash = createHash('sha512');
  for (const part of parts) hash.update(part);
  return hash.digest();
}

function long(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
