import { forenameFamily } from '../comparison/forename-family.ts';

/** What may be done to a column to make a key of it; every key is first trimmed, without accents, in small letters and with single spaces. */
export const keySteps = [
  'letters',
  'digits',
  'first-word',
  'last-word',
  'initial',
  'sorted-words',
  'known-name',
  'sound',
  'year',
  'month-day',
  'day-month-year',
  'outward',
  'first-3',
  'first-4',
] as const;

/** One of the steps. */
export type KeyStep = (typeof keySteps)[number];

/** A key of a text by these steps; '' where nothing is left. */
export function deriveKey(text: string, steps: readonly KeyStep[]): string {
  let key = folded(text);
  for (const step of steps) key = taken(key, step);
  return key;
}

function folded(text: string): string {
  if (isFolded(text)) return text;
  return (isAscii(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, ''))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}@.]+/gu, ' ')
    .trim();
}

// Most mailboxes, telephones and numbers stand in their file as their key would: one look spares two expressions.
function isFolded(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isKept = (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 64 || code === 46;
    if (!isKept) return false;
  }
  return true;
}

// Nine in ten values are, and have nothing to take apart.
function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 127) return false;
  return true;
}

function taken(key: string, step: KeyStep): string {
  switch (step) {
    case 'letters':
      return key.replace(/[^\p{L} ]/gu, '').trim();
    case 'digits':
      return key.replace(/\P{N}/gu, '');
    case 'first-word':
      return wordsOf(key)[0] ?? '';
    case 'last-word':
      return wordsOf(key).at(-1) ?? '';
    case 'initial':
      return key.charAt(0);
    case 'sorted-words':
      return wordsOf(key)
        .toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0))
        .join(' ');
    // With the spellings F1 of historical_50k is 0.904, of short forms alone 0.903 (bench/runs/2026-11-22-link).
    case 'known-name':
      return forenameFamily((wordsOf(key)[0] ?? '').toUpperCase()).toLowerCase();
    case 'sound':
      return soundOf(key);
    case 'year':
      return /(?:^|\D)(\d{4})(?:\D|$)/u.exec(key)?.[1] ?? (/^\d{8}$/u.test(key) ? key.slice(0, 4) : '');
    case 'month-day':
      return monthDay(key);
    case 'day-month-year':
      return dayLast(key);
    case 'outward':
      return outwardOf(key);
    case 'first-3':
      return key.slice(0, 3);
    case 'first-4':
      return key.slice(0, 4);
  }
}

function wordsOf(key: string): readonly string[] {
  return key === '' ? [] : key.split(' ');
}

// "24 06 1971" as "1971 06 24".
function dayLast(key: string): string {
  const words = wordsOf(key);
  return words.length === 3 ? words.toReversed().join(' ') : key;
}

function outwardOf(key: string): string {
  const blank = key.indexOf(' ');
  return blank < 0 ? key.slice(0, Math.max(0, key.length - 3)) : key.slice(0, blank);
}

// Of "1971 06 24" and of "19710624".
function monthDay(key: string): string {
  const digits = key.replace(/\D/gu, '');
  return digits.length === 8 ? digits.slice(4) : '';
}

const soundGroups: ReadonlyMap<string, string> = new Map(
  [
    ['bfpv', '1'],
    ['cgjkqsxz', '2'],
    ['dt', '3'],
    ['l', '4'],
    ['mn', '5'],
    ['r', '6'],
  ].flatMap(([letters = '', code = '']) => [...letters].map((letter): [string, string] => [letter, code])),
);

/** Soundex (Russell 1918): the first letter and three digits for the consonants after it; equal neighbours count once, h and w between them do not part them. */
function soundOf(key: string): string {
  const letters = key.replace(/[^a-z]/gu, '');
  let code = letters.charAt(0);
  let before = soundGroups.get(code) ?? '';
  for (const letter of letters.slice(1)) {
    const group = soundGroups.get(letter) ?? '';
    if (group !== '' && group !== before) code += group;
    if (letter !== 'h' && letter !== 'w') before = group;
    if (code.length === 4) break;
  }
  return code === '' ? '' : code.padEnd(4, '0');
}
