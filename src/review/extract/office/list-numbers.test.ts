import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ListCounter, writtenNumber } from './list-numbers.ts';

test.each([
  [27, 'lowerLetter', 'aa'],
  [28, 'A', 'BB'],
  [4, 'lowerRoman', 'iv'],
  [1994, 'I', 'MCMXCIV'],
  [7, 'decimalZero', '07'],
  [12, 'ordinal', '12th'],
  [22, 'ordinal', '22nd'],
  [3, 'none', ''],
  [0, 'i', '0'],
  [999_999, 'a', '999999'],
  [5, 'chineseCounting', '5'],
])('%s in %s is %s', (value, format, expected) => {
  expect(writtenNumber(value, format)).toBe(expected);
});

test('whatever a definition says, a number is short', () => {
  const level = fc.record({
    start: fc.nat(),
    format: fc.constantFrom('decimal', 'lowerLetter', 'upperRoman', 'none', 'ordinal', 'x'),
    text: fc.option(fc.string({ maxLength: 300 })),
    isLegal: fc.boolean(),
    restart: fc.option(fc.nat(12)),
  });
  fc.assert(
    fc.property(fc.array(level, { maxLength: 10 }), fc.array(fc.integer({ min: -1, max: 12 })), (levels, asked) => {
      const counter = new ListCounter();
      for (const at of asked) expect(counter.next(levels, at).length).toBeLessThanOrEqual(100);
    }),
  );
});
