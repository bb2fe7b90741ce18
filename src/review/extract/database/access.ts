import MDBReader from 'mdb-reader';
import { DocumentText } from '../document-text.ts';
import { type Extraction, type Extractor, openedBy, type Source, whole } from '../extractor.ts';
import { openAccess } from '../unlock/access-lock.ts';
import { readTables } from './access-tables.ts';

/** Access databases (.mdb, .accdb): each table a table, one that cannot be read costs only itself; files kept in columns as members. */
export const access: Extractor = { mediaTypes: ['application/vnd.ms-access'], extract: readAccess };

async function readAccess(source: Source): Promise<Extraction> {
  const trial = await openAccess(source.bytes, source.budget.passwords);
  if (trial === null) return readClear(source);
  if (trial.kind === 'locked') return { ...trial.verdict, units: [], coverage: [] };
  const read = await readClear({ ...openedBy(source, trial.password), bytes: trial.value });
  return { ...read, openedWith: trial.password };
}

async function readClear(source: Source): Promise<Extraction> {
  const opened = open(source.bytes);
  if (opened === 'encrypted') return { outcome: 'encrypted', code: 'encrypted', units: [], coverage: [] };
  if (opened === 'damaged') return { outcome: 'damaged', code: 'damaged', units: [], coverage: [] };
  const into = new DocumentText(source.budget);
  const { reader, names } = opened;
  const count = await readTables({ names, table: (name) => reader.getTable(name) }, into, source);
  const coverage = [
    { of: 'tables', expected: names.length, read: names.length - count.broken },
    { of: 'rows', expected: count.rows, read: count.rowsRead },
    ...(count.files === 0 ? [] : [{ of: 'attachments', expected: count.files, read: count.filesRead }]),
  ];
  const units = into.units;
  const detail = `${count.rowsRead} of ${count.rows} rows; ${count.broken} of ${names.length} tables with columns that are not read`;
  if (count.isStopped || count.filesRead < count.files)
    return { outcome: 'partial', code: 'limit-reached', detail, units, coverage };
  if (count.broken > 0) return { outcome: 'partial', code: 'member-damaged', detail, units, coverage };
  if (units.length === 0 && count.files === 0) return { outcome: 'empty', code: 'empty', units, coverage };
  return { ...whole, units, coverage };
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
