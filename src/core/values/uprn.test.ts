import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseUprn } from './uprn.ts';

test.each([
  ['217034567', '217034567'],
  [' 000217034567 ', '217034567'],
  ['217034567.0', '217034567'],
  ['12345', null],
  ['1234567890123', null],
  ['21703A567', null],
  ['000000000000', null],
])('%s gives %s', (written, normal) => {
  expect(parseUprn(written)).toBe(normal);
});

test('leading zeros never change it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 100_000, max: 999_999_999 }), (number) => {
      expect(parseUprn(String(number).padStart(12, '0'))).toBe(String(number));
    }),
  );
});
