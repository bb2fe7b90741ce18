import MDBReader from 'mdb-reader';
import { DocumentText } from './document-text.ts';
import { type Extraction, type Extractor, openedBy, type Source, whole } from './extractor.ts';
import { cellText, RecordTable } from './record-table.ts';
import { openAccess } from './unlock/access-lock.ts';

/** Access databases (.mdb, .accdb): each table a table; one that cannot be read costs only itself. */
export const access: Extractor = { mediaTypes: ['application/vnd.ms-access'], extract: readAccess };

/** Records asked for at once, so that the clock is looked at in between. */
const step = 2000;

async function readAccess(source: Source): Promise<Extraction> {
  const trial = await openAccess(source.bytes, source.budget.passwords);
  if (trial === null) return readClear(source);
  if (trial.kind === 'locked') return { ...trial.verdict, units: [], coverage: [] };
  return { ...readClear({ ...openedBy(source, trial.password), bytes: trial.value }), openedWith: trial.password };
}

function readClear(source: Source): Extraction {
  const opened = open(source.bytes);
  if (opened === 'encrypted') return { outcome: 'encrypted', code: 'encrypted', units: [], coverage: [] };
  if (opened === 'damaged') return { outcome: 'damaged', code: 'damaged', units: [], coverage: [] };
  const into = new DocumentText(source.budget);
  let read = 0;
  let expected = 0;
  let broken = 0;
  let isStopped = false;
  for (const name of opened.names) {
    const table = readTable(opened.reader, name, into, source.budget);
    read += table.read;
    expected += table.expected;
    if (table.end === 'broken') broken += 1;
    if (table.end === 'stopped') isStopped = true;
  }
  const coverage = [
    { of: 'tables', expected: opened.names.length, read: opened.names.length - broken },
    { of: 'rows', expected, read },
  ];
  const units = into.units;
  const detail = `${read} of ${expected} rows; ${broken} of ${opened.names.length} tables with columns that are not read`;
  if (isStopped) return { outcome: 'partial', code: 'limit-reached', detail, units, coverage };
  if (broken > 0 || read < expected) return { outcome: 'partial', code: 'member-damaged', detail, units, coverage };
  return units.length === 0 ? { outcome: 'empty', code: 'empty', units, coverage } : { ...whole, units, coverage };
}

function open(bytes: Uint8Array): { reader: MDBReader; names: string[] } | 'encrypted' | 'damaged' {
  try {
    const reader = new MDBReader(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    // A password of the older kind only stands in the header: the pages under it are in clear.
    return { reader, names: reader.getTableNames() };
  } catch (error) {
    return error instanceof Error && /password|encrypt/iu.test(error.message) ? 'encrypted' : 'damaged';
  }
}

type TableEnd = { read: number; expected: number; end: 'whole' | 'broken' | 'stopped' };

function readTable(reader: MDBReader, name: string, into: DocumentText, budget: Source['budget']): TableEnd {
  let expected = 0;
  let records: RecordTable | null = null;
  try {
    const table = reader.getTable(name);
    expected = table.rowCount;
    const columns = table.getColumnNames();
    records = new RecordTable(into, name, columns, budget.limits.sheetCells);
    for (let at = 0; at < expected; at += step) {
      if (budget.late()) break;
      const rows = table.getData({ rowOffset: at, rowLimit: step });
      for (const row of rows) {
        if (!records.add(columns.map((column) => cellText(row[column])))) break;
      }
      if (into.full) break;
    }
    records.finish();
    const isCut = into.full || (records.count < expected && budget.late());
    return { read: records.count, expected: Math.max(expected, records.count), end: isCut ? 'stopped' : 'whole' };
  } catch {
    records?.finish();
    return { read: records?.count ?? 0, expected, end: 'broken' };
  }
}
