import { xlsxStyles } from './xlsx-styles.data.ts';
import { escapeXml, xmlPart } from './xml.ts';
import { makeZip } from './zip.ts';

/** A cell: text, a number (`format` as displayed), or a calendar day (YYYY-MM-DD) kept as a serial number. */
export type XlsxCell =
  | string
  | number
  | null
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'money'; readonly amount: number }
  | { readonly kind: 'styled'; readonly text: string; readonly style: 'title' | 'subtitle' | 'heading' | 'wrap' };

/** One sheet; `rows` are from A1 on. */
export type XlsxSheet = {
  readonly name: string;
  readonly rows: readonly (readonly XlsxCell[])[];
  /** Column widths in characters; 0 hides the column. */
  readonly widths?: readonly number[];
  /** 0-based columns that are hidden though they have a width. */
  readonly hiddenColumns?: readonly number[];
  readonly state?: 'visible' | 'hidden' | 'veryHidden';
  readonly merges?: readonly string[];
  /** Row number (1-based) of the headings: panes freeze below it and a filter stands on it. */
  readonly headingRow?: number;
};

/** Writes a workbook that Excel and LibreOffice open. */
export function makeXlsx(sheets: readonly XlsxSheet[], options: { author: string; modified: Date }): Uint8Array {
  const strings = makeStrings();
  const parts = sheets.map((sheet, at) => ({
    name: `xl/worksheets/sheet${at + 1}.xml`,
    bytes: xmlPart(sheetXml(sheet, strings)),
  }));
  return makeZip(
    [
      { name: '[Content_Types].xml', bytes: xmlPart(contentTypes(sheets.length)) },
      {
        name: '_rels/.rels',
        bytes: xmlPart(relationships([['rId1', `${officeRel}/officeDocument`, 'xl/workbook.xml']])),
      },
      { name: 'docProps/core.xml', bytes: xmlPart(core(options)) },
      { name: 'xl/workbook.xml', bytes: xmlPart(workbookXml(sheets)) },
      { name: 'xl/_rels/workbook.xml.rels', bytes: xmlPart(workbookRels(sheets.length)) },
      ...parts,
      { name: 'xl/styles.xml', bytes: xmlPart(xlsxStyles) },
      { name: 'xl/sharedStrings.xml', bytes: xmlPart(strings.xml()) },
    ],
    { modified: options.modified },
  );
}

/** Days from 1899-12-30, Excel's zero, of a calendar day. */
export function excelSerial(day: string): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);
}

/** The letters of a 0-based column: 0 is A, 26 is AA. */
export function columnName(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : columnName(Math.floor(at / 26) - 1) + last;
}

const mainSpace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const officeRel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function contentTypes(count: number): string {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const override = (part: string, kind: string): string =>
    `<Override PartName="${part}" ContentType="${type}.${kind}+xml"/>`;
  const sheets = Array.from({ length: count }, (_, at) => override(`/xl/worksheets/sheet${at + 1}.xml`, 'worksheet'));
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('/xl/workbook.xml', 'sheet.main')}${sheets.join('')}${override('/xl/styles.xml', 'styles')}${override('/xl/sharedStrings.xml', 'sharedStrings')}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;
}

function relationships(entries: readonly (readonly [string, string, string])[]): string {
  const lines = entries.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`);
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`;
}

function workbookRels(count: number): string {
  const sheets = Array.from({ length: count }, (_, at): [string, string, string] => {
    return [`rId${at + 1}`, `${officeRel}/worksheet`, `worksheets/sheet${at + 1}.xml`];
  });
  return relationships([
    ...sheets,
    [`rId${count + 1}`, `${officeRel}/styles`, 'styles.xml'],
    [`rId${count + 2}`, `${officeRel}/sharedStrings`, 'sharedStrings.xml'],
  ]);
}

function core(options: { author: string; modified: Date }): string {
  const at = options.modified.toISOString().replace(/\.\d+Z$/u, 'Z');
  return `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:creator>${escapeXml(options.author)}</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created></cp:coreProperties>`;
}

