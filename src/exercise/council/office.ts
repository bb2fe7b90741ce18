import type { Random } from '../random.ts';
import type { Borough } from './boroughs.data.ts';
import { adultsOf, type SampleHousehold, type SamplePerson } from './people.ts';
import type { WordingHalf } from './wording/wording.ts';

/** A member of staff acting in role: named in letters, never a data subject by that alone. */
export type Officer = {
  readonly name: string;
  readonly role: string;
  readonly email: string;
  readonly phone: string;
};

/** A borough at work: its officers, its households, the staff on its payroll. */
export type Office = {
  readonly borough: Borough;
  readonly households: readonly SampleHousehold[];
  readonly staff: readonly StaffMember[];
  /** Which half of the wordings its papers are written in. */
  readonly wording: WordingHalf;
  /** Somebody of a department, or of any where none is named or it has nobody. */
  readonly officer: (random: Random, department?: string) => Officer;
};

/** Somebody on the payroll, with where they live. */
export type StaffMember = {
  readonly person: SamplePerson;
  readonly household: SampleHousehold;
  readonly officer: Officer;
  readonly employeeNumber: string;
  readonly department: string;
  readonly salary: number;
  readonly union: string;
};

/** An adult of another household of the borough: a neighbour, a friend; null where none is found in forty tries. */
export function somebodyElse(office: Office, household: SampleHousehold, random: Random): SamplePerson | null {
  for (let tries = 0; tries < 40; tries += 1) {
    const other = random.pick(office.households);
    const adults = adultsOf(other);
    if (other !== household && adults.length > 0) return random.pick(adults);
  }
  return null;
}
