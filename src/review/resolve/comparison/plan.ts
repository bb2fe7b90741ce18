import type { PlanColumn } from '#core/linkage-plan';
import {
  all,
  any,
  type Comparison,
  type Condition,
  equal,
  is,
  type LinkageDefinition,
  unknown,
  within,
} from './definition.ts';

const own: Condition = all(is('left', 'variant', 0), is('right', 'variant', 0));

const name: Comparison = {
  name: 'name',
  unknown: all(unknown('left', 'surname'), unknown('left', 'forename')),
  levels: [
    { name: 'full', when: all(own, equal('fullName')), says: 'forename and surname equal' },
    {
      name: 'short-form',
      when: all(own, equal('familyName')),
      says: 'surname equal and forename a known form of the same name',
    },
    {
      name: 'initial',
      when: all(own, equal('surnameInitial'), any(unknown('left', 'forename'), unknown('right', 'forename'))),
      says: 'surname and initial equal',
    },
    {
      name: 'surname-slip',
      when: all(own, equal('forenameFamily'), within('surname', 'surnameSlips')),
      says: 'forename equal and surname within a slip of the pen',
    },
    {
      name: 'forename-slip',
      when: all(own, equal('surname'), within('forename', 'forenameSlips')),
      says: 'surname equal and forename within a slip of the pen',
    },
    {
      name: 'cut-off',
      // One of the two is no longer than such a field, or the rest is equal too: two long names that only begin alike are two.
      when: all(
        own,
        equal('cutName'),
        any(unknown('left', 'longName'), unknown('right', 'longName'), equal('longName')),
      ),
      says: 'name equal as far as a cut-off field holds it',
    },
    {
      name: 'other-surname',
      when: all(
        any(is('left', 'variant', 1), is('right', 'variant', 1)),
        any(is('right', 'variant', 0), is('right', 'variant', 1)),
        equal('familyName'),
      ),
      says: 'forename equal, and surname equal to a previous one or to part of a double one',
    },
    {
      name: 'exchanged',
      when: all(is('left', 'variant', 0), is('right', 'variant', 2), equal('fullName')),
      says: 'forename and surname equal when exchanged',
    },
    {
      name: 'second-forename',
      when: all(is('left', 'variant', 0), is('right', 'variant', 3), equal('fullName'), unknown('left', 'middle')),
      says: 'surname equal and called by the second forename',
    },
    {
      name: 'surname-only',
      when: all(own, equal('surname'), any(unknown('left', 'initial'), unknown('right', 'initial'))),
      says: 'surname equal, forename not given',
    },
    {
      name: 'forename-only',
      when: all(equal('forenameFamily'), any(unknown('left', 'surname'), unknown('right', 'surname'))),
      says: 'forename equal, surname not given',
    },
    {
      name: 'forename-other-surname',
      when: all(own, equal('forenameFamily')),
      says: 'forename equal, surname different',
    },
    { name: 'surname-other-forename', when: all(own, equal('surname')), says: 'surname equal, forename different' },
  ],
  otherwise: 'name different',
};

const birth: Comparison = {
  name: 'birth',
  unknown: any(unknown('left', 'birthDate'), unknown('right', 'birthDate')),
  levels: [
    { name: 'equal', when: equal('birthDate'), says: 'birth date equal' },
    {
      name: 'slip',
      when: any(equal('birthDateFlipped', 'birthDate'), within('birthDate', 1)),
      says: 'birth date within a slip of the pen',
    },
    {
      name: 'two-parts',
      when: any(equal('birthYearMonth'), equal('birthYearDay'), equal('birthMonthDay')),
      says: 'two parts of the birth date equal',
    },
  ],
  otherwise: 'birth date different',
};

function identifier(column: string, says: string, slips: number): Comparison {
  return {
    name: column,
    unknown: any(unknown('left', column), unknown('right', column)),
    levels: [
      { name: 'equal', when: equal(column), says: `${says} equal` },
      { name: 'slip', when: within(column, slips), says: `${says} within a slip of the pen` },
    ],
    otherwise: `${says} different`,
  };
}

const address: Comparison = {
  name: 'address',
  unknown: any(
    all(unknown('left', 'uprn'), unknown('left', 'postcode'), unknown('left', 'street')),
    all(unknown('right', 'uprn'), unknown('right', 'postcode'), unknown('right', 'street')),
  ),
  levels: [
    { name: 'dwelling', when: any(equal('uprn'), equal('dwelling')), says: 'address equal' },
    {
      name: 'street',
      when: all(equal('street'), any(unknown('left', 'postcode'), unknown('right', 'postcode'))),
      says: 'address equal, postcode not given',
    },
    {
      name: 'building',
      when: all(equal('building'), any(unknown('left', 'part'), unknown('right', 'part'))),
      says: 'building equal, flat not given',
    },
    {
      name: 'postcode-only',
      when: all(equal('postcode'), any(unknown('left', 'dwelling'), unknown('right', 'dwelling'))),
      says: 'postcode equal, no address given',
    },
    { name: 'postcode', when: equal('postcode'), says: 'postcode equal, house different' },
    { name: 'district', when: equal('district'), says: 'postcode district equal, address different' },
  ],
  otherwise: 'address different',
};

