import fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallLetterNames } from './small-letter-names.ts';

function names(text: string): readonly string[] {
  const plain = text === text.toLowerCase();
  return smallLetterNames(text, { start: 0, end: text.length }, plain).map(
    ({ kind, start, end }) => `${kind} ${text.slice(start, end)}`,
  );
}

test.each([
  ['spoke to mrs begum about the rent', ['titled mrs begum']],
  ['mr. john o’brien rang', ['titled mr. john o’brien']],
  ['Left a message for ms okafor today', ['titled ms okafor']],
  ['rang amina hassan, no reply', ['pair amina hassan']],
  ['my name is kwabena', ['forename kwabena']],
  ['dr said no', []],
  ['i will miss the bus on monday', []],
  ['please send the form to the office', []],
  ['Rang amina hassan, no reply', []],
])('%s', (text, expected) => {
  expect(names(text)).toEqual(expected);
});

test('names stand in order inside the sentence, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.boolean(), (text, plain) => {
      let last = 0;
      for (const { start, end } of smallLetterNames(text, { start: 0, end: text.length }, plain)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});
