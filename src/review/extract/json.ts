import { DocumentText, readableText } from './document-text.ts';
import { type Extraction, type Extractor, type Source, whole } from './extractor.ts';
import { plainText } from './plain-text.ts';
import { cellText, RecordTable } from './record-table.ts';

/** JSON, and JSON by lines: arrays of objects as tables, all else as lines of `name: value`; what does not parse as plain text. */
export const json: Extractor = { mediaTypes: ['application/json', 'application/x-ndjson'], extract: readJson };

/** Characters parsed at once: the values of a text take several times its room. */
const longestParsed = 50_000_000;
/** Columns of a table; exports of records have some dozens. */
const mostColumns = 1000;
/** Objects within objects looked into. */
const deepest = 100;

async function readJson(source: Source): Promise<Extraction> {
  const { bytes, budget, mediaType } = source;
  const { text, isCut } = readableText(bytes, budget);
  if (isCut || text.length > longestParsed) return plainText.extract(source);
  const into = new DocumentText(budget);
  const reading = new JsonReading(into, budget.limits.sheetCells);
  if (mediaType === 'application/x-ndjson') {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const values = lines.map((line) => parse(line));
    if (values.includes(undefined)) return plainText.extract(source);
    reading.read(values, '', 0);
  } else {
    const value = parse(text);
    if (value === undefined) return plainText.extract(source);
    reading.read(value, '', 0);
  }
  reading.finish();
  const isShort = into.full || reading.isCut;
  const coverage = [{ of: 'bytes', expected: bytes.length, read: isShort ? 0 : bytes.length }];
  if (isShort) return { outcome: 'partial', code: 'limit-reached', detail: 'text', units: into.units, coverage };
  if (into.units.length === 0) return { outcome: 'empty', code: 'empty', units: [], coverage };
  return { ...whole, units: into.units, coverage };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) satisfies unknown;
  } catch {
    return undefined;
  }
}

class JsonReading {
  readonly #into: DocumentText;
  readonly #mostCells: number;
  #lines: string[] = [];
  #tables = 0;
  #passages = 0;
  isCut = false;

  constructor(into: DocumentText, mostCells: number) {
    this.#into = into;
    this.#mostCells = mostCells;
  }

  read(value: unknown, name: string, depth: number): void {
    if (depth > deepest) this.isCut = true;
    if (depth > deepest || this.#into.full) return;
    if (Array.isArray(value)) this.#array(value, name, depth);
    else if (isObject(value)) this.#object(value, depth);
    else if (cellText(value).trim() !== '')
      this.#lines.push(name === '' ? cellText(value) : `${name}: ${cellText(value)}`);
  }

  finish(): void {
    if (this.#lines.length === 0) return;
    this.#passages += 1;
    this.#into.addText(`part:values${this.#passages === 1 ? '' : `:${this.#passages}`}`, this.#lines.join('\n'));
    this.#lines = [];
  }

  #object(value: Readonly<Record<string, unknown>>, depth: number): void {
    for (const [key, inner] of Object.entries(value)) this.read(inner, labelOf(key), depth + 1);
    // A blank line ends what belongs together.
    if (this.#lines.length > 0 && this.#lines.at(-1) !== '') this.#lines.push('');
  }

  #array(values: readonly unknown[], name: string, depth: number): void {
    const isTable = values.length > 1 && values.every((value) => isObject(value) && isFlat(value));
    if (isTable && this.#table(values.filter(isObject), name)) return;
    for (const value of values) this.read(value, name, depth + 1);
  }

  /** False where the records have so many names between them that they are no table. */
  #table(values: readonly Readonly<Record<string, unknown>>[], name: string): boolean {
    const rows = values.map((value) => flattened(value));
    const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
    if (columns.length > mostColumns) return false;
    this.finish();
    this.#tables += 1;
    const place = name === '' ? String(this.#tables) : name;
    const table = new RecordTable(this.#into, place, columns.map(labelOf), this.#mostCells);
    for (const row of rows) {
      this.isCut ||= !table.add(columns.map((column) => row.get(column) ?? ''));
      if (this.isCut) break;
    }
    table.finish();
    return true;
  }
}

/** A record of a table may hold small objects (`address: {postcode}`) and lists of words, not records of its own. */
function isFlat(value: Readonly<Record<string, unknown>>, depth = 0): boolean {
  return Object.values(value).every((inner) => {
    if (Array.isArray(inner)) return inner.every((each) => !isObject(each) && !Array.isArray(each));
    return !isObject(inner) || (depth < 2 && isFlat(inner, depth + 1));
  });
}

function flattened(value: Readonly<Record<string, unknown>>): Map<string, string> {
  const cells = new Map<string, string>();
  for (const [key, inner] of Object.entries(value)) {
    if (isObject(inner)) for (const [below, cell] of flattened(inner)) cells.set(`${key} ${below}`, cell);
    else cells.set(key, Array.isArray(inner) ? inner.map(cellText).join('; ') : cellText(inner));
  }
  return cells;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `dateOfBirth` and `date_of_birth` are said as `date of birth`. */
function labelOf(key: string): string {
  return key
    .replaceAll('_', ' ')
    .replace(/([a-z])([A-Z])/gu, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`);
}
