import { streetTypes, subBuildingWords } from '#core/values/address-words.data';
import { foldedWords } from '../names/names.ts';
import { charClass, classAt } from '../scan/char-classes.ts';
import type { Stretch } from '../scan/sentences.ts';

// An address on one line is at most this long before its postcode.
const longestAddress = 130;

const joining: ReadonlySet<string> = new Set(['of', 'the', 'on', 'upon', 'and']);

type Token = { readonly text: string; readonly start: number };

function tokensOf(text: string, from: number, to: number): readonly Token[] {
  const tokens: Token[] = [];
  let at = from;
  while (at < to) {
    if (classAt(text, at) === charClass.space || classAt(text, at) === charClass.line || text.charAt(at) === ',') {
      at += 1;
      continue;
    }
    const start = at;
    while (
      at < to &&
      classAt(text, at) !== charClass.space &&
      classAt(text, at) !== charClass.line &&
      text.charAt(at) !== ','
    )
      at += 1;
    tokens.push({ text: text.slice(start, at), start });
  }
  return tokens;
}

const numberToken = /^[0-9]{1,4}[A-Za-z]?(?:[-–/][0-9]{1,4}[A-Za-z]?)?$/u;

function isAddressToken(token: string): boolean {
  return (
    numberToken.test(token) ||
    /^\p{Lu}[\p{L}'’.-]*$/u.test(token) ||
    joining.has(token.toLowerCase()) ||
    /^\([\p{L} ]+\)$/u.test(token)
  );
}

function beginsAddress(tokens: readonly Token[], index: number): boolean {
  const text = tokens[index]?.text ?? '';
  if (subBuildingWords.has(text.toUpperCase().replace(/\./gu, '')))
    return /^(?:[0-9]{1,4}[A-Za-z]?|[A-Za-z][0-9]{0,3})$/u.test(tokens[index + 1]?.text ?? '');
  return numberToken.test(text) && /^\p{L}/u.test(tokens[index + 1]?.text ?? '');
}

/** The address that leads up to a postcode at `to`, in one sentence: from its flat or number on; null where the words before are none. */
export function addressBefore(text: string, sentence: Stretch, to: number): Stretch | null {
  const tokens = tokensOf(text, Math.max(sentence.start, to - longestAddress), to);
  let first = tokens.length;
  while (first > 0 && isAddressToken(tokens[first - 1]?.text ?? '')) first -= 1;
  for (let index = first; index < tokens.length; index += 1) {
    if (beginsAddress(tokens, index)) return { start: tokens[index]?.start ?? to, end: trimmedEnd(text, to) };
  }
  return null;
}

function trimmedEnd(text: string, to: number): number {
  let end = to;
  while (end > 0 && /[\s,]/u.test(text.charAt(end - 1))) end -= 1;
  return end;
}

// Street words that are hardly ever anything else; "Hill" and "Park" need a postcode.
const plainStreets: ReadonlySet<string> = new Set([
  'ROAD',
  'STREET',
  'AVENUE',
  'LANE',
  'CLOSE',
  'CRESCENT',
  'TERRACE',
  'GARDENS',
  'SQUARE',
  'MEWS',
  'GROVE',
  'DRIVE',
  'PLACE',
  'MANSIONS',
  'HOUSE',
  'COURT',
  'TOWER',
  'WALK',
  'ROW',
  'WAY',
  'RISE',
]);

/** An address without a postcode whose street is the run of capitalised words from `start` to `end`: "12 Golborne Road", with its flat; or null. */
export function streetAddress(text: string, sentence: Stretch, start: number, end: number): Stretch | null {
  const words = foldedWords(text.slice(start, end));
  const at = words.findLastIndex((word) => plainStreets.has(streetTypes.get(word) ?? '') && word.length > 1);
  if (at < 1 && !subBuildingWords.has(words[0] ?? '')) return null;
  const tokens = tokensOf(text, Math.max(sentence.start, start - 40), start);
  if (!numberToken.test(tokens.at(-1)?.text ?? '')) return null;
  let first = tokens.length;
  while (first > 0 && isAddressToken(tokens[first - 1]?.text ?? '')) first -= 1;
  for (let index = first; index < tokens.length; index += 1) {
    const begins = beginsAddress(tokens, index) || index === tokens.length - 1;
    if (begins) return { start: tokens[index]?.start ?? start, end };
  }
  return null;
}

const residence =
  /\b(?:liv(?:es?|ed|ing)|stay(?:s|ed|ing)?|resid(?:es?|ed|ing)|moved|moving|evicted|placed|housed|rehoused|tenants? (?:of|at)|landlord of|lodges|lodging|visited|(?:my|his|her|their|s|new|forwarding|correspondence) address|address (?:given|was|is now))\b[^.!?]{0,36}$/iu;

/** Whether the words before an address say that somebody lives there, where nobody is named: "she has moved to …", "my address is …". */
export function livesThere(text: string, sentence: Stretch, start: number): boolean {
  return residence.test(text.slice(Math.max(sentence.start, start - 60), start));
}
