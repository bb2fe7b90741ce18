import {
  AbortedTransactionError,
  type CompiledQuery,
  type DatabaseConnection,
  type DatabaseIntrospector,
  type Dialect,
  type Driver,
  type Kysely,
  PGliteAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryCompiler,
  type QueryResult,
  type TransactionSettings,
} from 'kysely';
import type { EngineThread } from './pglite-thread.ts';

/**
 * The query builder over the embedded engine's thread. The engine has one session; `PGliteAdapter` says so, and the query
 * builder then hands out its one connection to one user at a time, whole transactions included, in the order asked.
 */
export class EngineThreadDialect implements Dialect {
  readonly #thread: EngineThread;

  constructor(thread: EngineThread) {
    this.#thread = thread;
  }

  createAdapter(): PGliteAdapter {
    return new PGliteAdapter();
  }

  createDriver(): Driver {
    return new EngineThreadDriver(this.#thread);
  }

  createIntrospector(db: Kysely<unknown>): DatabaseIntrospector {
    return new PostgresIntrospector(db);
  }

  createQueryCompiler(): QueryCompiler {
    return new PostgresQueryCompiler();
  }
}

/** Characters of statements and parameters after which the write-ahead log is emptied: it is about as long as they are. */
const checkpointEvery = 32_000_000;

class EngineThreadDriver implements Driver {
  readonly #thread: EngineThread;
  #checkpointAt = checkpointEvery;

  constructor(thread: EngineThread) {
    this.#thread = thread;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    return new EngineThreadConnection(this.#thread);
  }

  async beginTransaction(_: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    await this.#thread.query(settings.accessMode === 'read only' ? 'begin read only' : 'begin', []);
  }

  async commitTransaction(): Promise<void> {
    const { command } = await this.#thread.query('commit', []);
    // PostgreSQL answers COMMIT with ROLLBACK where a statement had failed: nothing was kept.
    if (command === 'ROLLBACK') throw new AbortedTransactionError();
    if (this.#thread.sent > this.#checkpointAt) await this.#checkpoint();
  }

  /** Embedded, PostgreSQL never does this by itself, and the log would grow for as long as the casebook is open. */
  async #checkpoint(): Promise<void> {
    this.#checkpointAt = this.#thread.sent + checkpointEvery;
    // What was committed is safe in the log, so a failure here (a full disk) must not deny it; the next statement will tell.
    await this.#thread.query('checkpoint', []).catch(() => undefined);
  }

  async rollbackTransaction(): Promise<void> {
    await this.#thread.query('rollback', []);
  }

  async releaseConnection(): Promise<void> {}

  async destroy(): Promise<void> {
    await this.#thread.close();
  }
}

class EngineThreadConnection implements DatabaseConnection {
  readonly #thread: EngineThread;

  constructor(thread: EngineThread) {
    this.#thread = thread;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const { affected, rows } = await this.#thread.query(query.sql, query.parameters);
    if (!areRows<R>(rows)) throw new Error('the embedded engine gave no rows');
    return { numAffectedRows: BigInt(affected), rows };
  }

  // biome-ignore lint/correctness/useYield: a stream cannot cross from an engine with one session
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('the embedded engine does not stream: read in pages');
  }
}

/** The builder knows each query's row type from its text; no check at run time could know more. */
function areRows<R>(rows: readonly unknown[]): rows is R[] {
  return Array.isArray(rows);
}
