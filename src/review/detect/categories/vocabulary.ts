import { isPersonalDataType, type PersonalDataType } from '#core/personal-data';
import type { EvidenceKey } from '../evidence/evidence-table.ts';
import { cellCodes } from './cell-codes.data.ts';
import { isTakenBack } from './negation.ts';
import { type PhraseBook, phraseBook, type Word, wordsIn } from './phrases.ts';
import { strangers } from './things.data.ts';
import { isOfThing, isOwnJob } from './things.ts';
import { phrasesOf, wordLists } from './words/all-words.ts';
import { cellWords } from './words/cell.data.ts';
import type { WordList } from './words/word-list.ts';

/** Words of a kind found in a text; the offsets count from the text's start, `first` and `last` are the words' places in its words. */
export type VocabularyHit = {
  readonly type: PersonalDataType;
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  readonly negated: boolean;
};

function entriesOf(lists: readonly WordList[]): readonly (readonly [string, WordList])[] {
  return lists.flatMap((list) => phrasesOf(list).map((phrase) => [phrase, list] as const));
}

// "Moved to a refuge" is an address to be kept, and the refuge in it domestic abuse all the same.
function isDanger({ type, acts }: WordList): boolean {
  // "Kicked him out" is no kick.
  return acts !== true && (type === 'domestic-abuse' || type === 'protected-address' || type === 'child-protection');
}

const book: PhraseBook<WordList> = phraseBook(entriesOf(wordLists), isDanger);
const cellBook: PhraseBook<WordList> = phraseBook(entriesOf([...wordLists, ...cellWords]), isDanger);

/** Whether a text may hold words of the vocabulary; false only where it holds none. */
export function mayHoldVocabulary(text: string): boolean {
  return book.mayHold(text);
}

// "A from next door hit B with a broom": violence, but not at home.
function isOfStrangers(text: string, words: readonly Word[], first: number): boolean {
  for (let at = first - 1; at >= 0; at -= 1) {
    const [word, next] = [words[at], words[at + 1]];
    if (word === undefined || next === undefined || /[.;!?,\n]/u.test(text.slice(word.end, next.start))) return false;
    if (strangers.has(word.text)) return true;
  }
  return false;
}

type Reach = { readonly from: number; readonly to: number };

// "was charged" says nothing where "charged twice" stands.
function overlaps(hit: Reach, nothing: Reach): boolean {
  return hit.from <= nothing.to && nothing.from <= hit.to && hit.to - hit.from <= nothing.to - nothing.from;
}

function hitsOf(text: string, words: readonly Word[], from: PhraseBook<WordList>): VocabularyHit[] {
  const hits: VocabularyHit[] = [];
  const found = from.find(text, words);
  const nothing = found.filter(({ tag }) => tag.type === 'nothing');
  for (const hit of found) {
    const { from: first, to: last, tag, phrase } = hit;
    if (nothing.some((other) => overlaps(hit, other))) continue;
    const [start, end] = [words[first]?.start ?? 0, words[last]?.end ?? 0];
    if (!isPersonalDataType(tag.type) || isOfThing(text, words, first, last)) continue;
    if (tag.jobs === true && !isOwnJob(words, first, last)) continue;
    const type = tag.acts === true && isOfStrangers(text, words, first) ? 'criminal' : tag.type;
    hits.push({ type, phrase, start, end, first, last, negated: isTakenBack(text, words, first, last) });
  }
  return hits;
}

/** Finds the words of the vocabulary in a text, left to right, the longest at each place; those taken back ("no", "denies") are marked. */
export function vocabularyIn(text: string, words: readonly Word[] = wordsIn(text)): VocabularyHit[] {
  return hitsOf(text, words, book);
}

type Coded = {
  readonly type: PersonalDataType;
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly keys: readonly EvidenceKey[];
  readonly phrase: string;
};

// A cell that is one code, or codes parted by anything but letters ("ASD / ADHD"), or a code of two words ("Class E - care home").
function codesIn(text: string, type: PersonalDataType): readonly PersonalDataType[] {
  const codes = cellCodes[type];
  if (codes === undefined || text.length > 60) return [];
  const plain = text
    .toLowerCase()
    .replace(/[^a-z]+/gu, ' ')
    .trim();
  const words = plain.split(' ');
  const pairs = words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`);
  return [...new Set([plain, ...words, ...pairs])].flatMap((word) => codes[word] ?? []);
}

// Headings whose cells are answers of one kind, in which "LD" is a party and "Spirit" no illness.
const answersOnly: ReadonlySet<PersonalDataType> = new Set<PersonalDataType>([
  'political',
  'trade-union',
  'sexual-orientation',
  'gender-reassignment',
]);
const bodily: ReadonlySet<PersonalDataType> = new Set<PersonalDataType>(['health', 'disability', 'send']);
// Headings whose answers name ailments in a word: why somebody is away or has left, and for what an award is.
const ofTheBody: ReadonlySet<PersonalDataType> = new Set<PersonalDataType>([...bodily, 'employment', 'benefit']);

function mayAdd(hit: VocabularyHit, type: PersonalDataType | null, text: string): boolean {
  // "12 Church Road": a number goes with a street, and seldom with a faith.
  if (type === null) return hit.type !== 'family' && (hit.type !== 'religion' || !/[0-9]/u.test(text));
  // What a child is protected from is said by saying so.
  if (hit.type === 'safeguarding' && type === 'child-protection') return false;
  return hit.type !== type && specialTypes.has(hit.type);
}

function cellHits(text: string, type: PersonalDataType | null): readonly VocabularyHit[] {
  if (text.length > 400 || (type !== null && answersOnly.has(type)) || !cellBook.mayHold(text)) return [];
  const words = wordsIn(text);
  if (type === null) return hitsOf(text, words, cellBook);
  const hits = hitsOf(text, words, book);
  // "Mobility" under "Illness type" is an answer too, and "back" elsewhere no ailment.
  return ofTheBody.has(type) ? [...hits, ...hitsOf(text, words, cellBook).filter((hit) => bodily.has(hit.type))] : hits;
}

/** What the words of a filled cell say besides what its heading says: "SMI" under a council tax discount is health, "fled domestic abuse" under a reason is domestic abuse. */
export function codedTypes(text: string, type: PersonalDataType | null): readonly Coded[] {
  const start = text.length - text.trimStart().length;
  const plain = text.trim();
  const cell = { start, end: start + plain.length, value: plain.replace(/\s+/gu, ' ').slice(0, 400) };
  const keys: readonly EvidenceKey[] = ['heading', 'vocabulary', 'filled'];
  const types = new Map<PersonalDataType, string>();
  for (const code of type === null ? [] : codesIn(plain, type)) types.set(code, 'code');
  for (const hit of cellHits(plain, type))
    if (!hit.negated && mayAdd(hit, type, plain)) types.set(hit.type, hit.phrase);
  return [...types].map(([found, phrase]) => ({ ...cell, type: found, keys, phrase }));
}

// Kinds that a cell's words may add to its heading's own; the everyday ones (rent, family) would only repeat it.
const specialTypes: ReadonlySet<PersonalDataType> = new Set<PersonalDataType>([
  'health',
  'disability',
  'send',
  'domestic-abuse',
  'protected-address',
  'safeguarding',
  'child-protection',
  'criminal',
  'benefit',
  'immigration',
  'gender-reassignment',
  'sexual-orientation',
]);
