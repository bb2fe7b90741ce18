import { join } from 'node:path';
import { type DuckDBAppender, type DuckDBConnection, DuckDBDataChunk, DuckDBInstance, INTEGER } from '@duckdb/node-api';
import type {
  PlanColumn,
  PlanRow,
  PlanSession,
  PlanTable,
  PlanValue,
  RunPlan,
  WithPlanSession,
} from '#core/linkage-plan';
import { takeSpillFolder } from './spill-folder.ts';

/** Where DuckDB may spill and how much of the machine it may use. */
export type DuckDbOptions = {
  /** A folder of ours is made inside it and removed when a plan ends; what a process that was killed left there, by the next. */
  readonly scratch: string;
  readonly threads: number;
  readonly memoryMiB: number;
};

/**
 * A runner of compiled plans in an in-memory DuckDB that spills into `scratch`. Nothing is downloaded, no other file can be read or
 * written from SQL, and the settings are locked before the first step. Rejects with the engine's own error for a plan it refuses:
 * that is a fault of ours, never of the evidence.
 */
export function makeRunPlan(options: DuckDbOptions): RunPlan {
  const withSession = makePlanSession(options);
  return (plan, tables) =>
    withSession(async (session) => {
      for (const table of tables) await session.load(table);
      for (const step of plan.steps) await session.run(step);
      const results = new Map<string, readonly PlanRow[]>();
      for (const { name, sql } of plan.results) results.set(name, await session.rows(sql));
      return results;
    });
}

/** The same engine step by step, for linkages whose later steps depend on what earlier ones count. */
export function makePlanSession(options: DuckDbOptions): WithPlanSession {
  return async (work) => {
    const spill = await takeSpillFolder(options.scratch);
    try {
      return await inEngine(settings(options, join(spill.path, 'spilled')), work);
    } finally {
      await spill.release();
    }
  };
}

async function inEngine<Result>(
  engine: Readonly<Record<string, string>>,
  work: (session: PlanSession) => Promise<Result>,
): Promise<Result> {
  const instance = await DuckDBInstance.create(':memory:', engine);
  try {
    const connection = await instance.connect();
    try {
      await connection.run('SET enable_external_access = false');
      await connection.run('SET lock_configuration = true');
      return await work(sessionOn(connection));
    } finally {
      connection.closeSync();
    }
  } finally {
    instance.closeSync();
  }
}

function sessionOn(connection: DuckDBConnection): PlanSession {
  return {
    load: (table) => load(connection, table),
    append: async (table) => {
      await appendRows(connection, table);
    },
    fill: (table, columns) => fill(connection, table, columns),
    run: async (sql) => {
      await connection.run(sql);
    },
    rows: (sql) => rowsOf(connection, sql),
    stream: (sql) => chunksOf(connection, sql),
    numbers: (sql, visit) => visitNumbers(connection, sql, visit),
  };
}

// DuckDB looks for extensions on the network unless told not to; every function the plans use is built in.
function settings(options: DuckDbOptions, spill: string): Record<string, string> {
  return {
    threads: String(options.threads),
    memory_limit: `${options.memoryMiB}MiB`,
    temp_directory: spill,
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    // Every result has its own ORDER BY, so the engine need not keep rows in order between the steps.
    preserve_insertion_order: 'false',
  };
}

const sqlTypes = { integer: 'INTEGER', double: 'DOUBLE', text: 'VARCHAR' } as const;

async function load(connection: DuckDBConnection, table: PlanTable): Promise<void> {
  const columns = table.columns.map((column) => `${quoted(column.name)} ${sqlTypes[column.type]}`);
  await connection.run(`CREATE TABLE ${quoted(table.name)} (${columns.join(', ')})`);
  await appendRows(connection, table);
}

async function appendRows(connection: DuckDBConnection, table: PlanTable): Promise<void> {
  const appender = await connection.createAppender(table.name);
  try {
    for (const row of table.rows) appendRow(appender, table, row);
  } finally {
    appender.closeSync();
  }
}

function appendRow(appender: DuckDBAppender, table: PlanTable, row: PlanRow): void {
  if (row.length !== table.columns.length) throw new Error(`table ${table.name}: a row has the wrong number of cells`);
  table.columns.forEach((column, index) => {
    append(appender, table.name, column, row[index] ?? null);
  });
  appender.endRow();
}

function append(appender: DuckDBAppender, table: string, column: PlanColumn, value: PlanValue): void {
  if (value === null) {
    appender.appendNull();
  } else if (typeof value === 'string' && column.type === 'text') {
    appender.appendVarchar(value);
  } else if (typeof value === 'number' && column.type === 'integer') {
    appender.appendInteger(value);
  } else if (typeof value === 'number' && column.type === 'double') {
    appender.appendDouble(value);
  } else {
    throw new Error(`table ${table}: a cell of column ${column.name} is not ${column.type}`);
  }
}

// What a chunk of DuckDB holds at most.
const rowsPerChunk = 2048;

async function fill(connection: DuckDBConnection, table: string, columns: readonly Int32Array[]): Promise<void> {
  const appender = await connection.createAppender(table);
  try {
    const types = columns.map(() => INTEGER);
    const rows = columns[0]?.length ?? 0;
    for (let from = 0; from < rows; from += rowsPerChunk) {
      const size = Math.min(rowsPerChunk, rows - from);
      const chunk = DuckDBDataChunk.create(types, size);
      for (const [index, column] of columns.entries()) {
        const vector = chunk.getColumnVector(index);
        for (let row = 0; row < size; row += 1) vector.setItem(row, column[from + row] ?? 0);
        vector.flush();
      }
      appender.appendDataChunk(chunk);
    }
  } finally {
    appender.closeSync();
  }
}

async function rowsOf(connection: DuckDBConnection, sql: string): Promise<readonly PlanRow[]> {
  const rows: PlanRow[] = [];
  for await (const chunk of chunksOf(connection, sql)) rows.push(...chunk);
  return rows;
}

async function* chunksOf(connection: DuckDBConnection, sql: string): AsyncGenerator<readonly PlanRow[]> {
  const result = await connection.stream(sql);
  for (let chunk = await result.fetchChunk(); chunk !== null && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
    const rows = Array.from({ length: chunk.rowCount }, (): PlanValue[] => []);
    for (let index = 0; index < chunk.columnCount; index += 1) {
      const vector = chunk.getColumnVector(index);
      for (const [at, row] of rows.entries()) row.push(planValue(vector.getItem(at)));
    }
    yield rows;
  }
}

// Counts and sums come back as 64-bit integers; all of ours are far below 2^53.
function planValue(value: unknown): PlanValue {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value === 'bigint') return Number(value);
  throw new Error('a plan gave a value that is neither a number nor text');
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

async function visitNumbers(
  connection: DuckDBConnection,
  sql: string,
  visit: (columns: readonly Float64Array[], rows: number) => void,
): Promise<void> {
  const result = await connection.stream(sql);
  let columns = Array.from({ length: result.columnCount }, () => new Float64Array(2048));
  for (let chunk = await result.fetchChunk(); chunk !== null && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
    const rows = chunk.rowCount;
    if ((columns[0]?.length ?? 0) < rows) columns = columns.map(() => new Float64Array(rows));
    for (const [index, column] of columns.entries()) {
      const vector = chunk.getColumnVector(index);
      for (let row = 0; row < rows; row += 1) column[row] = numberOf(vector.getItem(row));
    }
    visit(columns, rows);
  }
}

function numberOf(value: unknown): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint') return Number(value);
  if (value === null) return Number.NaN;
  throw new Error('a plan gave a value that is not a number');
}
