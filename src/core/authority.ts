/** A council or other body and its part in deciding about the data. */
export type Authority = {
  readonly id: string;
  readonly name: string;
  readonly role: 'controller' | 'processor' | 'joint';
  /** Mail domains, lower case. */
  readonly domains: readonly string[];
  /** Path globs relative to the folder reviewed: `RBKC/**`. */
  readonly paths: readonly string[];
  /** Postcode districts: `W8`. */
  readonly postcodes: readonly string[];
};
