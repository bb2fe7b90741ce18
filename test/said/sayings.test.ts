import { readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { statementsIn } from '../../src/review/detect/categories/statements.ts';
import { planted, plantedNothing } from './planted.data.ts';

const learned = new URL('../../bench/said/', import.meta.url);
const model = new URL('../../src/review/detect/categories/sayings/', import.meta.url);

test.each(planted)('%s is told in words that the model never met', (type, texts) => {
  const told = texts.filter((text) => statementsIn(text, true).some((statement) => statement.type === type));
  expect(told.length).toBeGreaterThanOrEqual(texts.length - 1);
});

test('sentences that say nothing of anybody stay silent', () => {
  const told = plantedNothing.flatMap((text) => statementsIn(text, true).map(({ type }) => `${type}: ${text}`));
  expect(told.length).toBeLessThanOrEqual(1);
});

test('no planted sentence is among those that were learned', () => {
  const texts = readdirSync(learned)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(new URL(name, learned), 'utf8'));
  const all = [...planted.flatMap(([, each]) => each), ...plantedNothing];
  expect(texts.length).toBeGreaterThan(3);
  expect(all.filter((text) => texts.some((each) => each.includes(text)))).toEqual([]);
});

test('the model stays small, and its paper says what it learned from', () => {
  expect(statSync(new URL('sayings-model.json', model)).size).toBeLessThan(5_000_000);
  const paper = readFileSync(new URL('sayings-model.md', model), 'utf8');
  for (const word of ['bench/said', 'blind.data.ts', 'MIT']) expect(paper).toContain(word);
});
