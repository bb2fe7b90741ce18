import { type Delimiter, findDelimiter, readDelimited } from '../../collect/delimited-records.ts';
import { textWindows } from '../bytes/text-windows.ts';
import { type Extraction, type Extractor, whole } from '../extractor.ts';
import { readPlainText } from '../text/plain-text.ts';
import { anySize, type Reading, UnitFlow } from '../unit-flow.ts';
import { SheetFlow } from './sheet-flow.ts';
import { sheetRowOf } from './table-units.ts';

/** Delimited text: one table, its separator and headings decided from evidence; rows are numbered by record. */
export const delimited: Extractor = {
  mediaTypes: ['text/csv', 'text/tab-separated-values'],
  ...anySize(readTable),
};

/** How much of the text decides its separator. */
const sampleCharacters = 65_536;
/** Characters of one record: a text without line ends is read as one only as far as this. */
const longestRecord = 1 << 25;

async function readTable(reading: Reading): Promise<Extraction> {
  const { file, budget } = reading;
  const into = new UnitFlow(reading);
  const rows = new RowFlow(into);
  let delimiter: Delimiter | null = null;
  let rest = '';
  let isWhole = false;
  for (const { text, isLast } of textWindows(file, budget.limits.windowBytes)) {
    if (delimiter === null) {
      const found = findDelimiter(text.slice(0, sampleCharacters));
      if (found === null) return readPlainText(reading);
      ({ delimiter } = found);
    }
    rest = rows.add(rest + text, delimiter, isLast);
    if (!(await into.pass()) || rows.isStopped) break;
    isWhole = isLast;
  }
  rows.finish();
  const isCut = !isWhole || into.full;
  const read = isCut ? rows.read : rows.count;
  const coverage = [{ of: 'rows', expected: isCut ? Math.max(countLines(file), rows.count) : rows.count, read }];
  if (isCut) {
    const detail = `${read} rows read of a file of ${file.size} bytes`;
    return { outcome: 'partial', code: 'limit-reached', detail, units: into.units, coverage };
  }
  return { ...whole, units: into.units, coverage };
}

/** The rows of a delimited text on their way into tables. */
class RowFlow {
  readonly #into: UnitFlow;
  readonly #sheet: SheetFlow;
  #line = 1;
  #cells = 0;
  isStopped = false;
  /** Records taken in. */
  count = 0;

  constructor(into: UnitFlow) {
    this.#into = into;
    this.#sheet = new SheetFlow(into, 'table:1', []);
    this.#sheet.startAt(1);
  }

  /** Takes in the records of the next text; gives what is left of it, which the next one goes on with. */
  add(text: string, delimiter: Delimiter, isLast: boolean): string {
    const part = { line: this.#line, isLast: isLast || text.length > longestRecord };
    const rest = readDelimited(text, delimiter, (record) => this.#take(record.cells, record.line), part);
    this.#line = rest.line;
    return text.slice(rest.at);
  }

  finish(): void {
    this.#sheet.finish();
  }

  /** The number of the last row that there was room for, where not all were. */
  get read(): number {
    const table = this.#into.units.findLast((unit) => unit.kind === 'table');
    if (table === undefined) return this.#into.full ? 0 : this.count;
    return this.#into.full ? (sheetRowOf(table, table.rows.length - 1) ?? 0) : this.count;
  }

  #take(cells: readonly string[], line: number): boolean {
    // Excel writes `sep=;` as a first line to tell itself the separator: not data.
    if (this.count === 0 && line === 1 && cells.join('').startsWith('sep=')) {
      this.#sheet.startAt(2);
      return true;
    }
    this.#cells += cells.length;
    const isLate = this.count % 1024 === 1023 && this.#into.isStopped;
    this.isStopped = this.#cells > this.#into.mostCells || isLate;
    if (this.isStopped) return false;
    this.count += 1;
    return this.#sheet.add(cells);
  }
}

/** Line ends of a file, and one more for the last line. */
function countLines(file: Reading['file']): number {
  let lines = 1;
  for (let at = 0; at < file.size; at += 1 << 20) {
    const piece = file.read(at, 1 << 20);
    const isLast = at + piece.length >= file.size;
    const last = isLast ? piece.length - 1 : piece.length;
    for (let found = piece.indexOf(10); found >= 0 && found < last; found = piece.indexOf(10, found + 1)) lines += 1;
  }
  return lines;
}
