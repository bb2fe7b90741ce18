/**
 * How often what is left over is somebody new indeed: parts of the log-odds (natural), by what is said of them, as sample councils of seeds 41 to
 * 46 (300 households) and 205 (2,000) show it: 2,010 leftovers that the comparisons make at least one in fifty likely to be new, 1,393 of them
 * right; logistic regression with a ridge of one half (bench/runs/2026-11-22-resolve). `base` is for a full name with a birth date in several
 * documents, whom nothing on the register is like.
 */
export const claimChance = {
  base: 4.6,
  /** Without a birth date, by the most that is said instead; a number of one's own beside a full name counts as a telephone does, of few cases. */
  contactOnly: -1.6,
  /** Fitted as -2.6; of those in one document whom nothing is like, 44 in 88 are new, and who is as likely new as not is rather counted than lost. */
  homeOnly: -2.1,
  nothingMore: -4.6,
  /** Told of in one document only: what is written wrongly once makes nobody twice. */
  oneDocument: -2.4,
  noFullName: -1.6,
  /** For each unit by which the log-odds against the register and the others fall short of `mostLogOdds`. */
  perLogOdds: 0.46,
  mostLogOdds: 4,
} as const;
