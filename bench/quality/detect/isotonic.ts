import type { Knot } from '../../../src/review/detect/evidence/calibration.ts';

/** A score with whether the finding was right. */
export type Scored = { readonly score: number; readonly right: boolean };

type Bin = { readonly sum: number; readonly right: number; readonly count: number };

/** Fewer findings than this say nothing of a score by themselves. */
const leastInBin = 40;
/** Steps smaller than this are one. */
const leastStep = 0.004;

// The rule of succession: forty right of forty are not certainty.
const shareOf = ({ right, count }: Bin): number => (right + 1) / (count + 2);
const scoreOf = ({ sum, count }: Bin): number => sum / count;

function joined(one: Bin, other: Bin): Bin {
  return { sum: one.sum + other.sum, right: one.right + other.right, count: one.count + other.count };
}

function bins(findings: readonly Scored[]): Bin[] {
  const byScore = Map.groupBy(findings, ({ score }) => score);
  const sorted = [...byScore].sort(([one], [other]) => one - other);
  const made: Bin[] = [];
  for (const [score, held] of sorted) {
    const bin = { sum: score * held.length, right: held.filter(({ right }) => right).length, count: held.length };
    const last = made.at(-1);
    if (last !== undefined && last.count < leastInBin) made.splice(-1, 1, joined(last, bin));
    else made.push(bin);
  }
  const [before, last] = made.slice(-2);
  if (before !== undefined && last !== undefined && last.count < leastInBin) made.splice(-2, 2, joined(before, last));
  return made;
}

/** Shares that rise with the score, by pooling neighbours that do not (isotonic regression); empty with fewer than forty findings. */
export function isotonic(findings: readonly Scored[]): Knot[] {
  if (findings.length < leastInBin) return [];
  const pooled: Bin[] = [];
  for (const bin of bins(findings)) {
    pooled.push(bin);
    for (;;) {
      const [before, last] = pooled.slice(-2);
      if (before === undefined || last === undefined || shareOf(before) + leastStep <= shareOf(last)) break;
      pooled.splice(-2, 2, joined(before, last));
    }
  }
  const round = (value: number): number => Math.round(value * 10_000) / 10_000;
  return pooled.map((bin) => [round(scoreOf(bin)), round(shareOf(bin))]);
}

/** One bin of a reliability diagram. */
export type Reliability = { readonly score: number; readonly share: number; readonly count: number };

/** Findings in bins of a twentieth, each with its mean score and the share that was right. */
export function reliability(findings: readonly Scored[]): Reliability[] {
  const byBin = Map.groupBy(findings, ({ score }) => Math.min(19, Math.floor(score * 20)));
  return [...byBin]
    .sort(([one], [other]) => one - other)
    .map(([, held]) => ({
      score: held.reduce((sum, { score }) => sum + score, 0) / held.length,
      share: held.filter(({ right }) => right).length / held.length,
      count: held.length,
    }));
}

/** The expected calibration error: how far scores and shares lie apart, weighed by the bins' findings. */
export function calibrationError(findings: readonly Scored[]): number {
  return reliability(findings).reduce(
    (sum, { score, share, count }) => sum + (count / findings.length) * Math.abs(score - share),
    0,
  );
}

/** The error that chance alone gives to scores that are honest: so many findings in each bin, each right with the bin's score. */
export function chanceError(findings: readonly Scored[]): number {
  return reliability(findings).reduce(
    (sum, { score, count }) =>
      sum + (count / findings.length) * Math.sqrt((2 * score * (1 - score)) / (Math.PI * count)),
    0,
  );
}
