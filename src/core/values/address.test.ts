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
  [['Flat 2/1', '14 Byres Road', 'Glasgow'], 'G12 8AB', 'G12 8AB|2/1|14|BYRES ROAD'],
  [['2/1, 14 Byres Rd'], 'G12 8AB', 'G12 8AB|2/1|14|BYRES ROAD'],
  [['2/1 14 BYRES ROAD'], 'G12 8AB', 'G12 8AB|2/1|14|BYRES ROAD'],
  [['14 Byres Road', 'Flat 2/2'], 'G12 8AB', 'G12 8AB|2/2|14|BYRES ROAD'],
  [['14/2 Leith Walk', 'Edinburgh'], 'EH6 5AB', 'EH6 5AB|2|14|LEITH WALK'],
  [['Flat 2, 14 Leith Walk'], 'EH6 5AB', 'EH6 5AB|2|14|LEITH WALK'],
  [['2F1, 14 Marchmont Road'], 'EH9 1AB', 'EH9 1AB|2F1|14|MARCHMONT ROAD'],
  [['14 (2F1) Marchmont Road'], 'EH9 1AB', 'EH9 1AB|2F1|14|MARCHMONT ROAD'],
  [['Flat 2F1', '14 Marchmont Road'], 'EH9 1AB', 'EH9 1AB|2F1|14|MARCHMONT ROAD'],
  [['12/14 High Street'], 'W10 5AB', 'W10 5AB||12|HIGH STREET'],
  [['Flat 2/1, 14 Byres Road'], '', '|2/1|14|BYRES ROAD'],
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
