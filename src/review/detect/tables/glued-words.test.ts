import { expect, test } from 'vitest';
import { partGlued } from './glued-words.ts';

const supply = new Set([
  'person',
  'birth',
  'date',
  'birthdate',
  'unique',
  'learner',
  'number',
  'ni',
  'in',
  'cust',
  'surname',
  'sex',
]);

test.each([
  ['personbirthdate', ['person', 'birthdate']],
  ['uniquelearnernumber', ['unique', 'learner', 'number']],
  ['ninumber', ['ni', 'number']],
  ['custsurname', ['cust', 'surname']],
])('%s is %j', (token, words) => {
  expect(partGlued(token, supply)).toEqual(words);
});

test.each([['surname'], ['personx'], ['insex'], ['sexin'], [''], ['x'.repeat(60)], ['number']])(
  '%s is not parted',
  (token) => {
    expect(partGlued(token, supply)).toBeNull();
  },
);
