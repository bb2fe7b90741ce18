import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Lattice, tagCount, tags } from './lattice.ts';

const allowed = (previous: number, tag: number): boolean =>
  tag !== tags.later || previous === tags.first || previous === tags.later;

type Chain = {
  readonly scores: readonly number[];
  readonly transitions: readonly number[];
  readonly starts: readonly number[];
};

// Every reading of a chain with its score: the oracle.
function readings({ scores, transitions, starts }: Chain, count: number): { tags: number[]; score: number }[] {
  let found = Array.from({ length: tagCount }, (_, tag) => ({
    tags: [tag],
    score: (starts[tag] ?? 0) + (scores[tag] ?? 0),
  })).filter((reading) => reading.tags[0] !== tags.later);
  for (let word = 1; word < count; word += 1)
    found = found.flatMap((reading) =>
      Array.from({ length: tagCount }, (_, tag) => tag)
        .filter((tag) => allowed(reading.tags.at(-1) ?? 0, tag))
        .map((tag) => ({
          tags: [...reading.tags, tag],
          score:
            reading.score +
            (transitions[(reading.tags.at(-1) ?? 0) * tagCount + tag] ?? 0) +
            (scores[word * tagCount + tag] ?? 0),
        })),
    );
  return found;
}

const weight = fc.integer({ min: -40, max: 40 }).map((tenths) => tenths / 10);
const weights = (size: number) => fc.array(weight, { minLength: size, maxLength: size });
const chains = fc.integer({ min: 1, max: 4 }).chain((count) =>
  fc.record({
    count: fc.constant(count),
    scores: weights(count * tagCount),
    transitions: weights(tagCount * tagCount),
    starts: weights(tagCount),
  }),
);

test('the best reading and all likelihoods are those of going through every reading', () => {
  fc.assert(
    fc.property(chains, (chain) => {
      const all = readings(chain, chain.count);
      const total = all.reduce((sum, { score }) => sum + Math.exp(score), 0);
      const lattice = new Lattice(4);
      lattice.scores.set(chain.scores);
      expect(lattice.weigh(chain.count, chain.transitions, chain.starts)).toBeCloseTo(Math.log(total), 6);
      lattice.decode(chain.count, chain.transitions, chain.starts);
      const best = all.find(({ tags: reading }) => reading.every((tag, word) => tag === lattice.best[word]));
      expect(best?.score).toBeCloseTo(Math.max(...all.map(({ score }) => score)), 6);
      for (let word = 0; word < chain.count; word += 1)
        for (let tag = 0; tag < tagCount; tag += 1) {
          const having = all.filter((reading) => reading.tags[word] === tag);
          const share = having.reduce((sum, { score }) => sum + Math.exp(score), 0) / total;
          expect(lattice.likelihoods[word * tagCount + tag]).toBeCloseTo(share, 6);
        }
    }),
    { numRuns: 60 },
  );
});
