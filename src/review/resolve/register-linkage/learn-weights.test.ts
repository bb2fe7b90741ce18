import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { levelNumber, packPattern, unpackPattern } from '../comparison/definition.ts';
import { peopleLinkage } from '../comparison/plan.ts';
import { priorWeights } from '../comparison/weights.ts';
import { learnWeights, movedWeights, weighedAnew } from './learn-weights.ts';
import { learnedLevels } from './learned-levels.ts';
import type { Candidacy } from './posterior.ts';

const weights = priorWeights(peopleLinkage);
const nameBits = 17;
const model = {
  registered: 10_000,
  share: 0.8,
  surprise: () => 10,
  weight: (comparison: string, level: number) =>
    (weights.get(comparison)?.[level]?.fixed ?? 0) +
    (weights.get(comparison)?.[level]?.surprise == null ? 0 : comparison === 'name' ? nameBits : 12),
};

function pattern(said: Readonly<Record<string, string>>): number {
  return packPattern(
    peopleLinkage,
    peopleLinkage.comparisons.map((comparison) => {
      const level = said[comparison.name];
      return level === undefined ? -1 : level === 'none' ? 0 : levelNumber(comparison, level);
    }),
  );
}

function candidate(person: number, said: Readonly<Record<string, string>>) {
  const packed = pattern(said);
  let score = 0;
  for (const [name, level] of unpackPattern(peopleLinkage, packed)) if (level >= 0) score += model.weight(name, level);
  return { person, row: person, pattern: packed, score };
}

type Home = 'dwelling' | 'none';

/** One saying each of so many residents, at home or not, beside a namesake elsewhere for every third. */
function sayings(homes: readonly Home[], first = 0): readonly Candidacy[] {
  return homes.map((address, index) => {
    const left = first + index;
    const own = candidate(left, { name: 'full', birth: 'equal', address });
    const namesake = candidate(5_000 + left, { name: 'full', address: 'none' });
    return { left, count: 1, candidates: index % 3 === 0 ? [own, namesake] : [own], nameBits: null };
  });
}

function homesOf(count: number, away: number): readonly Home[] {
  return Array.from({ length: count }, (_, index) => ((index * 37) % count < away * count ? 'none' : 'dwelling'));
}

function chanceOf(learned: ReturnType<typeof learnWeights>, says: string): number | undefined {
  return learnedLevels(learned).find((level) => level.says === says)?.after;
}

describe('weights learned from the case', () => {
  test.each([0.45, 0.6, 0.8])('come to how often addresses differ where it is %s', (away) => {
    const learned = learnWeights(sayings(homesOf(4_000, away)), model);
    expect(chanceOf(learned, 'address different')).toBeCloseTo(away, 1);
    expect(chanceOf(learned, 'address equal')).toBeCloseTo(1 - away, 1);
  });

  test('stay where the register is as good as is known beforehand or better', () => {
    expect(learnWeights(sayings(homesOf(4_000, 0.05)), model).size).toBe(0);
    expect(learnedLevels(learnWeights(sayings(homesOf(4_000, 0.28)), model))).toEqual([]);
  });

  test('hardly move in a small case', () => {
    const learned = learnWeights(sayings(homesOf(6, 0.5)), model);
    for (const { before, after } of learnedLevels(learned)) expect(Math.abs(after - before)).toBeLessThan(0.03);
    expect(learnWeights([], model).size).toBe(0);
  });

  test('are the same in any order', () => {
    const all = sayings(homesOf(60, 0.5));
    const levels = learnedLevels(learnWeights(all, model));
    fc.assert(
      fc.property(fc.shuffledSubarray([...all], { minLength: all.length }), (order) => {
        learnedLevels(learnWeights(order, model)).forEach(({ after }, index) => {
          expect(after).toBeCloseTo(levels[index]?.after ?? 0, 9);
        });
      }),
      { numRuns: 20 },
    );
  });

  test('a resident of whom much is said at a stale address counts as one', () => {
    const homes = homesOf(300, 0.5);
    const once = chanceOf(learnWeights(sayings(homes), model), 'address different') ?? 0;
    const often = Array.from(
      { length: 400 },
      (_, index): Candidacy => ({
        ...{ left: 1_000 + index, count: 1, nameBits: null },
        candidates: [candidate(7, { name: 'full', birth: 'equal', address: 'none' })],
      }),
    );
    const after = chanceOf(learnWeights([...sayings(homes), ...often], model), 'address different') ?? 0;
    expect(once).toBeGreaterThan(0.3);
    expect(after - once).toBeLessThan(0.005);
  });

  test('pairs that were found by what they agree in, and those that are refused, teach nothing', () => {
    const found = (said: Readonly<Record<string, string>>): readonly Candidacy[] =>
      Array.from({ length: 400 }, (_, left) => ({
        left,
        count: 1,
        nameBits: null,
        candidates: [candidate(left, said)],
      }));
    const slips = { nino: 'equal', name: 'surname-slip', phone: 'none' } as const;
    expect(learnWeights(found(slips), model).has('phone')).toBe(true);
    expect(learnWeights(found({ ...slips, birth: 'none' }), model).size).toBe(0);
    expect(learnWeights(found({ name: 'surname-slip', address: 'none', phone: 'none' }), model).size).toBe(0);
  });

  test('weigh candidates anew by as much as the weights move', () => {
    const all = sayings(homesOf(900, 0.6));
    const learned = learnWeights(all, model);
    const after = movedWeights(weights, learned);
    const gained = (after.get('address')?.[0]?.fixed ?? 0) - (weights.get('address')?.[0]?.fixed ?? 0);
    expect(gained).toBeGreaterThan(1);
    const [before, anew] = [all, weighedAnew(all, learned)].map((each) => each[0]?.candidates ?? []);
    expect(anew?.map(({ person }) => person)).toEqual(before?.map(({ person }) => person));
    expect((anew?.[1]?.score ?? 0) - (before?.[1]?.score ?? 0)).toBeCloseTo(gained, 9);
    expect(weighedAnew(all, new Map())).toBe(all);
  });
});
