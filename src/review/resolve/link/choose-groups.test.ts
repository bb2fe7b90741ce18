import { expect, test } from 'vitest';
import { chooseGroups } from './choose-groups.ts';

function pairs(...of: readonly (readonly [number, number, number])[]) {
  return {
    a: Int32Array.from(of, ([a]) => a),
    b: Int32Array.from(of, ([, b]) => b),
    bits: Float64Array.from(of, ([, , bits]) => bits),
  };
}

test('a chain of likely pairs with a gap is one group where weighing would break it', () => {
  const { by, groups } = chooseGroups(3, pairs([0, 1, 5], [1, 2, 5]), -10);
  expect(by).toBe(4);
  expect([...groups]).toEqual([0, 0, 0]);
});

test('evidence against keeps apart what a chain would run together', () => {
  const { by, groups } = chooseGroups(
    4,
    pairs([0, 1, 6], [1, 2, 1.5], [2, 3, 6], [0, 2, -9], [0, 3, -9], [1, 3, -9]),
    -0.5,
  );
  expect(by).toBe('weighed');
  expect([...groups]).toEqual([0, 0, 2, 2]);
});

test('without pairs everybody is alone, and that is as expected', () => {
  expect(chooseGroups(2, pairs(), -0.5)).toMatchObject({ by: 'weighed', expected: 1, groups: Int32Array.of(0, 1) });
});
