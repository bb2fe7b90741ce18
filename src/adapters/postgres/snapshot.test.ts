import fc from 'fast-check';
import { CompiledQuery } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clockAt } from '#core/clock';
import { deriveId } from '#core/ids';
import type { Snapshot } from '#core/snapshot';
import { engines, migratedPlace, type Place, testCipher } from '../../../test/support/postgres.ts';
import { makeSnapshot } from '../../../test/support/snapshot.ts';
import { countsOf } from '../../../test/support/snapshot-counts.ts';
import { audited } from './audited.ts';
import { type Db, makeDb } from './db.ts';
import { appendDecision } from './decisions.ts';
import { readRuns, recordRun } from './runs.ts';
import { sealValue } from './sealed-value.ts';
import { openSession, type Session } from './sessions.ts';
import { publishSnapshot, readSnapshot } from './snapshot.ts';
import { readSummary } from './summary.ts';

const at = new Date('2026-11-21T10:00:00.123Z');
const entry = { who: 'candour 0.1.0', act: 'publish-snapshot', why: 'review', detail: {} };

/** Text that has broken a database before: quotes, backslashes, template marks, wide and combining and right-to-left characters, control characters, a lone surrogate, and sheer length. */
const oddTexts = [
  'O\'Brien "the" \\ $1 $\u007bx} %s ; drop table person; --',
  '\\x00 \\\\x41 {a,"b"} (1,2) [null] NULL \\N',
  'Zoë Ångström, N\u0303, İstanbul, Ⅻ, ﬁ, \u00a0\u200b\ufeff',
  '👩‍👩‍👧‍👦 🏴󠁧󠁢󠁳󠁣󠁴󠁿 𝔘𝔫𝔦 \u{10ffff}',
  'عبد الله \u202eabc\u202c שלום',
  'tab\tline\r\nfeed\u0001\u001f\u007f\u0085\u2028',
  'nul \u0000 and half a pair \ud83d',
  '',
  ' leading and trailing ',
  'x'.repeat(200_000),
];

