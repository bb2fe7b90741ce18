import { Lattice, tagCount } from '../../src/review/detect/names/lattice.ts';
import { bucketBits, mostWords } from '../../src/review/detect/names/run-features.ts';
import type { Chance } from './random.ts';
import type { TrainingRun } from './runs.ts';

const rate = 0.12;
// So many of a word's features are read each time, others left out by chance: no single one (a sentence's own words) may settle a reading.
const kept = 0.6;

/** Weights as they are learned. */
export type Learned = {
  readonly weights: Float64Array;
  readonly transitions: Float64Array;
  readonly starts: Float64Array;
};

/** Steps shrink with the squares that a weight has seen (AdaGrad), so that rare features still learn. */
class Steps {
  readonly weights: Float64Array;
  readonly #squares: Float64Array;

  constructor(size: number) {
    this.weights = new Float64Array(size);
    this.#squares = new Float64Array(size);
  }

  step(at: number, gradient: number): void {
    const squares = (this.#squares[at] ?? 0) + gradient * gradient;
    this.#squares[at] = squares;
    this.weights[at] = (this.weights[at] ?? 0) + (rate * gradient) / Math.sqrt(squares + 1e-8);
  }
}

/** Learns a conditional random field from runs: each run's right reading is made likelier than all others; the same runs and seed give the same weights. */
export function learn(
  runs: readonly TrainingRun[],
  epochs: number,
  chance: Chance,
  said: (line: string) => void,
): Learned {
  const weights = new Steps((1 << bucketBits) * tagCount);
  const transitions = new Steps(tagCount * tagCount);
  const starts = new Steps(tagCount);
  const lattice = new Lattice(mostWords);
  const mean = new Float64Array(weights.weights.length);
  let snapshots = 0;
  const order = Uint32Array.from(runs.keys());
  for (let epoch = 1; epoch <= epochs; epoch += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = chance.below(at + 1);
      const moved = order[at] ?? 0;
      order[at] = order[other] ?? 0;
      order[other] = moved;
    }
    let loss = 0;
    for (const [step, index] of order.entries()) {
      // The mean of weights taken on the way swings less than the last ones do.
      if (epoch > 2 && step % Math.ceil(order.length / 4) === 0) {
        snapshots += 1;
        weights.weights.forEach((weight, at) => {
          mean[at] = (mean[at] ?? 0) + (weight - (mean[at] ?? 0)) / snapshots;
        });
      }
      const run = runs[index];
      if (run !== undefined) loss += learnRun(thinned(run, chance), lattice, weights, transitions, starts);
    }
    said(`epoch ${epoch}: loss a run ${(loss / runs.length).toFixed(4)}`);
  }
  // All features are read later: each weighs as much less.
  return {
    weights: mean.map((weight) => weight * kept),
    transitions: transitions.weights,
    starts: starts.weights,
  };
}

function thinned({ features, tags }: TrainingRun, chance: Chance): TrainingRun {
  return { tags, features: features.map((buckets) => buckets.filter(() => chance.happens(kept))) };
}

function learnRun(run: TrainingRun, lattice: Lattice, weights: Steps, transitions: Steps, starts: Steps): number {
  const count = run.features.length;
  fillScores(run, lattice, weights.weights);
  const total = lattice.weigh(count, transitions.weights, starts.weights);
  let right = 0;
  for (let word = 0; word < count; word += 1) {
    const tag = run.tags[word] ?? 0;
    right += lattice.scores[word * tagCount + tag] ?? 0;
    if (word === 0) right += starts.weights[tag] ?? 0;
    else right += transitions.weights[(run.tags[word - 1] ?? 0) * tagCount + tag] ?? 0;
  }
  for (let word = 0; word < count; word += 1) stepWord(run, word, lattice, weights, transitions, starts);
  return total - right;
}

function stepWord(
  run: TrainingRun,
  word: number,
  lattice: Lattice,
  weights: Steps,
  transitions: Steps,
  starts: Steps,
): void {
  const right = run.tags[word] ?? 0;
  for (let tag = 0; tag < tagCount; tag += 1) {
    const slope = (tag === right ? 1 : 0) - (lattice.likelihoods[word * tagCount + tag] ?? 0);
    if (Math.abs(slope) < 1e-4) continue;
    for (const bucket of run.features[word] ?? []) weights.step(bucket * tagCount + tag, slope);
    if (word === 0) starts.step(tag, slope);
  }
  if (word === 0) return;
  const before = run.tags[word - 1] ?? 0;
  for (let previous = 0; previous < tagCount; previous += 1) {
    for (let tag = 0; tag < tagCount; tag += 1) {
      const likely = lattice.pairs[(word * tagCount + previous) * tagCount + tag] ?? 0;
      const slope = (previous === before && tag === right ? 1 : 0) - likely;
      if (Math.abs(slope) > 1e-4) transitions.step(previous * tagCount + tag, slope);
    }
  }
}

function fillScores({ features }: TrainingRun, lattice: Lattice, weights: Float64Array): void {
  lattice.scores.fill(0);
  features.forEach((buckets, word) => {
    for (const bucket of buckets) {
      for (let tag = 0; tag < tagCount; tag += 1) {
        const at = word * tagCount + tag;
        lattice.scores[at] = (lattice.scores[at] ?? 0) + (weights[bucket * tagCount + tag] ?? 0);
      }
    }
  });
}
