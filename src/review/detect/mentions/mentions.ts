import { charClass, classAt } from '../scan/char-classes.ts';
import { isKnownWord, isNameWord } from './known-words.ts';
import { addressWords, boxWords, calendarWords, countries, identifierWords, peoples } from './mention-words.data.ts';
import { type Token, tokensOf } from './tokens.ts';

/** What a stretch points at somebody with: `people` is a nationality or a people, `address` numbers and names together. */
export type MentionKind = 'name-or-place' | 'address' | 'number' | 'date' | 'age' | 'people' | 'web-address';

/** A stretch that may help to tell who somebody is, without being anybody's datum by itself; offsets are UTF-16 units. */
export type Mention = { readonly kind: MentionKind; readonly start: number; readonly end: number };

type Seen = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly kinds: (MentionKind | null)[];
  /** The whole text has no capitals, so that they tell nothing. */
  readonly lower: boolean;
};

function lowerAt({ text, tokens }: Seen, index: number): string {
  const token = tokens[index];
  return token === undefined ? '' : text.slice(token.start, token.end).toLowerCase();
}

function signAt({ text, tokens }: Seen, index: number): string {
  const token = tokens[index];
  return token?.kind === 'sign' ? text.charAt(token.start) : '';
}

function onNewLine({ text, tokens }: Seen, index: number): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]];
  return before === undefined || token === undefined || text.slice(before.end, token.start).includes('\n');
}

// A sentence, a line or a quotation begins here, where ordinary words have capitals too.
function beginsSentence(seen: Seen, index: number): boolean {
  const sign = signAt(seen, index - 1);
  return onNewLine(seen, index) || (sign !== '' && '.!?:>"“(*•-'.includes(sign));
}

function isShouted({ text, tokens }: Seen, index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== 'word') return false;
  const word = text.slice(token.start, token.end);
  return word.length > 1 && word === word.toUpperCase();
}

