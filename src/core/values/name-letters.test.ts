import { expect, test } from 'vitest';
import { mendNameLetters } from './name-letters.ts';

test.each([
  ['HAMA AM1N', 'HAMA AMIN'],
  ['EL IDRIS5I', 'EL IDRISSI'],
  ['L0 MONAC0', 'LO MONACO'],
  ['8YRNE', 'BYRNE'],
  ['Silver1ock', 'Silverlock'],
  ['R0bert', 'Robert'],
  ['Amina Hassan', null],
  ['Flat 2', null],
  ['AB12 CDE', null],
  ['Room 101', null],
  ['07700 900123', null],
  ['Jones 3', null],
])('%s is %s', (text, mended) => {
  expect(mendNameLetters(text)).toBe(mended);
});
