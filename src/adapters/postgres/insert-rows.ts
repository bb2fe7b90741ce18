import { sql } from 'kysely';
import type { Tx } from './db.ts';

/** SQL types that rows are written in; lists as JSON arrays, ciphertext in hexadecimal form, instants in ISO 8601. */
export type SqlType =
  | 'integer'
  | 'bigint'
  | 'double precision'
  | 'boolean'
  | 'text'
  | 'text[]'
  | 'jsonb'
  | 'bytea'
  | 'timestamptz';

/**
 * A table as rows are written to it: its name in the schema `casebook`, the type of each column, and how many rows are sent in one statement where
 * they are not small.
 */
export type TableShape<Row> = {
  readonly table: string;
  readonly columns: { readonly [K in keyof Row]-?: SqlType };
  readonly rowsPerStatement?: number;
};

/** Rows sent in one statement: large enough to save round trips, small enough to stay near 1 MB each. */
const smallRowsPerStatement = 2_000;

/**
 * Writes rows, many to a statement, as one JSON parameter: the same on both engines, without the limit of 65,535
 * parameters. Returns how many were written. `make` is called once for each item, in order.
 */
export async function insertRows<Item, Row extends object>(
  tx: Tx,
  shape: TableShape<Row>,
  items: readonly Item[],
  make: (item: Item, index: number) => Row,
): Promise<number> {
  const names = Object.keys(shape.columns);
  const columns = sql.join(names.map((name) => sql.id(name)));
  const typed = sql.join(
    Object.entries(shape.columns).map(([name, type]) => sql`${sql.id(name)} ${sql.raw(String(type))}`),
  );
  // The rows of the next statement are made while the engine works on this one: sealing them takes about half as long.
  const { rowsPerStatement = smallRowsPerStatement } = shape;
  let underWay: Promise<unknown> = Promise.resolve();
  for (let start = 0; start < items.length; start += rowsPerStatement) {
    const rows = items.slice(start, start + rowsPerStatement).map((item, index) => make(item, start + index));
    const statement = sql`insert into ${sql.id('casebook', shape.table)} (${columns})
      select ${columns} from json_to_recordset(${JSON.stringify(rows)}::text::json) as r (${typed})`;
    await underWay;
    underWay = statement.execute(tx.writer);
    // Waited for in its turn; until then its failure is nobody's to handle.
    underWay.catch(() => undefined);
  }
  await underWay;
  return items.length;
}
