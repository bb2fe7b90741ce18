import { escapeXml } from './word.ts';
import { makeZip, type ZipPart } from './zip.ts';

/** A cell to write: text, a number with the index of its style, or nothing. */
export type SheetCell = string | null | { readonly number: number | string; readonly style?: number };

/** A sheet to write. */
export type Sheet = {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
  readonly state?: 'hidden' | 'veryHidden';
  readonly chart?: boolean;
  /** XML put before and after the rows: columns, merges, printed headers. */
  readonly before?: string;
  readonly after?: string;
  readonly hiddenRows?: readonly number[];
  readonly comments?: readonly { readonly cell: string; readonly author: string; readonly text: string }[];
};

/** Writes an .xlsx; `formats` are the number format codes of styles 1, 2, …; style 0 is general. */
export function makeWorkbook(
  sheets: readonly Sheet[],
  formats: readonly string[] = [],
  extra: readonly ZipPart[] = [],
): Buffer {
  const strings: string[] = [];
  const parts = sheets.flatMap((sheet, index) => sheetParts(sheet, index + 1, strings));
  const list = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"${state === undefined ? '' : ` state="${state}"`}/>`,
  );
  const links = sheets.map(({ chart }, index) =>
    relationship(
      index + 1,
      chart === true ? 'chartsheet' : 'worksheet',
      `${chart === true ? 'chartsheets' : 'worksheets'}/sheet${index + 1}.xml`,
    ),
  );
  const codes = formats.map((code, index) => `<numFmt numFmtId="${index + 164}" formatCode="${escapeXml(code)}"/>`);
  const styles = [0, ...formats.map((_, index) => index + 164)].map((id) => `<xf numFmtId="${id}"/>`);
  return makeZip([
    { name: '[Content_Types].xml', data: '<Types/>' },
    { name: '_rels/.rels', data: '<Relationships/>' },
    { name: 'xl/workbook.xml', data: `<workbook xmlns:r="r"><sheets>${list.join('')}</sheets></workbook>` },
    { name: 'xl/_rels/workbook.xml.rels', data: `<Relationships>${links.join('')}</Relationships>` },
    {
      name: 'xl/styles.xml',
      data: `<styleSheet><numFmts>${codes.join('')}</numFmts><cellXfs>${styles.join('')}</cellXfs></styleSheet>`,
    },
    ...parts,
    {
      name: 'xl/sharedStrings.xml',
      data: `<sst>${strings.map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`).join('')}</sst>`,
    },
    ...extra,
  ]);
}

function sheetParts(sheet: Sheet, number: number, strings: string[]): ZipPart[] {
  if (sheet.chart === true) return [{ name: `xl/chartsheets/sheet${number}.xml`, data: '<chartsheet/>' }];
  const rows = sheet.rows.map((cells, index) => {
    const hidden = sheet.hiddenRows?.includes(index + 1) === true ? ' hidden="1"' : '';
    return cells.length === 0
      ? ''
      : `<row r="${index + 1}"${hidden}>${cells.map((cell, column) => cellXml(cell, `${letters(column)}${index + 1}`, strings)).join('')}</row>`;
  });
  const parts: ZipPart[] = [
    {
      name: `xl/worksheets/sheet${number}.xml`,
      data: `<worksheet>${sheet.before ?? ''}<sheetData>${rows.join('')}</sheetData>${sheet.after ?? ''}</worksheet>`,
    },
  ];
  if (sheet.comments !== undefined) {
    const authors = sheet.comments.map(({ author }) => `<author>${escapeXml(author)}</author>`).join('');
    const list = sheet.comments.map(
      ({ cell, text }, index) =>
        `<comment ref="${cell}" authorId="${index}"><text><r><t>${escapeXml(text)}</t></r></text></comment>`,
    );
    parts.push({
      name: `xl/worksheets/_rels/sheet${number}.xml.rels`,
      data: `<Relationships>${relationship(1, 'comments', `../comments${number}.xml`)}</Relationships>`,
    });
    parts.push({
      name: `xl/comments${number}.xml`,
      data: `<comments><authors>${authors}</authors><commentList>${list.join('')}</commentList></comments>`,
    });
  }
  return parts;
}

function cellXml(cell: SheetCell, reference: string, strings: string[]): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return `<c r="${reference}" s="${cell.style ?? 0}"><v>${cell.number}</v></c>`;
  strings.push(cell);
  return `<c r="${reference}" t="s"><v>${strings.length - 1}</v></c>`;
}

function letters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : `${letters(Math.floor(column / 26) - 1)}${letter}`;
}

function relationship(id: number, kind: string, target: string): string {
  return `<Relationship Id="rId${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`;
}
