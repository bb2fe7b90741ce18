import type { PersonalDataType } from '#core/personal-data';
import {
  type BirthDate,
  birthDateFromExcelSerial,
  isPlausibleBirthDate,
  parseBirthDate,
} from '#core/values/birth-date';
import { nhsCheckDigitPasses, nhsNumberIsIssuable, parseNhsNumber } from '#core/values/nhs-number';
import { parsePhone } from '#core/values/phone';
import { parseUprn } from '#core/values/uprn';
import type { EvidenceKey } from '../evidence/evidence-table.ts';
import type { MarkKind } from '../scan/marks.ts';
import { scan } from '../scan/scan.ts';
import {
  type Reading,
  readCode,
  readNhsNumber,
  readNino,
  readPostcode,
  readReference,
  wholeReading,
} from './code-readers.ts';
import { plainWords, saysSomething } from './words-readers.ts';

/** What the check digit and range of an NHS number say. */
export function nhsEvidence(digits: string): readonly EvidenceKey[] {
  const number = parseNhsNumber(digits);
  if (number === null) return ['shape-odd'];
  const check: EvidenceKey = nhsCheckDigitPasses(number) ? 'check-passes' : 'check-fails';
  return nhsNumberIsIssuable(number) ? ['shape-nhs-bare', check, 'nhs-range'] : ['shape-nhs-bare', check];
}

/** Whether somebody born then can be alive, as evidence. */
export function birthEvidence(date: BirthDate, asOf: Date): EvidenceKey {
  return isPlausibleBirthDate(date, asOf) ? 'birth-plausible' : 'birth-implausible';
}

// Every mark of one kind in a cell: "a@b.org; c@d.org", "07… / 020…".
function marked(text: string, kind: MarkKind, keys: readonly EvidenceKey[]): readonly Reading[] {
  return scan(text).flatMap((mark) =>
    mark.kind === kind ? [{ value: mark.value, start: mark.start, end: mark.end, keys }] : [],
  );
}

function readPhones(text: string): readonly Reading[] {
  const whole = parsePhone(text);
  if (whole !== null) return [wholeReading(text, whole, ['shape-phone'])];
  const found = marked(text, 'phone', ['shape-phone']);
  if (found.length > 0) return found;
  const digits = text.replace(/[^0-9]/gu, '');
  const odd = digits.length >= 7 && digits.length <= 15 && /^[0-9 ()+\-./]+$/u.test(text.trim());
  return odd ? [wholeReading(text, text.trim().startsWith('+') ? `+${digits}` : digits, ['shape-odd'])] : [];
}

function readBirthDates(text: string, asOf: Date): readonly Reading[] {
  const date = parseBirthDate(text, asOf.getUTCFullYear() % 100);
  if (date !== null) return [wholeReading(text, date, ['shape-date', birthEvidence(date, asOf)])];
  const serial = /^[0-9]{3,5}(?:\.0+)?$/u.test(text.trim()) ? birthDateFromExcelSerial(Math.trunc(Number(text))) : null;
  if (serial !== null) return [wholeReading(text, serial, ['date-serial', birthEvidence(serial, asOf)])];
  const [first] = marked(text, 'date', []);
  const found = first === undefined ? null : parseBirthDate(first.value);
  return first === undefined || found === null ? [] : [{ ...first, keys: ['shape-date', birthEvidence(found, asOf)] }];
}

function readEmails(text: string): readonly Reading[] {
  const found = marked(text, 'email', ['shape-email']);
  if (found.length > 0) return found;
  // "james . murray @ example . org": spaces that a scan or a typist put in.
  const joined = text.replace(/\s/gu, '');
  const [whole] = joined.length < text.trim().length ? marked(joined, 'email', []) : [];
  return whole !== undefined && whole.end - whole.start === joined.length
    ? [wholeReading(text, whole.value, ['shape-email', 'repaired'])]
    : [];
}

function one(reading: Reading | null): readonly Reading[] {
  return reading === null ? [] : [reading];
}

function readUprn(text: string): readonly Reading[] {
  const uprn = parseUprn(text);
  return uprn === null ? [] : [wholeReading(text, uprn, ['shape-uprn'])];
}

function readIp(text: string): readonly Reading[] {
  const plain = text.trim();
  const version4 =
    /^(?:[0-9]{1,3}\.){3}[0-9]{1,3}$/u.test(plain) && plain.split('.').every((part) => Number(part) < 256);
  const version6 = /^[0-9a-f:]{3,39}$/iu.test(plain) && plain.includes(':');
  return version4 || version6 ? [wholeReading(text, plain.toLowerCase(), ['shape-code'])] : [];
}

function readSecret(text: string): readonly Reading[] {
  return saysSomething(text) && text.trim().length <= 128 ? [wholeReading(text, text.trim(), ['filled'])] : [];
}

// "Halal", "After 3pm only" under "Access notes" open no door: a code has three digits together, or is said to be one.
function readAccess(text: string): readonly Reading[] {
  const timeless = text.replace(/\b[0-9]{1,2}(?:[:.][0-9]{2})?\s*(?:am|pm|mins?|minutes|hours?|days?)\b/giu, ' ');
  const bare = /^\s*[A-Z]{0,2}[0-9#*]{3,8}[A-Z#*]{0,2}\s*$/iu.test(text);
  const said = /\b(?:code|safe|keysafe|keypad|pin|fob|key|keys|buzzer|intercom|press|dial)\b/iu.test(text);
  const coded =
    bare ||
    (said && /[0-9]/u.test(timeless)) ||
    /\b(?:spare key|key (?:is )?(?:under|with|held)|keys? (?:are )?(?:under|with|held))\b/iu.test(text);
  return coded ? readWords(text) : [];
}

function readWords(text: string): readonly Reading[] {
  return saysSomething(text) ? [wholeReading(text, plainWords(text).slice(0, 400), ['filled'])] : [];
}

type Reader = (text: string, asOf: Date) => readonly Reading[];

const coded =
  (type: PersonalDataType): Reader =>
  (text) =>
    one(readCode(type, text));

const readers: Readonly<Partial<Record<PersonalDataType, Reader>>> = {
  email: readEmails,
  phone: readPhones,
  'birth-date': readBirthDates,
  nino: (text) => one(readNino(text)),
  'nhs-number': (text) => one(readNhsNumber(text, nhsEvidence)),
  postcode: (text) => one(readPostcode(text)),
  uprn: readUprn,
  'ip-address': readIp,
  'local-reference': (text) => one(readReference(text)),
  passport: coded('passport'),
  'driving-licence': coded('driving-licence'),
  utr: coded('utr'),
  upn: coded('upn'),
  uln: coded('uln'),
  'vehicle-registration': coded('vehicle-registration'),
  iban: coded('iban'),
  'payment-card': coded('payment-card'),
  'mac-address': coded('mac-address'),
  username: readSecret,
  password: readSecret,
  'security-answer': readSecret,
  'access-code': readAccess,
};

/** Reads every value of a type from a cell or a label's value; for types that say what words are about, the words themselves. */
export function readValues(type: PersonalDataType, text: string, asOf: Date): readonly Reading[] {
  return (readers[type] ?? readWords)(text, asOf);
}
