import type { Borough } from './boroughs.data.ts';

/** Column headings as three systems write them: snake case, camel case, words. */
const table = {
  surname: ['SURNAME', 'lastName', 'Surname'],
  forenames: ['FORENAMES', 'firstName', 'Forename(s)'],
  title: ['TITLE', 'title', 'Title'],
  name: ['TENANT_NAME', 'tenantName', 'Name'],
  address1: ['ADDR_1', 'addressLine1', 'Address Line 1'],
  address2: ['ADDR_2', 'addressLine2', 'Address Line 2'],
  address3: ['ADDR_3', 'addressLine3', 'Address Line 3'],
  address4: ['ADDR_4', 'addressLine4', 'Address Line 4'],
  address: ['PROPERTY_ADDRESS', 'propertyAddress', 'Address'],
  postcode: ['PCODE', 'postCode', 'Post Code'],
  uprn: ['UPRN', 'uprn', 'UPRN'],
  birthDate: ['DOB', 'dateOfBirth', 'D.O.B.'],
  nino: ['NI_No', 'niNumber', 'National Insurance Number'],
  nhs: ['NHS_NO', 'nhsNumber', 'NHS Number'],
  phone: ['TEL_NO', 'contactNumber', 'Tel.'],
  mobile: ['MOBILE', 'mobilePhone', 'Mobile'],
  email: ['EMAIL', 'emailAddress', 'E-mail'],
  sortCode: ['SORT_CODE', 'bankSortCode', 'Sort Code'],
  account: ['BANK_ACC_NO', 'bankAccountNumber', 'Account No.'],
  ctRef: ['CTAX_REF', 'accountRef', 'Account Reference'],
  rentRef: ['RENT_AC', 'rentAccountNo', 'Rent Account'],
  ethnicity: ['ETHNIC_CODE', 'ethnicity', 'Ethnic Origin'],
} as const satisfies Record<string, readonly [string, string, string]>;

/** A column that several systems hold. */
export type HeadingKey = keyof typeof table;

/** The heading of a column in a borough's systems. */
export function headingOf(borough: Borough, key: HeadingKey): string {
  const [snake, camel, spaced] = table[key];
  switch (borough.headings) {
    case 'snake':
      return snake;
    case 'camel':
      return camel;
    case 'spaced':
      return spaced;
  }
}
