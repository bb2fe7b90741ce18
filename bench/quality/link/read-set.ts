import { DuckDBInstance } from '@duckdb/node-api';
import type { LinkRecord } from '../../../src/review/resolve/link/link-tables.ts';

/** A file's rows as records with the cells of `columns`, and whose each truly is. */
export type ReadSet = { readonly records: readonly LinkRecord[]; readonly truths: ReadonlyMap<string, string> };

/** Reads a CSV or Parquet file, trimmed, with the cells as text; `truth` is given a row by its columns. */
export async function readSet(
  path: string,
  id: string,
  columns: readonly string[],
  truth: (cells: ReadonlyMap<string, string>) => string,
): Promise<ReadSet> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const source = path.endsWith('.parquet') ? `read_parquet('${path}')` : `read_csv('${path}', all_varchar = true)`;
  const reader = await connection.runAndReadAll(`SELECT * FROM ${source}`);
  const names = reader.columnNames().map((name) => name.trim());
  const truths = new Map<string, string>();
  const records = reader.getRowsJS().map((row): LinkRecord => {
    const cells = new Map(row.map((cell, at): [string, string] => [names[at] ?? '', textOf(cell)]));
    const own = cells.get(id) ?? '';
    truths.set(own, truth(cells));
    return { id: own, cells: columns.map((column) => cells.get(column) ?? '') };
  });
  connection.closeSync();
  instance.closeSync();
  return { records, truths };
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell).trim();
}
