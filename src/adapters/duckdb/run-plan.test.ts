import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PlanTable } from '#core/linkage-plan';
import { makePlanSession, makeRunPlan } from './run-plan.ts';

let scratch = '';
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'candour-duckdb-'));
});
afterAll(async () => {
  await rm(scratch, { recursive: true, force: true });
});

const people: PlanTable = {
  name: 'people',
  columns: [
    { name: 'id', type: 'integer' },
    { name: 'full', type: 'text' },
    { name: 'bits', type: 'double' },
  ],
  rows: [
    [2, 'Ngozi "N" O’Brien', 1.5],
    [1, null, null],
    [3, '', -0.25],
  ],
};

describe('running a plan', () => {
  const run = () => makeRunPlan({ scratch, threads: 2, memoryMiB: 256 });

  test('gives back text, numbers and nulls as they went in, in the order asked for', async () => {
    const results = await run()(
      { steps: [], results: [{ name: 'all', sql: 'SELECT "id", "full", "bits" FROM "people" ORDER BY "id"' }] },
      [people],
    );
    expect(results.get('all')).toEqual([
      [1, null, null],
      [2, 'Ngozi "N" O’Brien', 1.5],
      [3, '', -0.25],
    ]);
  });

  test('runs the steps in order and gives counts as numbers', async () => {
    const results = await run()(
      {
        steps: ['CREATE TABLE "a" AS SELECT "id" FROM "people"', 'CREATE TABLE "b" AS SELECT count(*) AS "n" FROM "a"'],
        results: [{ name: 'n', sql: 'SELECT "n" FROM "b"' }],
      },
      [people],
    );
    expect(results.get('n')).toEqual([[3]]);
  });

  test('leaves nothing in the scratch folder, after success or after failure', async () => {
    await run()({ steps: [], results: [] }, [people]);
    await expect(run()({ steps: ['SELECT no_such_function()'], results: [] }, [])).rejects.toThrow();
    expect(await readdir(scratch)).toEqual([]);
  });

  test('spills within a small memory limit', async () => {
    const small = makeRunPlan({ scratch, threads: 1, memoryMiB: 64 });
    const results = await small(
      {
        steps: ['CREATE TABLE "t" AS SELECT i AS "i", hash(i) AS "h" FROM range(3000000) AS r(i)'],
        results: [
          {
            name: 'n',
            sql: 'SELECT count(*) FROM (SELECT "i", row_number() OVER (ORDER BY "h") AS "r" FROM "t") AS x',
          },
        ],
      },
      [],
    );
    expect(results.get('n')).toEqual([[3_000_000]]);
    expect(await readdir(scratch)).toEqual([]);
  });

  test.each([
    ['reads no file', (path: string) => `SELECT * FROM read_csv('${path}')`],
    ['writes no file', (path: string) => `COPY (SELECT 1) TO '${path}.out'`],
    ['attaches no database', (path: string) => `ATTACH '${path}.db'`],
    ['loads no extension', () => 'LOAD httpfs'],
    ['installs no extension', () => 'INSTALL httpfs'],
    ['cannot be unlocked', () => 'SET enable_external_access = true'],
  ])('%s', async (_, sql) => {
    const outside = await mkdtemp(join(tmpdir(), 'candour-outside-'));
    const path = join(outside, 'a.csv');
    await writeFile(path, 'a,b\n1,2\n');
    await expect(run()({ steps: [sql(path)], results: [] }, [])).rejects.toThrow();
    expect(await readdir(outside)).toEqual(['a.csv']);
    await rm(outside, { recursive: true, force: true });
  });

  test('refuses a row or a cell that does not fit, without echoing it', async () => {
    const wrong = { ...people, rows: [[1, 7, 1]] };
    await expect(run()({ steps: [], results: [] }, [wrong])).rejects.toThrow('a cell of column full is not text');
    const short = { ...people, rows: [[1]] };
    await expect(run()({ steps: [], results: [] }, [short])).rejects.toThrow('wrong number of cells');
  });
});

test('numbers filled in by column come out as they went in, more than one chunk of them too', async () => {
  const rows = 5_000;
  const columns = (['a', 'b'] as const).map((name) => ({ name, type: 'integer' as const }));
  const got = await makePlanSession({ scratch, threads: 2, memoryMiB: 256 })(async (session) => {
    await session.load({ name: 't', columns, rows: [[-1, 7]] });
    await session.fill('t', [
      Int32Array.from({ length: rows }, (_, row) => row),
      Int32Array.from({ length: rows }, (_, row) => 2 ** 31 - 1 - row),
    ]);
    return await session.rows('SELECT "a", "b" FROM "t" ORDER BY "a"');
  });
  expect(got).toEqual([[-1, 7], ...Array.from({ length: rows }, (_, row) => [row, 2 ** 31 - 1 - row])]);
});
