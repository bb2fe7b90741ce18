import { type Generation, parseGeneration, splitGeneration } from './generation.ts';
import { foldedLetters, nameSuffixes, nameTitles, surnameParticles } from './name-words.data.ts';

/** A name in parts; each may be '', and the surname is '' only where no surname was written. */
export type PersonName = {
  readonly title: string;
  readonly forenames: string;
  readonly surname: string;
  /** Which of several of the name is meant, where that is written. */
  readonly generation?: Generation;
};

const foreignLetter = /[ÆŒØĐÐÞŁẞĦŊƏƐƆŦƁƊƘĿ]/gu;

/** A name for matching: upper case, marks off, hyphens as spaces, apostrophes and full stops out, single spaces. `Łukasz O’Brien-Nowák` is `LUKASZ OBRIEN NOWAK`. */
export function foldName(text: string): string {
  if (isAscii(text)) return foldPlain(text.toUpperCase());
  return text
    .toUpperCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(foreignLetter, (letter) => foldedLetters.get(letter) ?? letter)
    .replace(/['’‘`´ʻʼ.]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** `foldName`, with a short cut for names in plain letters, for loops over millions of words. */
export function foldNameQuickly(text: string): string {
  return isPlainWords(text) ? text.toUpperCase() : foldName(text);
}

// Of capitals in ASCII: apostrophes and full stops out, every run of other signs as one space.
function foldPlain(text: string): string {
  let [folded, from, parted] = ['', 0, false];
  for (let at = 0; at <= text.length; at += 1) {
    const code = at === text.length ? 32 : text.charCodeAt(at);
    if ((code >= 65 && code <= 90) || (code >= 48 && code <= 57)) {
      if (parted && folded !== '') folded += ' ';
      parted = false;
      continue;
    }
    folded += text.slice(from, at);
    from = at + 1;
    if (code !== 39 && code !== 96 && code !== 46) parted = true;
  }
  return folded;
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 127) return false;
  return true;
}

// Letters A to Z with single spaces between words: a loop takes a quarter of a regular expression's time.
function isPlainWords(text: string): boolean {
  let letter = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at) | 32;
    if (code >= 97 && code <= 122 && text.charCodeAt(at) < 128) letter = true;
    else if (letter && text.charCodeAt(at) === 32) letter = false;
    else return false;
  }
  return letter;
}

/** The title that a word means, in the form of letters ("Mr" for "MR."), or null. */
export function parseTitle(word: string): string | null {
  if (word.length > 12 || word.length < 2) return null;
  const [first, second] = [word.charCodeAt(0), word.charCodeAt(1)];
  if (isPlainLetter(first) && isPlainLetter(second) && beginsTitle[pairOf(first, second)] !== 1) return null;
  return nameTitles.get(foldNameQuickly(word)) ?? null;
}

function isPlainLetter(code: number): boolean {
  return code < 128 && (code | 32) >= 97 && (code | 32) <= 122;
}

function pairOf(first: number, second: number): number {
  return (first & 31) * 32 + (second & 31);
}

// One byte for each two letters: 1 where a title begins with them. Nearly every word of a text begins otherwise.
const beginsTitle = new Uint8Array(32 * 32);
for (const title of nameTitles.keys()) beginsTitle[pairOf(title.charCodeAt(0), title.charCodeAt(1))] = 1;

