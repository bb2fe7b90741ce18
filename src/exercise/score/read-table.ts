import Papa from 'papaparse';
import { Fault, type FaultCode } from '#core/fault';

/** A table read from CSV: each row by its column names. */
export type NamedRow = Readonly<Record<string, string>>;

/**
 * Reads a CSV text whose header has at least the `required` columns. Throws the fault given, with one sentence that names
 * the file and the line, where a column is missing or a row has not as many cells as the header.
 */
export function readTable(
  name: string,
  text: string,
  required: readonly string[],
  code: FaultCode,
): readonly NamedRow[] {
  const lines = Papa.parse<string[]>(text.replace(/^\uFEFF/u, ''), { delimiter: ',', skipEmptyLines: true }).data;
  const [header = [], ...rows] = lines;
  for (const column of required) {
    if (!header.includes(column)) {
      throw new Fault(code, `${name} has no column ${column}; give the tables as the contracts describe them.`);
    }
  }
  return rows.map((row, at) => {
    if (row.length !== header.length) {
      throw new Fault(
        code,
        `Row ${at + 1} of ${name} has ${row.length} cells where its header has ${header.length}; correct that row.`,
      );
    }
    return Object.fromEntries(header.map((column, place) => [column, unguarded(row[place] ?? '')]));
  });
}

/** The cell without the apostrophe that guards it against being run as a formula. */
function unguarded(cell: string): string {
  return /^'[=+\-@\t\r]/u.test(cell) ? cell.slice(1) : cell;
}
