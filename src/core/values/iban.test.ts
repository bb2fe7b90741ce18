import { expect, test } from 'vitest';
import { accountOfIban, ibanCheckPasses, parseIban } from './iban.ts';

test.each([
  ['GB29 NWBK 6016 1331 9268 19', 'GB29NWBK60161331926819', '601613/31926819'],
  ['gb29nwbk60161331926819', 'GB29NWBK60161331926819', '601613/31926819'],
  ['IBAN: DE89 3704 0044 0532 0130 00', 'DE89370400440532013000', null],
])('reads %s', (written, normal, account) => {
  expect(parseIban(written)).toBe(normal);
  expect(ibanCheckPasses(normal)).toBe(true);
  expect(accountOfIban(normal)).toBe(account);
});

test('a wrong digit does not check', () => {
  expect(ibanCheckPasses('GB29NWBK60161331926818')).toBe(false);
});

test.each(['', 'GB29NWBK6016133192681', 'ZZ29NWBK60161331926819', 'GB29123460161331926819', 'GB29'])(
  'refuses %s',
  (written) => {
    expect(parseIban(written)).toBeNull();
  },
);
