import { featureKind } from '../../src/review/detect/categories/sayings/features.ts';
import type { Chance } from '../names/random.ts';

/** A sentence as the learner sees it: rows of its features with their kinds and words, and for each kind of statement 1 (says it), 0 (does not) or -1 (not taught). */
export type Example = {
  readonly rows: Int32Array;
  readonly kinds: Uint8Array;
  readonly from: Int8Array;
  readonly to: Int8Array;
  readonly words: number;
  readonly target: Int8Array;
  readonly weight: number;
};

/** How a model is learned. */
export type Recipe = {
  readonly rows: number;
  readonly types: number;
  readonly units: number;
  readonly epochs: number;
  readonly rate: number;
  /** How often a word is left out, how often it is known by its class alone, and how often a sign of the sentence is left out. */
  readonly dropWord: number;
  readonly dropIdentity: number;
  readonly dropSign: number;
  /** How much more an example that says a thing weighs than one that does not. */
  readonly positive: number;
  /** How much a feature of each kind counts, by the kind's number. */
  readonly scale: readonly number[];
};

/** A table of weights with the sums of squared slopes that set the pace of each (AdaGrad). */
class Weights {
  readonly values: Float32Array;
  readonly #sums: Float32Array;

  constructor(values: Float32Array) {
    this.values = values;
    this.#sums = new Float32Array(values.length).fill(0.1);
  }

  step(at: number, slope: number, rate: number): void {
    const sum = (this.#sums[at] ?? 0) + slope * slope;
    this.#sums[at] = sum;
    this.values[at] = (this.values[at] ?? 0) - (rate * slope) / Math.sqrt(sum);
  }
}

const identity: ReadonlySet<number> = new Set<number>([
  featureKind.word,
  featureKind.stem,
  featureKind.beginning,
  featureKind.stems,
  featureKind.skipped,
]);

const mostFeatures = 20_000;
// Smaller slopes are not worth a step.
const leastSlope = 0.0002;

/** A network of one layer over the sum of a sentence's features, learned one example at a time. */
export class Learner {
  readonly #recipe: Recipe;
  readonly #chance: Chance;
  readonly #inner: Weights;
  readonly #innerBias: Weights;
  readonly #outer: Weights;
  readonly #bias: Weights;
  readonly #score: Float64Array;
  readonly #layer: Float64Array;
  readonly #layerError: Float64Array;
  readonly #kept = new Int32Array(mostFeatures);
  readonly #value = new Float64Array(mostFeatures);
  readonly #state = new Uint8Array(256);

  constructor(recipe: Recipe, chance: Chance) {
    const { rows, types, units } = recipe;
    const some = (length: number, width: number): Weights =>
      new Weights(Float32Array.from({ length }, () => (chance.next() - 0.5) * width));
    this.#recipe = recipe;
    this.#chance = chance;
    this.#inner = some(rows * units, 0.1);
    this.#innerBias = new Weights(new Float32Array(units));
    this.#outer = some(units * types, 0.4);
    this.#bias = new Weights(new Float32Array(types).fill(-3));
    this.#score = new Float64Array(types);
    this.#layer = new Float64Array(units);
    this.#layerError = new Float64Array(units);
  }

  /** The weights as they stand. */
  get weights(): { readonly [part in 'inner' | 'innerBias' | 'outer' | 'bias']: Float32Array } {
    return {
      inner: this.#inner.values,
      innerBias: this.#innerBias.values,
      outer: this.#outer.values,
      bias: this.#bias.values,
    };
  }

  /** Goes through the examples so many times, in another order each time, in smaller and smaller steps. */
  learn(examples: readonly Example[]): void {
    const order = examples.map((_, index) => index);
    for (let epoch = 0; epoch < this.#recipe.epochs; epoch += 1) {
      this.#shuffle(order);
      const rate = this.#recipe.rate * (1 - epoch / (this.#recipe.epochs + 1));
      for (const index of order) {
        const example = examples[index];
        if (example !== undefined) this.#step(example, this.#keep(example), rate);
      }
    }
  }

