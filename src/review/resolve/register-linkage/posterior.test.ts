import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { uncorrected } from '#core/link-calibration';
import { levelNumber, packPattern, unpackPattern } from '../comparison/definition.ts';
import { peopleLinkage } from '../comparison/plan.ts';
import { type Candidate, estimateShare, type PosteriorModel, posterior } from './posterior.ts';

function pattern(said: Readonly<Record<string, string>>): number {
  return packPattern(
    peopleLinkage,
    peopleLinkage.comparisons.map((comparison) => {
      const level = said[comparison.name];
      return level === undefined ? -1 : levelNumber(comparison, level);
    }),
  );
}

const model: PosteriorModel = {
  registered: 10_000,
  share: 0.6,
  calibration: uncorrected,
  surprise: () => 8,
  weight: (comparison) => (comparison === 'name' ? 14 : 10),
};

function candidate(
  person: number,
  score: number,
  said: Readonly<Record<string, string>> = { name: 'full' },
): Candidate {
  return { person, row: person, score, pattern: pattern(said) };
}

const candidates = fc.array(
  fc
    .record({ score: fc.double({ min: -40, max: 60, noNaN: true }), lives: fc.boolean() })
    .map(({ score, lives }) => ({ score, lives })),
  { maxLength: 12 },
);

describe('the posterior', () => {
  test('sums to one over everybody, nobody and the unregistered', () => {
    fc.assert(
      fc.property(candidates, fc.double({ min: 0.05, max: 0.95, noNaN: true }), (all, share) => {
        const made = all.map(({ score, lives }, index) =>
          candidate(index, score, lives ? { name: 'full', address: 'dwelling' } : { name: 'full' }),
        );
        const found = posterior({ candidates: made, nameBits: null }, { ...model, share });
        const sum = found.candidates.reduce(
          (total, { probability }) => total + probability,
          found.nobody + found.unregisteredMember,
        );
        expect(sum).toBeCloseTo(1, 9);
      }),
    );
  });

  test('agrees with Bayes by hand', () => {
    const { candidates: found, nobody } = posterior(
      { candidates: [candidate(1, 20), candidate(2, 10)], nameBits: null },
      model,
    );
    const prior = 0.6 / 10_000;
    const total = prior * 2 ** 20 + prior * 2 ** 10 + 0.4;
    expect(found[0]?.probability).toBeCloseTo((prior * 2 ** 20) / total, 12);
    expect(nobody).toBeCloseTo(0.4 / total, 12);
  });

  test('is divided among namesakes', () => {
    const { candidates: found } = posterior(
      { candidates: [1, 2, 3, 4].map((each) => candidate(each, 30)), nameBits: null },
      model,
    );
    for (const { probability } of found) expect(probability).toBeCloseTo(0.25, 3);
  });

  test('gives a surname at an address to a resident far less surely than a full name', () => {
    const at = (name: string, score: number): number =>
      posterior({ candidates: [candidate(1, score, { name, address: 'dwelling' })], nameBits: null }, model)
        .candidates[0]?.probability ?? 0;
    expect(at('surname-only', 10 + 8)).toBeLessThan(0.95);
    expect(at('full', 10 + 14)).toBeGreaterThan(0.95);
  });
});

test('the share of registered mentions is found again', () => {
  const sure = Array.from({ length: 70 }, (_, left) => ({
    left,
    count: 1,
    candidates: [candidate(left, 40)],
    nameBits: null,
  }));
  const none = Array.from({ length: 30 }, (_, left) => ({
    left: 100 + left,
    count: 1,
    candidates: [candidate(left, -20)],
    nameBits: null,
  }));
  expect(estimateShare([...sure, ...none], model)).toBeCloseTo(0.7, 2);
});

test('a pattern unpacks to the levels it was packed from', () => {
  const levels = fc.tuple(
    ...peopleLinkage.comparisons.map((comparison) => fc.integer({ min: -1, max: comparison.levels.length })),
  );
  fc.assert(
    fc.property(levels, (each) => {
      const packed = packPattern(peopleLinkage, each);
      expect([...unpackPattern(peopleLinkage, packed).values()]).toEqual(each);
      expect(packed).toBeLessThan(2 ** 31);
    }),
  );
});
