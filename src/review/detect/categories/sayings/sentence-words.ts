import { isOnlyName } from '../../names/listed-names.ts';
import { type Word, wordsIn } from '../phrases.ts';
import { hashOf, stemOf } from './stems.ts';
import { vocabularyClasses, vocabularyKinds } from './vocabulary-classes.ts';
import { wordClasses } from './word-classes.data.ts';

/** What is known of a word by itself: hashes of the word, its stem and its beginning (0 for none), and the classes it is in. */
export type WordFacts = {
  readonly word: number;
  readonly stem: number;
  readonly beginning: number;
  readonly classes: readonly number[];
};

/** A word of a sentence with what is known of it there. */
export type SentenceWord = {
  readonly start: number;
  readonly end: number;
  readonly facts: WordFacts;
  /** Its classes by itself and as part of phrases of several words. */
  readonly classes: readonly number[];
  /** How many stops stand before it in the sentence. */
  readonly clause: number;
};

/** Names of the classes, in the order in which features count them: those of meaning, three shapes, and the kinds of the vocabulary. */
export const classNames: readonly string[] = [
  ...Object.keys(wordClasses),
  'amount',
  'number',
  'capital',
  ...vocabularyKinds.map((kind) => `of-${kind}`),
];

const amount = classNames.indexOf('amount');
const number = classNames.indexOf('number');
const capital = classNames.indexOf('capital');
const ofVocabulary = capital + 1;

type Phrase = { readonly rest: readonly string[]; readonly id: number };

const wholes = new Map<string, number[]>();
const beginnings = new Map<string, { readonly text: string; readonly id: number }[]>();
const phrases = new Map<string, Phrase[]>();
const stemLength = 4;

function file<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const found = map.get(key);
  if (found === undefined) map.set(key, [value]);
  else found.push(value);
}

for (const [id, list] of Object.values(wordClasses).entries()) {
  for (const entry of new Set(list.trim().split(/\s+/u))) {
    const [first = '', ...rest] = entry.split('_');
    if (rest.length > 0) file(phrases, first, { rest, id });
    else if (first.endsWith('*')) file(beginnings, first.slice(0, stemLength), { text: first.slice(0, -1), id });
    else file(wholes, first, id);
  }
}

function plainOf(word: string): string {
  if (!/[0-9]/u.test(word)) return word;
  if (/^(?:19|20)[0-9]{2}$/u.test(word)) return '#year';
  if (/^[0-9]+$/u.test(word)) return `#${Math.min(word.length, 6)}`;
  // "s47", "a_e2", "4pm" stay as they are.
  return word.length <= 5 ? word : '#code';
}

function classesOf(word: string): readonly number[] {
  const found = new Set(wholes.get(word));
  for (const { text, id } of beginnings.get(word.slice(0, stemLength)) ?? []) if (word.startsWith(text)) found.add(id);
  if (word.startsWith('#')) found.add(number);
  const kind = vocabularyClasses.get(stemOf(word));
  if (kind !== undefined) found.add(ofVocabulary + kind);
  return [...found].sort((one, other) => one - other);
}

// Who somebody is tells nothing: names and what else is written with a capital are all one word.
const nameFacts: WordFacts = { word: hashOf('#name'), stem: hashOf('#name'), beginning: 0, classes: [capital] };
const properFacts: WordFacts = { word: hashOf('#proper'), stem: hashOf('#proper'), beginning: 0, classes: [capital] };

const known = new Map<string, WordFacts>();
const mostKnown = 40_000;

function factsOf(text: string): WordFacts {
  const found = known.get(text);
  if (found !== undefined) return found;
  const plain = plainOf(text);
  const classes = classesOf(plain);
  const made: WordFacts =
    classes.length === 0 && isOnlyName(plain)
      ? nameFacts
      : {
          word: hashOf(plain),
          stem: hashOf(stemOf(plain)),
          beginning: plain.length > 5 && !plain.startsWith('#') ? hashOf(plain.slice(0, 5)) : 0,
          classes,
        };
  if (known.size < mostKnown) known.set(text, made);
  return made;
}

// Longer sentences are read as far as this.
const mostWords = 80;

function addPhrases(words: readonly Word[], classes: (readonly number[])[]): void {
  for (let at = 0; at < classes.length; at += 1) {
    for (const { rest, id } of phrases.get(words[at]?.text ?? '') ?? []) {
      if (at + rest.length >= classes.length || !rest.every((text, index) => words[at + 1 + index]?.text === text))
        continue;
      for (let part = at; part <= at + rest.length; part += 1) {
        const own = classes[part] ?? [];
        if (!own.includes(id)) classes[part] = [...own, id];
      }
    }
  }
}

function isCapital(text: string, start: number): boolean {
  const code = text.charCodeAt(start);
  return code >= 65 && code <= 90;
}

/** The words of a sentence with what is known of them; `words` are its words where somebody has them already. */
export function sentenceWords(text: string, words: readonly Word[] = wordsIn(text)): readonly SentenceWord[] {
  const read = words.length > mostWords ? words.slice(0, mostWords) : words;
  const facts = read.map((word) => factsOf(word.text));
  const classes = facts.map((fact) => fact.classes);
  addPhrases(read, classes);
  let clause = 0;
  return read.map(({ start, end, text: word }, at) => {
    const last = read[at - 1]?.end ?? start;
    // Most words stand one space after another.
    const before = start - last === 1 && text.charCodeAt(last) === 32 ? ' ' : at === 0 ? '' : text.slice(last, start);
    if (before !== ' ' && /[.;!?:\n]/u.test(before)) clause += 1;
    let fact = facts[at] ?? factsOf(word);
    let own = classes[at] ?? [];
    if (text.charAt(start - 1) === '£') own = [...own, amount];
    if (own.length === 0 && at > 0 && word.length > 1 && isCapital(text, start) && !/[.!?]\s/u.test(before)) {
      own = [capital];
      // "NMO", "PIP": what is all capitals is an abbreviation.
      if (!isCapital(text, start + 1)) fact = properFacts;
    }
    return { start, end, facts: fact, classes: own, clause };
  });
}
