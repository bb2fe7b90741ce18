import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mentionsIn } from './mentions.ts';
import { tokensOf } from './tokens.ts';

function said(text: string): readonly string[] {
  return mentionsIn(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

describe('what may point at somebody', () => {
  const texts: readonly (readonly [string, readonly string[]])[] = [
    ['I will be travelling to Austria next week.', ['name-or-place: Austria']],
    ['We moved here from Leiria in 2012.', ['name-or-place: Leiria', 'date: 2012']],
    ['My brother just turned 60 and is 61 years old soon.', ['age: 60', 'age: 61']],
    ['Patient is a 38-year-old male.', ['age: 38']],
    ['She met a Croatian colleague on Tuesday at 11:30.', ['people: Croatian', 'date: Tuesday', 'date: 11:30']],
    ['See https://letters.example/a?b=1, please.', ['web-address: https://letters.example/a?b=1']],
    ['Ring 056 590 36 33 or 450 0840.', ['number: 056 590 36 33', 'number: 450 0840']],
    ['It went to 6750 Koskikatu 25, Oulu.', ['address: 6750 Koskikatu 25, Oulu']],
    ['my zip code is 2200', ['number: 2200']],
    ['ask yngvild about the leak', ['name-or-place: yngvild']],
  ];
  test.each(texts)('%s', (text, wanted) => {
    expect(said(text)).toEqual(wanted);
  });
});

describe('what points at nobody', () => {
  const texts: readonly string[] = [
    'Please tell us how many repairs were done in the last quarter.',
    'E-mail: none. Website: none. Mobile: none.',
    'WHAT DO YOU WANT ME TO PRESS NOW?',
    'The board agreed 18 changes to 4 of the 12 rules.',
    "I'm sure that they're right; it isn't ours.",
    '',
  ];
  test.each(texts)('%s', (text) => {
    expect(said(text)).toEqual([]);
  });
});

test('mentions and tokens are in order, apart and within any text', () => {
  const piece = fc.constantFrom(
    'Ab',
    'www.x',
    'http://',
    '12',
    '1.',
    '-',
    ' ',
    '\n',
    'Ä',
    '\ud800',
    "'s",
    'street',
    'Ltd',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece).map((pieces) => pieces.join('')),
  );
  fc.assert(
    fc.property(text, (each) => {
      for (const found of [tokensOf(each), mentionsIn(each)]) {
        let at = 0;
        for (const { start, end } of found) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(each.length);
      }
    }),
  );
});
