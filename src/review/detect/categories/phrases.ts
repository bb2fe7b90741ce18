import { isWordAt, wordEnd } from '../scan/char-classes.ts';
import { lowerWord } from '../scan/lower-words.ts';
import { mayHold, type WordFilter, wordFilter } from '../scan/word-filter.ts';
import { wordClasses } from './words/word-list.ts';

/** A word of a text, lower case, with its offsets. */
export type Word = { readonly text: string; readonly start: number; readonly end: number };

/** A phrase found: its first and last word (counted in the words given), what it is filed under, and the phrase. */
export type PhraseHit<Tag> = {
  readonly from: number;
  readonly to: number;
  readonly tag: Tag;
  readonly phrase: string;
};

/** Phrases filed by their least common word. */
export type PhraseBook<Tag> = {
  /** Whether a text may hold any of them; false only where it holds none. */
  readonly mayHold: (text: string) => boolean;
  /** Those that stand in the words of `text`, by place; one inside a longer one is left out. */
  readonly find: (text: string, words: readonly Word[]) => readonly PhraseHit<Tag>[];
};

type Element =
  | { readonly kind: 'word'; readonly text: string; readonly capitals: boolean }
  | { readonly kind: 'stem'; readonly text: string }
  | { readonly kind: 'class'; readonly words: ReadonlySet<string> }
  | { readonly kind: 'gap' }
  | { readonly kind: 'beginning' }
  | { readonly kind: 'stop' };

type Phrase<Tag> = {
  readonly elements: readonly Element[];
  readonly anchor: number;
  readonly hasGap: boolean;
  readonly tag: Tag;
  readonly phrase: string;
};

type Found<Tag> = PhraseHit<Tag> & { readonly hasGap: boolean };

const stemLength = 4;
const widestGap = 3;

// Words so common that a phrase is filed under another of its words where it has one.
const common: ReadonlySet<string> = new Set(
  'a all an and as at be been by can for from has have he her him his home i in into is it like live lives living long me my new no not of off on one or our out per s she t that the their them they to told up was we were will with you your s42 does do don did had since where who am are after over own help needs need time year years day'.split(
    ' ',
  ),
);

function elementOf(part: string): Element {
  if (part === '_') return { kind: 'gap' };
  if (part === '^') return { kind: 'beginning' };
  if (part === '.') return { kind: 'stop' };
  const named = /^<(\w+)>$/u.exec(part)?.[1];
  if (named !== undefined) return { kind: 'class', words: new Set(wordClasses[named] ?? []) };
  if (part.endsWith('*')) return { kind: 'stem', text: part.slice(0, -1).toLowerCase() };
  const capitals = /[A-Z]/u.test(part);
  return { kind: 'word', text: part.toLowerCase(), capitals };
}

function isKey(element: Element | undefined, rare: boolean): boolean {
  if (element?.kind === 'stem') return element.text.length >= stemLength;
  return element?.kind === 'word' && (!rare || !common.has(element.text));
}

function phraseOf<Tag>(phrase: string, tag: Tag): Phrase<Tag> {
  const elements = phrase.split(' ').map(elementOf);
  const rare = elements.findIndex((element) => isKey(element, true));
  const word = rare >= 0 ? rare : elements.findIndex((element) => isKey(element, false));
  const anchor = word >= 0 ? word : elements.findLastIndex(({ kind }) => kind === 'class');
  return { elements, anchor, hasGap: elements.some(({ kind }) => kind === 'gap'), tag, phrase: plain(phrase) };
}

// As a reviewer reads it: "held … knife to", "broke … jaw".
function plain(phrase: string): string {
  return phrase
    .replace(/\*|[.^] ?/gu, '')
    .replace(/<\w+>|_/gu, '…')
    .trim();
}

/** Parts a text into words of letters and digits. */
export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  const { length } = text;
  let at = 0;
  while (at < length) {
    if (!isWordAt(text, at)) {
      at += 1;
      continue;
    }
    const end = wordEnd(text, at);
    words.push({ text: lowerWord(text, at, end), start: at, end });
    at = end;
  }
  return words;
}

