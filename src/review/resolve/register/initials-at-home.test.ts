import { describe, expect, test } from 'vitest';
import { fields } from '../../../../test/support/residents.ts';
import { type Keys, keysOfFields } from '../comparison/keys.ts';
import { initialsAtHome, isInitialOnly } from './initials-at-home.ts';

const home = { address: 'Flat 2, 7 Acklam Road', postcode: 'W10 5QZ' };
const next = { address: 'Flat 3, 7 Acklam Road', postcode: 'W10 5QZ' };

function called(title: string, forenames: string, surname = 'Okafor', where = home): Keys {
  return keysOfFields(fields({ title, forenames, surname, ...where }));
}

const jane = called('Mrs', 'Jane');

const cases: readonly (readonly [known: string, others: readonly Keys[], said: Keys, isAnother: boolean])[] = [
  ['nobody else', [], called('', 'J'), false],
  ['another initial', [called('Mr', 'Peter')], called('', 'J'), false],
  ['a man, of a woman', [called('Mr', 'James')], called('Mrs', 'J'), false],
  ['a man, of nobody says whom', [called('Mr', 'James')], called('', 'J'), true],
  [
    'a man, by another file than that which names him',
    [called('', 'James'), called('Mr', 'James')],
    called('Mrs', 'J'),
    false,
  ],
  ['another woman', [called('', 'Joan')], called('Ms', 'J'), true],
  ['a boy, of a grown woman', [called('Master', 'Jo')], called('Mrs', 'J'), false],
  ['a forename without a surname', [called('', 'Joan', '')], called('', 'J'), true],
  ['the same name misspelt', [called('', 'Jaine')], called('', 'J'), false],
  ['somebody of another surname', [called('', 'Joan', 'Farah')], called('', 'J'), false],
  ['somebody next door', [called('', 'Joan', 'Okafor', next)], called('', 'J'), false],
  ['a man by his initial', [called('Mr', 'J')], called('', 'J'), true],
];

describe('who else of an initial is known at a home', () => {
  test.each(cases)('%s', (_, others, said, isAnother) => {
    expect(initialsAtHome([jane, said, ...others]).isAnotherToo(jane, said)).toBe(isAnother);
  });

  test('an initial and a surname are no forename, no surname alone and no title', () => {
    expect(['J', 'Jane', ''].map((forenames) => isInitialOnly(called('', forenames)))).toEqual([true, false, false]);
  });
});
