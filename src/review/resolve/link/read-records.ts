import { Fault } from '#core/fault';
import { type Delimiter, findDelimiter, readDelimited } from '../../collect/delimited-records.ts';
import type { LinkRecord } from './link-records.ts';

const sampleLength = 65_536;

/**
 * Reads the records of a CSV text that comes in parts and whose first row names its columns; of the others only `columns` are kept, in their
 * order. Without an `id` column records are numbered from 1. Throws LINK-TABLE-UNUSABLE where a column or an identifier is missing: every
 * record must be counted in and out.
 */
export async function* readRecords(
  parts: Iterable<string> | AsyncIterable<string>,
  what: string,
  id: string | null,
  columns: readonly string[],
): AsyncGenerator<readonly LinkRecord[]> {
  const reader = new RecordReader(what, id, columns);
  let waiting = '';
  let isFirst = true;
  for await (const part of parts) {
    waiting += isFirst ? part.replace(/^\uFEFF/u, '') : part;
    isFirst = false;
    // The separator is found in a sample of lines: a sliver of one would mislead.
    if (waiting.length < sampleLength) continue;
    waiting = reader.read(waiting, false);
    const records = reader.taken();
    if (records.length > 0) yield records;
  }
  reader.read(waiting, true);
  const records = reader.taken();
  if (records.length > 0) yield records;
  if (reader.count === 0)
    throw unusable(`There is no record in ${what}: give a CSV file with a row of column names and records below it.`);
}

class RecordReader {
  readonly #what: string;
  readonly #id: string | null;
  readonly #columns: readonly string[];
  #delimiter: Delimiter | null = null;
  #line = 1;
  #places: readonly number[] | null = null;
  #idPlace = -1;
  #heading = '';
  #first = '';
  #records: LinkRecord[] = [];
  count = 0;

  constructor(what: string, id: string | null, columns: readonly string[]) {
    this.#what = what;
    this.#id = id;
    this.#columns = columns;
  }

  /** Reads the whole records of a text; gives the rest, which the next part goes on with. */
  read(text: string, isLast: boolean): string {
    this.#delimiter ??= findDelimiter(text.slice(0, sampleLength))?.delimiter ?? ',';
    const rest = readDelimited(
      text,
      this.#delimiter,
      ({ cells, line }) => {
        if (!cells.every((cell) => cell.trim() === '')) this.#take(cells, line);
        return true;
      },
      { line: this.#line, isLast },
    );
    this.#line = rest.line;
    return text.slice(rest.at);
  }

  /** What was read since this was last asked. */
  taken(): readonly LinkRecord[] {
    const taken = this.#records;
    this.#records = [];
    return taken;
  }

  #take(cells: readonly string[], line: number): void {
    if (this.#places === null) {
      this.#readHeading(cells);
      return;
    }
    // A row of column names further down is a second file's, put at the end of the first.
    if (cells[0] === this.#first && headingOf(cells) === this.#heading)
      throw unusable(`Line ${line} of ${this.#what} is its row of column names once more: take that line out.`);
    this.count += 1;
    const id = this.#id === null ? String(this.count) : (cells[this.#idPlace] ?? '').trim();
    if (id === '')
      throw unusable(`Line ${line} of ${this.#what} has no identifier under "${this.#id}": give every record one.`);
    this.#records.push({ id, cells: this.#places.map((place) => cells[place] ?? '') });
  }

  #readHeading(cells: readonly string[]): void {
    this.#heading = headingOf(cells);
    this.#first = cells[0] ?? '';
    const names = cells.map((cell) => cell.trim());
    const places = new Map(names.map((name, index): [string, number] => [name, index]));
    const read = [...this.#columns, ...(this.#id === null ? [] : [this.#id])];
    const twice = read.find((column) => names.indexOf(column) !== names.lastIndexOf(column));
    if (twice !== undefined)
      throw unusable(
        `Two columns of ${this.#what} are called "${twice}", which the model reads: give each a name of its own.`,
      );
    const missing = read.find((column) => !places.has(column));
    if (missing !== undefined)
      throw unusable(
        `The model reads a column "${missing}" that ${this.#what} does not have: its first row must name it.`,
      );
    this.#places = this.#columns.map((column) => places.get(column) ?? -1);
    this.#idPlace = this.#id === null ? -1 : (places.get(this.#id) ?? -1);
  }
}

function headingOf(cells: readonly string[]): string {
  return cells.map((cell) => cell.trim()).join('\n');
}

function unusable(sentence: string): Fault {
  return new Fault('LINK-TABLE-UNUSABLE', sentence);
}
