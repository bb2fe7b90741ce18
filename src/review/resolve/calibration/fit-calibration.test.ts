import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { correctedBits, type LinkCalibration, uncorrected } from '#core/link-calibration';
import { rightDespite } from './answered-despite.ts';
import { correctChances } from './correct-posterior.ts';
import { type Answer, fitCalibration, pooled, type Weighing } from './fit-calibration.ts';

/** Weighings spread evenly over bits, and answers to every so many of them, of which as many are right as `truth` says. */
function town(every: number, truth: (bits: number) => number): readonly [readonly Answer[], readonly Weighing[]] {
  const all = Array.from({ length: 4_000 }, (_, at) => -6 + (16 * at) / 4_000);
  const weighings = all.map((bits) => ({ best: shareOf(bits) }));
  let owed = 0.5;
  const answers = all
    .filter((_, at) => at % every === 0)
    .map((bits): Answer => {
      owed += shareOf(truth(bits));
      const isRight = owed >= 1;
      if (isRight) owed -= 1;
      const best = shareOf(bits);
      return { residents: [best], others: 1 - best, right: isRight ? 0 : null, wrong: new Set(isRight ? [] : [0]) };
    });
  return [answers, weighings];
}

function shareOf(bits: number): number {
  return 1 / (1 + 2 ** -bits);
}

describe('a calibration by answers', () => {
  test('finds probabilities that are twice as sure as they should be, the surer the more answers there are', () => {
    const [few, many] = [40, 4].map((every) => fitCalibration(...town(every, (bits) => bits / 2)));
    expect(many?.slope).toBeCloseTo(0.5, 1);
    expect(many?.offset).toBeCloseTo(0, 0);
    expect(few?.slope).toBeGreaterThan(many?.slope ?? 1);
    expect(few?.slope).toBeLessThan(1);
  });

  test('leaves what is right as it is', () => {
    const found = fitCalibration(...town(4, (bits) => bits));
    expect(found?.slope).toBeCloseTo(1, 0);
    expect(Math.abs(found?.offset ?? 9)).toBeLessThan(0.3);
  });

  test('is none below a hundred answers', () => {
    const [answers, weighings] = town(4, (bits) => bits / 2);
    expect(fitCalibration(answers.slice(0, 99), weighings)).toBeNull();
  });

  test('asked in the band of doubt only, hardly moves what is sure', () => {
    const [answers, weighings] = town(4, () => 3);
    const doubted = answers.filter(({ residents: [best = 0] }) => best > 0.2 && best < 0.8);
    const { slope = 1, offset = 0 } = fitCalibration(doubted, weighings) ?? {};
    expect(shareOf(correctedBits(0, { ...uncorrected, slope, offset }))).toBeGreaterThan(0.55);
    expect(shareOf(correctedBits(9, { ...uncorrected, slope, offset }))).toBeGreaterThan(0.99);
  });

  test('does not depend on the order of answers or weighings', () => {
    const [answers, weighings] = town(20, (bits) => bits / 2 + 1);
    const first = fitCalibration(answers, weighings);
    fc.assert(
      fc.property(fc.shuffledSubarray([...answers], { minLength: answers.length }), (shuffled) => {
        expect(fitCalibration(shuffled, weighings.toReversed())).toEqual(first);
      }),
      { numRuns: 5 },
    );
  });
});

test.each([
  [
    [10, 10, 0, 12],
    [[0], [1], [2], [3]],
  ],
  [
    [3, 4, 5, 30],
    [[0, 1, 2], [3]],
  ],
  [
    [20, 0, 0, 4],
    [[0, 3], [1], [2]],
  ],
  [
    [2, 0, 3, 0],
    [[1], [3], [0, 2]],
  ],
  [
    [0, 0],
    [[0], [1]],
  ],
])('bands with %j answers are counted together as %j', (counts, pools) => {
  expect(pooled(counts)).toEqual(pools);
});

const calibrations = fc.record({
  slope: fc.double({ min: 0.25, max: 2, noNaN: true }),
  offset: fc.double({ min: -6, max: 6, noNaN: true }),
});
const masses = fc.array(fc.double({ min: 1e-9, max: 1, noNaN: true }), { minLength: 1, maxLength: 8 });

test('corrected chances sum to one, keep their order, and of one resident are Platt’s', () => {
  fc.assert(
    fc.property(masses, masses, calibrations, (left, right, platt) => {
      const total = [...left, ...right].reduce((sum, each) => sum + each, 0);
      const before = { residents: left.map((each) => each / total), others: right.map((each) => each / total) };
      const calibration: LinkCalibration = { ...uncorrected, decisions: 50, ...platt };
      const after = correctChances(before, calibration);
      expect([...after.residents, ...after.others].reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 9);
      for (const [one, other] of left.keys().flatMap((a) => left.keys().map((b) => [a, b] as const)))
        if ((left[one] ?? 0) < (left[other] ?? 0))
          expect(after.residents[one]).toBeLessThanOrEqual(after.residents[other] ?? 0);
      const [first = 0] = before.residents;
      const lone = correctChances({ residents: [first], others: [1 - first] }, calibration).residents[0] ?? 0;
      const bits = correctedBits(Math.log2(first / (1 - first)), calibration);
      if (first < 1) expect(lone).toBeCloseTo(1 / (1 + 2 ** -bits), 6);
    }),
  );
});

test('what is left where a rule objects is what people answered, drawn towards what samples show', () => {
  const answers = (right: number, of: number) =>
    Array.from({ length: of }, (_, at) => ({ kind: 'contradiction' as const, probability: 1, isRight: at < right }));
  expect(rightDespite(answers(9, 9), 'contradiction')).toBeNull();
  expect(rightDespite(answers(60, 60), 'contradiction')).toBeCloseTo((20 * 0.6 + 60) / 80, 3);
  expect(rightDespite(answers(60, 60), 'objection')).toBeNull();
});
