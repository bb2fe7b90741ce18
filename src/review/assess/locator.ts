import type { SettledFinding } from '#core/settled';

/**
 * Where a finding stands in its document, as exported: `sheet:Arrears cell:D17` (the sheet's own rows, also where a unit begins further
 * down) or `page:3 chars:120-131` (UTF-16 offsets into the passage).
 */
export function locatorOf({ place, sheetRow, span }: Pick<SettledFinding, 'place' | 'sheetRow' | 'span'>): string {
  // Joined, which copies: a template keeps its pieces, and there are as many locators as exposures.
  if (sheetRow === null || span.column === null) return [place, ' chars:', span.start, '-', span.end].join('');
  return [place, ' cell:', columnLetters(span.column), sheetRow].join('');
}

// Spreadsheet columns: 0 A, 25 Z, 26 AA.
function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : `${columnLetters(Math.floor(column / 26) - 1)}${letter}`;
}