function wordKind(seen: Seen, index: number): MentionKind | null {
  const token = seen.tokens[index];
  if (token === undefined) return null;
  const word = lowerAt(seen, index).replace(/['’]s$/u, '');
  const capital = classAt(seen.text, token.start) === charClass.upper;
  if (calendarWords.has(word)) return capital || word.length > 5 ? 'date' : null;
  if (peoples.has(word) || (word.endsWith('s') && peoples.has(word.slice(0, -1)))) return 'people';
  if (countries.has(word)) return 'name-or-place';
  if (!(capital || seen.lower) || token.end - token.start === 1 || identifierWords.has(word)) return null;
  // Without capitals only longer words tell: the dictionary lacks some of the shortest.
  const known = isKnownWord(word) || (seen.lower && word.length < 4);
  if (!known) return 'name-or-place';
  const plain = seen.lower || beginsSentence(seen, index) || signAt(seen, index + 1) === ':';
  const shouted = isShouted(seen, index) && (isShouted(seen, index - 1) || isShouted(seen, index + 1));
  return plain || shouted || !isNameWord(word) ? null : 'name-or-place';
}

const year = /^(?:1[89]|20)\d\d$/u;
const dateOrTime =
  /^(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{2}|\d{4})|\d{4}-\d{1,2}-\d{1,2}|\d{1,2}:\d{2}(?::\d{2})?(?:am|pm)?)$/u;
const decade = /^(?:(?:1[89]|20)\d0|\d0)s$/u;
const ageAfter = /^-?(?:years? old|years? of age|year-old|y ?\/ ?o\b|yo\b|yrs? old|months? old)/u;
const ageBefore =
  /(?:^| )(?:turn|turned|turning|turns|aged|age|age of|i'm|i’m|he's|he’s|she's|she’s|he was|she was|was only)$/u;

// "I'll turn 21", "aged 65", "38-year-old", "61 y/o".
function isAge(seen: Seen, index: number, word: string): boolean {
  const token = seen.tokens[index];
  const digits = /^(\d{1,3})(?:-year-old)?$/u.exec(word);
  if (token === undefined || digits === null || Number(digits[1]) > 120) return false;
  if (word.includes('year')) return true;
  if (
    ageAfter.test(
      seen.text
        .slice(token.end, token.end + 16)
        .trimStart()
        .toLowerCase(),
    )
  )
    return true;
  return ageBefore.test(
    seen.text
      .slice(Math.max(0, token.start - 12), token.start)
      .trimEnd()
      .toLowerCase(),
  );
}

function digitsOf(word: string): number {
  return word.replace(/\D/gu, '').length;
}

function isNumber(seen: Seen, index: number): boolean {
  return seen.tokens[index]?.kind === 'number';
}

// Digits of all numbers that stand beside this one with nothing but a sign or a space between: "056 590 36 33".
function digitsAround(seen: Seen, index: number): number {
  let sum = digitsOf(lowerAt(seen, index));
  for (const step of [-1, 1]) {
    for (let at = index + step; Math.abs(at - index) < 12; at += step) {
      if (isNumber(seen, at)) sum += digitsOf(lowerAt(seen, at));
      else if (signAt(seen, at) === '' || !'()-+./'.includes(signAt(seen, at))) break;
      if (onNewLine(seen, Math.max(at, at - step))) break;
    }
  }
  return sum;
}

function numberKind(seen: Seen, index: number): MentionKind | null {
  const word = lowerAt(seen, index);
  if (year.test(word) || dateOrTime.test(word) || decade.test(word)) return 'date';
  if (isAge(seen, index, word)) return 'age';
  if (digitsOf(word) >= 6 || digitsAround(seen, index) >= 7) return 'number';
  if (boxWords.has(lowerAt(seen, index - 1)) || boxWords.has(lowerAt(seen, index - 2))) return 'number';
  const labelled = [1, 2, 3].some((step) => identifierWords.has(lowerAt(seen, index - step)));
  return labelled && digitsOf(word) >= 3 ? 'number' : null;
}

function kindAt(seen: Seen, index: number): MentionKind | null {
  const token = seen.tokens[index];
  if (token === undefined) return null;
  switch (token.kind) {
    case 'web':
      return 'web-address';
    case 'word':
      return wordKind(seen, index);
    case 'number':
      return numberKind(seen, index);
    case 'sign':
      return null;
  }
}

const joining: ReadonlySet<MentionKind | null> = new Set<MentionKind | null>(['name-or-place', 'number', 'date']);

// Between the number and the name of a street only signs stand.
function besideMention(seen: Seen, index: number, step: number): boolean {
  for (let at = index + step; Math.abs(at - index) <= 4; at += step) {
    const token = seen.tokens[at];
    if (token === undefined) return false;
    if (token.kind !== 'sign') return joining.has(seen.kinds[at] ?? null);
    if (!',.;()#/-'.includes(signAt(seen, at))) return false;
  }
  return false;
}

// Numbers, capitals and words of streets join the name or number that they stand beside: "6750 Koskikatu 25 Apt. 864".
function join(seen: Seen, index: number): void {
  const token = seen.tokens[index];
  if (token === undefined || seen.kinds[index] !== null || token.kind === 'sign') return;
  if (!besideMention(seen, index, -1) && !besideMention(seen, index, 1)) return;
  const capital = classAt(seen.text, token.start) === charClass.upper;
  const streetWord = addressWords.has(lowerAt(seen, index));
  if (token.kind === 'number') seen.kinds[index] = 'number';
  else if (
    streetWord ? capital || !seen.lower : capital && !beginsSentence(seen, index) && signAt(seen, index + 1) !== ':'
  )
    seen.kinds[index] = 'name-or-place';
}

// "Alma Road, Leeds": what only spaces, commas and points part is one stretch, names and numbers together an address.
function together(text: string, before: Mention, next: Mention): Mention | null {
  const between = text.slice(before.end, next.start);
  if (between.length > 6 || !/^[\s,.]*$/u.test(between)) return null;
  if (!stretching.has(before.kind) || !stretching.has(next.kind)) return null;
  return { kind: before.kind === next.kind ? next.kind : 'address', start: before.start, end: next.end };
}

const stretching: ReadonlySet<MentionKind> = new Set<MentionKind>(['name-or-place', 'number', 'address']);

/** Everything in a text that may point at somebody, for whoever has to leave it out: a missed one costs more than ten too many. */
export function mentionsIn(text: string): Mention[] {
  const tokens = tokensOf(text);
  const seen: Seen = { text, tokens, kinds: tokens.map(() => null), lower: !/\p{Lu}/u.test(text) };
  for (let index = 0; index < tokens.length; index += 1) seen.kinds[index] = kindAt(seen, index);
  for (let index = 0; index < tokens.length; index += 1) join(seen, index);
  for (let index = tokens.length - 1; index >= 0; index -= 1) join(seen, index);
  const mentions: Mention[] = [];
  for (const [index, { start, end }] of tokens.entries()) {
    const kind = seen.kinds[index] ?? null;
    if (kind === null) continue;
    const last = mentions.at(-1);
    const joined = last === undefined ? null : together(text, last, { kind, start, end });
    if (joined === null) mentions.push({ kind, start, end });
    else mentions.splice(-1, 1, joined);
  }
  return mentions;
}
