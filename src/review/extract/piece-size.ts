import type { Passage, Table, Unit } from '#core/document';
import { splitLongText } from './document-text.ts';

/**
 * Characters of units that leave their reader together, and the most that one unit may have: a few megabytes, so that nothing
 * is ever held, sent or sealed that is long. Every piece is searched by itself.
 */
export const pieceCharacters = 2_000_000;

/** Characters from which a cell is no cell: an unclosed quote, a document within a field. */
const cellCharacters = 200_000;

/** Units in groups of at most about a piece each, in order, none of them longer than a piece; there is always a last one. */
export function piecesOf(units: readonly Unit[]): (readonly Unit[])[] {
  const pieces: Unit[][] = [];
  let piece: Unit[] = [];
  let characters = 0;
  for (const unit of units) {
    for (const bounded of boundedUnit(unit)) {
      const more = unitCharacters(bounded);
      if (piece.length > 0 && characters + more > pieceCharacters) {
        pieces.push(piece);
        piece = [];
        characters = 0;
      }
      piece.push(bounded);
      characters += more;
    }
  }
  return [...pieces, piece];
}

/** What a unit costs to hold, in characters: a cell costs memory even where it is empty, eight bytes of pointer. */
export function unitCharacters(unit: Unit): number {
  return unit.kind === 'text' ? unit.text.length : unit.rows.reduce((sum, row) => sum + rowCharacters(row), 0);
}

function rowCharacters(row: readonly string[]): number {
  let characters = 0;
  for (const cell of row) characters += cell.length + 4;
  return characters;
}

function boundedUnit(unit: Unit): readonly Unit[] {
  if (unitCharacters(unit) <= pieceCharacters) return [unit];
  return unit.kind === 'text' ? passagesOf(unit) : tablesOf(unit);
}

function passagesOf({ locator, text, flags }: Passage): Passage[] {
  return splitLongText(text).map((piece, index) => ({
    kind: 'text',
    locator: `${locator} piece:${index + 1}`,
    text: piece,
    flags,
  }));
}

/** A long table goes on in others that repeat its headings; the words of a cell or row without end are passages of their own. */
function tablesOf(table: Table): Unit[] {
  const units: Unit[] = [];
  const setApart = (text: string, place: string): void => {
    units.push(...passagesOf({ kind: 'text', locator: `${table.locator} ${place}`, text, flags: table.flags }));
  };
  const rows = table.rows.map((row, index) => {
    const kept = row.map((cell, column) => {
      if (cell.length <= cellCharacters) return cell;
      setApart(cell, `row:${index + 1} column:${column + 1}`);
      return '';
    });
    if (rowCharacters(kept) <= pieceCharacters) return kept;
    setApart(kept.join(' '), `row:${index + 1}`);
    return [];
  });
  const headerRows = headingsFit(rows, table.headerRows) ? table.headerRows : 0;
  const headings = rows.slice(0, headerRows);
  const room = pieceCharacters - headings.reduce((sum, row) => sum + rowCharacters(row), 0);
  const marked = / rows:(\d+)-\d+$/u.exec(table.locator);
  const place = marked === null ? table.locator : table.locator.slice(0, marked.index);
  const firstRow = marked === null ? table.headerRows + 1 : Number(marked[1]);
  // Headings too long to be repeated count as data, above the first row.
  let next = firstRow - (table.headerRows - headerRows);
  for (const part of partsOf(rows.slice(headerRows), room)) {
    const locator = `${place} rows:${next}-${next + part.length - 1}`;
    units.push({ kind: 'table', locator, rows: [...headings, ...part], headerRows, flags: table.flags });
    next += part.length;
  }
  return units;
}

function headingsFit(rows: readonly (readonly string[])[], headerRows: number): boolean {
  const characters = rows.slice(0, headerRows).reduce((sum, row) => sum + rowCharacters(row), 0);
  return characters <= pieceCharacters / 4;
}

/** Rows in runs that have room; a row that has none by itself stands alone. */
function partsOf(rows: readonly (readonly string[])[], room: number): (readonly string[])[][] {
  const parts: (readonly string[])[][] = [];
  let part: (readonly string[])[] = [];
  let left = room;
  for (const row of rows) {
    const characters = rowCharacters(row);
    if (part.length > 0 && characters > left) {
      parts.push(part);
      part = [];
      left = room;
    }
    part.push(row);
    left -= characters;
  }
  return part.length === 0 ? parts : [...parts, part];
}
