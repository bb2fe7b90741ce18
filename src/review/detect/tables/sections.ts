import { type Heading, lookUpHeading, lookUpLabel, lookUpSection } from './headings.ts';

/** Rows of a table under one set of headings; `headings` is the row of headings first, then the row above it where that groups columns. */
export type Section = { readonly headings: readonly (readonly string[])[]; readonly from: number; readonly to: number };

type Rows = readonly (readonly string[])[];

// Headings stand within the first rows, below a title and a blank line at most.
const headingRowsSearched = 12;
const answersSearched = 40;

function filled(row: readonly string[]): readonly string[] {
  return row.filter((cell) => cell.trim() !== '');
}

function couldBeData(cell: string): boolean {
  return (
    cell.length > 60 ||
    cell.includes('@') ||
    /[0-9]{5}/u.test(cell) ||
    (/[0-9][/.:][0-9]/u.test(cell) && !/^\s*[0-9]\s?:\s?[0-9]\b/u.test(cell))
  );
}

/** Whether a row is made of headings: at least two known ones, two fifths of its cells, and nothing that looks like data. */
export function isHeadingRow(row: readonly string[]): boolean {
  const cells = filled(row);
  if (cells.length < 2 || cells.some(couldBeData)) return false;
  const known = cells.filter((cell) => lookUpHeading(cell) !== null).length;
  return known >= 2 && known >= cells.length * 0.4 && new Set(cells).size >= cells.length / 2;
}

// A cell of the row above that spans several columns names them all: it stands in the first, the others are blank.
function spread(row: readonly string[], width: number): readonly string[] {
  const cells: string[] = [];
  let last = '';
  for (let index = 0; index < width; index += 1) {
    const cell = (row[index] ?? '').trim();
    if (cell !== '') last = cell;
    cells.push(last);
  }
  return cells;
}

function groupRow(rows: Rows, heading: number): readonly string[] {
  const above = heading > 0 ? (rows[heading - 1] ?? []) : [];
  const width = rows[heading]?.length ?? 0;
  const cells = filled(above);
  const groups =
    cells.length >= 1 &&
    cells.length < filled(rows[heading] ?? []).length &&
    cells.every((cell) => (lookUpHeading(cell)?.match ?? '') === 'person' || cells.length > 1);
  return groups ? spread(above, width) : [];
}

// "Child | | Mother | | Father" over "Name | DOB | Name | Tel | Name": the lower row is the headings.
function groupsRow(row: readonly string[], below: readonly string[]): boolean {
  const cells = filled(row);
  const people = cells.filter((cell) => lookUpHeading(cell)?.match === 'person').length;
  return cells.length < filled(below).length && people > 0 && people * 2 >= cells.length && isHeadingRow(below);
}

// "Lip reads", "Deafblind": what heads columns elsewhere, and answers further down its own, is an answer here too.
function holdsAnswers(rows: Rows, at: number): boolean {
  const row = rows[at] ?? [];
  const known = row.map((cell) => cell.trim() !== '' && lookUpHeading(cell) !== null);
  return rows
    .slice(at + 1, at + 1 + answersSearched)
    .some(
      (below) => row.some((cell, column) => known[column] === true && below[column] === cell) && !repeats(row, below),
    );
}

// A row of headings that stands again at the top of another page.
function repeats(row: readonly string[], below: readonly string[]): boolean {
  return row.every((cell, column) => (below[column] ?? '') === cell);
}

function firstHeadingRow(rows: Rows, headerRows: number): number | null {
  const declared = headerRows - 1;
  if (headerRows > 0 && isHeadingRow(rows[declared] ?? [])) return declared;
  const limit = Math.min(rows.length, headingRowsSearched);
  for (let row = 0; row < limit; row += 1)
    if (isHeadingRow(rows[row] ?? []) && !holdsAnswers(rows, row))
      return groupsRow(rows[row] ?? [], rows[row + 1] ?? []) ? row + 1 : row;
  return headerRows > 0 ? declared : null;
}

