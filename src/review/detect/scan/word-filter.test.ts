import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsIn } from '../categories/phrases.ts';
import { mayHold, wordFilter } from './word-filter.ts';

const listed = ['hiv', 'lives', 'asd', 'a1c'];
const stems = ['diab'];

test('a text that holds one of the words, or begins of them, is never passed over', () => {
  const filter = wordFilter(listed, stems);
  const piece = fc.constantFrom(...listed, ...stems, 'DIABETES', 'Lives', 'live', 'x', '1', 'é', ' ', '-', '.', '\n');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      const holds = wordsIn(text).some((word) => listed.includes(word.text) || stems.includes(word.text.slice(0, 4)));
      if (holds) expect(mayHold(text, filter)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('words that are not listed are passed over', () => {
  expect(mayHold('The lift was repaired on Monday, and nobody was told.', wordFilter(listed, stems))).toBe(false);
});
