import type { LinkCalibration } from '#core/link-calibration';

/** Probabilities that sum to one: of residents, and of everybody else. */
export type Chances = { readonly residents: readonly number[]; readonly others: readonly number[] };

/**
 * Chances after calibration, which sum to one again. Of one resident against the rest it is Platt's: the log-odds times the slope, plus the
 * offset; of several, what they are to each other changes by the slope alone, so that two namesakes who are alike stay so.
 */
export function correctChances(
  { residents, others }: Chances,
  { slope, offset }: Pick<LinkCalibration, 'slope' | 'offset'>,
): Chances {
  if (slope === 1 && offset === 0) return { residents, others };
  const lift = 2 ** offset;
  const lifted = residents.map((chance) => lift * chance ** slope);
  const rest = others.map((chance) => chance ** slope);
  const total = [...lifted, ...rest].reduce((sum, mass) => sum + mass, 0);
  return { residents: lifted.map((mass) => mass / total), others: rest.map((mass) => mass / total) };
}
