import { tags } from '../../src/review/detect/names/lattice.ts';
import { bucketMask, mostFeatures, RunFeatures } from '../../src/review/detect/names/run-features.ts';
import { listBit, listsOf, type WordBits } from '../../src/review/detect/names/word-lists.ts';
import { scan } from '../../src/review/detect/scan/scan.ts';
import type { LabelledText } from './label-sets.ts';
import type { Chance } from './random.ts';

/** A run of capitalised words with the features and the right tag of each. */
export type TrainingRun = { readonly features: readonly Int32Array[]; readonly tags: Uint8Array };

const nameBits = listBit.forename | listBit.surname | listBit.person;
// Names that lists know stand in made sentences more often than in real ones: in so many runs the lists say nothing.
const hidden = 0.4;

function tagAt({ spans }: LabelledText, start: number, end: number, opened: Set<object>): number {
  const span = spans.find((each) => each.start < end && start < each.end);
  if (span === undefined) return tags.other;
  if (span.kind === 'place') return tags.place;
  if (span.kind === 'body') return tags.body;
  const begun = opened.has(span);
  opened.add(span);
  return begun ? tags.later : tags.first;
}

/** Makes the runs of texts, as the scanner of the detector cuts them. */
export class RunMaker {
  readonly #hashes = new Int32Array(mostFeatures);
  readonly #features: RunFeatures;
  readonly #chance: Chance;
  #hide = false;

  constructor(lists: readonly WordBits[], chance: Chance) {
    this.#chance = chance;
    this.#features = new RunFeatures((hash) => {
      const found = listsOf(lists, hash);
      return this.#hide ? found & ~nameBits : found;
    }, this.#hashes);
  }

  /** The runs of one text. */
  runsOf(labelled: LabelledText): readonly TrainingRun[] {
    const { text } = labelled;
    return scan(text).flatMap((mark) => {
      if (mark.kind !== 'capitals') return [];
      this.#hide = labelled.made && this.#chance.happens(hidden);
      this.#features.read(text, mark.start, mark.end);
      const count = this.#features.count;
      if (count === 0) return [];
      const opened = new Set<object>();
      const right = new Uint8Array(count);
      const features = Array.from({ length: count }, (_, word) => {
        right[word] = tagAt(labelled, this.#features.startOf(word), this.#features.endOf(word), opened);
        return this.#hashes.slice(0, this.#features.featuresOf(text, word));
      });
      return [{ features, tags: right }];
    });
  }
}

const countBits = 24;

/** The runs with the features that at least `least` words have, taken to their buckets: rarer ones would only learn their own sentence. */
export function withoutRareFeatures(runs: readonly TrainingRun[], least: number): readonly TrainingRun[] {
  const counts = new Uint8Array(1 << countBits);
  const at = (hash: number): number => hash & (counts.length - 1);
  for (const { features } of runs)
    for (const hashes of features)
      for (const hash of hashes) counts[at(hash)] = Math.min(255, (counts[at(hash)] ?? 0) + 1);
  return runs.map(({ features, tags }) => ({
    tags,
    features: features.map((hashes) =>
      hashes.filter((hash) => (counts[at(hash)] ?? 0) >= least).map((hash) => hash & bucketMask),
    ),
  }));
}
