import { expect, test } from 'vitest';
import { chanceOf, estimateM, estimatePrior, levelBits, type PatternCount } from './estimate.ts';

const trueM = [
  [0.1, 0.2, 0.7],
  [0.05, 0.95],
  [0.15, 0.85],
  [0.3, 0.1, 0.6],
];
const trueU = [
  [0.95, 0.04, 0.01],
  [0.99, 0.01],
  [0.9, 0.1],
  [0.8, 0.15, 0.05],
];
const compared = trueM.map((levels, index) => ({ levels: levels.length - 1, columns: new Set([`c${index}`]) }));

/** The pairs that the model itself expects: so many of one person, so many of two, and every pair reached by one way that no comparison reads. */
function expectedPatterns(same: number, different: number): readonly PatternCount[] {
  const combine = (index: number): readonly (readonly number[])[] =>
    index === trueM.length
      ? [[]]
      : (trueM[index] ?? []).flatMap((_, level) => combine(index + 1).map((rest) => [level, ...rest]));
  const chance = (levels: readonly number[], chances: readonly (readonly number[])[]): number =>
    levels.reduce((product, level, index) => product * (chances[index]?.[level] ?? 0), 1);
  return combine(0).map((levels) => ({
    ways: 1,
    levels,
    pairs: same * chance(levels, trueM) + different * chance(levels, trueU),
  }));
}

test('m is found again from what the model expects, u given', () => {
  const m = estimateM(compared, trueU, expectedPatterns(3000, 7000), [new Set(['other'])]);
  for (const [index, levels] of trueM.entries())
    for (const [level, chance] of levels.entries()) expect(m[index]?.[level]).toBeCloseTo(chance, 2);
});

test('a comparison that reads a column of a way is estimated by the other ways only', () => {
  // The pairs of the second way always agree on the first comparison: counted, they would make its m 1.
  const second = expectedPatterns(3000, 0)
    .filter(({ levels }) => levels[0] === 2)
    .map((pattern) => ({ ...pattern, ways: 2 }));
  const m = estimateM(
    compared,
    trueU,
    [...expectedPatterns(3000, 7000), ...second],
    [new Set(['other']), new Set(['c0'])],
  );
  expect(m[0]?.[2]).toBeCloseTo(0.7, 2);
});

test('the prior is the share of pairs of one person among all pairs', () => {
  const prior = estimatePrior(expectedPatterns(3000, 7000), trueM, trueU, 1_000_000);
  expect(prior).toBeGreaterThan(0.0022);
  expect(prior).toBeLessThan(0.0031);
});

test('unknown values say nothing, and a level never met by chance is no proof', () => {
  const u = chanceOf(compared, [{ ways: 0, levels: [-1, 0, 0, 0], pairs: 1000 }]);
  expect(u[1]).toEqual([1, 0.0005]);
  expect(u[0]).toEqual([0.5, 0.5, 0.5]);
  const [, bits = []] = levelBits(trueM, u);
  expect(bits[1]).toBeCloseTo(Math.log2(0.95 / 0.0005), 6);
});
