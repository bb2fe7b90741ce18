import { type RawBuilder, type SqlBool, sql } from 'kysely';

/** Rows fetched at once: a page crosses from the embedded engine's thread whole. */
const smallRowsPerPage = 10_000;

/** The rows of a table whose ordinals run from 0 without gaps, page by page; `fetch` selects those for which `page` holds, in order. */
export async function* readPages<Row>(
  fetch: (page: RawBuilder<SqlBool>) => Promise<readonly Row[]>,
  rowsPerPage = smallRowsPerPage,
): AsyncGenerator<readonly Row[]> {
  for (let from = 0; ; from += rowsPerPage) {
    const to = from + rowsPerPage;
    const rows = await fetch(sql<SqlBool>`ordinal >= ${sql.lit(from)} and ordinal < ${sql.lit(to)}`);
    yield rows;
    if (rows.length < rowsPerPage) return;
  }
}

/** Every row of such a table, read. */
export async function readAll<Row, T>(
  fetch: (page: RawBuilder<SqlBool>) => Promise<readonly Row[]>,
  read: (row: Row) => T,
): Promise<T[]> {
  const all: T[] = [];
  for await (const rows of readPages(fetch)) for (const row of rows) all.push(read(row));
  return all;
}
