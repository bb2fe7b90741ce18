import { afterAll, beforeAll, describe, expect, expectTypeOf, test } from 'vitest';
import { clockAt } from '#core/clock';
import { deriveId } from '#core/ids';
import type { Snapshot } from '#core/snapshot';
import { engines, migratedPlace, type Place, testCipher } from '../../../test/support/postgres.ts';
import { readAudit, verifyAudit } from './audit-log.ts';
import { audited } from './audited.ts';
import type { Db, Tx } from './db.ts';
import { appendDecision, readDecisions } from './decisions.ts';
import { type Casebook, openCasebook } from './open.ts';
import { type Run, recordRun } from './runs.ts';
import { publishSnapshot } from './snapshot.ts';

const at = new Date('2026-11-21T10:00:00.123Z');
const entry = {
  who: 'A. Officer',
  act: 'hold-letter',
  why: 'asked by the family',
  detail: { people: 1, urgent: true, tier: 'T0' },
};
const decision = (name: string) => ({
  id: deriveId('D', name),
  kind: 'hold-letter' as const,
  about: deriveId('P', name),
  who: 'A. Officer',
  why: `because ${name} asked`,
  at,
});

describe.each(engines)('audited acts on %s', (engine) => {
  let place: Place;
  let casebook: Casebook;
  beforeAll(async () => {
    place = await migratedPlace(engine);
    casebook = await openCasebook(place.address, testCipher('case'), clockAt(at));
  });
  afterAll(async () => {
    await casebook.close();
    await place.remove();
  });

  test('what was done and its line are there together', async () => {
    const done = await audited(casebook.db, entry, async (tx) => {
      await appendDecision(tx, decision('first'));
      // The act sees its own writes through its Tx.
      return (await readDecisions(tx)).length;
    });
    expect(done).toBe(1);
    expect(await readDecisions(casebook.db)).toEqual([decision('first')]);
    const [event] = await readAudit(casebook.db);
    expect(event).toMatchObject({ ...entry, seq: 1, at, previousHash: '0'.repeat(64) });
  });

  test('an act that fails leaves neither data nor line', async () => {
    const before = [await readAudit(casebook.db), await readDecisions(casebook.db)];
    const failing = audited(casebook.db, entry, async (tx) => {
      await appendDecision(tx, decision('never'));
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect([await readAudit(casebook.db), await readDecisions(casebook.db)]).toEqual(before);
  });

  test('an act that hides a failed statement is not half kept', async () => {
    const before = [await readAudit(casebook.db), await readDecisions(casebook.db)];
    const hiding = audited(casebook.db, entry, async (tx) => {
      await appendDecision(tx, decision('hidden'));
      await appendDecision(tx, decision('hidden')).catch(() => undefined);
    });
    await expect(hiding).rejects.toMatchObject({ code: '25P02' });
    expect([await readAudit(casebook.db), await readDecisions(casebook.db)]).toEqual(before);
  });

  test('acts at the same time make one chain', async () => {
    const first = (await readAudit(casebook.db)).length;
    const acts = Array.from({ length: 40 }, (_, index) =>
      audited(casebook.db, { ...entry, detail: { index } }, async (tx) => {
        if (index % 4 === 3) throw new Error('refused');
        await appendDecision(tx, decision(`act ${index}`));
      }).then(
        () => 'kept' as const,
        () => 'refused' as const,
      ),
    );
    const kept = (await Promise.all(acts)).filter((outcome) => outcome === 'kept').length;
    expect(kept).toBe(30);
    const events = await readAudit(casebook.db);
    expect(events.map(({ seq }) => seq)).toEqual(Array.from({ length: first + kept }, (_, index) => index + 1));
    expect(await verifyAudit(casebook.db)).toMatchObject({ kind: 'whole', events: first + kept });
    expect(await readDecisions(casebook.db)).toHaveLength(events.length);
  });

  test('a Tx ends with its act', async () => {
    const kept = await audited(casebook.db, entry, async (tx) => tx);
    await expect(appendDecision(kept, decision('late'))).rejects.toThrow('this Tx has ended');
  });

  test('the Db is refused inside an act, where the embedded engine would wait for itself', async () => {
    const { db } = casebook;
    await expect(audited(db, entry, () => readDecisions(db))).rejects.toThrow('use its Tx');
    await expect(audited(db, entry, () => audited(db, entry, async () => 1))).rejects.toThrow('use its Tx');
    expect(await audited(db, entry, async () => 2)).toBe(2);
  });

  test('what an act leaves running may use the Db once the act has ended', async () => {
    const { db } = casebook;
    let later: Promise<unknown> = Promise.resolve();
    const ended = Promise.withResolvers<void>();
    await audited(db, entry, async () => {
      later = ended.promise.then(() => readDecisions(db));
    });
    ended.resolve();
    expect(await later).toEqual(await readDecisions(db));
  });

  test.each(['who', 'act', 'why'] as const)('no act without its %s', async (field) => {
    await expect(audited(casebook.db, { ...entry, [field]: ' ' }, async () => 1)).rejects.toThrow(`needs its ${field}`);
  });
});

test('only an act can write: the types refuse a Db', () => {
  expectTypeOf<Parameters<typeof publishSnapshot>[0]>().toEqualTypeOf<Tx>();
  expectTypeOf<Db>().not.toExtend<Tx>();
  expectTypeOf<Tx>().not.toExtend<Db>();
  const refused = (db: Db, snapshot: Snapshot, run: Run) => [
    // @ts-expect-error a Db cannot write
    () => publishSnapshot(db, snapshot),
    // @ts-expect-error a Db cannot write
    () => appendDecision(db, decision('x')),
    // @ts-expect-error a Db cannot write
    () => recordRun(db, run),
    // @ts-expect-error a Db only selects
    () => db.reader.deleteFrom('casebook.decision'),
    // @ts-expect-error nor does its Tx's reader
    (tx: Tx) => tx.reader.deleteFrom('casebook.decision'),
    // @ts-expect-error a look-alike is not a Tx
    (tx: Tx) => appendDecision({ ...tx }, decision('x')),
  ];
  expect(refused).toBeInstanceOf(Function);
});
