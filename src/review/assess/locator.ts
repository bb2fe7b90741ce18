import type { ExtractedDocument } from '#core/document';
import type { Finding } from '#core/finding';

/** Where a finding stands in its document, as exported: `sheet:Arrears cell:D17` or `page:3 chars:120-131` (UTF-16 offsets). */
export function locatorOf(document: Pick<ExtractedDocument, 'units'>, finding: Pick<Finding, 'unit' | 'span'>): string {
  const unit = document.units[finding.unit]?.locator ?? `unit:${finding.unit}`;
  const { row, column, start, end } = finding.span;
  return row === null || column === null
    ? `${unit} chars:${start}-${end}`
    : `${unit} cell:${columnLetters(column)}${row + 1}`;
}

// Spreadsheet columns: 0 A, 25 Z, 26 AA.
function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : `${columnLetters(Math.floor(column / 26) - 1)}${letter}`;
}
