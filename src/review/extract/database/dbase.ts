import { decodeDeclared, textEncodingOf } from '../../collect/text-encoding.ts';
import { type Extraction, type Extractor, whole } from '../extractor.ts';
import { RecordTable } from '../tables/record-table.ts';
import { anySize, type Reading, UnitFlow } from '../unit-flow.ts';

/** Tables of dBASE, FoxPro and Clipper (.dbf): one table; records marked as deleted are still data, and are read. */
export const dbase: Extractor = { mediaTypes: ['application/x-dbf'], ...anySize(readDbase) };

/** An asterisk before a record says that it is deleted: programs no longer show it. */
const deletedMark = 0x2a;

type Field = { readonly name: string; readonly kind: string; readonly at: number; readonly length: number };

/** Code pages by the number in the header; files without one are mostly of DOS or of Windows in western Europe. */
const codePages = new Map([
  [0x01, 'cp437'],
  [0x02, 'cp850'],
  [0x03, 'windows-1252'],
  [0x57, 'windows-1252'],
  [0x59, 'windows-1252'],
  [0xc8, 'windows-1250'],
  [0xc9, 'windows-1251'],
]);

async function readDbase(reading: Reading): Promise<Extraction> {
  const { file, budget } = reading;
  const first = Buffer.from(file.read(0, 65_536));
  const declared = first.readUInt32LE(4);
  const start = first.readUInt16LE(8);
  const length = first.readUInt16LE(10);
  const fields = fieldsOf(first, start);
  if (fields.length === 0 || length < 1) return { outcome: 'damaged', code: 'damaged', units: [], coverage: [] };
  const into = new UnitFlow(reading);
  const names = fields.map(({ name }) => name);
  const records = new RecordTable(into, '1', names, into.mostCells);
  const charset = codePages.get(first[29] ?? 0) ?? 'windows-1252';
  let isStopped = false;
  const deleted: number[] = [];
  const step = Math.max(1, Math.floor(budget.limits.windowBytes / length)) * length;
  for (let at = start; at + length <= file.size && records.count < declared && !isStopped; at += step) {
    const window = Buffer.from(file.read(at, step));
    for (let row = 0; row + length <= window.length && records.count < declared && !isStopped; row += length) {
      const record = window.subarray(row, row + length);
      isStopped = !records.add(fields.map((field) => cellOf(record, field, charset)));
      // The headings are row 1, as on a sheet.
      if (record[0] === deletedMark && deleted.length < 10_000) deleted.push(records.count + 1);
    }
    isStopped ||= !(await into.pass());
  }
  records.finish();
  if (deleted.length > 0)
    into.addText('table:1 deleted', `Deleted rows: ${deleted.join(', ')}`, ['deleted', 'metadata']);
  const coverage = [{ of: 'rows', expected: declared, read: records.count }];
  const hasNotes = fields.some(({ kind }) => 'MGBP'.includes(kind));
  const detail = `${records.count} of ${declared} rows`;
  if (isStopped) return { outcome: 'partial', code: 'limit-reached', detail, units: into.units, coverage };
  if (records.count < declared)
    return { outcome: 'partial', code: 'member-damaged', detail, units: into.units, coverage };
  if (hasNotes) {
    const apart = 'its long notes stand in a file of their own';
    return { outcome: 'partial', code: 'member-damaged', detail: apart, units: into.units, coverage };
  }
  if (declared === 0) return { outcome: 'empty', code: 'empty', units: [], coverage };
  return { ...whole, units: into.units, coverage };
}

/** Field descriptors of 32 bytes up to a carriage return; each record begins with a byte that says whether it is deleted. */
function fieldsOf(file: Buffer, start: number): Field[] {
  const fields: Field[] = [];
  let place = 1;
  for (let at = 32; at + 32 <= Math.min(start, file.length) && file[at] !== 0x0d; at += 32) {
    const end = file.indexOf(0, at);
    const name = file.toString('latin1', at, end >= at && end < at + 11 ? end : at + 11);
    const kind = String.fromCharCode(file[at + 11] ?? 0);
    // Clipper writes long character fields with the high byte of the length where decimals stand.
    const length = (file[at + 16] ?? 0) + (kind === 'C' ? 256 * (file[at + 17] ?? 0) : 0);
    fields.push({ name: name.trim(), kind, at: place, length });
    place += length;
  }
  return fields;
}

function cellOf(record: Buffer, { kind, at, length }: Field, charset: string): string {
  const raw = record.subarray(at, at + length);
  if (kind === 'I' && raw.length === 4) return String(raw.readInt32LE(0));
  if ('BO'.includes(kind) && raw.length === 8) return String(raw.readDoubleLE(0));
  if (kind === 'T' && raw.length === 8) return julianDay(raw.readInt32LE(0));
  if ('MGPB0'.includes(kind)) return '';
  // Newer programs write UTF-8 whatever the header says.
  const decoded = textEncodingOf(raw) === 'utf-8' ? raw.toString('utf8') : decodeDeclared(raw, charset);
  const text = (decoded ?? raw.toString('latin1')).replaceAll('\0', ' ').trim();
  return kind === 'D' && /^\d{8}$/u.test(text) ? `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}` : text;
}

/** A Julian day number as a date: 2440588 is 1 January 1970. */
function julianDay(day: number): string {
  if (day < 1_000_000 || day > 4_000_000) return '';
  return new Date((day - 2_440_588) * 86_400_000).toISOString().slice(0, 10);
}
