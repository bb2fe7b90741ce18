import type { DecisionId } from './ids.ts';

/** A human judgement, kept for ever and never overwritten: ground state. */
export type Decision = {
  readonly id: DecisionId;
  readonly kind: 'approve-letter' | 'hold-letter';
  /** What it is about: a person's or letter's id. */
  readonly about: string;
  readonly who: string;
  readonly why: string;
  readonly at: Date;
};
