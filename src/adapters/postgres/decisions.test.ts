import { CompiledQuery } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { clockAt } from '#core/clock';
import type { Decision } from '#core/decision';
import { deriveId } from '#core/ids';
import { decide, mentionSide, residentSide, withdraw } from '../../../test/support/decisions.ts';
import { engines, migratedPlace, type Place, testCipher } from '../../../test/support/postgres.ts';
import { readAudit } from './audit-log.ts';
import { auditedTogether } from './audited.ts';
import { type Db, makeDb, type Tx } from './db.ts';
import { appendDecision, decideAct, type LedgerLine, readDecisions } from './decisions.ts';
import { openSession, type Session } from './sessions.ts';

const tables = ['decision', 'audit_event'] as const;
const clock = clockAt(new Date('2026-11-22T10:00:00Z'));
const made: readonly Decision[] = [
  { ...decide(1, 'must-link', mentionSide('note'), residentSide('R1')), drawn: deriveId('Q', 'drawn') },
  decide(2, 'cannot-link', mentionSide('mail'), residentSide('R1')),
  withdraw(3, 2),
  decide(4, 'same-household', mentionSide('form'), residentSide('R2')),
];

// What an intruder does who may write to the database and has no key: with the triggers off, and every hash made anew.
const hashAnew = `do $$
declare
  each record;
  before text := repeat('0', 64);
begin
  for each in select * from casebook.decision order by seq loop
    update casebook.decision set previous_hash = before, hash = encode(sha256(convert_to(before ||
      '{"about":' || to_json(each.about)::text || ',"at":' || to_json(to_char(each.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))::text ||
      ',"id":' || to_json(each.id)::text || ',"kind":' || to_json(each.kind)::text ||
      ',"sealed":' || to_json('\\x' || encode(each.sealed, 'hex'))::text || ',"seq":' || each.seq || ',"who":' || to_json(each.who)::text || '}', 'UTF8')), 'hex')
      where seq = each.seq;
    select hash into before from casebook.decision where seq = each.seq;
  end loop;
end $$`;
const closeGap = 'update casebook.decision set seq = seq - 1 where seq > ';
const forgetActs = (from: number): string =>
  `delete from casebook.audit_event where act = '${decideAct}' and (detail->>'line')::integer >= ${from}`;
const swapped = [
  'update casebook.decision set seq = -seq where seq in (1, 2)',
  'update casebook.decision set seq = 3 + seq where seq < 0',
];
const twice = `insert into casebook.decision (seq, id, kind, about, who, at, sealed, previous_hash, hash)
  select 5, id || 'a', kind, about, who, at, sealed, repeat('0', 64), repeat('1', 64) from casebook.decision where seq = 1`;

const tampered: readonly (readonly [string, readonly string[], number])[] = [
  ['another person is said to have decided', ["update casebook.decision set who = 'x' where seq = 2"], 2],
  ['the same, and hashed anew', ["update casebook.decision set who = 'x' where seq = 2", hashAnew], 2],
  [
    'a join made a parting, and hashed anew',
    ["update casebook.decision set kind = 'cannot-link' where seq = 1", hashAnew],
    1,
  ],
  [
    'a kind that there is not, and hashed anew',
    ["update casebook.decision set kind = 'merge' where seq = 4", hashAnew],
    4,
  ],
  [
    'a withdrawal turned on another, and hashed anew',
    [`update casebook.decision set about = (select id from casebook.decision where seq = 1) where seq = 3`, hashAnew],
    3,
  ],
  [
    'a withdrawal made a join, and hashed anew',
    ["update casebook.decision set kind = 'must-link' where seq = 3", hashAnew],
    3,
  ],
  ['another time', ["update casebook.decision set at = at - interval '1 day' where seq = 3"], 3],
  [
    'times exchanged, and hashed anew',
    ["update casebook.decision set at = at + interval '3 seconds' where seq = 1", hashAnew],
    1,
  ],
  ['a time that is none', ["update casebook.decision set at = 'infinity' where seq = 2"], 2],
  ['what is sealed changed', ["update casebook.decision set sealed = '\\x00ff' where seq = 2"], 2],
  [
    'what is sealed taken from another line, and hashed anew',
    [
      'update casebook.decision set sealed = (select sealed from casebook.decision where seq = 2) where seq = 1',
      hashAnew,
    ],
    1,
  ],
  ['the first line taken out', ['delete from casebook.decision where seq = 1'], 1],
  ['a line taken out', ['delete from casebook.decision where seq = 2'], 2],
  ['a line taken out and the rest moved up', ['delete from casebook.decision where seq = 2', `${closeGap}2`], 2],
  ['the same, and hashed anew', ['delete from casebook.decision where seq = 2', `${closeGap}2`, hashAnew], 2],
  ['two lines exchanged', swapped, 1],
  ['the same, and hashed anew', [...swapped, hashAnew], 1],
  ['a line there twice', [twice], 5],
  ['the same, and hashed anew', [twice, hashAnew], 5],
  ['the last line cut off', ['delete from casebook.decision where seq = 4'], 4],
  [
    'the last lines cut off, here and in the audit log',
    ['delete from casebook.decision where seq > 2', forgetActs(3)],
    3,
  ],
  ['everything cut off, here and in the audit log', ['delete from casebook.decision', forgetActs(1)], 1],
  ['the last line written anew by another', ["update casebook.decision set who = 'x' where seq = 4", hashAnew], 4],
  ['a number that is too large', ['update casebook.decision set seq = 9007199254740993 where seq = 4'], 4],
];

