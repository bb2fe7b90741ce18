import { isWordAt } from '../scan/char-classes.ts';
import { type Around, boundary, goBack, goOn, partOfWord } from './around-words.ts';
import { lowerFolded, spread } from './folded-letters.ts';
import { type ListsOf, noWord, readWord, type WordFacts } from './word-facts.ts';

/** Buckets of the model: features are hashed into them. */
export const bucketBits = 18;
/** A feature's hash is taken to its bucket by this mask. */
export const bucketMask = (1 << bucketBits) - 1;

/** Most features that a word can have. */
export const mostFeatures = 64;

/** Words of a run looked at; the scanner's runs hold no more. */
export const mostWords = 12;

/** The features of a run of capitalised words, word by word; one object is used for all runs, so that nothing is made for each. */
export class RunFeatures {
  /** Words of the run last read. */
  count = 0;
  readonly #lists: ListsOf;
  readonly #words = Array.from({ length: mostWords }, noWord);
  readonly #none = noWord();
  readonly #before = [0, 0, 0];
  readonly #after = [0, 0];
  readonly #context: Around = { hash: 0, at: 0 };
  #shouted = 0;
  readonly #out: Int32Array;
  #size = 0;

  /** Hashes of a word's features are written to `out`, which holds `mostFeatures` or more. */
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
      if (!stopped) goBack(text, context.at, context);
      this.#before[index] = context.hash;
    }
    context.at = end;
    for (let index = 0; index < 2; index += 1) {
      const stopped = index > 0 && context.hash <= boundary.blank && context.hash > 0;
      if (!stopped) goOn(text, context.at, context);
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
    this.#out[this.#size] = spread(Math.imul(hash, 31) + Math.imul(template, 0x9e3779b1));
    this.#size += 1;
  }

  #hashAt(index: number): number {
    if (index < 0) return this.#before[-index - 1] ?? 0;
    if (index >= this.count) return this.#after[index - this.count] ?? 0;
    return this.#words[index]?.hash ?? 0;
  }

  /** Writes the hashes of a word's features to `out`; gives how many. */
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
    this.#add(33, previous.title * 1024 + word.shape * 16 + Math.min(index, 3));
    this.#add(34, previous.title * 2 + next.title + word.title * 4);
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
