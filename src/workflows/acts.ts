/**
 * The acts that a caseworker can name, as the command line and the desk call them: types only. Times are seconds, sizes
 * bytes, instants ISO 8601 in UTC, paths as the operator wrote them. Every act throws `Fault` for what must end the
 * command, and returns everything else as data.
 */

import type { Decision, IdentityKind } from '#core/decision';
import type { DecisionId } from '#core/ids';
import type { WrongLetter } from './drawn-letters.ts';
import type { ExplainOptions, Explanation } from './explain.ts';
import type { CaseFigures, HeldCount, InputFiles, ProblemCount, Selected } from './figures.ts';
import type { ReportFacts } from './report-facts.ts';
import type { QueueOptions, QueueSummary } from './review-queue.ts';
import type { LockedFiles } from './settling/found-passwords.ts';

/** The stages of the whole job, in order. */
export type Stage = 'walk' | 'hash' | 'read' | 'ocr' | 'detect' | 'link' | 'assess' | 'letters' | 'publish' | 'write';

/** How far a stage has come; `total` and `totalBytes` are null while unknown, `people` until somebody can be counted. */
export type ProgressEvent = {
  readonly stage: Stage;
  readonly done: number;
  readonly total: number | null;
  readonly bytes: number;
  readonly totalBytes: number | null;
  readonly people: number | null;
};

/** Told of every step; must be cheap to call often. */
export type Progress = (event: ProgressEvent) => void;

/** 0 clean, 1 finished with problems reported. */
export type Finished = { readonly exitStatus: 0 | 1 };

/** Where a case is and, unless it lies in the case folder, its key. */
export type CaseAddress = { readonly caseFolder: string; readonly keyFile?: string | undefined };

/** Where to write a sample council, how large, from which seed. */
export type SampleOptions = {
  readonly dir: string;
  readonly households: number;
  readonly seed: number;
  readonly onProgress: Progress;
};

/** What was made, and the paths to hand to a review. */
export type SampleSummary = {
  readonly dir: string;
  readonly share: string;
  readonly register: string;
  readonly authorities: string;
  readonly incident: string;
  readonly taken: string;
  readonly truth: string;
  readonly households: number;
  readonly residents: number;
  readonly files: number;
  readonly bytes: number;
  readonly seed: number;
};

/** Which pictures are read by text recognition: none, those whose folder or name shows a risk, or all. */
export type OcrMode = 'none' | 'risky' | 'all';

/** Pictures that wait to be read, by which engine, and what it will cost: measured in this case so far, or as usual on a slow laptop. */
export type PicturePlan = {
  readonly files: number;
  readonly pages: number;
  readonly engine: string;
  readonly secondsPerPage: number;
  readonly isMeasured: boolean;
  /** For all pages together, with as many at once as there are reading processes. */
  readonly seconds: number;
};

/** Which tables to link, by which model, and where to write what comes of it. */
export type LinkOptions = {
  readonly left: string;
  readonly right?: string | undefined;
  readonly model: string;
  /** Pairs that a person has judged: left, right, match (1 or 0). */
  readonly labels?: string | undefined;
  readonly out: string;
};

/** What was linked: records of each table, pairs compared and kept, groups of more than one record. */
export type LinkSummary = {
  readonly out: string;
  readonly records: readonly [number, number];
  readonly comparedPairs: number;
  readonly links: number;
  readonly groups: number;
  /** How many people the records are of: the groups made, and what is expected, with a 95 % interval. */
  readonly people: {
    readonly groups: number;
    readonly expected: number;
    readonly from: number;
    readonly to: number;
  };
  readonly isCalibrated: boolean;
  readonly dropped: readonly { readonly way: string; readonly keys: number; readonly pairs: number }[];
};

