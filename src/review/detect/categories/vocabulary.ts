import { isPersonalDataType, type PersonalDataType } from '#core/personal-data';
import type { EvidenceKey } from '../evidence/evidence-table.ts';
import { isWordAt, wordEnd } from '../scan/char-classes.ts';
import { mayHold, wordFilter } from '../scan/word-filter.ts';
import { cellCodes, negations, vocabulary } from './vocabulary.data.ts';

/** A word of a text, lower case, with its offsets. */
export type Word = { readonly text: string; readonly start: number; readonly end: number };

/** Words of a kind found in a text; the offsets count from the text's start. */
export type VocabularyHit = {
  readonly type: PersonalDataType;
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
  readonly negated: boolean;
};

type Phrase = { readonly words: readonly string[]; readonly type: PersonalDataType; readonly phrase: string };

const stemLength = 4;
const byFirstWord = new Map<string, Phrase[]>();
const byStem = new Map<string, Phrase[]>();

/** Words of the vocabulary of three letters that are words and not abbreviations. */
const shortWords: ReadonlySet<string> = new Set(['son', 'job', 'eid', 'gay', 'hiv', 'owe', 'dad', 'mum']);

function addPhrase(map: Map<string, Phrase[]>, key: string, phrase: Phrase): void {
  const found = map.get(key);
  if (found === undefined) map.set(key, [phrase]);
  else found.push(phrase);
}

for (const [type, phrases] of Object.entries(vocabulary)) {
  if (!isPersonalDataType(type) || phrases === '') continue;
  for (const phrase of phrases.split('|')) {
    const words = phrase.split(' ');
    const [first = ''] = words;
    if (first.endsWith('*'))
      addPhrase(byStem, first.slice(0, stemLength), { words, type, phrase: phrase.replace('*', '') });
    else addPhrase(byFirstWord, first, { words, type, phrase: phrase.replace('*', '') });
  }
}

/** Parts a text into words of letters and digits. */
export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  let at = 0;
  while (at < text.length) {
    if (!isWordAt(text, at)) {
      at += 1;
      continue;
    }
    const end = wordEnd(text, at);
    words.push({ text: text.slice(at, end).toLowerCase(), start: at, end });
    at = end;
  }
  return words;
}

function matches(words: readonly Word[], from: number, phrase: Phrase): boolean {
  return phrase.words.every((word, index) => {
    const found = words[from + index]?.text;
    if (found === undefined) return false;
    return word.endsWith('*') ? found.startsWith(word.slice(0, -1)) : found === word;
  });
}

const noPhrase: readonly Phrase[] = [];

function longestAt(words: readonly Word[], from: number): readonly Phrase[] {
  const word = words[from]?.text ?? '';
  const exact = byFirstWord.get(word);
  const stems = word.length < stemLength ? undefined : byStem.get(word.slice(0, stemLength));
  if (exact === undefined && stems === undefined) return noPhrase;
  let best: Phrase[] = [];
  for (const phrase of [...(exact ?? []), ...(stems ?? [])]) {
    const length = best[0]?.words.length ?? 0;
    if (phrase.words.length < length || !matches(words, from, phrase)) continue;
    if (phrase.words.length > length) best = [];
    best.push(phrase);
  }
  return best;
}

// A stop between the negation and the statement ends its reach; at most four words.
function isNegated(text: string, words: readonly Word[], from: number): boolean {
  const statement = words[from];
  for (let index = from - 1; index >= Math.max(0, from - 4); index -= 1) {
    const word = words[index];
    if (word === undefined || statement === undefined || /[.;:!?\n]/u.test(text.slice(word.end, statement.start)))
      return false;
    if (negations.has(word.text)) return true;
  }
  return false;
}

const starts = wordFilter(byFirstWord.keys(), byStem.keys());

/** Whether a text may hold words of the vocabulary; false only where it holds none. */
export function mayHoldVocabulary(text: string): boolean {
  return mayHold(text, starts);
}

/** Finds the words of the vocabulary in a text, left to right, the longest at each place; those taken back ("no", "denies") are marked. */
export function vocabularyIn(text: string, words: readonly Word[] = wordsIn(text)): VocabularyHit[] {
  const hits: VocabularyHit[] = [];
  let index = 0;
  while (index < words.length) {
    const phrases = longestAt(words, index);
    const length = phrases[0]?.words.length ?? 1;
    const first = words[index];
    const last = words[index + length - 1];
    if (first !== undefined && last !== undefined) {
      // "pip install", "hr": an abbreviation of two or three letters counts in capitals only.
      const short =
        length === 1 && first.end - first.start <= 3 && text.slice(first.start, first.end) !== first.text.toUpperCase();
      for (const { type, phrase } of short && !shortWords.has(first.text) ? [] : phrases) {
        hits.push({ type, phrase, start: first.start, end: last.end, negated: isNegated(text, words, index) });
      }
    }
    index += length;
  }
  return hits;
}

type Coded = {
  readonly type: PersonalDataType;
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly keys: readonly EvidenceKey[];
  readonly phrase: string;
};

// A cell that is one code, or codes parted by anything but letters ("ASD / ADHD").
function codesIn(text: string, type: PersonalDataType): readonly PersonalDataType[] {
  const codes = cellCodes[type];
  if (codes === undefined || text.length > 60) return [];
  const plain = text
    .toLowerCase()
    .replace(/[^a-z]+/gu, ' ')
    .trim();
  return [plain, ...plain.split(' ')].flatMap((word) => codes[word] ?? []);
}

/** What the words of a filled cell say besides what its heading says: "SMI" under a council tax discount is health, "fled domestic abuse" under a reason is domestic abuse. */
export function codedTypes(text: string, type: PersonalDataType | null): readonly Coded[] {
  const start = text.length - text.trimStart().length;
  const plain = text.trim();
  const cell = { start, end: start + plain.length, value: plain.replace(/\s+/gu, ' ').slice(0, 400) };
  const keys: readonly EvidenceKey[] = ['heading', 'vocabulary', 'filled'];
  const types = new Map<PersonalDataType, string>();
  for (const code of type === null ? [] : codesIn(plain, type)) types.set(code, 'code');
  for (const hit of plain.length > 400 ? [] : vocabularyIn(plain)) {
    if (!hit.negated && hit.type !== type && specialTypes.has(hit.type)) types.set(hit.type, hit.phrase);
  }
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
