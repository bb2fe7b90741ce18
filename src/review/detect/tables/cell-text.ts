// Spaces among them: they stand before a pointer as well as after it.
const pointers = ' "\u201d*\u2020\u2021';

/** A cell without what typists and exports put around its words, and how far into the cell they begin. */
export type CellText = { readonly text: string; readonly offset: number };

/**
 * Takes the apostrophe off that makes a number text in a spreadsheet, quotation marks around the whole, and an asterisk or a dagger at
 * the end that points to a note.
 */
export function trimmedCell(cell: string): CellText {
  if (cell === '') return nothing;
  const first = cell.charCodeAt(0);
  const last = cell.charCodeAt(cell.length - 1);
  // Nearly every cell begins and ends with a letter or a digit.
  if (isPlain(first) && isPlain(last)) return { text: cell, offset: 0 };
  const before = /^\s*(?:['"`\u2018\u201c]\s*)?/u.exec(cell)?.[0].length ?? 0;
  let end = cell.length;
  while (end > before && pointers.includes(cell.charAt(end - 1))) end -= 1;
  const text = cell.slice(before, end);
  return text.trim() === '' ? { text: '', offset: 0 } : { text, offset: before };
}

const nothing: CellText = { text: '', offset: 0 };

function isPlain(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