/** What to review, into which case, with which inputs; `workers` is how many files are read at once. */
export type ReviewOptions = CaseAddress & {
  readonly folder: string;
  readonly register?: string | undefined;
  readonly authorities?: string | undefined;
  readonly incident?: string | undefined;
  readonly taken?: string | undefined;
  /** A table of how banks check account numbers. */
  readonly bankChecks?: string | undefined;
  /** A list of the forms of the council's references. */
  readonly references?: string | undefined;
  /** A file with one password a line, tried on what is encrypted. */
  readonly passwords?: string | undefined;
  /** Passwords that files of the folder say are tried too. */
  readonly foundPasswords?: boolean | undefined;
  /** Which files of the folder to look at; all where nothing is said. */
  readonly selection?: Selected | undefined;
  readonly workers?: number | undefined;
  /** Which pictures to read; all where nothing is said. */
  readonly ocr?: OcrMode | undefined;
  /** Told what reading the pictures will cost, before the first is read. */
  readonly onPictures?: ((plan: PicturePlan) => void) | undefined;
  readonly onProgress: Progress;
  /** When aborted, settles what is under way, keeps it, and throws the fault INTERRUPTED. */
  readonly signal: AbortSignal;
};

/** What a review found; `redone` says how many contents were read this time rather than taken from an earlier run. */
export type ReviewSummary = Finished & {
  readonly name: string;
  readonly caseFolder: string;
  readonly inputs: InputFiles;
  readonly reviewedAt: string;
  readonly figures: CaseFigures;
  readonly contents: { readonly redone: number; readonly kept: number };
  /** How the network was kept from the reading processes; null where nothing had to be read. */
  readonly isolation: 'namespace' | 'stubbed' | null;
  /** What is encrypted still, and where passwords stand that likely open it. */
  readonly locked: LockedFiles;
  readonly seconds: number;
  readonly timings: readonly { readonly stage: Stage; readonly seconds: number }[];
};

/** Where a case stands: `new` before any review, `interrupted` part-way, `reviewed` when the last one finished. */
export type CaseStatus = Finished & {
  readonly name: string;
  readonly caseFolder: string;
  readonly state: 'new' | 'interrupted' | 'reviewed';
  /** As given to the last review, so that the same one can be resumed; null before any. */
  readonly inputs: InputFiles | null;
  /** End of the last finished review, or null. */
  readonly reviewedAt: string | null;
  readonly stages: readonly { readonly stage: Stage; readonly done: number; readonly left: number | null }[];
  /** What the last finished review left encrypted, and where likely passwords stand; null before any. */
  readonly locked: LockedFiles | null;
  /** Of the last finished review; null before any. */
  readonly figures: CaseFigures | null;
  /** The audit chain, whole: how many lines, and the hash that ends it, to be kept elsewhere too. */
  readonly audit: { readonly events: number; readonly lastHash: string };
  /** How many reviews have finished. */
  readonly runs: number;
  /** How many decisions about who is who hold. */
  readonly decisions: number;
  /** Drawn letters that told somebody of what the last review says is another's or nobody's. */
  readonly wrongLetters: readonly WrongLetter[];
};

/** Which case to export to which folder; `values` writes the personal values themselves. */
export type ExportOptions = CaseAddress & { readonly to: string; readonly values: boolean };

/** The files written, in the order of the contracts, each with its rows. */
export type ExportSummary = Finished & {
  readonly to: string;
  readonly values: boolean;
  readonly files: readonly { readonly name: string; readonly rows: number }[];
};

/** Which letters to draw, of which case, to which folder. */
export type LettersOptions = CaseAddress & {
  readonly to: string;
  readonly tier?: 'T0' | 'T1' | 'T2' | 'T3' | 'T4' | undefined;
  readonly incident?: string | undefined;
  /** YYYY-MM-DD printed on the letters. */
  readonly date?: string | undefined;
  readonly onProgress: Progress;
};

/** people = drawn + held + none. */
export type LettersSummary = Finished & {
  readonly to: string;
  readonly people: number;
  readonly drawn: number;
  readonly pages: number;
  readonly held: readonly HeldCount[];
  readonly none: number;
  readonly problems: readonly ProblemCount[];
};

/** Precision and recall at every depth: as data, and as a table for a terminal. */
export type ScoreSummary = { readonly json: unknown; readonly table: string };

