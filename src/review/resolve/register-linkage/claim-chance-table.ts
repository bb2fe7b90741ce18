/**
 * How often what is left over is somebody new indeed: parts of the log-odds (natural), by what is said of them, as sample councils of seeds 41 to
 * 46 show it (727 claims, 675 right; logistic regression with a ridge of one half; bench/runs/2026-11-22-resolve). `base` is for a full name with
 * a birth date in several documents, whom nothing on the register is like.
 */
export const claimChance = {
  base: 4.9,
  /** Without a birth date, by the most that is said instead; a number of one's own beside a full name counts as a telephone does, of few cases. */
  contactOnly: -1,
  homeOnly: -2.6,
  nothingMore: -3.9,
  /** Told of in one document only: what is written wrongly once makes nobody twice. */
  oneDocument: -2.2,
  noFullName: -1,
  /** For each unit by which the log-odds against the register and the others fall short of `mostLogOdds`. */
  perLogOdds: 0.95,
  mostLogOdds: 4,
} as const;
