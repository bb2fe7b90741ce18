import { describe, expect, test } from 'vitest';
import type { PlanRow } from '#core/linkage-plan';
import { compile } from '../../src/review/resolve/comparison/compile.ts';
import { unpackPattern } from '../../src/review/resolve/comparison/definition.ts';
import { keysOfFields, keysOfResident, residentVariants } from '../../src/review/resolve/comparison/keys.ts';
import { peopleLinkage } from '../../src/review/resolve/comparison/plan.ts';
import { type LinkageRow, linkageTable } from '../../src/review/resolve/comparison/plan-tables.ts';
import { frequenciesOf, priorWeights } from '../../src/review/resolve/comparison/weights.ts';
import { mentionsOf } from '../../src/review/resolve/mentions/mentions.ts';
import { duckDbForTests } from '../support/duckdb.ts';
import { levelByDefinition, namedRow } from '../support/linkage-oracle.ts';
import { fields } from '../support/residents.ts';
import { makeIncident } from '../support/synthetic-incident.ts';
import { makeTown } from '../support/synthetic-town.ts';

const runPlan = duckDbForTests();

describe('the compiled linkage', () => {
  const town = makeTown(60, 5);
  const residents = town.residents.map(keysOfResident);
  const frequencies = frequenciesOf(residents);
  const right: LinkageRow[] = town.residents.flatMap((resident, person) => {
    const own = keysOfResident(resident);
    return [
      { person, variant: 0 as const, keys: own },
      ...residentVariants(resident, own).map(([variant, keys]) => ({ person, variant, keys })),
    ];
  });
  const left: LinkageRow[] = [...makeIncident(town, 200, 6).contents]
    .flatMap(([content, { findings }]) => mentionsOf(content, findings))
    .map(({ mention }, person) => ({ person, variant: 0, keys: keysOfFields(mention.fields) }));

  test('gives each pair the levels that the definition gives, and the score that the weights give', {
    timeout: 60_000,
  }, async () => {
    const weights = priorWeights(peopleLinkage);
    const plan = compile({ ...peopleLinkage, mostCandidates: 100_000 }, { weights, samePeople: false });
    const tables = [linkageTable('left', left, frequencies), linkageTable('right', right, frequencies)];
    const rows = tables.map((table): readonly PlanRow[] => [...table.rows]);
    const results = await runPlan(plan, [
      linkageTable('left', left, frequencies),
      linkageTable('right', right, frequencies),
    ]);
    const candidates = results.get('candidates') ?? [];
    expect(candidates.length).toBeGreaterThan(100);
    for (const [leftPerson, , rightRow, pattern, score] of candidates) {
      const l = namedRow(peopleLinkage, rows[0]?.[Number(leftPerson)] ?? []);
      const r = namedRow(peopleLinkage, rows[1]?.[Number(rightRow)] ?? []);
      const expected = peopleLinkage.comparisons.map((comparison) => levelByDefinition(comparison, l, r));
      expect([...unpackPattern(peopleLinkage, Number(pattern)).values()]).toEqual(expected);
      const bits = peopleLinkage.comparisons.map((comparison, index) => {
        const weight = weights.get(comparison.name)?.[expected[index] ?? -1];
        return (weight?.fixed ?? 0) + (weight?.surprise == null ? 0 : Number(r[weight.surprise]));
      });
      expect(Number(score)).toBeCloseTo(
        bits.reduce((sum, each) => sum + each, 0),
        9,
      );
    }
    const patterns = (results.get('patterns') ?? []).reduce((sum, [, pairs]) => sum + Number(pairs), 0);
    expect(patterns).toBeGreaterThanOrEqual(candidates.length);
  });

  test('drops a value that would pair too many, and says so', { timeout: 60_000 }, async () => {
    const crowd = Array.from(
      { length: 30 },
      (_, person): LinkageRow => ({
        person,
        variant: 0,
        keys: keysOfFields(
          fields({ forenames: 'Amy', surname: 'Reid', email: person === 7 ? 'amy@mail.example' : '' }),
        ),
      }),
    );
    const plan = compile(
      { ...peopleLinkage, mostPairsPerKey: 500 },
      { weights: priorWeights(peopleLinkage), samePeople: false },
    );
    const results = await runPlan(plan, [
      linkageTable('left', crowd, frequencies),
      linkageTable('right', crowd, frequencies),
    ]);
    const rule = peopleLinkage.blocking.findIndex(({ name }) => name === 'full name');
    expect(results.get('dropped')).toEqual([[rule, 1, 900]]);
    // What another rule reaches is compared all the same.
    expect(results.get('candidates')?.map(([a, b]) => [a, b])).toEqual([[7, 7]]);
  });
});
