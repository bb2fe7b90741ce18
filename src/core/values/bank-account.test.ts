import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatSortCode, parseAccountNumber, parseBankAccount, parseSortCode } from './bank-account.ts';

test.each([
  ['11-22-33', '12345678', '112233/12345678'],
  ['112233', '12345678', '112233/12345678'],
  ['11 22 33', '1234 5678', '112233/12345678'],
  ['11:22:33', '12345678', '112233/12345678'],
  ['40122', '123456', '040122/00123456'],
  ['1-22-33', '1234567', '012233/01234567'],
  ['112233', '912345678', '112239/12345678'],
  ['550000', '0112345678', '550000/12345678'],
  ['089000', '1234567801', '089000/12345678'],
])('reads %s and %s', (sortCode, account, normal) => {
  expect(parseBankAccount(sortCode, account)).toBe(normal);
});

test.each([
  ['11-22 33', '12345678'],
  ['11-22-33', '12345'],
  ['11-22-33', '00000000'],
  ['00-00-00', '12345678'],
  ['11-22-33', '12345678901'],
  ['', ''],
])('refuses %s and %s', (sortCode, account) => {
  expect(parseBankAccount(sortCode, account)).toBeNull();
});

test('lost leading zeros come back', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 10_000, max: 999_999 }),
      fc.integer({ min: 100_000, max: 99_999_999 }),
      (sort, account) => {
        const [six, eight] = [String(sort).padStart(6, '0'), String(account).padStart(8, '0')];
        expect(parseBankAccount(String(sort), String(account))).toBe(`${six}/${eight}`);
        expect(parseBankAccount(six, eight)).toBe(`${six}/${eight}`);
        const code = parseSortCode(six);
        expect(code === null ? '' : parseSortCode(formatSortCode(code))).toBe(six);
        expect(parseAccountNumber(String(account))).toBe(eight);
      },
    ),
  );
});
