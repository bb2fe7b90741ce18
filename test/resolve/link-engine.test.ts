import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import type { PlanRow, WithPlanSession } from '#core/linkage-plan';
import { makePlanSession } from '../../src/adapters/duckdb/run-plan.ts';
import { parseLinkModel } from '../../src/review/resolve/link/link-model.ts';
import type { LinkRecord } from '../../src/review/resolve/link/link-records.ts';
import { LinkSql } from '../../src/review/resolve/link/link-sql.ts';
import { linkTables } from '../../src/review/resolve/link/link-tables.ts';
import { patternsByDefinition } from '../support/link-oracle.ts';
import { plannedModel, plannedSteps } from '../support/link-plan.ts';

const scratch = mkdtempSync(join(tmpdir(), 'candour-link-test-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const model = parseLinkModel(
  JSON.stringify({
    id: 'id',
    keys: {
      forename: { from: ['forename'] },
      surname: { from: ['surname'], as: ['letters'] },
      name: { from: ['forename', 'surname'], as: ['sorted-words'] },
      born: { from: ['born'] },
      sound: { from: ['surname'], as: ['sound'] },
    },
    comparisons: [
      { key: 'surname', frequency: true, levels: [{ equal: true }, { similar: 0.6 }, { equal: true, of: 'sound' }] },
      {
        key: 'forename',
        levels: [
          { equal: true },
          { all: [{ equal: ['forename', 'surname'] }, { equal: ['surname', 'forename'] }] },
          { edits: 1 },
        ],
      },
      {
        key: 'born',
        frequency: true,
        levels: [{ equal: true }, { any: [{ edits: 1 }, { similar: 0.9, of: 'name' }] }],
      },
    ],
    blocking: [['surname'], ['forename', 'sound'], ['born'], ['name']],
    mostPairsPerKey: 30,
  }),
);

const cell = (values: readonly string[]) => fc.constantFrom('', ...values);
const record = fc.tuple(
  cell(['Ann', 'Anne', 'Lee', 'Zoë', 'Олег', 'Олёг']),
  cell(['Lee', 'Leigh', 'Lea', 'Ann', 'O’Brien', 'Петров', 'Петрова']),
  cell(['1970-01-02', '1970-01-03', '1971-01-02', '2.1.1970']),
);
const table = fc.array(record, { minLength: 10, maxLength: 40 });

function recordsOf(cells: readonly (readonly string[])[], before = ''): readonly LinkRecord[] {
  return cells.map((own, at) => ({ id: `${before}${(at * 7) % 31}-${at}`, cells: own }));
}

function engine(threads: number): WithPlanSession {
  return makePlanSession({ scratch, threads, memoryMiB: 256 });
}

/** An engine that notes what it answers to one query. */
function noting(query: string, answers: PlanRow[]): WithPlanSession {
  return (work) =>
    engine(2)((session) =>
      work({
        ...session,
        rows: async (sql) => {
          const rows = await session.rows(sql);
          if (sql === query) answers.push(...rows);
          return rows;
        },
      }),
    );
}

test.each(['one', 'two'] as const)(
  'of %s, the SQL counts the sets of levels that the model read directly counts',
  async (sides) => {
    const sql = new LinkSql(model, sides);
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(table, table, async (lefts, others) => {
        const left = recordsOf(lefts);
        const right = sides === 'one' ? null : recordsOf(others, 'r');
        const counted: PlanRow[] = [];
        const tables = { model, left: [left], right: right === null ? null : [right], labels: [] };
        await linkTables(tables, noting(sql.patterns('pairs'), counted), () => Promise.resolve());
        const expected = patternsByDefinition(model, left, right);
        compared += expected.size;
        expect(new Map(counted.map((row) => [row.slice(0, -1).join(' '), row.at(-1)]))).toEqual(expected);
      }),
      { numRuns: 10, seed: 5 },
    );
    expect(compared).toBeGreaterThan(50);
  },
);

test.each(['one', 'two'] as const)(
  'what runs of %s is the plan that is written as Spark SQL too, statement by statement',
  async (sides) => {
    const ran: string[] = [];
    const noted: WithPlanSession = (work) =>
      engine(2)((session) => {
        const note = (sql: string): string => {
          ran.push(sql);
          return sql;
        };
        return work({
          ...session,
          run: (sql) => session.run(note(sql)),
          rows: (sql) => session.rows(note(sql)),
          stream: (sql) => session.stream(note(sql)),
          numbers: (sql, visit) => session.numbers(note(sql), visit),
        });
      });
    const records = recordsOf(Array.from({ length: 7 }, (_, at) => ['Ann Lee', `197${at % 3}`]));
    const right = sides === 'one' ? null : [recordsOf([['Ann Lee', '1970']], 'r')];
    const labels = [{ left: records[0]?.id ?? '', right: records[1]?.id ?? '', isMatch: true }];
    await linkTables({ model: plannedModel, left: [records], right, labels }, noted, async ({ links, groups }) => {
      await Array.fromAsync(links(0));
      await Array.fromAsync(groups());
    });
    expect(ran).toEqual(plannedSteps(new LinkSql(plannedModel, sides), sides));
  },
);

