import type { PersonalDataType } from '#core/personal-data';
import { type CodeTable, codeTables } from './coded-values.data.ts';
import type { Field } from './headings.data.ts';

/** What a coded cell says: its kinds, the meaning of its codes, and whose codes they are; no kinds where the code says nothing known. */
export type Decoded = {
  readonly types: readonly PersonalDataType[];
  readonly meaning: string;
  readonly table: string;
};

// Longer cells are words.
const longestCell = 60;
// Codes of so few letters stand for too much: they count where most of their column is of the table.
const shortCode = 3;

function plain(cell: string): string {
  return cell
    .toUpperCase()
    .replaceAll('&', ' AND ')
    .replace(/[^A-Z0-9]+/gu, ' ')
    .trim();
}

const tables = codeTables.map((table) => ({
  table,
  codes: new Map(Object.entries(table.codes).map(([code, meaning]) => [plain(code) || code, meaning])),
  words: new Set(table.headings.split(' ').filter((word) => word !== '')),
}));

type Indexed = (typeof tables)[number];

// A cell that is a code as a whole, or codes parted by commas, semicolons, slashes or spaces.
function codesOf({ codes }: Indexed, cell: string): readonly string[] | null {
  if (cell.length > longestCell) return null;
  const whole = plain(cell);
  if (codes.has(whole)) return [whole];
  const parts = whole.split(' ');
  return parts.length > 1 && parts.length <= 6 && parts.every((part) => codes.has(part)) ? parts : null;
}

function share(cells: readonly string[], indexed: Indexed): number {
  let known = 0;
  for (const cell of cells) if (codesOf(indexed, cell) !== null) known += 1;
  return cells.length === 0 ? 0 : known / cells.length;
}

const anyColumn = 0.8;
/** Values that a column must have before it is taken for codes without a heading that says so. */
const leastCells = 3;

/** The code tables by which a column's cells are read. `words` are those of its heading, `field` what the heading announces. */
export type ColumnCodes = readonly Indexed[];

const none: ColumnCodes = [];

/** The code tables that a column under a known heading may be written in, the likeliest first. */
export function codesUnder(field: Field, words: readonly string[], cells: readonly string[]): ColumnCodes {
  const possible = tables.filter((each) => each.table.fields.includes(field));
  if (possible.length === 0) return none;
  const named = (each: Indexed): boolean => words.some((word) => each.words.has(word));
  const own = possible.filter(
    (each) => named(each) || (each.table.onlyNamed !== true && (each.table.type === field || each.words.size === 0)),
  );
  return own
    .map((each) => ({ each, part: share(cells, each) }))
    .filter(({ part, each }) => part > 0 && (part >= anyColumn || each.table.type === field || hasLongCodes(each)))
    .sort((one, other) => other.part - one.part)
    .map(({ each }) => each);
}

function hasLongCodes({ codes }: Indexed): boolean {
  return codes.keys().some((code) => code.length > shortCode);
}

/** The one table whose codes nearly fill a column that no heading explains; its heading must have a word for it, or its codes be like no others. */
export function codesAlone(words: readonly string[], cells: readonly string[]): Indexed | null {
  if (cells.length < leastCells) return null;
  const found = tables.find(
    (each) => (each.words.size === 0 || words.some((word) => each.words.has(word))) && share(cells, each) >= anyColumn,
  );
  return found ?? null;
}

/** Reads a cell by the tables of its column; null where it is none of their codes. */
export function decode(cell: string, columnCodes: ColumnCodes): Decoded | null {
  for (const indexed of columnCodes) {
    const found = codesOf(indexed, cell);
    if (found === null) continue;
    const said = found.filter((code) => indexed.codes.get(code) !== '');
    const types = new Set<PersonalDataType>(said.length > 0 ? [indexed.table.type] : []);
    for (const code of found) for (const type of alsoOf(indexed.table, code)) types.add(type);
    const meaning = said.map((code) => indexed.codes.get(code) ?? '').join(', ');
    return { types: [...types], meaning, table: indexed.table.name };
  }
  return null;
}

function alsoOf(table: CodeTable, code: string): readonly PersonalDataType[] {
  return table.also[code] ?? [];
}
