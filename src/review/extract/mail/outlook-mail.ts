import { type PSTAttachment, type PSTFile, PSTMessage } from 'pst-extractor';
import { PSTUtil } from 'pst-extractor/dist/PSTUtil.class.js';
import type { ByteSource } from '../bytes/byte-source.ts';
import type { OutlookNode } from './outlook-file.ts';
import { type OutlookAttachment, type OutlookItem, writeMail } from './outlook-item.ts';
import { labelledProperties, type OutlookProperty } from './outlook-properties.ts';
import { innerHeaders, nameAndAddress } from './outlook-words.ts';

/** An attachment that is too large to be written into the mail of its item: it is read where it stands. */
export type ApartAttachment = Omit<OutlookAttachment, 'bytes'> & { readonly file: ByteSource };

/** An item of an Outlook data file written as a mail; what was too large for that, and how many attachments could not be had. */
export type OutlookMail = {
  readonly bytes: Uint8Array;
  readonly attachments: number;
  readonly apart: readonly ApartAttachment[];
  readonly lost: number;
};

/** The item at a node as a mail of no more than about `mostBytes`; null where it cannot be read. */
export function outlookMailOf(file: PSTFile, node: OutlookNode, mostBytes: number): OutlookMail | null {
  try {
    const message: unknown = PSTUtil.detectAndLoadPSTObject(file, node);
    if (!(message instanceof PSTMessage)) return null;
    const apart = new ApartAttachments(mostBytes);
    const { item, lost } = itemOf(message, 0, apart);
    return { bytes: writeMail(item), attachments: item.attachments.length, apart: apart.found, lost };
  } catch {
    return null;
  }
}

/** Attachments that do not fit into a mail, at any depth of the items in it. */
class ApartAttachments {
  readonly found: ApartAttachment[] = [];
  /** Bytes of attachments that still fit; base64 makes four of three, and a mail within a mail does it again. */
  #room: number;

  constructor(mostBytes: number) {
    this.#room = Math.floor(mostBytes / 2);
  }

  isApart(bytes: number): boolean {
    const isApart = bytes > this.#room;
    if (!isApart) this.#room -= bytes;
    return isApart;
  }
}

/** Nested items deeper than this are counted as lost: real ones are three or four deep. */
const deepest = 8;

function itemOf(message: PSTMessage, depth: number, apart: ApartAttachments): { item: OutlookItem; lost: number } {
  const attachments: OutlookAttachment[] = [];
  let lost = 0;
  const count = message.hasAttachments ? message.numberOfAttachments : 0;
  for (let index = 0; index < count; index += 1) {
    const attachment = attachmentOf(message, index, depth, apart);
    if (attachment === null) lost += 1;
    else if (attachment !== 'apart') {
      attachments.push(attachment.attachment);
      lost += attachment.lost;
    }
  }
  const { body, bodyHTML: html } = message;
  const rich = body.trim() === '' && html.trim() === '' ? message.bodyRTF : '';
  if (rich !== '') {
    const bytes = Buffer.from(rich, 'latin1');
    attachments.push({ filename: 'body.rtf', mediaType: 'application/rtf', bytes });
  }
  const isMail = message.messageClass.startsWith('IPM.Note');
  const headers = headersOf(message);
  const properties = propertiesOf(message);
  const said = [...[...headers, ...properties].map(([, value]) => value), body, html].join('\n');
  const others = labelledProperties(storedProperties(message), said);
  const item = {
    headers: isMail ? [...headers, ...others] : headers,
    text: body,
    html,
    properties: isMail ? properties : [...properties, ...others],
    attachments,
  };
  return { item, lost };
}

/** All strings that the item's table of properties holds, by their number: who received it, on whose behalf it was sent. */
function storedProperties(message: PSTMessage): OutlookProperty[] {
  const table: unknown = Reflect.get(message, 'pstTableItems');
  if (!(table instanceof Map)) return [];
  const found: OutlookProperty[] = [];
  for (const [number, entry] of table) {
    const item: unknown = entry;
    if (typeof number !== 'number' || found.length >= 2000 || !isTextEntry(item)) continue;
    found.push({ tag: number.toString(16).padStart(4, '0'), name: null, value: textOf(item) });
  }
  return found;
}

type TextEntry = { readonly getStringValue: () => string };