/** Parts a table where its headings repeat or change; without headings the whole is one section with none. */
export function sectionsOf(rows: Rows, headerRows: number): readonly Section[] {
  const first = firstHeadingRow(rows, headerRows);
  if (first === null) return [{ headings: [], from: 0, to: rows.length }];
  const sections: Section[] = [];
  let heading = first;
  let from = first + 1;
  let blank = false;
  const top = (rows[first]?.[0] ?? '').trim();
  for (let row = from; row < rows.length; row += 1) {
    const cells = rows[row] ?? [];
    const again = top !== '' && (cells[0] ?? '').trim() === top;
    if ((again || blank) && isHeadingRow(cells)) {
      sections.push({ headings: [rows[heading] ?? [], groupRow(rows, heading)], from, to: row });
      heading = row;
      from = row + 1;
    }
    blank = filled(cells).length <= 1;
  }
  sections.push({ headings: [rows[heading] ?? [], groupRow(rows, heading)], from, to: rows.length });
  return sections;
}

/** A label and its value in a table that is a form. */
export type CellPair = {
  readonly heading: Heading;
  readonly row: number;
  readonly column: number;
  readonly text: string;
};

function pairsOfRow(cells: readonly string[], row: number): readonly CellPair[] {
  const pairs: CellPair[] = [];
  for (let column = 0; column + 1 < cells.length; column += 1) {
    const label = cells[column] ?? '';
    const value = cells[column + 1] ?? '';
    const heading =
      label.trim() === '' || couldBeData(label) ? null : lookUpLabel(label.replace(/[:?*\s]+$/u, ''), true, true);
    if (heading === null) continue;
    const asLabel = lookUpLabel(value.replace(/[:?*\s]+$/u, ''));
    // "Other benefits | Universal Credit": a value may be the name of its own kind.
    const isValue = asLabel?.match !== 'exact' || asLabel.field === heading.field;
    if (value.trim() !== '' && isValue) pairs.push({ heading, row, column: column + 1, text: value });
    column += 1;
  }
  return pairs;
}

// A row with nothing but "NEXT OF KIN" says whose the rows under it are, until another such row.
function pairsBySection(rows: Rows): readonly CellPair[] {
  let section: ReturnType<typeof lookUpSection> = null;
  return rows.flatMap((row, index) => {
    const [only = '', ...more] = filled(row);
    if (only !== '' && more.length === 0 && only.length <= 70 && !only.trimEnd().endsWith(':'))
      section = lookUpSection(only);
    const own = section;
    return pairsOfRow(row, index).map((pair) =>
      own === null || own.key === '' || pair.heading.group !== ''
        ? pair
        : { ...pair, heading: { ...pair.heading, group: own.key, role: own.role } },
    );
  });
}

function isLabel(text: string): boolean {
  const heading = text.length > 70 ? null : lookUpLabel(text.replace(/[:?*\s]+$/u, ''), true);
  return heading !== null && heading.match !== 'person';
}

// "Service | Provider | Annual value | Risk": a second label in a row of headings stands where a form has its value.
function headsColumns(top: readonly string[]): boolean {
  return (
    isHeadingRow(top) && [1, 3].some((column) => (lookUpHeading(top[column] ?? '')?.match ?? 'contains') !== 'contains')
  );
}

/**
 * The pairs of a table that is laid out as a form: labels in its first (and perhaps third) column with their values beside them.
 * Null where it is an ordinary table.
 */
export function formPairs(rows: Rows): readonly CellPair[] | null {
  const width = rows.reduce((widest, row) => Math.max(widest, filled(row).length), 0);
  if (rows.length < 2 || rows.length > 400 || width > 6) return null;
  const used = rows.filter((row) => filled(row).length > 0);
  if (width >= 4 && headsColumns(used[0] ?? [])) return null;
  const pairs = pairsBySection(rows);
  const labelled = used.filter((row) => isLabel(filled(row)[0] ?? '')).length;
  const distinct = new Set(pairs.map(({ heading }) => `${heading.group} ${heading.field} ${heading.phrase}`)).size;
  const [top = []] = used;
  const headed = isHeadingRow(top) && filled(top).filter(isLabel).length === filled(top).length;
  // Two columns and no headings are a form by their layout; wider tables must show it.
  const narrow = width === 2 && !rows.slice(0, headingRowsSearched).some(isHeadingRow);
  const needed = headed ? 0.75 : narrow ? 0.3 : 0.4;
  if (narrow && pairs.length > 0 && labelled >= used.length * needed && used.length <= 40) return pairs;
  return pairs.length >= 2 && distinct >= 2 && labelled >= 2 && labelled >= used.length * needed ? pairs : null;
}
