import type { Passage, Table } from '#core/document';

/** A passage for a test. */
export function passage(text: string, locator = 'part:body'): Passage {
  return { kind: 'text', locator, text, flags: [] };
}

/** A table for a test; by default its first row is headings. */
export function table(rows: readonly (readonly string[])[], headerRows = 1, locator = 'sheet:1'): Table {
  return { kind: 'table', locator, rows, headerRows, flags: [] };
}
