import type { Borough } from './boroughs.data.ts';

/** A place to live. */
export type Home = {
  /** Without the postcode: `['Flat 12', 'Barnard Court', 'Cooperage Estate', 'London']`. */
  readonly lines: readonly string[];
  readonly postcode: string;
  readonly uprn: string;
};

/** What a row of the register lost: its surname, its reference, or everything after the third cell. */
export type SpoiltRow = 'no-surname' | 'no-reference' | 'cut-short';

/** What somebody is in their household. */
export type Place = 'head' | 'partner' | 'child' | 'elder' | 'lodger' | 'sharer';

/** Somebody of the sample: invented, whole, and the same in every file that speaks of them. */
export type SamplePerson = {
  /** `T-000017`. */
  readonly id: string;
  /** Empty for somebody who is not on the register, or only by a row that cannot be used. */
  readonly registerRef: string;
  /** References of second rows about them, and of rows that lost their surname. */
  readonly otherRefs: readonly string[];
  /** How their only row is spoilt, for those whose row is not usable as it stands. */
  readonly spoilt: SpoiltRow | '';
  readonly culture: string;
  readonly sex: 'F' | 'M';
  readonly title: string;
  readonly forenames: string;
  readonly surname: string;
  readonly previousSurnames: readonly string[];
  /** YYYY-MM-DD. */
  readonly birthDate: string;
  /** Whole years on `asOf`. */
  readonly age: number;
  readonly nino: string;
  readonly nhsNumber: string;
  readonly email: string;
  readonly mobile: string;
  readonly place: Place;
  readonly household: string;
  readonly deceasedOn: string;
  /** What the register says about writing to them. */
  readonly safeContact: string;
};

/** People who share a letterbox, with what the council holds about the letterbox. */
export type SampleHousehold = {
  /** `H-00012`. */
  readonly id: string;
  readonly borough: Borough;
  /** False for those who live elsewhere and are not on the register. */
  readonly resident: boolean;
  readonly home: Home;
  /** Where they lived before, where the older files say so. */
  readonly formerHome: Home | null;
  readonly tenure: 'council' | 'housing-association' | 'private' | 'owner' | 'temporary';
  readonly people: readonly SamplePerson[];
  readonly bank: { readonly sortCode: string; readonly account: string };
  readonly landline: string;
  readonly councilTaxRef: string;
  readonly rentRef: string;
  readonly benefitRef: string;
  readonly band: string;
};

/** The day on which ages are reckoned. */
export const asOf = '2025-09-30';

/** The adults of a household, head first. */
export function adultsOf(household: SampleHousehold): readonly SamplePerson[] {
  return household.people.filter((person) => person.age >= 18 && person.deceasedOn === '');
}

/** The children of a household. */
export function childrenOf(household: SampleHousehold): readonly SamplePerson[] {
  return household.people.filter((person) => person.age < 18);
}

/** The person in whose name the household's accounts stand. */
export function headOf(household: SampleHousehold): SamplePerson {
  for (const person of household.people) return person;
  throw new Error('a household of nobody');
}