describe.each(engines)('the ledger of decisions on %s', (engine) => {
  let place: Place;
  let session: Session;
  let db: Db;
  let end: LedgerLine | null = null;
  const run = (statement: string) => session.kysely.executeQuery(CompiledQuery.raw(statement));
  beforeAll(async () => {
    place = await migratedPlace(engine);
    session = await openSession(place.address);
    db = makeDb(session.kysely, testCipher('case'), clock);
    end = await write(db, made);
    for (const table of tables) {
      await run(`create table kept_${table} as select * from casebook.${table}`);
      await run(`alter table casebook.${table} disable trigger user`);
    }
  });
  afterAll(async () => {
    await session.close();
    await place.remove();
  });
  afterEach(async () => {
    for (const table of tables) {
      await run(`delete from casebook.${table}`);
      await run(`insert into casebook.${table} select * from kept_${table}`);
    }
  });

  test('holds what was decided, in the order made, with or without its end noted elsewhere', async () => {
    expect(end?.line).toBe(4);
    expect(await readDecisions(db, end)).toEqual(made);
    expect(await readDecisions(db)).toEqual(made);
  });

  test('is longer than was noted where the program died before it could note it', async () => {
    const noted = end;
    await write(db, [decide(5, 'must-link', mentionSide('a'), mentionSide('b'))]);
    expect(await readDecisions(db, noted)).toHaveLength(5);
  });

  test('takes several decisions whole or not at all', async () => {
    const again = [decide(5, 'must-link', mentionSide('a'), mentionSide('b')), ...made.slice(0, 1)];
    await expect(write(db, again)).rejects.toThrow();
    expect(await readDecisions(db, end)).toEqual(made);
    expect(await readAudit(db)).toHaveLength(made.length);
  });

  test('is the same hashed anew: what the tests below do is what an intruder would', async () => {
    await run(hashAnew);
    expect(await readDecisions(db, end)).toEqual(made);
  });

  test.each(tampered)('is refused where %s, and the line is named', async (_, statements, line) => {
    for (const statement of statements) await run(statement);
    await expect(readDecisions(db, end)).rejects.toThrow(`Line ${line} of the ledger of decisions`);
    await expect(readDecisions(db, end)).rejects.toMatchObject({ code: 'LEDGER-ALTERED' });
  });

  test('is refused where a line was written under the key of another case', async () => {
    const other = makeDb(session.kysely, testCipher('another case'), clock);
    await write(other, [decide(5, 'must-link', mentionSide('a'), mentionSide('b'))]);
    await expect(readDecisions(db, end)).rejects.toThrow('Line 5 of the ledger of decisions');
  });
});

async function write(db: Db, decisions: readonly Decision[]): Promise<LedgerLine | null> {
  const first = (await readAudit(db)).length + 1;
  const acts = decisions.map((decision, index) => ({
    entry: { who: decision.who, act: decideAct, why: 'test', detail: { line: first + index } },
    work: (tx: Tx) => appendDecision(tx, decision),
  }));
  return (await auditedTogether(db, acts)).at(-1) ?? null;
}