function oneLevel(column: string, says: string, otherwise: string | null): Comparison {
  return {
    name: column,
    unknown: any(unknown('left', column), unknown('right', column)),
    levels: [{ name: 'equal', when: equal(column), says }],
    otherwise,
  };
}

/** The columns of frequencies: bits of surprise at meeting the right row's value by chance; see `weights.ts`. */
export const surpriseColumns = [
  'fullName',
  'familyName',
  'surnameInitial',
  'surname',
  'forename',
  'forenameFamily',
  'birthDate',
  'nino',
  'nhsNumber',
  'email',
  'phone',
  'reference',
  'dwelling',
  'building',
  'postcode',
  'district',
] as const;

/** A column whose values have a frequency. */
export type SurpriseColumn = (typeof surpriseColumns)[number];

/** The name of the column that holds the surprise of another. */
export function surpriseName(column: SurpriseColumn): string {
  return `${column}Bits`;
}

/** The columns of text, each a key of `Keys`. */
export const textColumns = [
  'surname',
  'forename',
  'forenameFamily',
  'initial',
  'middle',
  'cutName',
  'longName',
  'fullName',
  'familyName',
  'surnameInitial',
  'birthDate',
  'birthDateFlipped',
  'birthYearMonth',
  'birthYearDay',
  'birthMonthDay',
  'nino',
  'nhsNumber',
  'email',
  'phone',
  'reference',
  'uprn',
  'dwelling',
  'building',
  'street',
  'part',
  'postcode',
  'district',
  'sex',
  'age',
] as const;

const columns: readonly PlanColumn[] = [
  { name: 'row', type: 'integer' },
  // Whose row it is: a profile on the left, a register person (or profile) on the right; several rows where somebody has several names.
  { name: 'person', type: 'integer' },
  { name: 'variant', type: 'integer' },
  { name: 'surnameSlips', type: 'integer' },
  { name: 'forenameSlips', type: 'integer' },
  ...textColumns.map((column) => ({ name: column, type: 'text' }) as const),
  ...surpriseColumns.map((column) => ({ name: surpriseName(column), type: 'double' }) as const),
];

/** The linkage of people named in files, with the register of residents or with each other. */
export const peopleLinkage: LinkageDefinition = {
  columns,
  comparisons: [
    name,
    birth,
    identifier('nino', 'National Insurance number', 2),
    identifier('nhsNumber', 'NHS number', 2),
    address,
    identifier('email', 'email address', 1),
    identifier('phone', 'phone number', 1),
    oneLevel('reference', 'council reference equal', null),
    oneLevel('sex', 'title agrees', 'title disagrees'),
    oneLevel('middle', 'second initial equal', null),
    oneLevel('age', 'both adult, or both children', 'adult and child'),
  ],
  blocking: [
    { name: 'National Insurance number', columns: ['nino'], otherNames: false },
    { name: 'NHS number', columns: ['nhsNumber'], otherNames: false },
    { name: 'email address', columns: ['email'], otherNames: false },
    { name: 'phone number', columns: ['phone'], otherNames: false },
    { name: 'council reference', columns: ['reference'], otherNames: false },
    { name: 'full name', columns: ['familyName'], otherNames: true },
    { name: 'name as far as a cut-off field holds it', columns: ['cutName'], otherNames: false },
    { name: 'surname and birth date', columns: ['surname', 'birthDate'], otherNames: false },
    { name: 'forename and birth date', columns: ['forenameFamily', 'birthDate'], otherNames: false },
    { name: 'surname and postcode', columns: ['surname', 'postcode'], otherNames: false },
    { name: 'forename and postcode', columns: ['forenameFamily', 'postcode'], otherNames: false },
    { name: 'birth date and postcode', columns: ['birthDate', 'postcode'], otherNames: false },
    { name: 'surname and street address', columns: ['surname', 'street'], otherNames: false },
    { name: 'surname and property reference', columns: ['surname', 'uprn'], otherNames: false },
    { name: 'forename and property reference', columns: ['forenameFamily', 'uprn'], otherNames: false },
  ],
  // "Mohammed Khan" 300 times on either side is 90,000 pairs and is compared; ten times as many would be millions that say nothing.
  mostPairsPerKey: 250_000,
  mostCandidates: 12,
};