describe.each(engines)('a snapshot on %s', (engine) => {
  let place: Place;
  let session: Session;
  let db: Db;
  beforeAll(async () => {
    place = await migratedPlace(engine);
    session = await openSession(place.address);
    db = makeDb(session.kysely, testCipher('case'), clockAt(at));
  });
  afterAll(async () => {
    await session.close();
    await place.remove();
  });
  const publish = (snapshot: Snapshot): Promise<void> => audited(db, entry, (tx) => publishSnapshot(tx, snapshot));

  test('is null before the first', async () => {
    expect(await readSnapshot(db)).toBeNull();
    expect(await readSummary(db)).toBeNull();
  });

  test('comes back exactly as it was, whatever its text', async () => {
    const snapshot = makeSnapshot({
      people: 23,
      places: 31,
      exposures: 97,
      text: (_, index) => oddTexts[index % oddTexts.length] ?? '',
    });
    await publish(snapshot);
    expect(await readSnapshot(db)).toEqual(snapshot);
  });

  test('any text comes back', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'binary', maxLength: 20 }), { minLength: 1, maxLength: 5 }),
        async (texts) => {
          const snapshot = makeSnapshot({
            people: 3,
            places: 3,
            exposures: 4,
            text: (field, index) => texts[(field.length + index) % texts.length] ?? '',
          });
          await publish(snapshot);
          expect(await readSnapshot(db)).toEqual(snapshot);
        },
      ),
      { numRuns: 8 },
    );
  });

  test('the next one replaces it whole, and an empty one is a snapshot too', async () => {
    const text = (field: string): string => field;
    for (const size of [5_003, 2, 0]) {
      const snapshot = makeSnapshot({ people: Math.ceil(size / 10), places: size, exposures: 3 * size, text });
      await publish(snapshot);
      expect(await readSnapshot(db)).toEqual(snapshot);
      expect(await readSummary(db)).toMatchObject({
        files: { taken: size },
        exposures: 3 * size,
        people: { total: Math.ceil(size / 10) },
      });
    }
  });

  test('a reader sees one snapshot or the next, never a mixture', async () => {
    const [before, after] = [7, 9].map((size) =>
      makeSnapshot({ people: size, places: size, exposures: 40 * size, text: (field) => `${field} ${size}` }),
    );
    if (before === undefined || after === undefined) throw new Error('no samples');
    await publish(before);
    const readers = Array.from({ length: 3 }, async () => {
      const seen: (number | undefined)[] = [];
      while (seen.at(-1) !== after.people.length && seen.length < 500) {
        const snapshot = await readSnapshot(db);
        expect([before, after]).toContainEqual(snapshot);
        seen.push(snapshot?.people.length);
      }
      return seen;
    });
    await publish(after);
    for (const seen of await Promise.all(readers)) expect(seen.at(-1)).toBe(9);
  });

  test('one that contradicts itself is refused, and the one before it stays', async () => {
    const good = makeSnapshot({ people: 4, places: 4, exposures: 4, text: (field) => field });
    await publish(good);
    const [exposure] = good.exposures;
    if (exposure === undefined) throw new Error('the sample has no exposure');
    await expect(publish({ ...good, exposures: [{ ...exposure, path: 'nowhere' }] })).rejects.toThrow(
      'is not in the snapshot',
    );
    const nobody = deriveId('P', 'nobody');
    await expect(publish({ ...good, exposures: [{ ...exposure, personId: nobody }] })).rejects.toThrow(
      'is of somebody who is not in the snapshot',
    );
    expect(await readSnapshot(db)).toEqual(good);
  });

  test('its summary counts what it holds, and needs no key', async () => {
    const snapshot = makeSnapshot({ people: 60, places: 24, exposures: 90, text: (field) => field });
    await publish(snapshot);
    const noKey = makeDb(session.kysely, { seal: refuse, open: refuse }, clockAt(at));
    expect(await readSummary(noKey)).toEqual(countsOf(snapshot, at));
  });

  test('a sealed value moved to another row is noticed', async () => {
    await publish(makeSnapshot({ people: 6, places: 2, exposures: 3, text: (field, index) => `${field} ${index}` }));
    const swap = (table: string, from: number, to: number) =>
      `update casebook.${table} set sealed = (select sealed from casebook.${table} where ordinal = ${from}) where ordinal = ${to}`;
    await session.kysely.executeQuery(CompiledQuery.raw(swap('person', 0, 1)));
    await expect(readSnapshot(db)).rejects.toMatchObject({ code: 'CASE-DAMAGED' });
  });

  test('a piece of exposures moved to another place, or of another key, is noticed', async () => {
    await publish(makeSnapshot({ people: 6, places: 2, exposures: 9_000, text: (field) => field }));
    const change = (sealed: string) =>
      session.kysely.executeQuery(
        CompiledQuery.raw(`update casebook.exposure_piece set sealed = ${sealed} where ordinal = 0`),
      );
    for (const sealed of ['(select sealed from casebook.exposure_piece where ordinal = 1)', "'\\x00'"]) {
      await change(sealed);
      await expect(readSnapshot(db)).rejects.toMatchObject({ code: 'CASE-DAMAGED' });
    }
  });

  test('exposures that an earlier version wrote one by one are read, until the next snapshot', async () => {
    const snapshot = makeSnapshot({ people: 5, places: 4, exposures: 30, text: (field, index) => `${field} ${index}` });
    await publish(snapshot);
    await asEarlierVersions(db, session, snapshot);
    expect(await readSnapshot(db)).toEqual(snapshot);
    expect(await readSummary(db)).toMatchObject({ exposures: 30 });
    const next = { ...snapshot, exposures: snapshot.exposures.slice(0, 7) };
    await publish(next);
    expect(await readSnapshot(db)).toEqual(next);
    expect(await readSummary(db)).toMatchObject({ exposures: 7 });
  });

  test('columns in clear hold no personal value', async () => {
    const canary = 'Zebedee-Quartermain';
    const snapshot = makeSnapshot({ people: 12, places: 12, exposures: 30, text: (field) => `${canary} ${field}` });
    await audited(db, entry, async (tx) => {
      await publishSnapshot(tx, snapshot);
      await appendDecision(tx, {
        id: deriveId('D', '1'),
        kind: 'hold-letter',
        about: deriveId('P', '1'),
        who: 'A. Officer',
        why: canary,
        at,
      });
      await recordRun(tx, {
        startedAt: at,
        finishedAt: null,
        snapshotId: null,
        versions: {},
        parameters: { folder: canary },
        counts: {},
      });
    });
    const holding = async (): Promise<readonly string[]> =>
      (await everything(session)).filter(
        (row) => row.includes(canary) || row.includes(Buffer.from(canary).toString('hex')),
      );
    expect(await holding()).toEqual([]);
    expect(await readSnapshot(db)).toEqual(snapshot);
    // The same through a cipher that does nothing is found in every row: the search would see what is not sealed.
    const open = makeDb(session.kysely, { seal: (bytes) => bytes, open: (bytes) => bytes }, clockAt(at));
    await audited(open, entry, (tx) => publishSnapshot(tx, snapshot));
    const rows = [snapshot.places, snapshot.people, snapshot.households, snapshot.letters, snapshot.inputProblems];
    expect(await holding()).toHaveLength(rows.flat().length + 1);
  });

  test('a run is recorded at its start and completed at its end', async () => {
    const startedAt = new Date('2026-11-21T12:00:00.001Z');
    const run = {
      startedAt,
      finishedAt: null,
      snapshotId: null,
      versions: { candour: '0.1.0' },
      parameters: { folder: '/share/Ögmundur' },
      counts: {},
    };
    await audited(db, entry, (tx) => recordRun(tx, run));
    expect((await readRuns(db)).at(-1)).toEqual(run);
    const done = {
      ...run,
      finishedAt: new Date('2026-11-21T12:05:00Z'),
      snapshotId: deriveId('S', '1'),
      counts: { files: 3 },
    };
    await audited(db, entry, (tx) => recordRun(tx, done));
    expect((await readRuns(db)).filter((known) => known.startedAt.getTime() === startedAt.getTime())).toEqual([done]);
  });
});

