import type { FindingId } from './ids.ts';
import type { PersonalDataType } from './personal-data.ts';

/** Whose datum this is in the place where it stands. */
export type MentionRole = 'subject' | 'relative' | 'officer' | 'professional' | 'correspondent';

/** Which structure of the document binds a finding to the others of one person. */
export type BindingKind = 'row' | 'form' | 'addressee' | 'party' | 'sign-off' | 'prose';

/**
 * The tie between findings of one person in one place: findings of the same unit with the same `key` belong together.
 * Keys are `row:17` (0-based, header rows counted), `row:17/partner` for a second person in the row, `form:2`,
 * `addressee:1`, `party:from:1`, `sign-off:1`, and `prose:3` for a sentence window.
 */
export type Binding = { readonly kind: BindingKind; readonly key: string; readonly role: MentionRole };

/** Where in its unit a finding stands; `start` and `end` are UTF-16 offsets into the text, or into the cell at row, column (0-based). */
export type Span = {
  readonly row: number | null;
  readonly column: number | null;
  readonly start: number;
  readonly end: number;
};

/** One piece of personal data found in one unit, with the reasons; plain values, since it lives in sealed segments and hot loops. */
export type Finding = {
  readonly type: PersonalDataType;
  /** Index of the unit in its document. */
  readonly unit: number;
  readonly span: Span;
  /** Probability from 0 to 1 that it is what it is said to be. */
  readonly score: number;
  /** Sentences or phrases in plain words: "check digit passes", "label 'NI No' before". Never the value itself. */
  readonly reasons: readonly string[];
  /** Normal form: NINO without spaces, date as YYYY-MM-DD, postcode with one space, `sort code/account` as `112233/12345678`, person name as `Title|Forenames|Surname` (see `values/person-name.ts`), address as lines joined by `, `; for types that say what the words are about (health, rent) the words of the cell or sentence. */
  readonly value: string;
  readonly binding: Binding;
  /** The words as they stand, where the value was mended or filled out from them ("JG I2 13 16 A", "7700900123"); left out elsewhere. */
  readonly asRead?: string;
};

/** A finding with its identity, as exported. */
export type IdentifiedFinding = Finding & { readonly id: FindingId; readonly locator: string };
