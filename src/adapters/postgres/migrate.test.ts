import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clockAt } from '#core/clock';
import { emptyPlace, engines, migratedPlace, type Place, testCipher } from '../../../test/support/postgres.ts';
import { describeSchema } from '../../../test/support/schema.ts';
import { type Migration, migrate } from './migrate.ts';
import { migrations } from './migrations/all.ts';
import { openCasebook } from './open.ts';
import { openSession, type Session } from './sessions.ts';

const clock = clockAt(new Date('2026-11-21T10:00:00Z'));
const golden = join(import.meta.dirname, '..', '..', '..', 'test', 'golden', 'casebook-schema.txt');

test('migrations are numbered from 1 without gaps', () => {
  expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_, index) => index + 1));
});

describe.each(engines)('migrations on %s', (engine) => {
  let place: Place;
  let session: Session;
  beforeAll(async () => {
    place = await migratedPlace(engine);
    session = await openSession(place.address);
  });
  afterAll(async () => {
    await session.close();
    await place.remove();
  });

  test('make the schema of the golden file', async () => {
    await expect(await describeSchema(session)).toMatchFileSnapshot(golden);
  });

  test('are done once', async () => {
    const before = await session.kysely.selectFrom('casebook.migration').selectAll().execute();
    await migrate(session.kysely, migrations, clock);
    await Promise.all([migrate(session.kysely, migrations, clock), migrate(session.kysely, migrations, clock)]);
    expect(await session.kysely.selectFrom('casebook.migration').selectAll().execute()).toEqual(before);
    expect(before.map(({ number }) => number)).toEqual(migrations.map(({ number }) => number));
  });

  const next: Migration = {
    number: migrations.length + 1,
    name: 'next',
    statements: ['create table casebook.next (a integer)', 'select 1/0'],
  };

  test('one that fails leaves nothing behind', async () => {
    await expect(migrate(session.kysely, [...migrations, next], clock)).rejects.toMatchObject({ code: '22012' });
    const { rows } = await sql<{ there: boolean }>`select to_regclass('casebook.next') is not null as there`.execute(
      session.kysely,
    );
    expect(rows).toEqual([{ there: false }]);
    await migrate(session.kysely, migrations, clock);
  });

  test('a schema made by a newer version, or by another build, is left alone', async () => {
    const changed = migrations.map((migration) => ({
      ...migration,
      statements: [...migration.statements, 'select 1'],
    }));
    await expect(migrate(session.kysely, changed, clock)).rejects.toMatchObject({ code: 'DATABASE-NEWER' });
    await migrate(session.kysely, [...migrations, { ...next, statements: ['select 1'] }], clock);
    await expect(migrate(session.kysely, migrations, clock)).rejects.toMatchObject({ code: 'DATABASE-NEWER' });
    await session.close();
    await expect(openCasebook(place.address, testCipher('case'), clock)).rejects.toMatchObject({
      code: 'DATABASE-NEWER',
    });
    session = await openSession(place.address);
  });
});

test('two that open an empty database at the same moment both find it whole', async () => {
  const { address, remove } = await emptyPlace('postgres');
  const both = await Promise.all([1, 2].map(() => openCasebook(address, testCipher('case'), clock)));
  for (const casebook of both) await casebook.close();
  const session = await openSession(address);
  expect(await describeSchema(session)).toContain('audit_event.hash text not null');
  await session.close();
  await remove();
});
