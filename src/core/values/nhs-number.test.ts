import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatNhsNumber, nhsCheckDigitPasses, nhsNumberIsIssuable, parseNhsNumber } from './nhs-number.ts';

const tenDigits = fc.integer({ min: 0, max: 9_999_999_999 }).map((number) => String(number).padStart(10, '0'));
const passing = tenDigits.filter((digits) => passes(digits));

function passes(digits: string): boolean {
  const number = parseNhsNumber(digits);
  return number !== null && nhsCheckDigitPasses(number);
}

test.each([
  ['943 476 5870', '9434765870', true],
  ['943-476-5870', '9434765870', true],
  ['9434765871', '9434765871', false],
  ['4010232137', '4010232137', true],
])('reads %s; its check digit: %s', (written, normal, check) => {
  const number = parseNhsNumber(written);
  expect(number).toBe(normal);
  expect(passes(written)).toBe(check);
});

test.each(['0000000000', '94347658', '943476587A', '94347658701', ''])('refuses %s', (written) => {
  expect(parseNhsNumber(written)).toBeNull();
});

test.each([
  ['4010232137', true],
  ['9434765870', false],
  ['0101701234', true],
])('%s lies in a range in use: %s', (written, expected) => {
  const number = parseNhsNumber(written);
  expect(number !== null && nhsNumberIsIssuable(number)).toBe(expected);
});

test('the check digit catches every single wrong digit', () => {
  fc.assert(
    fc.property(passing, fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 9 }), (digits, at, by) => {
      const wrong = String((Number(digits.charAt(at)) + by) % 10);
      expect(passes(digits.slice(0, at) + wrong + digits.slice(at + 1))).toBe(false);
    }),
  );
});

test('the check digit catches every swap of neighbours', () => {
  fc.assert(
    fc.property(passing, fc.integer({ min: 0, max: 8 }), (digits, at) => {
      const [first, second] = [digits.charAt(at), digits.charAt(at + 1)];
      fc.pre(first !== second);
      expect(passes(digits.slice(0, at) + second + first + digits.slice(at + 2))).toBe(false);
    }),
  );
});

test('about one random number in eleven passes', () => {
  let count = 0;
  for (let number = 4_000_000_000; number < 4_000_011_000; number += 1) if (passes(String(number))) count += 1;
  expect(count / 11_000).toBeCloseTo(1 / 11, 2);
});

test('what is printed reads back as the same', () => {
  fc.assert(
    fc.property(tenDigits, (digits) => {
      const number = parseNhsNumber(digits);
      fc.pre(number !== null);
      expect(number === null ? '' : parseNhsNumber(formatNhsNumber(number))).toBe(digits);
    }),
  );
});
