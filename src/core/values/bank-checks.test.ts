import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseBankAccount } from './bank-account.ts';
import { checkBankAccount, parseBankChecks } from './bank-checks.ts';

// Made-up rows for sort codes from 990000 on: the vendor's own table is the operator's to bring.
const plain = '0 0 0 0 0 0 8 7 6 5 4 3 2 1';
const doubled = '2 1 2 1 2 1 2 1 2 1 2 1 2 1';
const table = `990000 990099 MOD11 ${plain}
990100 990199 MOD10 0 0 0 0 0 0 7 1 3 7 1 3 7 1

990200 990299 DBLAL ${doubled}
990300 990399 DBLAL ${doubled} 1
990400 990499 MOD11 0 0 0 0 0 0 0 0 7 6 5 4 0 0 4
990500 990599 MOD11 7 6 5 4 3 2 7 6 5 4 3 2 0 0 5
990500 990599 DBLAL 2 1 2 1 2 1 2 1 2 1 2 1 2 0 5
990600 990699 MOD11 ${plain} 6
990700 990799 MOD11 8 7 6 5 4 3 8 7 6 5 4 3 2 1 7
990800 990899 MOD11 ${plain} 10
990800 990899 DBLAL ${doubled} 11
990900 990999 MOD11 ${plain} 14
991000 991099 MOD11 ${plain}
991000 991099 DBLAL ${doubled} 3
991100 991199 MOD11 ${plain} 2
991100 991199 MOD11 0 0 0 0 0 0 8 7 6 5 4 3 2 1 9
990501 990001
what is this`;
const { checks, unread } = parseBankChecks(table);

function verdict(sort: string, account: string): string {
  const parsed = parseBankAccount(sort, account);
  return parsed === null ? 'not an account' : checkBankAccount(parsed, checks);
}

test('lines that are neither rows nor substitutions are said', () => {
  expect(unread).toEqual([19]);
  expect(checks.rows).toHaveLength(16);
  expect(checks.substitutes.get('990501')).toBe('990001');
});

test.each([
  // 8*1+7*2+6*3+5*4+4*5+3*6+2*7+1*8 = 120; 120 % 11 = 10
  ['990000', '12345678', 'fails'],
  ['990000', '12345679', 'passes'],
  // 7+2+9+28+5+18+49+8 = 126
  ['990100', '12345678', 'fails'],
  ['990100', '12345672', 'passes'],
  ['123456', '12345678', 'unknown'],
  // exception 4: 7*3+6*4+5*5+4*6 = 94; 94 % 11 = 6 = gh
  ['990400', '12345606', 'passes'],
  ['990400', '12345678', 'fails'],
  // exception 6: a from 4 to 8 and g equal to h is a foreign account
  ['990600', '51234566', 'passes'],
  ['990600', '51234567', 'fails'],
  // exception 3: c is 6 or 9, the second row is left out
  ['991000', '00900006', 'fails'],
])('%s %s %s', (sort, account, expected) => {
  expect(verdict(sort, account)).toBe(expected);
});

test('exception 14 shifts the number where its last digit is 0, 1 or 9', () => {
  // 01234567 weighs 8*0+7*1+6*2+5*3+4*4+3*5+2*6+7 = 84; 84 % 11 = 7: fails. 1234567? as 0123456 shifted.
  const passing = Array.from({ length: 1000 }, (_, index) => String(10_000_000 + index * 7919)).filter(
    (account) => verdict('990900', account) === 'passes' && verdict('990000', account) === 'fails',
  );
  expect(passing.length).toBeGreaterThan(0);
  for (const account of passing) {
    expect(account).toMatch(/[019]$/u);
    expect(verdict('990000', `0${account.slice(0, 7)}`)).toBe('passes');
  }
});

test('exception 1 adds 27, exceptions 10 and 11 are two chances, a nine before the last digit takes the sort code out (7)', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999_999 }), (account) => {
      const number = String(account).padStart(8, '0');
      const both = [verdict('990000', number), verdict('990200', number)];
      if (!/^[09]9....9/u.test(number) && both[0] === 'passes') expect(verdict('990800', number)).toBe('passes');
      if (number.charAt(6) === '9') {
        const zeroed = `00${number.slice(2)}`;
        if (!/^0+$/u.test(zeroed)) expect(verdict('990700', number)).toBe(verdict('990000', zeroed));
      }
      if (!number.startsWith('0')) return;
      expect(verdict('991100', number)).toBe(both[0]);
    }),
  );
});

test('about one account in ten passes a modulus of ten, and one in eleven of eleven', () => {
  const accounts = Array.from({ length: 2000 }, (_, index) => String(10_000_019 + index * 37_987).slice(-8));
  for (const [sort, share] of [
    ['990100', 0.1],
    ['990000', 1 / 11],
    ['990200', 0.1],
  ] as const) {
    const passing = accounts.filter((account) => verdict(sort, account) === 'passes').length / accounts.length;
    expect(Math.abs(passing - share)).toBeLessThan(0.03);
  }
});

test('of any text a table is read or its lines are said, and every account gets a verdict', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.integer({ min: 10_000, max: 999_999 }),
      fc.integer({ min: 1, max: 99_999_999 }),
      (text, sort, account) => {
        const parsed = parseBankAccount(String(sort), String(account).padStart(8, '0'));
        const { checks: made } = parseBankChecks(text);
        if (parsed !== null) expect(['passes', 'fails', 'unknown']).toContain(checkBankAccount(parsed, made));
      },
    ),
  );
});
