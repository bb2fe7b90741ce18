import { ByteView } from '../../collect/byte-view.ts';
import type { Extraction, Extractor, Source } from '../extractor.ts';
import { readMessage } from './mail.ts';
import { asMail, type OutlookAttachment, type OutlookItem } from './outlook-item.ts';
import { labelledProperties, type OutlookProperty } from './outlook-properties.ts';
import { richBody } from './outlook-words.ts';
import { type MapiValue, mapiValues } from './tnef-properties.ts';

/** `winmail.dat` (Transport Neutral Encapsulation): what Exchange wraps a mail's rich body, its properties and its attachments in. */
export const tnef: Extractor = { mediaTypes: ['application/ms-tnef'], extract: readTnef };

/** Attributes that matter ([MS-OXTNEF] 2.1.3). */
const attribute = {
  from: 0x00008000,
  subject: 0x00018004,
  body: 0x0002800c,
  attachmentData: 0x0006800f,
  attachmentTitle: 0x00018010,
  newAttachment: 0x00069002,
  properties: 0x00069003,
  attachmentProperties: 0x00069005,
  codePage: 0x00069007,
} as const;

type OpenAttachment = { filename: string | null; mediaType: string; bytes: Uint8Array };

async function readTnef(source: Source): Promise<Extraction> {
  const { item, isWhole, count } = itemOf(new ByteView(source.bytes));
  if (count === 0) return { outcome: 'damaged', code: 'damaged', units: [], coverage: [] };
  const read = await readMessage(source, asMail(item));
  if (isWhole || read.outcome !== 'read') return read;
  return { ...read, outcome: 'partial', code: 'member-damaged', detail: 'cut short' };
}

function itemOf(file: ByteView): { item: OutlookItem; isWhole: boolean; count: number } {
  const attachments: OpenAttachment[] = [];
  const values: MapiValue[] = [];
  let text = '';
  let subject = '';
  let count = 0;
  let at = 6;
  // Level, number and length, the data, then a sum of two bytes.
  for (; file.has(at, 9); count += 1) {
    const number = file.u32(at + 1);
    const length = file.u32(at + 5);
    const data = file.part(at + 9, at + 9 + length);
    at += 11 + length;
    const open = attachments.at(-1);
    if (number === attribute.newAttachment)
      attachments.push({ filename: null, mediaType: 'application/octet-stream', bytes: new Uint8Array(0) });
    else if (number === attribute.subject) subject = plain(data);
    else if (number === attribute.body) text = plain(data);
    else if (number === attribute.properties) values.push(...mapiValues(data));
    else if (open === undefined) continue;
    else if (number === attribute.attachmentTitle) open.filename ??= plain(data);
    else if (number === attribute.attachmentData) open.bytes = data.bytes;
    else if (number === attribute.attachmentProperties) fill(open, mapiValues(data));
  }
  const isWhole = at <= file.length + 2;
  return { item: assembled(values, subject, text, attachments), isWhole, count };
}

/** What an attachment's own properties say better: its long name, its type, and a nested item, which is wrapped as this one is. */
function fill(open: OpenAttachment, values: readonly MapiValue[]): void {
  const text = (tag: string): string => values.find((value) => value.tag === tag)?.text ?? '';
  const name = text('3707') || text('3001');
  if (name !== '') open.filename = name;
  if (text('370e') !== '') open.mediaType = text('370e');
  const object = values.find(({ tag }) => tag === '3701')?.bytes;
  if (object !== undefined && open.bytes.length === 0) open.bytes = withoutKind(object);
}

/** An object starts with the sixteen bytes that say what kind it is; they end as all of Microsoft's own do. */
function withoutKind(object: Uint8Array): Uint8Array {
  const isMarked = Buffer.from(object.subarray(8, 16)).toString('hex') === 'c000000000000046';
  return isMarked ? object.subarray(16) : object;
}

function assembled(
  values: readonly MapiValue[],
  subject: string,
  body: string,
  attachments: readonly OutlookAttachment[],
): OutlookItem {
  const text = (tag: string): string => values.find((value) => value.tag === tag)?.text ?? '';
  const bytes = (tag: string): Uint8Array | undefined => values.find((value) => value.tag === tag)?.bytes;
  const page = bytes('1013');
  const html = text('1013') || (page === undefined ? '' : Buffer.from(page).toString('utf8'));
  const words = text('1000') || body;
  const rich = words.trim() === '' && html.trim() === '' ? richBody(bytes('1009')) : null;
  const headers: [string, string][] = [
    ['From', text('0c1a') || text('0042')],
    ['To', text('0e04')],
    ['Cc', text('0e03')],
    ['Bcc', text('0e02')],
    ['Subject', text('0037') || subject],
  ].flatMap(([name = '', value = '']): [string, string][] => (value.trim() === '' ? [] : [[name, value]]));
  const properties = values.flatMap((value): OutlookProperty[] =>
    value.text === undefined ? [] : [{ tag: value.tag, name: value.name, value: value.text }],
  );
  const others = (known: string): [string, string][] => labelledProperties(properties, known);
  const said = [...headers.map(([, value]) => value), words, html].join('\n');
  const isMail = !/^IPM\.(?:Contact|Appointment|Task|Activity|DistList|StickyNote)/iu.test(text('001a'));
  return {
    headers: isMail ? [...headers, ...others(said)] : headers,
    text: words,
    html,
    properties: isMail ? [] : others(said),
    attachments: rich === null ? attachments : [...attachments, rich],
  };
}

function plain(data: ByteView): string {
  return data.bytes.toString('latin1').replaceAll('\0', '').trim();
}