/** Values of the two types of strings, as far as they stand in the table itself. */
function isTextEntry(item: unknown): item is TextEntry {
  if (typeof item !== 'object' || item === null || !('getStringValue' in item)) return false;
  const type = 'entryValueType' in item ? item.entryValueType : 0;
  return (type === 0x1e || type === 0x1f) && typeof item.getStringValue === 'function';
}

function textOf(item: TextEntry): string {
  try {
    return item.getStringValue();
  } catch {
    return '';
  }
}

function headersOf(message: PSTMessage): [string, string][] {
  const recipients = new Map<number, string[]>();
  for (let index = 0; index < Math.min(message.numberOfRecipients, 10_000); index += 1) {
    const recipient = message.getRecipient(index);
    if (recipient === null) continue;
    const { recipientType, displayName, smtpAddress, emailAddress } = recipient;
    const words = nameAndAddress(displayName, smtpAddress === '' ? emailAddress : smtpAddress);
    recipients.set(recipientType, [...(recipients.get(recipientType) ?? []), words]);
  }
  const to = (kind: number, shown: string): string => recipients.get(kind)?.join('; ') ?? shown;
  const date = message.clientSubmitTime ?? message.messageDeliveryTime ?? message.creationTime;
  const headers: [string, string][] = [
    ['From', nameAndAddress(message.senderName, message.senderEmailAddress)],
    ['To', to(1, message.displayTo)],
    ['Cc', to(2, message.displayCC)],
    ['Bcc', to(3, message.displayBCC)],
    ['Subject', message.subject],
    ['Date', date === null || Number.isNaN(date.getTime()) ? '' : date.toUTCString()],
    ...innerHeaders(message.transportMessageHeaders),
  ];
  return headers.filter(([, value]) => value.trim() !== '');
}

function attachmentOf(
  message: PSTMessage,
  index: number,
  depth: number,
  apart: ApartAttachments,
): { attachment: OutlookAttachment; lost: number } | 'apart' | null {
  try {
    const attachment = message.getAttachment(index);
    const inner = attachment.embeddedPSTMessage;
    if (inner !== null) {
      if (depth >= deepest) return null;
      const { item, lost } = itemOf(inner, depth + 1, apart);
      // What is lost of a nested item is counted; the rest of it is read.
      const attachment = { filename: 'item.eml', mediaType: 'application/octet-stream', bytes: writeMail(item) };
      return { attachment, lost };
    }
    const { longFilename, filename, mimeTag } = attachment;
    const name = longFilename === '' ? filename : longFilename;
    const known = {
      filename: name === '' ? null : name,
      mediaType: mimeTag === '' ? 'application/octet-stream' : mimeTag,
    };
    const file = contentOf(attachment);
    if (file === null) return null;
    if (apart.isApart(file.size)) {
      apart.found.push({ ...known, file });
      return 'apart';
    }
    return { attachment: { ...known, bytes: file.read(0, file.size) }, lost: 0 };
  } catch {
    return null;
  }
}

function contentOf(attachment: PSTAttachment): ByteSource | null {
  const stream = attachment.fileInputStream;
  if (stream === null) return null;
  const { length } = stream;
  const size = length.toNumber();
  const start = length.subtract(length);
  if (size < 0) return null;
  return {
    size,
    read: (offset, wanted) => {
      const bytes = Buffer.alloc(Math.max(0, Math.min(wanted, size - offset)));
      if (bytes.length === 0) return bytes;
      stream.seek(start.add(offset));
      stream.readCompletely(bytes);
      return bytes;
    },
  };
}

/** What contacts, appointments and tasks have besides a body. */
function propertiesOf(message: PSTMessage): [string, string][] {
  if (message.messageClass.startsWith('IPM.Note')) return [];
  const said = /^(?:messageClass|subject|body|transportMessageHeaders|id|html|.*(?:AddressType|OriginalDisplayName))$/u;
  const facts: unknown = message.toJSON();
  if (typeof facts !== 'object' || facts === null) return [];
  return Object.entries(facts).flatMap(([name, value]): [string, string][] => {
    const words = value instanceof Date ? value.toISOString().slice(0, 10) : value;
    return typeof words === 'string' && words.trim() !== '' && !said.test(name) ? [[name, words.trim()]] : [];
  });
}
