import { SlidingText } from '../bytes/sliding-text.ts';
import { longestPassage } from '../document-text.ts';
import { type Extraction, type Extractor, whole } from '../extractor.ts';
import { RecordTable } from '../tables/record-table.ts';
import { anySize, type Reading, UnitFlow } from '../unit-flow.ts';
import { type SqlHead, SqlReading } from './sql-reading.ts';
import { columnsOfTable } from './sql-words.ts';

/** Dumps of databases as SQL: the rows of INSERT statements and of COPY blocks as tables; other statements as they stand. */
export const sqlDump: Extractor = { mediaTypes: ['application/sql'], ...anySize(readDump) };

async function readDump(reading: Reading): Promise<Extraction> {
  const { file, budget } = reading;
  const into = new UnitFlow(reading);
  const text = new SlidingText(file, budget.limits.windowBytes);
  const dump = new Dump(text, into);
  await dump.read();
  const isShort = into.full || dump.isStopped;
  const coverage = [
    { of: 'bytes', expected: file.size, read: isShort ? Math.min(text.end, file.size) : file.size },
    { of: 'rows', expected: dump.rows, read: dump.rows },
  ];
  const { units } = into;
  const detail = `${dump.rows} rows`;
  if (isShort) return { outcome: 'partial', code: 'limit-reached', detail, units, coverage };
  if (dump.isCutShort) return { outcome: 'partial', code: 'member-damaged', detail: 'cut short', units, coverage };
  if (!into.any && units.length === 0) return { outcome: 'empty', code: 'empty', units: [], coverage };
  return { ...whole, units, coverage };
}

/** The rows of one table of the dump, whichever statements they stand in. */
type Target = { readonly name: string; readonly columns: readonly string[]; readonly records: RecordTable };

class Dump {
  readonly #text: SlidingText;
  readonly #sql: SqlReading;
  readonly #into: UnitFlow;
  readonly #columns = new Map<string, readonly string[]>();
  #target: Target | null = null;
  #other: string[] = [];
  #otherLength = 0;
  #statements = 0;
  #finished = 0;
  isStopped = false;
  /** Whether the dump ends inside a row or a block of rows. */
  isCutShort = false;

  constructor(text: SlidingText, into: UnitFlow) {
    this.#text = text;
    this.#sql = new SqlReading(text);
    this.#into = into;
  }

  get rows(): number {
    return this.#finished + (this.#target?.records.count ?? 0);
  }

  async read(): Promise<void> {
    while (!this.isStopped) {
      const head = this.#text.whole(() => this.#sql.head());
      // People write names into comments too.
      this.#say(head.comment);
      if (head.kind === 'end') break;
      this.isStopped = !(await this.#into.pass());
      if (!this.isStopped) await this.#statement(head);
    }
    this.#close();
    this.#sayAll();
  }

  async #statement(head: Exclude<SqlHead, { kind: 'end' }>): Promise<void> {
    switch (head.kind) {
      case 'insert':
        await this.#insert(this.#open(head.name, head.columns ?? this.#columns.get(head.name.toLowerCase()) ?? []));
        break;
      case 'copy':
        await this.#copy(this.#open(head.name, head.columns));
        break;
      case 'other':
        this.#note(head.text);
        break;
    }
  }

  /** `(…),(…);` */
  async #insert(target: Target): Promise<void> {
    while (!this.isStopped) {
      const row = this.#text.whole(() => this.#sql.row());
      if (row === null) break;
      this.isCutShort ||= row.isOpen;
      await this.#row(target, row.cells);
    }
  }

  /** Lines of cells between tabs up to `\\.`. */
  async #copy(target: Target): Promise<void> {
    while (!this.isStopped) {
      const line = this.#text.whole(() => this.#sql.line());
      this.isCutShort ||= line === null;
      if (line === null || line === '\\.') return;
      await this.#row(target, line.split('\t').map(unescaped));
    }
  }

  async #row(target: Target, cells: readonly string[]): Promise<void> {
    this.isStopped = !target.records.add(cells);
    if (target.records.count % 1024 === 0) this.isStopped ||= !(await this.#into.pass());
  }

  #open(name: string, columns: readonly string[]): Target {
    const isSame = this.#target?.name === name && this.#target.columns.join() === columns.join();
    if (this.#target !== null && isSame) return this.#target;
    this.#close();
    const records = new RecordTable(this.#into, name, columns, this.#into.mostCells);
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
  #note(text: string): void {
    if (/^create\s+(?:\w+\s+){0,3}table\b/iu.test(text.slice(0, 200))) {
      const before = text.slice(0, text.indexOf('(')).trim();
      const name = before.split(/[\s.]+/u).at(-1) ?? '';
      this.#columns.set(name.replace(/["`[\]]/gu, '').toLowerCase(), columnsOfTable(text).names);
    }
    if (text.length > 1) this.#say(text);
  }

  #say(words: string): void {
    if (words === '') return;
    if (this.#otherLength + words.length > longestPassage) this.#sayAll();
    this.#other.push(words);
    this.#otherLength += words.length + 1;
  }

  #sayAll(): void {
    if (this.#other.length === 0) return;
    this.#statements += 1;
    const place = this.#statements === 1 ? 'part:statements' : `part:statements:${this.#statements}`;
    this.#into.addText(place, this.#other.join('\n'));
    this.#other = [];
    this.#otherLength = 0;
  }
}

function unescaped(cell: string): string {
  if (cell === '\\N') return '';
  return cell.includes('\\')
    ? cell.replace(/\\([nrtbfv\\])/gu, (_, letter: string) =>
        letter === 'n' ? '\n' : letter === 't' ? '\t' : letter === '\\' ? '\\' : ' ',
      )
    : cell;
}
