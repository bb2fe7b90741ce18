import { type NumberFormat, numberFormat } from '../tables/number-format.ts';
import { attributeOf } from '../text/xml-stream.ts';
import type { OfficePackage } from './office-package.ts';
import { unescapeCharacters } from './sheet-part.ts';

/** One sheet as the workbook lists it; `part` is null where its relationship leads nowhere. */
export type SheetEntry = {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string | null;
  readonly isChart: boolean;
};

/** The sheets of a workbook in their order; where the list is missing, the sheet parts themselves. */
export async function readSheets(file: OfficePackage): Promise<{ sheets: SheetEntry[]; is1904: boolean }> {
  const workbook = file.names((name) => /^xl\/workbook\d*\.xml$/u.test(name))[0] ?? 'xl/workbook.xml';
  const links = await file.relationships(workbook);
  const listed: { name: string; hidden: boolean; id: string }[] = [];
  let is1904 = false;
  await file.stream(workbook, {
    open: (name, attributes) => {
      if (name === 'workbookPr') is1904 = attributes['date1904'] === '1' || attributes['date1904'] === 'true';
      if (name !== 'sheet') return;
      const hidden = /hidden/iu.test(attributes['state'] ?? '');
      listed.push({ name: attributes['name'] ?? `Sheet${listed.length + 1}`, hidden, id: idOf(attributes) });
    },
    close: () => undefined,
    text: () => undefined,
  });
  const sheets = listed.map(({ name, hidden, id }): SheetEntry => {
    const link = links.get(id);
    return {
      name,
      hidden,
      part: link?.target ?? null,
      isChart:
        link !== undefined &&
        link.kind !== 'worksheet' &&
        link.kind !== 'dialogsheet' &&
        !/macrosheet/iu.test(link.kind),
    };
  });
  const known = new Set(sheets.map((sheet) => sheet.part?.toLowerCase()));
  // Parts that the list does not name would be lost without a word: they are read under the name of their part.
  for (const part of file.names((name) => /^xl\/worksheets\/[^/]+\.xml$/u.test(name))) {
    if (!known.has(part.toLowerCase()))
      sheets.push({ name: part.split('/').at(-1) ?? part, hidden: listed.length > 0, part, isChart: false });
  }
  return { sheets, is1904 };
}

function idOf(attributes: Readonly<Record<string, string>>): string {
  for (const [key, value] of Object.entries(attributes)) if (key.endsWith(':id')) return value;
  return '';
}

/** The table of shared strings, phonetic guides left out. */
export async function readStrings(file: OfficePackage): Promise<{ values: string[]; full: boolean }> {
  const values: string[] = [];
  const name = file.names((part) => /^xl\/sharedstrings\d*\.xml$/u.test(part))[0];
  if (name === undefined) return { values, full: false };
  let text = '';
  let collects = false;
  let phonetic = false;
  let characters = 0;
  const most = file.budget.limits.documentText;
  await file.stream(name, {
    open: (element) => {
      if (element === 'si') text = '';
      else if (element === 'rPh') phonetic = true;
      else if (element === 't') collects = !phonetic && characters <= most;
    },
    close: (element) => {
      if (element === 't') collects = false;
      else if (element === 'rPh') phonetic = false;
      else if (element === 'si') {
        characters += text.length;
        // Empty strings cost memory too.
        if (values.length <= file.budget.limits.sheetCells) values.push(unescapeCharacters(text));
      }
    },
    text: (words) => {
      if (collects) text += words;
    },
  });
  return { values, full: characters > most || values.length > file.budget.limits.sheetCells };
}

/** How each cell style shows numbers, by its index. */
export async function readFormats(file: OfficePackage): Promise<NumberFormat[]> {
  const name = file.names((part) => /^xl\/styles\d*\.xml$/u.test(part))[0];
  if (name === undefined) return [];
  const codes = new Map<number, string>();
  const formats: NumberFormat[] = [];
  let inCellStyles = false;
  await file.stream(name, {
    open: (element, attributes) => {
      if (element === 'numFmt') codes.set(Number(attributeOf(attributes, 'numFmtId')), attributes['formatCode'] ?? '');
      else if (element === 'cellXfs') inCellStyles = true;
      else if (element === 'xf' && inCellStyles && formats.length < 70_000) {
        const id = Number(attributes['numFmtId'] ?? 0);
        formats.push(numberFormat(id, codes.get(id)));
      }
    },
    close: (element) => {
      if (element === 'cellXfs') inCellStyles = false;
    },
    text: () => undefined,
  });
  return formats;
}
