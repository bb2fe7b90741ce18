import { expect, test } from 'vitest';
import { makeRandom } from '../../random.ts';
import { cultures } from '../cultures/cultures.ts';
import { heldOutNames } from '../cultures/held-out-names.data.ts';
import { makeHomes } from '../homes.ts';
import { makeHouseholds } from '../households.ts';
import { headOf } from '../people.ts';
import { newTelling } from '../telling.ts';
import { decoyWordings } from './decoys.data.ts';
import { severalNotes } from './several.data.ts';
import { wordingStocks } from './stocks.ts';
import { canTell, tell } from './story.ts';
import type { Wordings } from './wording.ts';

const [A, B, C] = makeHouseholds(9, makeHomes(makeRandom('h')), makeRandom('p')).map(headOf);
const sentencesOf = (wordings: Wordings): readonly string[] => Object.values(wordings).flat();
const ordinary = [
  ...[...wordingStocks, decoyWordings].flatMap((stock) => sentencesOf(stock.ordinary)),
  ...severalNotes.ordinary,
];
const heldOut = [
  ...[...wordingStocks, decoyWordings].flatMap((stock) => sentencesOf(stock.heldOut)),
  ...severalNotes.heldOut,
];

test('every wording can be told, leaves no gap and no mark, and tells of known types', () => {
  if (A === undefined) throw new Error('nobody was made');
  for (const wording of [...ordinary, ...heldOut]) {
    const telling = newTelling('prose');
    const cast = { A, B, C, phone: () => '07700900123' };
    expect(canTell(wording, cast)).toBe(true);
    const text = tell(wording, cast, telling, makeRandom(wording));
    expect(text).not.toMatch(/[{}[\]]|undefined|NaN/u);
    for (const { values } of telling.facts()) for (const { text: told } of values) expect(text).toContain(told);
  }
});

test('what speaks of somebody who is not there cannot be told', () => {
  if (A === undefined) throw new Error('nobody was made');
  const alone = { A, phone: () => '' };
  expect(canTell('{B.first} rang', alone)).toBe(false);
  expect(canTell('[A,B family: they are married]', alone)).toBe(false);
  expect(canTell('{A.first} [- health: is well]', alone)).toBe(true);
});

test('a decoy tells nobody anything, a mark tells whom it names', () => {
  if (A === undefined || B === undefined) throw new Error('nobody was made');
  const telling = newTelling('prose');
  tell(
    '[- health: no asthma]. [health: a cold], [B debt: owes £5].',
    { A, B, phone: () => '' },
    telling,
    makeRandom('x'),
  );
  expect(telling.facts()).toEqual([
    { person: '', type: 'health', values: [{ text: 'no asthma', place: 'prose' }] },
    { person: A.id, type: 'health', values: [{ text: 'a cold', place: 'prose' }] },
    { person: B.id, type: 'debt', values: [{ text: 'owes £5', place: 'prose' }] },
  ]);
});

test('the second stock held out can be told and shares no wording with the others', () => {
  if (A === undefined) throw new Error('nobody was made');
  const reserve = wordingStocks.flatMap((stock) => sentencesOf(stock.reserve));
  for (const wording of reserve) {
    const text = tell(wording, { A, B, C, phone: () => '07700900123' }, newTelling('prose'), makeRandom(wording));
    expect(text).not.toMatch(/[{}[\]]|undefined|NaN/u);
    expect([...ordinary, ...heldOut]).not.toContain(wording);
  }
  expect(new Set(reserve).size).toBeGreaterThan(120);
});

test('the halves share no wording, and both are large', () => {
  expect(ordinary.filter((wording) => heldOut.includes(wording))).toEqual(
    ['[- health: none known]', 'n/a'].filter((one) => heldOut.includes(one)),
  );
  expect(new Set(ordinary).size).toBeGreaterThan(200);
  expect(new Set(heldOut).size).toBeGreaterThan(180);
});

test('every culture has names kept apart, none of them in its ordinary list', () => {
  for (const culture of cultures) {
    const apart = heldOutNames[culture.id];
    expect(apart === undefined ? culture.id : '').toBe('');
    for (const list of ['female', 'male', 'surnames'] as const) {
      expect((apart?.[list] ?? []).filter((name) => culture[list].includes(name))).toEqual([]);
    }
  }
});
