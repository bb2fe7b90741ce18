import type { DocumentPlace } from './document.ts';
import type { Exposure } from './exposure.ts';
import type { Household } from './household.ts';
import type { FindingId, MentionId, PersonId, SnapshotId } from './ids.ts';
import type { Letter, LetterDecision } from './letter.ts';
import type { Person } from './person.ts';
import type { PersonalDataType } from './personal-data.ts';
import type { Problem } from './problem.ts';
import type { RiskAssessment } from './risk.ts';

/** A person with all that the review concluded about them: one row of `people.csv`. */
export type ReviewedPerson = {
  readonly person: Person;
  /** Sorted in the catalogue's order. */
  readonly dataTypes: readonly PersonalDataType[];
  readonly assessment: RiskAssessment;
  /** How many places hold something about them. */
  readonly files: number;
  readonly letter: LetterDecision;
};

/** A sum that must add up, printed and tested: `total` = the sum of the parts. */
export type InvariantSum = {
  readonly name: string;
  readonly total: number;
  readonly parts: readonly { readonly label: string; readonly count: number }[];
};

/** Everything derived from one run over the whole set: what the exports, the letters and the report are made of. */
export type Snapshot = {
  readonly id: SnapshotId;
  /** Versions of each stage and of the program. */
  readonly versions: Readonly<Record<string, string>>;
  readonly parameters: Readonly<Record<string, string | number | boolean>>;
  /** Sorted by path. */
  readonly places: readonly DocumentPlace[];
  /** Sorted by harm tier, then severity descending, then id. */
  readonly people: readonly ReviewedPerson[];
  readonly households: readonly Household[];
  /** Sorted by person, type, path. */
  readonly exposures: readonly Exposure[];
  /** Letters of the people whose decision is `send`, sorted by id. */
  readonly letters: readonly Letter[];
  /** Problems with the register and the other inputs, not with files (those stand in `places`). */
  readonly inputProblems: readonly Problem[];
  readonly sums: readonly InvariantSum[];
};

/** One row of `findings.csv`; kept sealed, since it holds values. */
export type FindingRow = {
  readonly id: FindingId;
  /** The first place, in path order, where this content stands. */
  readonly path: string;
  /** Unit locator, then ` cell:D17` or ` chars:120-131`. */
  readonly locator: string;
  readonly type: PersonalDataType;
  readonly score: number;
  readonly value: string;
  readonly reasons: readonly string[];
  /** The mention that it is part of. */
  readonly mention: MentionId;
  readonly personId: PersonId | null;
  /** Why it is tied to that person, or to nobody: a sentence without values. */
  readonly tie: string;
  /** The words as they stand, where the value was mended from them; left out elsewhere. */
  readonly asRead?: string;
};

/** Whether the parts of a sum make its total. */
export function sumHolds(sum: InvariantSum): boolean {
  return sum.parts.reduce((total, part) => total + part.count, 0) === sum.total;
}
