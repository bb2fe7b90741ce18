import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupRecords, type WeighedPairs } from './group-records.ts';

type Pair = readonly [number, number, number];

function pairsOf(pairs: readonly Pair[]): WeighedPairs {
  return {
    a: Int32Array.from(pairs, ([a]) => a),
    b: Int32Array.from(pairs, ([, b]) => b),
    bits: Float64Array.from(pairs, ([, , bits]) => bits),
  };
}

function groups(records: number, pairs: readonly Pair[]): readonly number[] {
  return [...groupRecords(records, pairsOf(pairs)).groups];
}

const graph = fc
  .uniqueArray(fc.tuple(fc.nat(6), fc.nat(6), fc.integer({ min: -80, max: 80 })), {
    selector: ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`,
    maxLength: 21,
  })
  .map((pairs) => pairs.filter(([a, b]) => a !== b).map(([a, b, bits]): Pair => [a, b, bits / 8]));

test.each<[string, readonly Pair[], readonly number[]]>([
  [
    'a chain of look-alikes does not hold against evidence that its ends are two people',
    [
      [0, 1, 5],
      [1, 2, 4],
      [0, 2, -12],
    ],
    [0, 0, 2],
  ],
  [
    'two poor records that contradict each other a little are both of the person whose good record they fit',
    [
      [0, 1, 8],
      [1, 2, 7],
      [0, 2, -2],
    ],
    [0, 0, 0],
  ],
  [
    'a pair that was never compared is weak evidence against, not proof',
    [
      [0, 1, 6],
      [1, 2, 6],
    ],
    [0, 0, 0],
  ],
  [
    'one doubtful pair does not run two groups together that were never else compared',
    [
      [0, 1, 9],
      [2, 3, 9],
      [1, 2, 1],
    ],
    [0, 0, 2, 2],
  ],
])('%s', (_, pairs, expected) => {
  expect(groups(expected.length, pairs)).toEqual(expected);
});

test('the order of pairs and of their ends changes nothing', () => {
  fc.assert(
    fc.property(graph, fc.infiniteStream(fc.nat(1000)), (pairs, chance) => {
      const mixed = pairs
        .map((pair) => ({ pair, at: chance.next().value ?? 0 }))
        .toSorted((x, y) => x.at - y.at)
        .map(({ pair: [a, b, bits] }): Pair => [b, a, bits]);
      expect(groupRecords(7, pairsOf(mixed)).groups).toEqual(groupRecords(7, pairsOf(pairs)).groups);
    }),
  );
});

test('a group is named after its lowest record, holds together by positive evidence, and every join is counted', () => {
  fc.assert(
    fc.property(graph, (pairs) => {
      const { groups: found, made, refused } = groupRecords(7, pairsOf(pairs));
      const names = new Set(found);
      for (const name of names) expect(found.indexOf(name)).toBe(name);
      expect(made.count).toBe(7 - names.size);
      for (const [record, group] of found.entries())
        if (record !== group)
          expect(
            pairs.some(([a, b, bits]) => (a === record || b === record) && found[a] === found[b] && bits > 0),
          ).toBe(true);
      expect(made.expected).toBeGreaterThanOrEqual(made.count / 2);
      expect(refused.expected).toBeLessThanOrEqual(refused.count / 2);
    }),
  );
});
