/**
 * Wordings of the made set, written for this bench: `{type}` is a value planted, `{~…}` something that looks like one and is none:
 * `n` digits of an invoice or a page, `date` a date of no birth, `ref` a code. No wording stands in the sample council.
 */
export const proseWordings: readonly string[] = [
  'I spoke with {person-name} this morning, who confirmed that the National Insurance number we hold, {nino}, is right.',
  '{person-name} rang from {phone} about the boiler and asked that replies go to {email}.',
  'The tenant, {person-name}, was born on {birth-date} and has lived at {postal-address}, {postcode} since {~date}.',
  'Please refund the overpayment to sort code and account {bank-account}, in the name of {person-name}.',
  'A blue car, registration {vehicle-registration}, was parked across the drive again on {~date}.',
  'Her NHS number is {nhs-number}; the surgery will not release anything without it.',
  'He paid over the phone with card {payment-card} and was given receipt {~10}.',
  'The passport ({passport}) was copied at the front desk and handed back to {person-name}.',
  'Driving licence {driving-licence} was seen, in date until {~date}.',
  'Self-employed since 2019; the UTR given was {utr}, as on the letter from the tax office.',
  'Money from abroad should come to {iban}, she says, not to the old account.',
  'Invoice {~10} for {~n6} was approved by the board on {~date} and closed the same day.',
  'The server at build {~10} failed twice; see page {~10} of the manual and ticket {~ref}.',
  'Committee papers of {~date} show that 2,450 homes were inspected, of which 18 % failed.',
  'My daughter {person-name} will collect the keys; her mobile is {phone}.',
  'Can you write to {person-name}, {postal-address}, {postcode}, and not to the old flat?',
  'NINO {nino} came back as a match for two people, so the claim was put on hold.',
  '{person-name} says the van {vehicle-registration} belongs to a neighbour.',
  'Contact was made by e-mail ({email}) and by text to {phone}, without an answer.',
  'Date of birth {birth-date}, NHS {nhs-number}, both taken from the discharge letter.',
  'The order for {~n6} chairs, number {~10}, was cancelled; the catalogue code is {~ref}.',
  'We met {person-name} and {person-name} at the hub, and both asked for a translator.',
  'According to {person-name} the deposit was paid from {bank-account} in two parts.',
  'ISBN 978-0-{~n6}-4 and the print run of {~10} copies were agreed in the contract.',
];

/** Labels of forms and columns of tables, for each kind. */
export const labels: Readonly<Record<string, readonly string[]>> = {
  'person-name': ['Name', 'Full name', "Applicant's name"],
  nino: ['NI number', 'NINO', 'National Insurance No.', 'NI_No'],
  'nhs-number': ['NHS number', 'NHS No', 'NHS no.'],
  postcode: ['Postcode', 'Post code'],
  phone: ['Mobile', 'Telephone', 'Tel no', 'Contact number'],
  email: ['Email', 'E-mail address'],
  'birth-date': ['Date of birth', 'DOB', 'D.O.B.'],
  'bank-account': ['Sort code and account number', 'Bank details'],
  iban: ['IBAN'],
  'payment-card': ['Card number', 'Debit card no'],
  'vehicle-registration': ['Vehicle registration', 'Reg no', 'VRM'],
  passport: ['Passport number', 'Passport no'],
  'driving-licence': ['Driving licence number', 'Driver number'],
  utr: ['UTR', 'Unique taxpayer reference'],
  'postal-address': ['Address', 'Home address'],
};
