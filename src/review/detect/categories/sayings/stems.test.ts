import { expect, test } from 'vitest';
import { classNames, sentenceWords } from './sentence-words.ts';
import { stemOf } from './stems.ts';

test.each([
  ['abused', 'abusing'],
  ['hits', 'hitting'],
  ['stopped', 'stops'],
  ['bullies', 'bully'],
  ['threw', 'throws'],
  ['mum', 'mother'],
  ['meds', 'medication'],
])('"%s" and "%s" are one word', (one, other) => {
  expect(stemOf(one)).toBe(stemOf(other));
});

test.each([
  ['bus', 'bu'],
  ['illness', 'illnes'],
])('"%s" keeps its end', (word, cut) => {
  expect(stemOf(word)).not.toBe(cut);
});

test.each([
  ['Her other half is out.', 'half', 'partner'],
  ['The social worker rang.', 'worker', 'socialworker'],
  ['He has bruising.', 'bruising', 'wounding'],
  ['It cost £40.', '40', 'amount'],
  ['She met Zarnitsa there.', 'Zarnitsa', 'capital'],
])('in "%s" the word "%s" is of the class %s', (text, word, name) => {
  const found = sentenceWords(text).find(({ start, end }) => text.slice(start, end) === word);
  expect(found?.classes.map((id) => classNames[id])).toContain(name);
});
