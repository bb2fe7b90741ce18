import type { SurpriseColumn } from './plan.ts';

/** How likely a level is for somebody else, u: a fixed chance, or `times` the frequency of the right row's own value. */
export type ChanceForOthers =
  | { readonly kind: 'chance'; readonly u: number }
  | { readonly kind: 'frequency'; readonly of: SurpriseColumn; readonly times: number };

/** How likely a level is for the same person (m), and for somebody else (u). */
export type LevelKnowledge = { readonly m: number; readonly u: ChanceForOthers };

function fixed(m: number, u: number): LevelKnowledge {
  return { m, u: { kind: 'chance', u } };
}

function asOften(m: number, of: SurpriseColumn, times = 1): LevelKnowledge {
  return { m, u: { kind: 'frequency', of, times } };
}

/**
 * What is known before any data is seen, level by level, the last row of each being "none of them". m is for a record that gives the
 * field at all, in council data: about one birth date in 30 holds a slip, one address in six is stale or somebody else's, people have
 * several phones and mailboxes. m need not sum to one over levels that depend on how the name is written. u of an exact level is the
 * frequency of the value itself; of a level of slips it is some multiple of that, for the names and dates within one edit.
 */
export const priorKnowledge: Readonly<Record<string, Readonly<Record<string, LevelKnowledge>>>> = {
  name: {
    full: asOften(0.86, 'fullName'),
    'short-form': asOften(0.06, 'familyName'),
    initial: asOften(0.9, 'surnameInitial'),
    'surname-slip': asOften(0.04, 'familyName', 2),
    'forename-slip': asOften(0.03, 'fullName', 3),
    // Of names of 17 letters and more; most stand in fields that hold them whole.
    'cut-off': asOften(0.1, 'fullName', 2),
    'other-surname': asOften(0.02, 'familyName', 2),
    exchanged: asOften(0.01, 'fullName', 2),
    'second-forename': asOften(0.01, 'fullName', 2),
    'surname-only': asOften(0.9, 'surname'),
    'forename-only': asOften(0.9, 'forename'),
    'forename-other-surname': asOften(0.008, 'forenameFamily'),
    'surname-other-forename': asOften(0.002, 'surname'),
    none: fixed(0.002, 0.98),
  },
  birth: {
    equal: asOften(0.94, 'birthDate'),
    // Ten digits may each be another, and the day and month exchanged: about 30 dates lie within a slip of any date.
    slip: asOften(0.03, 'birthDate', 30),
    'two-parts': fixed(0.015, 0.0045),
    none: fixed(0.015, 0.994),
  },
  nino: { equal: asOften(0.95, 'nino'), slip: fixed(0.03, 1e-5), none: fixed(0.02, 1) },
  nhsNumber: { equal: asOften(0.95, 'nhsNumber'), slip: fixed(0.03, 1e-6), none: fixed(0.02, 1) },
  address: {
    dwelling: asOften(0.68, 'dwelling'),
    // The same street and number may stand in another town.
    street: asOften(0.68, 'dwelling', 2),
    building: asOften(0.06, 'building', 2),
    'postcode-only': asOften(0.75, 'postcode'),
    postcode: asOften(0.05, 'postcode'),
    district: asOften(0.08, 'district'),
    none: fixed(0.13, 0.85),
  },
  email: { equal: asOften(0.7, 'email'), slip: fixed(0.03, 1e-5), none: fixed(0.27, 1) },
  phone: { equal: asOften(0.55, 'phone'), slip: fixed(0.03, 1e-5), none: fixed(0.42, 1) },
  // Most references in files are another system's, so that a different one says nothing.
  reference: { equal: asOften(0.3, 'reference'), none: fixed(0.5, 0.5) },
  sex: { equal: fixed(0.99, 0.5), none: fixed(0.01, 0.5) },
  // Most people on a register are adults; a child is hardly ever called Mr, nor pays council tax.
  age: { equal: fixed(0.99, 0.8), none: fixed(0.01, 0.2) },
  middle: { equal: fixed(0.92, 0.08), none: fixed(0.08, 0.92) },
};

/**
 * Frequencies before any data: the chance that a value unseen in the register is met (`chance`), worth as many records as `worth`. They
 * keep a register of ten people from making every name look common, and one without a value from making it impossible.
 */
export const priorFrequencies: Readonly<Record<SurpriseColumn, { readonly chance: number; readonly worth: number }>> = {
  fullName: { chance: 2e-6, worth: 1_000 },
  familyName: { chance: 3e-6, worth: 1_000 },
  surnameInitial: { chance: 2e-5, worth: 1_000 },
  surname: { chance: 1e-4, worth: 1_000 },
  forename: { chance: 3e-4, worth: 1_000 },
  forenameFamily: { chance: 3e-4, worth: 1_000 },
  // 1 in 27,000: dates of birth spread over 75 years.
  birthDate: { chance: 3.7e-5, worth: 50_000 },
  nino: { chance: 1e-9, worth: 1e8 },
  nhsNumber: { chance: 1e-9, worth: 1e8 },
  email: { chance: 1e-7, worth: 1e6 },
  phone: { chance: 1e-6, worth: 1e5 },
  reference: { chance: 1e-7, worth: 1e6 },
  dwelling: { chance: 2.5e-5, worth: 1_000 },
  building: { chance: 5e-5, worth: 1_000 },
  postcode: { chance: 2.5e-4, worth: 1_000 },
  district: { chance: 0.05, worth: 100 },
};
