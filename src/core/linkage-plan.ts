/** A cell that goes into or comes out of a plan. */
export type PlanValue = string | number | null;

/** A row of a plan, cells in the order of the columns. */
export type PlanRow = readonly PlanValue[];

/** A column by its name and type: 32-bit whole number, double or text. */
export type PlanColumn = { readonly name: string; readonly type: 'integer' | 'double' | 'text' };

/** A table to load before a plan runs; every column may hold nulls. */
export type PlanTable = {
  readonly name: string;
  readonly columns: readonly PlanColumn[];
  readonly rows: Iterable<PlanRow>;
};

/** A linkage definition compiled to SQL that DuckDB and Spark SQL both understand: steps in order, then queries with a full ORDER BY. */
export type CompiledPlan = {
  readonly steps: readonly string[];
  readonly results: readonly { readonly name: string; readonly sql: string }[];
};

/** Runs a compiled plan over tables and gives the rows of each result by its name, in its order. */
export type RunPlan = (
  plan: CompiledPlan,
  tables: readonly PlanTable[],
) => Promise<ReadonlyMap<string, readonly PlanRow[]>>;

/** A linkage engine kept open between steps, so that what one step counts decides the next. */
export type PlanSession = {
  readonly load: (table: PlanTable) => Promise<void>;
  /** Adds rows to a table that was loaded. */
  readonly append: (table: PlanTable) => Promise<void>;
  /** Adds rows to a table of whole numbers that was loaded, column by column, all of one length; holds no nulls. */
  readonly fill: (table: string, columns: readonly Int32Array[]) => Promise<void>;
  readonly run: (sql: string) => Promise<void>;
  readonly rows: (sql: string) => Promise<readonly PlanRow[]>;
  /** The rows of a query too many to hold, some thousands at a time. */
  readonly stream: (sql: string) => AsyncIterable<readonly PlanRow[]>;
  /** The columns of a query of numbers only, some thousands of rows at a time; null is NaN. What is handed over is used again. */
  readonly numbers: (sql: string, visit: (columns: readonly Float64Array[], rows: number) => void) => Promise<void>;
};

/** Opens a session, does the work in it and closes it, however the work ends. */
export type WithPlanSession = <T>(work: (session: PlanSession) => Promise<T>) => Promise<T>;
