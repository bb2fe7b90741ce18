/**
 * What scores came to: for each type, pairs of a score (the logistic of its evidence's sum) and the share of findings with such a
 * score that were right. Made by `bench/quality/detect-calibration.ts --fit`; the run is named, and a type without pairs keeps its score.
 */
export const calibration: {
  readonly run: string;
  readonly knots: Readonly<Record<string, readonly (readonly [score: number, share: number])[]>>;
} = { run: '', knots: {} };
