import { type CsvStyle, makeCsv } from '../formats/csv.ts';
import { makeXlsx, type XlsxCell, type XlsxSheet } from '../formats/xlsx.ts';
import { bytesDocument, type MadeDocument } from './made-document.ts';
import type { Telling } from './telling.ts';
import { writeDay } from './writing.ts';

/** One column of an extract: its heading, how wide, and what a row puts into it. */
export type Column<Row> = {
  readonly heading: string;
  readonly width?: number;
  readonly hidden?: boolean;
  readonly cell: (row: Row) => XlsxCell;
};

/** A delimited extract with one heading row. */
export function csvExtract<Row>(
  name: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  telling: Telling,
  style: CsvStyle = {},
): MadeDocument {
  const lines = rows.map((row) => columns.map((column) => csvCell(column.cell(row))));
  return bytesDocument(name, makeCsv([columns.map((column) => column.heading), ...lines], style), telling.facts());
}

/** How a workbook looks around its table. */
export type XlsxLook = {
  readonly sheet: string;
  readonly title?: string;
  readonly subtitle?: string;
  readonly author: string;
  readonly modified: Date;
  /** Sheets after the first: keys to the codes, notes, hidden look-ups. */
  readonly more?: readonly XlsxSheet[];
};

/** A workbook with one table, under a title block where it has one. */
export function xlsxExtract<Row>(
  name: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  telling: Telling,
  look: XlsxLook,
): MadeDocument {
  const sheets = [tableSheet(columns, rows, look), ...(look.more ?? [])];
  return bytesDocument(name, makeXlsx(sheets, look), telling.facts());
}

/** The sheet of a table: title, subtitle, a blank row, headings, rows. */
export function tableSheet<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  look: Pick<XlsxLook, 'sheet' | 'title' | 'subtitle'>,
): XlsxSheet {
  const top: (readonly XlsxCell[])[] = [];
  if (look.title !== undefined) {
    top.push([{ kind: 'styled', text: look.title, style: 'title' }]);
    top.push([{ kind: 'styled', text: look.subtitle ?? '', style: 'subtitle' }], []);
  }
  return {
    name: look.sheet,
    rows: [...top, columns.map((column) => column.heading), ...rows.map((row) => columns.map((one) => one.cell(row)))],
    widths: columns.map((column) => column.width ?? 16),
    hiddenColumns: columns.flatMap((column, at) => (column.hidden === true ? [at] : [])),
    headingRow: top.length + 1,
    merges: look.title === undefined || columns.length < 6 ? [] : ['A1:F1'],
  };
}

function csvCell(cell: XlsxCell): string | number | null {
  if (cell === null || typeof cell === 'string' || typeof cell === 'number') return cell;
  switch (cell.kind) {
    case 'day':
      return writeDay(cell.day, 'slashes');
    case 'money':
      return cell.amount.toFixed(2);
    case 'styled':
      return cell.text;
  }
}
