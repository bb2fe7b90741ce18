import { nameTitles } from '#core/values/name-words.data';
import { charClass, classAt, codeAt } from '../scan/char-classes.ts';
import { foldedHash, hashStart, hashStep, lowerFolded } from './folded-letters.ts';

/** Which lists know the word of a hash: bits of `listBit`. */
export type ListsOf = (hash: number) => number;

/** A word as the model sees it. */
export type WordFacts = {
  start: number;
  end: number;
  hash: number;
  shape: number;
  lists: number;
  suffix2: number;
  suffix3: number;
  suffix4: number;
  prefix2: number;
  prefix3: number;
  possessive: number;
  title: number;
};

/** A word that is not there. */
export function noWord(): WordFacts {
  return {
    start: 0,
    end: 0,
    hash: 0,
    shape: 0,
    lists: 0,
    suffix2: 0,
    suffix3: 0,
    suffix4: 0,
    prefix2: 0,
    prefix3: 0,
    possessive: 0,
    title: 0,
  };
}

const codes = new Uint16Array(80);

const titles: ReadonlySet<number> = new Set([...nameTitles.keys()].map((title) => foldedHash(title, 0, title.length)));

function hashOf(from: number, to: number): number {
  let hash = hashStart;
  for (let at = Math.max(0, from); at < to; at += 1) hash = hashStep(hash, codes[at] ?? 0);
  return hash;
}

/** Shapes: 1 Xx · 2 XX · 3 X · 4 X. · 5 XxX (McDonald, O'Brien) · 6 xx · 7 Xx-Xx · 8 XX-XX; 16 is added where a letter has a mark. */
function shapeOf(text: string, start: number, end: number): number {
  let [uppers, lowers, joiners, marked] = [0, 0, 0, 0];
  for (let at = start; at < end; at += 1) {
    const found = classAt(text, at);
    if (found === charClass.upper) uppers += 1;
    else if (found === charClass.lower) lowers += 1;
    else if (found === charClass.joiner && text.charCodeAt(at) !== 39 && text.charCodeAt(at) !== 0x2019) joiners = 1;
    if (text.charCodeAt(at) > 191 && found !== charClass.joiner) marked = 16;
  }
  return marked + plainShape(text, start, end, uppers, lowers, joiners);
}

function plainShape(text: string, start: number, end: number, uppers: number, lowers: number, joiners: number): number {
  if (uppers === 0) return 6;
  if (uppers === 1 && lowers === 0) return codeAt(text, end) === 46 ? 4 : 3;
  if (lowers === 0) return joiners === 1 ? 8 : 2;
  if (joiners === 1) return 7;
  return uppers === 1 && classAt(text, start) === charClass.upper ? 1 : 5;
}

// "Hassan's": what makes it a possession is no part of the word.
function possessiveAt(text: string, start: number, end: number): number {
  const last = text.charCodeAt(end - 1) | 32;
  const mark = text.charCodeAt(end - 2);
  return end - start > 3 && last === 115 && (mark === 39 || mark === 0x2019) ? 2 : 0;
}

/** Reads the word of `text` from `start` to `end` into `word`. */
export function readWord(text: string, start: number, end: number, word: WordFacts, lists: ListsOf): void {
  const possessive = possessiveAt(text, start, end);
  const length = Math.min(codes.length, end - possessive - start);
  for (let at = 0; at < length; at += 1) codes[at] = lowerFolded(text.charCodeAt(start + at));
  word.start = start;
  word.end = end - possessive;
  word.possessive = possessive;
  word.hash = hashOf(0, length);
  word.shape = shapeOf(text, start, word.end);
  word.suffix2 = hashOf(length - 2, length);
  word.suffix3 = hashOf(length - 3, length);
  word.suffix4 = hashOf(length - 4, length);
  word.prefix2 = hashOf(0, Math.min(2, length));
  word.prefix3 = hashOf(0, Math.min(3, length));
  word.title = titles.has(word.hash) ? 1 : 0;
  word.lists = lists(word.hash);
  if ((word.shape & 15) < 7) return;
  // A double name that no list has may be of two that they have.
  let from = 0;
  for (let at = 0; at <= length; at += 1) {
    if (at < length && codes[at] !== 45) continue;
    if (from > 0 || at < length) word.lists |= lists(hashOf(from, at)) << 5;
    from = at + 1;
  }
}
