import { createHash } from 'node:crypto';
import { type Kysely, sql, type Transaction } from 'kysely';
import type { Clock } from '#core/clock';
import { Fault } from '#core/fault';
import { lockKeys, lockUntilEnd } from './locks.ts';
import type { Tables } from './tables.ts';

/** One step of the schema: its number from 1, a name, and its statements, run one by one in one transaction. */
export type Migration = { readonly number: number; readonly name: string; readonly statements: readonly string[] };

/**
 * Brings the schema `casebook` up to the last of `migrations`, in one transaction under an advisory lock, so that two
 * processes that start together do it once. Throws the fault DATABASE-NEWER where the schema has steps unknown here.
 */
export async function migrate(kysely: Kysely<Tables>, migrations: readonly Migration[], clock: Clock): Promise<void> {
  await kysely.transaction().execute(async (trx) => {
    await lockUntilEnd(trx, lockKeys.migration);
    await createLedger(trx);
    const applied = await trx.selectFrom('casebook.migration').selectAll().orderBy('number').execute();
    checkApplied(applied, migrations);
    for (const migration of migrations.slice(applied.length)) await apply(trx, migration, clock);
  });
}

async function createLedger(trx: Transaction<Tables>): Promise<void> {
  const { rows } = await sql<{ there: boolean }>`select to_regclass('casebook.migration') is not null as there`.execute(
    trx,
  );
  if (rows[0]?.there === true) return;
  await sql`create schema if not exists casebook`.execute(trx);
  await sql`create table casebook.migration (
    number integer primary key,
    name text not null,
    checksum text not null,
    applied_at timestamptz not null
  )`.execute(trx);
}

function checkApplied(
  applied: readonly { readonly number: number; readonly name: string; readonly checksum: string }[],
  migrations: readonly Migration[],
): void {
  if (applied.length > migrations.length) {
    throw new Fault(
      'DATABASE-NEWER',
      'The casebook was written by a newer version of Candour: use that version, or review into a new case.',
    );
  }
  for (const [index, row] of applied.entries()) {
    const known = migrations[index];
    if (known === undefined || known.number !== row.number || checksumOf(known) !== row.checksum) {
      throw new Fault(
        'DATABASE-NEWER',
        `The casebook's schema was made by another build of Candour (migration ${row.number}): use that build, or review into a new case.`,
      );
    }
  }
}

async function apply(trx: Transaction<Tables>, migration: Migration, clock: Clock): Promise<void> {
  for (const statement of migration.statements) await sql.raw(statement).execute(trx);
  await trx
    .insertInto('casebook.migration')
    .values({
      number: migration.number,
      name: migration.name,
      checksum: checksumOf(migration),
      applied_at: clock.now(),
    })
    .execute();
}

function checksumOf(migration: Migration): string {
  return createHash('sha256').update(JSON.stringify(migration.statements)).digest('hex');
}
