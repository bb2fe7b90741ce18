import type { Budget } from '../budget.ts';
import { DocumentText } from '../document-text.ts';
import { type Extraction, type Extractor, whole } from '../extractor.ts';
import { cellText, RecordTable } from '../tables/record-table.ts';
import { addRawStrings } from '../text/raw-strings.ts';
import { anySize, type Reading, UnitFlow } from '../unit-flow.ts';
import { columnsOfTable } from './sql-words.ts';
import { SqlitePages, type SqliteRecord } from './sqlite-pages.ts';

/**
 * SQLite databases: each table a table, read from the pages themselves, since a database engine has no place in a process
 * that reads hostile files. What is left of deleted records is read for its words.
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
  let isStopped = false;
  for (const { name, root, sql } of tables) {
    const { names, rowIdColumn } = storedColumns(sql);
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
  addDeleted(pages, reading.budget, into);
  isStopped ||= !(await into.pass());
  const coverage = [
    { of: 'tables', expected: tables.length, read: tables.length },
    { of: 'rows', expected: met + pages.broken, read: rows },
  ];
  const units = into.units;
  if (isStopped)
    return { outcome: 'partial', code: 'limit-reached', detail: `${rows} of ${met} rows`, units, coverage };
  if (pages.broken > 0) {
    if (!into.any && tables.length === 0) return { outcome: 'damaged', code: 'damaged', units, coverage };
    const detail = `${pages.broken} damaged pages or rows`;
    return { outcome: 'partial', code: 'member-damaged', detail, units, coverage };
  }
  return !into.any ? { outcome: 'empty', code: 'empty', units, coverage } : { ...whole, units, coverage };
}

/** Columns in the order in which they are stored: without row numbers, those of the key come first. */
function storedColumns(sql: string): { names: readonly string[]; rowIdColumn: number } {
  const { names, rowIdColumn, keys } = columnsOfTable(sql);
  if (!/\bwithout\s{1,20}rowid\b/iu.test(sql.slice(-200))) return { names, rowIdColumn };
  return { names: [...keys, ...names.filter((name) => !keys.includes(name))], rowIdColumn: -1 };
}

/** Pages that hold no table any more keep what stood on them until it is written over. */
function addDeleted(pages: SqlitePages, budget: Budget, into: UnitFlow): void {
  const { bytes } = pages.free();
  if (bytes.length === 0) return;
  const words = new DocumentText(budget);
  addRawStrings(bytes, words);
  for (const unit of words.units) into.add({ ...unit, locator: `free-pages ${unit.locator}`, flags: ['deleted'] });
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
