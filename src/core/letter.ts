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

/** One piece of a letter's body, in reading order; `notice` stands in a frame, an item's `lead` is set bold. */
export type LetterBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'subheading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'notice'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly { readonly lead: string; readonly text: string }[] };

/** Every word that will stand on the paper, in its place: what the printer draws and nothing else. */
export type LetterContent = {
  /** The document's title, for those who listen to it. */
  readonly title: string;
  /** Who writes, large at the top. */
  readonly sender: string;
  /** Lines at the right: how to reach the sender, date, reference. */
  readonly senderDetails: readonly string[];
  /** 3 to 7 lines. */
  readonly address: readonly string[];
  /** Above the greeting: for whose eyes the letter is. */
  readonly marking: string;
  /** "Dear Ms Adebayo". */
  readonly greeting: string;
  readonly blocks: readonly LetterBlock[];
  /** Lines at the end: who signs. */
  readonly signature: readonly string[];
  /** At the foot of every page, before its number. */
  readonly footer: string;
};
