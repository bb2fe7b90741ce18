import type { FindingId, PersonId } from './ids.ts';
import type { PersonalDataType } from './personal-data.ts';

/** What ties a datum to its person. */
export type ExposureBasis = 'same-row' | 'same-form' | 'addressee' | 'same-document' | 'register-match' | 'context';

/** That one data type about one person stood in one file. */
export type Exposure = {
  readonly personId: PersonId;
  readonly type: PersonalDataType;
  /** Address of the place, duplicates included: the attacker took each copy. */
  readonly path: string;
  /** The best finding's locator: `sheet:Arrears cell:D17`. */
  readonly locator: string;
  /** Probability from 0 to 1 that the datum is real and about this person. */
  readonly probability: number;
  readonly basis: ExposureBasis;
  /** The finding that it rests on, so that a letter can be walked back to the words. */
  readonly finding: FindingId;
};
