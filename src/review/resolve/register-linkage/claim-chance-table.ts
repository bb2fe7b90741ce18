/** A part of the log-odds that somebody left over is somebody new. */
export type ClaimTerm =
  /** A full name with a birth date in several documents, whom nothing on the register is like. */
  | 'base'
  /** Without a birth date, by the most that is said instead; a number of one's own beside a full name counts as a telephone does, of few cases. */
  | 'contactOnly'
  | 'homeOnly'
  | 'nothingMore'
  /** A birth date and nothing but the name besides: what else is said may be somebody else's of the home. */
  | 'birthDateOnly'
  /** What is said besides, whatever else is. */
  | 'number'
  | 'contact'
  | 'home'
  /** Told of in one document only: what is written wrongly once makes nobody twice. */
  | 'oneDocument'
  /** A surname and no forename, a forename and no surname, or neither. */
  | 'partName'
  | 'forenameOnly'
  | 'noSurname'
  /** For each unit by which the log-odds against the register fall short of `mostLogOdds`. */
  | 'perLogOdds'
  /** A birth date, and a resident is likely all the same: their entry has none, or another. */
  | 'doubtedWithBirthDate'
  /** For each unit of the logarithm of one and the odds that it is another of those left over. */
  | 'perOthers'
  /** Odds of one in twenty and more that it is. */
  | 'anyOther';

/** What the comparisons make less likely than this was not among the samples that were fitted to. */
export const leastBesides = 0.02;

/** Log-odds (natural) of the comparisons beyond these say no more. */
export const mostLogOdds = 4;

/** Beyond this, as a logarithm of one and the odds, those left over say no more of each other. */
export const mostOthers = 6;

/**
 * How often what is left over is somebody new indeed: parts of the log-odds (natural), by what is said of them, as sample councils of seeds 305
 * (10,000 households) and 41 to 46 (300) show it: 6,703 left over whom the comparisons make at least one in fifty likely to be new, 4,123 of them right.
 * Fitted by `node bench/quality/fit-claim-chance.ts`, but for `birthDateOnly`: 0.91 as fitted, it would put at 0.97 those of whom one document tells a name and
 * a birth date; on three samples that were not fitted to 18 of 22 of these were somebody new, the others residents whose entries are spoiled, and a
 * wrong claim is worse than a lost one (bench/runs/2026-11-22-resolve).
 */
export const claimChance: Readonly<Record<ClaimTerm, number>> = {
  base: 3.56,
  contactOnly: -2.19,
  homeOnly: -3.15,
  nothingMore: -3.18,
  birthDateOnly: 0,
  number: 0.1,
  contact: 2.02,
  home: 2.34,
  oneDocument: -0.83,
  partName: -2.34,
  forenameOnly: -0.9,
  noSurname: -7.11,
  perLogOdds: 0.7,
  doubtedWithBirthDate: -1.28,
  perOthers: -1.83,
  anyOther: -1.79,
};
