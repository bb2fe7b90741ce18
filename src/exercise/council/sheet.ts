import { type CsvStyle, makeCsv } from '../formats/csv.ts';
import { columnName, makeXlsx, type XlsxCell, type XlsxSheet } from '../formats/xlsx.ts';
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
  /** Headings over groups of columns, each with how many columns it spans: a second row of headings, merged. */
  readonly groups?: readonly (readonly [string, number])[];
  /** A last row below the table. */
  readonly totals?: readonly XlsxCell[];
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
  look: Pick<XlsxLook, 'sheet' | 'title' | 'subtitle' | 'groups' | 'totals'>,
): XlsxSheet {
  const top: (readonly XlsxCell[])[] = [];
  if (look.title !== undefined) {
    top.push([{ kind: 'styled', text: look.title, style: 'title' }]);
    top.push([{ kind: 'styled', text: look.subtitle ?? '', style: 'subtitle' }], []);
  }
  const groups = groupRow(look.groups ?? [], top.length + 1);
  if (groups.row.length > 0) top.push(groups.row);
  const body = rows.map((row) => columns.map((one) => one.cell(row)));
  return {
    name: look.sheet,
    rows: [
      ...top,
      columns.map((column) => column.heading),
      ...body,
      ...(look.totals === undefined ? [] : [look.totals]),
    ],
    widths: columns.map((column) => column.width ?? 16),
    hiddenColumns: columns.flatMap((column, at) => (column.hidden === true ? [at] : [])),
    headingRow: top.length + 1,
    merges: [...(look.title === undefined || columns.length < 6 ? [] : ['A1:F1']), ...groups.merges],
  };
}

/** The row of group headings that would stand in row `number`, and the cells that each spans. */
function groupRow(
  groups: readonly (readonly [string, number])[],
  number: number,
): { readonly row: readonly XlsxCell[]; readonly merges: readonly string[] } {
  const row: XlsxCell[] = [];
  const merges: string[] = [];
  for (const [text, span] of groups) {
    const from = row.length;
    row.push({ kind: 'styled', text, style: 'heading' }, ...Array.from({ length: span - 1 }, () => ''));
    if (span > 1) merges.push(`${columnName(from)}${number}:${columnName(from + span - 1)}${number}`);
  }
  return { row, merges };
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
