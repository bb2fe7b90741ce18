import { expect, test } from 'vitest';
import { calibrate, calibratedBits, type JudgedPair, uncalibrated } from './calibrate.ts';

/** Judged pairs of which exactly as many match as honest bits say, `over` times too sure of themselves. */
function judged(over: number, offset: number): readonly JudgedPair[] {
  return Array.from({ length: 41 }, (_, at) => (at - 20) / 2).flatMap((honest) => {
    const share = 1 / (1 + 2 ** -honest);
    const bits = honest * over + offset;
    return [
      { bits, isMatch: true, weight: share },
      { bits, isMatch: false, weight: 1 - share },
    ];
  });
}

test.each([
  [1, 0],
  [2, 0],
  [1.5, 3],
])('evidence %f times too sure and %f bits too high is put right', (over, offset) => {
  const found = calibrate(judged(over, offset));
  for (const honest of [-6, 0, 6]) expect(calibratedBits(honest * over + offset, found)).toBeCloseTo(honest, 0);
});

test('nothing judged, or judgements against all evidence, leave evidence as it is', () => {
  expect(calibrate([])).toEqual(uncalibrated);
  const against = judged(1, 0).map((pair) => ({ ...pair, isMatch: !pair.isMatch }));
  expect(calibrate(against)).toMatchObject({ slope: 1, offset: 0 });
});
