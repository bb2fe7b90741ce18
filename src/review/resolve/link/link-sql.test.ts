import { expect, test } from 'vitest';
import { parseLinkModel } from './link-model.ts';
import { LinkSql } from './link-sql.ts';

const model = parseLinkModel(
  JSON.stringify({
    keys: { name: { from: ['name'] }, born: { from: ['born'] } },
    comparisons: [
      { key: 'name', frequency: true, levels: [{ equal: true }, { similar: 0.75 }] },
      { key: 'born', levels: [{ equal: true }, { edits: 1 }] },
    ],
    blocking: [['name'], ['born']],
    mostPairsPerKey: 100,
  }),
);

/** Every step, in the order in which they run. */
function stepsOf(sql: LinkSql, sides: 'one' | 'two'): readonly string[] {
  const read = sides === 'one' ? (['left'] as const) : (['left', 'right'] as const);
  return [
    ...read.flatMap((side) => [
      sql.readCounts(side),
      sql.names(side, side === 'left' ? 0 : 7),
      sql.records(side),
      ...sql.counts(side, ['name', 'born']),
    ]),
    sql.equalPairs('name'),
    ...sql.blocks(),
    sql.dropped(),
    sql.pairs(),
    sql.codes('pairs'),
    ...sql.rarities(),
    sql.unlike('name'),
    sql.levels('pairs'),
    sql.patterns('pairs'),
    sql.edges(-15),
    sql.weighed(),
    sql.links(0),
    sql.grouped(),
    sql.judged(),
    sql.bands(),
    sql.drop('edges'),
  ];
}

test.each(['one', 'two'] as const)('the plan of %s, as Spark SQL', async (sides) => {
  const text = `${stepsOf(new LinkSql(model, sides, 'spark'), sides).join(';\n\n')};\n`;
  await expect(text).toMatchFileSnapshot(`__snapshots__/plan-${sides}.spark.sql`);
});

test('both dialects are the same steps but for how names are quoted, tables kept and small numbers called', () => {
  for (const sides of ['one', 'two'] as const) {
    const [duckdb, spark] = (['duckdb', 'spark'] as const).map((dialect) =>
      stepsOf(new LinkSql(model, sides, dialect), sides),
    );
    const asDuckDb = spark?.map((step) =>
      step
        .replaceAll('`', '"')
        .replaceAll(' USING parquet', '')
        .replaceAll(/AS INT\) AS g/gu, 'AS TINYINT) AS g'),
    );
    expect(asDuckDb).toEqual(duckdb);
  }
});
