import { isPersonalDataType } from '#core/personal-data';
import { parseBirthDate } from '#core/values/birth-date';
import { parsePostcode } from '#core/values/postcode';
import { birthDate } from '../identifiers/recognisers/birth-date.ts';
import { readPostcode } from '../identifiers/recognisers/postcode.ts';
import { fieldsWithDigits, recogniserFor, unmistakableFields } from '../identifiers/registry.ts';
import { namesOrganisation } from '../names/names.ts';
import type { Heading } from '../tables/headings.ts';
import { namesOnLine } from './line-names.ts';

/** Where a value stands. */
export type Value = { readonly start: number; readonly end: number };

/** Whether a line's last words are a postcode. */
export function endsInPostcode(line: string): boolean {
  const words = line.trim().replace(/[.,]$/u, '').split(/\s+/u);
  return parsePostcode(words.slice(-2).join(' ')) !== null || parsePostcode(words.at(-1) ?? '') !== null;
}

/** Where a value ends that begins at `start`: at the wide spaces that begin another column; an address may hold them. */
export function valueEnd(text: string, start: number, end: number, heading: Heading): number {
  if (heading.field === 'notes' || heading.field === 'postal-address') return end;
  const gap = /\S(\t| {3,}|\|)/u.exec(text.slice(start, end));
  return gap === null ? end : start + gap.index + 1;
}

/** A stretch without the spaces and marks around it. */
export function trimSpan(text: string, from: number, to: number): Value {
  let [start, end] = [from, to];
  while (start < end && /[\s:\-–=*]/u.test(text.charAt(start))) start += 1;
  while (end > start && /[\s;,|*]/u.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

/** Fields that are names or parts of them. */
export const nameFields: ReadonlySet<string> = new Set(['person-name', 'surname', 'forename']);
/** What a form asks of each person that it names. */
export const ownFields: ReadonlySet<string> = new Set([
  'birth-date',
  'nino',
  'nhs-number',
  'phone',
  'email',
  'family',
  'upn',
  'postal-address',
  'postcode',
  'employment',
]);
/** Fields whose values hold digits. */
export const numbered = fieldsWithDigits;

/** Fields whose values no other words look like. */
export const shaped = unmistakableFields;

/** Whether words after a label for a number hold one; a postcode may have lost its digits to a scanner ("NI ODZ"). */
export function saysNumber({ field }: Heading, words: string): boolean {
  return !numbered.has(field) || /[0-9]/u.test(words) || (field === 'postcode' && readPostcode(words) !== null);
}

// A day to read two-digit years by, where only the form counts.
const anyDay = new Date(Date.UTC(2026, 0, 1));

/** Whether what stands on a line of its own under a label looks like what the label announces. */
export function fits(heading: Heading, words: string): boolean {
  const { field } = heading;
  if (words.length > 120 || /:\s/u.test(words)) return false;
  if (nameFields.has(field)) {
    const plain = /[0-9@:]/u.test(words) || namesOrganisation(words) || words.split(/\s+/u).length > 6;
    return (
      !plain &&
      /^\p{Lu}/u.test(words) &&
      (field !== 'person-name' || namesOnLine(words, { start: 0, end: words.length }).names.length > 0)
    );
  }
  if (field === 'birth-date')
    return (
      parseBirthDate(words) !== null || (/[/.-]|\s/u.test(words.trim()) && birthDate.read(words, anyDay).length > 0)
    );
  if (field === 'email') return words.includes('@');
  if (field === 'postal-address') return /[0-9]/u.test(words) || endsInPostcode(words);
  const isNumbered =
    numbered.has(field) || (isPersonalDataType(field) && recogniserFor(field, heading.phrase) !== null);
  return isNumbered && /[0-9]/u.test(words) && words.split(/\s+/u).length <= 6;
}

/** Whether a label says only "ID" or "Number", and a code follows it: beside a name it is its bearer's. */
export function isBareNumber({ field, phrase }: Heading, words: string): boolean {
  return field === 'other' && /^(?:id|number|code)$/u.test(phrase) && /^[A-Z]{0,4}[-/]?[0-9]{4,12}$/u.test(words);
}

/** Such a label as a reference's. */
export function asReference(heading: Heading): Heading {
  return { ...heading, field: 'local-reference', phrase: 'id' };
}