function workbookXml(sheets: readonly XlsxSheet[]): string {
  const list = sheets.map((sheet, at) => {
    const state = sheet.state === undefined || sheet.state === 'visible' ? '' : ` state="${sheet.state}"`;
    return `<sheet name="${escapeXml(sheet.name)}" sheetId="${at + 1}"${state} r:id="rId${at + 1}"/>`;
  });
  return `<workbook xmlns="${mainSpace}" xmlns:r="${officeRel}"><sheets>${list.join('')}</sheets></workbook>`;
}

type Strings = { readonly indexOf: (text: string) => number; readonly xml: () => string };

function makeStrings(): Strings {
  const seen = new Map<string, number>();
  return {
    indexOf: (text) => {
      const known = seen.get(text);
      if (known !== undefined) return known;
      seen.set(text, seen.size);
      return seen.size - 1;
    },
    xml: () => {
      const items = [...seen.keys()].map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`);
      return `<sst xmlns="${mainSpace}" uniqueCount="${seen.size}">${items.join('')}</sst>`;
    },
  };
}

function sheetXml(sheet: XlsxSheet, strings: Strings): string {
  const rows = sheet.rows.map((row, at) => rowXml(row, at + 1, sheet.headingRow, strings));
  const width = Math.max(1, ...sheet.rows.map((row) => row.length));
  const top = sheet.headingRow ?? 0;
  const pane =
    top === 0 ? '' : `<pane ySplit="${top}" topLeftCell="A${top + 1}" activePane="bottomLeft" state="frozen"/>`;
  const filter =
    top === 0 ? '' : `<autoFilter ref="A${top}:${columnName(width - 1)}${Math.max(top, sheet.rows.length)}"/>`;
  const merges = sheet.merges ?? [];
  const merged =
    merges.length === 0
      ? ''
      : `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
  return `<worksheet xmlns="${mainSpace}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>${columnsXml(sheet)}<sheetData>${rows.join('')}</sheetData>${filter}${merged}<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>`;
}

function columnsXml(sheet: XlsxSheet): string {
  const widths = sheet.widths ?? [];
  if (widths.length === 0) return '';
  const columns = widths.map((width, at) => {
    const hidden = width === 0 || (sheet.hiddenColumns ?? []).includes(at) ? ' hidden="1"' : '';
    return `<col min="${at + 1}" max="${at + 1}" width="${width === 0 ? 9 : width}" customWidth="1"${hidden}/>`;
  });
  return `<cols>${columns.join('')}</cols>`;
}

/** Cell formats of `xlsxStyles`, by place. */
const formats = { plain: 0, heading: 1, day: 2, money: 3, title: 4, subtitle: 5, wrap: 6 } as const;

function rowXml(row: readonly XlsxCell[], number: number, headingRow: number | undefined, strings: Strings): string {
  const cells = row.map((cell, at) => cellXml(cell, `${columnName(at)}${number}`, number === headingRow, strings));
  // Headings wrap, so their row is two lines high.
  const height = number === headingRow ? ' ht="27" customHeight="1"' : '';
  return `<row r="${number}"${height}>${cells.join('')}</row>`;
}

function cellXml(cell: XlsxCell, ref: string, heading: boolean, strings: Strings): string {
  if (cell === null || cell === '') return `<c r="${ref}" s="0"/>`;
  const text = (value: string, style: number): string =>
    `<c r="${ref}" s="${style}" t="s"><v>${strings.indexOf(value)}</v></c>`;
  if (typeof cell === 'string') return text(cell, heading ? formats.heading : formats.plain);
  if (typeof cell === 'number') return `<c r="${ref}"><v>${cell}</v></c>`;
  switch (cell.kind) {
    case 'day':
      return `<c r="${ref}" s="${formats.day}"><v>${excelSerial(cell.day)}</v></c>`;
    case 'money':
      return `<c r="${ref}" s="${formats.money}"><v>${cell.amount}</v></c>`;
    case 'styled':
      return text(cell.text, formats[cell.style]);
  }
}
