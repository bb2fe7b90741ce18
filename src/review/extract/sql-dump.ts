import type { Budget } from './budget.ts';
import { DocumentText, readableText } from './document-text.ts';
import { type Extraction, type Extractor, type Source, whole } from './extractor.ts';
import { RecordTable } from './record-table.ts';
import { columnsOfTable, type SqlWord, sqlWord } from './sql-words.ts';

/** Dumps of databases as SQL: the rows of INSERT statements and of COPY blocks as tables; other statements as they stand. */
export const sqlDump: Extractor = { mediaTypes: ['application/sql'], extract: async (source) => readDump(source) };

function readDump({ bytes, budget }: Source): Extraction {
  const into = new DocumentText(budget);
  const { text, isCut } = readableText(bytes, budget);
  const dump = new Dump(text, into, budget);
  dump.read();
  const isShort = isCut || into.full || dump.isStopped;
  const coverage = [
    { of: 'bytes', expected: bytes.length, read: isShort ? Math.min(dump.at, bytes.length) : bytes.length },
    { of: 'rows', expected: dump.rows, read: dump.rows },
  ];
  const detail = `${dump.rows} rows`;
  if (isShort) return { outcome: 'partial', code: 'limit-reached', detail, units: into.units, coverage };
  if (dump.isCutShort)
    return { outcome: 'partial', code: 'member-damaged', detail: 'cut short', units: into.units, coverage };
  if (into.units.length === 0) return { outcome: 'empty', code: 'empty', units: [], coverage };
  return { ...whole, units: into.units, coverage };
}

/** The rows of one table of the dump, whichever statements they stand in. */
type Target = { readonly name: string; readonly columns: readonly string[]; readonly records: RecordTable };

class Dump {
  readonly #sql: string;
  readonly #into: DocumentText;
  readonly #budget: Budget;
  readonly #columns = new Map<string, readonly string[]>();
  #target: Target | null = null;
  #other: string[] = [];
  #finished = 0;
  at = 0;
  isStopped = false;
  /** Whether the dump ends inside a row or a block of rows. */
  isCutShort = false;

  constructor(sql: string, into: DocumentText, budget: Budget) {
    this.#sql = sql;
    this.#into = into;
    this.#budget = budget;
  }

  get rows(): number {
    return this.#finished + (this.#target?.records.count ?? 0);
  }

  read(): void {
    let gap = 0;
    for (let word = this.#next(); word !== null && !this.isStopped; word = this.#next()) {
      // People write names into comments too.
      const comment = this.#sql.slice(gap, word.start).trim();
      if (comment !== '') this.#other.push(comment);
      this.isStopped = this.#into.full || this.#budget.late();
      if (this.isStopped) break;
      const keyword = word.kind === 'name' ? word.value.toUpperCase() : '';
      if (keyword === 'INSERT' || keyword === 'REPLACE') this.#insert(word);
      else if (keyword === 'COPY') this.#copy(word);
      else this.#statement(word, keyword === 'CREATE');
      gap = this.at;
    }
    if (!this.isStopped) this.#other.push(this.#sql.slice(gap).trim());
    this.#close();
    this.#into.addText('part:statements', this.#other.join('\n'));
  }

  #next(): SqlWord | null {
    const word = sqlWord(this.#sql, this.at);
    if (word !== null) this.at = word.end;
    return word;
  }

