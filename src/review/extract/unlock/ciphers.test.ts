import { expect, test } from 'vitest';
import { decryptBlowfish } from './blowfish.ts';
import { Rc4, rc4Blocks } from './rc4.ts';
import { xorLock } from './xor-obfuscation.ts';

test('Blowfish by the vectors that its author published', () => {
  // In cipher feedback, zeros under a vector give that vector encrypted.
  const encrypted = (key: string, block: string): string =>
    decryptBlowfish(Buffer.alloc(8), Buffer.from(key, 'latin1'), Buffer.from(block, 'latin1')).toString('hex');
  expect(encrypted('abcdefghijklmnopqrstuvwxyz', 'BLOWFISH')).toBe('324ed0fef413a203');
  expect(encrypted('Who is John Galt?', '\xfe\xdc\xba\x98\x76\x54\x32\x10')).toBe('cc91732b8022f684');
});

test('RC4 by the vectors that everybody uses; blocks begin afresh', () => {
  const key = Buffer.from('Key');
  const sealed = new Rc4(key).apply(Buffer.from('Plaintext'));
  expect(sealed.toString('hex')).toBe('bbf316e8d940af0ad3');
  expect(new Rc4(Buffer.from('Wiki')).apply(Buffer.from('pedia')).toString('hex')).toBe('1021bf0420');
  expect(rc4Blocks(Buffer.concat([sealed, sealed]), 9, () => key).toString()).toBe('PlaintextPlaintext');
});

test('the mask of a password, as other programs make it', () => {
  const lock = (password: string): string => {
    const made = xorLock(password);
    return made === null ? '' : [made.key, made.verifier].map((each) => each.toString(16)).join(' ');
  };
  expect(['VelvetSweatshop', 'a', 'Test12', '123456789012345'].map(lock)).toEqual([
    'b359 9a0a',
    '9d77 ce88',
    'bf7a c109',
    '8265 9eb1',
  ]);
  expect(Buffer.from(xorLock('Test12')?.mask ?? []).toString('hex')).toBe('176d84e5a5c6e020c282c220e19f3d80');
  expect(xorLock('')).toBeNull();
  expect(xorLock('sixteen letters.')).toBeNull();
});
