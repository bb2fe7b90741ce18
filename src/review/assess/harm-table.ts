import { dataTypes, isPersonalDataType, type PersonalDataType } from '#core/personal-data';
import type { HarmTier } from '#core/risk';
import type { TypeGroup, TypeRule } from './type-rules.ts';

/** Types whose mere presence puts somebody's safety at stake: they count at whatever probability. */
export const safetyTypes: TypeGroup = ['domestic-abuse', 'protected-address', 'child-protection', 'safeguarding'];

/** Whether a type puts somebody's safety at stake. */
export function isSafetyType(type: PersonalDataType): boolean {
  return safetyTypes.includes(type);
}

// What says no more than that somebody is in a file. Everything else is at least contact or identity.
const nameOrReference: TypeGroup = ['person-name', 'local-reference', 'correspondence'];

const everyType: readonly PersonalDataType[] = Object.keys(dataTypes).filter(isPersonalDataType);
const sensitive: TypeGroup = everyType.filter((type) => dataTypes[type].enisa === 'sensitive');
const contactOrIdentity: TypeGroup = everyType.filter((type) => !nameOrReference.includes(type));
const home: TypeGroup = ['postal-address', 'postcode', 'uprn'];
const bank: TypeGroup = ['bank-account', 'iban', 'payment-card'];
const document: TypeGroup = ['passport', 'driving-licence', 'identity-document-scan'];
const credentials: TypeGroup = ['password', 'security-answer'];

/** A row of the harm table. */
export type HarmRule = TypeRule & { readonly tier: HarmTier };

/** Candour's order of harm, gravest first; the first row that holds decides, and the last always does. */
export const harmRules: readonly HarmRule[] = [
  {
    tier: 'T0',
    all: [safetyTypes],
    says: 'the files speak of abuse, a protected address, or the protection of a child or adult',
  },
  { tier: 'T0', all: [], whose: 'guarded', says: 'the register says that this person must not be contacted freely' },
  { tier: 'T0', all: [['travel', 'location'], home], whose: 'child', says: 'the files say where a child can be found' },
  { tier: 'T1', all: [sensitive], says: 'the files hold sensitive information that cannot be changed or taken back' },
  { tier: 'T1', all: [['image-of-person', 'biometric']], says: 'the files hold a picture or biometric data' },
  { tier: 'T1', all: [['access-code'], home], says: 'the files say how to get into a home, with its address' },
  {
    tier: 'T2',
    all: [],
    atLeast: { count: 2, of: [['nino'], ['birth-date'], bank, document, credentials] },
    says: 'the files hold a combination that allows fraud in somebody’s name',
  },
  {
    tier: 'T2',
    all: [credentials, ['person-name', 'username', 'email']],
    says: 'the files hold a password or security answer with whose it is',
  },
  {
    tier: 'T2',
    all: [['payment-card', 'identity-document-scan'], ['person-name']],
    says: 'the files hold a card or a copy of an identity document with a name',
  },
  {
    tier: 'T3',
    all: [contactOrIdentity],
    says: 'the files say who somebody is, how to reach them, or something about their life',
  },
  { tier: 'T4', all: [], says: 'the files hold a name or a reference and no more' },
];
