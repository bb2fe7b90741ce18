import { longestPassage } from '../document-text.ts';
import { cellText, RecordTable } from '../tables/record-table.ts';
import { longestTable } from '../tables/table-units.ts';
import type { UnitFlow } from '../unit-flow.ts';

/** Columns of a table; exports of records have some dozens. */
const mostColumns = 1000;
/** Objects within objects looked into. */
export const deepestJson = 100;

type JsonObject = Readonly<Record<string, unknown>>;

/** The values of a JSON text as they are read: runs of objects as tables, all else as lines of `name: value`. */
export class JsonValues {
  readonly #into: UnitFlow;
  #lines: string[] = [];
  #length = 0;
  #tables = 0;
  #passages = 0;
  isCut = false;

  constructor(into: UnitFlow) {
    this.#into = into;
  }

  read(value: unknown, name: string, depth: number): void {
    if (depth > deepestJson) this.isCut = true;
    if (depth > deepestJson || this.#into.full) return;
    if (Array.isArray(value)) this.#array(value, name, depth);
    else if (isObject(value)) this.#object(value, depth);
    else this.#say(name, cellText(value));
  }

  /** Ends the lines that belong together. */
  endObject(): void {
    if (this.#lines.length > 0 && this.#lines.at(-1) !== '') this.#lines.push('');
    if (this.#length > longestPassage / 2) this.finish();
  }

  finish(): void {
    if (this.#lines.length === 0) return;
    this.#passages += 1;
    this.#into.addText(`part:values${this.#passages === 1 ? '' : `:${this.#passages}`}`, this.#lines.join('\n'));
    this.#lines = [];
    this.#length = 0;
  }

  /** A list whose values come a run at a time. */
  list(name: string, depth: number): JsonList {
    return new JsonList(this, name, depth, () => this.#open(name));
  }

  #open(name: string): (columns: readonly string[], before: number) => RecordTable {
    this.#tables += 1;
    const place = name === '' ? String(this.#tables) : name;
    return (columns, before) => {
      this.finish();
      return new RecordTable(this.#into, place, columns.map(jsonLabel), this.#into.mostCells, before);
    };
  }

  #say(name: string, words: string): void {
    if (words.trim() === '') return;
    const line = name === '' ? words : `${name}: ${words}`;
    if (this.#length > longestPassage * 2) this.finish();
    this.#lines.push(line);
    this.#length += line.length + 1;
  }

  #object(value: JsonObject, depth: number): void {
    for (const [key, inner] of Object.entries(value)) this.read(inner, jsonLabel(key), depth + 1);
    this.endObject();
  }

  #array(values: readonly unknown[], name: string, depth: number): void {
    const list = this.list(name, depth);
    for (let at = 0; at < values.length; at += longestTable) list.add(values.slice(at, at + longestTable));
    list.finish();
  }
}

/** The values of one list, run by run: a run of records alone is rows of a table, under the names that they have between them. */
export class JsonList {
  readonly #values: JsonValues;
  readonly #name: string;
  readonly #depth: number;
  readonly #open: () => (columns: readonly string[], before: number) => RecordTable;
  #make: ((columns: readonly string[], before: number) => RecordTable) | null = null;
  #table: { readonly columns: readonly string[]; readonly records: RecordTable } | null = null;
  #count = 0;

  constructor(
    values: JsonValues,
    name: string,
    depth: number,
    open: () => (columns: readonly string[], before: number) => RecordTable,
  ) {
    this.#values = values;
    this.#name = name;
    this.#depth = depth;
    this.#open = open;
  }

  /** Takes in a run of values: 5,000 of them, or the last ones. */
  add(run: readonly unknown[]): void {
    const isTable = (run.length > 1 || this.#table !== null) && run.every((value) => isObject(value) && isFlat(value));
    if (!isTable || !this.#rows(run.filter(isObject))) {
      this.#end();
      for (const value of run) this.#values.read(value, this.#name, this.#depth + 1);
    }
    this.#count += run.length;
  }

  /** Leaves out a value that is read by itself. */
  skip(): void {
    this.#end();
    this.#count += 1;
  }

  finish(): void {
    this.#end();
  }

  #end(): void {
    this.#table?.records.finish();
    this.#table = null;
  }

  /** False where the records have so many names between them that they are no table. */
  #rows(values: readonly JsonObject[]): boolean {
    const rows = values.map((value) => flattened(value));
    const known = this.#table?.columns ?? [];
    const columns = [...new Set([...known, ...rows.flatMap((row) => [...row.keys()])])];
    if (columns.length > mostColumns) return false;
    if (this.#table !== null && columns.length > known.length) this.#end();
    if (this.#table === null) {
      this.#make ??= this.#open();
      this.#table = { columns, records: this.#make(columns, this.#count) };
    }
    const { records } = this.#table;
    for (const row of rows) {
      this.#values.isCut ||= !records.add(columns.map((column) => row.get(column) ?? ''));
      if (this.#values.isCut) break;
    }
    return true;
  }
}

/** A record of a table may hold small objects (`address: {postcode}`) and lists of words, not records of its own. */
function isFlat(value: JsonObject, depth = 0): boolean {
  return Object.values(value).every((inner) => {
    if (Array.isArray(inner)) return inner.every((each) => !isObject(each) && !Array.isArray(each));
    return !isObject(inner) || (depth < 2 && isFlat(inner, depth + 1));
  });
}

function flattened(value: JsonObject): Map<string, string> {
  const cells = new Map<string, string>();
  for (const [key, inner] of Object.entries(value)) {
    if (isObject(inner)) for (const [below, cell] of flattened(inner)) cells.set(`${key} ${below}`, cell);
    else cells.set(key, Array.isArray(inner) ? inner.map(cellText).join('; ') : cellText(inner));
  }
  return cells;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `dateOfBirth` and `date_of_birth` are said as `date of birth`. */
export function jsonLabel(key: string): string {
  return key
    .replaceAll('_', ' ')
    .replace(/([a-z])([A-Z])/gu, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`);
}
