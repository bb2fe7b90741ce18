import { type Delimiter, findDelimiter, readDelimited } from '../collect/delimited-records.ts';
import { DocumentText, readableText } from './document-text.ts';
import { type Extraction, type Extractor, type Source, whole } from './extractor.ts';
import { plainText } from './plain-text.ts';
import { addSheet, sheetRowOf } from './table-units.ts';

/** Delimited text: one table, its separator and headings decided from evidence; rows are numbered by record. */
export const delimited: Extractor = {
  mediaTypes: ['text/csv', 'text/tab-separated-values'],
  extract: async (source) => {
    const { text, isCut } = readableText(source.bytes, source.budget);
    const found = findDelimiter(text.slice(0, 65_536));
    return found === null ? plainText.extract(source) : readTable(source, { text, isCut }, found.delimiter);
  },
};

function readTable(
  { bytes, budget }: Source,
  { text, isCut: isLong }: { text: string; isCut: boolean },
  delimiter: Delimiter,
): Extraction {
  const into = new DocumentText(budget);
  const rows: (readonly string[])[] = [];
  let cells = 0;
  let stopped = false;
  let skipped = 0;
  readDelimited(text, delimiter, (record) => {
    // Excel writes `sep=;` as a first line to tell itself the separator: not data.
    if (rows.length === 0 && record.line === 1 && record.cells.join('').startsWith('sep=')) {
      skipped = 1;
      return true;
    }
    cells += record.cells.length;
    stopped = cells > budget.limits.sheetCells || (rows.length % 1024 === 1023 && budget.late());
    if (!stopped) rows.push(record.cells);
    return !stopped;
  });
  addSheet(into, 'table:1', [{ rows, first: skipped + 1 }], []);
  const isCut = stopped || isLong || into.full;
  const read = into.full ? lastRow(into) : rows.length;
  const coverage = [{ of: 'rows', expected: isCut ? Math.max(countLines(bytes), rows.length) : rows.length, read }];
  if (isCut) {
    const detail = `${read} rows read of a file of ${bytes.length} bytes`;
    return { outcome: 'partial', code: 'limit-reached', detail, units: into.units, coverage };
  }
  return { ...whole, units: into.units, coverage };
}

/** The number of the last row that there was room for. */
function lastRow(into: DocumentText): number {
  const table = into.units.findLast((unit) => unit.kind === 'table');
  return table === undefined ? 0 : (sheetRowOf(table, table.rows.length - 1) ?? 0);
}

function countLines(bytes: Uint8Array): number {
  let lines = 1;
  for (let at = bytes.indexOf(10); at >= 0 && at < bytes.length - 1; at = bytes.indexOf(10, at + 1)) lines += 1;
  return lines;
}
