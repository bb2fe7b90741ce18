import { answersToCalibrate } from '#core/link-calibration';

/**
 * What a calibration needs, as data. Chosen with simulated reviewers on sample councils (bench/runs/2026-11-22-calibration).
 */
export const calibrationNeeds = {
  /** Fewer answers to drawn questions than these change nothing, and nothing is said to be calibrated: out of fifty, a slope and an offset made one sample of two worse. */
  decisions: answersToCalibrate,
  /** A stratum with fewer drawn answers is counted together with the next: out of ten, one of which one in four is wrong shows it nineteen times in twenty. */
  perStratum: 10,
  /** Each stratum weighs as if so many more answers had said that its probabilities are right as they are: with half as many, a hundred answers made one sample of seven twice as much worse. */
  asItIs: 40,
  /** What is left of a probability where a rule objects counts as so many answers that say what samples show. */
  despiteAsItIs: 20,
  /** Parts that the answers are split into; each is judged by what the others teach. */
  parts: 5,
  /** By how much answers left out must speak for a correction, in standard errors of their sum: at one, a third of what 200 answers win was lost, and no worse was prevented. */
  standardErrors: 0.5,
} as const;

/** Shares of answers that may be slips of whoever gave them; which it is, the answers say. Beyond the last nothing is learned from them. */
export const slipShares: readonly number[] = [0.001, 0.005, 0.01, 0.02, 0.03, 0.05];

/** How much of what the answers teach is tried on answers left out, the least first. */
export const partsOfCorrection: readonly number[] = [0.25, 0.5, 0.75, 1];

/** Where bands of probability begin, the first at 0. People are asked from 0.2, links are made from 0.95 and checked below 0.99. */
export const bandsFrom: readonly number[] = [0, 0.05, 0.2, 0.5, 0.8, 0.95, 0.99, 0.999];
