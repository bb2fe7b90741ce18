import { expect, test } from 'vitest';
import { RecentBodies } from './recent-bodies.ts';
import { RoughCount } from './rough-count.ts';

test.each([0, 1, 100, 20_000, 400_000])(
  '%i different names are counted within one in a hundred, however often each',
  (many) => {
    const count = new RoughCount();
    for (let round = 0; round < 2; round += 1) {
      for (let at = 0; at < many; at += 1) count.add(`Mr|Forename ${at}|Surname ${at % 977}`);
    }
    expect(Math.abs(count.count() - many)).toBeLessThanOrEqual(many / 100);
  },
);

test('bodies opened lately are kept up to a bound, the one not asked for the longest goes first', () => {
  const recent = new RecentBodies(250);
  for (const name of ['a', 'b']) recent.put(name, Buffer.alloc(100));
  expect(recent.get('a')?.length).toBe(100);
  recent.put('c', Buffer.alloc(100));
  expect(['a', 'b', 'c'].map((name) => recent.get(name) !== null)).toEqual([true, false, true]);
  recent.put('huge', Buffer.alloc(1000));
  expect(['a', 'c', 'huge'].map((name) => recent.get(name) !== null)).toEqual([false, false, true]);
});
