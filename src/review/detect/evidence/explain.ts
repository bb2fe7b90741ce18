import { evidenceTable } from './evidence-table.ts';

/**
 * One reason with what it weighs, in natural log-odds: +2.3 makes a thing ten times likelier, -2.3 ten times less. Null where the
 * reason does not add but says what was done to the result (a picture's words read by machine, an address shared by a household).
 */
export type WeighedReason = { readonly says: string; readonly weight: number | null };

/** Why a finding has its score: log-odds before any evidence, the pieces, and their sum. */
export type Explanation = {
  readonly prior: number;
  readonly evidence: readonly WeighedReason[];
  readonly logOdds: number;
};

const weights: ReadonlyMap<string, number> = new Map(
  Object.values(evidenceTable).map(({ says, weight }) => [says, weight]),
);

// "label before 'ni no'": the table's words, then what was read there.
function weightOf(reason: string): number | null {
  const quote = reason.indexOf(" '");
  return weights.get(reason) ?? (quote < 0 ? null : (weights.get(reason.slice(0, quote)) ?? null));
}

/** Weighs a finding's reasons by the table of weights, so that a finding kept or exported long ago can be asked why as well. */
export function explain(reasons: readonly string[]): Explanation {
  const evidence = reasons.map((says) => ({ says, weight: weightOf(says) }));
  const sum = evidence.reduce((total, { weight }) => total + (weight ?? 0), 0);
  return { prior: 0, evidence, logOdds: Math.round(sum * 1000) / 1000 };
}
