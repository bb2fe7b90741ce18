import { type Extraction, type Extractor, whole } from './extractor.ts';
import { cellText, RecordTable } from './record-table.ts';
import { columnsOfTable } from './sql-words.ts';
import { SqlitePages, type SqliteRecord } from './sqlite-pages.ts';
import { anySize, type Reading, UnitFlow } from './unit-flow.ts';

/**
 * SQLite databases: each table a table, read from the pages themselves, since a database engine has no place in a process
 * that reads hostile files. Tables WITHOUT ROWID are stored another way: they are counted and not read.
 */
export const sqlite: Extractor = {
  mediaTypes: ['application/vnd.sqlite3'],
  ...anySize(readSqlite),
};

type TableEntry = { readonly name: string; readonly root: number; readonly sql: string };

async function readSqlite(reading: Reading): Promise<Extraction> {
  const pages = reading.file.size < 512 ? null : new SqlitePages(reading.file);
  if (pages?.isUsable !== true) return { outcome: 'damaged', code: 'damaged', units: [], coverage: [] };
  const tables = tablesOf(pages);
  const into = new UnitFlow(reading);
  let rows = 0;
  let met = 0;
  let skipped = 0;
  let isStopped = false;
  for (const { name, root, sql } of tables) {
    if (/\bwithout\s+rowid\b/iu.test(sql.slice(-200))) {
      skipped += 1;
      continue;
    }
    const { names, rowIdColumn } = columnsOfTable(sql);
    const table = new RecordTable(into, name, names, into.mostCells);
    for (const record of pages.records(root)) {
      met += 1;
      isStopped ||= !table.add(cellsOf(record, rowIdColumn)) || (table.count % 1024 === 0 && !(await into.pass()));
      // Rows that find no room any more are still counted, as long as there is time.
      if (isStopped && met % 1024 === 1 && reading.budget.late()) break;
    }
    table.finish();
    isStopped ||= !(await into.pass());
    rows += table.count;
  }
  const coverage = [
    { of: 'tables', expected: tables.length, read: tables.length - skipped },
    { of: 'rows', expected: met + pages.broken, read: rows },
  ];
  const units = into.units;
  if (isStopped)
    return { outcome: 'partial', code: 'limit-reached', detail: `${rows} of ${met} rows`, units, coverage };
  if (pages.broken > 0 || skipped > 0) {
    if (!into.any && tables.length === 0) return { outcome: 'damaged', code: 'damaged', units, coverage };
    const detail = `${skipped} tables without row numbers, ${pages.broken} damaged pages or rows`;
    return { outcome: 'partial', code: 'member-damaged', detail, units, coverage };
  }
  return !into.any ? { outcome: 'empty', code: 'empty', units, coverage } : { ...whole, units, coverage };
}

/** The tables that the schema on page 1 lists: type, name, table, first page, the statement that made it. */
function tablesOf(pages: SqlitePages): TableEntry[] {
  const tables: TableEntry[] = [];
  for (const { values } of pages.records(1)) {
    const [type, name, , root, sql] = values;
    if (type !== 'table' || typeof name !== 'string' || typeof sql !== 'string') continue;
    if (typeof root === 'number' && root > 0 && !name.startsWith('sqlite_')) tables.push({ name, root, sql });
  }
  return tables;
}

function cellsOf({ rowId, values }: SqliteRecord, rowIdColumn: number): string[] {
  return values.map((value, index) => (index === rowIdColumn && value === null ? String(rowId) : cellText(value)));
}
