import { spawn, spawnSync } from 'node:child_process';
import { createCipheriv, createDecipheriv, createHash, createSecretKey, randomBytes } from 'node:crypto';
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { systemClock } from '#core/clock';
import { migrate } from '../../src/adapters/postgres/migrate.ts';
import { migrations } from '../../src/adapters/postgres/migrations/all.ts';
import type { RowCipher } from '../../src/adapters/postgres/row-cipher.ts';
import { type CasebookAddress, openSession } from '../../src/adapters/postgres/sessions.ts';

/** The engines that every database test runs on. */
export const engines = ['pglite', 'postgres'] as const;

/** One of the engines. */
export type Engine = (typeof engines)[number];

/** A database that nobody else uses, and how to be rid of it. */
export type Place = { readonly address: CasebookAddress; readonly remove: () => Promise<void> };

/** Where a casebook's schema is there already, made once and copied. */
export function migratedPlace(engine: Engine): Promise<Place> {
  return engine === 'pglite' ? placeInFolder() : placeOnServer(true);
}

/** Where nothing is there yet. */
export function emptyPlace(engine: Engine): Promise<Place> {
  return engine === 'pglite' ? Promise.resolve(emptyFolder()) : placeOnServer(false);
}

/** AES-256-GCM under a key made from `seed`, as the vault seals. */
export function testCipher(seed: string): RowCipher {
  // A key object, not bytes: made once, it halves the cost of each sealing (25 to 10 microseconds).
  const key = createSecretKey(createHash('sha256').update(seed).digest());
  return {
    seal: (plain) => {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', key, nonce);
      return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
    },
    open: (sealed) => {
      const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12));
      decipher.setAuthTag(sealed.subarray(sealed.length - 16));
      return Buffer.concat([decipher.update(sealed.subarray(12, sealed.length - 16)), decipher.final()]);
    },
  };
}

function emptyFolder(): Place & { readonly folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'candour-casebook-'));
  return { folder, address: { folder }, remove: async () => rmSync(folder, { recursive: true, force: true }) };
}

async function placeInFolder(): Promise<Place> {
  const template = await templateFolder();
  const place = emptyFolder();
  cpSync(template, place.folder, { recursive: true });
  return place;
}

/** Making a cluster costs about 4 CPU-seconds, copying one 0.1: kept between runs, by engine version and schema. */
async function templateFolder(): Promise<string> {
  const root = join(import.meta.dirname, '..', '..', 'node_modules');
  const version = readFileSync(join(root, '@electric-sql', 'pglite', 'package.json'), 'utf8');
  const key = createHash('sha256').update(version).update(JSON.stringify(migrations)).digest('hex').slice(0, 16);
  const template = join(root, '.cache', 'candour-test', `casebook-${key}`);
  if (existsSync(template)) return template;
  const { folder, address } = emptyFolder();
  const session = await openSession(address);
  await migrate(session.kysely, migrations, systemClock);
  await session.close();
  const beside = `${template}.${process.pid}`;
  mkdirSync(join(template, '..'), { recursive: true });
  cpSync(folder, beside, { recursive: true });
  rmSync(folder, { recursive: true, force: true });
  // Another test process may have been first; its template is as good.
  if (existsSync(template)) rmSync(beside, { recursive: true, force: true });
  else renameSync(beside, template);
  return template;
}

let server: Promise<Server> | null = null;
let databases = 0;

type Server = { readonly urlOf: (database: string) => string; readonly template: string };

async function placeOnServer(migrated: boolean): Promise<Place> {
  server ??= startServer();
  const { urlOf, template } = await server;
  databases += 1;
  const name = `candour_test_${process.pid}_${databases}`;
  await runOn(urlOf('postgres'), `create database ${name} template ${migrated ? template : 'template0'}`);
  const remove = (): Promise<void> => runOn(urlOf('postgres'), `drop database if exists ${name} with (force)`);
  return { address: { url: urlOf(name) }, remove };
}

/** The server that DATABASE_URL names, or one of our own; with a database of the schema to copy. */
async function startServer(): Promise<Server> {
  const given = process.env['DATABASE_URL'];
  const urlOf = given === undefined || given === '' ? await startPrivateCluster() : urlsBeside(given);
  const template = `candour_template_${process.pid}`;
  await runOn(urlOf('postgres'), `drop database if exists ${template} with (force)`);
  await runOn(urlOf('postgres'), `create database ${template} template template0`);
  const session = await openSession({ url: urlOf(template) });
  await migrate(session.kysely, migrations, systemClock);
  await session.close();
  return { urlOf, template };
}

function urlsBeside(given: string): (database: string) => string {
  return (database) => {
    const url = new URL(given);
    url.pathname = `/${database}`;
    return url.href;
  };
}

/**
 * A PostgreSQL of our own, on a Unix socket in a temporary folder, without TCP and without syncing. A shell stands over
 * it: when this process ends, however it ends, the pipe to the shell closes, and the shell stops the server and removes
 * the folder. PostgreSQL refuses to run as root, so root runs it as the account `postgres`.
 */
async function startPrivateCluster(): Promise<(database: string) => string> {
  const folder = mkdtempSync(join(tmpdir(), 'candour-pg-'));
  const account = serverAccount();
  if (account !== null) chownSync(folder, account.uid, account.gid);
  const guard = spawn('sh', ['-c', guardScript, 'guard', findBinaries(), folder], {
    cwd: folder,
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    ...account,
  });
  guard.unref();
  if ('unref' in guard.stdin && typeof guard.stdin.unref === 'function') guard.stdin.unref();
  const urlOf = (database: string): string =>
    `postgresql:///${database}?host=${encodeURIComponent(folder)}&user=postgres`;
  for (;;) {
    try {
      await runOn(urlOf('postgres'), 'select 1');
      return urlOf;
    } catch (error) {
      if (guard.exitCode !== null) throw new Error(`PostgreSQL did not start: see ${folder}/log`, { cause: error });
      await delay(50);
    }
  }
}

const guardScript = `
  "$1/initdb" -D "$2/data" -U postgres -A trust -E UTF8 --locale=C --no-sync >"$2/log" 2>&1 || exit 1
  "$1/postgres" -D "$2/data" -k "$2" -c listen_addresses= -c fsync=off -c full_page_writes=off >>"$2/log" 2>&1 &
  server=$!
  read -r line
  kill -QUIT "$server"
  wait "$server"
  rm -rf "$2"
`;

function findBinaries(): string {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(delimiter),
  ];
  const found = folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
  if (found === undefined) {
    throw new Error(
      'The database tests need a PostgreSQL server, 15 or later: install it (Debian: apt-get install postgresql), or set DATABASE_URL to one on which databases may be created.',
    );
  }
  return found;
}

function serverAccount(): { readonly uid: number; readonly gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const [uid, gid] = ['-u', '-g'].map((flag) =>
    Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout),
  );
  if (!uid || !gid)
    throw new Error('PostgreSQL refuses to run as root, and there is no account `postgres` to run it as.');
  return { uid, gid };
}

async function runOn(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
