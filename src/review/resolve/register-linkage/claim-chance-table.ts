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
  /** A surname and no forename, or neither. */
  | 'partName'
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
 * How often what is left over is somebody new indeed: parts of the log-odds (natural), by what is said of them, as sample councils show it.
 */
export const claimChance: Readonly<Record<ClaimTerm, number>> = {
  base: 4.3,
  contactOnly: -2.4,
  homeOnly: -2.8,
  nothingMore: -4.6,
  number: 0.65,
  contact: 1.35,
  home: 1.2,
  oneDocument: -1.54,
  partName: -2.65,
  noSurname: -5.3,
  perLogOdds: 0.63,
  doubtedWithBirthDate: -0.9,
  perOthers: -1.8,
  anyOther: -1.2,
};
