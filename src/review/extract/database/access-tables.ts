import type { DocumentText } from '../document-text.ts';
import type { Source } from '../extractor.ts';
import { cellText, RecordTable } from '../tables/record-table.ts';
import { accessObject } from './access-file.ts';

type Row = Readonly<Record<string, unknown>>;

/** One table of an Access database, as its reader gives it; any of its acts may throw for damage. */
export type AccessTable = {
  readonly rowCount: number;
  readonly getColumns: () => readonly { readonly name: string; readonly type: string }[];
  readonly getData: (what: { columns?: readonly string[]; rowOffset: number; rowLimit: number }) => readonly Row[];
};

/** The tables of a database by name. */
export type AccessBase = { readonly names: readonly string[]; readonly table: (name: string) => AccessTable };

/** What came of all tables: rows and files met and read, tables with anything unread, whether a limit was met. */
export type AccessCount = {
  rows: number;
  rowsRead: number;
  broken: number;
  files: number;
  filesRead: number;
  isStopped: boolean;
};

/** Records asked for at once, so that the clock is looked at in between; fewer where each can hold files. */
const step = 2000;
const stepWithFiles = 50;

/** Reads every table into units and hands over the files in them; a table that is damaged costs itself alone, a column that is damaged too. */
export async function readTables(base: AccessBase, into: DocumentText, source: Source): Promise<AccessCount> {
  const count: AccessCount = { rows: 0, rowsRead: 0, broken: 0, files: 0, filesRead: 0, isStopped: false };
  for (const name of base.names) if (!(await readTable(base, name, { into, source, count }))) count.broken += 1;
  return count;
}

type Place = { readonly into: DocumentText; readonly source: Source; readonly count: AccessCount };

/** Whether all of the table could be read that limits allow. */
async function readTable(base: AccessBase, name: string, { into, source, count }: Place): Promise<boolean> {
  const opened = openTable(base, name);
  if (opened === null) return false;
  const { table, columns, expected } = opened;
  const hasFiles = columns.some(({ type }) => type === 'ole' || type === 'complex');
  const names = columns.map((column) => column.name);
  const records = new RecordTable(into, name, names, source.budget.limits.sheetCells);
  let isSound = true;
  let hasRoom = true;
  for (let at = 0; at < expected && hasRoom; at += hasFiles ? stepWithFiles : step) {
    if (source.budget.late()) hasRoom = false;
    const part = hasRoom ? rowsAt(table, names, at, hasFiles ? stepWithFiles : step) : { rows: [], isSound: true };
    isSound &&= part.isSound;
    if (part.rows.length === 0) break;
    for (const [index, row] of part.rows.entries()) {
      if (!hasRoom) break;
      const files = hasFiles ? filesOf(columns, row, `${name} ${at + index + 2}`) : [];
      hasRoom = records.add(names.map((column) => said(row[column])));
      for (const file of files) await handOver(file, source, count);
    }
  }
  records.finish();
  count.rows += Math.max(expected, records.count);
  count.rowsRead += records.count;
  const isCut = !hasRoom && (records.count < expected || into.full);
  count.isStopped ||= isCut;
  return isSound && (isCut || records.count >= expected);
}

function openTable(
  base: AccessBase,
  name: string,
): { table: AccessTable; columns: ReturnType<AccessTable['getColumns']>; expected: number } | null {
  try {
    const table = base.table(name);
    return { table, columns: table.getColumns(), expected: table.rowCount };
  } catch {
    return null;
  }
}

/** Some records; where they cannot be had whole, the columns of them that can. */
function rowsAt(
  table: AccessTable,
  names: readonly string[],
  rowOffset: number,
  rowLimit: number,
): { rows: readonly Row[]; isSound: boolean } {
  try {
    return { rows: table.getData({ rowOffset, rowLimit }), isSound: true };
  } catch {
    const rows: Record<string, unknown>[] = [];
    for (const name of names) {
      try {
        for (const [index, row] of table.getData({ columns: [name], rowOffset, rowLimit }).entries()) {
          rows[index] ??= {};
          Object.assign(rows[index], { [name]: row[name] });
        }
      } catch {
        // The column is not read: its cells stay empty, and the table counts as broken.
      }
    }
    return { rows, isSound: false };
  }
}

type FoundFile = { readonly name: string; readonly bytes: Uint8Array };

function filesOf(columns: readonly { name: string; type: string }[], row: Row, place: string): FoundFile[] {
  const found: FoundFile[] = [];
  for (const { name, type } of columns) {
    const value = row[name];
    if (type === 'ole' && value instanceof Uint8Array) {
      const object = accessObject(value);
      if (object?.kind === 'file') found.push({ name: `${place} ${name}`, bytes: object.bytes });
    } else for (const file of attachmentsOf(value)) found.push({ name: `${place} ${file.name}`, bytes: file.bytes });
  }
  return found;
}

/** A cell's words: of attachments their names, of a file that lies elsewhere where it lies. */
function said(value: unknown): string {
  if (value instanceof Uint8Array) {
    const object = accessObject(value);
    return object?.kind === 'link' ? object.path : '';
  }
  const files = attachmentsOf(value);
  return files.length > 0 ? files.map(({ name }) => name).join('; ') : cellText(value);
}

function attachmentsOf(value: unknown): FoundFile[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((each: unknown) =>
    typeof each === 'object' && each !== null && 'data' in each && each.data instanceof Uint8Array
      ? [{ name: 'name' in each && typeof each.name === 'string' ? each.name : 'attachment', bytes: each.data }]
      : [],
  );
}

async function handOver({ name, bytes }: FoundFile, source: Source, count: AccessCount): Promise<void> {
  count.files += 1;
  const isTaken =
    source.budget.takeExpanded(bytes.length) &&
    (await source.member({ name, bytes, size: bytes.length, verdict: null }));
  if (isTaken) count.filesRead += 1;
}
