/**
 * Ways of saying one thing, by who says it: an officer's note of somebody, somebody of themselves, a cell of a sheet, a
 * letter to somebody. `[health: words]` marks the words that tell something of A, `[B health: words]` of B, `[- health:
 * words]` words that sound so and tell nothing of anybody; gaps in braces are those of `story.ts`.
 */
export type Wordings = {
  readonly note: readonly string[];
  readonly own: readonly string[];
  readonly cell: readonly string[];
  readonly letter: readonly string[];
};

/** The parts of a stock of wordings, ordinary and twice held out (the latter two in folders of their own, which whoever tunes detection does not read): no sentence of one stands in the other, so that what was tuned on one is tested on the other. */
export type WordingStock = { readonly ordinary: Wordings; readonly heldOut: Wordings; readonly reserve: Wordings };

/** Which part a council is written in. */
export type WordingHalf = keyof WordingStock;

/** Whose voice words are in. */
export type Voice = keyof Wordings;
