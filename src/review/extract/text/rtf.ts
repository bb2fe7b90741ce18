import type { UnitFlag } from '#core/document';
import { OleFile } from '../../collect/ole-file.ts';
import { bytesTaken } from '../bytes/bytes-taken.ts';
import { DocumentText } from '../document-text.ts';
import { type Extraction, type Extractor, type Source, type Verdict, whole } from '../extractor.ts';
import { isSpokenField } from '../office/word-fields.ts';
import { nativeFile } from '../old-office/ole-members.ts';
import { readHtml } from './html.ts';
import { htmlWithin } from './rtf-html.ts';
import { RtfReading } from './rtf-reading.ts';

/** Rich Text Format: body, tables, headers, notes, comments, deletions, hidden text, fields; embedded files as members. */
export const rtf: Extractor = { mediaTypes: ['application/rtf'], extract: readRtf };

const places: readonly { readonly name: string; readonly flags: readonly UnitFlag[] }[] = [
  { name: 'header', flags: ['header'] },
  { name: 'body', flags: [] },
  { name: 'body:deleted', flags: ['deleted'] },
  { name: 'body:hidden', flags: ['hidden'] },
  { name: 'footer', flags: ['footer'] },
  { name: 'footnotes', flags: ['note'] },
  { name: 'comments', flags: ['comment'] },
];
async function readRtf({ bytes, budget, member }: Source): Promise<Extraction> {
  const into = new DocumentText(budget);
  const page = htmlWithin(bytes, budget);
  if (page !== null) {
    const verdict = readHtml(page, into, budget, 'part:body');
    const coverage = [bytesTaken(bytes, into.units, verdict.outcome === 'read')];
    if (into.units.length > 0) return { ...verdict, units: into.units, coverage };
  }
  const reading = new RtfReading(bytes, budget);
  reading.read();
  let tables = 0;
  for (const { name, flags } of places) {
    const flow = reading.flows.get(name);
    if (flow !== undefined) tables = flow.finish(into, `part:${name}`, flags, tables);
  }
  const fields = reading.fields.filter(isSpokenField).map((field) => field.trim());
  into.addText('part:body:fields', fields.join('\n'), ['metadata']);
  if (reading.properties.length > 0)
    into.add({
      kind: 'table',
      locator: 'part:properties',
      rows: reading.properties,
      headerRows: 0,
      flags: ['metadata'],
    });
  let lost = 0;
  for (const [index, object] of reading.objects.entries()) {
    const inner = embeddedFile(object);
    if (inner === null || !budget.takeExpanded(inner.length)) continue;
    const isTaken = await member({ name: `object-${index + 1}`, bytes: inner, size: inner.length, verdict: null });
    if (!isTaken) lost += 1;
  }
  const coverage = [bytesTaken(bytes, into.units, reading.end !== 'limit' && !into.full)];
  return { ...verdictOf(reading, into, lost), units: into.units, coverage };
}

function verdictOf(reading: RtfReading, into: DocumentText, lost: number): Verdict {
  if (reading.end === 'limit' || into.full || lost > 0)
    return { outcome: 'partial', code: 'limit-reached', detail: 'text or groups' };
  const hasWords = into.units.some((unit) => !unit.flags.includes('metadata'));
  // The last brace closes the document: without it, the end is missing.
  if (reading.end === 'cut')
    return hasWords
      ? { outcome: 'partial', code: 'member-damaged', detail: 'its end is missing' }
      : { outcome: 'damaged', code: 'damaged' };
  if (hasWords || reading.objects.length > 0) return whole;
  if (reading.pictures > 0) return { outcome: 'needs-ocr', code: 'needs-ocr', detail: `${reading.pictures} pictures` };
  return { outcome: 'empty', code: 'empty' };
}

/** The file in an embedded object: an OLE 1 header (version, kind, three names), then its length and bytes ([MS-OLEDS] 2.2.5). */
function embeddedFile(object: Buffer): Uint8Array | null {
  let at = 8;
  let className = '';
  for (let name = 0; name < 3; name += 1) {
    if (at + 4 > object.length) return null;
    const length = object.readUInt32LE(at);
    if (length > 1000) return null;
    if (name === 0) className = object.toString('latin1', at + 4, at + 3 + length);
    at += 4 + length;
  }
  if (at + 4 > object.length) return null;
  const data = object.subarray(at + 4, at + 4 + object.readUInt32LE(at));
  if (data.length === 0) return null;
  if (data.length > 4 && data.readUInt32LE(0) === 0xe011cfd0) return unwrapped(data);
  if (className === 'Package') {
    const sized = Buffer.alloc(4);
    return nativeFile(Buffer.concat([sized, data]));
  }
  return data;
}

/** A newer file kept whole in the stream `Package` of an OLE file, or a packaged one. */
function unwrapped(data: Buffer): Uint8Array {
  const ole = new OleFile(data);
  const inner = ole.stream('Package') ?? ole.stream('CONTENTS');
  if (inner !== null && inner.data.length > 0) return inner.data;
  const native = ole.stream('\u0001Ole10Native');
  return (native === null ? null : nativeFile(native.data)) ?? data;
}
