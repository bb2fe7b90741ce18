import { expect, test } from 'vitest';
import { plannedModel, plannedSteps } from '../../../../test/support/link-plan.ts';
import { LinkSql } from './link-sql.ts';

test.each(['one', 'two'] as const)('the plan of %s, as Spark SQL', async (sides) => {
  const text = `${plannedSteps(new LinkSql(plannedModel, sides, 'spark'), sides).join(';\n\n')};\n`;
  await expect(text).toMatchFileSnapshot(`__snapshots__/plan-${sides}.spark.sql`);
});

test('both dialects are the same steps but for how names are quoted, tables kept and small numbers called', () => {
  for (const sides of ['one', 'two'] as const) {
    const [duckdb, spark] = (['duckdb', 'spark'] as const).map((dialect) =>
      plannedSteps(new LinkSql(plannedModel, sides, dialect), sides),
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
