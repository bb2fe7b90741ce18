import { CompiledQuery } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clockAt } from '#core/clock';
import { engines, migratedPlace, type Place, testCipher } from '../../../test/support/postgres.ts';
import { auditAnchor, readAudit, verifyAudit } from './audit-log.ts';
import { audited } from './audited.ts';
import { type Db, makeDb } from './db.ts';
import { openSession, type Session } from './sessions.ts';

const at = new Date('2026-11-21T10:00:00.123Z');

/** What somebody with the whole database in their hands might do to line 4 of 7. */
const tamperings: readonly (readonly [string, string])[] = [
  ['at', "at = at + interval '1 millisecond'"],
  ['who', "who = who || ' '"],
  ['act', "act = 'send-letter'"],
  ['why', "why = replace(why, 'é', 'e')"],
  ['a value of detail', `detail = '{"count": 5, "tier": "T0", "urgent": true}'`],
  ['the type of a value of detail', `detail = '{"count": "4", "tier": "T0", "urgent": true}'`],
  ['a key of detail', "detail = detail - 'count'"],
  ['the shape of detail', `detail = '{"count": {"of": 4}}'`],
  ['previous_hash', "previous_hash = repeat('a', 64)"],
  ['hash', "hash = repeat('a', 64)"],
];

describe.each(engines)('the audit chain on %s', (engine) => {
  let place: Place;
  let session: Session;
  let db: Db;
  const raw = async (...statements: readonly string[]): Promise<void> => {
    for (const statement of statements) await session.kysely.executeQuery(CompiledQuery.raw(statement));
  };
  /** Changes what the triggers keep, looks, and puts it back. */
  const tampered = async (change: string, look: () => Promise<void>): Promise<void> => {
    await raw('create table public.kept as select * from casebook.audit_event');
    await raw('alter table casebook.audit_event disable trigger user', change);
    await look();
    await raw('delete from casebook.audit_event', 'insert into casebook.audit_event select * from public.kept');
    await raw('drop table public.kept', 'alter table casebook.audit_event enable trigger user');
    expect(await verifyAudit(db)).toMatchObject({ kind: 'whole', events: 7 });
  };
  beforeAll(async () => {
    place = await migratedPlace(engine);
    session = await openSession(place.address);
    db = makeDb(session.kysely, testCipher('case'), clockAt(at));
  });
  afterAll(async () => {
    await session.close();
    await place.remove();
  });

  test('is whole while empty', async () => {
    expect(await auditAnchor(db)).toBeNull();
    expect(await verifyAudit(db)).toEqual({ kind: 'whole', events: 0, lastHash: '0'.repeat(64) });
  });

  test('is whole as written, with whatever numbers and words', async () => {
    const details = [
      { ratio: 0.1 + 0.2 },
      { big: 1e21, small: 5e-324 },
      { text: 'é "\\ 👩‍👩‍👧 \u0001' },
      { count: 4, tier: 'T0', urgent: true },
      {},
      { b: 1, a: 2 },
      { most: Number.MAX_SAFE_INTEGER },
    ];
    for (const [index, detail] of details.entries()) {
      await audited(db, { who: 'Zoë', act: 'hold-letter', why: `prié, ${index}`, detail }, async () => undefined);
    }
    const events = await readAudit(db);
    expect(events.map(({ detail }) => detail)).toEqual(details);
    expect(await verifyAudit(db)).toEqual({ kind: 'whole', events: 7, lastHash: events.at(-1)?.hash });
    // Made independently: SHA-256 of 64 zeros and {"act":"hold-letter","at":"2026-11-21T10:00:00.123Z",
    // "detail":{"ratio":0.30000000000000004},"seq":1,"who":"Zoë","why":"prié, 0"} on one line without spaces.
    expect(events[0]?.hash).toBe('f20712c428d25bd56f5534381713a3bd3d45817bdd33b42050783dc4387e86ad');
  });

  test.each(tamperings)('a line whose %s was changed is named', async (_, change) => {
    await tampered(`update casebook.audit_event set ${change} where seq = 4`, async () => {
      expect(await verifyAudit(db)).toMatchObject({ kind: 'broken', seq: 4 });
    });
  });

  test('a line taken out is noticed at the next one', async () => {
    await tampered('delete from casebook.audit_event where seq = 4', async () => {
      expect(await verifyAudit(db)).toEqual({ kind: 'broken', seq: 5, why: 'a line is missing before it' });
    });
  });

  test('lines cut off the end are noticed with an anchor kept elsewhere', async () => {
    const anchor = await auditAnchor(db);
    expect(await verifyAudit(db, anchor)).toMatchObject({ kind: 'whole' });
    await tampered('delete from casebook.audit_event where seq > 5', async () => {
      expect(await verifyAudit(db)).toMatchObject({ kind: 'whole', events: 5 });
      expect(await verifyAudit(db, anchor)).toMatchObject({ kind: 'broken', seq: 6 });
    });
  });

  test('a chain written anew does not lead to the anchor', async () => {
    const anchor = { seq: 3, hash: 'f'.repeat(64) };
    expect(await verifyAudit(db, anchor)).toMatchObject({ kind: 'broken', seq: 3 });
  });

  test.each([
    'update casebook.audit_event set why = $$x$$',
    'delete from casebook.audit_event',
    'truncate casebook.audit_event',
    'truncate casebook.decision',
  ])('the database refuses: %s', async (statement) => {
    await expect(raw(statement)).rejects.toThrow('is kept for ever');
  });
});
