import { expect, test } from 'vitest';
import { classNames, sentenceWords } from './sentence-words.ts';
import { wordClasses } from './word-classes.data.ts';

const classes = Object.entries(wordClasses).map(([name, list]) => ({ name, entries: list.trim().split(/\s+/u) }));

function classesIn(text: string, part: string): readonly (string | undefined)[] {
  const found = sentenceWords(text).find(({ start, end }) => text.slice(start, end) === part);
  return (found?.classes ?? []).map((id) => classNames[id]);
}

// A word of digits alone, or one with digits longer than five, is read as a number or a code: an entry of that form would never be met.
test('every entry is a word, a phrase or a beginning that can be met', () => {
  const wrong = classes.flatMap(({ name, entries }) =>
    entries
      .filter(
        (entry) =>
          !/^(?:\p{Ll}{4,}\*|[\p{Ll}0-9]+(?:_[\p{Ll}0-9]+)*)$/u.test(entry) ||
          /^[0-9]+$/u.test(entry) ||
          (!entry.includes('_') && /[0-9]/u.test(entry) && entry.length > 5),
      )
      .map((entry) => `${name}: ${entry}`),
  );
  expect(wrong).toEqual([]);
});

test('a word is in few classes: each pair of classes in a sentence is a feature', () => {
  const counts = new Map<string, number>();
  for (const { entries } of classes)
    for (const entry of new Set(entries)) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  expect([...counts].filter(([, count]) => count > 6)).toEqual([]);
});

test.each([
  ['She takes apixaban.', 'apixaban', 'medicine'],
  ['He has Ehlers-Danlos.', 'Ehlers', 'inheritedillness'],
  ['They pray at the gurdwara.', 'gurdwara', 'faithplace'],
  ['He is a Hazara from Herat.', 'Herat', 'land'],
  ['She was bailed to her mum’s.', 'bailed', 'police'],
  ['He was told not to come.', 'not', 'negation'],
])('in "%s" the word "%s" is of the class %s', (text, part, name) => {
  expect(classesIn(text, part)).toContain(name);
});

test.each([
  ['Ms Adams rang.', 'Ms', 'illness'],
  ['The ward councillors met.', 'ward', 'hospital'],
  ['The following form is due.', 'following', 'stalk'],
  ['I am at the office.', 'am', 'clock'],
  ['It took a bit longer.', 'bit', 'hitting'],
  ['An overpaid grievance is closed.', 'grievance', 'dying'],
  ['The reception year group met its peers.', 'peers', 'stalk'],
])('in "%s" the word "%s" is not of the class %s', (text, part, name) => {
  expect(classesIn(text, part)).not.toContain(name);
});
