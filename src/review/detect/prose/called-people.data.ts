import { type Kinship, kinVocabulary } from '../categories/kin.data.ts';
import type { Sex } from './spoken-of.ts';

/** What somebody is called in a text instead of by name, and who says it: kin of the one whom a text is about, or a party to it. */
export type Calling = Kinship | Party;

/** Parties to a case, as files call them. */
export type Party =
  | 'tenant'
  | 'claimant'
  | 'defendant'
  | 'applicant'
  | 'respondent'
  | 'victim'
  | 'perpetrator'
  | 'suspect'
  | 'complainant'
  | 'customer'
  | 'client'
  | 'caller'
  | 'patient'
  | 'witness'
  | 'landlord';

const parties: readonly (readonly [Party, string])[] = [
  ['tenant', 'tenant|tnt|t|lessee|leaseholder'],
  ['claimant', 'claimant|clmt'],
  ['defendant', 'defendant'],
  ['applicant', 'applicant|app'],
  ['respondent', 'respondent'],
  ['victim', 'victim|survivor'],
  ['perpetrator', 'perpetrator|perp'],
  ['suspect', 'suspect|accused'],
  ['complainant', 'complainant'],
  ['customer', 'customer|cust'],
  ['client', 'client|su'],
  ['caller', 'caller'],
  ['patient', 'patient|pt'],
  ['witness', 'witness'],
  ['landlord', 'landlord|landlady'],
];

type Meant = { readonly calling: Calling; readonly sex: Sex | null };

/** What a word calls somebody, lower case, and the sex that it tells. */
export const callings: ReadonlyMap<string, Meant> = new Map<string, Meant>([
  ...[...kinVocabulary].map(([word, { kinship, sex }]) => [word, { calling: kinship, sex }] as const),
  ...parties.flatMap(([calling, words]) => words.split('|').map((word) => [word, { calling, sex: null }] as const)),
]);

/** Words of parties alone, lower case. */
export const partyWords: ReadonlySet<string> = new Set(parties.flatMap(([, words]) => words.split('|')));

/** What the one is to the other who calls them so: whom a child calls father is whose child it is. */
export const inverse: ReadonlyMap<Calling, Calling> = new Map<Calling, Calling>([
  ['parent', 'child'],
  ['child', 'parent'],
  ['partner', 'partner'],
  ['grandparent', 'grandchild'],
  ['grandchild', 'grandparent'],
  ['sibling', 'sibling'],
]);
