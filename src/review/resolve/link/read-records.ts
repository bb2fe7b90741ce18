import { Fault } from '#core/fault';
import { findDelimiter, readDelimited } from '../../collect/delimited-records.ts';
import type { LinkRecord } from './link-records.ts';

/**
 * Reads the records of a CSV text whose first row names its columns; of the others only `columns` are kept. Without an `id` column records
 * are numbered from 1. Throws LINK-TABLE-UNUSABLE where a column is missing, or an identifier missing or used twice: every record must
 * be counted in and out.
 */
export function readRecords(
  csv: string,
  what: string,
  id: string | null,
  columns: ReadonlySet<string>,
): readonly LinkRecord[] {
  const text = csv.replace(/^\uFEFF/u, '');
  const delimiter = findDelimiter(text.slice(0, 65_536))?.delimiter ?? ',';
  const records: LinkRecord[] = [];
  const ids = new Set<string>();
  let places: ReadonlyMap<string, number> | null = null;
  readDelimited(text, delimiter, ({ cells, line }) => {
    if (cells.every((cell) => cell.trim() === '')) return true;
    if (places === null) {
      places = placesOf(cells, what, id, columns);
      return true;
    }
    const own = id === null ? String(records.length + 1) : (cells[places.get(id) ?? -1] ?? '').trim();
    if (own === '') throw unusable(`Line ${line} of ${what} has no identifier under "${id}": give every record one.`);
    if (ids.has(own))
      throw unusable(`Line ${line} of ${what} has an identifier that an earlier record has: make them unique.`);
    ids.add(own);
    const kept = [...columns].map((column): [string, string] => [column, cells[places?.get(column) ?? -1] ?? '']);
    records.push({ id: own, cells: Object.fromEntries(kept) });
    return true;
  });
  if (records.length === 0)
    throw unusable(`There is no record in ${what}: give a CSV file with a row of column names and records below it.`);
  return records;
}

function placesOf(
  cells: readonly string[],
  what: string,
  id: string | null,
  columns: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const places = new Map(cells.map((cell, index): [string, number] => [cell.trim(), index]));
  const missing = [...columns, ...(id === null ? [] : [id])].find((column) => !places.has(column));
  if (missing !== undefined)
    throw unusable(`The model reads a column "${missing}" that ${what} does not have: its first row must name it.`);
  return places;
}

function unusable(sentence: string): Fault {
  return new Fault('LINK-TABLE-UNUSABLE', sentence);
}
