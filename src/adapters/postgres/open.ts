import { sql } from 'kysely';
import type { Clock } from '#core/clock';
import { Fault } from '#core/fault';
import { codeOf } from './database-error.ts';
import { type Db, makeDb } from './db.ts';
import { lockKeys, lockUntilEnd } from './locks.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/all.ts';
import type { RowCipher } from './row-cipher.ts';
import { openValue, sealValue } from './sealed-value.ts';
import { type CasebookAddress, openSession, type Session } from './sessions.ts';

/** An open casebook: read from `db`, write with `audited(db, …)`, and close it at the end. */
export type Casebook = {
  readonly engine: 'pglite' | 'postgres';
  readonly db: Db;
  readonly close: () => Promise<void>;
};

/**
 * Opens the casebook of one case and brings its schema up to date: in a folder of its own with the embedded engine
 * (made on first use), or in the schema `casebook` of a PostgreSQL database, one database for each case. Throws the
 * faults DATABASE-UNREACHABLE, DATABASE-NEWER, CASE-DAMAGED, CASE-LOCKED, KEY-WRONG and NOT-WRITABLE.
 */
export async function openCasebook(address: CasebookAddress, cipher: RowCipher, clock: Clock): Promise<Casebook> {
  const session = await openSession(address);
  try {
    const db = await prepare(session, cipher, clock);
    return { engine: session.engine, db, close: session.close };
  } catch (error) {
    await session.close();
    throw error;
  }
}

/** Migrates a connected session and checks the key; for `openCasebook`, and for tests that also need raw SQL. */
export async function prepare({ kysely, engine }: Session, cipher: RowCipher, clock: Clock): Promise<Db> {
  try {
    await migrate(kysely, migrations, clock);
  } catch (error) {
    // 42501: insufficient privilege, as for a role that may not create a schema.
    if (engine === 'postgres' && codeOf(error) === '42501') {
      throw new Fault(
        'DATABASE-UNREACHABLE',
        'The database that DATABASE_URL names does not let this user create tables: grant it CREATE on the database.',
      );
    }
    throw error;
  }
  await kysely.transaction().execute(async (trx) => {
    await lockUntilEnd(trx, lockKeys.migration);
    const check = await trx.selectFrom('casebook.key_check').select('sealed').executeTakeFirst();
    if (check !== undefined) return checkKey(cipher, check.sealed);
    await sql`insert into casebook.key_check (sealed) values (${sealValue(cipher, 'key_check', 'candour')}::text::bytea)`.execute(
      trx,
    );
  });
  return makeDb(kysely, cipher, clock);
}

function checkKey(cipher: RowCipher, sealed: Uint8Array): void {
  try {
    openValue(cipher, 'key_check', sealed);
  } catch {
    throw new Fault(
      'KEY-WRONG',
      'The casebook was sealed with another key: it belongs to another case. Give its own key, or give this case a database of its own.',
    );
  }
}
