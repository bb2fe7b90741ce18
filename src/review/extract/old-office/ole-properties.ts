import { ByteView } from '../../collect/byte-view.ts';
import type { OleFile } from '../../collect/ole-file.ts';
import type { DocumentText } from '../document-text.ts';
import { codePageName, decodePage } from './biff-records.ts';

/** Properties that name people or say what a document is about ([MS-OLEPS] 3.1); counts, dates and programs say nothing. */
const spoken = new Map([
  ['\u0005SummaryInformation:2', 'title'],
  ['\u0005SummaryInformation:3', 'subject'],
  ['\u0005SummaryInformation:4', 'creator'],
  ['\u0005SummaryInformation:5', 'keywords'],
  ['\u0005SummaryInformation:6', 'description'],
  ['\u0005SummaryInformation:8', 'lastModifiedBy'],
  ['\u0005DocumentSummaryInformation:2', 'category'],
  ['\u0005DocumentSummaryInformation:14', 'Manager'],
  ['\u0005DocumentSummaryInformation:15', 'Company'],
]);

/** Characters of one property believed: a hostile file could give the same ones over and over. */
const longest = 32_768;

/** Adds the properties of an OLE document as a table of names and values. */
export function addOleProperties(ole: OleFile, into: DocumentText): void {
  const rows: string[][] = [];
  for (const name of ['\u0005SummaryInformation', '\u0005DocumentSummaryInformation']) {
    const stream = ole.stream(name);
    if (stream === null) continue;
    for (const { id, text } of propertiesOf(new ByteView(stream.data))) {
      const label = spoken.get(`${name}:${id}`);
      if (label !== undefined && text.trim() !== '') rows.push([label, text.trim()]);
    }
    if (name.includes('Document')) rows.push(...ownProperties(new ByteView(stream.data)));
  }
  if (rows.length > 0)
    into.add({ kind: 'table', locator: 'part:properties', rows, headerRows: 0, flags: ['metadata'] });
}

function propertiesOf(stream: ByteView): { id: number; text: string }[] {
  const start = stream.u32(44);
  const set = stream.part(start, stream.length);
  const count = Math.min(set.u32(4), 200);
  const places = Array.from({ length: count }, (_, index) => ({
    id: set.u32(8 + index * 8),
    at: set.u32(12 + index * 8),
  }));
  const page = places.find(({ id }) => id === 1);
  const codePage = page === undefined ? 1252 : set.u16(page.at + 4);
  return places.map(({ id, at }) => ({ id, text: textOf(set, at, codePage) }));
}

/** Properties of a council's own stand in a second set, whose first entry is a list of their names ([MS-OLEPS] 2.17). */
function ownProperties(stream: ByteView): string[][] {
  if (stream.u32(24) < 2) return [];
  const set = stream.part(stream.u32(64), stream.length);
  const count = Math.min(set.u32(4), 200);
  const places = Array.from({ length: count }, (_, index) => ({
    id: set.u32(8 + index * 8),
    at: set.u32(12 + index * 8),
  }));
  const dictionary = places.find(({ id }) => id === 0);
  const page = places.find(({ id }) => id === 1);
  if (dictionary === undefined) return [];
  const codePage = page === undefined ? 1252 : set.u16(page.at + 4);
  const names = namesOf(set, dictionary.at, codePage);
  return places.flatMap(({ id, at }) => {
    const value = valueText(set, at, codePage).trim();
    const name = names.get(id);
    return name === undefined || value === '' || name.startsWith('_') ? [] : [[name, value]];
  });
}

function namesOf(set: ByteView, start: number, codePage: number): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  const count = Math.min(set.u32(start), 200);
  let at = start + 4;
  for (let index = 0; index < count && set.has(at, 8); index += 1) {
    const length = Math.min(set.u32(at + 4), longest);
    const isWide = codePage === 1200;
    const bytes = set.part(at + 8, at + 8 + length * (isWide ? 2 : 1)).bytes;
    names.set(set.u32(at), withoutEnd(isWide ? bytes.toString('utf16le') : decodePage(bytes, codePageName(codePage))));
    at += 8 + (isWide ? Math.ceil((length * 2) / 4) * 4 : length);
  }
  return names;
}

/** Numbers, dates and answers of yes and no besides words. */
function valueText(set: ByteView, at: number, codePage: number): string {
  const kind = set.u32(at);
  if (kind === 3) return String(set.u32(at + 4) | 0);
  if (kind === 5) return String(set.f64(at + 4));
  if (kind === 11) return set.u16(at + 4) === 0 ? 'No' : 'Yes';
  if (kind !== 64) return textOf(set, at, codePage);
  const moment = (set.u32(at + 8) * 4_294_967_296 + set.u32(at + 4)) / 10_000 - 11_644_473_600_000;
  return moment > 0 && moment < 70_000_000_000_000 ? new Date(moment).toISOString().slice(0, 10) : '';
}

function textOf(set: ByteView, at: number, codePage: number): string {
  const kind = set.u32(at);
  const length = set.u32(at + 4);
  if (kind === 31) return withoutEnd(set.wide(at + 8, Math.min(length, longest)));
  if (kind !== 30) return '';
  const bytes = set.part(at + 8, at + 8 + Math.min(length, longest)).bytes;
  return withoutEnd(codePage === 1200 ? bytes.toString('utf16le') : decodePage(bytes, codePageName(codePage)));
}

function withoutEnd(text: string): string {
  const end = text.indexOf('\u0000');
  return end < 0 ? text : text.slice(0, end);
}
