import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkAddress, type NotifyAddressError, specialPlaceOf } from './notify-address.ts';

describe('what Notify refuses, in its own names', () => {
  const cases: readonly (readonly [NotifyAddressError | 'fine', readonly string[]])[] = [
    ['fine', ['A Resident', '1 High Street', 'SW1A 1AA']],
    ['fine', ['A Resident', '1', '2', '3', '4', '5', 'SW1A 1AA']],
    ['fine', ['A Resident', '1 High Street', 'sw1a1aa']],
    ['fine', ['A Resident', '1 High Street', 'JE2 3XX']],
    ['address-is-empty', ['', ' , ']],
    ['not-enough-address-lines', ['A Resident', 'SW1A 1AA']],
    ['too-many-address-lines', ['A Resident', '1', '2', '3', '4', '5', '6', 'SW1A 1AA']],
    ['invalid-address-line-1-or-2', ['A Resident', '---', 'SW1A 1AA']],
    ['invalid-char-in-address', ['A Resident', '(Top flat)', 'SW1A 1AA']],
    ['invalid-char-in-address', ['A Resident', '1 High Street', '~London', 'SW1A 1AA']],
    ['not-a-real-uk-postcode', ['A Resident', '1 High Street', 'London']],
    ['not-a-real-uk-postcode', ['A Resident', '1 High Street', 'QX1 1AA']],
    ['no-fixed-abode-address', ['A Resident', 'NFA', 'SW1A 1AA']],
    ['no-fixed-abode-address', ['A Resident', 'Of no fixed abode', 'SW1A 1AA']],
    ['fine', ['A Resident', '1 Nfall Street', 'SW1A 1AA']],
  ];
  for (const [error, lines] of cases) {
    test(`${lines.join(' / ')}: ${error}`, () =>
      expect(checkAddress(lines).errors).toEqual(error === 'fine' ? [] : [error]));
  }
});

test('lines are tidied as Notify would print them', () => {
  expect(checkAddress([' A   Resident, ', '', '1 High Street ,', 'sw1a  1aa']).lines).toEqual([
    'A Resident',
    '1 High Street',
    'SW1A 1AA',
  ]);
});

test('what passes has 3 to 7 non-empty lines and passes again', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 8 }), (lines) => {
      const { errors, lines: tidy } = checkAddress([...lines, 'W10 5AB']);
      if (errors.length > 0) return;
      expect(tidy.length).toBeGreaterThanOrEqual(3);
      expect(tidy.length).toBeLessThanOrEqual(7);
      expect(tidy.every((line) => line === line.trim() && line !== '')).toBe(true);
      expect(checkAddress(tidy)).toEqual({ errors: [], lines: tidy });
    }),
  );
});

test.each([
  [['HMP Pentonville', 'Caledonian Road'], 'prison'],
  [['HMYOI Feltham'], 'prison'],
  [['BFPO 57'], 'forces-post-office'],
  [['A Person', 'BF1 2AT'], 'forces-post-office'],
  [['The Refuge, 1 High Street'], 'refuge'],
  [['12 Golborne Road'], null],
  [['Refugees’ Way'], null],
])('%s: %s', (lines, place) => {
  expect(specialPlaceOf(lines)).toBe(place);
});
