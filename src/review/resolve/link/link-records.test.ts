import { expect, test } from 'vitest';
import { parseLinkModel } from './link-model.ts';
import { makeRows } from './link-records.ts';

const model = parseLinkModel(
  JSON.stringify({
    keys: {
      name: { from: ['first', 'last'], as: ['letters'] },
      last: { from: ['last'] },
      sound: { from: ['last'], as: ['sound'] },
    },
    comparisons: [{ key: 'name', levels: [{ equal: true }] }],
    blocking: [['last'], ['sound']],
  }),
);

test('keys are made of the columns in order, null where nothing is left, the same for a cell met again', () => {
  const rows = makeRows(model);
  const records = [
    { id: '1', cells: ['Ann', 'Lee'] },
    { id: '2', cells: ['', ''] },
    { id: '3', cells: ['Ann', 'Lee'] },
  ];
  expect([...rows(records)]).toEqual([
    ['1', 'ann lee', 'lee', 'l000'],
    ['2', null, null, null],
    ['3', 'ann lee', 'lee', 'l000'],
  ]);
});
