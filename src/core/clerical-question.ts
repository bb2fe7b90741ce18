import type { IdentityKind } from './decision.ts';
import type { QuestionId } from './ids.ts';
import type { LinkEvidence, LinkRow, PeerEvidence } from './link-evidence.ts';

/**
 * Why a person is asked: a mention may be a resident or nobody on the register; may be one of several residents; is as like a resident as
 * a link is, but something contradicts it, or something else stands against it; is linked, but by less than a link should; or two who are
 * not on the register are alike.
 */
export type QuestionKind = 'resident' | 'which-resident' | 'contradiction' | 'objection' | 'check' | 'peer';

/** A decision that an answer stands for, as `candour decide` takes it: ids of mentions with `+` between them, or a register reference. */
export type AnswerDecision = { readonly kind: IdentityKind; readonly a: string; readonly b: string };

/** One answer to a question: what is typed for it, what it says, how likely it is, how many people it would change, what it decides. */
export type ClericalAnswer = {
  /** `1`, `2`… for a candidate, `nobody`, `same` or `different`. */
  readonly name: string;
  readonly says: string;
  /** From 0 to 1; by the probabilities of the last review, calibrated or not. */
  readonly chance: number;
  readonly changes: number;
  readonly decisions: readonly AnswerDecision[];
};

/** One judgement that a person is asked for: it covers every mention that says the same. */
export type ClericalQuestion = {
  readonly id: QuestionId;
  /** Whether chance chose it, and no doubt: such answers say how often probabilities are right. */
  readonly isDrawn: boolean;
  readonly kind: QuestionKind;
  /** Without a value about anybody. */
  readonly asks: string;
  /** Why the program did not decide it, or is not sure. */
  readonly why: string;
  /** Whom it is about: rows of the account of linkage that say the same. */
  readonly rows: readonly LinkRow[];
  /** For a question of two who are not on the register: the other. */
  readonly others: readonly LinkRow[];
  readonly evidence: LinkEvidence | null;
  readonly peer: PeerEvidence | null;
  readonly answers: readonly ClericalAnswer[];
  /** The name of the answer that is likely enough to be suggested; null where the papers have to be looked at first. */
  readonly suggested: string | null;
  /** Expected, over the answers. */
  readonly peopleChanged: number;
  /** Estimated by a convention, not measured. */
  readonly minutes: number;
};