async function foundIn(left: readonly LinkRecord[], right: readonly LinkRecord[] | null, threads: number, piece = 100) {
  const pieces = (records: readonly LinkRecord[]): readonly (readonly LinkRecord[])[] =>
    records.flatMap((_, at) => (at % piece === 0 ? [records.slice(at, at + piece)] : []));
  const tables = { model, left: pieces(left), right: right === null ? null : pieces(right), labels: [] };
  return await linkTables(tables, engine(threads), async ({ estimates, people, groups, links }) => ({
    estimates,
    people,
    groups: (await Array.fromAsync(groups())).flat(),
    links: (await Array.fromAsync(links(-20))).flat(),
  }));
}

test('rows in any order, in pieces of any size, on any number of threads give the same to the last bit', async () => {
  const input = fc.record({
    lefts: table,
    rights: fc.option(table),
    order: fc.infiniteStream(fc.nat(1000)),
    threads: fc.integer({ min: 1, max: 4 }),
    piece: fc.integer({ min: 1, max: 20 }),
  });
  await fc.assert(
    fc.asyncProperty(input, async ({ lefts, rights, order, threads, piece }) => {
      const mixed = (records: readonly LinkRecord[]) =>
        records
          .map((each) => ({ each, at: order.next().value ?? 0 }))
          .toSorted((one, other) => one.at - other.at)
          .map(({ each }) => each);
      const left = recordsOf(lefts);
      const right = rights === null ? null : recordsOf(rights, 'r');
      const again = await foundIn(mixed(left), right === null ? null : mixed(right), threads, piece);
      expect(JSON.stringify(again)).toBe(JSON.stringify(await foundIn(left, right, 1)));
    }),
    { numRuns: 10 },
  );
});

test('a value that every record has is left out of its way, and said with the pairs it would have given', async () => {
  const records = recordsOf(Array.from({ length: 2_000 }, () => ['Ann', 'Lee', '1970-01-02']));
  const { estimates, groups } = await foundIn(records, null, 2);
  const pairs = (2_000 * 1_999) / 2;
  expect(estimates.dropped).toEqual([0, 1, 2, 3].map((way) => ({ way, keys: 1, pairs })));
  expect(estimates.comparedPairs).toBe(0);
  expect(groups).toHaveLength(2_000);
});

test('a key may be called as a column or table of the engine is', async () => {
  const names = ['id', 'row', 'place', 'pairs', 'a', 'way', 'left', 'n', 'v', 'g0', 'chance', 'edges', 'select'];
  const own = parseLinkModel(
    JSON.stringify({
      keys: Object.fromEntries(names.map((name) => [name, { from: ['name'] }])),
      comparisons: names.map((key) => ({ key, frequency: true, levels: [{ equal: true }, { edits: 1 }] })),
      blocking: [...names.map((key) => [key]), names],
    }),
  );
  const left = [recordsOf([['Ann'], ['Ann'], ['Bo']])];
  const compared = await linkTables({ model: own, left, right: null, labels: [] }, engine(1), ({ estimates }) =>
    Promise.resolve(estimates.comparedPairs),
  );
  expect(compared).toBe(1);
});

test('an identifier that two records have is refused, however it looks', async () => {
  const records = [
    ...recordsOf([['Ann', 'Lee', '']]),
    { id: 'a\0b', cells: ['', '', ''] },
    { id: 'a\0b', cells: ['', '', ''] },
  ];
  await expect(foundIn(records, null, 1)).rejects.toThrow(
    'In the left table 1 record has an identifier that an earlier one has too',
  );
  const groups = (
    await foundIn(
      [...recordsOf([['Ann', 'Lee', '']]), { id: 'a\0b', cells: ['', '', ''] }, { id: 'a\0c', cells: ['', '', ''] }],
      null,
      1,
    )
  ).groups;
  expect(groups.map(({ id }) => id)).toEqual(['0-0', 'a\0b', 'a\0c']);
});

test('cells of a million characters are compared as equal or not, and no longer than that takes', async () => {
  const long = 'a'.repeat(1 << 20);
  const records = recordsOf([long, `${long}b`, long].map((surname) => ['Ann', surname, '1970-01-02']));
  const { links } = await foundIn(records, null, 2);
  expect(links.map(({ levels }) => levels[0]).toSorted()).toEqual([0, 0, 3]);
});
