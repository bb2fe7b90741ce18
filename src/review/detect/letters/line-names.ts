import { isNameWord, type PersonName, parseTitle } from '#core/values/person-name';
import { foldedWords, readNames } from '../names/names.ts';
import { neverFirst, notInSentences, organisationWords, placesAndSurnames } from '../names/not-name-words.data.ts';
import { remembered } from '../remembered.ts';
import { type Line, lineText } from '../scan/lines.ts';
import { afterNames, departmentWords, generalReaders, jobWords } from './office-words.data.ts';

/** A name on a line of a letter. */
export type LineName = { readonly name: PersonName; readonly start: number; readonly end: number };

/** Names that make up a line, and what is said after them on it: "Olivia Sandham (she/her) | Senior Practitioner". */
export type NamesOnLine = { readonly names: readonly LineName[]; readonly after: string };

const longestLine = 90;
const nobody: NamesOnLine = { names: [], after: '' };

const before =
  /^(?:(?:to|attn|fao|for the attention of|signed(?: by)?|signature|print(?:ed)? name|from|on behalf of|e?\/?signed by)[:\s]+|baby\s+(?=\S+\s+\S))+/iu;
const parentOf =
  /^(?:the |to the )?(?:parents?|guardians?|carers?)(?: ?(?:\/|,|and|or|&) ?(?:parents?|guardians?|carers?)| ?\(s\))* of:?\s+/iu;
const pronouns = /\s*[([](?:she|he|they|her|him|them|ze)(?:\s*\/\s*\w+)*[)\]]/iu;
const parting = /\s+[|–—-]\s+|\s*\|\s*|,\s+|\s{3,}|\t/u;

function hasJob(words: readonly string[]): boolean {
  return words.some((word) => jobWords.has(word) || departmentWords.has(word) || organisationWords.has(word));
}

/** Whether a line says what office somebody holds or where they work, and is no sentence or address. */
export function saysOffice(words: string): boolean {
  const plain = words.trim();
  return plain !== '' && plain.length <= 80 && readOffice(plain);
}

const readOffice = remembered(4096, (plain): boolean => {
  if (/^[0-9]|[.!?;]$/u.test(plain)) return false;
  const folded = foldedWords(plain);
  return folded.length <= 12 && hasJob(folded) && /^[\p{Lu}(]/u.test(plain);
});

// Words that no person is called, as a line of its own: "Fostering Payments", "Parking Appeals Officer".
function isNoName(name: PersonName, words: readonly string[]): boolean {
  if (words.some((word) => jobWords.has(word) && !placesAndSurnames.has(word))) return true;
  if (name.title !== '') return false;
  // "GP", "JT": letters that stand for somebody, at most.
  const [only = ''] = words;
  if (words.length === 1 && only.length <= 2) return true;
  return words.some(
    (word, index) =>
      departmentWords.has(word) ||
      organisationWords.has(word) ||
      generalReaders.has(word) ||
      (notInSentences.has(word) && !(placesAndSurnames.has(word) && index === words.length - 1)) ||
      (index === 0 && neverFirst.has(word) && words.length === 1),
  );
}

type Part = { readonly text: string; readonly at: number };

function partsOf(words: string): readonly Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const joint of words.matchAll(/\s+(?:and|&|\+)\s+|\s*[;/&]\s*/giu)) {
    parts.push({ text: words.slice(from, joint.index), at: from });
    from = joint.index + joint[0].length;
  }
  parts.push({ text: words.slice(from), at: from });
  return parts.filter(({ text }) => text.trim() !== '');
}

// Each name has its own place where the line's parts are as many as its names: "Ms A Khan and Mr B Khan".
function placed(words: string, start: number): readonly LineName[] {
  const names = readNames(words);
  const parts = partsOf(words);
  if (names.length !== parts.length) return names.map((name) => ({ name, start, end: start + words.trimEnd().length }));
  return names.map((name, index) => {
    const { text = '', at = 0 } = parts[index] ?? {};
    return { name, start: start + at, end: start + at + text.trimEnd().length };
  });
}

