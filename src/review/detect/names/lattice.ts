/** What a word of a run can be: no name, the first or a later word of a person's, of a place, of a body. */
export const tags = { other: 0, first: 1, later: 2, place: 3, body: 4 } as const;

/** How many tags there are. */
export const tagCount = 5;

const never = -1e9;

/** Whether a later word of a name may follow a tag: only the first word of one, or another later word. */
function allowed(previous: number, tag: number): boolean {
  return tag !== tags.later || previous === tags.first || previous === tags.later;
}

/**
 * A chain of words, each with a score for each tag (`scores[word * tagCount + tag]`), and scores for one tag after another: the likelihood
 * of every tag at every word over all readings of the chain, and the best reading. Arrays are made once, for up to `mostWords` words.
 */
export class Lattice {
  /** Scores of tags by word, to be filled before reading. */
  readonly scores: Float64Array;
  /** Likelihood of each tag at each word; filled by `weigh`. */
  readonly likelihoods: Float64Array;
  /** The best reading; filled by `decode`. */
  readonly best: Uint8Array;
  /** Likelihood of each pair of tags at a word and the one before; filled by `weigh`. */
  readonly pairs: Float64Array;
  readonly #forward: Float64Array;
  readonly #backward: Float64Array;
  readonly #from: Uint8Array;
  readonly #sums = new Float64Array(tagCount);

  constructor(mostWords: number) {
    this.scores = new Float64Array(mostWords * tagCount);
    this.likelihoods = new Float64Array(mostWords * tagCount);
    this.best = new Uint8Array(mostWords);
    this.pairs = new Float64Array(mostWords * tagCount * tagCount);
    this.#forward = new Float64Array(mostWords * tagCount);
    this.#backward = new Float64Array(mostWords * tagCount);
    this.#from = new Uint8Array(mostWords * tagCount);
  }

  #logSum(count: number): number {
    let most = never;
    for (let at = 0; at < count; at += 1) most = Math.max(most, this.#sums[at] ?? never);
    let sum = 0;
    for (let at = 0; at < count; at += 1) sum += Math.exp((this.#sums[at] ?? never) - most);
    return most + Math.log(sum);
  }

  /** Fills `likelihoods` and `pairs` for a chain of `count` words; gives the logarithm of the sum over all readings. */
  weigh(count: number, transitions: ArrayLike<number>, starts: ArrayLike<number>): number {
    const [forward, backward] = [this.#forward, this.#backward];
    this.#goForward(count, transitions, starts);
    for (let tag = 0; tag < tagCount; tag += 1) backward[(count - 1) * tagCount + tag] = 0;
    for (let word = count - 2; word >= 0; word -= 1) {
      for (let tag = 0; tag < tagCount; tag += 1) {
        for (let next = 0; next < tagCount; next += 1) {
          const at = (word + 1) * tagCount + next;
          this.#sums[next] = allowed(tag, next)
            ? (transitions[tag * tagCount + next] ?? 0) + (this.scores[at] ?? 0) + (backward[at] ?? 0)
            : never;
        }
        backward[word * tagCount + tag] = this.#logSum(tagCount);
      }
    }
    for (let tag = 0; tag < tagCount; tag += 1) this.#sums[tag] = forward[(count - 1) * tagCount + tag] ?? never;
    const total = this.#logSum(tagCount);
    for (let at = 0; at < count * tagCount; at += 1)
      this.likelihoods[at] = Math.exp((forward[at] ?? never) + (backward[at] ?? 0) - total);
    this.#fillPairs(count, transitions, total);
    return total;
  }

  #goForward(count: number, transitions: ArrayLike<number>, starts: ArrayLike<number>): void {
    const forward = this.#forward;
    for (let tag = 0; tag < tagCount; tag += 1)
      forward[tag] = tag === tags.later ? never : (starts[tag] ?? 0) + (this.scores[tag] ?? 0);
    for (let word = 1; word < count; word += 1) {
      for (let tag = 0; tag < tagCount; tag += 1) {
        for (let previous = 0; previous < tagCount; previous += 1)
          this.#sums[previous] = allowed(previous, tag)
            ? (forward[(word - 1) * tagCount + previous] ?? never) + (transitions[previous * tagCount + tag] ?? 0)
            : never;
        forward[word * tagCount + tag] = this.#logSum(tagCount) + (this.scores[word * tagCount + tag] ?? 0);
      }
    }
  }

  #fillPairs(count: number, transitions: ArrayLike<number>, total: number): void {
    for (let word = 1; word < count; word += 1) {
      for (let previous = 0; previous < tagCount; previous += 1) {
        for (let tag = 0; tag < tagCount; tag += 1) {
          const at = word * tagCount + tag;
          const score =
            (this.#forward[(word - 1) * tagCount + previous] ?? never) +
            (transitions[previous * tagCount + tag] ?? 0) +
            (this.scores[at] ?? 0) +
            (this.#backward[at] ?? 0);
          this.pairs[(word * tagCount + previous) * tagCount + tag] = allowed(previous, tag)
            ? Math.exp(score - total)
            : 0;
        }
      }
    }
  }

  /** Fills `best` with the likeliest reading of a chain of `count` words. */
  decode(count: number, transitions: ArrayLike<number>, starts: ArrayLike<number>): void {
    const forward = this.#forward;
    for (let tag = 0; tag < tagCount; tag += 1)
      forward[tag] = tag === tags.later ? never : (starts[tag] ?? 0) + (this.scores[tag] ?? 0);
    for (let word = 1; word < count; word += 1) {
      for (let tag = 0; tag < tagCount; tag += 1) {
        let most = never * 4;
        for (let previous = 0; previous < tagCount; previous += 1) {
          if (!allowed(previous, tag)) continue;
          const score =
            (forward[(word - 1) * tagCount + previous] ?? never) + (transitions[previous * tagCount + tag] ?? 0);
          if (score <= most) continue;
          most = score;
          this.#from[word * tagCount + tag] = previous;
        }
        forward[word * tagCount + tag] = most + (this.scores[word * tagCount + tag] ?? 0);
      }
    }
    this.#walkBack(count);
  }

  #walkBack(count: number): void {
    let tag = 0;
    for (let other = 1; other < tagCount; other += 1) {
      const last = (count - 1) * tagCount;
      if ((this.#forward[last + other] ?? never) > (this.#forward[last + tag] ?? never)) tag = other;
    }
    for (let word = count - 1; word >= 0; word -= 1) {
      this.best[word] = tag;
      tag = this.#from[word * tagCount + tag] ?? 0;
    }
  }
}
