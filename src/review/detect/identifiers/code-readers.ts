import { parseNhsNumber } from '#core/values/nhs-number';
import { parseNino } from '#core/values/nino';
import { parsePostcode } from '#core/values/postcode';
import type { EvidenceKey } from '../evidence/evidence-table.ts';

/** A value read from a cell or label: its normal form, where it stands in the text, and what speaks for it. */
export type Reading = {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly keys: readonly EvidenceKey[];
};

/** A reading of the whole of a text, without its outer spaces. */
export function wholeReading(text: string, value: string, keys: readonly EvidenceKey[]): Reading {
  const start = text.length - text.trimStart().length;
  return { value, start, end: start + text.trim().length, keys };
}

const likeDigits: Readonly<Record<string, string>> = {
  O: '0',
  Q: '0',
  D: '0',
  I: '1',
  L: '1',
  '|': '1',
  S: '5',
  B: '8',
  Z: '2',
  G: '6',
};
const likeLetters: Readonly<Record<string, string>> = { '0': 'O', '1': 'I', '5': 'S', '8': 'B', '2': 'Z', '6': 'G' };

// Letters and digits that look alike, put right by their place: L a letter, N a digit, anything else as it is.
function mend(joined: string, pattern: string): string {
  return [...joined]
    .map((char, index) => {
      const place = pattern.charAt(Math.min(index, pattern.length - 1));
      if (place === 'N') return likeDigits[char] ?? char;
      return place === 'L' ? (likeLetters[char] ?? char) : char;
    })
    .join('');
}

function joinedCapitals(text: string): string {
  return text.replace(/[\s.\-_/]/gu, '').toUpperCase();
}

/** A NINO under a heading or label that says so: mended where letters and digits were mistaken, kept as written where its shape is odd. */
export function readNino(text: string): Reading | null {
  const joined = joinedCapitals(text);
  if (joined.length < 6 || joined.length > 12 || !/[0-9]{3}/u.test(mend(joined, '..NNNNNN.'))) return null;
  const nino = parseNino(joined);
  if (nino !== null) return wholeReading(text, nino, [nino.length === 9 ? 'shape-nino' : 'shape-nino-loose']);
  const mended = parseNino(mend(joined, 'LLNNNNNNL'));
  if (mended !== null) return wholeReading(text, mended, ['shape-nino-loose', 'repaired']);
  return /^[A-Z0-9]+$/u.test(joined) ? wholeReading(text, joined, ['shape-odd']) : null;
}

/** An NHS number under a heading or label. */
export function readNhsNumber(text: string, evidenceOf: (digits: string) => readonly EvidenceKey[]): Reading | null {
  const joined = joinedCapitals(text);
  const digits = mend(joined, 'N');
  const number = parseNhsNumber(digits);
  if (number === null) return /^[0-9]{7,12}$/u.test(digits) ? wholeReading(text, digits, ['shape-odd']) : null;
  return wholeReading(text, number, [...(digits === joined ? [] : (['repaired'] as const)), ...evidenceOf(number)]);
}

/** A postcode under a heading or label, mended by the place of its letters. */
export function readPostcode(text: string): Reading | null {
  const postcode = parsePostcode(text);
  if (postcode !== null) return wholeReading(text, postcode, ['shape-postcode']);
  const joined = joinedCapitals(text);
  if (joined.length < 5 || joined.length > 7) return null;
  const inward = mend(joined.slice(-3), 'NLL');
  const outward = joined.slice(0, -3);
  const [one, two] = [mend(outward, 'LN'), mend(outward, 'LLN')];
  const mended = parsePostcode(one + inward) ?? parsePostcode(two + inward);
  return mended === null ? null : wholeReading(text, mended, ['shape-postcode', 'repaired']);
}

type CodeShape = { readonly usual: RegExp; readonly accepted: RegExp };

// Shapes of uk-breach §5.2, upper case without spaces. `usual` is evidence; `accepted` is what a heading can still rescue.
const codeShapes: Readonly<Record<string, CodeShape>> = {
  passport: {
    usual: /^(?:[0-9]{9}|[A-Z][0-9]{6,8}|[A-Z]{2}[0-9]{7}|[0-9]{6}[A-Z])$/u,
    accepted: /^(?=.*[0-9])[A-Z0-9]{6,12}$/u,
  },
  'driving-licence': {
    usual: /^[A-Z]{1,5}9{0,4}[0-9][0156][0-9][0-3][0-9]{2}[A-Z9]{2}[A-Z0-9]{3}(?:[0-9]{2})?$/u,
    accepted: /^(?=.*[0-9])[A-Z0-9]{8,18}$/u,
  },
  utr: { usual: /^[0-9]{10}K?$/u, accepted: /^[0-9]{9,13}K?$/u },
  upn: { usual: /^[A-HJ-NP-RT-Z][0-9]{11}[0-9A-HJ-NP-RT-Z]$/u, accepted: /^(?=.*[0-9])[A-Z0-9]{8,14}$/u },
  uln: { usual: /^[1-9][0-9]{9}$/u, accepted: /^[0-9]{8,10}$/u },
  'vehicle-registration': {
    usual:
      /^(?:[A-HJ-PR-Y]{2}[0-9]{2}[A-HJ-PR-Z]{3}|[A-HJ-NP-TV-Y][0-9]{1,3}[A-HJ-PR-Y]{3}|[A-HJ-PR-Y]{3}[0-9]{1,3}[A-HJ-NP-TV-Y]|[A-Z]{1,3}[0-9]{1,4}|[0-9]{1,4}[A-Z]{1,3})$/u,
    accepted: /^(?=.*[0-9])[A-Z0-9]{2,8}$/u,
  },
  iban: { usual: /^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$/u, accepted: /^(?=.*[0-9])[A-Z0-9]{12,36}$/u },
  'payment-card': { usual: /^[3-6][0-9]{12,18}$/u, accepted: /^[0-9X*]{12,19}$/u },
  'mac-address': { usual: /^(?:[0-9A-F]{2}[:]?){5}[0-9A-F]{2}$/u, accepted: /^[0-9A-F:]{12,20}$/u },
};

/** A code of a type whose heading or label says so: passport, plate, UPN and the like; null where it could not be one. */
export function readCode(type: string, text: string): Reading | null {
  const shape = codeShapes[type];
  if (shape === undefined || text.length > 48) return null;
  const joined = joinedCapitals(text);
  if (!shape.accepted.test(joined)) return null;
  return wholeReading(text, joined, [shape.usual.test(joined) ? 'shape-code' : 'shape-odd']);
}

/** A council's own reference: up to 40 characters with a digit, in the form it was written in. */
export function readReference(text: string): Reading | null {
  const plain = text.trim().replace(/\s+/gu, ' ');
  if (plain.length < 2 || plain.length > 40 || !/[0-9]/u.test(plain) || !/^[\p{L}\p{N} ./\-_:#]+$/u.test(plain))
    return null;
  // A date or an amount under "Reference" is not one.
  if (/^[0-9]{1,2}\/[0-9]{1,2}\/[0-9]{2,4}$/u.test(plain)) return null;
  return wholeReading(text, plain.replace(/\.0$/u, ''), ['shape-code']);
}
