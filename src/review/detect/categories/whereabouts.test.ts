import { expect, test } from 'vitest';
import { whereaboutsIn } from './whereabouts.ts';

test.each([
  'I park there every Friday at 1pm for prayers at the mosque.',
  'Sits in the bookmaker’s every afternoon.',
  'I am never in on Thursday evenings, it is bingo.',
  'She walks the dog along the canal most mornings.',
  'He goes to the day centre on Tuesdays.',
])('%s', (sentence) => {
  expect(whereaboutsIn(sentence).map(({ type }) => type)).toEqual(['location']);
});

test.each([
  'The panel meets every Tuesday.',
  'Bins are collected every Friday from the rear.',
  'The library is open on Saturday mornings.',
  'He takes his tablets every morning.',
  'Backups run every night at the depot.',
  'She was born on a Friday.',
])('nothing in %s', (sentence) => {
  expect(whereaboutsIn(sentence)).toEqual([]);
});
