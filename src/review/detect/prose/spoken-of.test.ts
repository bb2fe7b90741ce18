import { describe, expect, test } from 'vitest';
import { passage } from '../../../../test/support/units.ts';
import { makeDetector } from '../detector.ts';
import { sexOfPronoun } from './spoken-of.ts';

const detect = makeDetector({ names: null, asOf: '2026-11-21' });

/** For each statement of health: the words of the names that its person is called by. */
function about(text: string): readonly string[] {
  const found = detect({ mediaType: 'text/plain', units: [passage(text)] });
  return found
    .filter(({ type }) => type === 'health')
    .map(({ binding }) =>
      found
        .filter((each) => each.type === 'person-name' && each.binding.key === binding.key)
        .map(({ span }) => text.slice(span.start, span.end))
        .join(' / '),
    );
}

describe('whom he and she mean', () => {
  test.each([
    ['Visit note. Ms O’Neill reported that Thomas Whitfield fell. She has asthma.', 'Ms O’Neill'],
    ['Visit note. Ms O’Neill reported that Thomas Whitfield fell. He has asthma.', 'Thomas Whitfield'],
    ['Mrs Begum said that Mr Oduya had been arrested, and that she has asthma.', 'Mrs Begum'],
    ['Thomas Whitfield attended with his mother Jane. She has asthma.', 'Jane'],
    ['Client: Jane Whitfield. Her daughter Ellie came too. She has asthma.', 'Jane Whitfield'],
    ['Ashraf Marsden rang about Mrs Amina Hassan. He has asthma.', 'Ashraf Marsden'],
    [
      'Child: Thomas Whitfield\nDOB: 19/09/2012\nNotes: Thomas is well. Ms O’Neill says that Thomas fell. She has asthma.',
      'Ms O’Neill',
    ],
  ])('%s', (text, expected) => {
    expect(about(text)).toEqual([expected]);
  });
});

test('a woman’s title and a man’s forename are of two people of one surname', () => {
  const text = 'Present: Ms Whitfield. Child: Thomas Whitfield, born 19/09/2012. Ms Whitfield said that Thomas fell.';
  const names = detect({ mediaType: 'text/plain', units: [passage(text)] }).filter(
    ({ type }) => type === 'person-name',
  );
  const keys = (title: string): ReadonlySet<string> =>
    new Set(names.filter(({ value }) => value.startsWith(title)).map(({ binding }) => binding.key));
  expect([...keys('Ms|')].filter((key) => keys('|').has(key))).toEqual([]);
});

test.each([
  ['she said that he', 'M'],
  ['he asked whether her', 'F'],
  ['they', null],
])('%s', (words, sex) => {
  expect(sexOfPronoun(words)).toBe(sex);
});
