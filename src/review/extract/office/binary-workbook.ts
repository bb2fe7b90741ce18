import type { UnitFlag } from '#core/document';
import { ByteView } from '../../collect/byte-view.ts';
import { DocumentText } from '../document-text.ts';
import type { Extraction, Extractor, Source } from '../extractor.ts';
import { packedNumber } from '../old-office/biff-records.ts';
import { HiddenPlaces } from '../tables/hidden-places.ts';
import { formatNumber, type NumberFormat, numberFormat } from '../tables/number-format.ts';
import { cellName, SheetGrid } from '../tables/sheet-grid.ts';
import { addSheet } from '../tables/table-units.ts';
import { OfficePackage } from './office-package.ts';
import { SheetDrawings } from './sheet-drawings.ts';
import { plainPageText } from './sheet-part.ts';
import { readComments, readPersons } from './workbook-extras.ts';
import { addWorkbookFacts } from './workbook-facts.ts';

/** Binary Excel workbooks (.xlsb): every sheet, hidden ones flagged; comments, text boxes; embedded files as members. */
export const binaryWorkbook: Extractor = {
  mediaTypes: ['application/vnd.ms-excel.sheet.binary.macroEnabled.12'],
  extract: readBinaryWorkbook,
};

type SheetEntry = { readonly name: string; readonly isHidden: boolean; readonly id: string };
type Facts = {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly is1904: boolean;
};

async function readBinaryWorkbook(source: Source): Promise<Extraction> {
  const file = new OfficePackage(source);
  const into = new DocumentText(source.budget);
  const { sheets, is1904 } = await readList(file);
  const links = await file.relationships('xl/workbook.bin');
  const facts: Facts = { strings: await readStrings(file), formats: await readFormats(file), is1904 };
  let [read, rows, allRows, isFull] = [0, 0, 0, false];
  const drawings = new SheetDrawings(file, into);
  const seen = new Set<string>();
  for (const sheet of sheets) {
    const link = links.get(sheet.id);
    if (link === undefined || !file.has(link.target)) continue;
    if (seen.has(link.target)) {
      // Sheets that name one part hold the same cells, which stand under the first.
      read += 1;
      continue;
    }
    seen.add(link.target);
    const { bytes, isWhole } =
      link.kind === 'chartsheet' ? { bytes: new Uint8Array(0), isWhole: true } : await file.bytes(link.target);
    const part = new BinarySheet(facts, source.budget.limits.sheetCells);
    for (const record of records(bytes)) part.take(record);
    addBinarySheet(into, sheet, part);
    await addComments(file, link.target, sheet, into);
    const flags: UnitFlag[] = sheet.isHidden ? ['hidden'] : [];
    await drawings.addOf(await file.relationships(link.target), `sheet:${sheet.name}`, flags);
    rows += into.full ? 0 : part.grid.rows;
    allRows += part.grid.rows + part.grid.missed;
    isFull ||= part.grid.full || into.full;
    if (isWhole && !part.grid.full && !into.full) read += 1;
  }
  await drawings.addLoose();
  await addWorkbookFacts(file, source, into);
  await file.addProperties(into);
  await file.members();
  const extraction = file.result(into);
  const counts = [
    { of: 'sheets', expected: sheets.length, read },
    { of: 'rows', expected: allRows, read: rows },
  ];
  const coverage = [...counts, ...extraction.coverage];
  if (extraction.outcome !== 'read') return { ...extraction, coverage };
  if (isFull)
    return { ...extraction, outcome: 'partial', code: 'limit-reached', detail: `${rows} rows read`, coverage };
  if (read < sheets.length)
    return {
      ...extraction,
      outcome: 'partial',
      code: 'member-damaged',
      detail: `${read} of ${sheets.length} sheets`,
      coverage,
    };
  return { ...extraction, coverage };
}

type Record12 = { readonly id: number; readonly body: ByteView };

/** Records of a binary part: a number of one or two bytes, a length of up to four, then the body ([MS-XLSB] 2.1.4). */
function* records(bytes: Uint8Array): Generator<Record12, void> {
  const view = new ByteView(bytes);
  for (let at = 0; at < view.length; ) {
    const first = view.u8(at);
    const isLong = (first & 0x80) !== 0;
    const id = isLong ? (first & 0x7f) | ((view.u8(at + 1) & 0x7f) << 7) : first;
    at += isLong ? 2 : 1;
    let length = 0;
    for (let step = 0; step < 4; step += 1) {
      const byte = view.u8(at);
      at += 1;
      length += (byte & 0x7f) * 2 ** (7 * step);
      if ((byte & 0x80) === 0) break;
    }
    yield { id, body: view.part(at, at + length) };
    at += length;
  }
}

/** A string with a length of four bytes; empty where it says that there is none. */
function wideString(body: ByteView, at: number): { text: string; next: number } {
  const count = body.u32(at);
  if (count === 0xffffffff) return { text: '', next: at + 4 };
  return { text: body.wide(at + 4, Math.min(count, body.length)), next: at + 4 + count * 2 };
}

async function readList(file: OfficePackage): Promise<{ sheets: SheetEntry[]; is1904: boolean }> {
  const sheets: SheetEntry[] = [];
  let is1904 = false;
  for (const { id, body } of records((await file.bytes('xl/workbook.bin')).bytes)) {
    if (id === 153) is1904 = (body.u32(0) & 1) !== 0;
    if (id !== 156) continue;
    const relation = wideString(body, 8);
    sheets.push({ id: relation.text, name: wideString(body, relation.next).text, isHidden: body.u32(0) !== 0 });
  }
  return { sheets, is1904 };
}

