import { type BirthDate, parseBirthDate } from './birth-date.ts';
import { asDigit, asLetter } from './look-alikes.ts';

/** What the machine-readable zone of a passport, permit or identity card says, as far as its check digits pass. */
export type TravelDocument = {
  readonly kind: 'passport' | 'residence-permit' | 'visa' | 'identity-card';
  /** Null where it does not pass its check digit, however it is mended: birth date and expiry pass all the same. */
  readonly number: string | null;
  readonly birthDate: BirthDate;
  /** Null where the line of names cannot be read. */
  readonly name: { readonly surname: string; readonly forenames: string } | null;
  /** Whether letters and digits that look alike were exchanged so that a check digit passes. */
  readonly isMended: boolean;
  /** Index of its first line among the lines given, and how many lines it takes. */
  readonly first: number;
  readonly lines: number;
};

const checkedLength = 28;
const zoneLine = /^[A-Z0-9<]{26,48}$/u;

/** A line as the zone has it: capitals, digits and `<`; null for a line that is no line of such a zone. */
export function zoneLineOf(text: string): string | null {
  if (text.length > 120) return null;
  const joined = text
    .toUpperCase()
    .replace(/\s/gu, '')
    .replace(/[«»]/gu, '<<')
    .replace(/[‹›([{_]/gu, '<');
  // Past the fields with check digits most of a line is filling, which is read as anything.
  const line = joined.slice(0, checkedLength) + joined.slice(checkedLength).replace(/[^A-Z0-9<]/gu, '<');
  return zoneLine.test(line) && (line.match(/[0-9<]/gu)?.length ?? 0) >= 6 ? line : null;
}

/**
 * Reads the zones of ICAO 9303 (TD1 of three lines, TD2 and TD3 of two) in consecutive lines, given by `zoneLineOf`. Birth
 * date and expiry must pass their check digits, and so must a number that is taken. `year` decides the century of a birth.
 */
export function readTravelDocuments(lines: readonly (string | null)[], year: number): TravelDocument[] {
  const found: TravelDocument[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const document = readCard(lines, at, year) ?? readBooklet(lines, at, year);
    if (document === null) continue;
    found.push(document);
    at = document.first + document.lines - 1;
  }
  return found;
}

/** TD3 and TD2: the second line holds number, birth and expiry; the first the names. */
function readBooklet(lines: readonly (string | null)[], at: number, year: number): TravelDocument | null {
  const line = lines[at] ?? '';
  if (line.length < 34) return null;
  const number = checkedText(line.slice(0, 9), line[9]);
  const birth = checkedDigits(line.slice(13, 19), line[19]);
  const expiry = checkedDigits(line.slice(21, 27), line[27]);
  if (birth === null || expiry === null) return null;
  const above = lines[at - 1] ?? null;
  const head = above !== null && /^[A-Z<]/u.test(above) ? above : null;
  if (head === null && number === null) return null;
  const kind = kindOf(head ?? 'P<', line.length);
  return documentOf(
    { kind, number, birth, expiry, names: head?.slice(5) ?? null, year },
    head === null ? [at, 1] : [at - 1, 2],
  );
}

/** TD1: number in the first line, birth and expiry in the second, names in the third. */
function readCard(lines: readonly (string | null)[], at: number, year: number): TravelDocument | null {
  const [first, second, third] = [lines[at] ?? '', lines[at + 1] ?? '', lines[at + 2] ?? null];
  if (!/^[IACP1]/u.test(first) || first.length > 33 || second.length > 33) return null;
  const number = checkedText(first.slice(5, 14), first[14]);
  const birth = checkedDigits(second.slice(0, 6), second[6]);
  const expiry = checkedDigits(second.slice(8, 14), second[14]);
  if (birth === null || expiry === null) return null;
  return documentOf({ kind: kindOf(first, 30), number, birth, expiry, names: third, year }, [
    at,
    third === null ? 2 : 3,
  ]);
}

type Checked = { readonly value: string; readonly isMended: boolean };

function documentOf(
  zone: {
    kind: TravelDocument['kind'];
    number: Checked | null;
    birth: Checked;
    expiry: Checked;
    names: string | null;
    year: number;
  },
  [first, lines]: readonly [number, number],
): TravelDocument | null {
  const { kind, number, birth, expiry, names, year } = zone;
  const birthDate = birthOf(birth.value, year);
  const value = number?.value.replace(/<+$/u, '') ?? null;
  if (birthDate === null || (value !== null && (!/[0-9]/u.test(value) || value.includes('<')))) return null;
  const isMended = number?.isMended === true || birth.isMended || expiry.isMended;
  return { kind, number: value, birthDate, name: names === null ? null : namesOf(names), isMended, first, lines };
}

function kindOf(head: string, length: number): TravelDocument['kind'] {
  if (head.startsWith('P') && length > 33) return 'passport';
  if (head.startsWith('V')) return 'visa';
  return head.startsWith('IR') || head.startsWith('CR') || head.startsWith('1R') ? 'residence-permit' : 'identity-card';
}

/** Of two centuries the one in which somebody alive can be born. */
function birthOf(digits: string, year: number): BirthDate | null {
  const [yy, month, day] = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6)];
  const century = Number(yy) > year % 100 ? Math.floor(year / 100) - 1 : Math.floor(year / 100);
  return parseBirthDate(`${century}${yy}-${month}-${day}`);
}

/** `SMITH<<JOHN<PAUL<<<<`: what recognition makes of the filling at the end (`<<KK<C<`) is no name. */
function namesOf(line: string): { surname: string; forenames: string } | null {
  const [surname = '', given = ''] = line.split('<<').filter((part) => part.replaceAll('<', '') !== '');
  const words = (part: string): string =>
    part
      .split('<')
      .filter((word) => word !== '' && !isFilling(word))
      .map((word) => Array.from(word, (letter) => asLetter[letter] ?? letter).join(''))
      .join(' ');
  const last = words(surname);
  return /[A-Z]{2}/u.test(last) ? { surname: last, forenames: words(given) } : null;
}

/** One letter over and over, or alone one of those that `<` is taken for. */
function isFilling(word: string): boolean {
  return word.length === 1 ? 'CKLSEX'.includes(word) : /^([A-Z])\1+$/u.test(word);
}

function checkedDigits(field: string, check: string | undefined): Checked | null {
  const value = Array.from(field, (letter) => asDigit[letter] ?? letter).join('');
  if (!/^[0-9]{6}$/u.test(value) || checkDigit(value) !== digitOf(check)) return null;
  return { value, isMended: value !== field };
}

/** A number of letters and digits: as it stands, or with the one least exchange of look-alikes that makes its check digit pass. */
function checkedText(field: string, check: string | undefined): Checked | null {
  const wanted = digitOf(check);
  if (field.length !== 9 || wanted === null) return null;
  if (checkDigit(field) === wanted) return { value: field, isMended: false };
  const twins = [...field].map((letter) => asDigit[letter] ?? asLetter[letter] ?? null);
  const places = twins.flatMap((twin, index) => (twin === null ? [] : [index])).slice(0, 6);
  let best: string[] = [];
  let fewest = Number.POSITIVE_INFINITY;
  for (let choice = 1; choice < 2 ** places.length; choice += 1) {
    const letters = [...field];
    let changed = 0;
    places.forEach((place, bit) => {
      if ((choice >> bit) % 2 === 0) return;
      letters[place] = twins[place] ?? '';
      changed += 1;
    });
    if (changed > fewest || checkDigit(letters.join('')) !== wanted) continue;
    best = changed < fewest ? [letters.join('')] : [...best, letters.join('')];
    fewest = changed;
  }
  // Two mendings that both pass: one of them is wrong, and which is not known.
  const [value] = best;
  return value !== undefined && best.length === 1 ? { value, isMended: true } : null;
}

function digitOf(check: string | undefined): number | null {
  const digit = asDigit[check ?? ''] ?? check ?? '';
  return /^[0-9]$/u.test(digit) ? Number(digit) : digit === '<' ? 0 : null;
}

/** Weights 7, 3, 1 over the values of digits, letters (A is 10) and `<` (0), modulo 10: ICAO Doc 9303, part 3. */
export function checkDigit(field: string): number {
  let sum = 0;
  for (let at = 0; at < field.length; at += 1) {
    const code = field.charCodeAt(at);
    const value = code >= 65 && code <= 90 ? code - 55 : code >= 48 && code <= 57 ? code - 48 : 0;
    sum += value * ([7, 3, 1][at % 3] ?? 0);
  }
  return sum % 10;
}
