import { expect, test } from 'vitest';
import { isPersonalDataType } from '#core/personal-data';
import { makeRandom } from '../random.ts';
import { fill } from './fill.ts';
import { makeHomes } from './homes.ts';
import { makeHouseholds } from './households.ts';
import { headOf } from './people.ts';
import { callSentences, careSentences, repairComplaints, taxComplaints } from './sentences.data.ts';
import { newTelling } from './telling.ts';

const people = makeHouseholds(20, makeHomes(makeRandom('h')), makeRandom('p')).map(headOf);
const sentences = [...careSentences, ...callSentences, ...repairComplaints.flat(), ...taxComplaints.flat()];

test('every sentence fills without a gap left, for anybody', () => {
  for (const [sentence, types] of sentences) {
    for (const person of people) {
      expect(fill(sentence, person, makeRandom(person.id), newTelling('prose'))).not.toMatch(/[{}]|undefined|NaN/u);
    }
    expect(types.every(isPersonalDataType)).toBe(true);
  }
});

test.each([
  ['{####} {##}', /^\d{4} \d{2}$/u],
  ['{£20-21}', /^£2[01]\.\d{2}$/u],
  ['{7-7}', /^7$/u],
])('%s', (sentence, shown) => {
  const [person] = people;
  expect(person === undefined ? '' : fill(sentence, person, makeRandom('x'), newTelling('prose'))).toMatch(shown);
});