async function readStrings(file: OfficePackage): Promise<string[]> {
  const strings: string[] = [];
  if (!file.has('xl/sharedStrings.bin')) return strings;
  for (const { id, body } of records((await file.bytes('xl/sharedStrings.bin')).bytes))
    if (id === 19 && strings.length < file.budget.limits.sheetCells) strings.push(wideString(body, 1).text);
  return strings;
}

async function readFormats(file: OfficePackage): Promise<NumberFormat[]> {
  const formats: NumberFormat[] = [];
  const codes = new Map<number, string>();
  if (!file.has('xl/styles.bin')) return formats;
  let isInCells = false;
  for (const { id, body } of records((await file.bytes('xl/styles.bin')).bytes)) {
    if (id === 44) codes.set(body.u16(0), wideString(body, 2).text);
    else if (id === 617 || id === 618) isInCells = id === 617;
    else if (id === 47 && isInCells && formats.length < 70_000)
      formats.push(numberFormat(body.u16(2), codes.get(body.u16(2))));
  }
  return formats;
}

/** The records of one sheet. */
class BinarySheet {
  readonly grid: SheetGrid;
  readonly pageText: string[] = [];
  readonly #facts: Facts;
  #row = 0;
  readonly hidden = new HiddenPlaces();

  constructor(facts: Facts, mostCells: number) {
    this.#facts = facts;
    this.grid = new SheetGrid(mostCells);
  }

  take({ id, body }: Record12): void {
    if (id === 0) this.#openRow(body);
    else if (id >= 2 && id <= 10) this.grid.put(this.#row, body.u32(0), this.#shown(id, body));
    else if (id === 62) this.grid.put(this.#row, body.u32(0), wideString(body, 9).text);
    else if (id === 60 && (body.u16(16) & 1) !== 0) this.hidden.addColumns(body.u32(0) + 1, body.u32(4) + 1);
    else if (id === 176) this.grid.merge(body.u32(0), body.u32(4), body.u32(8));
    else if (id === 479) this.#page(body);
  }

  #openRow(body: ByteView): void {
    this.#row = body.u32(0);
    if ((body.u8(11) & 0x10) !== 0) this.hidden.addRows(this.#row + 1, this.#row + 1);
  }

  #shown(id: number, body: ByteView): string {
    if (id === 7) return this.#facts.strings[body.u32(8)] ?? '';
    if (id === 6 || id === 8) return wideString(body, 8).text;
    if (id === 4 || id === 10) return body.u8(8) === 1 ? 'TRUE' : 'FALSE';
    // Errors such as #N/A are nothing that a person wrote.
    if (id === 3) return '';
    const value = id === 2 ? packedNumber(body.u32(8)) : body.f64(8);
    const format = this.#facts.formats[body.u32(4) & 0xffffff] ?? { kind: 'general' };
    return formatNumber(String(value), format, this.#facts.is1904);
  }

  #page(body: ByteView): void {
    let at = 2;
    for (let index = 0; index < 6 && body.has(at, 4); index += 1) {
      const { text, next } = wideString(body, at);
      if (text !== '') this.pageText.push(plainPageText(text));
      at = next;
    }
  }
}

function addBinarySheet(into: DocumentText, sheet: SheetEntry, part: BinarySheet): void {
  const locator = `sheet:${sheet.name}`;
  const flags: UnitFlag[] = sheet.isHidden ? ['hidden'] : [];
  addSheet(into, locator, part.grid.runs(), sheet.isHidden || part.hidden.has ? ['hidden'] : []);
  into.addText(`${locator} hidden`, part.hidden.words(), ['hidden', 'metadata']);
  into.addText(`${locator} header`, part.pageText.filter((text) => text !== '').join('\n'), [...flags, 'header']);
}

async function addComments(file: OfficePackage, part: string, sheet: SheetEntry, into: DocumentText): Promise<void> {
  const locator = `sheet:${sheet.name}`;
  const flags: UnitFlag[] = sheet.isHidden ? ['hidden'] : [];
  const external: string[] = [];
  for (const { target, kind, isExternal } of (await file.relationships(part)).values()) {
    if (isExternal) external.push(target);
    if (kind === 'threadedComment' && file.has(target)) {
      for (const { cell, text } of await readComments(file, target, await readPersons(file)))
        into.addText(`${locator} cell:${cell}`, text, [...flags, 'comment']);
    }
    if (isExternal || kind !== 'comments' || !file.has(target)) continue;
    const authors: string[] = [];
    let [cell, author] = ['', ''];
    for (const { id, body } of records((await file.bytes(target)).bytes)) {
      if (id === 632) authors.push(wideString(body, 0).text);
      else if (id === 635) [cell, author] = [cellName(body.u32(4), body.u32(12)), authors[body.u32(0)] ?? ''];
      else if (id === 637) {
        const text = wideString(body, 1).text;
        // For older programs a threaded comment is written once more, by an author who is only its number.
        if (/^tc=\{/u.test(author)) continue;
        const words = author === '' || text.startsWith(author) ? text : `${author}: ${text}`;
        into.addText(`${locator} cell:${cell}`, words, [...flags, 'comment']);
      }
    }
  }
  into.addText(`${locator} links`, [...new Set(external)].join('\n'), [...flags, 'metadata']);
}
