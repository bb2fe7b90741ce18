/** Who did what to what and why: what every write must say. */
export type AuditEntry = {
  /** A named person, or `candour` with its version for what the program does on its own. */
  readonly who: string;
  /** The act, a verb and its object: `publish-snapshot`. */
  readonly act: string;
  readonly why: string;
  /** Ids, counts and sizes; never a personal value. */
  readonly detail: Readonly<Record<string, string | number | boolean>>;
};

/** An entry in the chain: `hash` = SHA-256 over the previous hash and the canonical JSON of the rest. */
export type AuditEvent = AuditEntry & {
  readonly seq: number;
  readonly at: Date;
  readonly previousHash: string;
  readonly hash: string;
};
