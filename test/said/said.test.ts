import { expect, test } from 'vitest';
import { makeDetector } from '../../src/review/detect/detector.ts';
import { everyday } from './everyday.data.ts';
import { fresh } from './fresh.data.ts';
import { heldOut } from './held-out.data.ts';
import { judgeSaying, scoreByKind } from './judge-said.ts';
import type { Saying } from './saying.ts';
import { tuning } from './tuning.data.ts';
import { unseen } from './unseen.data.ts';

const detect = makeDetector({ names: null, asOf: '2026-11-21' });

function isForm([voice]: Saying): boolean {
  return voice === 'form' || voice === 'row';
}

const sayings = [...tuning, ...heldOut, ...fresh, ...unseen];

test.each([
  ['running text', sayings.filter((saying) => !isForm(saying)), 0.95],
  ['forms and rows', sayings.filter(isForm), 0.9],
] as const)('of %s nearly all is found, of whom it is said, and little else', (_, said, least) => {
  const scores = scoreByKind(said.map((saying) => judgeSaying(saying, detect)));
  const sum = (of: (score: (typeof scores)[number]) => number): number =>
    scores.reduce((total, score) => total + of(score), 0);
  const found = sum((score) => score.found);
  expect(found / (found + sum((score) => score.missed))).toBeGreaterThan(least);
  expect(found / (found + sum((score) => score.wrong))).toBeGreaterThan(0.94);
});

test('everyday papers, whose hard words are of nobody, are left in peace, and what a few of them do say is found', () => {
  const judged = everyday.map((saying) => judgeSaying(saying, detect));
  const quiet = judged.filter(({ saying: [, , , says] }) => says === '');
  expect(quiet.length).toBeGreaterThan(80);
  expect(quiet.filter(({ wrong }) => wrong.length > 0).length).toBeLessThan(quiet.length * 0.15);
  const danger = judged.filter(({ saying: [, , , says] }) => says === 'domestic-abuse');
  expect(danger.length).toBeGreaterThan(5);
  expect(danger.filter(({ missed }) => missed.length > 0).length).toBeLessThan(2);
});

test.each(['domestic-abuse', 'protected-address', 'child-protection'])('words of %s are missed seldom', (type) => {
  const score = scoreByKind(sayings.map((saying) => judgeSaying(saying, detect))).find((each) => each.type === type);
  expect(score?.found).toBeGreaterThan(10);
  expect((score?.missed ?? 0) / (score?.found ?? 1)).toBeLessThan(0.1);
});
