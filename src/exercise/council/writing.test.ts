import { describe, expect, test } from 'vitest';
import { makeRandom } from '../random.ts';
import {
  addressColumns,
  type DayStyle,
  hurried,
  hurriedCode,
  pounds,
  retyped,
  spacedNhs,
  spacedNino,
  spacedPhone,
  writeDay,
} from './writing.ts';

describe('as offices write it', () => {
  test.each<[DayStyle, string]>([
    ['slashes', '09/03/1987'],
    ['short', '09/03/87'],
    ['dashes', '09-Mar-1987'],
    ['words', '9 March 1987'],
    ['iso', '1987-03-09'],
    ['dots', '09.03.1987'],
  ])('a day with %s', (style, shown) => {
    expect(writeDay('1987-03-09', style)).toBe(shown);
    expect(writeDay('', style)).toBe('');
  });

  test.each([
    [spacedNino('AB123456C'), 'AB 12 34 56 C'],
    [spacedNhs('9991234567'), '999 123 4567'],
    [spacedPhone('07700900123'), '07700 900123'],
    [spacedPhone('02079460123'), '020 7946 0123'],
    [pounds(1234567.5), '£1,234,567.50'],
    [pounds(12), '£12.00'],
  ])('%s', (written, shown) => {
    expect(written).toBe(shown);
  });

  test('an address fits the columns it is given, and loses no word', () => {
    const home = { lines: ['Flat 12', 'Barnard Court', 'Cooperage Estate', 'London'], postcode: 'W8 1AA', uprn: '1' };
    for (const count of [2, 3, 4, 5]) {
      const columns = addressColumns(home, count);
      expect(columns).toHaveLength(count);
      expect(columns.join(' ').trim()).toBe(home.lines.join(' '));
    }
  });

  test('hurried hands change how a thing is written, never which thing', () => {
    const random = makeRandom('hands');
    const home = { lines: ['First Floor Flat', '8A Osier Road', 'London'], postcode: 'W6 1AA', uprn: '1' };
    const letters = (text: string): string => text.replace(/\s/gu, '').toUpperCase().replaceAll('O', '0');
    for (let at = 0; at < 200; at += 1) {
      expect(letters(hurried('Ann Marie', random, 1))).toBe(letters('Ann Marie'));
      expect(letters(hurriedCode('AB103456C', random, 1))).toBe(letters('AB103456C'));
      expect(retyped(home, random).lines.join(' ').toUpperCase()).toMatch(/8A OSIER R(?:OA)?D/u);
    }
  });
});
