import { expect, test } from 'vitest';
import { levelNumber } from './definition.ts';
import { foundWithout } from './found-without.ts';
import { equalColumns, learnableLevels } from './learnable-table.ts';
import { peopleLinkage } from './plan.ts';
import { priorKnowledge } from './prior-knowledge-table.ts';

function levels(said: Readonly<Record<string, string>>): ReadonlyMap<string, number> {
  return new Map(
    peopleLinkage.comparisons.map((comparison) => {
      const level = said[comparison.name];
      return [comparison.name, level === undefined ? -1 : level === 'none' ? 0 : levelNumber(comparison, level)];
    }),
  );
}

const pairs: readonly (readonly [string, Readonly<Record<string, string>>, boolean])[] = [
  ['address', { name: 'full', address: 'none' }, true],
  ['address', { name: 'surname-slip', address: 'dwelling' }, false],
  ['address', { name: 'surname-slip', birth: 'equal', address: 'dwelling' }, true],
  ['email', { name: 'surname-other-forename', email: 'equal' }, false],
  ['email', { name: 'none', email: 'none', phone: 'equal' }, true],
  ['name', { name: 'full' }, false],
  ['name', { name: 'full', birth: 'equal', address: 'dwelling' }, true],
  ['sex', { sex: 'none', nino: 'equal' }, true],
  ['sex', { sex: 'none' }, false],
];

test.each(pairs)('whether a pair tells of %s: %j is %s', (comparison, said, is) => {
  expect(foundWithout(peopleLinkage, comparison, levels(said))).toBe(is);
});

test('the tables name comparisons, levels and columns that there are', () => {
  const columns = new Set(peopleLinkage.columns.map(({ name }) => name));
  for (const [comparison, byLevel] of Object.entries(equalColumns)) {
    const known = peopleLinkage.comparisons.find(({ name }) => name === comparison)?.levels.map(({ name }) => name);
    expect(known).toEqual(expect.arrayContaining(Object.keys(byLevel)));
    for (const each of Object.values(byLevel).flat()) expect(columns).toContain(each);
  }
  for (const [comparison, groups] of Object.entries(learnableLevels))
    expect(groups.flat().toSorted()).toEqual(Object.keys(priorKnowledge[comparison] ?? {}).toSorted());
});
