/**
 * What a calibration needs, as data. Chosen with simulated reviewers on sample councils (bench/runs/2026-11-22-calibration).
 */
export const calibrationNeeds = {
  /** Fewer decisions than these change nothing, and nothing is said to be calibrated: out of fifty, a slope and an offset made one sample of two worse. */
  decisions: 100,
  /** A band with fewer answers is counted together with the next: out of ten, a band of which one in four is wrong shows it nineteen times in twenty. */
  perBand: 10,
  /** Each band weighs as if so many more answers had said that its probabilities are right as they are. */
  asItIs: 20,
} as const;

/** Where bands of probability begin, the first at 0. People are asked from 0.2, links are made from 0.95 and checked below 0.99. */
export const bandsFrom: readonly number[] = [0, 0.05, 0.2, 0.5, 0.8, 0.95, 0.99, 0.999];