// A word of a name begins with a letter and holds letters, marks, apostrophes, hyphens and full stops only.
const nameWord = /^\p{L}[\p{L}\p{M}'’‘`´ʻʼ.\-‐‑]*$/u;

/** Whether a word could be part of a name by its letters alone. */
export function isNameWord(word: string): boolean {
  return word.length <= 40 && (isPlainWords(word) ? !word.includes(' ') : nameWord.test(word));
}

function isInitial(word: string): boolean {
  if (word.length > 1 && isPlainWords(word)) return false;
  return /^\p{Lu}\.?$/u.test(word) || /^(?:\p{Lu}\.)+$/u.test(word);
}

function isShouted(word: string): boolean {
  if (isPlainWords(word)) return word.length > 1 && word === word.toUpperCase();
  if (isInitial(word)) return false;
  const letters = word.replace(/[^\p{L}]/gu, '');
  return letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

// "Smith", "McDonald": one capital and then a small letter, whatever follows, was written with care.
function isCapitalised(word: string): boolean {
  if (word.length < 2) return false;
  const [first, second] = [word.charCodeAt(0), word.charCodeAt(1)];
  return first >= 65 && first <= 90 && second >= 97 && second <= 122;
}

// SMITH and smith become Smith; McDonald and da Silva stay as somebody wrote them with care.
function inNameCase(word: string): string {
  if (isCapitalised(word)) return word;
  const flat = word === word.toUpperCase() || (word === word.toLowerCase() && !surnameParticles.has(foldName(word)));
  if (!flat || isInitial(word)) return word;
  return word
    .toLowerCase()
    .replace(/(^|['’\-‐‑])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

function inOrder(words: readonly string[]): string {
  return words.map(inNameCase).join(' ');
}

// Where the surname begins: with capitals ("Amina HASSAN"), or at the last word and the particles before it.
function surnameStart(words: readonly string[]): number {
  const shouted = words.findIndex(isShouted);
  const mixed = shouted >= 0 && words.some((word) => !isShouted(word) && !isInitial(word));
  if (mixed && shouted > 0 && words.slice(shouted).every(isShouted)) return shouted;
  let start = words.length - 1;
  while (
    start > 1 &&
    surnameParticles.has(foldNameQuickly(words[start - 1] ?? '')) &&
    !isInitial(words[start - 1] ?? '')
  )
    start -= 1;
  return start;
}

// "HASSAN Amina" and "Hassan A": how many words of surname stand first, 0 where the surname stands last.
function leadingSurname(words: readonly string[]): number {
  const capitals = words.findIndex((word) => !isShouted(word));
  if (capitals > 0 && words.slice(capitals).every((word) => !isShouted(word))) return capitals;
  const initials = words.findIndex(isInitial);
  return initials > 0 && words.slice(initials).every(isInitial) ? initials : 0;
}

function fromWords(title: string, words: readonly string[]): PersonName {
  const leading = leadingSurname(words);
  if (leading > 0) {
    return { title, forenames: inOrder(words.slice(leading)), surname: inOrder(words.slice(0, leading)) };
  }
  const start = surnameStart(words);
  return { title, forenames: inOrder(words.slice(0, start)), surname: inOrder(words.slice(start)) };
}

type OwnWords = { readonly words: readonly string[]; readonly generation: Generation | null };

function withoutSuffixes(words: readonly string[]): OwnWords {
  let end = words.length;
  while (end > 1 && nameSuffixes.has(foldNameQuickly(words[end - 1] ?? '')) && isShouted(words[end - 1] ?? ''))
    end -= 1;
  return splitGeneration(end === words.length ? words : words.slice(0, end));
}

function ofGeneration(name: PersonName, generation: Generation | null): PersonName {
  return generation === null ? name : { ...name, generation };
}

function splitTitle(words: readonly string[]): { title: string; rest: readonly string[] } {
  const titles: string[] = [];
  let from = 0;
  while (from < words.length) {
    const title = parseTitle(words[from] ?? '');
    if (title === null) break;
    titles.push(title);
    from += 1;
  }
  return { title: titles.join(' '), rest: words.slice(from) };
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

// "Smith, John", "SMITH, Mr John", "Smith, John (Mr)", "Smith, Mr".
function surnameFirst(surname: string, rest: string): PersonName | null {
  const own = splitGeneration(wordsOf(surname));
  const before = splitTitle(own.words);
  const { words, generation } = withoutSuffixes(wordsOf(rest));
  const after = splitTitle(words);
  const last = after.rest.length > 1 ? parseTitle(after.rest.at(-1) ?? '') : null;
  const forenames = last === null ? after.rest : after.rest.slice(0, -1);
  if (before.rest.length === 0 || (forenames.length === 0 && after.title === '')) return null;
  if (![...before.rest, ...forenames].every(isNameWord)) return null;
  const title = [before.title, after.title, last ?? ''].find((each) => each !== '') ?? '';
  return ofGeneration(
    { title, forenames: inOrder(forenames), surname: inOrder(before.rest) },
    own.generation ?? generation,
  );
}

/**
 * Reads one person's name in either order: "Mrs Ana da Silva", "DA SILVA, Ana (Mrs)", "J.P. Smith", "HASSAN Amina". What stands in
 * brackets or quotation marks is left out. One word is a surname. Null where a word could not be part of a name.
 */
export function parsePersonName(text: string): PersonName | null {
  if (text.length > 120) return null;
  if (isPlainWords(text)) return fromPlainWords(text.split(' '));
  const bracketed = /\(([^()]*)\)/u.exec(text)?.[1] ?? '';
  const plain = text.replace(/\([^()]*\)|"[^"]*"|“[^”]*”/gu, ' ').replace(/[;,\s]+$/u, '');
  const comma = plain.indexOf(',');
  const titleInBrackets = parseTitle(bracketed.trim()) ?? '';
  const inBrackets = bracketed === '' ? null : parseGeneration(bracketed);
  if (comma >= 0) {
    const name = plain.includes(',', comma + 1) ? null : surnameFirst(plain.slice(0, comma), plain.slice(comma + 1));
    const titled = name === null || name.title !== '' ? name : { ...name, title: titleInBrackets };
    return titled === null ? null : ofGeneration(titled, inBrackets);
  }
  const { title, rest } = splitTitle(wordsOf(plain));
  // "J.P.Smith" and "J.P. Smith" both part their initials from the surname.
  const parted = rest.flatMap((word) => wordsOf(word.replace(/^((?:\p{Lu}\.)+)(?=\p{L}{2})/u, '$1 ')));
  const { words, generation } = withoutSuffixes(parted);
  if (words.length === 0 || words.length > 8 || !words.every(isNameWord)) return null;
  return ofGeneration(fromWords(title === '' ? titleInBrackets : title, words), inBrackets ?? generation);
}

// Letters and single spaces: no brackets, commas, marks or full stops to look for.
function fromPlainWords(words: readonly string[]): PersonName | null {
  const { title, rest } = splitTitle(words);
  const { words: own, generation } = withoutSuffixes(rest);
  if (own.length === 0 || own.length > 8 || !own.every(isNameWord)) return null;
  return ofGeneration(fromWords(title, own), generation);
}

/** The name as letters write it: title, forenames, surname, generation. */
export function formatPersonName({ title, forenames, surname, generation }: PersonName): string {
  return [title, forenames, surname, generation ?? ''].filter((part) => part !== '').join(' ');
}

/** The normal form kept in findings: `Title|Forenames|Surname`, and `|Jnr` after it where the name says a generation. */
export function nameValue({ title, forenames, surname, generation }: PersonName): string {
  const name = `${withoutBars(title)}|${withoutBars(forenames)}|${withoutBars(surname)}`;
  return generation === undefined ? name : `${name}|${generation}`;
}

function withoutBars(part: string): string {
  return part.includes('|') ? part.replaceAll('|', ' ') : part;
}

/** Reads the normal form back. */
export function parseNameValue(value: string): PersonName | null {
  const parts = value.split('|');
  const [title, forenames, surname, last] = parts;
  if (parts.length > 4 || title === undefined || forenames === undefined || surname === undefined) return null;
  const generation = last === undefined ? null : parseGeneration(last);
  if (last !== undefined && generation === null) return null;
  return ofGeneration({ title, forenames, surname }, generation);
}
