import { DuckDBInstance } from '@duckdb/node-api';
import type { LinkRecord } from '../../../src/review/resolve/link/link-tables.ts';

/** The rows of a CSV or Parquet file as records, trimmed, with the cells as text. */
export async function readSet(path: string, id: string): Promise<readonly LinkRecord[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const source = path.endsWith('.parquet') ? `read_parquet('${path}')` : `read_csv('${path}', all_varchar = true)`;
  const reader = await connection.runAndReadAll(`SELECT * FROM ${source}`);
  const names = reader.columnNames().map((name) => name.trim());
  const records = reader.getRowsJS().map((row): LinkRecord => {
    const cells = Object.fromEntries(row.map((cell, at) => [names[at] ?? '', textOf(cell)]));
    return { id: cells[id] ?? '', cells };
  });
  connection.closeSync();
  instance.closeSync();
  return records;
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell).trim();
}
