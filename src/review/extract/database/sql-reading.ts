import type { SlidingText } from '../bytes/sliding-text.ts';
import { type SqlWord, sqlWord } from './sql-words.ts';

/** How a statement of a dump begins, with the comment before it: rows follow an `insert` and a `copy`; any other is whole. */
export type SqlHead = { readonly comment: string } & (
  | { readonly kind: 'end' }
  | { readonly kind: 'insert'; readonly name: string; readonly columns: readonly string[] | null }
  | { readonly kind: 'copy'; readonly name: string; readonly columns: readonly string[] }
  | { readonly kind: 'other'; readonly text: string }
);

/** A row of an INSERT statement; open where the dump ends inside it. */
export type SqlRow = { readonly cells: readonly string[]; readonly isOpen: boolean };

/** Reads the parts of a dump one after another from a text that slides on. */
export class SqlReading {
  readonly #text: SlidingText;

  constructor(text: SlidingText) {
    this.#text = text;
  }

  /** The next statement up to its rows. */
  head(): SqlHead {
    const text = this.#text;
    const from = text.at;
    const word = this.#next();
    if (word === null) {
      text.at = text.text.length;
      return { kind: 'end', comment: text.text.slice(from).trim() };
    }
    const comment = text.text.slice(from, word.start).trim();
    const keyword = word.kind === 'name' ? word.value.toUpperCase() : '';
    const found =
      keyword === 'INSERT' || keyword === 'REPLACE' ? this.#insert() : keyword === 'COPY' ? this.#copy() : null;
    if (found !== null) return { ...found, comment };
    text.at = word.end;
    return { kind: 'other', text: this.#statement(word), comment };
  }

  /** The next row of an INSERT statement; null after the last. */
  row(): SqlRow | null {
    for (let word = this.#next(); word !== null; word = this.#next()) {
      if (word.value === '(' && word.kind === 'mark') return this.#list();
      if (word.value === ',' && word.kind === 'mark') continue;
      if (word.value !== ';') this.#text.at = word.start;
      return null;
    }
    this.#text.at = this.#text.text.length;
    return null;
  }

  /** The next line of a COPY block; null at the end of the dump. */
  line(): string | null {
    const { text, at } = this.#text;
    if (at >= text.length) return null;
    const newline = text.indexOf('\n', at);
    const stop = newline < 0 ? text.length : newline;
    this.#text.at = stop + 1;
    return text.slice(at, stop).replace(/\r$/u, '');
  }

  #next(): SqlWord | null {
    const word = sqlWord(this.#text.text, this.#text.at);
    if (word !== null) this.#text.at = word.end;
    return word;
  }

  /** `INSERT INTO name (columns) VALUES`; SQL Server and Oracle write more words between; a SELECT after them has no rows of its own. */
  #insert(): { kind: 'insert'; name: string; columns: readonly string[] | null } | null {
    const name = this.#nameAfter(['INTO', 'IGNORE', 'OR', 'REPLACE']);
    let columns: readonly string[] | null = null;
    let word = this.#next();
    if (word?.value === '(') {
      columns = this.#list().cells;
      word = this.#next();
    }
    return word !== null && /^VALUES?$/iu.test(word.value) ? { kind: 'insert', name, columns } : null;
  }

  /** PostgreSQL: `COPY name (columns) FROM stdin;`, then lines of cells between tabs up to `\\.`. */
  #copy(): { kind: 'copy'; name: string; columns: readonly string[] } | null {
    const name = this.#nameAfter([]);
    const bracket = this.#next();
    const columns = bracket?.value === '(' ? this.#list().cells : [];
    const { text, at } = this.#text;
    const end = text.indexOf('\n', at);
    const rest = text.slice(at, end < 0 ? undefined : end);
    this.#text.at = end < 0 ? text.length : end + 1;
    return end < 0 || !/\bstdin\b/iu.test(`${bracket?.value ?? ''}${rest}`) ? null : { kind: 'copy', name, columns };
  }

  /** The cells up to the closing bracket; functions around a value (`CAST(… AS date)`) are kept as they stand. */
  #list(): SqlRow {
    const cells: string[] = [];
    let cell = '';
    let depth = 0;
    for (let word = this.#next(); word !== null; word = this.#next()) {
      const mark = word.kind === 'mark' ? word.value : '';
      if (mark === ')' && depth === 0) return { cells: [...cells, cell], isOpen: false };
      if (mark === '(') depth += 1;
      if (mark === ')') depth -= 1;
      if (mark === ',' && depth === 0) {
        cells.push(cell);
        cell = '';
      } else cell = joined(cell, word);
    }
    this.#text.at = this.#text.text.length;
    return { cells: [...cells, cell], isOpen: true };
  }

  #nameAfter(skipped: readonly string[]): string {
    let word = this.#next();
    while (word !== null && skipped.includes(word.value.toUpperCase())) word = this.#next();
    let name = word?.value ?? '';
    // `public`."tenants": the last part is the table.
    for (;;) {
      const dot = sqlWord(this.#text.text, this.#text.at);
      if (dot?.value !== '.' && !(dot?.kind === 'name' && dot.value.startsWith('.') && name !== '')) break;
      this.#text.at = dot.end;
      name = dot.value === '.' ? (this.#next()?.value ?? name) : dot.value.slice(1);
    }
    return name.split('.').at(-1) ?? name;
  }

  #statement(first: SqlWord): string {
    let word: SqlWord | null = first;
    while (word !== null && !(word.kind === 'mark' && word.value === ';')) word = this.#next();
    const { text } = this.#text;
    if (word === null) this.#text.at = text.length;
    return text.slice(first.start, word?.end ?? text.length).trim();
  }
}

/** NULL is an empty cell; `N'text'` and `_utf8'text'` are the text. */
function joined(cell: string, { kind, value }: SqlWord): string {
  if (kind === 'text') return /^(?:N|E|_\w+)$/u.test(cell) ? value : cell === '' ? value : `${cell} ${value}`;
  if (kind === 'name' && value.toUpperCase() === 'NULL' && cell === '') return '';
  return kind === 'name' && cell !== '' && !'-+('.includes(cell.at(-1) ?? '') ? `${cell} ${value}` : `${cell}${value}`;
}
