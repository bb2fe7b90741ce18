import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deriveId, deriveIdOf, parseId } from './ids.ts';

const anyText = fc.string({ unit: 'binary' });

test('an identifier is 80 bits of the hash of its length-prefixed parts, one after the other', () => {
  fc.assert(
    fc.property(fc.array(anyText), (parts) => {
      const hash = createHash('sha256');
      for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
      const id = deriveId('F', ...parts);
      expect(id).toBe(`F-${hash.digest('hex').slice(0, 20)}`);
      expect(parseId('F', id)).toBe(id);
      expect(parseId('M', id)).toBeNull();
    }),
  );
});

test('parts cut elsewhere give another', () => {
  expect(deriveId('F', 'a', 'bc')).not.toBe(deriveId('F', 'ab', 'c'));
});

test('it may have more parts than a call takes arguments', () => {
  const parts = Array.from({ length: 300_000 }, (_, index) => String(index));
  expect(parseId('S', deriveIdOf('S', parts))).not.toBeNull();
});
