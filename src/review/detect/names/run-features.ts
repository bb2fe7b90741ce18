import { charClass, classAt, isWordAt } from '../scan/char-classes.ts';
import { hashStart, hashStep, lowerFolded, spread } from './folded-letters.ts';

/** Buckets of the model: features are hashed into them. */
export const bucketBits = 17;
const mask = (1 << bucketBits) - 1;

/** Most features that a word can have. */
export const mostFeatures = 64;

/** Words of a run looked at; the scanner's runs hold no more. */
export const mostWords = 12;

/** Which lists know the word of a hash: bits of `listBit`. */
export type ListsOf = (hash: number) => number;

/** A word as the model sees it. */
type WordFacts = {
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
};

function noWord(): WordFacts {
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
  };
}

const codes = new Uint16Array(80);

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
  if (uppers === 1 && lowers === 0) return text.charCodeAt(end) === 46 ? 4 : 3;
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

function readWord(text: string, start: number, end: number, word: WordFacts, lists: ListsOf): void {
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

const boundary = { text: 1, line: 2, blank: 3 } as const;

// The word, number, stop or line end before `at`: its hash, and where it begins.
function before(text: string, at: number, out: { hash: number; at: number }): void {
  let end = at;
  let lines = 0;
  while (end > 0 && classAt(text, end - 1) <= charClass.line && classAt(text, end - 1) !== charClass.other) {
    if (text.charCodeAt(end - 1) === 10) lines += 1;
    end -= 1;
  }
  if (lines > 0 || end === 0) {
    out.hash = end === 0 ? boundary.text : lines > 1 ? boundary.blank : boundary.line;
    out.at = end;
    return;
  }
  let start = end;
  while (start > 0 && end - start < 40 && partOfWord(text, start - 1)) start -= 1;
  contextHash(text, start === end ? end - 1 : start, end, out);
  out.at = start === end ? end - 1 : start;
}

function after(text: string, at: number, out: { hash: number; at: number }): void {
  let start = at;
  let lines = 0;
  while (start < text.length && classAt(text, start) <= charClass.line && classAt(text, start) !== charClass.other) {
    if (text.charCodeAt(start) === 10) lines += 1;
    start += 1;
  }
  if (lines > 0 || start === text.length) {
    out.hash = start === text.length ? boundary.text : lines > 1 ? boundary.blank : boundary.line;
    out.at = start;
    return;
  }
  let end = start;
  while (end < text.length && end - start < 40 && partOfWord(text, end)) end += 1;
  contextHash(text, start, end === start ? start + 1 : end, out);
  out.at = end === start ? start + 1 : end;
}

function partOfWord(text: string, at: number): boolean {
  return (
    isWordAt(text, at) || (classAt(text, at) === charClass.joiner && isWordAt(text, at - 1) && isWordAt(text, at + 1))
  );
}

// Numbers are one by their length; other characters are themselves.
function contextHash(text: string, start: number, end: number, out: { hash: number; at: number }): void {
  let hash = hashStart;
  let digits = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) digits += 1;
    hash = hashStep(hash, lowerFolded(code));
  }
  out.hash = digits * 2 > end - start ? 100 + Math.min(end - start, 9) : hash;
}

/** The features of a run of capitalised words, word by word; one object is used for all runs, so that nothing is made for each. */
export class RunFeatures {
  /** Words of the run last read. */
  count = 0;
  readonly #lists: ListsOf;
  readonly #words = Array.from({ length: mostWords }, noWord);
  readonly #none = noWord();
  readonly #before = [0, 0, 0];
  readonly #after = [0, 0];
  readonly #context = { hash: 0, at: 0 };
  #shouted = 0;
  readonly #out: Int32Array;
  #size = 0;

  /** Buckets of a word's features are written to `out`, which holds `mostFeatures` or more. */
  constructor(lists: ListsOf, out: Int32Array) {
    this.#lists = lists;
    this.#out = out;
  }

