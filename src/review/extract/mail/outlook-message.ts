import * as reading from '@kenjiuno/msgreader';
import { decodeDeclared } from '../../collect/text-encoding.ts';
import type { Extraction, Extractor, Source } from '../extractor.ts';
import { soundOle } from '../old-office/ole-repair.ts';
import { readMessage } from './mail.ts';
import { soundFields } from './outlook-fields.ts';
import { asMail, type OutlookAttachment, type OutlookItem } from './outlook-item.ts';
import { otherProperties } from './outlook-properties.ts';
import { codePageName, innerHeaders, nameAndAddress, richBody } from './outlook-words.ts';

type FieldsData = reading.FieldsData;
type Reader = InstanceType<typeof reading.default.default>;
const loaded: unknown = reading.default;
// A module of the older kind: whoever loads it decides whether its class is its default or its default's default.
const MsgReader = typeof loaded === 'function' ? loaded : reading.default.default;

/** Outlook items saved as files (.msg, .oft): headers, body and properties; attachments, nested items too, as members. */
export const outlookMessage: Extractor = { mediaTypes: ['application/vnd.ms-outlook'], extract: readItem };

async function readItem(source: Source): Promise<Extraction> {
  // The parser follows every chain and length as the file gives it, round in circles if need be.
  const opened = openItem(soundOle(source.bytes));
  if (opened === null) return { outcome: 'damaged', code: 'damaged', units: [], coverage: [] };
  const { item, lost } = itemOf(opened.reader, opened.fields);
  const read = await readMessage(source, asMail(withOthers(item, opened.fields, source.bytes)));
  const coverage = read.coverage.map((count) =>
    count.of === 'attachments' ? { ...count, expected: count.expected + lost } : count,
  );
  if (lost === 0) return { ...read, coverage };
  return { ...read, coverage, outcome: 'partial', code: 'member-damaged', detail: `${lost} attachments` };
}

/** What the reader of items leaves out: of a mail it says who else had it, of other items it is a part of their words. */
function withOthers(item: OutlookItem, fields: FieldsData, bytes: Uint8Array): OutlookItem {
  const isMail = /^IPM\.Note/iu.test(fields.messageClass ?? 'IPM.Note');
  const said = [...item.headers, ...item.properties].map(([, value]) => value);
  const encoding = narrowPage(fields) ?? 'windows-1252';
  const others = otherProperties(bytes, [...said, item.text].join('\n'), encoding);
  if (!isMail) return { ...item, properties: [...item.properties, ...others] };
  return { ...item, headers: [...item.headers, ...others] };
}

function openItem(bytes: Uint8Array): { reader: Reader; fields: FieldsData } | null {
  const first = parse(bytes, undefined);
  if (first === null) return null;
  // Strings of one byte a letter are in the code page that the item names; the usual one needs no second reading.
  const encoding = narrowPage(first.fields);
  return encoding === null ? first : (parse(bytes, encoding) ?? first);
}

/** The code page of strings of one byte a letter: the item's own; that of its body where it names none that is known. */
function narrowPage(fields: FieldsData): string | null {
  return codePageName(fields.messageCodepage) ?? codePageName(fields.internetCodepage);
}

function parse(bytes: Uint8Array, encoding: string | undefined): { reader: Reader; fields: FieldsData } | null {
  try {
    const reader = newReader(Uint8Array.from(bytes).buffer);
    if (encoding !== undefined) reader.parserConfig = { ansiEncoding: encoding };
    const fields = reader.getFileData();
    return fields.error === undefined ? { reader, fields: soundFields(fields) } : null;
  } catch {
    return null;
  }
}

function isReader(value: unknown): value is Reader {
  return typeof value === 'object' && value !== null && 'getFileData' in value;
}

function newReader(bytes: ArrayBuffer): Reader {
  const reader: unknown = Reflect.construct(MsgReader, [bytes]);
  if (!isReader(reader)) throw new TypeError('no reader');
  return reader;
}

