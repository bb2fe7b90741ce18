import type { PersonalDataType } from '#core/personal-data';

/** Words for a letter's list, and the types that they stand for. */
export type DataKind = { readonly words: string; readonly types: readonly PersonalDataType[] };

/**
 * What a letter calls the kinds of information, in printing order; every type stands in exactly one row. The words name a kind and never
 * a value, a service or a suspicion: somebody else in the home may open the letter, so what would disclose by its name alone is called
 * "other private information" and told only to the person, when they ask.
 */
export const dataKinds: readonly DataKind[] = [
  { words: 'your name', types: ['person-name'] },
  { words: 'your date of birth', types: ['birth-date'] },
  { words: 'your address', types: ['postal-address', 'postcode', 'uprn'] },
  { words: 'your email address', types: ['email'] },
  { words: 'your phone number', types: ['phone'] },
  { words: 'your bank account details', types: ['bank-account', 'iban'] },
  { words: 'your payment card details', types: ['payment-card'] },
  { words: 'your National Insurance number', types: ['nino'] },
  { words: 'your NHS number', types: ['nhs-number'] },
  { words: 'your passport number', types: ['passport'] },
  { words: 'your driving licence number', types: ['driving-licence'] },
  { words: 'a copy of a document that proves who you are', types: ['identity-document-scan'] },
  { words: 'your tax reference number', types: ['utr'] },
  { words: 'a school or college number', types: ['upn', 'uln'] },
  { words: 'your vehicle registration', types: ['vehicle-registration'] },
  { words: 'a password, or the answer to a security question', types: ['password', 'security-answer'] },
  { words: 'a username', types: ['username'] },
  { words: 'details of a computer or phone', types: ['ip-address', 'mac-address'] },
  { words: 'a door code or key code for your home', types: ['access-code'] },
  { words: 'a photograph of you', types: ['image-of-person'] },
  { words: 'your signature', types: ['signature'] },
  { words: 'information about your money', types: ['income', 'debt', 'benefit'] },
  { words: 'information about your council tax', types: ['council-tax'] },
  { words: 'information about your rent', types: ['rent'] },
  { words: 'information about your housing', types: ['housing'] },
  { words: 'information about your work', types: ['employment'] },
  { words: 'information about your education', types: ['education'] },
  { words: 'information about your family', types: ['family'] },
  { words: 'information about places or journeys', types: ['location', 'travel'] },
  { words: 'information about your health', types: ['health', 'disability', 'send', 'genetic'] },
  {
    words: 'information about your background or beliefs',
    types: ['ethnicity', 'religion', 'political', 'trade-union'],
  },
  {
    words: 'other private information about you',
    types: [
      'immigration',
      'sex-life',
      'sexual-orientation',
      'gender-reassignment',
      'biometric',
      'criminal',
      'safeguarding',
      'child-protection',
      'domestic-abuse',
      'protected-address',
    ],
  },
  { words: 'letters or emails between you and the council', types: ['correspondence'] },
  { words: 'a reference number that the council uses for you', types: ['local-reference'] },
];
