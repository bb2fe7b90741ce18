import { expect, test } from 'vitest';
import { deriveKey, type KeyStep } from './derive-key.ts';

const cases: readonly (readonly [readonly string[], readonly KeyStep[], string])[] = [
  [['  Zoë   O’Brien-Smith '], [], 'zoe o brien smith'],
  [[''], ['initial', 'sound'], ''],
  [['Anna', 'Maria'], ['sorted-words'], 'anna maria'],
  [['Smith, John'], ['sorted-words'], 'john smith'],
  [['Bob'], ['known-name'], 'robert'],
  [['Bobbie Ann'], ['known-name'], 'robert'],
  [['Mohammed'], ['known-name'], deriveKey('Muhammad', ['known-name'])],
  [['Ameer'], ['known-name'], deriveKey('Amir', ['known-name'])],
  [['Lee'], ['known-name'], 'lee'],
  [['Robert'], ['sound'], 'r163'],
  [['Rupert'], ['sound'], 'r163'],
  [['Ashcraft'], ['sound'], 'a261'],
  [['Tymczak'], ['sound'], 't522'],
  [['Pfister'], ['sound'], 'p236'],
  [['1971-06-24'], ['year'], '1971'],
  [['19710624'], ['year'], '1971'],
  [['1971-06-24'], ['month-day'], '0624'],
  [['W10 5AB'], ['outward'], 'w10'],
  [['W105AB'], ['outward'], 'w10'],
  [['AB 12 34 56 C'], ['digits'], '123456'],
  [['24/06/1971'], ['day-month-year'], '1971 06 24'],
];

test.each(cases)('%j by %j is %j', (cells, steps, key) => {
  expect(deriveKey(cells.join(' '), steps)).toBe(key);
});