/** A decision as somebody asks for it: `a` and `b` are ids of people or mentions or register references, `a` of a withdrawal the decision. */
export type RequestedDecision = {
  readonly kind: IdentityKind | 'withdraw';
  readonly a: string;
  readonly b: string;
  readonly who: string;
  readonly why: string;
  /** The question of the review queue that it answers (Q-…). */
  readonly question?: string | undefined;
};

/** The answer to a question of the review queue: the question's id (Q-…), and the name of one of its answers. */
export type RequestedAnswer = {
  readonly item: string;
  readonly answer: string;
  readonly who: string;
  readonly why: string;
};

/** One decision, the answer to a question, or a CSV file of decisions with the columns kind, a, b, who, why, and question where it answers one. */
export type DecideOptions = CaseAddress & {
  readonly decision?: RequestedDecision | undefined;
  readonly answer?: RequestedAnswer | undefined;
  readonly from?: string | undefined;
};

/** The lines of the ledger that were written, and the drawn letters that they make wrong. */
export type DecideSummary = {
  readonly exitStatus: 0;
  readonly made: readonly {
    readonly id: DecisionId;
    readonly kind: Decision['kind'];
    readonly line: number;
  }[];
  readonly wrongLetters: readonly WrongLetter[];
};

/** What is left of a destroyed case: who, why, when, and that the key went first. */
export type Receipt = {
  readonly name: string;
  readonly caseFolder: string;
  readonly who: string;
  readonly why: string;
  readonly at: string;
  readonly keyDestroyed: boolean;
  readonly filesRemoved: number;
  readonly bytesRemoved: number;
  /** Where the signed receipt stands. */
  readonly receiptFile: string;
  /** Hash that ends the audit chain, 64 hexadecimal characters; null where a damaged case did not show it. */
  readonly lastAuditHash: string | null;
};

/** Everything that the command line can ask for. */
export type Acts = {
  readonly makeSample: (options: SampleOptions) => Promise<SampleSummary>;
  readonly reviewFolder: (options: ReviewOptions) => Promise<ReviewSummary>;
  readonly caseStatus: (options: CaseAddress) => Promise<CaseStatus>;
  readonly exportCase: (options: ExportOptions) => Promise<ExportSummary>;
  readonly printLetters: (options: LettersOptions) => Promise<LettersSummary>;
  readonly scoreCase: (options: CaseAddress & { readonly truth: string }) => Promise<ScoreSummary>;
  readonly extractPaths: (options: {
    readonly paths: readonly string[];
    /** A file with one password a line, tried on what is encrypted. */
    readonly passwords?: string | undefined;
    readonly write: (line: string) => Promise<void>;
  }) => Promise<{ readonly problems: number }>;
  readonly detectLines: (options: {
    readonly input: AsyncIterable<string>;
    readonly register?: string | undefined;
    readonly bankChecks?: string | undefined;
    readonly references?: string | undefined;
    readonly values: boolean;
    /** Adds to each finding what its reasons weigh. */
    readonly why: boolean;
    /** Adds what may point at somebody without being a datum of anybody by itself. */
    readonly mentions: boolean;
    readonly write: (line: string) => Promise<void>;
  }) => Promise<{ readonly problems: number }>;
  /** Links two tables, or the records of one, by a model; writes links.csv, groups.csv and summary.json. */
  readonly linkTables: (options: LinkOptions) => Promise<LinkSummary>;
  /** What needs a person's judgement, most people changed for each minute first. */
  readonly reviewQueue: (options: QueueOptions) => Promise<QueueSummary>;
  /** Why a person, mention or finding is whose it is. */
  readonly explain: (options: ExplainOptions) => Promise<Explanation>;
  /** Writes decisions about who is who to the ledger, all or none. */
  readonly decideCase: (options: DecideOptions) => Promise<DecideSummary>;
  readonly destroyCase: (
    options: CaseAddress & { readonly confirmation: string; readonly why: string; readonly who: string },
  ) => Promise<Receipt>;
  readonly readReport: (options: CaseAddress) => Promise<ReportFacts>;
  /** Writes the report's page into the case folder, whole or not at all, and returns its path. */
  readonly saveReport: (options: CaseAddress & { readonly html: string }) => Promise<{ readonly file: string }>;
};
