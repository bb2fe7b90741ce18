/** What was searched before something was said to be absent: sources by name, the time covered, and the gaps in it. */
export type Coverage = {
  readonly sources: readonly string[];
  readonly from: Date | null;
  readonly to: Date | null;
  readonly gaps: readonly string[];
};

/** An answer that cannot claim absence without saying where one looked. */
export type Conclusion<E> =
  | { readonly kind: 'evidence'; readonly evidence: readonly [E, ...E[]] }
  | { readonly kind: 'no-evidence'; readonly searched: Coverage }
  | { readonly kind: 'not-examined'; readonly why: string };
