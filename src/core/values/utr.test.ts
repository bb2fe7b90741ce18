import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseUtr, utrCheckPasses } from './utr.ts';

test.each([
  ['1955839661', '1955839661'],
  ['19558 39661', '1955839661'],
  ['1955839661K', '1955839661'],
])('reads %s', (written, normal) => {
  expect(parseUtr(written)).toBe(normal);
  expect(utrCheckPasses(normal)).toBe(true);
});

test.each(['', '195583966', '0000000000', '1955839661X', '19558396612'])('refuses %s', (written) => {
  expect(parseUtr(written)).toBeNull();
});

test('one of the ten first digits at most passes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999 }), (rest) => {
      const tail = String(rest).padStart(9, '0');
      const passing = [...'0123456789'].filter((first) => utrCheckPasses(first + tail));
      expect(passing).toHaveLength(1);
    }),
  );
});
