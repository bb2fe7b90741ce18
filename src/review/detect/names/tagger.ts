import { inflateRawSync } from 'node:zlib';
import { Lattice, tagCount, tags } from './lattice.ts';
import { bucketMask, mostFeatures, mostWords, RunFeatures } from './run-features.ts';
import trained from './tagger-model.json' with { type: 'json' };
import { listBit, listsOf, type WordBits } from './word-lists.ts';

/** What a stretch of a run is: a person's name, a place or a body, with the likelihood that all its words are. */
export type Tagged = {
  readonly kind: 'person' | 'place' | 'body';
  readonly start: number;
  readonly end: number;
  readonly likelihood: number;
};

/** A model unpacked: weights by bucket and tag, and for one tag after another; the lists that features ask. */
export type TaggerModel = {
  readonly weights: Int8Array;
  readonly scale: number;
  readonly transitions: readonly number[];
  readonly starts: readonly number[];
  readonly lists: readonly WordBits[];
};

function bytesOf(base64: string): Uint8Array {
  return Buffer.from(base64, 'base64');
}

/** Unpacks a model as it ships: a few milliseconds, so once for each process. */
export function unpackModel(packed: typeof trained): TaggerModel {
  const weights = inflateRawSync(bytesOf(packed.weights));
  const { forenames, surnames, people, dictionary, places } = packed.lists;
  return {
    weights: new Int8Array(weights.buffer, weights.byteOffset, weights.length),
    scale: packed.scale,
    transitions: packed.transitions,
    starts: packed.starts,
    lists: [
      { bits: bytesOf(forenames), listBit: listBit.forename },
      { bits: bytesOf(surnames), listBit: listBit.surname },
      { bits: bytesOf(people), listBit: listBit.person },
      { bits: bytesOf(dictionary), listBit: listBit.dictionary },
      { bits: bytesOf(places), listBit: listBit.place },
    ],
  };
}

/**
 * Reads runs of capitalised words as names of people, places and bodies: a linear model over hashed features (the word, its letters and
 * shape, its neighbours, the lists that know it), the best reading of each run by dynamic programming.
 */
export class Tagger {
  readonly #model: TaggerModel;
  readonly #hashes = new Int32Array(mostFeatures);
  readonly #features: RunFeatures;
  readonly #lattice = new Lattice(mostWords);
  /** Likelihood that some word of the run last read is a person's. */
  somebody = 0;

  constructor(model: TaggerModel) {
    this.#model = model;
    this.#features = new RunFeatures((hash) => listsOf(model.lists, hash), this.#hashes);
  }

  /** What the run of `text` from `start` to `end` names, in order; words of no name are left out. */
  tag(text: string, start: number, end: number): readonly Tagged[] {
    const features = this.#features;
    features.read(text, start, end);
    this.somebody = 0;
    if (features.count === 0) return [];
    for (let word = 0; word < features.count; word += 1) this.#score(text, word);
    const { transitions, starts } = this.#model;
    this.#lattice.weigh(features.count, transitions, starts);
    this.#lattice.decode(features.count, transitions, starts);
    for (let word = 0; word < features.count; word += 1)
      this.somebody = Math.max(this.somebody, this.#likelihood(word, tags.first) + this.#likelihood(word, tags.later));
    return this.#stretches();
  }

  #score(text: string, word: number): void {
    const { weights, scale } = this.#model;
    const count = this.#features.featuresOf(text, word);
    // Five sums by name: an array of them would take twice the time in the innermost loop of all.
    let [other, first, later, place, body] = [0, 0, 0, 0, 0];
    for (let at = 0; at < count; at += 1) {
      const from = ((this.#hashes[at] ?? 0) & bucketMask) * tagCount;
      other += weights[from] ?? 0;
      first += weights[from + 1] ?? 0;
      later += weights[from + 2] ?? 0;
      place += weights[from + 3] ?? 0;
      body += weights[from + 4] ?? 0;
    }
    const { scores } = this.#lattice;
    const to = word * tagCount;
    scores[to] = other * scale;
    scores[to + 1] = first * scale;
    scores[to + 2] = later * scale;
    scores[to + 3] = place * scale;
    scores[to + 4] = body * scale;
  }

  #likelihood(word: number, tag: number): number {
    return this.#lattice.likelihoods[word * tagCount + tag] ?? 0;
  }

  #stretches(): readonly Tagged[] {
    const found: Tagged[] = [];
    const { best } = this.#lattice;
    let word = 0;
    while (word < this.#features.count) {
      const tag = best[word] ?? tags.other;
      const from = word;
      word += 1;
      if (tag === tags.other) continue;
      const goesOn = tag === tags.first ? tags.later : tag;
      while (word < this.#features.count && best[word] === goesOn) word += 1;
      found.push(this.#stretch(from, word, tag));
    }
    return found;
  }

  #stretch(from: number, to: number, tag: number): Tagged {
    const person = tag === tags.first;
    let likelihood = 1;
    for (let word = from; word < to; word += 1) {
      const own = person
        ? this.#likelihood(word, tags.first) + this.#likelihood(word, tags.later)
        : this.#likelihood(word, tag);
      likelihood = Math.min(likelihood, own);
    }
    const kind = person ? 'person' : tag === tags.place ? 'place' : 'body';
    return { kind, start: this.#features.startOf(from), end: this.#features.endOf(to - 1), likelihood };
  }
}

let model: TaggerModel | null = null;
let ours: Tagger | null = null;

function shippedModel(): TaggerModel {
  model ??= unpackModel(trained);
  return model;
}

/** The lists that ship with the tagger, unpacked when they are first asked for. */
export function shippedLists(): readonly WordBits[] {
  return shippedModel().lists;
}

/** The tagger that ships, unpacked when it is first asked for. */
export function shippedTagger(): Tagger {
  ours ??= new Tagger(shippedModel());
  return ours;
}
