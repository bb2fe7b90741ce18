/**
 * The thread on which the embedded PostgreSQL runs: it blocks its thread for the length of each query (1.8 s measured for
 * a large one), so it never runs on the calling thread. `workerData` is the folder of an existing cluster.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { columnParsers } from './column-parsing.ts';
import { codeOf, messageOf } from './database-error.ts';
import type { OpeningFailure } from './engine-faults.ts';
import { isRequest, type Reply, type Request } from './pglite-messages.ts';

const port = parentPort;
if (port === null) throw new Error('the embedded engine runs only in a worker thread');
const folder: unknown = workerData;
if (typeof folder !== 'string') throw new Error('the embedded engine needs its folder');

const reply = (message: Reply): void => port.postMessage(message);

/** What the engine says when it gives up; it says it on its standard error and then only throws "Aborted()". */
let lastWords = '';
const listen = (line: string): boolean => {
  if (/FATAL|PANIC|ERROR/u.test(line)) lastWords = line;
  return false;
};

reply({ kind: 'started' });
try {
  const engine = await PGlite.create(folder, { parsers: columnParsers, onStderr: listen, onStdout: () => false });
  await engine.query("select set_config('TimeZone', 'UTC', false), set_config('DateStyle', 'ISO', false)");
  port.on('message', (message: unknown) => {
    if (isRequest(message)) void serve(engine, message);
  });
  reply({ kind: 'opened' });
} catch (error) {
  reply({ kind: 'not-opened', failure: failureOf(error) });
}

function failureOf(error: unknown): OpeningFailure {
  const words = `${messageOf(error)} ${lastWords}`;
  if (codeOf(error) === 'ENOSPC' || words.includes('No space left on device')) return 'disk-full';
  return error instanceof RangeError || /out of memory|could not allocate/iu.test(words) ? 'no-memory' : 'damaged';
}

async function serve(engine: PGlite, request: Request): Promise<void> {
  switch (request.kind) {
    case 'query':
      return query(engine, request);
    case 'close': {
      await engine.close().catch(() => undefined);
      reply({ kind: 'closed' });
      port?.close();
      return;
    }
  }
}

/** The engine's own errors carry the statement's parameters; only the code and the words cross. */
async function query(engine: PGlite, request: Request & { readonly kind: 'query' }): Promise<void> {
  try {
    const { rows, affectedRows, command } = await engine.query(request.sql, [...request.parameters]);
    reply({ kind: 'rows', id: request.id, command: command ?? '', affected: affectedRows ?? 0, rows });
  } catch (error) {
    reply({ kind: 'failed', id: request.id, code: codeOf(error), message: messageOf(error) });
  }
}
