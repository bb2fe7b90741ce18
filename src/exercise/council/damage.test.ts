import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeRandom } from '../random.ts';
import { ocrDamaged, slip, slipDigits } from './damage.ts';

test('a slip changes a long word by one stroke and leaves a short one', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const slipped = slip('Chowdhury', makeRandom(String(seed)));
      expect(Math.abs(slipped.length - 'Chowdhury'.length)).toBeLessThanOrEqual(1);
      expect(slip('Ali', makeRandom(String(seed)))).toBe('Ali');
    }),
  );
});

test('a slip of digits keeps the length and what is no digit', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const slipped = slipDigits('AB 12 34 56 C', makeRandom(String(seed)));
      expect(slipped).toMatch(/^AB \d\d \d\d \d\d C$/u);
      expect(slipped).not.toBe('AB 12 34 56 C');
    }),
  );
});

test('recognition misreads some letters, the same ones for the same source', () => {
  const line = 'Mr Ibrahim Hassan, 105 Osier Road, W6 0BS, born 08/10/1951';
  const damaged = Array.from({ length: 20 }, (_, at) => ocrDamaged(line, makeRandom(String(at))));
  expect(damaged.filter((text) => text !== line).length).toBeGreaterThan(10);
  expect(damaged[3]).toBe(ocrDamaged(line, makeRandom('3')));
});
