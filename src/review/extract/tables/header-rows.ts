import { headingWords } from './heading-words.data.ts';

/** Where a table's headings are: rows above them that are only titles, and how many rows of headings follow (0, 1 or 2). */
export type Headings = { readonly titleRows: number; readonly headerRows: number };

type Row = readonly string[];

/** Rows looked at for headings, and rows below them looked at for contrast. */
const searched = 15;
const compared = 25;

/**
 * Decides headings from evidence: a row of labels counts as headings where its words are those of headings, or where the
 * columns below hold numbers, dates and identifiers that it does not. Label-and-value forms have none.
 */
export function findHeadings(rows: readonly Row[]): Headings {
  const width = usualWidth(rows);
  const titleRows = countTitles(rows, width);
  if (isForm(rows.slice(titleRows))) return { titleRows, headerRows: 0 };
  for (let at = titleRows; at < Math.min(rows.length - 1, searched); at += 1) {
    const row = rows[at] ?? [];
    const filled = filledCount(row);
    if (filled === 0) continue;
    if (filled < Math.max(1, width * 0.5)) continue;
    if (!isHeading(row, rows.slice(at + 1, at + 1 + compared))) {
      // Data comes first: what looks like headings further down belongs to another table.
      if (filled >= width * 0.8 && !isLabelRow(row)) break;
      continue;
    }
    return withSecondRow(rows, at, titleRows, width);
  }
  return { titleRows, headerRows: 0 };
}

/** Words that stand for a value, or are one, in any column. */
const values = new Set([
  'unknown',
  'n/a',
  'na',
  'none',
  'nil',
  'null',
  'tbc',
  'tba',
  'not known',
  'not applicable',
  'true',
  'false',
  'mr',
  'mrs',
  'ms',
  'miss',
  'mx',
  'dr',
  'male',
  'female',
]);

/** Whether a cell could be a heading or a label: words, not a number, date, address of mail, identifier or sentence. */
export function isLabel(cell: string): boolean {
  const text = cell.trim();
  if (text === '' || text.length > 60 || values.has(text.toLowerCase())) return false;
  let letters = 0;
  let digits = 0;
  for (const character of text) {
    if (character >= '0' && character <= '9') digits += 1;
    else if (character.toLowerCase() !== character.toUpperCase()) letters += 1;
    else if (character === '@') return false;
  }
  return letters >= 1 && digits <= 2 && letters > digits;
}

/** Whether the words of a cell are those of headings. */
export function isHeadingWord(cell: string): boolean {
  return headingWordsOf(cell).length > 0;
}

