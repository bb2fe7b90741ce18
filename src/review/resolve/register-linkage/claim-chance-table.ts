/** A part of the log-odds that somebody left over is somebody new. */
export type ClaimTerm =
  /** A full name with a birth date in several documents, whom nothing on the register is like. */
  | 'base'
  /** Without a birth date, by the most that is said instead; a number of one's own beside a full name counts as a telephone does, of few cases. */
  | 'contactOnly'
  | 'homeOnly'
  | 'nothingMore'
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
 * (10,000 households) and 41 to 46 (300) show it: 6,919 left over whom the comparisons make at least one in fifty likely to be new, 4,126 of them right.
 * Fitted by `node bench/quality/fit-claim-chance.ts --caution 0.15`, which takes 0.15 off the base: a wrong claim is worse than a lost one
 * (bench/runs/2026-11-22-resolve).
 */
export const claimChance: Readonly<Record<ClaimTerm, number>> = {
  base: 3.97,
  contactOnly: -2.55,
  homeOnly: -3.25,
  nothingMore: -3.72,
  number: 0.56,
  contact: 1.78,
  home: 1.81,
  oneDocument: -1.07,
  partName: -3.19,
  forenameOnly: -1,
  noSurname: -6.63,
  perLogOdds: 0.67,
  doubtedWithBirthDate: -1.1,
  perOthers: -1.8,
  anyOther: -1.57,
};
