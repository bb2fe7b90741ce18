import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { inspect } from 'node:util';
import { AbortedTransactionError, CompiledQuery } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { systemClock } from '#core/clock';
import { Fault } from '#core/fault';
import { emptyPlace, engines, migratedPlace, type Place, testCipher } from '../../../test/support/postgres.ts';
import { makeSnapshot } from '../../../test/support/snapshot.ts';
import { readAudit } from './audit-log.ts';
import { audited } from './audited.ts';
import { lockFolder } from './folder-lock.ts';
import { openCasebook } from './open.ts';
import { openSession } from './sessions.ts';
import { publishSnapshot, readSnapshot } from './snapshot.ts';

const cipher = testCipher('case');
const entry = { who: 'A. Officer', act: 'publish-snapshot', why: 'a-word-in-clear', detail: {} };

function folderOf(place: Place): string {
  if (!('folder' in place.address)) throw new Error('the embedded engine lives in a folder');
  return place.address.folder;
}

describe.each(engines)('opening on %s', (engine) => {
  test('an empty place becomes a casebook, and what is written stays', async () => {
    const place = await emptyPlace(engine);
    // What a process killed while making the cluster would leave.
    if (engine === 'pglite') mkdirSync(join(folderOf(place), 'cluster.new-xyz', 'base'), { recursive: true });
    for (const acts of [1, 2]) {
      const casebook = await openCasebook(place.address, cipher, systemClock);
      expect(casebook.engine).toBe(engine);
      await audited(casebook.db, entry, async () => undefined);
      expect(await readAudit(casebook.db)).toHaveLength(acts);
      await casebook.close();
    }
    if (engine === 'pglite') expect(readdirSync(folderOf(place)).sort()).toEqual(['cluster', 'lock']);
    await place.remove();
  });

  test('a transaction that hides a failed statement is told that nothing was kept', async () => {
    const place = await migratedPlace(engine);
    const session = await openSession(place.address);
    const hiding = session.kysely.transaction().execute(async (trx) => {
      await trx.executeQuery(CompiledQuery.raw('select 1/0')).catch(() => undefined);
    });
    await expect(hiding).rejects.toBeInstanceOf(AbortedTransactionError);
    await session.close();
    await place.remove();
  });

  test('the key of another case is refused before anything is read or written', async () => {
    const place = await migratedPlace(engine);
    await (await openCasebook(place.address, cipher, systemClock)).close();
    await expect(openCasebook(place.address, testCipher('another'), systemClock)).rejects.toMatchObject({
      code: 'KEY-WRONG',
    });
    await (await openCasebook(place.address, cipher, systemClock)).close();
    await place.remove();
  });
});

