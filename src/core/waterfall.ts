/** One bar of a waterfall: from where to where on the scale of bits, what was compared, in words, and both values where it compared any. */
export type WaterfallStep = {
  readonly kind: 'prior' | 'comparison' | 'against' | 'calibration' | 'context' | 'decision';
  readonly says: string;
  readonly comparison: string;
  readonly said: string;
  readonly held: string;
  /** Bits: each doubles the odds, a negative one halves them. */
  readonly bits: number;
  readonly from: number;
  readonly to: number;
};

/** A rival of a conclusion and its share of the probability. */
export type WaterfallRival = { readonly who: string; readonly probability: number };

/** How a link came to its probability, as bars that add up; `about` is the resident or the other mention that it was compared with. */
export type Waterfall = {
  readonly about: string;
  readonly isResident: boolean;
  readonly steps: readonly WaterfallStep[];
  readonly probability: number;
  readonly rivals: readonly WaterfallRival[];
  /** Whether decisions of people about other mentions of the case corrected the probability. */
  readonly isCalibrated: boolean;
  /** What differs that no likeness outweighs, in words, where the resident was refused for it. */
  readonly refusedFor?: string;
  /** Where the mention was found to be somebody else than this resident, and that could surprise: the probability of that. */
  readonly somebodyElse?: number;
};

/** A link shown in the report without a value: what it shows, how it ended, and its waterfall. */
export type LinkExemplar = {
  readonly shows: string;
  /** A mention that it is of, so that somebody who may can ask for more. */
  readonly mention: string;
  readonly outcome: 'resident' | 'not-on-register' | 'nobody';
  readonly because: string;
  readonly waterfall: Waterfall;
};
