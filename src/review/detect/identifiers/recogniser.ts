import type { PersonalDataType } from '#core/personal-data';
import type { EvidenceKey } from '../evidence/evidence-table.ts';
import type { Mark, MarkKind } from '../scan/marks.ts';
import type { Stretch } from '../scan/sentences.ts';

/** A value read from a text: its normal form, where it stands in the text, and what speaks for it. */
export type Reading = {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly keys: readonly EvidenceKey[];
  /** What it turns out to be, where that is another type: a number under "User ID" is a reference. */
  readonly as?: PersonalDataType;
  /** What it tells besides of whom it is of: a disabled person's badge, an anonymous elector's number. */
  readonly tells?: PersonalDataType;
};

/** A mark of the scanner in running text, with the sentence around it. */
export type Seen = { readonly mark: Mark; readonly text: string; readonly sentence: Stretch };

/**
 * One kind of identifier: what it is called, how it is written, and what speaks for it. Each stands in a file of its own in
 * `recognisers/` and in the list of `registry.ts`; headings, labels and running text all go by that list.
 */
export type Recogniser = {
  /** A name of its own: several may share a data type. */
  readonly id: string;
  readonly type: PersonalDataType;
  /** Headings and labels that announce it, in the normal form of `normaliseHeading`, parted by `|`. */
  readonly labels: string;
  /** Words that lead to it in sentences besides, where its form is beyond doubt: "a van, registration AB12 CDE". */
  readonly spokenLabels: string;
  /** Staff have it, not residents: whoever it is of counts as an officer. */
  readonly ofStaff: boolean;
  /** It reads whatever is announced as its data type; the others of the type are known by their own labels alone. */
  readonly isUsual: boolean;
  /** Its form is anything with a digit in it: in running text only a code with several counts. */
  readonly isFree: boolean;
  /** Its values hold digits: without one, words after its label on a form are none. */
  readonly holdsDigits: boolean;
  /** No other words look like its values: on a form it answers its label wherever it stands. */
  readonly isUnmistakable: boolean;
  /** Labels in running text lead to it also where nobody set them off with a colon: not for words that mean other things too. */
  readonly inSentences: boolean;
  /** Reads a cell, or what follows a label: mended where letters and digits were mistaken, kept as written where its form is odd. */
  readonly read: (text: string, asOf: Date) => readonly Reading[];
  /** Marks of the scanner that may be one without a label. */
  readonly marks: readonly MarkKind[];
  /** Reads such a mark where no label speaks; null where its form does not suffice. */
  readonly readBare: (seen: Seen) => Reading | null;
};

/** The parts of a recogniser that most have in common: for residents, led to by labels, never without one. */
export const labelledOnly = {
  spokenLabels: '',
  ofStaff: false,
  isUsual: true,
  isFree: false,
  holdsDigits: true,
  isUnmistakable: false,
  inSentences: true,
  marks: [],
  readBare: (): null => null,
} as const satisfies Partial<Recogniser>;
