import type { PersonalDataType } from '#core/personal-data';
import { wholeReading } from './mending.ts';
import type { Reading } from './recogniser.ts';
import { recogniserFor } from './registry.ts';
import { plainWords, saysSomething } from './words-readers.ts';

function readWords(text: string): readonly Reading[] {
  return saysSomething(text) ? [wholeReading(text, plainWords(text).slice(0, 400), ['filled'])] : [];
}

/**
 * Reads every value of a type from a cell or a label's value, given the dictionary's phrase of its heading or label; for types that
 * say what words are about, the words themselves.
 */
export function readValues(type: PersonalDataType, text: string, asOf: Date, phrase = ''): readonly Reading[] {
  const recogniser = recogniserFor(type, phrase);
  if (recogniser === null) return readWords(text);
  const found = saysSomething(text) ? recogniser.read(text, asOf) : [];
  // "Applied for" under "BRP number" tells all the same what it is about.
  return found.length === 0 && !recogniser.isUsual && wordTypes.has(recogniser.type) ? readWords(text) : found;
}

const wordTypes: ReadonlySet<PersonalDataType> = new Set<PersonalDataType>([
  'immigration',
  'criminal',
  'domestic-abuse',
]);
