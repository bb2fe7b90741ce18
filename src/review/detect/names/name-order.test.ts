import { expect, test } from 'vitest';
import { passage, table } from '../../../../test/support/units.ts';
import { makeDetector } from '../detector.ts';

const electors = [
  ['NAME', 'ADD1', 'PC'],
  ['Sahin Ibrahim', 'Flat 1 Keats House', 'W2 4AB'],
  ['Sahin Huseyin Can', 'Flat 1 Keats House', 'W2 4AB'],
  ['Sahin Nurcan', 'Flat 1 Keats House', 'W2 4AB'],
  ['Kabongo Patience', 'Flat 2 Keats House', 'W2 4AB'],
  ['Kabongo Jean', 'Flat 2 Keats House', 'W2 4AB'],
  ['de Freitas Ana', 'Flat 3 Keats House', 'W2 4AB'],
];

function names(rows: readonly (readonly string[])[], pairs: readonly string[] | null): readonly string[] {
  const detect = makeDetector({
    names: pairs === null ? null : { pairs: [...pairs].sort(), surnames: [] },
    asOf: '2026-11-21',
  });
  const units = [passage('Register of electors'), table(rows)];
  return detect({ mediaType: 'text/csv', units }).flatMap(({ type, value }) => (type === 'person-name' ? [value] : []));
}

test('families that stand together show that the surname is first', () => {
  expect(names(electors, null).slice(0, 2)).toEqual(['|Ibrahim|Sahin', '|Huseyin Can|Sahin']);
});

test('the register shows it too, with surnames of two words', () => {
  const pairs = ['IBRAHIM SAHIN', 'HUSEYIN SAHIN', 'NURCAN SAHIN', 'JEAN KABONGO', 'ANA DE FREITAS'];
  expect(names(electors, pairs)).toContain('|Ana|de Freitas');
});

test('in the usual order nothing is turned', () => {
  const usual = [
    ['Name', 'Tel'],
    ['Ibrahim Sahin', '07700 900123'],
    ['Nurcan Sahin', '07700 900124'],
    ['Jean Kabongo', '07700 900125'],
    ['Wei Zhang', '07700 900126'],
  ];
  expect(names(usual, null)).toEqual(['|Ibrahim|Sahin', '|Nurcan|Sahin', '|Jean|Kabongo', '|Wei|Zhang']);
});
