import type { SentenceWord } from './sentence-words.ts';
import { hashOf } from './stems.ts';

/** Kinds of features by their number: which of them say a word itself and which only what class it is in. */
export const featureKind = {
  word: 1,
  stem: 2,
  beginning: 3,
  class: 4,
  stems: 5,
  skipped: 6,
  classes: 7,
  classStem: 8,
  stemClass: 9,
  sentence: 10,
} as const;

function mix(kind: number, one: number, other: number): number {
  let hash = Math.imul(Math.imul(kind, 0x9e3779b1) ^ one, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15) ^ other, 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) | 0;
}

const classReach = 5;
const stemReach = 2;
// A sentence has some hundred; one of words that are each in many classes is read as far as this.
const mostFeatures = 16_384;

/** Features of one sentence, in four lists of which the first `count` places are filled: a hash, its kind, and the first and last word that make it (-1: the whole sentence). */
export class Features {
  readonly hashes = new Int32Array(mostFeatures);
  readonly kinds = new Uint8Array(mostFeatures);
  readonly from = new Int8Array(mostFeatures);
  readonly to = new Int8Array(mostFeatures);
  count = 0;

  /** Fills in the features of a sentence's words, and those of the sentence as a whole that `signs` name; what was there before is gone. */
  read(words: readonly SentenceWord[], signs: readonly string[]): void {
    this.count = 0;
    for (const sign of signs) this.#add(featureKind.sentence, hashOf(sign), 0, -1, -1);
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at];
      if (word === undefined) return;
      this.#addWord(word, at);
      for (let to = at + 1; to < words.length && to <= at + classReach; to += 1) {
        const next = words[to];
        if (next === undefined || next.clause !== word.clause) break;
        this.#addPair(word, next, at, to);
      }
    }
  }

  #add(kind: number, one: number, other: number, first: number, last: number): void {
    const at = this.count;
    if (at === mostFeatures) return;
    this.hashes[at] = mix(kind, one, other);
    this.kinds[at] = kind;
    this.from[at] = first;
    this.to[at] = last;
    this.count = at + 1;
  }

  #addWord({ facts, classes }: SentenceWord, at: number): void {
    this.#add(featureKind.word, facts.word, 0, at, at);
    this.#add(featureKind.stem, facts.stem, 0, at, at);
    if (facts.beginning !== 0) this.#add(featureKind.beginning, facts.beginning, 0, at, at);
    for (const id of classes) this.#add(featureKind.class, id, 0, at, at);
  }

  #addPair(one: SentenceWord, other: SentenceWord, at: number, to: number): void {
    const distance = to - at;
    if (distance === 1) this.#add(featureKind.stems, one.facts.stem, other.facts.stem, at, to);
    else if (distance === 2) this.#add(featureKind.skipped, one.facts.stem, other.facts.stem, at, to);
    for (const id of one.classes) {
      for (const another of other.classes) this.#add(featureKind.classes, id, another, at, to);
      if (distance <= stemReach) this.#add(featureKind.classStem, id, other.facts.stem, at, to);
    }
    if (distance > stemReach) return;
    for (const another of other.classes) this.#add(featureKind.stemClass, one.facts.stem, another, at, to);
  }
}
