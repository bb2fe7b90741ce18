/** The facts of the breach that the letters and the severity need; all from the operator, never guessed. */
export type Incident = {
  /** True until the operator has given the facts: every letter then says on its face that it is a draft. */
  readonly draft: boolean;
  /** Controller named first on letters, and how to reach it. */
  readonly organisation: string;
  readonly helpline: string;
  readonly email: string;
  readonly website: string;
  readonly dataProtectionOfficer: string;
  /** YYYY-MM-DD: when the data was taken and when that became known, as printed; '' where not known. */
  readonly happenedOn: string;
  readonly discoveredOn: string;
  /** Plain sentences: what happened, and what has been done. */
  readonly whatHappened: string;
  readonly measures: readonly string[];
  /** ENISA circumstances: recipients unknown, malicious intent, availability. */
  readonly circumstances: {
    readonly confidentiality: 'no-evidence' | 'known-recipients' | 'unknown-recipients';
    readonly integrity: 'none' | 'recoverable' | 'not-recoverable';
    readonly availability: 'none' | 'temporary' | 'permanent';
    readonly malicious: boolean;
  };
};
