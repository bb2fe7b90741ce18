import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatNino, ninoPrefixIsIssued, parseNino } from './nino.ts';

const letters = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const prefixes = fc.tuple(letters, letters).map(([first, second]) => first + second);
const digits = fc.integer({ min: 0, max: 999_999 }).map((number) => String(number).padStart(6, '0'));
const issued = prefixes.filter(ninoPrefixIsIssued);

test.each([
  ['AB123456C', 'AB123456C'],
  ['ab 12 34 56 c', 'AB123456C'],
  ['AB-12-34-56-C', 'AB123456C'],
  ['JG 12 13 16', 'JG121316'],
  ['AB 123456 C', 'AB123456C'],
])('reads %s', (written, normal) => {
  expect(parseNino(written)).toBe(normal);
});

test.each(['QQ123456C', 'AB123456E', 'AB12345C', 'AO123456A', 'DA123456A', '', 'AB1234567'])(
  'refuses %s',
  (written) => {
    expect(parseNino(written)).toBeNull();
  },
);

test('373 of the 676 pairs of letters are issued', () => {
  const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const pairs = alphabet.flatMap((first) => alphabet.map((second) => first + second));
  expect(pairs.filter(ninoPrefixIsIssued)).toHaveLength(373);
});

test('a prefix never issued never parses', () => {
  fc.assert(
    fc.property(prefixes, digits, fc.constantFrom('', 'A', 'B', 'C', 'D'), (prefix, number, suffix) => {
      expect(parseNino(prefix + number + suffix) !== null).toBe(ninoPrefixIsIssued(prefix));
    }),
  );
});

test('what is printed reads back as the same', () => {
  fc.assert(
    fc.property(issued, digits, fc.constantFrom('', 'A', 'B', 'C', 'D'), (prefix, number, suffix) => {
      const nino = parseNino(prefix + number + suffix);
      expect(nino === null ? null : parseNino(formatNino(nino))).toBe(prefix + number + suffix);
    }),
  );
});
