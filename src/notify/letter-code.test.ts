import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deriveId } from '#core/ids';
import { letterCode, parseLetterCode } from './letter-code.ts';

const anyCode = fc.string().map((text) => letterCode(deriveId('L', text)));

test('a code is short, unambiguous, and read back however it is said', () => {
  fc.assert(
    fc.property(anyCode, (code) => {
      expect(code).toMatch(/^[BCDFGHJKMNPRTVWXY346789]{3}-[BCDFGHJKMNPRTVWXY346789]{3}-[BCDFGHJKMNPRTVWXY346789]{4}$/u);
      expect(parseLetterCode(code)).toBe(code);
      expect(parseLetterCode(` ${code.toLowerCase().replaceAll('-', ' ')} `)).toBe(code);
    }),
  );
});

test('one wrong character is always noticed', () => {
  fc.assert(
    fc.property(anyCode, fc.nat({ max: 9 }), fc.constantFrom(...'BCDFGHJKMNPRTVWXY346789'), (code, at, other) => {
      const characters = [...code.replaceAll('-', '')];
      if (characters[at] === other) return;
      characters[at] = other;
      expect(parseLetterCode(characters.join(''))).toBeNull();
    }),
  );
});

test('100,000 letters have 100,000 codes', () => {
  const codes = new Set(Array.from({ length: 100_000 }, (_, index) => letterCode(deriveId('L', String(index)))));
  expect(codes.size).toBe(100_000);
});
