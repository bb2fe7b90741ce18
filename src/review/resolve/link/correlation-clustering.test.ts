import fc from 'fast-check';
import { expect, test } from 'vitest';
import { connectedComponents, correlationClusters, type WeighedPairs } from './correlation-clustering.ts';

type Pair = readonly [number, number, number];

function pairsOf(pairs: readonly Pair[]): WeighedPairs {
  return {
    a: Int32Array.from(pairs, ([a]) => a),
    b: Int32Array.from(pairs, ([, b]) => b),
    bits: Float64Array.from(pairs, ([, , bits]) => bits),
  };
}

/** What a grouping is worth: bits of the pairs inside, and of those never compared. */
function worth(groups: readonly number[], pairs: readonly Pair[], missing: number): number {
  const known = new Map(pairs.map(([a, b, bits]) => [`${Math.min(a, b)} ${Math.max(a, b)}`, bits]));
  let sum = 0;
  for (let a = 0; a < groups.length; a += 1)
    for (let b = a + 1; b < groups.length; b += 1)
      if (groups[a] === groups[b]) sum += known.get(`${a} ${b}`) ?? missing;
  return sum;
}

function* groupings(size: number): Generator<number[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (const rest of groupings(size - 1))
    for (let group = 0; group <= Math.max(-1, ...rest) + 1; group += 1) yield [...rest, group];
}

const graph = fc
  .uniqueArray(fc.tuple(fc.nat(5), fc.nat(5), fc.integer({ min: -80, max: 80 })), {
    selector: ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`,
    maxLength: 15,
  })
  .map((pairs) => pairs.filter(([a, b]) => a !== b).map(([a, b, bits]): Pair => [a, b, bits / 8]));

test('a chain of look-alikes does not hold against evidence that its ends are two people', () => {
  const pairs: Pair[] = [
    [0, 1, 5],
    [1, 2, 4],
    [0, 2, -12],
  ];
  expect([...correlationClusters(3, pairsOf(pairs), -0.5)]).toEqual([0, 0, 2]);
  expect([...connectedComponents(3, pairsOf(pairs), 0)]).toEqual([0, 0, 0]);
});

test('no grouping found is worse than leaving all apart, and none is better than the best there is', () => {
  fc.assert(
    fc.property(graph, (pairs) => {
      const found = worth([...correlationClusters(6, pairsOf(pairs), -0.5)], pairs, -0.5);
      const best = Math.max(...[...groupings(6)].map((groups) => worth(groups, pairs, -0.5)));
      expect(found).toBeGreaterThanOrEqual(0);
      expect(found).toBeLessThanOrEqual(best + 1e-9);
      // Contracting greedily is within a quarter of the best on nearly all small graphs; a fault would be far below.
      expect(found).toBeGreaterThanOrEqual(best * 0.4 - 1e-9);
    }),
    { numRuns: 300 },
  );
});

test('the order of pairs and of their ends changes nothing', () => {
  fc.assert(
    fc.property(graph, fc.infiniteStream(fc.nat(1000)), (pairs, chance) => {
      const mixed = pairs
        .map((pair) => ({ pair, at: chance.next().value ?? 0 }))
        .toSorted((x, y) => x.at - y.at)
        .map(({ pair: [a, b, bits] }): Pair => [b, a, bits]);
      expect(correlationClusters(6, pairsOf(mixed), -0.5)).toEqual(correlationClusters(6, pairsOf(pairs), -0.5));
    }),
  );
});
