import { expect, test } from 'vitest';
import { kinVocabulary } from './kin.data.ts';
import { relativeBefore } from './kin.ts';
import { wordsIn } from './phrases.ts';

/** The word for whom a statement of health is about that begins at the bar; null where it is said of somebody else. */
function relativeIn(marked: string): string | null {
  const at = marked.indexOf('|');
  const text = marked.replace('|', '');
  const words = wordsIn(text);
  const first = words.findIndex(({ start }) => start === at);
  const kin = relativeBefore(text, words, { type: 'health', first });
  return kin === null ? null : (/^\p{L}+/u.exec(text.slice(kin))?.[0] ?? '');
}

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
  ['Her hubby is an |alcoholic', 'hubby'],
  ['his stepson has |autism', 'stepson'],
  ['The child has |asthma', null],
  ['Her stepbrother moved in and his |medication is gone', 'stepbrother'],
  ['Her stepbrother moved in and her |medication is gone', null],
])('"%s" is said of %s', (marked, expected) => {
  expect(relativeIn(marked)).toBe(expected);
});

test('every word of the vocabulary for kin is somebody else, but "child", whom a child’s papers are about', () => {
  for (const word of [...kinVocabulary.keys()].filter((each) => !each.includes('-')))
    expect([word, relativeIn(`her ${word} has |dementia`)]).toEqual([word, word === 'child' ? null : word]);
});

test('danger at home is said of all who live there', () => {
  const text = 'Her mother is in a refuge';
  expect(relativeBefore(text, wordsIn(text), { type: 'domestic-abuse', first: 5 })).toBeNull();
});
