import { type PSTAttachment, PSTFile, PSTFolder, PSTMessage } from 'pst-extractor';
import { PSTUtil } from 'pst-extractor/dist/PSTUtil.class.js';
import type { Extraction, Extractor, Source, Verdict } from './extractor.ts';
import { whole } from './extractor.ts';
import { type OutlookAttachment, type OutlookItem, writeMail } from './outlook-item.ts';
import { innerHeaders, nameAndAddress } from './outlook-words.ts';

/** Outlook data files (.pst, .ost): each item a member by folder and number, written as a mail so that it is read like one. */
export const outlookStore: Extractor = { mediaTypes: ['application/vnd.ms-outlook-pst'], extract: readStore };

/** The five low bits of a node's number say what it is. */
const nodeKind = 0x1f;
const folderKind = 2;
const messageKind = 4;
/** Deeper folders are a loop. */
const mostFolders = 100_000;

type Node = ReturnType<PSTFile['getDescriptorIndexNode']>;
/** Where an item stands: its folder's path and its number there. */
type Place = { readonly name: string; readonly node: Node };

async function readStore(source: Source): Promise<Extraction> {
  const { bytes, budget, member } = source;
  const opened = openStore(bytes);
  if (opened === 'encrypted') return { outcome: 'encrypted', code: 'encrypted', units: [], coverage: [] };
  if (opened === null) return { outcome: 'damaged', code: 'damaged', units: [], coverage: [] };
  const { file, places, claimed } = opened;
  let read = 0;
  let damaged = 0;
  let isStopped = false;
  for (const { name, node } of places) {
    isStopped = budget.late();
    if (isStopped) break;
    const mail = mailOf(file, node, budget.limits.memberBytes);
    if (mail === null || mail.lost > 0) damaged += 1;
    const verdict: Verdict = { outcome: mail === null ? 'damaged' : 'partial', code: 'member-damaged' };
    const more = await member({
      name,
      bytes: mail?.bytes ?? null,
      size: mail?.bytes.length ?? 0,
      verdict: mail === null || mail.lost > 0 ? verdict : null,
      mediaType: 'message/rfc822',
      isPlace: true,
    });
    if (!more) {
      isStopped = true;
      break;
    }
    if (mail !== null) read += 1;
  }
  // Folders say how many items they hold: fewer found than that is a loss that nothing else would show.
  const expected = Math.max(places.length, claimed);
  const coverage = [{ of: 'messages', expected, read }];
  const detail = `${read} of ${expected} items`;
  if (isStopped) return { outcome: 'partial', code: 'limit-reached', detail, units: [], coverage };
  if (expected === 0) return { outcome: 'empty', code: 'empty', units: [], coverage };
  if (damaged > 0 || read < expected)
    return { outcome: 'partial', code: 'member-damaged', detail, units: [], coverage };
  return { ...whole, units: [], coverage };
}

