import { expect, test } from 'vitest';
import { choicesIn, declines, isUnmadeChoice } from './tick-boxes.ts';

function ticked(text: string): readonly string[] {
  return choicesIn(text, 0, text.length).flatMap((choice) =>
    choice.ticked ? [text.slice(choice.start, choice.end)] : [],
  );
}

test.each([
  ['☒ Yes  ☐ No', ['Yes']],
  ['Yes [ ]   No [X]', ['No']],
  ['[ ] White British   [x] Indian   [ ] Prefer not to say', ['Indian']],
  ['( ) Heterosexual  (x) Bisexual', ['Bisexual']],
  ['☑ Asthma ☑ Diabetes', ['Asthma', 'Diabetes']],
  ['☐ Yes ☐ No', []],
  ['a list [1] and (a) and ()', []],
])('ticked in %s', (text, expected) => {
  expect(ticked(text)).toEqual(expected);
});

test.each(['No', 'None of these', 'Prefer not to say', 'N/A'])('%s says nothing', (words) => {
  expect(declines(words)).toBe(true);
});

test.each(['Yes / No', 'Y/N (delete as appropriate)'])('%s was not chosen', (words) => {
  expect(isUnmadeChoice(words)).toBe(true);
});