function isWritten(words: string): boolean {
  return /^\p{Lu}/u.test(words) && words.split(/[\s&/]+/u).every((word) => word === '' || looksWritten(word));
}

function looksWritten(word: string): boolean {
  if (
    /^(?:and|of|the|van|von|de|da|del|della|di|du|la|le|der|den|dos|ten|ter|el|al|bin|bint|ibn|abu|ap|y|e)$/iu.test(
      word,
    )
  )
    return true;
  return /^[(\p{Lu}]/u.test(word) && isNameWord(word.replace(/[().,]/gu, '') || 'A');
}

// Letters after a name: MRTPI, MBBS, BA (Hons).
function withoutLetters(words: string): string {
  const kept = words.trimEnd().split(/[\s,]+/u);
  while (kept.length > 1 && afterNames.has((kept.at(-1) ?? '').replace(/[().]/gu, '').toUpperCase())) kept.pop();
  // Cut from the words as they stand, so that places in them stay.
  const last = kept.at(-1) ?? '';
  return words.slice(0, words.lastIndexOf(last) + last.length);
}

/** A label's name without the office said after it: "Lee Barker, Tenancy Officer". */
export function withoutOffice(words: string): string {
  const parted = parting.exec(words);
  return parted !== null && saysOffice(words.slice(parted.index).replace(/^[\s|,–—-]+/u, ''))
    ? words.slice(0, parted.index)
    : words;
}

/** Whom a line names, where it is nothing but names with what they are called or do; nobody for a sentence, an office or a team. */
export function namesOnLine(text: string, line: Line | undefined): NamesOnLine {
  if (line === undefined || line.end - line.start > longestLine || line.end === line.start) return nobody;
  const { names, after } = namesIn(lineText(text, line));
  if (names.length === 0) return nobody;
  return {
    names: names.map(({ name, start, end }) => ({ name, start: start + line.start, end: end + line.start })),
    after,
  };
}

// Blocks, closes and headings each ask of the same lines, and the lines of an office's letters repeat.
const namesIn = remembered(4096, readLine);

// Offsets count from the line's start.
function readLine(whole: string): NamesOnLine {
  const led = parentOf.exec(whole) ?? before.exec(whole);
  const own = whole.slice(led?.[0].length ?? 0);
  const start = led?.[0].length ?? 0;
  // "Khan, Amina" has its comma inside; "Amina Khan, Housing Officer" before the office.
  const parted = parting.exec(own);
  const isSurnameFirst = parted !== null && /^,/u.test(parted[0]) && !/\s/u.test(own.slice(0, parted.index).trim());
  const cut = parted === null || isSurnameFirst ? own.length : parted.index;
  const after = own.slice(cut).replace(/^[\s|,–—-]+/u, '');
  const plain = withoutLetters(own.slice(0, cut).replace(pronouns, '')).replace(/[,.;]+$/u, '');
  const called = plain === '' ? own.slice(0, cut) : plain;
  if (/[0-9@:]/u.test(called) || called.split(/\s+/u).length > 9 || !isWritten(called)) return nobody;
  const names = placed(called, start).filter(
    ({ name }) => !isNoName(name, foldedWords(`${name.forenames} ${name.surname}`)),
  );
  return names.length === 0 ? nobody : { names, after };
}

/** Whether a line is addressed to a child's parents by the child's name. */
export function isToParents(words: string): boolean {
  return parentOf.test(words);
}

/** Whether a line addresses whoever lives at the address, and nobody by name. */
export function isToOccupier(words: string): boolean {
  return (
    words.length <= 40 &&
    /^(?:to )?(?:the )?(?:current |present )?(?:owner|occupier|resident|householder|tenant|leaseholder|occupant)s?(?: ?(?:\/|or|and|&) ?(?:the )?(?:owner|occupier|resident|householder|tenant|leaseholder|occupant)s?)*$/iu.test(
      words.trim(),
    )
  );
}

/** Whether a name is one word without a title: "Amina" in "Dear Amina". */
export function isOneWord({ title, forenames, surname }: PersonName): boolean {
  return title === '' && (forenames === '' || surname === '') && parseTitle(surname) === null;
}
