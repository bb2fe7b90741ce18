/** A pair that a person has judged: its evidence in bits, whether it is one person, and how many unjudged pairs it stands for. */
export type JudgedPair = { readonly bits: number; readonly isMatch: boolean; readonly weight: number };

/** Turns evidence in bits into honest bits: `slope * bits + offset`. */
export type Calibration = { readonly slope: number; readonly offset: number; readonly judged: number };

/** What leaves evidence as it is: nothing was judged. */
export const uncalibrated: Calibration = { slope: 1, offset: 0, judged: 0 };

/**
 * Fits slope and offset to judged pairs (Platt 1999), weighted, by Newton's method; a weak pull towards "as it is" keeps a handful of
 * judgements from deciding everything. Comparisons that lean on each other make evidence too sure of itself; this takes it back.
 */
export function calibrate(pairs: readonly JudgedPair[]): Calibration {
  if (pairs.length === 0) return uncalibrated;
  const total = pairs.reduce((sum, { weight }) => sum + weight, 0);
  const scaled = pairs.map(({ bits, isMatch, weight }) => ({
    x: bits,
    y: isMatch ? 1 : 0,
    w: (weight * pairs.length) / total,
  }));
  let [slope, offset] = [1, 0];
  let loss = lossOf(scaled, slope, offset);
  for (let round = 0; round < 100; round += 1) {
    const step = newtonStep(scaled, slope, offset);
    let part = 1;
    let next = lossOf(scaled, slope - step.slope, offset - step.offset);
    // Far from the answer a whole step goes past it.
    while (next > loss && part > 1e-6) {
      part /= 2;
      next = lossOf(scaled, slope - part * step.slope, offset - part * step.offset);
    }
    if (next >= loss) break;
    slope -= part * step.slope;
    offset -= part * step.offset;
    loss = next;
  }
  // A slope of nothing or less would say that evidence counts for nothing, or against itself: too few judgements, or wrong ones.
  return slope > 0.05 ? { slope, offset, judged: pairs.length } : { ...uncalibrated, judged: pairs.length };
}

const pull = 0.01;

type Point = { readonly x: number; readonly y: number; readonly w: number };

function newtonStep(
  points: readonly Point[],
  slope: number,
  offset: number,
): { readonly slope: number; readonly offset: number } {
  let [gradientSlope, gradientOffset] = [pull * (slope - 1), pull * offset];
  let [slopes, both, offsets] = [pull, 0, pull];
  for (const { x, y, w } of points) {
    const p = 1 / (1 + 2 ** -(slope * x + offset));
    const error = w * (p - y) * Math.LN2;
    const curve = w * p * (1 - p) * Math.LN2 * Math.LN2;
    gradientSlope += error * x;
    gradientOffset += error;
    slopes += curve * x * x;
    both += curve * x;
    offsets += curve;
  }
  const determinant = slopes * offsets - both * both;
  if (determinant < 1e-12) return { slope: 0, offset: 0 };
  return {
    slope: (offsets * gradientSlope - both * gradientOffset) / determinant,
    offset: (slopes * gradientOffset - both * gradientSlope) / determinant,
  };
}

// Log loss in natural units, written so that evidence far out does not overflow.
function lossOf(points: readonly Point[], slope: number, offset: number): number {
  const pulled = (pull / 2) * ((slope - 1) ** 2 + offset ** 2);
  return points.reduce((sum, { x, y, w }) => {
    const z = (slope * x + offset) * Math.LN2;
    return sum + w * (Math.max(z, 0) - z * y + Math.log1p(Math.exp(-Math.abs(z))));
  }, pulled);
}

/** Evidence after calibration, in bits. */
export function calibratedBits(bits: number, { slope, offset }: Calibration): number {
  return slope * bits + offset;
}
