import { dataTypes, type EnisaClass, isPersonalDataType, type PersonalDataType } from '#core/personal-data';
import type { TypeGroup, TypeRule } from './type-rules.ts';

function typesOfClass(enisa: EnisaClass): readonly PersonalDataType[] {
  return Object.keys(dataTypes)
    .filter(isPersonalDataType)
    .filter((type) => dataTypes[type].enisa === enisa);
}

const name: TypeGroup = ['person-name'];
const home: TypeGroup = ['postal-address', 'postcode', 'uprn', 'protected-address'];
const account: TypeGroup = ['bank-account', 'iban', 'payment-card'];
const officialNumber: TypeGroup = ['nino', 'nhs-number', 'passport', 'driving-licence', 'utr', 'upn', 'uln'];
const credentials: TypeGroup = ['password', 'security-answer'];
const picture: TypeGroup = ['image-of-person', 'identity-document-scan', 'biometric'];

/** A row of the DPC table: ENISA class and value 1 to 4. */
export type DpcRule = TypeRule & { readonly enisa: EnisaClass; readonly dpc: 1 | 2 | 3 | 4 };

/** A row of the EI table: 0.25 negligible to 1 maximum. */
export type EiRule = TypeRule & { readonly ei: 0.25 | 0.5 | 0.75 | 1 };

/**
 * Data processing context (ENISA 2013, section on DPC): the highest row that holds wins. Lowering below the class's own base is
 * taken only where the type itself says so little (an account number alone, being a customer), never by guess.
 */
export const dpcRules: readonly DpcRule[] = [
  { enisa: 'sensitive', dpc: 4, all: [typesOfClass('sensitive')], says: 'sensitive information' },
  {
    enisa: 'financial',
    dpc: 4,
    all: [account, ['nino', 'passport', 'driving-licence', 'identity-document-scan'], ['birth-date']],
    says: 'an account, an official number and a date of birth together, enough for fraud',
  },
  {
    enisa: 'simple',
    dpc: 4,
    all: [['travel', 'location'], home],
    whose: 'child',
    says: 'where a child can be found, which bears on personal safety',
  },
  { enisa: 'financial', dpc: 3, all: [['income', 'debt', 'benefit']], says: 'financial circumstances' },
  { enisa: 'financial', dpc: 3, all: [['payment-card']], says: 'a payment card, which can be charged' },
  { enisa: 'behavioural', dpc: 3, all: [['access-code'], home], says: 'how to get into a home, with its address' },
  {
    enisa: 'behavioural',
    dpc: 3,
    all: [['location'], ['travel']],
    says: 'places and journeys, a picture of everyday life',
  },
  { enisa: 'financial', dpc: 2, all: [['bank-account', 'iban']], says: 'a bank account number by itself' },
  { enisa: 'financial', dpc: 2, all: [['rent']], says: 'rent, which says a little about finances' },
  { enisa: 'behavioural', dpc: 2, all: [typesOfClass('behavioural')], says: 'where somebody is or goes' },
  {
    enisa: 'behavioural',
    dpc: 2,
    all: [credentials],
    says: 'a password or security answer; what it opens is not known, so it is taken as an account of everyday life',
  },
  {
    enisa: 'simple',
    dpc: 2,
    all: [['employment', 'education', 'housing', 'family']],
    says: 'circumstances that allow assumptions about social or financial status',
  },
  {
    enisa: 'simple',
    dpc: 2,
    all: [typesOfClass('simple')],
    whose: 'child',
    says: 'simple information about a child, raised by one',
  },
  { enisa: 'financial', dpc: 1, all: [['council-tax']], says: 'only that there is a council tax account' },
  { enisa: 'simple', dpc: 1, all: [typesOfClass('simple')], says: 'simple information' },
];

/** Ease of identification: the highest row that holds wins. How rare a name is was not counted, so a name alone stays negligible. */
export const eiRules: readonly EiRule[] = [
  {
    ei: 1,
    all: [name, ['birth-date', 'email', 'postal-address', 'protected-address']],
    says: 'a name with a date of birth, email or address',
  },
  { ei: 1, all: [name, officialNumber], says: 'a name with an official number' },
  { ei: 1, all: [name, picture], says: 'a name with a picture or copy of a document' },
  { ei: 1, all: [['identity-document-scan']], says: 'a copy of an identity document' },
  {
    ei: 0.75,
    all: [name, ['phone', 'postcode', 'uprn', 'vehicle-registration']],
    says: 'a name with a phone number, postcode, property or vehicle',
  },
  { ei: 0.75, all: [officialNumber, [...home, 'email']], says: 'an official number linked to an address or email' },
  { ei: 0.75, all: [['email']], says: 'an email address in use' },
  { ei: 0.75, all: [picture], says: 'a picture by itself' },
  { ei: 0.25, all: [], says: 'nothing that by itself leads to the person beyond the council’s own records' },
];