  /** The log-odds of each type for an example, all its features kept. */
  scores({ rows, kinds }: Example): Float64Array {
    for (let at = 0; at < rows.length; at += 1) {
      this.#kept[at] = rows[at] ?? 0;
      this.#value[at] = this.#recipe.scale[kinds[at] ?? 0] ?? 1;
    }
    this.#forward(rows.length);
    return Float64Array.from(this.#score);
  }

  #shuffle(order: number[]): void {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = this.#chance.below(at + 1);
      const [one = 0, two = 0] = [order[at], order[other]];
      order[at] = two;
      order[other] = one;
    }
  }

  // Which features stay: some words are left out whole, some are known by their class alone.
  #keep({ rows, kinds, from, to, words }: Example): number {
    const { dropWord, dropIdentity, dropSign, scale } = this.#recipe;
    for (let word = 0; word < words; word += 1) {
      const drawn = this.#chance.next();
      this.#state[word] = drawn < dropWord ? 2 : drawn < dropWord + dropIdentity ? 1 : 0;
    }
    let kept = 0;
    for (let at = 0; at < rows.length; at += 1) {
      const kind = kinds[at] ?? 0;
      const isSign = kind === featureKind.sentence;
      if (isSign ? this.#chance.next() < dropSign : this.#isDropped(kind, from[at] ?? 0, to[at] ?? 0)) continue;
      this.#kept[kept] = rows[at] ?? 0;
      this.#value[kept] = scale[kind] ?? 1;
      kept += 1;
    }
    return kept;
  }

  #isDropped(kind: number, from: number, to: number): boolean {
    const [first, last] = [this.#state[from] ?? 0, this.#state[to] ?? 0];
    if (first === 2 || last === 2) return true;
    if (identity.has(kind)) return first === 1 || last === 1;
    return (kind === featureKind.classStem && last === 1) || (kind === featureKind.stemClass && first === 1);
  }

  #forward(count: number): void {
    const { types, units } = this.#recipe;
    const inner = this.#inner.values;
    const outer = this.#outer.values;
    const layer = this.#layer;
    const score = this.#score;
    layer.set(this.#innerBias.values);
    score.set(this.#bias.values);
    for (let at = 0; at < count; at += 1) {
      const value = this.#value[at] ?? 0;
      for (let unit = 0, from = (this.#kept[at] ?? 0) * units; unit < units; unit += 1, from += 1)
        layer[unit] = (layer[unit] ?? 0) + value * (inner[from] ?? 0);
    }
    for (let unit = 0; unit < units; unit += 1) {
      const value = Math.tanh(layer[unit] ?? 0);
      layer[unit] = value;
      for (let type = 0, from = unit * types; type < types; type += 1, from += 1)
        score[type] = (score[type] ?? 0) + value * (outer[from] ?? 0);
    }
  }

  #step({ target, weight }: Example, count: number, rate: number): void {
    const { types, units, positive } = this.#recipe;
    this.#forward(count);
    const error = this.#score;
    for (let type = 0; type < types; type += 1) {
      const wanted = target[type] ?? -1;
      const likelihood = 1 / (1 + Math.exp(-(error[type] ?? 0)));
      error[type] = wanted < 0 ? 0 : (likelihood - wanted) * weight * (wanted === 1 ? positive : 1);
    }
    this.#stepOuter(rate);
    for (let at = 0; at < count; at += 1) {
      const value = this.#value[at] ?? 0;
      for (let unit = 0, to = (this.#kept[at] ?? 0) * units; unit < units; unit += 1, to += 1) {
        const slope = value * (this.#layerError[unit] ?? 0);
        if (slope > leastSlope || slope < -leastSlope) this.#inner.step(to, slope, rate);
      }
    }
  }

  #stepOuter(rate: number): void {
    const { types, units } = this.#recipe;
    for (let unit = 0; unit < units; unit += 1) {
      let back = 0;
      const value = this.#layer[unit] ?? 0;
      for (let type = 0, to = unit * types; type < types; type += 1, to += 1) {
        const slope = this.#score[type] ?? 0;
        back += slope * (this.#outer.values[to] ?? 0);
        this.#outer.step(to, slope * value, rate);
      }
      this.#layerError[unit] = back * (1 - value * value);
      this.#innerBias.step(unit, this.#layerError[unit] ?? 0, rate);
    }
    for (let type = 0; type < types; type += 1) this.#bias.step(type, this.#score[type] ?? 0, rate);
  }
}
