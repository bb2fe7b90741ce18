import { parseEmail } from '#core/values/email';
import { scan } from '../../scan/scan.ts';
import { wholeReading } from '../mending.ts';
import { labelledOnly, type Reading, type Recogniser } from '../recogniser.ts';

// What scans and hurried typing make of an address: spaces in it, a comma for a stop, (at) for @.
function mended(text: string): string {
  return text
    .trim()
    .replace(/^mailto:/iu, '')
    .replace(/[([{]\s?at\s?[)\]}]| at (?=[a-z0-9-]+ ?\.)/giu, '@')
    .replace(/[([{]\s?dot\s?[)\]}]/giu, '.')
    .replace(/[\s<>"]/gu, '')
    .replace(/[,;]/gu, '.')
    .replace(/[®©]/gu, '@')
    .replace(/\.{2,}/gu, '.');
}

function read(text: string): readonly Reading[] {
  const found = scan(text).flatMap((mark) =>
    mark.kind === 'email'
      ? [{ value: mark.value, start: mark.start, end: mark.end, keys: ['shape-email'] as const }]
      : [],
  );
  // "A@EXAMPLE.ORG. She was well": a sentence after an address is not its end.
  const goesOn = found.some(({ end }) => /^[.!?]?\s+\p{L}+(?:\s|$)/u.test(text.slice(end, end + 40)));
  const isApart = !goesOn && /\s[.@]|[.@]\s/u.test(text.trim());
  const whole = text.length <= 120 && (found.length === 0 || isApart) ? mended(text) : '';
  const value = whole === '' ? null : parseEmail(whole);
  return value === null ? found : [wholeReading(text, value, ['shape-email', 'repaired'])];
}

/** The email address. */
export const email: Recogniser = {
  ...labelledOnly,
  isUnmistakable: true,
  holdsDigits: false,
  id: 'email',
  type: 'email',
  labels:
    'email|e mail|email address|e mail address|mail|email id|emailaddress|contact email|electronic mail|email addr|home email|work email',
  inSentences: false,
  read,
  marks: ['email'],
  readBare: ({ mark }) => ({ value: mark.value, start: mark.start, end: mark.end, keys: ['shape-email'] }),
};
