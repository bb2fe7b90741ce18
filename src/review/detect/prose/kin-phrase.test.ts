import { describe, expect, test } from 'vitest';
import { passage } from '../../../../test/support/units.ts';
import { kinVocabulary } from '../categories/kin.data.ts';
import { makeDetector } from '../detector.ts';
import { kinBeside, kinWhenAsked } from './kin-phrase.ts';

const detect = makeDetector({ names: null, asOf: '2026-11-21' });

/** Names as they stand, each with the number of the person whom it is bound to, in order of first standing. */
function people(text: string): string {
  const found = detect({ mediaType: 'text/plain', units: [passage(text)] })
    .filter(({ type }) => type === 'person-name')
    .toSorted((a, b) => a.span.start - b.span.start);
  const keys = [...new Set(found.map(({ binding }) => binding.key))];
  return found.map(({ span, binding }) => `${text.slice(span.start, span.end)}:${keys.indexOf(binding.key)}`).join(' ');
}

describe('words for kinship beside a name', () => {
  test.each([
    ['Your son John', { group: 'child', owner: 'reader', sex: 'M' }],
    ['Her late husband John', { group: 'late', owner: 'other', sex: 'M' }],
    ['her ex-husband John', { group: 'partner', owner: 'other', sex: 'M' }],
    ['my younger sister, John', { group: 'sibling', owner: 'writer', sex: 'F' }],
    ["Grace's grandson John", { group: 'grandchild', owner: 'other', sex: 'M' }],
    ['John, your father', { group: 'parent', owner: 'reader', sex: 'M' }],
    ['her late older brother John', { group: 'late', owner: 'other', sex: 'M' }],
    ['his biological father John', { group: 'parent', owner: 'other', sex: 'M' }],
    ['my half-brother John', { group: 'sibling', owner: 'writer', sex: 'M' }],
    ['his mother-in-law John', { group: 'kin', owner: 'other', sex: 'F' }],
    ['her fiance John', { group: 'partner', owner: 'other', sex: null }],
    ['the son John', null],
    ['Anderson John', null],
    ['her person John', null],
  ])('%s', (text, expected) => {
    const start = text.indexOf('John');
    expect(kinBeside(text, { start: 0, end: text.length }, { start, end: start + 4 })).toEqual(expected);
  });
});

test('every word of the vocabulary is read beside a name, with what it says', () => {
  for (const [word, { kinship, sex }] of kinVocabulary) {
    const text = `Her ${word} John`;
    const start = text.indexOf('John');
    const found = kinBeside(text, { start: 0, end: text.length }, { start, end: text.length });
    expect([word, found]).toEqual([word, { group: kinship, owner: 'other', sex }]);
  }
});

test('is looked for once, however many ask', () => {
  const text = 'Your son John';
  const asked = kinWhenAsked(text, { start: 0, end: text.length }, { start: 9, end: 13 });
  expect(asked()).toEqual({ group: 'child', owner: 'reader', sex: 'M' });
  expect(asked()).toBe(asked());
});

describe('two of one name in one text', () => {
  test.each([
    [
      'a husband and a son',
      'Visit to Mrs Grace Okafor. Grace lives with her husband Peter and their son Peter.',
      'Mrs Grace Okafor:0 Grace:0 Peter:1 Peter:2',
    ],
    [
      'whom the letter is to, and a son',
      'Mr Peter Okafor\n14 Alder Court\nLondon\nW10 5QZ\n\nDear Mr Okafor\n\nYour son Peter Okafor has been added to your tenancy. Your son Peter may stay.\n\nYours sincerely',
      'Mr Peter Okafor:0 Mr Okafor:0 Peter Okafor:1 Peter:1',
    ],
    [
      'whom nothing tells apart any more',
      'Her husband Thomas died in 2019. Her grandson Thomas is in prison. Thomas is well.',
      'Thomas:0 Thomas:1 Thomas:2',
    ],
  ])('are two: %s', (_, text, expected) => {
    expect(people(text)).toBe(expected);
  });

  test.each([
    [
      'the same kin twice',
      'Visit to Mrs Grace Okafor. Her son Peter Okafor is unwell. Her son Peter was seen.',
      'Mrs Grace Okafor:0 Peter Okafor:1 Peter:1',
    ],
    [
      'somebody named before who is a mother’s son',
      'Peter Okafor attended with his mother Grace. Her son Peter is tired.',
      'Peter Okafor:0 Grace:1 Peter:0',
    ],
  ])('are one: %s', (_, text, expected) => {
    expect(people(text)).toBe(expected);
  });
});
