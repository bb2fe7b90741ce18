import type { HouseholdId, LetterId, PersonId } from './ids.ts';
import type { HarmTier } from './risk.ts';

/** What is to happen with a person's letter: send, hold for a named person, or none is owed. */
export type LetterDecision =
  | { readonly kind: 'send' }
  | { readonly kind: 'hold'; readonly reason: HoldReason; readonly sentence: string }
  | { readonly kind: 'none'; readonly sentence: string };

/** Why a letter waits for a person. */
export type HoldReason =
  | 'safe-contact'
  | 'safety-critical'
  | 'not-on-register'
  | 'no-usable-address'
  | 'uncertain-match'
  | 'child'
  | 'deceased'
  | 'address-conflict'
  | 'not-drawn'
  | 'approval-needed';

/** A letter as data, before it is drawn: everything that will stand on the paper, and no value out of the files. */
export type Letter = {
  readonly id: LetterId;
  readonly personId: PersonId;
  readonly householdId: HouseholdId | null;
  readonly template: string;
  readonly harmTier: HarmTier;
  /** 3 to 7 lines, the last a UK postcode, as Notify's address block wants. */
  readonly address: readonly string[];
  /** "Ms Adebayo", or the full name where no title is known. */
  readonly salutation: string;
  /** Keys of the advice blocks, in printing order, chosen by what was exposed. */
  readonly advice: readonly string[];
  /** Plain words for the kinds of data, in printing order. */
  readonly dataKinds: readonly string[];
  /** Short code to quote to the helpline; derived, says nothing. */
  readonly code: string;
  /** Controllers in whose name it is written. */
  readonly authorities: readonly string[];
};
