import type { ColumnType, Generated } from 'kysely';

/** Written as JSON text, read as the value. */
type Json = ColumnType<unknown, string, never>;
/** Ciphertext: bytes when read, written only by `insertRows` in hexadecimal form. */
type Sealed = ColumnType<Uint8Array, string, never>;

/** The casebook's tables as the query builder sees them; `migrations/` makes them, and the golden schema shows them. */
export type Tables = {
  'casebook.migration': { number: number; name: string; checksum: string; applied_at: Date };
  'casebook.key_check': { one: boolean; sealed: Sealed };
  'casebook.snapshot': { one: boolean; id: string; published_at: Date; versions: Json; sealed: Sealed };
  'casebook.document_place': PlaceTable;
  'casebook.household': { ordinal: number; id: string; people: string[]; sealed: Sealed };
  'casebook.person': PersonTable;
  'casebook.exposure': ExposureTable;
  'casebook.exposure_piece': { ordinal: number; exposures: number; sealed: Sealed };
  'casebook.letter': LetterTable;
  'casebook.invariant_sum': { ordinal: number; name: string; total: number; parts: Json };
  'casebook.input_problem': { ordinal: number; code: string; sealed: Sealed };
  'casebook.run': RunTable;
  'casebook.decision': DecisionTable;
  'casebook.person_event': PersonEventTable;
  'casebook.audit_event': AuditTable;
};

type PlaceTable = {
  ordinal: number;
  outermost: boolean;
  bytes: number;
  outcome: string;
  problem: string | null;
  passages: number;
  findings: number;
  people: number;
  authorities: string[];
  coverage: Json;
  sealed: Sealed;
};

type PersonTable = {
  ordinal: number;
  id: string;
  household_id: string | null;
  on_register: boolean;
  staff: boolean;
  authorities: string[];
  match_probability: number;
  data_types: string[];
  harm_tier: string;
  severity: number;
  severity_band: string;
  risk_level: string;
  dpc: number;
  ei: number;
  cb: number;
  files: number;
  letter: string;
  hold_reason: string | null;
  sealed: Sealed;
};

/** Of earlier versions: a row for each. */
type ExposureTable = {
  ordinal: number;
  person_id: string;
  data_type: string;
  place: number;
  probability: number;
  basis: string;
  finding_id: string;
  sealed: Sealed;
};

type LetterTable = {
  ordinal: number;
  id: string;
  person_id: string;
  household_id: string | null;
  template: string;
  harm_tier: string;
  code: string;
  authorities: string[];
  sealed: Sealed;
};

type RunTable = {
  started_at: Date;
  finished_at: Date | null;
  snapshot_id: string | null;
  versions: Json;
  counts: Json;
  sealed: Sealed;
};

type DecisionTable = {
  seq: number;
  id: string;
  kind: string;
  about: string;
  who: string;
  at: Date;
  sealed: Sealed;
  previous_hash: string;
  hash: string;
};

type PersonEventTable = {
  seq: Generated<number>;
  snapshot_id: string;
  kind: string;
  person_id: string;
  other_id: string;
};

type AuditTable = {
  seq: number;
  at: Date;
  who: string;
  act: string;
  why: string;
  detail: Json;
  previous_hash: string;
  hash: string;
};
