import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatPhone, parsePhone, phoneIsFictional, phoneKind } from './phone.ts';

test.each([
  ['07700 900123', '+447700900123', 'mobile'],
  ['+44 7700 900 123', '+447700900123', 'mobile'],
  ['+44 (0)7700 900123', '+447700900123', 'mobile'],
  ['0044 7700 900123', '+447700900123', 'mobile'],
  ['447700900123', '+447700900123', 'mobile'],
  ['7700900123', '+447700900123', 'mobile'],
  ['7700900123.0', '+447700900123', 'mobile'],
  ['(020) 7946 0018', '+442079460018', 'landline'],
  ['020-7946-0018 ext. 12', '+442079460018', 'landline'],
  ['01632 960 001', '+441632960001', 'landline'],
  ['2079460018', '+442079460018', 'landline'],
  ['0300 123 4567', '+443001234567', 'non-geographic'],
  ['0800 111111', '+44800111111', 'non-geographic'],
  ['+48 22 123 45 67', '+48221234567', 'foreign'],
  ['00 252 61 5123456', '+252615123456', 'foreign'],
  ['+1 (212) 555-0100', '+12125550100', 'foreign'],
])('reads %s', (written, normal, kind) => {
  const phone = parsePhone(written);
  expect(phone).toBe(normal);
  expect(phone === null ? '' : phoneKind(phone)).toBe(kind);
});

test.each([
  '',
  '999',
  '12345678',
  '0123',
  '4505577104',
  '0000000000',
  '06700 900123',
  '07700 9001',
  '+999 1234 5678',
  'call me',
  '1234567890123456789',
])('refuses %s', (written) => {
  expect(parsePhone(written)).toBeNull();
});

test('what is printed reads back as the same', () => {
  const national = fc.oneof(
    fc.integer({ min: 7_100_000_000, max: 7_599_999_999 }),
    fc.integer({ min: 2_070_000_000, max: 2_089_999_999 }),
    fc.integer({ min: 1_100_000_000, max: 1_999_999_999 }),
  );
  fc.assert(
    fc.property(national, (number) => {
      const phone = parsePhone(`0${number}`);
      expect(phone).toBe(`+44${number}`);
      if (phone === null) return;
      expect(parsePhone(formatPhone(phone))).toBe(phone);
      expect(parsePhone(phone)).toBe(phone);
      expect(parsePhone(String(number))).toBe(phone);
    }),
  );
});

test.each([
  ['07700 900123', true],
  ['020 7946 0958', true],
  ['07911 123456', false],
])('%s is kept for drama: %s', (written, expected) => {
  const phone = parsePhone(written);
  expect(phone !== null && phoneIsFictional(phone)).toBe(expected);
});
