import { expect, test } from 'vitest';
import { councils, personOf, subjectOf } from '../../test/support/letters.ts';
import { decideLetters } from './decide-letters.ts';
import { letterRow } from './letter-row.ts';

test('a row has seven address lines, the code, and first class where the harm is grave', () => {
  const people = [
    subjectOf(personOf('Grave'), ['nino', 'birth-date'], 'T2'),
    subjectOf(personOf('Mild'), ['email'], 'T3'),
  ];
  const rows = decideLetters({ people, households: [], authorities: councils, asOf: '2026-11-21' }).letters.map(
    letterRow,
  );
  expect(rows.map(({ address }) => address.length)).toEqual([7, 7]);
  expect(new Map(rows.map(({ address, postage }) => [address[0], postage]))).toEqual(
    new Map([
      ['Ms Folake Grave', 'first'],
      ['Ms Folake Mild', 'second'],
    ]),
  );
  expect(rows.every(({ code, letter_id }) => code.length === 12 && letter_id.startsWith('L-'))).toBe(true);
});
