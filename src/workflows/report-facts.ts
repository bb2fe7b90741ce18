/** What the report page is made of: counts, codes and words, and no value about anybody. Types only. */
import type { FileOutcome, ReadCount } from '#core/document';
import type { IcoCategory, PersonalDataType } from '#core/personal-data';
import type { ProblemCode } from '#core/problem';
import type { LinkExemplar } from '#core/waterfall';
import type { CaseFigures, InputFiles } from './figures.ts';

/** People and places that hold one data type. */
export type DataTypeCount = { readonly type: PersonalDataType; readonly people: number; readonly files: number };

/** One line of the ICO breach form: people and exposures (person x type x place) in the category. */
export type IcoCount = { readonly category: IcoCategory; readonly people: number; readonly exposures: number };

/** One controller's part; `name` is null for an authority that the list does not name. */
export type AuthorityCount = {
  readonly id: string;
  readonly name: string | null;
  readonly role: 'controller' | 'processor' | 'joint' | null;
  readonly files: number;
  readonly people: number;
  readonly highRisk: number;
  readonly lettersToSend: number;
};

/** A place that was not read in full. */
export type UnreadPlace = {
  readonly path: string;
  readonly bytes: number;
  readonly outcome: FileOutcome;
  readonly code: ProblemCode | null;
  /** Of what it said it holds, what was not read. */
  readonly missing: readonly ReadCount[];
};

/** One folder at the top of the share ('' for the files beside them): its files, members included, and those not read in full. */
export type FolderLedger = {
  readonly folder: string;
  readonly files: number;
  readonly unread: number;
  /** Of its outermost files. */
  readonly bytes: number;
  readonly unreadBytes: number;
};

/** Everything that the report page shows of a case. */
export type ReportFacts = {
  readonly name: string;
  readonly caseFolder: string;
  readonly inputs: InputFiles;
  /** ISO 8601, UTC. */
  readonly reviewedAt: string;
  /** The data is synthetic: said on top of the page. */
  readonly sample: boolean;
  /** Whether paths may be shown whole; a path can hold a name. */
  readonly values: boolean;
  readonly figures: CaseFigures;
  /** In the catalogue's order; types that nobody has may be left out. */
  readonly dataTypes: readonly DataTypeCount[];
  /** In the form's order; categories that nobody has may be left out. */
  readonly icoCategories: readonly IcoCount[];
  /** Sorted by id. */
  readonly authorities: readonly AuthorityCount[];
  /** Files and people whose controller is not known. */
  readonly authorityUnknown: { readonly files: number; readonly people: number };
  /** How many households hold this many of the people found: `people` 1, 2, 3... */
  readonly householdSizes: readonly { readonly people: number; readonly households: number }[];
  /** Null where no register was given. */
  readonly register: { readonly residents: number; readonly unusableRows: number } | null;
  /** Every place that was to be read and was not read in full, and is no copy and not empty; sorted by path. */
  readonly unread: readonly UnreadPlace[];
  /** Folders with something that was not read in full, the most such files first. */
  readonly folders: readonly FolderLedger[];
  /** A few links that show how links come about, without a value; empty for a case that none were chosen of. */
  readonly exemplars: readonly LinkExemplar[];
  readonly versions: Readonly<Record<string, string>>;
  readonly parameters: Readonly<Record<string, string | number | boolean>>;
};
