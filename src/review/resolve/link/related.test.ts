import { expect, test } from 'vitest';
import type { PatternCount } from './estimate.ts';
import { estimateRelatives, relatedChance } from './related.ts';

// Surname, address, birth date, forename; each of two levels.
const m = [0.95, 0.9, 0.95, 0.9].map((agree) => [1 - agree, agree]);
const u = [0.005, 0.0005, 0.0001, 0.01].map((agree) => [1 - agree, agree]);
const allPairs = 1e7;

function patterns(ones: number, related: number, same: readonly number[]): readonly PatternCount[] {
  return Array.from({ length: 16 }, (_, number) => {
    const levels = m.map((_, index) => (number >> index) & 1);
    const chance = (of: readonly (readonly number[])[]): number =>
      levels.reduce((all, level, index) => all * (of[index]?.[level] ?? 0), 1);
    const pairs =
      ones * chance(m) + related * relatedChance(levels, m, u, { same }) + (allPairs - ones - related) * chance(u);
    return { ways: 1, levels, pairs };
    // What nothing agrees on is not compared.
  }).filter(({ levels }) => levels.some((level) => level === 1));
}

test('families are found, and what they share, where they outnumber the doubles twenty times', () => {
  const found = estimateRelatives(patterns(500, 10_000, [0.98, 0.98, 0.03, 0.01]), m, u, allPairs, 1e-3);
  expect(found.prior * allPairs).toBeGreaterThan(400);
  expect(found.prior * allPairs).toBeLessThan(600);
  expect(found.relatives.share * allPairs).toBeGreaterThan(9_000);
  expect(found.relatives.share * allPairs).toBeLessThan(11_000);
  const [surname = 0, address = 0, born = 1, forename = 1] = found.relatives.same;
  expect(Math.min(surname, address)).toBeGreaterThan(0.9);
  expect(Math.max(born, forename)).toBeLessThan(0.1);
});

test('where there are none, their share comes to nothing, and the prior stays', () => {
  const { prior, relatives } = estimateRelatives(patterns(2_000, 0, [0.5, 0.5, 0.5, 0.5]), m, u, allPairs, 2e-4);
  expect(relatives.share).toBeLessThan(1e-6);
  expect(prior * allPairs).toBeGreaterThan(1_900);
  expect(prior * allPairs).toBeLessThan(2_100);
});

test('people who share all there is are not relatives but one', () => {
  const same = [0.99, 0.99, 0.02, 0.02];
  const everything = relatedChance([1, 1, 1, 1], m, u, { same });
  const family = relatedChance([1, 1, 0, 0], m, u, { same });
  expect(everything).toBeLessThan(family / 1000);
  // Where birth date and forename are unknown a family agrees as well as one person does.
  expect(relatedChance([1, 1, -1, -1], m, u, { same })).toBeGreaterThan(0.8);
});
