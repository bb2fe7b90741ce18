import type { HouseholdId, PersonId } from './ids.ts';

/** Who shares a letterbox: by UPRN, else by normalised address with its sub-building. */
export type Household = {
  readonly id: HouseholdId;
  readonly addressLines: readonly string[];
  readonly postcode: string;
  readonly uprn: string;
  readonly people: readonly PersonId[];
};
