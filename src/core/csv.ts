/** What a CSV cell may hold; null is an empty cell. */
export type CsvCell = string | number | boolean | null;

/**
 * A whole CSV file: UTF-8 text, RFC 4180 quoting, a header row, LF after every line, and cells that a spreadsheet would
 * run as a formula guarded with an apostrophe.
 */
export function toCsv(header: readonly string[], rows: Iterable<readonly CsvCell[]>): string {
  let text = csvLine(header);
  for (const row of rows) text += csvLine(row);
  return text;
}

/** One line of a CSV file with its LF, for files that are written as they are made. */
export function csvLine(cells: readonly CsvCell[]): string {
  const [first] = cells;
  // RFC 4180 cannot tell a row of one empty cell from no row at all, unless the cell is quoted.
  if (cells.length === 1 && (first === '' || first === null)) return '""\n';
  return `${csvCells(cells)}\n`;
}

/** Cells of a line, two or more in all, for lines that are put together of parts. */
export function csvCells(cells: readonly CsvCell[]): string {
  let text = '';
  let isFirst = true;
  for (const cell of cells) {
    text += isFirst ? cellText(cell) : `,${cellText(cell)}`;
    isFirst = false;
  }
  return text;
}

/**
 * The text with an apostrophe in front where a spreadsheet would take it for a formula (it begins with = + - @ or a tab;
 * carriage return too, which some programs skip over to the character behind it).
 */
export function guardFormula(text: string): string {
  return formulaStarts.has(text.charAt(0)) ? `'${text}` : text;
}

const formulaStarts: ReadonlySet<string> = new Set(['=', '+', '-', '@', '\t', '\r']);

function cellText(cell: CsvCell): string {
  if (cell === null) return '';
  // A number is no formula, and the guard would make it a text: -3.02 bits could not be added up.
  if (typeof cell === 'number') return String(cell);
  const text = guardFormula(String(cell));
  return needsQuotes(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

// One walk over the text: a million lines are written this way.
function needsQuotes(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 44 || code === 34 || code === 10 || code === 13) return true;
  }
  return text !== text.trim();
}
