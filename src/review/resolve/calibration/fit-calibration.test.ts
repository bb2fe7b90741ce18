import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deriveId } from '#core/ids';
import { correctedBits, type LinkCalibration, uncorrected } from '#core/link-calibration';
import { rightDespite } from './answered-despite.ts';
import { correctChances } from './correct-posterior.ts';
import { fitCalibration } from './fit-calibration.ts';
import type { Platt } from './least-loss.ts';
import { pooled, termsOf, type Weighing } from './strata.ts';

/** Weighings spread evenly over bits, every so many of them drawn and answered, of which as many are right as `truth` says. */
function town(
  every: number,
  truth: (bits: number) => number,
  slipEvery = Number.POSITIVE_INFINITY,
): readonly Weighing[] {
  let owed = 0.5;
  let answered = 0;
  return Array.from({ length: 4_000 }, (_, at): Weighing => {
    const bits = -6 + (16 * at) / 4_000;
    const unasked = weighing(at, bits);
    if (at % every !== 0) return unasked;
    owed += shareOf(truth(bits));
    const isRight = owed >= 1;
    if (isRight) owed -= 1;
    answered += 1;
    return answeredAs(unasked, answered % slipEvery === 0 ? !isRight : isRight, true);
  });
}

function weighing(at: number, bits: number): Weighing {
  const key = deriveId('Q', String(at));
  return { key, best: shareOf(bits), side: bits > 4.25 ? 'linked' : 'open', answers: [], isDrawn: false };
}

function answeredAs(unasked: Weighing, isRight: boolean, isDrawn: boolean): Weighing {
  const { best } = unasked;
  const answer = { residents: [best], others: 1 - best, right: isRight ? 0 : null, wrong: new Set(isRight ? [] : [0]) };
  return { ...unasked, answers: [answer], isDrawn };
}

function shareOf(bits: number): number {
  return 1 / (1 + 2 ** -bits);
}

describe('a calibration by answers', () => {
  test('finds probabilities that are twice as sure as they should be, the surer the more answers there are', () => {
    const [few, many] = [20, 4].map((every) => fitCalibration(town(every, (bits) => bits / 2)));
    // Part of what is wrong at the top may be slips of whoever answered: it goes half of the way.
    expect(many?.slope).toBeLessThan(0.75);
    expect(many?.offset).toBeCloseTo(0, 0);
    expect(few?.slope).toBeGreaterThan(many?.slope ?? 1);
    expect(few?.slope).toBeLessThan(1);
  });

  test('leaves what is right as it is', () => {
    const found = fitCalibration(town(4, (bits) => bits));
    expect([found.slope, found.offset]).toEqual([1, 0]);
  });

  test('of which one in thirty is a slip, leaves what is right as it is, and says how many slip', () => {
    const found = fitCalibration(town(4, (bits) => bits, 30));
    expect(Math.abs(found.slope - 1)).toBeLessThan(0.1);
    expect(Math.abs(found.offset)).toBeLessThan(0.3);
    expect(found.slips).toBeGreaterThanOrEqual(0.02);
  });

  test('takes no answer that somebody chose for one of all that are as likely', () => {
    // What the queue asks first is wrong ever so often: nine tenths of a band are as they are said to be, and none of those was asked.
    const right = town(20, (bits) => bits);
    const chosen = right.map((each, at) =>
      each.best > 0.8 && each.best < 0.95 && at % 10 === 1 ? answeredAs(each, false, false) : each,
    );
    const [alone, withChosen] = [fitCalibration(right), fitCalibration(chosen)];
    const linking = ({ slope, offset }: Platt): number => shareOf(correctedBits(3, { ...uncorrected, slope, offset }));
    expect(linking(alone) - linking(withChosen)).toBeLessThan(0.1);
    // Had they been drawn, they would have stood for all of their band.
    const drawn = chosen.map((each) => ({ ...each, isDrawn: true }));
    expect(linking(alone) - linking(fitCalibration(drawn))).toBeGreaterThan(0.12);
  });

  test('drawn from the band of doubt only, hardly moves what is sure', () => {
    const doubted = town(4, () => 3).map((each) =>
      each.best > 0.2 && each.best < 0.8 ? each : { ...each, answers: [], isDrawn: false },
    );
    const { slope, offset } = fitCalibration(doubted);
    expect(shareOf(correctedBits(0, { ...uncorrected, slope, offset }))).toBeGreaterThan(0.55);
    expect(shareOf(correctedBits(9, { ...uncorrected, slope, offset }))).toBeGreaterThan(0.99);
  });

  test('does not depend on the order of what was weighed', () => {
    const weighings = town(20, (bits) => bits / 2 + 1);
    const first = fitCalibration(weighings);
    fc.assert(
      fc.property(fc.shuffledSubarray([...weighings], { minLength: weighings.length }), (shuffled) => {
        expect(fitCalibration(shuffled)).toEqual(first);
      }),
      { numRuns: 5 },
    );
  });
});

const chances = fc.double({ min: 0.001, max: 0.999, noNaN: true });
const weighingsOf = fc.array(
  fc.record({ best: chances, side: fc.constantFrom('linked', 'open'), said: fc.constantFrom('drawn', 'chosen', null) }),
  { minLength: 1, maxLength: 60 },
);

test('answers and what they leave as it is stand for everything weighed, no more and no less', () => {
  fc.assert(
    fc.property(weighingsOf, (all) => {
      const weighings = all.map(({ best, side, said }, at): Weighing => {
        const unasked = { ...weighing(at, 0), best, side };
        return said === null ? unasked : answeredAs(unasked, true, said === 'drawn');
      });
      const terms = termsOf(weighings);
      expect(terms.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(weighings.length, 6);
      const chosen = new Set(weighings.flatMap(({ key, isDrawn }) => (isDrawn ? [] : [key])));
      for (const term of terms) if (term.kind === 'answer' && chosen.has(term.key)) expect(term.weight).toBe(1);
    }),
  );
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
