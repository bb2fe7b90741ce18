/** The ICO breach form's categories of personal data, in its own order and words. */
export type IcoCategory =
  | 'racial or ethnic origin'
  | 'political opinions'
  | 'religious or philosophical beliefs'
  | 'trade union membership'
  | 'sex life'
  | 'sexual orientation'
  | 'gender reassignment'
  | 'health'
  | 'basic personal identifiers'
  | 'identification data'
  | 'economic and financial'
  | 'official documents'
  | 'location'
  | 'genetic or biometric'
  | 'criminal convictions and offences'
  | 'other';

/** ENISA's four classes of data, from which the data processing context (DPC) starts. */
export type EnisaClass = 'simple' | 'behavioural' | 'financial' | 'sensitive';

/** What is known of a data type: its category, class, and the words used for it in letters and reports. */
export type DataTypeFacts = {
  readonly ico: IcoCategory;
  readonly enisa: EnisaClass;
  /** UK GDPR Article 9 (special category) or Article 10 (criminal offence), else null. */
  readonly article: 9 | 10 | null;
  /** Words for a report's table: "NHS number". */
  readonly label: string;
};

function fact(ico: IcoCategory, enisa: EnisaClass, label: string, article: 9 | 10 | null = null): DataTypeFacts {
  return { ico, enisa, article, label };
}

/** Every data type of the contracts, in order, with its category, class and label. */
export const dataTypes = {
  'person-name': fact('basic personal identifiers', 'simple', 'Name'),
  'birth-date': fact('basic personal identifiers', 'simple', 'Date of birth'),
  'postal-address': fact('basic personal identifiers', 'simple', 'Address'),
  postcode: fact('basic personal identifiers', 'simple', 'Postcode'),
  email: fact('basic personal identifiers', 'simple', 'Email address'),
  phone: fact('basic personal identifiers', 'simple', 'Phone number'),
  uprn: fact('basic personal identifiers', 'simple', 'Property reference (UPRN)'),
  nino: fact('official documents', 'simple', 'National Insurance number'),
  'nhs-number': fact('official documents', 'simple', 'NHS number'),
  passport: fact('official documents', 'simple', 'Passport number'),
  'driving-licence': fact('official documents', 'simple', 'Driving licence number'),
  utr: fact('official documents', 'simple', 'Tax reference (UTR)'),
  upn: fact('official documents', 'simple', 'Pupil number (UPN)'),
  uln: fact('official documents', 'simple', 'Learner number (ULN)'),
  'vehicle-registration': fact('official documents', 'simple', 'Vehicle registration'),
  'local-reference': fact('official documents', 'simple', 'Council reference number'),
  username: fact('identification data', 'simple', 'Username'),
  password: fact('identification data', 'simple', 'Password'),
  'security-answer': fact('identification data', 'simple', 'Security answer'),
  'ip-address': fact('identification data', 'simple', 'IP address'),
  'mac-address': fact('identification data', 'simple', 'Device address'),
  'bank-account': fact('economic and financial', 'financial', 'Bank account'),
  iban: fact('economic and financial', 'financial', 'International bank account (IBAN)'),
  'payment-card': fact('economic and financial', 'financial', 'Payment card'),
  income: fact('economic and financial', 'financial', 'Income or pay'),
  debt: fact('economic and financial', 'financial', 'Debt or arrears'),
  benefit: fact('economic and financial', 'financial', 'Benefits'),
  'council-tax': fact('economic and financial', 'financial', 'Council tax'),
  rent: fact('economic and financial', 'financial', 'Rent'),
  location: fact('location', 'behavioural', 'Location'),
  travel: fact('location', 'behavioural', 'Travel'),
  'access-code': fact('location', 'behavioural', 'Door or key code'),
  employment: fact('other', 'simple', 'Employment'),
  education: fact('other', 'simple', 'Education'),
  housing: fact('other', 'simple', 'Housing'),
  family: fact('other', 'simple', 'Family'),
  correspondence: fact('other', 'simple', 'Correspondence'),
  immigration: fact('official documents', 'sensitive', 'Immigration status'),
  health: fact('health', 'sensitive', 'Health', 9),
  disability: fact('health', 'sensitive', 'Disability', 9),
  send: fact('health', 'sensitive', 'Special educational needs', 9),
  ethnicity: fact('racial or ethnic origin', 'sensitive', 'Ethnic origin', 9),
  religion: fact('religious or philosophical beliefs', 'sensitive', 'Religion or belief', 9),
  political: fact('political opinions', 'sensitive', 'Political opinion', 9),
  'trade-union': fact('trade union membership', 'sensitive', 'Trade union membership', 9),
  'sex-life': fact('sex life', 'sensitive', 'Sex life', 9),
  'sexual-orientation': fact('sexual orientation', 'sensitive', 'Sexual orientation', 9),
  'gender-reassignment': fact('gender reassignment', 'sensitive', 'Gender reassignment', 9),
  biometric: fact('genetic or biometric', 'sensitive', 'Biometric data', 9),
  genetic: fact('genetic or biometric', 'sensitive', 'Genetic data', 9),
  criminal: fact('criminal convictions and offences', 'sensitive', 'Criminal allegation or offence', 10),
  safeguarding: fact('health', 'sensitive', 'Safeguarding', 9),
  'child-protection': fact('health', 'sensitive', 'Child protection', 9),
  'domestic-abuse': fact('criminal convictions and offences', 'sensitive', 'Domestic abuse', 10),
  'protected-address': fact('criminal convictions and offences', 'sensitive', 'Protected address', 10),
  'image-of-person': fact('official documents', 'simple', 'Photograph'),
  signature: fact('official documents', 'simple', 'Signature'),
  'identity-document-scan': fact('official documents', 'simple', 'Copy of an identity document'),
} as const satisfies Record<string, DataTypeFacts>;

/** A kind of information about a person, as named in the contracts. */
export type PersonalDataType = keyof typeof dataTypes;

/** Whether a word is the name of a data type. */
export function isPersonalDataType(text: string): text is PersonalDataType {
  return Object.hasOwn(dataTypes, text);
}

/** The facts of a type. */
export function factsOf(type: PersonalDataType): DataTypeFacts {
  return dataTypes[type];
}