function headingWordsOf(cell: string): string[] {
  if (!isLabel(cell)) return [];
  return cell
    .replace(/([a-z])([A-Z])/gu, '$1 $2')
    .toLowerCase()
    .split(/[^a-z/&'-]+/u)
    .map((word) => (headingWords.has(word) || !word.endsWith('s') ? word : word.slice(0, -1)))
    .filter((word) => headingWords.has(word));
}

/** How many cells of a row hold something. */
export function filledCount(row: Row): number {
  let filled = 0;
  for (const cell of row) if (cell.trim() !== '') filled += 1;
  return filled;
}

function usualWidth(rows: readonly Row[]): number {
  const counts = new Map<number, number>();
  for (const row of rows.slice(0, 60)) {
    const filled = filledCount(row);
    if (filled > 0) counts.set(filled, (counts.get(filled) ?? 0) + 1);
  }
  // Wide rows count for more: two lines of title above one record do not make a list.
  return [...counts].sort((a, b) => b[1] * b[0] - a[1] * a[0] || b[0] - a[0])[0]?.[0] ?? 0;
}

/** Rows of one cell above a wider table are its title, date of extract and the like. */
function countTitles(rows: readonly Row[], width: number): number {
  if (width < 2) return 0;
  let at = 0;
  while (at < Math.min(rows.length, searched) && filledCount(rows[at] ?? []) <= 1) at += 1;
  return at < Math.min(rows.length, searched) ? at : 0;
}

/** A form has a label in the first column of most rows and its value beside it. */
function isForm(rows: readonly Row[]): boolean {
  const filled = rows.filter((row) => filledCount(row) > 0).slice(0, 60);
  if (filled.length < 2) return false;
  const width = Math.max(...filled.map((row) => filledCount(row)));
  if (width > 2) return false;
  const labels = filled.map((row) => row.find((cell) => cell.trim() !== '') ?? '');
  const known = labels.filter((label) => isHeadingWord(label) || label.trim().endsWith(':')).length;
  const distinct = new Set(labels).size === labels.length;
  const topIsHeading = (filled[0] ?? []).filter((cell) => cell.trim() !== '').every((cell) => isHeadingWord(cell));
  if (!distinct || known * 2 < filled.length || known < 2) return false;
  // Two labels side by side on top, and few labels below: a two-column list with headings.
  return !(topIsHeading && known * 3 < filled.length * 2);
}

function isLabelRow(row: Row): boolean {
  const filled = row.filter((cell) => cell.trim() !== '');
  return filled.length > 0 && filled.filter((cell) => isLabel(cell)).length >= filled.length * 0.8;
}

function isHeading(row: Row, below: readonly Row[]): boolean {
  if (!isLabelRow(row) || below.every((next) => filledCount(next) === 0)) return false;
  const filled = row.filter((cell) => cell.trim() !== '');
  if (new Set(filled).size < filled.length * 0.7) return false;
  const known = filled.filter((cell) => isHeadingWord(cell)).length;
  // One word said over and over ("North office", "South office") is no row of headings.
  const kinds = new Set(filled.flatMap(headingWordsOf)).size;
  const contrast = contrastColumns(row, below);
  if (kinds >= Math.min(2, filled.length) && known >= Math.max(filled.length === 1 ? 1 : 2, filled.length / 3))
    return !looksLikeItsData(row, below, known);
  return contrast >= Math.max(1, filled.length * 0.2);
}

/** Columns that hold values below, under a label. A value in such a column of the row itself is proof that it is data. */
function contrastColumns(row: Row, below: readonly Row[]): number {
  let contrast = 0;
  for (const [column, cell] of row.entries()) {
    const values = below.map((next) => next[column] ?? '').filter((value) => value.trim() !== '');
    if (values.length === 0 || cell.trim() === '') continue;
    const kinds = values.filter((value) => !isLabel(value)).length;
    if (kinds * 2 <= values.length) continue;
    if (!isLabel(cell)) return 0;
    contrast += 1;
  }
  return contrast;
}

/** A row whose cells come back below as values is data even where its words are those of headings ("Single", "Partner"). */
function looksLikeItsData(row: Row, below: readonly Row[], known: number): boolean {
  let repeated = 0;
  for (const [column, cell] of row.entries()) {
    if (cell.trim() !== '' && below.some((next) => next[column] === cell)) repeated += 1;
  }
  return repeated * 2 >= known && repeated > 0;
}

/** Headings in two rows: a row of groups above (fewer cells filled), or a second row of labels below. */
function withSecondRow(rows: readonly Row[], at: number, titleRows: number, width: number): Headings {
  const above = rows[at - 1] ?? [];
  const groups = filledCount(above);
  if (at - 1 >= titleRows && groups >= 2 && groups < filledCount(rows[at] ?? []) && isLabelRow(above)) {
    return { titleRows: at - 1, headerRows: 2 };
  }
  const row = rows[at] ?? [];
  const next = rows[at + 1] ?? [];
  const after = rows.slice(at + 2, at + 2 + compared);
  const isGroupRow = filledCount(row) < filledCount(next) && filledCount(next) >= width * 0.8;
  if (isGroupRow && isHeading(next, after)) return { titleRows: at, headerRows: 2 };
  return { titleRows: at, headerRows: 1 };
}
