import { CompiledQuery } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines, migratedPlace, type Place } from '../../../test/support/postgres.ts';
import { openSession, type Session } from './sessions.ts';

/** An SQL expression, and what every engine must give for it. */
const cases: readonly (readonly [string, unknown])[] = [
  ['42::int8', 42],
  ['-9007199254740991::int8', -9007199254740991],
  ['count(*)', 1],
  ['12.340::numeric', '12.340'],
  ['(0.1::float8 + 0.2::float8)', 0.1 + 0.2],
  ["'-Infinity'::float8", Number.NEGATIVE_INFINITY],
  ['5e-324::float8', 5e-324],
  ['7::int4', 7],
  ["'2026-11-21 10:00:00.123+00'::timestamptz", new Date('2026-11-21T10:00:00.123Z')],
  ["'2026-06-21 10:00:00+05:30'::timestamptz", new Date('2026-06-21T04:30:00Z')],
  ["'1876-01-01 00:00:00+00'::timestamptz", new Date('1876-01-01T00:00:00Z')],
  ["'\\x00ff41'::bytea", Uint8Array.from([0, 255, 65])],
  ["''::bytea", Uint8Array.from([])],
  ["'{}'::text[]", []],
  [`'{"a,b","c\\"d",NULL,"e\\\\f",é}'::text[]`, ['a,b', 'c"d', null, 'e\\f', 'é']],
  [`'{"b":[1,null,"x"],"a":{"c":1.50}}'::jsonb`, { b: [1, null, 'x'], a: { c: 1.5 } }],
  ["'null'::jsonb", null],
  ['true', true],
  ['null::text', null],
  ["'\u{1f600}'::text", '\u{1f600}'],
];

describe.each(engines)('values out of %s', (engine) => {
  let place: Place;
  let session: Session;
  const select = async (expression: string, parameters: readonly unknown[] = []): Promise<unknown> => {
    const { rows } = await session.kysely.executeQuery<{ value: unknown }>(
      CompiledQuery.raw(`select ${expression} as value`, [...parameters]),
    );
    return rows[0]?.value;
  };
  beforeAll(async () => {
    place = await migratedPlace(engine);
    session = await openSession(place.address);
  });
  afterAll(async () => {
    await session.close();
    await place.remove();
  });

  test.each(cases)('%s', async (expression, value) => {
    const got = await select(expression);
    expect(got instanceof Uint8Array ? Uint8Array.from(got) : got).toEqual(value);
  });

  test('an int8 beyond a number is refused rather than rounded', async () => {
    await expect(select('9007199254740993::int8')).rejects.toThrow();
    expect(await select('1')).toBe(1);
  });

  test.each([
    ['timestamptz', new Date('2026-11-21T10:00:00.123Z')],
    ['text', "it's \\x00 $1"],
    ['int8', 12],
    ['float8', 0.1],
    ['bool', false],
    ['text', null],
  ])('a %s goes in and comes back', async (type, value) => {
    expect(await select(`$1::${type}`, [value])).toEqual(value);
  });

  test('an error carries its code and words, and not the parameters', async () => {
    const failure: unknown = await select('$1::int4', ['Zebedee']).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: '22P02' });
    expect(Object.keys(Object(failure))).not.toContain('params');
    expect(await select('1')).toBe(1);
  });
});
