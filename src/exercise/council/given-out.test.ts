import { expect, test } from 'vitest';
import { makeRandom } from '../random.ts';
import { makeGiveOut } from './given-out.ts';
import { inventLandline, inventMobile, inventNhsNumber } from './identifiers.ts';

test('what was given out is drawn anew, also where the range kept for drama has run out', () => {
  const random = makeRandom('given out');
  const giveOut = makeGiveOut();
  const drawn = Array.from({ length: 3_000 }, () => [
    giveOut((attempt) => inventMobile(random, attempt)),
    giveOut((attempt) => inventLandline(random, attempt)),
    giveOut(() => inventNhsNumber(random)),
  ]).flat();
  expect(new Set(drawn).size).toBe(9_000);
  const ofDrama = drawn.filter((each) => each.startsWith('07700900'));
  expect(ofDrama.length).toBeGreaterThan(900);
});
