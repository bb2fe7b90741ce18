/** A made-up text in the manner of its kind, and what of it is whose. */
export type WhoseText = {
  readonly kind: string;
  readonly text: string;
  /** By name: data types that must be theirs, with the value where it has one form ("birth-date=1999-03-03 health"); "health?" may be. */
  readonly whose: Readonly<Record<string, string>>;
  /** Surnames or full names of officers and professionals, who are nobody's case. */
  readonly staff?: readonly string[];
};
