import type { ExtractedDocument } from '#core/document';
import type { Finding } from '#core/finding';
import { sheetRowOf } from '../extract/table-units.ts';

/**
 * Where a finding stands in its document, as exported: `sheet:Arrears cell:D17` (the sheet's own rows, also where a unit begins further
 * down) or `page:3 chars:120-131` (UTF-16 offsets into the passage).
 */
export function locatorOf(document: Pick<ExtractedDocument, 'units'>, finding: Pick<Finding, 'unit' | 'span'>): string {
  const unit = document.units[finding.unit];
  const place = unit?.locator ?? `unit:${finding.unit}`;
  const { row, column, start, end } = finding.span;
  if (row === null || column === null) return `${place} chars:${start}-${end}`;
  // A heading repeated in a later unit of a long table has no row of its own there.
  const sheetRow = unit?.kind === 'table' ? sheetRowOf(unit, row) : null;
  return `${place} cell:${columnLetters(column)}${sheetRow ?? row + 1}`;
}

// Spreadsheet columns: 0 A, 25 Z, 26 AA.
function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : `${columnLetters(Math.floor(column / 26) - 1)}${letter}`;
}
