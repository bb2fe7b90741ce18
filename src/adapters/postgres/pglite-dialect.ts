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

class EngineThreadDriver implements Driver {
  readonly #thread: EngineThread;

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
