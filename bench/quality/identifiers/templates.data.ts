/** How one kind of identifier is announced: headings of exports, labels of forms and letters, and sentences in which {} stands for the value. */
export type Announced = {
  readonly type: string;
  readonly headings: readonly string[];
  readonly labels: readonly string[];
  readonly sentences: readonly string[];
};

/** Headings, labels and sentences by kind; written from what exports and files of councils hold, none taken from a real one. */
export const announced: Readonly<Record<string, Announced>> = {
  nino: {
    type: 'nino',
    headings: [
      'NI_No',
      'NINO',
      'Nat Ins No',
      'National Insurance Number',
      'NatInsNo',
      'niNumber',
      'NI Number',
      'N.I. No.',
    ],
    labels: ['NI No', 'National Insurance number', 'NINO', 'Nat Ins No.', 'Your National Insurance number'],
    sentences: [
      'Her NI number is {} and she has claimed since May.',
      'I can confirm the National Insurance number as {}.',
      'Please check NINO {} against the pension records.',
      'He gave {} as his National Insurance number over the phone.',
      'Claim made by the tenant ({}) was refused.',
      'NI no. {}, claim backdated to April.',
    ],
  },
  'nhs-number': {
    type: 'nhs-number',
    headings: ['NHS No', 'NHS Number', 'NHSNumber', 'nhs_number', 'NHS no.', 'Patient NHS number'],
    labels: ['NHS number', 'NHS No', 'NHS no.'],
    sentences: [
      'Her NHS number is {}.',
      'Referred by the GP, NHS no {}, with a history of falls.',
      'The hospital quoted NHS number: {} on the discharge summary.',
      'Discharged today ({}, NHS number) to her own home.',
      'NHS {} to be added to the record.',
    ],
  },
  chi: {
    type: 'nhs-number',
    headings: ['CHI', 'CHI Number', 'CHI No'],
    labels: ['CHI number', 'CHI'],
    sentences: ['The health board has him under CHI {}.', 'CHI number {} moved here from Glasgow.'],
  },
  utr: {
    type: 'utr',
    headings: ['UTR', 'UTR Number', 'Unique Taxpayer Reference', 'Tax Reference'],
    labels: ['UTR', 'Unique Taxpayer Reference (UTR)', 'UTR number'],
    sentences: [
      'He is self-employed, UTR {}.',
      'Her unique taxpayer reference is {} according to the accounts.',
      'We verified UTR number {} with HMRC.',
    ],
  },
  upn: {
    type: 'upn',
    headings: ['UPN', 'Unique Pupil Number', 'Pupil UPN'],
    labels: ['UPN', 'Unique Pupil Number'],
    sentences: [
      'The school transferred her file (UPN {}) in June.',
      'UPN {} is on roll at two schools.',
      'Pupil {} was excluded for two days.',
    ],
  },
  uln: {
    type: 'uln',
    headings: ['ULN', 'Unique Learner Number'],
    labels: ['ULN', 'Unique Learner Number'],
    sentences: ['The college has him as ULN {}.', 'Unique learner number {} could not be matched.'],
  },
  passport: {
    type: 'passport',
    headings: ['Passport No', 'Passport Number', 'PassportNumber', 'Passport'],
    labels: ['Passport number', 'Passport No'],
    sentences: [
      'He showed passport number {} at the interview.',
      'Passport no. {} expires next year.',
      'Her passport is {} and was seen by the officer.',
    ],
  },
  driver: {
    type: 'driving-licence',
    headings: ['Driving Licence No', 'Driver Number', 'Driving licence number', 'DVLA No'],
    labels: ['Driving licence number', 'Driver number', 'Driving Licence No'],
    sentences: [
      'The taxi driver holds driving licence {}.',
      'DVLA confirmed driver number {} is valid.',
      'Licence seen: {}.',
    ],
  },
  brp: {
    type: 'immigration',
    headings: ['BRP No', 'BRP Number', 'Biometric Residence Permit'],
    labels: ['BRP number', 'Biometric residence permit number'],
    sentences: ['She has BRP {} valid until December.', 'His biometric residence permit number is {}.'],
  },
  'share-code': {
    type: 'immigration',
    headings: ['Share Code', 'RTW share code', 'ShareCode'],
    labels: ['Share code', 'Right to work share code'],
    sentences: ['We checked the share code {} online.', 'The share code is {} and runs out in May.'],
  },
  iban: {
    type: 'iban',
    headings: ['IBAN', 'IBAN Number'],
    labels: ['IBAN'],
    sentences: ['Please pay IBAN {} by Friday.', 'The carer asked us to use {} for payments abroad.'],
  },
  card: {
    type: 'payment-card',
    headings: ['Card Number', 'Card No', 'Debit Card Number', 'PAN'],
    labels: ['Card number', 'Debit card number', 'Long card number'],
    sentences: [
      'Customer paid with card {} expiry 04/27.',
      'He read his card number {} to the adviser.',
      'Payment taken at the kiosk: {} {card}.',
      'Please refund {} as the payment was taken twice.',
    ],
  },
  vat: {
    type: 'local-reference',
    headings: ['VAT Reg No', 'VAT registration number', 'VAT registration'],
    labels: ['VAT registration number', 'VAT Reg No'],
    sentences: ['The market trader is registered for VAT, VAT registration number {}.'],
  },
  plate: {
    type: 'vehicle-registration',
    headings: ['VRM', 'Vehicle Reg', 'Vehicle Registration', 'Reg No', 'VehicleReg', 'Registration Mark'],
    labels: ['Vehicle registration', 'VRM', 'Registration number'],
    sentences: [
      'The permit is for {}.',
      'A silver van, registration {}, is left across the drive.',
      'He drives a blue Corsa {} to work.',
      'Her car {} was clamped.',
    ],
  },
  'old-plate': {
    type: 'vehicle-registration',
    headings: ['VRM', 'Vehicle Reg', 'Reg Number'],
    labels: ['Vehicle registration', 'VRM'],
    sentences: [
      'The old Fiesta, registration {}, has no tax.',
      'The car {} has been abandoned since Easter.',
      'Vehicle {} belongs to the neighbour.',
    ],
  },
  uprn: {
    type: 'uprn',
    headings: ['UPRN', 'Property UPRN', 'uprn_no'],
    labels: ['UPRN'],
    sentences: ['The property (UPRN {}) is void.', 'See UPRN {} on the gazetteer.'],
  },
  badge: {
    type: 'local-reference',
    headings: ['Blue Badge No', 'Blue Badge Number', 'Badge Serial No'],
    labels: ['Blue Badge number', 'Blue Badge No'],
    sentences: ['Her blue badge {} was stolen from the car.', 'Blue Badge number {} has been renewed.'],
  },
  elector: {
    type: 'local-reference',
    headings: ['Elector No', 'Elector Number', 'Electoral Roll No'],
    labels: ['Elector number', 'Elector No'],
    sentences: ['He is registered as elector number {}.', 'Elector no {} asked for a postal vote.'],
  },
  dbs: {
    type: 'criminal',
    headings: ['DBS No', 'DBS Certificate Number', 'DBS certificate no'],
    labels: ['DBS certificate number', 'DBS number'],
    sentences: ['Her enhanced DBS number is {}.', 'DBS certificate number {} was seen on 3 May.'],
  },
  swe: {
    type: 'local-reference',
    headings: ['SWE No', 'SWE Registration Number', 'Social Work England No'],
    labels: ['SWE number', 'Social Work England registration number'],
    sentences: ['The allocated worker holds SWE registration {}.', 'Social Work England number {} is current.'],
  },
  ip: {
    type: 'ip-address',
    headings: ['IP Address', 'IP', 'Last Login IP', 'Client IP'],
    labels: ['IP address', 'IP'],
    sentences: ['The form was sent from IP address {}.', 'She logged in from IP {} at night.'],
  },
  mac: {
    type: 'mac-address',
    headings: ['MAC Address', 'MAC', 'Device MAC'],
    labels: ['MAC address', 'Device MAC address'],
    sentences: ['His laptop has the MAC address {}.', 'Device MAC {} was seen on the guest wifi.'],
  },
  phone: {
    type: 'phone',
    headings: ['Phone', 'Tel No', 'Mobile', 'Contact Number', 'Home Tel'],
    labels: ['Tel', 'Mobile', 'Contact number', 'Telephone'],
    sentences: ['Please ring her on {} after six.', 'His number is {}.', 'Left a message on {}, no reply.'],
  },
  email: {
    type: 'email',
    headings: ['Email', 'E-mail Address', 'email_addr', 'Email Address'],
    labels: ['Email', 'E-mail'],
    sentences: ['Write to {} in future.', 'She uses {} for everything.'],
  },
  postcode: {
    type: 'postcode',
    headings: ['Postcode', 'Post Code', 'PCode', 'POSTCODE'],
    labels: ['Postcode', 'Post code'],
    sentences: ['They moved to {} last year.', 'The flat is in {} and damp.'],
  },
  'birth-date': {
    type: 'birth-date',
    headings: ['DOB', 'D.O.B.', 'Date of Birth', 'Birth Date', 'DateOfBirth'],
    labels: ['DOB', 'Date of birth', 'D.O.B.'],
    sentences: [
      'She was born on {} in Leeds.',
      'His date of birth is {}.',
      'DOB {} as per passport.',
      'Child (d.o.b. {}) seen at school.',
    ],
  },
  bank: {
    type: 'bank-account',
    headings: [
      'Sort Code/Account Number',
      'SortCode/AccountNo',
      'Sort Code/Bank Account',
      'Bank Sort Code/Bank Account No',
    ],
    labels: ['Sort code/Account number'],
    sentences: [
      'Please pay into sort code {sort} account number {account}.',
      'Her account is {account}, sort code {sort}.',
      'Refund to {sort} {account} by Bacs.',
      'The new bank details are sort code {sort}, a/c {account}.',
      'Account number {account} (sort code {sort}) was closed.',
    ],
  },
  'tax-account': {
    type: 'local-reference',
    headings: ['CTax Ref', 'Council Tax Account No', 'Account Ref', 'CT Ref'],
    labels: ['Council Tax account number', 'Account reference', 'Our ref'],
    sentences: ['Her council tax account number is {}.', 'Please quote council tax reference {} when you call.'],
  },
  claim: {
    type: 'local-reference',
    headings: ['HB Ref', 'Claim No', 'Benefit Claim Ref'],
    labels: ['Claim number', 'HB claim ref', 'Your ref'],
    sentences: ['The claim number is {}.', 'HB claim reference {} was cancelled.'],
  },
  crime: {
    type: 'criminal',
    headings: ['Crime Ref', 'Crime Reference No', 'Crime Number'],
    labels: ['Crime reference number', 'Crime ref'],
    sentences: ['Police gave crime reference {}.', 'The crime number is {} and an officer will call.'],
  },
  pass: {
    type: 'local-reference',
    headings: ['Freedom Pass No', 'Pass Serial No', 'Freedom Pass Number'],
    labels: ['Freedom Pass number'],
    sentences: ['His Freedom Pass number {} no longer works.', 'Freedom Pass {} was reported lost.'],
  },
};