function itemOf(reader: Reader, fields: FieldsData): { item: OutlookItem; lost: number } {
  const text = fields.body ?? '';
  const html = htmlOf(fields);
  const attachments: OutlookAttachment[] = [];
  let lost = 0;
  for (const field of fields.attachments ?? []) {
    const attachment = attachmentOf(reader, field);
    if (attachment === null) lost += 1;
    else attachments.push(attachment);
  }
  const rich = text.trim() === '' && html.trim() === '' ? richBody(fields.compressedRtf) : null;
  if (rich !== null) attachments.push(rich);
  return { item: { headers: headersOf(fields), text, html, properties: propertiesOf(fields), attachments }, lost };
}

function headersOf(fields: FieldsData): [string, string][] {
  const sender = fields.senderSmtpAddress ?? fields.creatorSMTPAddress ?? fields.senderEmail ?? '';
  const to = (kind: string): string =>
    (fields.recipients ?? [])
      .filter(({ recipType }) => (recipType ?? 'to') === kind)
      .map(({ name, smtpAddress, email }) => nameAndAddress(name ?? '', smtpAddress ?? email ?? ''))
      .join('; ');
  return [
    ['From', nameAndAddress(fields.senderName ?? '', sender)],
    ['Sender', fields.sentRepresentingSmtpAddress === sender ? '' : (fields.sentRepresentingSmtpAddress ?? '')],
    ['To', to('to')],
    ['Cc', to('cc')],
    ['Bcc', to('bcc')],
    ['Subject', fields.subject ?? ''],
    ['Date', fields.clientSubmitTime ?? fields.messageDeliveryTime ?? fields.creationTime ?? ''],
    ...innerHeaders(fields.headers ?? ''),
  ].flatMap(([name, value]): [string, string][] =>
    name === undefined || value === undefined || value.trim() === '' ? [] : [[name, value]],
  );
}

function htmlOf(fields: FieldsData): string {
  if (fields.bodyHtml !== undefined) return fields.bodyHtml;
  if (fields.html === undefined) return '';
  const encoding = codePageName(fields.internetCodepage) ?? 'windows-1252';
  return decodeDeclared(fields.html, encoding) ?? Buffer.from(fields.html).toString('utf8');
}

function attachmentOf(reader: Reader, field: FieldsData): OutlookAttachment | null {
  try {
    const { content, fileName } = reader.getAttachment(field);
    // An attachment without any name has none, whatever the parser promises.
    const name: unknown = field.fileName ?? fileName;
    if (content.length === 0 && (field.contentLength ?? 0) > 0) return null;
    return {
      filename: field.innerMsgContent === true ? 'item.msg' : typeof name === 'string' ? name : null,
      mediaType: field.attachMimeTag ?? 'application/octet-stream',
      bytes: content,
    };
  } catch {
    return null;
  }
}

/** What the headers and the body above already say, and what says nothing about people. */
const saidElsewhere = new Set(
  'dataType subject normalizedSubject conversationTopic body bodyHtml headers senderName senderAddressType senderEmail senderSmtpAddress creatorSMTPAddress sentRepresentingSmtpAddress creationTime lastModificationTime clientSubmitTime messageDeliveryTime messageClass inetAcctName globalAppointmentID error clipStart clipEnd messageId timeZoneDesc name lastModifierName lastModifierSMTPAddress'.split(
    ' ',
  ),
);

function propertiesOf(fields: FieldsData): [string, string][] {
  const found: [string, string][] = [];
  const name = fields.messageClass?.startsWith('IPM.Contact') === true ? fields.name : undefined;
  if (name !== undefined) found.push(['name', name]);
  for (const [key, value] of Object.entries(fields)) {
    if (saidElsewhere.has(key) || typeof value !== 'string' || value.trim() === '') continue;
    found.push([key, value.trim()]);
  }
  return found;
}
