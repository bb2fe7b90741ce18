import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { parquetMetadataAsync, parquetReadObjects, parquetSchema } from 'hyparquet';
import { type Extraction, type Extractor, whole } from '../extractor.ts';
import { cellText, RecordTable } from '../tables/record-table.ts';
import { anySize, type Reading, UnitFlow } from '../unit-flow.ts';

/** Parquet files: one table, read row group by row group. */
export const parquet: Extractor = { mediaTypes: ['application/vnd.apache.parquet'], ...anySize(readParquet) };

/** Cells decoded at once: some hundred megabytes as the objects that they come as. */
const cellsAtOnce = 1_000_000;

async function readParquet(reading: Reading): Promise<Extraction> {
  const { file: source, budget } = reading;
  const file = {
    byteLength: source.size,
    slice: (start: number, end = source.size) => Uint8Array.from(source.read(start, Math.max(0, end - start))).buffer,
  };
  const most = budget.limits.memberBytes;
  const options = { maxOutputLength: most };
  const compressors = {
    GZIP: (input: Uint8Array) => gunzipSync(input, options),
    BROTLI: (input: Uint8Array) => brotliDecompressSync(input, options),
    ZSTD: (input: Uint8Array) => zstdDecompressSync(input, options),
  };
  const into = new UnitFlow(reading);
  let records: RecordTable | null = null;
  let expected = 0;
  let isStopped = false;
  try {
    const metadata = await parquetMetadataAsync(file);
    const columns = parquetSchema(metadata).children.map(({ element }) => element.name);
    records = new RecordTable(into, '1', columns, into.mostCells);
    expected = Number(metadata.num_rows);
    const step = Math.max(1000, Math.floor(cellsAtOnce / Math.max(1, columns.length)));
    let start = 0;
    for (const group of metadata.row_groups) {
      isStopped ||= !budget.takeExpanded(Number(group.total_byte_size));
      const end = start + Number(group.num_rows);
      for (; start < end && !isStopped; start = Math.min(end, start + step)) {
        const rowEnd = Math.min(end, start + step);
        const rows = await parquetReadObjects({ file, metadata, compressors, rowStart: start, rowEnd });
        for (const row of rows) if (!records.add(columns.map((column) => cellText(row[column])))) break;
        isStopped = !(await into.pass());
      }
      if (isStopped) break;
    }
    records.finish();
    isStopped ||= into.full;
  } catch {
    records?.finish();
    if ((records?.count ?? 0) === 0) return { outcome: 'damaged', code: 'damaged', units: [], coverage: [] };
  }
  const read = records?.count ?? 0;
  const coverage = [{ of: 'rows', expected, read }];
  const detail = `${read} of ${expected} rows`;
  if (isStopped) return { outcome: 'partial', code: 'limit-reached', detail, units: into.units, coverage };
  if (read < expected) return { outcome: 'partial', code: 'member-damaged', detail, units: into.units, coverage };
  if (read === 0) return { outcome: 'empty', code: 'empty', units: [], coverage };
  return { ...whole, units: into.units, coverage };
}
