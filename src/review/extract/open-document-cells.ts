import { attributeOf } from './xml-stream.ts';

type Attributes = Readonly<Record<string, string>>;

/** A cell of a spreadsheet while it is read. */
export type OpenCell = { readonly repeats: number; readonly value: string; readonly down: number; text: string };

/** Dates as their ISO value, numbers as shown unless the column was too narrow for them or they are in powers of ten. */
export function shownText({ value, text }: OpenCell): string {
  const shown = text.trim();
  if (value === '') return shown;
  return /^\d{4}-\d\d-\d\d/u.test(value) || shown === '' || /^#+$|E\+/u.test(shown) ? value.replace('T', ' ') : shown;
}

/** The value that a cell's markup says, besides what it shows; empty where the shown text is all. */
export function cellValue(attributes: Attributes): string {
  const kind = attributeOf(attributes, 'value-type') ?? '';
  if (kind === 'date') return attributeOf(attributes, 'date-value') ?? '';
  if (kind === 'float') return attributeOf(attributes, 'value') ?? '';
  return kind === 'string' ? (attributeOf(attributes, 'string-value') ?? '') : '';
}

/** A count of repeats or spans, at least 1 and at most the rows of a sheet. */
export function repeatsOf(attributes: Attributes, name: string): number {
  const count = Number(attributeOf(attributes, name) ?? 1);
  return Number.isInteger(count) && count > 0 ? Math.min(count, 1_048_576) : 1;
}
