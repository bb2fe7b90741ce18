import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldAddress } from './address.ts';

const flat3 = 'W10 5AB|3|12|GOLBORNE ROAD';

test.each([
  [['Flat 3', '12 Golborne Road', 'London'], 'W10 5AB', flat3],
  [['Flat 3, 12 Golborne Rd'], 'w10 5ab', flat3],
  [['12 GOLBORNE ROAD, FLAT 3'], 'W10 5AB', flat3],
  [['Flt. 3 12 Golborne Road London'], 'W10 5AB', flat3],
  [['3, 12 Golborne Road'], 'W10 5AB', flat3],
  [['Flat 3, Trellick House, 12 Golborne Road'], 'W10 5AB', flat3],
  [['12 Golborne Road'], 'W10 5AB', 'W10 5AB||12|GOLBORNE ROAD'],
  [['12A Golborne Road'], '', '||12A|GOLBORNE ROAD'],
  [['12-14 Golborne Road'], '', '||12|GOLBORNE ROAD'],
  [['Top Floor Flat', '12 Golborne Road'], '', '|TOP|12|GOLBORNE ROAD'],
  [['Basement Flat, 12 Golborne Road'], '', '|BASEMENT|12|GOLBORNE ROAD'],
  [['The Old Bakery', 'Portobello Road'], '', '|||THE OLD BAKERY'],
  [['12', 'Golborne Road'], '', '||12|GOLBORNE ROAD'],
  [['Flat 7, Tanner House, Cooperage Estate'], 'W10 4JE', 'W10 4JE|7||TANNER HOUSE'],
  [['FLAT 7 TANNER HSE COOPERAGE EST LONDON'], 'W10 4JE', 'W10 4JE|7||TANNER HOUSE'],
  [[], '', '|||'],
])('folds %j', (lines, postcode, key) => {
  expect(foldAddress(lines, postcode)).toBe(key);
});

test('different flats of one house never share a key', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 300 }), (one, other) => {
      const keyOf = (flat: number) => foldAddress([`Flat ${flat}`, '12 Golborne Road'], 'W10 5AB');
      expect(keyOf(one) === keyOf(other)).toBe(one === other);
    }),
  );
});
