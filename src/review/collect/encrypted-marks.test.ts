import { createHash } from 'node:crypto';
import { deflateRawSync, zstdCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { sniffMediaType } from './media-type.ts';

const hex = (text: string): Buffer => Buffer.from(text, 'hex');
const key = Buffer.alloc(10, 1);

test.each([
  [
    'an OpenPGP message by key',
    Buffer.concat([hex('85010c03'), Buffer.alloc(8, 9), hex('01'), Buffer.alloc(258, 7), hex('d2c0'), key]),
    'application/pgp-encrypted',
  ],
  [
    'an OpenPGP message by password',
    Buffer.concat([hex('8c0d04090302'), Buffer.alloc(9, 8), hex('d247'), key]),
    'application/pgp-encrypted',
  ],
  [
    'a store of keys',
    Buffer.concat([hex('308209ef020103308209a506092a864886f70d010701'), Buffer.alloc(40, 5)]),
    'application/x-pkcs12',
  ],
  ['BitLocker', Buffer.concat([hex('eb5890'), Buffer.from('-FVE-FS-'), Buffer.alloc(600)]), 'application/x-bitlocker'],
  ['LUKS', Buffer.concat([hex('4c554b53babe0001'), Buffer.alloc(600)]), 'application/x-luks'],
  ['KeePass', Buffer.concat([hex('03d9a29a67fb4bb5'), Buffer.alloc(600)]), 'application/x-keepass'],
  ['OpenSSL', Buffer.concat([Buffer.from('Salted__'), Buffer.alloc(40, 201)]), 'application/x-openssl-encrypted'],
  ['a text that begins with the same letter', Buffer.from('Salted fish, and other recipes'), 'text/plain'],
] as const)('%s', (_, bytes, mediaType) => {
  expect(sniffMediaType(bytes)).toBe(mediaType);
});

/** Bytes that no program could tell from chance, and the same ones each time. */
function chance(size: number): Buffer {
  const pieces: Buffer[] = [];
  for (let at = 0; at * 64 < size; at += 1) pieces.push(createHash('sha512').update(`block ${at}`).digest());
  return Buffer.concat(pieces).subarray(0, size);
}

test('a file of chance throughout is told from one that is packed, from one with a heading, and from a small one', () => {
  expect(sniffMediaType(chance(300_000))).toBe('application/x-chance');
  expect(sniffMediaType(chance(60_000))).toBe('application/octet-stream');
  expect(sniffMediaType(Buffer.concat([Buffer.alloc(4096), chance(300_000)]))).toBe('application/octet-stream');
  const words = Array.from({ length: 300_000 }, (_, at) => `resident ${(at * 7919) % 104_729} of Larch Close`).join(
    '\n',
  );
  expect(sniffMediaType(deflateRawSync(words))).toBe('application/octet-stream');
  expect(sniffMediaType(zstdCompressSync(words).subarray(9))).toBe('application/octet-stream');
});