  /** Reads the run of a text from `start` to `end`. */
  read(text: string, start: number, end: number): void {
    this.count = 0;
    let at = start;
    while (at < end && this.count < mostWords) {
      while (at < end && !isWordAt(text, at)) at += 1;
      const from = at;
      while (at < end && partOfWord(text, at)) at += 1;
      const word = this.#words[this.count];
      if (at === from || word === undefined) break;
      readWord(text, from, at, word, this.#lists);
      this.count += 1;
    }
    this.#readAround(text, start, end);
  }

  /** Offsets of a word in the text, without a possessive. */
  startOf(index: number): number {
    return this.#words[index]?.start ?? 0;
  }

  /** End of a word. */
  endOf(index: number): number {
    return this.#words[index]?.end ?? 0;
  }

  /** Which lists know the word. */
  listsOf(index: number): number {
    return this.#words[index]?.lists ?? 0;
  }

  #readAround(text: string, start: number, end: number): void {
    const context = this.#context;
    context.at = start;
    for (let index = 0; index < 3; index += 1) {
      const stopped = index > 0 && context.hash <= boundary.blank && context.hash > 0;
      if (!stopped) before(text, context.at, context);
      this.#before[index] = context.hash;
    }
    context.at = end;
    for (let index = 0; index < 2; index += 1) {
      const stopped = index > 0 && context.hash <= boundary.blank && context.hash > 0;
      if (!stopped) after(text, context.at, context);
      this.#after[index] = context.hash;
    }
    let shouted = 1;
    for (let index = 0; index < this.count; index += 1) {
      const shape = (this.#words[index]?.shape ?? 0) & 15;
      if (shape !== 2 && shape !== 3 && shape !== 4 && shape !== 8) shouted = 0;
    }
    this.#shouted = shouted;
  }

  #add(template: number, hash: number): void {
    if (this.#size >= mostFeatures) return;
    this.#out[this.#size] = spread(Math.imul(hash, 31) + Math.imul(template, 0x9e3779b1)) & mask;
    this.#size += 1;
  }

  #hashAt(index: number): number {
    if (index < 0) return this.#before[-index - 1] ?? 0;
    if (index >= this.count) return this.#after[index - this.count] ?? 0;
    return this.#words[index]?.hash ?? 0;
  }

  /** Writes the buckets of a word's features to `out`; gives how many. */
  featuresOf(text: string, index: number): number {
    this.#size = 0;
    const word = this.#words[index] ?? this.#none;
    const previous = index > 0 ? (this.#words[index - 1] ?? this.#none) : this.#none;
    const next = index + 1 < this.count ? (this.#words[index + 1] ?? this.#none) : this.#none;
    this.#ofWord(text, word);
    this.#ofNeighbours(index, word, previous, next);
    this.#ofRun(index, word);
    return this.#size;
  }

  #ofWord(text: string, word: WordFacts): void {
    const { hash, shape, lists } = word;
    this.#add(1, hash);
    this.#add(2, hash + shape);
    this.#add(3, word.suffix2);
    this.#add(4, word.suffix3);
    this.#add(5, word.suffix4);
    this.#add(6, word.prefix2);
    this.#add(7, word.prefix3);
    this.#add(8, shape * 16 + Math.min(12, word.end - word.start));
    this.#add(9, lists);
    this.#add(10, lists * 64 + shape);
    let two = 1;
    let one = 2;
    for (let at = word.start; at <= word.end && at - word.start < 16; at += 1) {
      const code = at === word.end ? 3 : lowerFolded(text.charCodeAt(at));
      this.#add(11, (two << 20) ^ (one << 10) ^ code);
      two = one;
      one = code;
    }
  }

  #ofNeighbours(index: number, word: WordFacts, previous: WordFacts, next: WordFacts): void {
    const [before1, before2] = [this.#hashAt(index - 1), this.#hashAt(index - 2)];
    const [after1, after2] = [this.#hashAt(index + 1), this.#hashAt(index + 2)];
    const lists = word.lists * 64;
    this.#add(20, before1);
    this.#add(21, after1);
    this.#add(22, before2);
    this.#add(23, after2);
    this.#add(24, Math.imul(before2, 7) + before1);
    this.#add(25, Math.imul(after2, 7) + after1);
    this.#add(26, before1 + lists);
    this.#add(27, after1 + lists);
    this.#add(28, Math.imul(before1, 7) + after1);
    this.#add(29, (previous.lists * 1024 + word.lists) * 1024 + next.lists);
    this.#add(30, (previous.shape * 32 + word.shape) * 32 + next.shape);
    this.#add(31, previous.suffix3 + lists);
    this.#add(32, next.suffix3 + lists);
    this.#add(33, Math.imul(before1, 7) + word.hash);
    this.#add(34, Math.imul(after1, 7) + word.hash);
  }

  #ofRun(index: number, word: WordFacts): void {
    const place = Math.min(index, 3) * 8 + Math.min(this.count, 5);
    const [before1 = 0, before2 = 0] = this.#before;
    const [after1 = 0] = this.#after;
    const begins = before1 > 0 && before1 <= boundary.blank ? 1 : 0;
    const first = this.#words[0]?.hash ?? 0;
    const last = this.#words[this.count - 1]?.hash ?? 0;
    this.#add(40, place * 4 + begins * 2 + this.#shouted);
    this.#add(41, Math.imul(before1, 7) + place);
    this.#add(42, Math.imul(after1, 7) + place);
    this.#add(43, last);
    this.#add(44, first);
    this.#add(45, Math.imul(last, 7) + place);
    this.#add(46, Math.imul(before1, 7) + Math.imul(before2, 3) + place);
    this.#add(47, word.possessive * 8 + this.#shouted);
    let seen = 0;
    for (let at = 0; at < this.count; at += 1) seen |= this.#words[at]?.lists ?? 0;
    this.#add(48, seen * 64 + place);
  }
}
