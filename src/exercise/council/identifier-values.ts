import { isPersonalDataType, type PersonalDataType } from '#core/personal-data';
import type { Random } from '../random.ts';
import { slipDigits } from './damage.ts';
import {
  inventCard,
  inventIban,
  inventMac,
  inventPlate,
  inventUln,
  inventUpn,
  inventUtr,
  licenceNumber,
} from './identifiers.ts';
import type { SampleHousehold, SamplePerson } from './people.ts';
import type { IdentifierKind } from './wording/identifier-phrases.data.ts';
import { hyphenSort, spacedNhs, spacedNino, spacedPhone, writeDay } from './writing.ts';

/** The data type that an identifier of a kind tells. */
export function typeOfKind(kind: IdentifierKind): PersonalDataType {
  return isPersonalDataType(kind) ? kind : (special[kind] ?? 'local-reference');
}

const special: Readonly<Partial<Record<IdentifierKind, PersonalDataType>>> = {
  'residence-permit': 'immigration',
  'share-code': 'immigration',
  disclosure: 'criminal',
};

type Source = { readonly person: SamplePerson; readonly household: SampleHousehold; readonly random: Random };

/**
 * An identifier of somebody as hands write it: in the usual groups or none, now and then in lower case, with a digit wrong
 * or two exchanged. '' where they have none.
 */
export function identifierOf(kind: IdentifierKind, source: Source): string {
  const make = makers[kind];
  if (make === undefined) return '';
  const value = make(source);
  const slipped = source.random.chance(0.05) && slips.has(kind) ? slipDigits(value, source.random) : value;
  return source.random.chance(0.04) && lowers.has(kind) ? slipped.toLowerCase() : slipped;
}

const slips: ReadonlySet<IdentifierKind> = new Set<IdentifierKind>([
  'nino',
  'nhs-number',
  'payment-card',
  'uln',
  'utr',
]);
const lowers: ReadonlySet<IdentifierKind> = new Set<IdentifierKind>(['nino', 'vehicle-registration', 'upn', 'iban']);

const makers: Readonly<Partial<Record<IdentifierKind, (source: Source) => string>>> = {
  nino: ({ person, random }) =>
    person.nino === ''
      ? ''
      : random.pick([person.nino, spacedNino(person.nino), person.nino.slice(0, 8), dashed(person.nino)]),
  'nhs-number': ({ person, random }) =>
    random.pick([person.nhsNumber, spacedNhs(person.nhsNumber), spacedNhs(person.nhsNumber).replaceAll(' ', '-')]),
  passport: ({ random }) => random.digits(9),
  'driving-licence': ({ person, random }) =>
    random.pick([(text: string) => text, (text: string) => text.replace(/^(.{5})(.{6})(.*)$/u, '$1 $2 $3')])(
      licenceNumber(person, random),
    ),
  utr: ({ random }) => random.pick([inventUtr(random), inventUtr(random).replace(/^(.{5})/u, '$1 ')]),
  upn: ({ person, random }) => inventUpn(random, Number(person.birthDate.slice(0, 4)) + 4),
  uln: ({ random }) => inventUln(random),
  'vehicle-registration': ({ random }) => inventPlate(random),
  username: ({ person, random }) =>
    `${(person.email.split('@')[0] || `user${person.id.replace(/\D/gu, '')}`).slice(0, 14)}${random.int(90)}`,
  password: ({ random }) =>
    `${random.pick(['Summer', 'Osier', 'Letme1n', 'chelsea', 'Mummy'])}${random.digits(3)}${random.pick(['!', '?', '*', ''])}`,
  'security-answer': ({ random }) => random.pick(['Biscuit', 'Kumasi', 'Arsenal', 'Sylhet', 'Rover', 'Nightingale']),
  'ip-address': ({ random }) => `${random.pick(['203.0.113', '198.51.100'])}.${random.between(1, 254)}`,
  'mac-address': ({ random }) => inventMac(random),
  iban: ({ household, random }) => inventIban(household.bank, random),
  'payment-card': ({ random }) =>
    random.pick([(text: string) => text, (text: string) => text.replace(/(....)(?=.)/gu, '$1 ')])(inventCard(random)),
  'bank-account': ({ household: { bank }, random }) =>
    random.pick([
      `sort code ${hyphenSort(bank.sortCode)}, account ${bank.account}`,
      `${hyphenSort(bank.sortCode)} ${bank.account}`,
      `${bank.account} (s/c ${hyphenSort(bank.sortCode).replaceAll('-', ' ')})`,
    ]),
  'birth-date': ({ person, random }) =>
    writeDay(person.birthDate, random.pick(['slashes', 'short', 'dashes', 'words', 'dots'])),
  phone: ({ person, household, random }) => {
    const number = person.mobile || household.landline;
    return random.pick([
      number,
      spacedPhone(number),
      number.replace(/^0/u, '+44 '),
      number.replace(/^(.{5})(...)(...)$/u, '$1-$2-$3'),
    ]);
  },
  email: ({ person, random }) => (random.chance(0.1) ? person.email.toUpperCase() : person.email),
  uprn: ({ household }) => household.home.uprn,
  'residence-permit': ({ random }) => `${random.pick(['ZW', 'ZR', 'RX'])}${random.pick(['X', '9'])}${random.digits(6)}`,
  'share-code': ({ random }) =>
    `${random.pick(['W', 'R', 'S'])}${random.pick(['7K', '2T', '9D'])} ${random.pick(['4HJ', 'X8P', '6MN'])} ${random.pick(['2YC', 'K3V', '8ZR'])}`,
  disclosure: ({ random }) => `00${random.between(10, 19)}${random.digits(8)}`,
  'blue-badge': ({ random }) => Array.from({ length: 6 }, () => random.pick([...'0123456789ABCDEFGHJK'])).join(''),
  'elector-number': ({ random }) =>
    `${random.pick(['AK', 'BR', 'CT'])}${random.pick(['', '-', ' '])}${random.between(12, 4200)}`,
  'council-tax-account': ({ household }) => household.councilTaxRef,
  'rent-account': ({ household }) => household.rentRef,
  'benefit-claim': ({ household }) => household.benefitRef,
};

function dashed(nino: string): string {
  return spacedNino(nino).replaceAll(' ', '-');
}
