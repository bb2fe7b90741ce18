import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { parquetMetadataAsync, parquetReadObjects, parquetSchema } from 'hyparquet';
import { DocumentText } from './document-text.ts';
import { type Extraction, type Extractor, type Source, whole } from './extractor.ts';
import { cellText, RecordTable } from './record-table.ts';

/** Parquet files: one table, read row group by row group. */
export const parquet: Extractor = { mediaTypes: ['application/vnd.apache.parquet'], extract: readParquet };

async function readParquet({ bytes, budget }: Source): Promise<Extraction> {
  const copy = Uint8Array.from(bytes).buffer;
  const file = { byteLength: copy.byteLength, slice: (start: number, end?: number) => copy.slice(start, end) };
  const most = budget.limits.memberBytes;
  const options = { maxOutputLength: most };
  const compressors = {
    GZIP: (input: Uint8Array) => gunzipSync(input, options),
    BROTLI: (input: Uint8Array) => brotliDecompressSync(input, options),
    ZSTD: (input: Uint8Array) => zstdDecompressSync(input, options),
  };
  const into = new DocumentText(budget);
  let records: RecordTable | null = null;
  let expected = 0;
  let isStopped = false;
  try {
    const metadata = await parquetMetadataAsync(file);
    const columns = parquetSchema(metadata).children.map(({ element }) => element.name);
    records = new RecordTable(into, '1', columns, budget.limits.sheetCells);
    expected = Number(metadata.num_rows);
    let start = 0;
    for (const group of metadata.row_groups) {
      isStopped = budget.late() || into.full || !budget.takeExpanded(Number(group.total_byte_size));
      if (isStopped) break;
      const rowEnd = start + Number(group.num_rows);
      const rows = await parquetReadObjects({ file, metadata, compressors, rowStart: start, rowEnd });
      for (const row of rows) if (!records.add(columns.map((column) => cellText(row[column])))) break;
      start = rowEnd;
    }
    records.finish();
    isStopped ||= into.full;
  } catch {
    records?.finish();
    if (into.units.length === 0) return { outcome: 'damaged', code: 'damaged', units: [], coverage: [] };
  }
  const read = records?.count ?? 0;
  const coverage = [{ of: 'rows', expected, read }];
  const detail = `${read} of ${expected} rows`;
  if (isStopped) return { outcome: 'partial', code: 'limit-reached', detail, units: into.units, coverage };
  if (read < expected) return { outcome: 'partial', code: 'member-damaged', detail, units: into.units, coverage };
  if (read === 0) return { outcome: 'empty', code: 'empty', units: [], coverage };
  return { ...whole, units: into.units, coverage };
}
