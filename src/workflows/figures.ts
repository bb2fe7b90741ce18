/** The counts of a reviewed case, shared by the summary on the terminal, `--json` and the report: types only. */

import type { FileOutcome } from '#core/document';
import type { MentionId } from '#core/ids';
import type { ReadTotal } from '#core/ledger';
import type { HoldReason } from '#core/letter';
import type { Problem, ProblemCode } from '#core/problem';
import type { HarmTier, RiskLevel, SeverityBand } from '#core/risk';
import type { InvariantSum } from '#core/snapshot';

/** How often one problem of the catalogue occurred, what it means for the people in the files, who can act, and what to do. */
export type ProblemCount = {
  readonly code: ProblemCode;
  readonly count: number;
  readonly means: string;
  /** In words: `the council’s IT`. */
  readonly who: string;
  readonly remedy: string;
};

/** How many letters wait for one reason. */
export type HeldCount = { readonly reason: HoldReason; readonly count: number };

/** Which files of the folder a review was told to look at: `since` ISO 8601 in UTC, or null; patterns as they were written. */
export type Selected = {
  readonly since: string | null;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
};

/** How many files, and bytes of them, one rule of the selection left out; the rule as it was written. */
export type LeftOutCount = { readonly rule: string; readonly files: number; readonly bytes: number };

/** What a review was given, as the operator wrote it; null for what was not given. */
export type InputFiles = {
  readonly folder: string;
  readonly register: string | null;
  readonly authorities: string | null;
  readonly incident: string | null;
  readonly taken: string | null;
  /** Where the operator's tables for detection are; left out where none were given. */
  readonly bankChecks?: string | undefined;
  readonly references?: string | undefined;
  /** Where the list of passwords is; left out where none was given. */
  readonly passwords?: string | undefined;
  /** Left out where all pictures were to be read. */
  readonly ocr?: 'none' | 'risky' | undefined;
  /** Left out where every file was to be looked at. */
  readonly selection?: Selected | undefined;
};

/** A number that is expected, an interval of 95 %, as far as probabilities can tell, and how many answers of people calibrated those (0: none), of how many to questions drawn by chance; mentions to look at again. */
export type ExpectedCount = {
  readonly mean: number;
  readonly from: number;
  readonly to: number;
  readonly calibratedBy: number;
  readonly answersDrawn: number;
  /** Mentions of which people said what the probabilities made all but impossible. */
  readonly secondLooks: readonly MentionId[];
};

/** All counts are of whole things and add up: `taken` = the sum of `byOutcome`; people = send + held + none. */
export type CaseFigures = {
  readonly files: {
    /** Places: outermost files, archive members and mail parts, copies included. */
    readonly taken: number;
    /** Bytes of the outermost files. */
    readonly bytes: number;
    readonly byOutcome: Readonly<Record<FileOutcome, number>>;
    /** Bytes of the outermost files, by how the reading of each ended; they add up to `bytes`. */
    readonly bytesByOutcome: Readonly<Record<FileOutcome, number>>;
    /** What the documents say they hold, and what was read of it, by kind: pages, sheets, rows, messages… */
    readonly coverage: readonly ReadTotal[];
    /** What the selection left out, by rule, most files first; empty without one. */
    readonly leftOut: readonly LeftOutCount[];
  };
  /** Of files and of the other inputs, most frequent first, ties by code. */
  readonly problems: readonly ProblemCount[];
  /** Of the register, the taken list and the other inputs, one by one with their line. */
  readonly inputProblems: readonly Problem[];
  readonly findings: number;
  readonly exposures: number;
  readonly people: {
    readonly total: number;
    /** How many the files are about by probability, those not identified included, with an interval; null where an earlier version reviewed. */
    readonly expected: ExpectedCount | null;
    readonly onRegister: number;
    /** Council staff who appear only in their work, besides the total: no letter is owed by that alone. */
    readonly staff: number;
    readonly specialCategory: number;
    readonly byTier: Readonly<Record<HarmTier, number>>;
    readonly byRisk: Readonly<Record<RiskLevel, number>>;
    readonly byBand: Readonly<Record<SeverityBand, number>>;
  };
  readonly households: number;
  readonly letters: {
    readonly send: number;
    readonly none: number;
    /** Most frequent first, ties by reason. */
    readonly held: readonly HeldCount[];
  };
  readonly sums: readonly InvariantSum[];
};
