import { asDigit, asLetter } from '#core/values/look-alikes';
import { parsePostcode } from '#core/values/postcode';
import { joinedCapitals, wholeReading } from '../mending.ts';
import { labelledOnly, type Reading, type Recogniser } from '../recogniser.ts';

// The area's letters, the district, and a letter after it: W1, W10, SW1, SW10, W1A, SW1A.
const outwardForms = ['LN', 'LLN', 'LNN', 'LLNN', 'LNL', 'LLNL'];

function byPlace(text: string, pattern: string): string {
  return Array.from(text, (char, at) =>
    pattern.charAt(at) === 'N' ? (asDigit[char] ?? char) : (asLetter[char] ?? char),
  ).join('');
}

/** A postcode as it stands, or mended by the place of its letters: the inward half is a digit and two letters. */
export function readPostcode(text: string): Reading | null {
  const postcode = parsePostcode(text);
  if (postcode !== null) return wholeReading(text, postcode, ['shape-postcode']);
  const joined = text.length > 16 ? '' : joinedCapitals(text);
  // Without a digit only the halves of a postcode tell it from a word.
  const isFormed = /[0-9]/u.test(joined) || /^\s*[A-Z]{2,4} [A-Z]{3}\s*$/u.test(text);
  if (joined.length < 5 || joined.length > 7 || !isFormed) return null;
  const inward = byPlace(joined.slice(-3), 'NLL');
  const outward = joined.slice(0, -3);
  for (const pattern of outwardForms) {
    const value = pattern.length === outward.length ? parsePostcode(byPlace(outward, pattern) + inward) : null;
    if (value !== null) return wholeReading(text, value, ['shape-postcode', 'repaired']);
  }
  return null;
}

/** The postcode of somebody's address. */
export const postcode: Recogniser = {
  ...labelledOnly,
  isUnmistakable: true,
  id: 'postcode',
  type: 'postcode',
  labels:
    'postcode|post code|pcode|pc|postal code|zip|p code|home postcode|property postcode|placement postcode|address postcode|postcode of property|tenancy postcode|school postcode',
  inSentences: false,
  read: (text) => {
    const reading = readPostcode(text);
    return reading === null ? [] : [reading];
  },
  marks: ['postcode'],
  readBare: ({ mark }) => ({
    value: mark.value,
    start: mark.start,
    end: mark.end,
    keys: [mark.shape === 'strict' ? 'shape-postcode' : 'shape-postcode-lower'],
  }),
};
