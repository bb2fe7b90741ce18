import { expect, test } from 'vitest';
import { saidElsewhere } from '#core/link-evidence';
import { levelNumber, packPattern } from '../comparison/definition.ts';
import { peopleLinkage } from '../comparison/plan.ts';
import { barsOf } from './weighed.ts';

test('a bar says how far the case moved its weight, where anybody could see it', () => {
  const pattern = packPattern(
    peopleLinkage,
    peopleLinkage.comparisons.map((comparison) => {
      if (comparison.name === 'name') return levelNumber(comparison, 'full');
      return comparison.name === 'address' || comparison.name === 'sex' ? 0 : -1;
    }),
  );
  const learned: Readonly<Record<string, number>> = { address: 1.5, sex: 0.05 };
  const bars = barsOf(
    { pattern, row: 0 },
    (comparison) => (comparison === 'name' ? 12 : -1.2),
    () => '',
    () => '',
    (comparison) => learned[comparison] ?? 0,
  );
  expect(bars.map(({ says }) => says)).toEqual([
    'forename and surname equal',
    'address different (here 2.8 times as often as elsewhere)',
    'title disagrees',
  ]);
});

test('an equal number that the file does not give there was said in another place', () => {
  const pattern = packPattern(
    peopleLinkage,
    peopleLinkage.comparisons.map((comparison) =>
      ['reference', 'nino'].includes(comparison.name) ? levelNumber(comparison, 'equal') : -1,
    ),
  );
  const shown =
    (nino: string, reference: string) =>
    (comparison: string): string =>
      comparison === 'nino' ? nino : reference;
  const saidIn = (nino: string, reference: string) =>
    barsOf({ pattern, row: 0 }, () => 9, shown(nino, reference), shown('AB123456C', '507/0087')).map(
      ({ said }) => said,
    );
  expect(saidIn('AB123456', '507 0087')).toEqual(['AB123456', '507 0087']);
  expect(saidIn('', '95589')).toEqual([saidElsewhere, saidElsewhere]);
});
