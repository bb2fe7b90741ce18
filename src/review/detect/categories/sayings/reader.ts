import type { PersonalDataType } from '#core/personal-data';
import type { Word } from '../phrases.ts';
import { Features } from './features.ts';
import type { SayingsModel } from './model.ts';
import { type SentenceWord, sentenceWords } from './sentence-words.ts';

/** How the words of a sentence weigh for a kind: the run that weighs most, and its weightiest words as a reviewer reads them. */
export type Telling = { readonly start: number; readonly end: number; readonly words: string };

/** A sentence read by the model: the likelihood of each kind, and on demand which words make it so. */
export type SayingReading = {
  /** In the order of the model's types. */
  readonly likelihoods: Float64Array;
  /** To be asked before the next sentence is read. */
  readonly telling: (type: PersonalDataType) => Telling | null;
};

// A run of telling words is no longer than this; what a word must weigh, of the weightiest, to be in it.
const longestRun = 8;
const leastPart = 0.15;
const mostQuoted = 4;

/** Reads sentences: a sum over features, one layer, and a likelihood for each kind of statement. */
export class SayingReader {
  readonly #model: SayingsModel;
  readonly #features = new Features();
  /** The row of each feature of the sentence last read, -1 for none. */
  readonly #rows = new Int32Array(this.#features.hashes.length);
  readonly #foundAt = new Int32Array(this.#features.hashes.length);
  readonly #foundWorth = new Int32Array(this.#features.hashes.length);

  constructor(model: SayingsModel) {
    this.#model = model;
  }

  /** The kinds that the model tells apart. */
  get types(): readonly PersonalDataType[] {
    return this.#model.types;
  }

  /** Reads a sentence; `signs` are what is known of it as a whole. */
  read(text: string, words: readonly Word[], signs: readonly string[]): SayingReading {
    const parts = sentenceWords(text, words);
    this.#features.read(parts, signs);
    const layer = this.#sum();
    return {
      likelihoods: this.#likelihoods(layer),
      telling: (type) => this.#telling(text, parts, layer, this.#model.types.indexOf(type)),
    };
  }

  #sum(): Float64Array {
    const { inner, innerBias, units, worth } = this.#model;
    const found = this.#findRows();
    const layer = Float64Array.from(innerBias);
    // Four sums at a time by name: an array of them would take three times as long in the innermost loop of all.
    for (let unit = 0; unit < units; unit += 4) {
      let [one, two, three, four] = [0, 0, 0, 0];
      for (let at = 0; at < found; at += 1) {
        const from = (this.#foundAt[at] ?? 0) + unit;
        const value = this.#foundWorth[at] ?? 0;
        one += value * (inner[from] ?? 0);
        two += value * (inner[from + 1] ?? 0);
        three += value * (inner[from + 2] ?? 0);
        four += value * (inner[from + 3] ?? 0);
      }
      layer[unit] = (layer[unit] ?? 0) + worth * one;
      layer[unit + 1] = (layer[unit + 1] ?? 0) + worth * two;
      layer[unit + 2] = (layer[unit + 2] ?? 0) + worth * three;
      layer[unit + 3] = (layer[unit + 3] ?? 0) + worth * four;
    }
    return layer;
  }

  // The features that the model knows: where their rows begin, and how much their kind counts.
  #findRows(): number {
    const { rowOf, units, kinds: counts } = this.#model;
    const { hashes, kinds, count } = this.#features;
    let found = 0;
    for (let at = 0; at < count; at += 1) {
      const row = rowOf(hashes[at] ?? 0);
      this.#rows[at] = row;
      if (row < 0) continue;
      this.#foundAt[found] = row * units;
      this.#foundWorth[found] = counts[kinds[at] ?? 0] ?? 0;
      found += 1;
    }
    return found;
  }

  #likelihoods(layer: Float64Array): Float64Array {
    const { units, outer, bias, slopes, levels } = this.#model;
    const scores = Float64Array.from(bias);
    for (let unit = 0; unit < units; unit += 1) {
      const value = Math.tanh(layer[unit] ?? 0);
      for (let type = 0, from = unit * scores.length; type < scores.length; type += 1, from += 1)
        scores[type] = (scores[type] ?? 0) + value * (outer[from] ?? 0);
    }
    for (let at = 0; at < scores.length; at += 1)
      scores[at] = 1 / (1 + Math.exp(-((slopes[at] ?? 1) * (scores[at] ?? 0) + (levels[at] ?? 0))));
    return scores;
  }

  // What each word adds: a unit's weight is shared out among the features that fill it, a feature's between its two words.
  #telling(text: string, parts: readonly SentenceWord[], layer: Float64Array, type: number): Telling | null {
    const { inner, units, outer, worth, types, kinds: counts } = this.#model;
    const { kinds, from, to, count } = this.#features;
    const slope = Array.from(layer, (value, unit) => {
      const weight = outer[unit * types.length + type] ?? 0;
      return Math.abs(value) < 1e-9 ? weight : (weight * Math.tanh(value)) / value;
    });
    const weights = new Float64Array(parts.length);
    for (let at = 0; at < count; at += 1) {
      const [row, first, last] = [this.#rows[at] ?? -1, from[at] ?? -1, to[at] ?? -1];
      if (row < 0 || first < 0) continue;
      let sum = 0;
      for (let unit = 0; unit < units; unit += 1) sum += (inner[row * units + unit] ?? 0) * (slope[unit] ?? 0);
      const half = (sum * worth * (counts[kinds[at] ?? 0] ?? 0)) / 2;
      weights[first] = (weights[first] ?? 0) + half;
      weights[last] = (weights[last] ?? 0) + half;
    }
    return tellingRun(text, parts, weights);
  }
}

// The run of words within one clause whose weights add up to most, each measured against a part of the weightiest.
function tellingRun(text: string, parts: readonly SentenceWord[], weights: Float64Array): Telling | null {
  const most = weights.reduce((best, weight) => Math.max(best, weight), 0);
  if (most <= 0) return null;
  const least = most * leastPart;
  let best = { sum: 0, first: 0, last: -1 };
  for (let first = 0; first < parts.length; first += 1) {
    let sum = 0;
    for (let last = first; last < Math.min(parts.length, first + longestRun); last += 1) {
      if (parts[last]?.clause !== parts[first]?.clause) break;
      sum += (weights[last] ?? 0) - least;
      if (sum > best.sum) best = { sum, first, last };
    }
  }
  const [from, to] = [parts[best.first], parts[best.last]];
  return from === undefined || to === undefined
    ? null
    : { start: from.start, end: to.end, words: quoted(text, parts, weights, best.first, best.last, least) };
}

// "put up … fists": the weightiest words of the run in their order, dots where others stand between.
function quoted(
  text: string,
  parts: readonly SentenceWord[],
  weights: Float64Array,
  first: number,
  last: number,
  least: number,
): string {
  const run = parts
    .slice(first, last + 1)
    .map(({ start, end }, at) => ({ at, start, end, weight: weights[first + at] ?? 0 }));
  const kept = run
    .filter(({ weight }) => weight >= least)
    .sort((one, other) => other.weight - one.weight || one.at - other.at)
    .slice(0, mostQuoted)
    .sort((one, other) => one.at - other.at);
  return kept
    .map(({ at, start, end }, index) => {
      const before = kept[index - 1];
      const gap = before === undefined ? '' : before.at + 1 === at ? ' ' : ' … ';
      return `${gap}${text.slice(start, end)}`;
    })
    .join('');
}