/** Puts the exposures of the published snapshot where versions before the pieces had them. */
async function asEarlierVersions(db: Db, session: Session, { exposures, places }: Snapshot): Promise<void> {
  await session.kysely.executeQuery(CompiledQuery.raw('truncate casebook.exposure_piece'));
  for (const [ordinal, { personId, type, path, locator, probability, basis, finding }] of exposures.entries()) {
    const place = places.findIndex((each) => each.path === path);
    const sealed = sealValue(db.cipher, `exposure ${ordinal}`, locator);
    const insert = `insert into casebook.exposure select $1::integer, $2, $3, $4::integer, $5::double precision, $6, $7, $8::text::bytea`;
    const values = [ordinal, personId, type, place, probability, basis, finding, sealed];
    await session.kysely.executeQuery(CompiledQuery.raw(insert, values));
  }
}

function refuse(): never {
  throw new Error('the summary must not open or seal anything');
}

/** Every row of every table, as PostgreSQL prints it. */
async function everything({ kysely }: Session): Promise<readonly string[]> {
  const tables = await kysely.executeQuery<{ name: string }>(
    CompiledQuery.raw(
      "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'casebook'",
    ),
  );
  const all: string[] = [];
  for (const { name } of tables.rows) {
    const { rows } = await kysely.executeQuery<{ row: string }>(
      CompiledQuery.raw(`select t::text as row from ${name} t`),
    );
    all.push(...rows.map(({ row }) => `${name} ${row}`));
  }
  return all;
}
