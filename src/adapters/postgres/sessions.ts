import { join } from 'node:path';
import { CompiledQuery, Kysely, PostgresDialect } from 'kysely';
import { Pool, types } from 'pg';
import { Fault } from '#core/fault';
import { ensureCluster, ensureFolder } from './cluster-folder.ts';
import { columnParsers } from './column-parsing.ts';
import { codeOf } from './database-error.ts';
import { lockFolder } from './folder-lock.ts';
import { EngineThreadDialect } from './pglite-dialect.ts';
import { EngineThread } from './pglite-thread.ts';
import type { Tables } from './tables.ts';

/** A folder for the embedded engine, or the URL of a PostgreSQL database (`DATABASE_URL`). */
export type CasebookAddress = { readonly folder: string } | { readonly url: string };

/** A connected engine, whatever its schema; `close` is safe to call once. */
export type Session = {
  readonly engine: 'pglite' | 'postgres';
  readonly kysely: Kysely<Tables>;
  readonly close: () => Promise<void>;
};

/** The oldest server that the SQL is written for. */
const oldestServer = 15;

/** Connects, making the embedded cluster if it is not there. */
export function openSession(address: CasebookAddress): Promise<Session> {
  return 'folder' in address ? openEmbedded(address.folder) : openServer(address.url);
}

async function openEmbedded(folder: string): Promise<Session> {
  await ensureFolder(folder);
  const lock = lockFolder(join(folder, 'lock'));
  try {
    const thread = await EngineThread.open(await ensureCluster(folder));
    const kysely = new Kysely<Tables>({ dialect: new EngineThreadDialect(thread) });
    const close = async (): Promise<void> => {
      await kysely.destroy();
      await thread.close();
      lock.release();
    };
    return { engine: 'pglite', kysely, close };
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function openServer(url: string): Promise<Session> {
  const pool = makePool(url);
  // A lost connection is told by the statement that needed it; unheard, these events would end the program.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  try {
    const client = await pool.connect();
    const { rows } = await client.query('show server_version_num').finally(() => client.release());
    checkVersion(rows[0]);
  } catch (error) {
    await pool.end();
    if (error instanceof Fault) throw error;
    throw unreachable(reasonOf(codeOf(error)));
  }
  const kysely = new Kysely<Tables>({
    dialect: new PostgresDialect({
      pool,
      // The parsers expect ISO dates. Not startup options: connection poolers refuse those.
      onCreateConnection: async (connection) => {
        await connection.executeQuery(
          CompiledQuery.raw("select set_config('TimeZone', 'UTC', false), set_config('DateStyle', 'ISO', false)"),
        );
      },
    }),
  });
  return { engine: 'postgres', kysely, close: () => kysely.destroy() };
}

function makePool(url: string): Pool {
  if (!/^postgres(?:ql)?:\/\//u.test(url) || !URL.canParse(url.replace('@/', '@localhost/'))) {
    throw unreachable('it is not of the form postgresql://user@host:5432/name');
  }
  return new Pool({
    connectionString: url,
    max: 4,
    connectionTimeoutMillis: 15_000,
    application_name: 'candour',
    types: {
      getTypeParser: (oid: number, format?: 'text' | 'binary') =>
        columnParsers[oid] ?? types.getTypeParser(oid, format),
    },
  });
}

function checkVersion(row: unknown): void {
  const number =
    typeof row === 'object' && row !== null && 'server_version_num' in row ? Number(row.server_version_num) : 0;
  const major = Math.floor(number / 10_000);
  if (major < oldestServer) throw unreachable(`it is PostgreSQL ${major}, and Candour needs ${oldestServer} or later`);
}

/** Never the URL, which may hold a password, nor the driver's own error, which may quote it. */
function unreachable(why: string): Fault {
  return new Fault(
    'DATABASE-UNREACHABLE',
    `The database that DATABASE_URL names cannot be used (${why}): correct it, or unset DATABASE_URL to keep the casebook in the case folder.`,
  );
}

function reasonOf(code: string): string {
  return reasons[code] ?? (code === '' ? 'it did not answer as PostgreSQL does' : `the answer was ${code}`);
}

const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens at that host and port',
  ENOENT: 'its socket is not there',
  ENOTFOUND: 'its host is not known',
  EAI_AGAIN: 'its host is not known',
  ETIMEDOUT: 'it did not answer in time',
  ECONNRESET: 'it closed the connection',
  '28P01': 'the password was refused',
  '28000': 'the login was refused',
  '3D000': 'it has no database of that name',
  '53300': 'it has no connection left',
};
