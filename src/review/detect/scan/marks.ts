/** What the scanner can see without knowing the context: identifiers by their shape, dates, and runs of capitalised words. */
export type MarkKind =
  | 'email'
  | 'phone'
  | 'nino'
  | 'nhs-number'
  | 'postcode'
  | 'date'
  | 'sort-code'
  | 'digits'
  | 'iban'
  | 'plate'
  | 'code'
  | 'capitals';

/** A candidate in a text: where it stands and its normal form; for `digits` and `code` the characters as written, for `capitals` ''. */
export type Mark = {
  readonly kind: MarkKind;
  /** UTF-16 offsets, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly value: string;
  /** What is known from the shape alone: as printed, as hurriedly written, or no more than letters and digits that fit. */
  readonly shape: 'strict' | 'loose' | 'bare';
};