function openStore(bytes: Uint8Array): { file: PSTFile; places: Place[]; claimed: number } | 'encrypted' | null {
  try {
    // The way of encryption stands at 461 before version 23 of the format, then at 513; 2 needs a key that only Outlook has.
    if (bytes[(bytes[10] ?? 0) < 23 ? 461 : 513] === 2) return 'encrypted';
    const file = new PSTFile(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    return { file, ...placesOf(file) };
  } catch {
    return null;
  }
}

/** Every item of the file, folder by folder; items whose folder is gone come last, as `items without a folder`. */
function placesOf(file: PSTFile): { places: Place[]; claimed: number } {
  const tree = file.getChildDescriptorTree();
  const nodes = new Map([...tree.values()].flat().map((node) => [node.descriptorIdentifier, node]));
  const places: Place[] = [];
  const seen = new Set<number>();
  let claimed = 0;
  const waiting: { id: number; path: string }[] = [{ id: file.getRootFolder().descriptorNodeId.toNumber(), path: '' }];
  for (let folder = waiting.pop(); folder !== undefined && seen.size < mostFolders; folder = waiting.pop()) {
    if (seen.has(folder.id)) continue;
    seen.add(folder.id);
    const children = tree.get(folder.id) ?? [];
    const messages = children.filter((node) => (node.descriptorIdentifier & nodeKind) === messageKind);
    for (const [index, node] of messages.entries()) places.push({ name: inFolder(folder.path, index + 1), node });
    claimed += Math.max(messages.length, contentCount(file, nodes.get(folder.id)));
    const inner = children.filter((node) => (node.descriptorIdentifier & nodeKind) === folderKind);
    for (const node of inner.toReversed()) {
      const name = folderName(file, node);
      waiting.push({ id: node.descriptorIdentifier, path: folder.path === '' ? name : `${folder.path}/${name}` });
    }
  }
  const placed = new Set(places.map(({ node }) => node.descriptorIdentifier));
  const stray = [...tree.values()]
    .flat()
    .filter((node) => (node.descriptorIdentifier & nodeKind) === messageKind && !placed.has(node.descriptorIdentifier))
    .sort((a, b) => a.descriptorIdentifier - b.descriptorIdentifier);
  for (const [index, node] of stray.entries()) {
    places.push({ name: inFolder('items without a folder', index + 1), node });
  }
  return { places, claimed: claimed + stray.length };
}

function inFolder(path: string, number: number): string {
  return path === '' ? String(number) : `${path}/${number}`;
}

function folderName(file: PSTFile, node: Node): string {
  try {
    const folder: unknown = PSTUtil.detectAndLoadPSTObject(file, node);
    const name = folder instanceof PSTFolder ? folder.displayName : '';
    return name === '' ? 'folder' : name.replaceAll('/', '_');
  } catch {
    return 'folder';
  }
}

function contentCount(file: PSTFile, node: Node | undefined): number {
  try {
    const folder: unknown = node === undefined ? null : PSTUtil.detectAndLoadPSTObject(file, node);
    return folder instanceof PSTFolder && folder.contentCount < 10_000_000 ? Math.max(0, folder.contentCount) : 0;
  } catch {
    return 0;
  }
}

function mailOf(file: PSTFile, node: Node, mostBytes: number): { bytes: Uint8Array; lost: number } | null {
  try {
    const message: unknown = PSTUtil.detectAndLoadPSTObject(file, node);
    if (!(message instanceof PSTMessage)) return null;
    const { item, lost } = itemOf(message, 0, mostBytes);
    return { bytes: writeMail(item), lost };
  } catch {
    return null;
  }
}

/** Nested items deeper than this are counted as lost: real ones are three or four deep. */
const deepest = 8;

function itemOf(message: PSTMessage, depth: number, mostBytes: number): { item: OutlookItem; lost: number } {
  const attachments: OutlookAttachment[] = [];
  let lost = 0;
  const count = message.hasAttachments ? message.numberOfAttachments : 0;
  for (let index = 0; index < count; index += 1) {
    const attachment = attachmentOf(message, index, depth, mostBytes);
    if (attachment === null) lost += 1;
    else attachments.push(attachment);
  }
  const { body, bodyHTML: html } = message;
  const rich = body.trim() === '' && html.trim() === '' ? message.bodyRTF : '';
  if (rich !== '') {
    const bytes = Buffer.from(rich, 'latin1');
    attachments.push({ filename: 'body.rtf', mediaType: 'application/rtf', bytes });
  }
  return {
    item: { headers: headersOf(message), text: body, html, properties: propertiesOf(message), attachments },
    lost,
  };
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

function attachmentOf(message: PSTMessage, index: number, depth: number, mostBytes: number): OutlookAttachment | null {
  try {
    const attachment = message.getAttachment(index);
    const inner = attachment.embeddedPSTMessage;
    if (inner !== null) {
      if (depth >= deepest) return null;
      const { item, lost } = itemOf(inner, depth + 1, mostBytes);
      if (lost > 0) return null;
      return { filename: 'item.eml', mediaType: 'application/octet-stream', bytes: writeMail(item) };
    }
    const bytes = contentOf(attachment, mostBytes);
    const { longFilename, filename, mimeTag } = attachment;
    const name = longFilename === '' ? filename : longFilename;
    return bytes === null
      ? null
      : {
          filename: name === '' ? null : name,
          mediaType: mimeTag === '' ? 'application/octet-stream' : mimeTag,
          bytes,
        };
  } catch {
    return null;
  }
}

function contentOf(attachment: PSTAttachment, mostBytes: number): Uint8Array | null {
  const stream = attachment.fileInputStream;
  if (stream === null) return null;
  const length = stream.length.toNumber();
  if (length < 0 || length > mostBytes) return null;
  const bytes = Buffer.alloc(length);
  stream.readCompletely(bytes);
  return bytes;
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
