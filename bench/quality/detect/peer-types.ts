const names: readonly (readonly [RegExp, string])[] = [
  [/NINO|NATIONAL_INSURANCE/u, 'nino'],
  [/NHS/u, 'nhs-number'],
  [/POSTCODE|ZIP/u, 'postcode'],
  [/PHONE|MOBILE/u, 'phone'],
  [/EMAIL/u, 'email'],
  [/IBAN/u, 'iban'],
  [/CARD/u, 'payment-card'],
  [/SORT_CODE|BANK|ACCOUNT/u, 'bank-account'],
  [/VEHICLE|PLATE|REGISTRATION/u, 'vehicle-registration'],
  [/PASSPORT/u, 'passport'],
  [/DRIV/u, 'driving-licence'],
  [/UTR|TAXPAYER|TAX_REF/u, 'utr'],
  [/ADDRESS|STREET|LOCATION|PLACE/u, 'postal-address'],
  [/BIRTH|DOB|DATE/u, 'birth-date'],
  [/NAME|PERSON/u, 'person-name'],
];

/** A peer's own name for a kind of data as ours, or unchanged where it has none; its every date counts as a date of birth. */
export function asOurType(type: string): string {
  if (/^[a-z]/u.test(type)) return type;
  if (/^MENTION|IP_ADDRESS|MAC_ADDRESS|USERNAME/u.test(type)) return type;
  return names.find(([pattern]) => pattern.test(type))?.[1] ?? type;
}
