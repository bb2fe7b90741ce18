import type { DespiteKind } from '#core/link-calibration';
import { worth } from '../clerical/worth-table.ts';
import { calibrationNeeds } from './calibration-table.ts';

/** An answer to a question that a rule, a contradiction or the want of a register makes: the probability that was doubted, and whether it was right. */
export type DoubtedAnswer = { readonly kind: DespiteKind; readonly probability: number; readonly isRight: boolean };

/** What is left of a probability, by kind of question, as samples show it, before anybody answered. */
export const beforeAnswers: Readonly<Record<DespiteKind, number>> = {
  objection: worth.despiteObjection,
  contradiction: worth.despiteContradiction,
  peer: worth.despiteNoRegister,
};

/**
 * What is left of a probability as people answered: those that were right, of those that the probabilities expected; what samples show counts as
 * so many answers besides. Null below the least number of answers.
 */
export function rightDespite(answers: readonly DoubtedAnswer[], kind: DespiteKind): number | null {
  const own = answers.filter((answer) => answer.kind === kind);
  if (own.length < calibrationNeeds.perStratum) return null;
  const right = own.filter(({ isRight }) => isRight).length;
  const expected = own.reduce((sum, { probability }) => sum + probability, 0);
  const { despiteAsItIs: asItIs } = calibrationNeeds;
  const left = (asItIs * beforeAnswers[kind] + right) / (asItIs + expected);
  return Math.min(1, Math.round(left * 1000) / 1000);
}
