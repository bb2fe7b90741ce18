import type { Rate } from './rate.ts';

/** How well a review did against the truth, at every depth; plain data, ready for JSON. */
export type Score = {
  /** Files and members of the truth that were listed with the outcome expected; by expected outcome. */
  readonly files: { readonly all: Rate; readonly byOutcome: Readonly<Record<string, Rate>> };
  /**
   * Data types per content, whosever they are: duplicates are left out, since findings stand at the first place only. What is
   * rightly found about officers in role counts against precision here, since the truth lists nobody's data but the subjects'.
   */
  readonly findings: { readonly all: Rate; readonly byType: Readonly<Record<string, Rate>> };
  /** Data types per person and file. */
  readonly exposures: {
    readonly all: Rate;
    readonly byType: Readonly<Record<string, Rate>>;
    readonly byFormat: Readonly<Record<string, Rate>>;
    /**
     * By the kinds of place that tell them; an exposure told in two counts in both, one that no words of its own tell, and an
     * exported one that is not the truth's, in the kind of most words of the file.
     */
    readonly byPlace: Readonly<Record<string, Rate>>;
    readonly byCulture: Readonly<Record<string, Rate>>;
  };
  readonly people: {
    readonly all: Rate;
    readonly byStanding: Readonly<Record<string, Rate>>;
    readonly byCulture: Readonly<Record<string, Rate>>;
    /** People of the truth whom the review shows as two or more, and exported people who are two or more of the truth. */
    readonly split: number;
    readonly merged: number;
    /** People not on the register of whom the files tell neither birth date nor postcode: the rule can match nobody to them. */
    readonly beyondTheRule: number;
  };
  /** Pairs of people who share a household. */
  readonly households: { readonly pairs: Rate };
};
