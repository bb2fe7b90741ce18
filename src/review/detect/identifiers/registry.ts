import type { PersonalDataType } from '#core/personal-data';
import { remembered } from '../remembered.ts';
import type { MarkKind } from '../scan/marks.ts';
import { normaliseHeading } from '../tables/heading-words.ts';
import type { Recogniser } from './recogniser.ts';
import { abuseReference } from './recognisers/abuse-reference.ts';
import { birthDate } from './recognisers/birth-date.ts';
import { blueBadge } from './recognisers/blue-badge.ts';
import { accessCode, password, securityAnswer, username } from './recognisers/credentials.ts';
import { crimeReference } from './recognisers/crime-reference.ts';
import { disclosureCertificate } from './recognisers/disclosure-certificate.ts';
import { drivingLicence } from './recognisers/driving-licence.ts';
import { electorNumber } from './recognisers/elector-number.ts';
import { email } from './recognisers/email.ts';
import { freedomPass } from './recognisers/freedom-pass.ts';
import { iban } from './recognisers/iban.ts';
import { immigrationReference } from './recognisers/immigration-reference.ts';
import { ipAddress } from './recognisers/ip-address.ts';
import { localReference } from './recognisers/local-reference.ts';
import { macAddress } from './recognisers/mac-address.ts';
import { nhsNumber } from './recognisers/nhs-number.ts';
import { nino } from './recognisers/nino.ts';
import { passport } from './recognisers/passport.ts';
import { paymentCard } from './recognisers/payment-card.ts';
import { phone } from './recognisers/phone.ts';
import { postcode } from './recognisers/postcode.ts';
import { professionalRegistration } from './recognisers/professional-registration.ts';
import { residencePermit } from './recognisers/residence-permit.ts';
import { shareCode } from './recognisers/share-code.ts';
import { temporaryReference } from './recognisers/temporary-reference.ts';
import { uln } from './recognisers/uln.ts';
import { upn } from './recognisers/upn.ts';
import { uprn } from './recognisers/uprn.ts';
import { utr } from './recognisers/utr.ts';
import { vatNumber } from './recognisers/vat-number.ts';
import { vehicleRegistration } from './recognisers/vehicle-registration.ts';

/**
 * Every kind of identifier that is read. To add one: a file in `recognisers/`, a line here, its rows in `planted-texts.data.ts`.
 * A label that two of them claim is the first one's.
 */
export const recognisers: readonly Recogniser[] = [
  nino,
  temporaryReference,
  nhsNumber,
  birthDate,
  email,
  phone,
  postcode,
  uprn,
  utr,
  upn,
  uln,
  passport,
  drivingLicence,
  residencePermit,
  shareCode,
  immigrationReference,
  disclosureCertificate,
  crimeReference,
  abuseReference,
  iban,
  paymentCard,
  vehicleRegistration,
  ipAddress,
  macAddress,
  username,
  password,
  securityAnswer,
  accessCode,
  blueBadge,
  electorNumber,
  freedomPass,
  professionalRegistration,
  vatNumber,
  localReference,
];

const byLabel = new Map<string, Recogniser>();
const byType = new Map<PersonalDataType, Recogniser>();
for (const recogniser of recognisers) {
  for (const label of recogniser.labels.split('|'))
    for (const form of [label, normaliseHeading(label)]) if (!byLabel.has(form)) byLabel.set(form, recogniser);
  if (recogniser.isUsual && !byType.has(recogniser.type)) byType.set(recogniser.type, recogniser);
}

/** Every label with the recogniser that it leads to, in the normal form of headings. */
export const recogniserLabels: ReadonlyMap<string, Recogniser> = byLabel;

/** The recogniser that reads a value of a type under a heading's or label's phrase ("tenant ni number"); null where the words themselves are the value. */
export function recogniserFor(type: PersonalDataType, phrase: string): Recogniser | null {
  return announcedBy(phrase).find((found) => found.type === type) ?? byType.get(type) ?? null;
}

// Those that the phrase, and each of its ends, are labels of: asked for every cell of a column.
const announcedBy = remembered(4096, (phrase): readonly Recogniser[] => {
  const words = phrase.split(' ');
  return words.flatMap((_, from) => byLabel.get(words.slice(from).join(' ')) ?? []);
});

const bankFields: readonly string[] = ['sort-code', 'account-number', 'bank-account'];

function fieldsWhere(has: (recogniser: Recogniser) => boolean): readonly string[] {
  return recognisers.flatMap((recogniser) => (recogniser.isUsual && has(recogniser) ? recogniser.type : []));
}

/** Fields of forms and headings whose values hold digits: identifiers with them, and the parts of bank details. */
export const fieldsWithDigits: ReadonlySet<string> = new Set([
  ...fieldsWhere(({ holdsDigits }) => holdsDigits),
  ...bankFields,
]);

/** Fields whose values no other words look like. */
export const unmistakableFields: ReadonlySet<string> = new Set(fieldsWhere(({ isUnmistakable }) => isUnmistakable));

const byMark = new Map<MarkKind, readonly Recogniser[]>();
for (const recogniser of recognisers)
  for (const kind of recogniser.marks) byMark.set(kind, [...(byMark.get(kind) ?? []), recogniser]);

/** The recognisers that can read a mark of the scanner without a label, in their order. */
export function recognisersOfMark(kind: MarkKind): readonly Recogniser[] {
  return byMark.get(kind) ?? none;
}

const none: readonly Recogniser[] = [];