function fits(element: Element, word: Word | undefined, text: string): boolean {
  if (word === undefined) return false;
  switch (element.kind) {
    case 'stem':
      return word.text.startsWith(element.text);
    case 'class':
      return element.words.has(word.text);
    case 'gap':
    case 'beginning':
    case 'stop':
      return false;
    case 'word':
      return element.text === word.text && (!element.capitals || isCapitals(text, word));
  }
}

function isCapitals(text: string, { start, end }: Word): boolean {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) return false;
  }
  return true;
}

function isStopped(text: string, word: Word | undefined): boolean {
  return word !== undefined && /^\s*(?:$|[.,;/)\n–-])/u.test(text.slice(word.end, word.end + 4));
}

// The word after (or, with `step` -1, before) the elements from `element` on; -1 where they do not stand there. Gaps are few and narrow, so the work is bounded.
function follow(
  elements: readonly Element[],
  element: number,
  words: readonly Word[],
  at: number,
  step: 1 | -1,
  text: string,
): number | null {
  const next = elements[element];
  if (next === undefined) return at;
  // Before the first word, and after a word that a stop, a comma or the end follows.
  if (next.kind === 'beginning') return at === -1 ? at : null;
  if (next.kind === 'stop') return isStopped(text, words[at - 1]) ? at : null;
  if (next.kind !== 'gap') {
    return fits(next, words[at], text) ? follow(elements, element + step, words, at + step, step, text) : null;
  }
  for (let skip = 0; skip <= widestGap; skip += 1) {
    const found = follow(elements, element + step, words, at + step * skip, step, text);
    if (found !== null) return found;
  }
  return null;
}

// A comma, a stop or a bracket between two words parts them: "Bail address, must sign on" is about no address that must be kept.
function isParted(text: string, words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const [end, start] = [words[at]?.end ?? 0, words[at + 1]?.start ?? 0];
    if (start - end === 1 && text.charCodeAt(end) === 32) continue;
    // "Education, health and care plan": a phrase of four words may list.
    if (/[;:!?()]|\.\s|\n\s*\n/u.test(text.slice(end, start))) return true;
    if (to - from < 3 && text.slice(end, start).includes(',')) return true;
  }
  return false;
}

function matchAt<Tag>(phrase: Phrase<Tag>, words: readonly Word[], at: number, text: string): Found<Tag> | null {
  const { anchor } = phrase;
  const last = follow(phrase.elements, anchor, words, at, 1, text);
  if (last === null) return null;
  const first = anchor === 0 ? at - 1 : follow(phrase.elements, anchor - 1, words, at - 1, -1, text);
  if (first === null || isParted(text, words, first + 1, last - 1)) return null;
  return { from: first + 1, to: last - 1, tag: phrase.tag, phrase: phrase.phrase, hasGap: phrase.hasGap };
}

// Sorted by their first word, the longest first: whatever covers a hit comes before it.
function withoutCovered<Tag>(found: Found<Tag>[], always: (tag: Tag) => boolean): readonly PhraseHit<Tag>[] {
  if (found.length < 2) return found;
  found.sort((one, other) => one.from - other.from || other.to - one.to);
  let [coverFrom, coverTo] = [-1, -1];
  return found.filter(({ from, to, hasGap, tag }) => {
    if (to <= coverTo && !(from === coverFrom && to === coverTo)) return always(tag);
    if (!hasGap && to > coverTo) [coverFrom, coverTo] = [from, to];
    return true;
  });
}

/** Phrases of one anchor: by the word right after it, else by the word right before it, where they have such a word; few are left to be tried one by one. */
type Bucket<Tag> = {
  readonly byNext: Map<string, Phrase<Tag>[]>;
  readonly byBefore: Map<string, Phrase<Tag>[]>;
  readonly others: Phrase<Tag>[];
};

function put<Key, Tag>(map: Map<Key, Bucket<Tag>>, key: Key, phrase: Phrase<Tag>): void {
  const bucket: Bucket<Tag> = map.get(key) ?? { byNext: new Map(), byBefore: new Map(), others: [] };
  map.set(key, bucket);
  const [next, before] = [phrase.elements[phrase.anchor + 1], phrase.elements[phrase.anchor - 1]];
  if (next?.kind === 'word') file(bucket.byNext, next.text, phrase);
  else if (before?.kind === 'word') file(bucket.byBefore, before.text, phrase);
  else bucket.others.push(phrase);
}

