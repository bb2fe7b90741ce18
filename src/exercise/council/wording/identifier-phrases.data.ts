import type { PersonalDataType } from '#core/personal-data';

/** How an identifier is brought into words: labels of forms, an officer's note, somebody's own words, a letter; `#` is the value. */
export type IdentifierPhrases = {
  readonly label: readonly string[];
  readonly note: readonly string[];
  readonly own: readonly string[];
  readonly letter: readonly string[];
};

/** What sets an identifier apart where one data type has several kinds. */
export type IdentifierKind =
  | Exclude<PersonalDataType, 'immigration' | 'criminal' | 'local-reference'>
  | 'residence-permit'
  | 'share-code'
  | 'disclosure'
  | 'blue-badge'
  | 'elector-number'
  | 'council-tax-account'
  | 'rent-account'
  | 'benefit-claim';

/** Phrases of each kind of identifier, gathered from how British councils and residents write. */
export const identifierPhrases: Readonly<Partial<Record<IdentifierKind, IdentifierPhrases>>> = {
  nino: {
    label: ['NI No', 'National Insurance number', 'NINO', 'Nat Ins No.', 'N.I. number'],
    note: ['NINO # checked against the DWP screen.', 'NI # on the payslip.', 'Gave NI number as #, card not seen.'],
    own: ['My National Insurance number is #.', 'my ni is # if you need it', 'NI: #'],
    letter: ['We hold your National Insurance number as #.', 'Please quote your NI number (#) when you ring.'],
  },
  'nhs-number': {
    label: ['NHS No', 'NHS number', 'NHS no.'],
    note: ['NHS no. # taken from the discharge summary.', 'Matched on the spine, NHS #.'],
    own: ['My NHS number is #.', 'the hospital knows me as NHS #'],
    letter: ['The hospital wrote to us about you (NHS number #).'],
  },
  passport: {
    label: ['Passport No', 'Passport number', 'UK passport no.'],
    note: ['ID seen: passport #.', 'Passport no. #, valid, copy on file.'],
    own: ['I attach my passport, number #.'],
    letter: ['We are returning your passport (number #) by special delivery.'],
  },
  'driving-licence': {
    label: ['Driving licence no', 'Driver number', 'DVLA licence no.'],
    note: ['Driving licence # seen, photo matches.'],
    own: ['My driving licence is #.'],
    letter: ['The driver number that you gave us is #.'],
  },
  utr: {
    label: ['UTR', 'Unique taxpayer reference'],
    note: ['Self employed, UTR #.'],
    own: ['My UTR is # and my accountant will send the return.'],
    letter: ['HMRC knows you by the tax reference #.'],
  },
  upn: {
    label: ['UPN', 'Unique pupil number'],
    note: ['School sent the CTF, UPN #.'],
    own: ['The school says the UPN is #.'],
    letter: ['Your child’s unique pupil number is #.'],
  },
  uln: {
    label: ['ULN', 'Unique learner number'],
    note: ['Enrolled at college, ULN #.'],
    own: ['My learner number is # from my last course.'],
    letter: ['Please give the college your unique learner number, #.'],
  },
  'vehicle-registration': {
    label: ['Vehicle reg', 'VRM', 'Registration mark', 'Car reg no'],
    note: ['Drives a silver Astra, reg #.', 'Blue van # parked in the fire lane, belongs to the tenant.'],
    own: ['I was parked in my own bay, my reg is #.', 'You ticketed my car # by mistake.'],
    letter: ['Your permit for vehicle # runs out at the end of the month.'],
  },
  username: {
    label: ['Username', 'User name', 'Login'],
    note: ['Portal account locked, username #.'],
    own: ['I cannot log in, my username is #.'],
    letter: ['Your user name for the housing portal is #.'],
  },
  password: {
    label: ['Password', 'Temp password', 'PW'],
    note: ['Reset the portal, temporary password # given over the phone.'],
    own: ['I tried my password # three times and it locked me out.'],
    letter: ['Your first password is #. Please change it when you sign in.'],
  },
  'security-answer': {
    label: ['Memorable word', 'Security answer'],
    note: ['Passed security, memorable word #.'],
    own: ['My memorable word is #.'],
    letter: ['You chose # as your memorable word.'],
  },
  'ip-address': {
    label: ['IP address', 'Client IP'],
    note: ['Form sent from IP #.'],
    own: ['Your site says my IP address # is blocked.'],
    letter: ['The claim was made from the IP address #.'],
  },
  'mac-address': {
    label: ['MAC address', 'Device MAC'],
    note: ['Loan tablet issued, MAC #.'],
    own: ['My tablet’s MAC address is #, please let it on the wifi.'],
    letter: ['The tablet that we lent you (MAC address #) is still ours.'],
  },
  iban: {
    label: ['IBAN'],
    note: ['Deposit to be returned abroad, IBAN #.'],
    own: ['Please refund me to IBAN #.'],
    letter: ['We sent your refund to the account IBAN #.'],
  },
  'payment-card': {
    label: ['Card number', 'Card no', 'Debit card'],
    note: ['Paid by phone, card # (should not be written here).'],
    own: ['You can take it from my card #.'],
    letter: ['The payment from card # was refused.'],
  },
  'bank-account': {
    label: ['Bank details', 'Sort code / account no'],
    note: ['Payee details given: #.'],
    own: ['Please pay it into my account, #.', 'bank is #'],
    letter: ['The next payment goes to the account that you gave us, #.'],
  },
  'birth-date': {
    label: ['DOB', 'Date of birth', 'D.O.B.', 'Born'],
    note: ['DOB # confirmed.', 'Born #, so of pension age.'],
    own: ['My date of birth is #.', 'I was born on #.'],
    letter: ['Our records show your date of birth as #.'],
  },
  phone: {
    label: ['Tel', 'Mobile', 'Contact no', 'Telephone (daytime)'],
    note: ['New mobile #, old one dead.', 'Can be reached on # after six.'],
    own: ['My number is #.', 'Please ring me on #, not the landline.'],
    letter: ['We tried to ring you on # without success.'],
  },
  email: {
    label: ['Email', 'E-mail address'],
    note: ['Prefers e-mail: #.'],
    own: ['Email me at # please.'],
    letter: ['We will write to you at # from now on.'],
  },
  uprn: {
    label: ['UPRN'],
    note: ['Gazetteer match, UPRN #.'],
    own: ['The planning site shows my house as UPRN #.'],
    letter: ['Your property is UPRN # in our gazetteer.'],
  },
  'residence-permit': {
    label: ['BRP number', 'Residence permit no'],
    note: ['BRP # seen, expires next year.'],
    own: ['My residence permit is number #.'],
    letter: ['Please bring your residence permit (number #).'],
  },
  'share-code': {
    label: ['Share code'],
    note: ['Right to rent checked online, share code #.'],
    own: ['Here is my share code: #'],
    letter: ['The share code # that you gave us has run out.'],
  },
  disclosure: {
    label: ['DBS certificate no', 'Disclosure number'],
    note: ['Enhanced DBS certificate # seen.'],
    own: ['My DBS certificate number is #.'],
    letter: ['We have seen your disclosure certificate # and need to talk to you about it.'],
  },
  'blue-badge': {
    label: ['Blue Badge no', 'Badge serial no'],
    note: ['Blue Badge # displayed.'],
    own: ['My Blue Badge is # and it was on the dashboard.'],
    letter: ['Your Blue Badge, number #, must be sent back.'],
  },
  'elector-number': {
    label: ['Elector no', 'Electoral number'],
    note: ['On the register, elector number #.'],
    own: ['My poll card says #, elector number that is.'],
    letter: ['Your elector number is #.'],
  },
  'council-tax-account': {
    label: ['Council tax account', 'CT ref', 'Account reference'],
    note: ['CT account # on hold for 14 days.'],
    own: ['My council tax account is #.', 'ref #'],
    letter: ['Please quote your council tax account number #.'],
  },
  'rent-account': {
    label: ['Rent account', 'Tenancy ref', 'Payment ref'],
    note: ['Rent account # checked, clear.'],
    own: ['My rent reference is #.'],
    letter: ['The payment should be made to rent account #.'],
  },
  'benefit-claim': {
    label: ['HB claim ref', 'Claim number'],
    note: ['HB claim # suspended.'],
    own: ['It is about claim #.'],
    letter: ['This is about your housing benefit claim #.'],
  },
};
