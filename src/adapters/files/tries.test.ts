import { expect, test } from 'vitest';
import type { WorkFailure } from './slot.ts';
import { type FailedTry, nextTry, whyOf } from './tries.ts';

/** Plays the tries of a file whose reader dies at these places, one after the other; gives what was tried. */
function play(
  places: readonly (string | null)[],
  options: { hasSome?: boolean; why?: WorkFailure } = {},
): readonly string[] {
  const { hasSome = false, why = 'crashed' } = options;
  const failed: FailedTry[] = [];
  const tried: string[] = [];
  for (;;) {
    const next = nextTry(failed, hasSome);
    if (next === null) return tried;
    tried.push([next.care, ...next.avoid].join(' '));
    failed.push({ ...next, why, at: places[failed.length] ?? places.at(-1) ?? null });
  }
}

test.each([
  ['dies of itself', [''], ['usual', 'usual', 'frugal', 'strings']],
  ['says nothing at all', [null], ['usual', 'usual', 'frugal', 'strings']],
  ['dies of one member', ['!/a'], ['usual', 'usual', 'usual !/a', 'frugal !/a', 'strings']],
  [
    'dies of two members',
    ['!/a', '!/a', '!/b'],
    ['usual', 'usual', 'usual !/a', 'usual !/a !/b', 'frugal !/a !/b', 'strings'],
  ],
  ['dies here and there', ['!/a', '!/b'], ['usual', 'usual', 'frugal', 'strings']],
])('a family that %s', (_name, places, expected) => {
  expect(play(places)).toEqual(expected);
});

test('where something came of a try, strings are not tried: of a container they are next to nothing', () => {
  expect(play([''], { hasSome: true })).toEqual(['usual', 'usual', 'frugal']);
});

test('what another try would not change is tried once', () => {
  expect(play([''], { why: 'changed' })).toEqual(['usual']);
  expect(play([''], { why: 'unreadable' })).toEqual(['usual']);
});

test('however many members kill, it comes to an end', () => {
  const tried = play(Array.from({ length: 100 }, (_, index) => `!/${Math.max(0, index - 1)}`));
  expect(tried.length).toBe(12);
  expect(tried.at(-1)).toBe('strings');
});

test('the reason given is that of the second try, which ran alone', () => {
  const failed = (...whys: WorkFailure[]): FailedTry[] =>
    whys.map((why) => ({ care: 'usual', avoid: [], why, at: null }));
  expect(whyOf(failed('memory', 'timed-out', 'crashed'))).toBe('timed-out');
  expect(whyOf(failed('memory'))).toBe('memory');
  expect(whyOf(failed('crashed', 'changed'))).toBe('changed');
});
