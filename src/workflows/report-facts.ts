/** What the report page is made of: counts, codes and words, and no value about anybody. Types only. */
import type { FileOutcome } from '#core/document';
import type { IcoCategory, PersonalDataType } from '#core/personal-data';
import type { ProblemCode } from '#core/problem';
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
  /** Every place whose outcome is not `read`, `duplicate` or `empty`, sorted by path. */
  readonly unread: readonly UnreadPlace[];
  readonly versions: Readonly<Record<string, string>>;
  readonly parameters: Readonly<Record<string, string | number | boolean>>;
};
