import { expect, test } from 'vitest';
import { resident } from '../../../../test/support/residents.ts';
import { home } from '../../../../test/support/said-documents.ts';
import { keysOfResident } from '../comparison/keys.ts';
import { withGenerations } from './generations-at-home.ts';

const john = (birthDate: string | null, surname = 'Khan') =>
  keysOfResident(
    resident(`J${birthDate}`, { forenames: 'John', surname, ...(birthDate === null ? {} : { birthDate }), ...home }),
  );

test.each([
  ['father and son', [john('1950-01-02'), john('1980-06-07')], [0, 1], ['elder', 'younger']],
  ['two of nearly one age', [john('1950-01-02'), john('1960-06-07')], [0, 1], ['', '']],
  ['a birth date not known', [john('1950-01-02'), john(null)], [0, 1], ['', '']],
  ['three generations', [john('1930-01-02'), john('1950-01-02'), john('1980-06-07')], [0, 1, 2], ['', '', '']],
  ['the register says it', [john('1950-01-02', 'Khan Jnr'), john('1980-06-07', 'Khan III')], [0, 1], ['Jnr', 'III']],
  [
    'one person held twice',
    [john('1950-01-02'), john('1980-06-07'), john('1950-01-02')],
    [0, 1, 0],
    ['elder', 'younger', 'elder'],
  ],
] as const)('%s', (_, keys, entryOf, generations) => {
  expect(withGenerations(keys, entryOf).map(({ generation }) => generation)).toEqual(generations);
});