/** Sentences with numbers that are no one's, in which nothing of these kinds must be found. */
export const others: readonly string[] = [
  'Invoice number 9434765919 was paid in full.',
  'Order 4929123456789012 has been dispatched.',
  'ISBN 978-0-306-40615-7 is out of print.',
  'See page 12345678 of the ledger export.',
  'Version 10.2.14.3 of the software is installed.',
  'The purchase order 4500012345 was raised in March.',
  'Meter number 20123456 read 12345.',
  'Minutes of 12-11-23 were agreed.',
  'The total came to 12345678 pounds.',
  'Room B12 is booked for the meeting of 11-12-13.',
  'Ticket 1234567890 was closed by the help desk.',
  'Contract DN123456 runs until 2027.',
  'Product code AB123456 is out of stock.',
  'Serial number SN12 34 56 was replaced under warranty.',
  'Chapter 12, sections 3-4-5 and paragraphs 10.2.3.',
  'The planning application 2024/01234/FUL was approved.',
  'Job 07700123 was cancelled; job 20240511 was not.',
  'Budget code 123456 12345678 was overspent.',
  'Scores were 12-34-56 and 65-43-21 after extra time.',
  'Flight BA123456 left at 10:45:33.',
  'The hash is 5d41402abc4b2a76b9719d911017c592.',
  'Population rose from 1234567 to 2345678 over ten years.',
  'Grid reference TQ 245 805 marks the site.',
  'British Standard BS 7671:2018 applies.',
  'The lift (model KN1234567A) was serviced.',
  'Company number 01234567, charity number 1098765.',
  'Route 94 leaves at 08:15 and 08:45 from stop BP1234.',
  'Block 3, unit 12, drawing A10/223/4.',
  'Form CT50 and leaflet HB123 are on the website.',
];
