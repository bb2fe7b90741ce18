import { expect, test } from 'vitest';
import { makeRandom } from '../random.ts';
import { boroughs } from './boroughs.data.ts';
import { makeHomes } from './homes.ts';

test('no home is given out twice, however many there are', () => {
  const homes = makeHomes(makeRandom('homes'));
  const [borough] = boroughs;
  if (borough === undefined) throw new Error('no borough');
  const given = Array.from({ length: 30_000 }, (_, index) =>
    index % 3 === 0 ? homes.elsewhere() : homes.inBorough(borough),
  );
  expect(new Set(given.map(({ lines }) => lines.join('|'))).size).toBe(given.length);
  expect(new Set(given.map(({ uprn }) => uprn)).size).toBe(given.length);
});