  /** `INSERT INTO name (columns) VALUES (…),(…);` */
  #insert(first: SqlWord): void {
    const name = this.#nameAfter(['INTO', 'IGNORE', 'OR', 'REPLACE']);
    let columns: string[] | null = null;
    let word = this.#next();
    if (word?.value === '(') {
      columns = this.#list();
      word = this.#next();
    }
    // SQL Server and Oracle write more words between; a SELECT after them has no rows of its own.
    if (word === null || !/^VALUES?$/iu.test(word.value)) {
      this.at = first.end;
      this.#statement(first, false);
      return;
    }
    const target = this.#open(name, columns ?? this.#columns.get(name.toLowerCase()) ?? []);
    for (word = this.#next(); word !== null; word = this.#next()) {
      if (word.value === '(' && word.kind === 'mark') this.#row(target, this.#list());
      else if (word.value !== ',' || word.kind !== 'mark') break;
      if (this.isStopped) return;
    }
    if (word !== null && word.value !== ';') this.at = word.start;
  }

  #row(target: Target, cells: readonly string[]): void {
    const isLate = target.records.count % 4096 === 0 && this.#budget.late();
    if (!target.records.add(cells) || isLate) this.isStopped = true;
  }

  /** The cells up to the closing bracket; functions around a value (`CAST(… AS date)`) are kept as they stand. */
  #list(): string[] {
    const cells: string[] = [];
    let cell = '';
    let depth = 0;
    for (let word = this.#next(); word !== null; word = this.#next()) {
      const mark = word.kind === 'mark' ? word.value : '';
      if (mark === ')' && depth === 0) return [...cells, cell];
      if (mark === '(') depth += 1;
      if (mark === ')') depth -= 1;
      if (mark === ',' && depth === 0) {
        cells.push(cell);
        cell = '';
      } else cell = joined(cell, word);
    }
    this.isCutShort = true;
    return [...cells, cell];
  }

  /** PostgreSQL: `COPY name (columns) FROM stdin;`, then lines of cells between tabs up to `\.`. */
  #copy(first: SqlWord): void {
    const name = this.#nameAfter([]);
    const bracket = this.#next();
    const columns = bracket?.value === '(' ? this.#list() : [];
    const end = this.#sql.indexOf('\n', this.at);
    const rest = this.#sql.slice(this.at, end < 0 ? undefined : end);
    if (end < 0 || !/\bstdin\b/iu.test(`${bracket?.value ?? ''}${rest}`)) {
      this.at = first.end;
      this.#statement(first, false);
      return;
    }
    const target = this.#open(name, columns);
    this.at = end + 1;
    while (this.at < this.#sql.length && !this.isStopped) {
      const newline = this.#sql.indexOf('\n', this.at);
      const stop = newline < 0 ? this.#sql.length : newline;
      const line = this.#sql.slice(this.at, stop).replace(/\r$/u, '');
      this.at = stop + 1;
      if (line === '\\.') return;
      this.#row(target, line.split('\t').map(unescaped));
    }
    this.isCutShort = true;
  }

  #nameAfter(skipped: readonly string[]): string {
    let word = this.#next();
    while (word !== null && skipped.includes(word.value.toUpperCase())) word = this.#next();
    let name = word?.value ?? '';
    // `public`."tenants": the last part is the table.
    for (;;) {
      const dot = sqlWord(this.#sql, this.at);
      if (dot?.value !== '.' && !(dot?.kind === 'name' && dot.value.startsWith('.') && name !== '')) break;
      this.at = dot.end;
      name = dot.value === '.' ? (this.#next()?.value ?? name) : dot.value.slice(1);
    }
    return name.split('.').at(-1) ?? name;
  }

  #open(name: string, columns: readonly string[]): Target {
    const isSame = this.#target?.name === name && this.#target.columns.join() === columns.join();
    if (this.#target !== null && isSame) return this.#target;
    this.#close();
    const records = new RecordTable(this.#into, name, columns, this.#budget.limits.sheetCells);
    this.#target = { name, columns, records };
    return this.#target;
  }

  #close(): void {
    if (this.#target === null) return;
    this.#target.records.finish();
    this.#finished += this.#target.records.count;
    this.#target = null;
  }

  /** Any other statement, kept as it stands; a CREATE TABLE says the columns of the rows that follow. */
  #statement(first: SqlWord, isCreate: boolean): void {
    let word: SqlWord | null = first;
    while (word !== null && !(word.kind === 'mark' && word.value === ';')) word = this.#next();
    const text = this.#sql.slice(first.start, word?.end ?? this.#sql.length).trim();
    if (isCreate && /^create\s+(?:\w+\s+){0,3}table\b/iu.test(text.slice(0, 200))) {
      const open = text.indexOf('(');
      const name =
        text
          .slice(0, open)
          .trim()
          .split(/[\s.]+/u)
          .at(-1)
          ?.replace(/["`[\]]/gu, '') ?? '';
      this.#columns.set(name.toLowerCase(), columnsOfTable(text).names);
    }
    if (text.length > 1) this.#other.push(text);
  }
}

/** NULL is an empty cell; `N'text'` and `_utf8'text'` are the text. */
function joined(cell: string, { kind, value }: SqlWord): string {
  if (kind === 'text') return /^(?:N|E|_\w+)$/u.test(cell) ? value : cell === '' ? value : `${cell} ${value}`;
  if (kind === 'name' && value.toUpperCase() === 'NULL' && cell === '') return '';
  return kind === 'name' && cell !== '' && !'-+('.includes(cell.at(-1) ?? '') ? `${cell} ${value}` : `${cell}${value}`;
}

function unescaped(cell: string): string {
  if (cell === '\\N') return '';
  return cell.includes('\\')
    ? cell.replace(/\\([nrtbfv\\])/gu, (_, letter: string) =>
        letter === 'n' ? '\n' : letter === 't' ? '\t' : letter === '\\' ? '\\' : ' ',
      )
    : cell;
}