function file<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const found = map.get(key);
  if (found === undefined) map.set(key, [value]);
  else found.push(value);
}

function matchAll<Tag>(
  phrases: readonly Phrase<Tag>[] | undefined,
  words: readonly Word[],
  at: number,
  text: string,
  found: Found<Tag>[],
): void {
  if (phrases === undefined) return;
  for (const phrase of phrases) {
    const hit = matchAt(phrase, words, at, text);
    if (hit !== null) found.push(hit);
  }
}

function matchBucket<Tag>(
  bucket: Bucket<Tag> | undefined,
  words: readonly Word[],
  at: number,
  text: string,
  found: Found<Tag>[],
): void {
  if (bucket === undefined) return;
  const { byNext, byBefore, others } = bucket;
  const [next, before] = [words[at + 1], words[at - 1]];
  if (next !== undefined && byNext.size > 0) matchAll(byNext.get(next.text), words, at, text, found);
  if (before !== undefined && byBefore.size > 0) matchAll(byBefore.get(before.text), words, at, text, found);
  if (others.length > 0) matchAll(others, words, at, text, found);
}

// One byte for each of 65,536 hashes of a few letters: most words are passed over without a look into a map.
const hashes = 0x10000;

function wholeHash(word: string): number {
  const last = word.length - 1;
  if (last < 1) return last < 0 ? 0 : word.charCodeAt(0);
  const first = Math.imul(word.charCodeAt(0), 31) + word.charCodeAt(1);
  return (
    (Math.imul(Math.imul(first, 31) + word.charCodeAt(last), 131) + Math.imul(word.charCodeAt(last >> 1), 17) + last) &
    (hashes - 1)
  );
}

function stemHash(word: string): number {
  const pair = Math.imul(word.charCodeAt(0), 31) + word.charCodeAt(1);
  return (Math.imul(Math.imul(pair, 31) + word.charCodeAt(2), 131) + word.charCodeAt(3)) & (hashes - 1);
}

function hashesOf(words: Iterable<string>, hash: (word: string) => number): Uint8Array {
  const table = new Uint8Array(hashes);
  for (const word of words) table[hash(word)] = 1;
  return table;
}

/** Files phrases (see `WordList` for how they are written) for looking up; one walk over a text's words finds them all. What is filed under a tag of `always` stands inside a longer phrase too. */
export function phraseBook<Tag>(
  entries: Iterable<readonly [phrase: string, tag: Tag]>,
  always: (tag: Tag) => boolean = () => false,
): PhraseBook<Tag> {
  const byWord = new Map<string, Bucket<Tag>>();
  const byStem = new Map<string, Bucket<Tag>>();
  for (const [written, tag] of entries) {
    const phrase = phraseOf(written, tag);
    const key = phrase.elements[phrase.anchor];
    if (key?.kind === 'stem') put(byStem, key.text.slice(0, stemLength), phrase);
    else if (key?.kind === 'word') put(byWord, key.text, phrase);
    else if (key?.kind === 'class') for (const word of key.words) put(byWord, word, phrase);
  }
  const filter: WordFilter = wordFilter(byWord.keys(), byStem.keys());
  const wholes = hashesOf(byWord.keys(), wholeHash);
  const stems = hashesOf(byStem.keys(), stemHash);
  return {
    mayHold: (text) => mayHold(text, filter),
    find: (text, words) => {
      const found: Found<Tag>[] = [];
      const { length } = words;
      for (let at = 0; at < length; at += 1) {
        const word = words[at]?.text ?? '';
        if (wholes[wholeHash(word)] === 1) matchBucket(byWord.get(word), words, at, text, found);
        if (word.length >= stemLength && stems[stemHash(word)] === 1)
          matchBucket(byStem.get(word.slice(0, stemLength)), words, at, text, found);
      }
      return withoutCovered(found, always);
    },
  };
}
