import { expect, test } from 'vitest';
import { relativeBefore } from './kin.ts';
import { wordsIn } from './phrases.ts';

// The word before the bar is where the statement of health begins.
test.each([
  ['Her mother has |dementia', 'mother'],
  ['His late older brother was |schizophrenic', 'brother'],
  ['The neighbour upstairs is an |alcoholic', 'neighbour'],
  ['Sister |diabetic', 'Sister'],
  ['her mum, who has |dementia', 'mum'],
  ['lives with her mother and has |dementia', null],
  ['Mum says he has |asthma', null],
  ['Mum reports |asthma', null],
  ['Her mother died and she has |depression', null],
  ['Grandson moved in and her |medication is gone', null],
  ['Grandson moved in, |depressed', null],
  ['She has |dementia', null],
])('"%s" is said of %s', (marked, expected) => {
  const at = marked.indexOf('|');
  const text = marked.replace('|', '');
  const words = wordsIn(text);
  const first = words.findIndex(({ start }) => start === at);
  const kin = relativeBefore(text, words, { type: 'health', first });
  expect(kin === null ? null : (/^\p{L}+/u.exec(text.slice(kin))?.[0] ?? '')).toBe(expected);
});

test('danger at home is said of all who live there', () => {
  const text = 'Her mother is in a refuge';
  expect(relativeBefore(text, wordsIn(text), { type: 'domestic-abuse', first: 5 })).toBeNull();
});
