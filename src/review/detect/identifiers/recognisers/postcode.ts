import { parsePostcode } from '#core/values/postcode';
import { joinedCapitals, mend, wholeReading } from '../mending.ts';
import { labelledOnly, type Reading, type Recogniser } from '../recogniser.ts';

/** A postcode as it stands, or mended by the place of its letters: the inward half is a digit and two letters. */
export function readPostcode(text: string): Reading | null {
  const postcode = parsePostcode(text);
  if (postcode !== null) return wholeReading(text, postcode, ['shape-postcode']);
  const joined = text.length > 16 ? '' : joinedCapitals(text);
  if (joined.length < 5 || joined.length > 7) return null;
  const inward = mend(joined.slice(-3), 'NLL') ?? likeDigit(joined.slice(-3));
  const outward = joined.slice(0, -3);
  // The outward half begins with one letter or two, and may end in one: W10, SW10, W1A, EC1A.
  for (const pattern of ['LN', 'LLN', 'LNN', 'LLNN', 'LNL', 'LLNL']) {
    if (pattern.length > outward.length + 1) continue;
    const mended = mend(`0${outward}`, `N${pattern}`)?.slice(1) ?? null;
    const value = mended === null || inward === null ? null : parsePostcode(mended + inward);
    if (value !== null) return wholeReading(text, value, ['shape-postcode', 'repaired']);
  }
  return null;
}

// A single digit that was read as a letter leaves no digit to go by.
function likeDigit(inward: string): string | null {
  const digit = mend(`0${inward.charAt(0)}`, 'NN');
  const letters = mend(inward.slice(1), 'LL');
  return digit === null || letters === null ? null : digit.slice(1) + letters;
}

/** The postcode of somebody's address. */
export const postcode: Recogniser = {
  ...labelledOnly,
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
