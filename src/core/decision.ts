import type { ContentHash, DecisionId, MentionId, QuestionId } from './ids.ts';

/** Who decided it, why, and when. */
type Made = { readonly id: DecisionId; readonly who: string; readonly why: string; readonly at: Date };

/** A mention as a decision names it: its id, and what finds it again where a later version gives it another. */
export type MentionAnchor = {
  readonly mention: MentionId;
  readonly content: ContentHash;
  readonly unit: number;
  readonly key: string;
  /** The name that it says, folded: forenames and surname, '' where it says none. */
  readonly name: string;
};

/** Whom a decision is about: a resident by their register entry, or whoever these mentions are of, the one that says most first. */
export type DecisionSide =
  | { readonly kind: 'resident'; readonly registerRef: string }
  | { readonly kind: 'mentions'; readonly anchors: readonly MentionAnchor[] };

/** What can be decided of two: one person, two people, that mentions are not this person's, or that two live together. */
export type IdentityKind = 'must-link' | 'cannot-link' | 'not-theirs' | 'same-household';

/** A decision about who is who. */
export type IdentityDecision = Made & {
  readonly kind: IdentityKind;
  readonly sides: readonly [DecisionSide, DecisionSide];
  /** The ids that were named when it was made. */
  readonly about: string;
  /** The question that it answers, where chance chose what to ask (`review-queue --sample`). */
  readonly drawn?: QuestionId;
};

/** A decision about a letter, or one that takes an earlier decision back: `about` is a person's, letter's or decision's id. */
export type OtherDecision = Made & {
  readonly kind: 'approve-letter' | 'hold-letter' | 'withdraw';
  readonly about: string;
};

/** A human judgement, kept for ever and never overwritten: ground state. */
export type Decision = IdentityDecision | OtherDecision;

/** Whether a decision says who is who. */
export function isIdentityDecision(decision: Decision): decision is IdentityDecision {
  return 'sides' in decision;
}
