import { expect, test } from 'vitest';
import { parseReferencePatterns, patternOf } from './reference-pattern.ts';

const { patterns, unread } = parseReferencePatterns(
  '; our systems\nCouncil tax account = 5########\n\nhousing benefit=HB@######\nbroken\nshort = ##\n',
);

test('lines of name and pattern are read, others said', () => {
  expect(patterns.map(({ name }) => name)).toEqual(['Council tax account', 'housing benefit']);
  expect(unread).toEqual([5, 6]);
});

test.each([
  ['512345678', 'Council tax account'],
  [' 500000001 ', 'Council tax account'],
  ['hbk123456', 'housing benefit'],
  ['612345678', null],
  ['5123456789', null],
  ['HB1123456', null],
  ['', null],
])('%s is of %s', (text, name) => {
  expect(patternOf(text, patterns)?.name ?? null).toBe(name);
});