describe('the embedded engine', () => {
  let place: Place;
  beforeAll(async () => {
    place = await migratedPlace('pglite');
  });
  afterAll(() => place.remove());

  test('opens for one user at a time, in this process or another', async () => {
    const casebook = await openCasebook(place.address, cipher, systemClock);
    await expect(openCasebook(place.address, cipher, systemClock)).rejects.toMatchObject({ code: 'CASE-LOCKED' });
    const sessions = JSON.stringify(join(import.meta.dirname, 'sessions.ts'));
    const script = `const { openSession } = await import(${sessions}); await openSession({ folder: process.argv[1] }).catch((e) => console.log(e.code))`;
    const other = spawnSync(process.execPath, ['--input-type=module', '-e', script, folderOf(place)], {
      encoding: 'utf8',
    });
    expect(other.stdout).toBe('CASE-LOCKED\n');
    await audited(casebook.db, entry, async () => undefined);
    await casebook.close();
    await (await openCasebook(place.address, cipher, systemClock)).close();
  });

  test('does not stop the calling thread, and answers in the order asked', async () => {
    const session = await openSession(place.address);
    const order: string[] = [];
    const ask = async (name: string, statement: string): Promise<void> => {
      await session.kysely.executeQuery(CompiledQuery.raw(statement));
      order.push(name);
    };
    const asked = [ask('long', 'select pg_sleep(0.4)'), ask('short', 'select 1')];
    await delay(1);
    order.push('timer');
    await Promise.all(asked);
    expect(order).toEqual(['timer', 'long', 'short']);
    await session.close();
    await expect(ask('late', 'select 1')).rejects.toThrow();
  });

  test('empties its log as it goes, since nothing else would', async () => {
    const session = await openSession(place.address);
    const last = async (): Promise<unknown> => {
      const { rows } = await session.kysely.executeQuery(
        CompiledQuery.raw('select redo_lsn::text from pg_control_checkpoint()'),
      );
      return rows;
    };
    const send = (length: number): Promise<unknown> =>
      session.kysely
        .transaction()
        .execute((trx) =>
          trx.executeQuery(
            CompiledQuery.raw('create table public.sent as select length($1::text)', ['x'.repeat(length)]),
          ),
        );
    const before = await last();
    await send(1_000_000);
    expect(await last()).toEqual(before);
    await session.kysely.executeQuery(CompiledQuery.raw('drop table public.sent'));
    await send(33_000_000);
    expect(await last()).not.toEqual(before);
    await session.kysely.executeQuery(CompiledQuery.raw('drop table public.sent'));
    await session.close();
  });

  test('does not keep a finished program alive, closed or not', () => {
    const sessions = JSON.stringify(join(import.meta.dirname, 'sessions.ts'));
    const script = `const { openSession } = await import(${sessions}); await openSession({ folder: process.argv[1] }); console.log('done')`;
    const program = spawnSync(process.execPath, ['--input-type=module', '-e', script, folderOf(place)], {
      encoding: 'utf8',
      timeout: 60_000,
    });
    expect([program.stdout, program.status]).toEqual(['done\n', 0]);
  });

  test('holds no personal value in any byte of its files', async () => {
    const canary = 'Zebedee-Quartermain';
    const casebook = await openCasebook(place.address, cipher, systemClock);
    const snapshot = makeSnapshot({ people: 30, places: 30, exposures: 90, text: (field) => `${canary} ${field}` });
    await audited(casebook.db, entry, (tx) => publishSnapshot(tx, snapshot));
    await audited(casebook.db, entry, (tx) => publishSnapshot(tx, snapshot));
    expect(await readSnapshot(casebook.db)).toEqual(snapshot);
    await casebook.close();
    // The word in clear shows that the search sees what is there: rows, write-ahead log and all.
    expect(filesHolding(folderOf(place), 'a-word-in-clear').length).toBeGreaterThanOrEqual(2);
    expect(filesHolding(folderOf(place), canary)).toEqual([]);
    expect(filesHolding(folderOf(place), Buffer.from(canary).toString('hex'))).toEqual([]);
  });

  const damages: readonly (readonly [string, string, (cluster: string) => void])[] = [
    [
      'its control file cut short',
      'CASE-DAMAGED',
      (cluster) => truncateSync(join(cluster, 'global', 'pg_control'), 100),
    ],
    ['its control file gone', 'CASE-DAMAGED', (cluster) => rmSync(join(cluster, 'global', 'pg_control'))],
    ['its tables gone', 'CASE-DAMAGED', (cluster) => rmSync(join(cluster, 'base'), { recursive: true })],
    ['its log gone', 'CASE-DAMAGED', (cluster) => rmSync(join(cluster, 'pg_wal'), { recursive: true })],
    ['its version gone', 'CASE-DAMAGED', (cluster) => rmSync(join(cluster, 'PG_VERSION'))],
    ['nothing in it', 'CASE-DAMAGED', (cluster) => [rmSync(cluster, { recursive: true }), mkdirSync(cluster)]],
    ['files of another PostgreSQL', 'DATABASE-NEWER', (cluster) => writeFileSync(join(cluster, 'PG_VERSION'), '19\n')],
  ];

  test.each(damages)('with %s is %s, and nothing is made over it', async (_, code, damage) => {
    const folder = mkdtempSync(join(tmpdir(), 'candour-damaged-'));
    cpSync(folderOf(place), folder, { recursive: true });
    damage(join(folder, 'cluster'));
    const before = existsSync(join(folder, 'cluster', 'PG_VERSION'));
    await expect(openCasebook({ folder }, cipher, systemClock)).rejects.toMatchObject({ code });
    expect(existsSync(join(folder, 'cluster', 'PG_VERSION'))).toBe(before);
    // The lock is free again.
    lockFolder(join(folder, 'lock')).release();
    rmSync(folder, { recursive: true });
  });

  test('in a folder that cannot be made is refused in a sentence', async () => {
    const folder = join(folderOf(place), 'cluster', 'PG_VERSION', 'below-a-file');
    await expect(openCasebook({ folder }, cipher, systemClock)).rejects.toMatchObject({ code: 'NOT-WRITABLE' });
  });
});

function filesHolding(folder: string, word: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .filter((path) => readFileSync(path).includes(word));
}

describe('a server that cannot be used', () => {
  const urls = [
    'postgresql://jane:s3cret@127.0.0.1:1/casebook',
    'postgresql://jane:s3cret@127.0.0.1:99999/casebook',
    'mysql://jane:s3cret@127.0.0.1/casebook',
    'jane:s3cret@127.0.0.1',
    'postgresql:///casebook?host=/nowhere&user=jane&password=s3cret',
    '',
  ];

  test.each(urls)('%j: one sentence that says what to do, without the password', async (url) => {
    const fault: unknown = await openCasebook({ url }, cipher, systemClock).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(Fault);
    expect(fault).toMatchObject({ code: 'DATABASE-UNREACHABLE' });
    const shown = `${inspect(fault, { depth: 9, showHidden: true })} ${JSON.stringify(fault)}`;
    expect(shown).not.toContain('s3cret');
    expect(shown).not.toContain('jane');
  });

  test('one without that database', async () => {
    const place = await emptyPlace('postgres');
    await place.remove();
    await expect(openCasebook(place.address, cipher, systemClock)).rejects.toThrow('it has no database of that name');
  });

  test('one that goes away during an act', async () => {
    const place = await migratedPlace('postgres');
    const casebook = await openCasebook(place.address, cipher, systemClock);
    const cutOff = audited(casebook.db, entry, async (tx) => {
      await tx.reader
        .selectNoFrom((eb) => eb.fn('pg_terminate_backend', [eb.fn('pg_backend_pid')]).as('gone'))
        .execute();
    });
    await expect(cutOff).rejects.toMatchObject({ code: 'DATABASE-UNREACHABLE' });
    // The next act has a new connection.
    expect(await audited(casebook.db, entry, async () => 1)).toBe(1);
    expect(await readAudit(casebook.db)).toHaveLength(1);
    await casebook.close();
    await place.remove();
  });

  test('one that is not PostgreSQL', async () => {
    const server = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('the server has no port');
    const url = `postgresql://jane@127.0.0.1:${address.port}/casebook`;
    await expect(openCasebook({ url }, cipher, systemClock)).rejects.toMatchObject({ code: 'DATABASE-UNREACHABLE' });
    server.close();
  });
});
