import { expect, test } from 'vitest';
import { parseLinkModel } from './link-model.ts';
import { emptyCodes, makeCoder } from './link-records.ts';

const model = parseLinkModel(
  JSON.stringify({
    keys: {
      name: { from: ['first', 'last'], as: ['letters'] },
      last: { from: ['last'] },
      sound: { from: ['last'], as: ['sound'] },
    },
    comparisons: [{ key: 'name', levels: [{ equal: true }, { all: [{ equal: ['name', 'last'] }] }] }],
    blocking: [['last'], ['sound']],
  }),
);

function columnsOf(coder: ReturnType<typeof makeCoder>, cells: readonly (readonly string[])[], from = 0) {
  const records = cells.map((own, at) => ({ id: String(at), cells: own }));
  return coder(records, from).map((column) => [...column]);
}

test('keys are made of the columns in order, the same for the same text, unknown where nothing is left', () => {
  const coder = makeCoder(model, emptyCodes(model));
  const [places, names = [], lasts = [], sounds = []] = columnsOf(
    coder,
    [
      ['Ann', 'Lee'],
      ['', ''],
      ['ANN', 'lee'],
      ['', 'Leigh'],
      ['', '-'],
    ],
    7,
  );
  expect(places).toEqual([7, 8, 9, 10, 11]);
  for (const column of [names, lasts]) {
    expect(column[2]).toBe(column[0]);
    expect(column[3]).not.toBe(column[0]);
  }
  expect(sounds.slice(0, 3)).toEqual([sounds[0], -1, sounds[0]]);
  expect([names[1], lasts[1], names[4], lasts[4], sounds[4]]).toEqual([-1, -1, -1, -1, -1]);
  // Keys that are compared with each other have one code for one text, others each their own from 0.
  expect(sounds[0]).toBe(0);
  expect(columnsOf(coder, [['', 'Ann Lee']])[2]).toEqual([names[0]]);
});

test('cells that seldom come again are no longer remembered, and give the same keys', () => {
  const cells = Array.from({ length: 30_000 }, (_, at): [string, string] => ['', `name ${at}`]);
  const [, , lasts = []] = columnsOf(makeCoder(model, emptyCodes(model)), [...cells, ...cells]);
  expect(new Set(lasts).size).toBe(30_000);
  expect(lasts.slice(30_000)).toEqual(lasts.slice(0, 30_000));
});
