import {
  type BirthDate,
  birthDateFromExcelSerial,
  isPlausibleBirthDate,
  parseBirthDate,
} from '#core/values/birth-date';
import { asDigit } from '#core/values/look-alikes';
import type { EvidenceKey } from '../../evidence/evidence-table.ts';
import { scan } from '../../scan/scan.ts';
import { wholeReading } from '../mending.ts';
import { labelledOnly, type Reading, type Recogniser } from '../recogniser.ts';

/** Whether somebody born then can be alive, as evidence. */
export function birthEvidence(date: BirthDate, asOf: Date): EvidenceKey {
  return isPlausibleBirthDate(date, asOf) ? 'birth-plausible' : 'birth-implausible';
}

function asDigits(text: string): string {
  return text.toUpperCase().replace(/[OQDILZSGB|!$]/gu, (char) => asDigit[char] ?? char);
}

// 03 / 02 / 1985, O3/O2/1985, 03:02:1985, Z8 Nov I999, 3 Feb 19 85: spaces, letters for digits and odd separators.
function mended(text: string): readonly string[] {
  const plain = text.trim();
  if (plain.length > 24 || (plain.match(/[0-9]/gu)?.length ?? 0) < 3) return [];
  const numeric = asDigits(plain)
    .replace(/\s*([/.\-:,\\_])\s*/gu, '$1')
    .replace(/[:,\\_.-]/gu, '/');
  if (/^[0-9 /]+$/u.test(numeric)) return [numeric.replace(/ /gu, ''), numeric.replace(/\/?\s+/gu, '/')];
  const words = /^(\S{1,4})[\s.\-/]*([A-Za-z]{3,9})[\s.,\-/]*(\S[\S ]{1,5})$/u.exec(plain);
  if (words === null) return [];
  const [, day = '', month = '', year = ''] = words;
  return [`${asDigits(day.replace(/(?:st|nd|rd|th)$/iu, ''))} ${month} ${asDigits(year.replace(/\s/gu, ''))}`];
}

function serialDate(text: string): BirthDate | null {
  return /^[0-9]{3,5}(?:\.0+)?$/u.test(text.trim()) ? birthDateFromExcelSerial(Math.trunc(Number(text))) : null;
}

function read(text: string, asOf: Date): readonly Reading[] {
  const pivot = asOf.getUTCFullYear() % 100;
  const date = parseBirthDate(text, pivot);
  if (date !== null) return [wholeReading(text, date, ['shape-date', birthEvidence(date, asOf)])];
  const serial = serialDate(text);
  if (serial !== null) return [wholeReading(text, serial, ['date-serial', birthEvidence(serial, asOf)])];
  const first = scan(text).find(({ kind }) => kind === 'date');
  const found = first === undefined ? null : parseBirthDate(text.slice(first.start, first.end), pivot);
  if (first !== undefined && found !== null)
    return [{ value: found, start: first.start, end: first.end, keys: ['shape-date', birthEvidence(found, asOf)] }];
  for (const repaired of mended(text)) {
    const value = parseBirthDate(repaired, pivot);
    if (value !== null) return [wholeReading(text, value, ['shape-date', birthEvidence(value, asOf), 'repaired'])];
  }
  return [];
}

/** The date of birth: any date under such a heading or label, and after "born" in a sentence. */
export const birthDate: Recogniser = {
  ...labelledOnly,
  isUnmistakable: true,
  holdsDigits: false,
  id: 'birth-date',
  type: 'birth-date',
  labels:
    'dob|date of birth|date and place of birth|place and date of birth|birth date|birthdate|born|born on|birthday|date birth|birth dt|dateofbirth|dt of birth|date of birth dob|dob date of birth|d o b|date of birth dd mm yyyy|date of birth day month year|child dob|baby dob|dob child',
  read,
};
