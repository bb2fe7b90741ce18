import type { HouseholdId, MentionId, PersonId } from './ids.ts';
import type { SafeContact } from './register.ts';

/** A resident of the register, or somebody known only from the files. */
export type Person = {
  readonly id: PersonId;
  /** Null for somebody who is not on the register. */
  readonly registerRef: string | null;
  readonly title: string;
  readonly forenames: string;
  readonly surname: string;
  /** YYYY-MM-DD or ''. */
  readonly birthDate: string;
  /** The register's address; '' lines are left out; for the unregistered, what the files say, never used for post. */
  readonly addressLines: readonly string[];
  readonly postcode: string;
  readonly uprn: string;
  readonly householdId: HouseholdId | null;
  /** Ids of the authorities that control data about them here, sorted. */
  readonly authorities: readonly string[];
  readonly deceasedOn: string | null;
  readonly safeContact: SafeContact;
  /** Council staff acting in their role, never a data subject of a letter by that alone. */
  readonly staff: boolean;
  /** Probability from 0 to 1 that at least one of the links is right: that this person is in the files. */
  readonly matchProbability: number;
  /** The links, each with its probability and a sentence that explains it. */
  readonly links: readonly Link[];
};

/** A mention said to be of a person. */
export type Link = { readonly mention: MentionId; readonly probability: number; readonly because: string };

/** What became of a person between two snapshots: `person` is gone into `other`, or is new and was part of `other`. */
export type PersonEvent = {
  readonly kind: 'merged-into' | 'split-from';
  readonly person: PersonId;
  readonly other: PersonId;
};
