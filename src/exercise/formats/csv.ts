import { foldToLatin } from './windows-1252.ts';

/** How a delimited file is written. */
export type CsvStyle = {
  readonly delimiter?: ',' | ';' | '\t' | '|';
  readonly newline?: '\n' | '\r\n';
  readonly encoding?: 'utf-8' | 'utf-8-bom' | 'windows-1252' | 'utf-16le';
  readonly quoteAll?: boolean;
  /** Lines above the table, written as they are: what report writers print, or Excel's `sep=;`. */
  readonly preface?: readonly string[];
};

/** Writes rows as a delimited file (RFC 4180 quoting). */
export function makeCsv(rows: readonly (readonly (string | number | null)[])[], style: CsvStyle = {}): Uint8Array {
  const delimiter = style.delimiter ?? ',';
  const newline = style.newline ?? '\r\n';
  const text = rows.map((row) => row.map((cell) => quote(cell, delimiter, style.quoteAll === true)).join(delimiter));
  return encodeText(
    [...(style.preface ?? []), ...text].map((line) => line + newline).join(''),
    style.encoding ?? 'utf-8',
  );
}

/** The bytes of a text in an encoding; what windows-1252 lacks is written without its marks, as old systems do. */
export function encodeText(text: string, encoding: NonNullable<CsvStyle['encoding']>): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return new Uint8Array(Buffer.from(text, 'utf8'));
    case 'utf-8-bom':
      return new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf8'));
    case 'windows-1252':
      return foldToLatin(text);
    case 'utf-16le':
      return new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
  }
}

function quote(cell: string | number | null, delimiter: string, always: boolean): string {
  const text = cell === null ? '' : String(cell);
  const needed = always || text.includes(delimiter) || text.includes('"') || text.includes('\n') || text.includes('\r');
  return needed ? `"${text.replaceAll('"', '""')}"` : text;
}
