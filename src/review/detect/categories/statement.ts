import type { PersonalDataType } from '#core/personal-data';
import type { EvidenceKey } from '../evidence/evidence-table.ts';

/** A statement about somebody in a sentence: which words make it, and the sentence itself as its value. */
export type Statement = {
  readonly type: PersonalDataType;
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly keys: readonly EvidenceKey[];
  /** Where the word stands for the relative of whom it is said ("her mother has …"); null where it is not. */
  readonly relative: number | null;
};

/** Whether a kind of statement tells where somebody is in danger: missed, a letter can go to a dangerous door. */
export function isDanger(type: PersonalDataType): boolean {
  return type === 'domestic-abuse' || type === 'protected-address' || type === 'child-protection';
}
