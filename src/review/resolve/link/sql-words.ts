/** Which SQL is written: the same steps for both, but for a few words. */
export type Dialect = 'duckdb' | 'spark';

/** Whether one table is compared with itself (`one`) or two with each other. */
export type Sides = 'one' | 'two';

/** The column of a key: a key may be called as a column of ours is. */
export function keyColumn(key: string): string {
  return `k_${key}`;
}

/** A name that no reserved word can be mistaken for. */
export function quoted(name: string, dialect: Dialect): string {
  return dialect === 'duckdb' ? `"${name}"` : `\`${name}\``;
}

/** A step that keeps what it selects: Spark plans a chain of views again for each step that reads it, so every step is a table of its own there. */
export function madeTable(name: string, select: string, dialect: Dialect): string {
  return `CREATE TABLE ${quoted(name, dialect)}${dialect === 'spark' ? ' USING parquet' : ''} AS ${select}`;
}
