import PostalMime, { decodeWords, type Email } from 'postal-mime';
import type { Unit } from '#core/document';
import { type ByteSource, inMemory } from '../bytes/byte-source.ts';
import { DocumentText } from '../document-text.ts';
import type { Extraction, Extractor, LargeSource, Member, Source, Verdict } from '../extractor.ts';
import { readLargeStrings } from '../text/large-strings.ts';
import { plainText } from '../text/plain-text.ts';
import { addRawStrings } from '../text/raw-strings.ts';
import { attachmentName } from './attachment-name.ts';
import { largeMailVerdict, takeLargeMail } from './large-mail.ts';
import { addMailBody } from './mail-body.ts';
import { takeUuencoded } from './uuencoded.ts';

/** Headers that people write or are named in: each its own passage, so that a finding says where it stood. */
const spokenHeaders = ['From', 'Sender', 'Reply-To', 'To', 'Cc', 'Bcc', 'Subject', 'Date'];
/** Headers that are only signatures and checksums over the rest. */
const silentHeaders =
  /^(?:dkim-signature|arc-|x-google-dkim|domainkey|x-ms-exchange-(?!organization-authsource)|x-microsoft-antispam|x-forefront|x-gm-message-state|x-exchange-antispam|mime-version|content-)/u;

/** Mail messages: headers, body, and every attachment as a member `attachment-N`; nested messages are attachments too. */
export const mail: Extractor = {
  mediaTypes: ['message/rfc822'],
  extract: async (source) => {
    const { bytes, budget } = source;
    if (bytes.length > budget.limits.mailBytes) return readLargeHeld(source);
    const parts = boundaryLines(bytes, budget.limits.mailParts);
    if (parts > budget.limits.mailParts) return asPlainText(source);
    const message = await parseMail(bytes);
    return message === null ? asStrings(source) : readMessage(source, message);
  },
  extractLarge: readLarge,
};

async function parseMail(bytes: Uint8Array): Promise<Email | null> {
  try {
    return await PostalMime.parse(bytes, { forceRfc822Attachments: true });
  } catch {
    return null;
  }
}

/** A mail too large to be parsed in memory; where its parts cannot be told apart, its runs of text are all there is. */
async function readLarge(source: LargeSource): Promise<Extraction> {
  const taken = await takeLargeMail(source);
  switch (taken.kind) {
    case 'taken-apart':
      return readMessage(source, taken.message);
    case 'too-many-parts':
    case 'unreadable':
      return { ...(await readLargeStrings(source)), ...largeMailVerdict };
  }
}

async function readLargeHeld(source: Source): Promise<Extraction> {
  const units: Unit[] = [];
  const hand = async (some: readonly Unit[]): Promise<boolean> => units.push(...some) >= 0;
  const read = await readLarge({ ...source, file: inMemory(source.bytes), hand });
  return { ...read, units: [...units, ...read.units] };
}

/** A message taken apart, whatever stored it: header keys in lower case, attachments in order. */
export type MailMessage = {
  readonly headers: readonly { readonly key: string; readonly originalKey: string; readonly value: string }[];
  readonly text?: string | undefined;
  readonly html?: string | undefined;
  readonly attachments: readonly {
    readonly filename: string | null;
    readonly mimeType: string;
    /** Its bytes, or where they are read when they are too many to be held. */
    readonly content: ArrayBuffer | Uint8Array | string | ByteSource;
  }[];
};

/** Reads a message taken apart: its headers and body as units, its attachments as members. */
export async function readMessage(
  { budget, member }: Pick<Source, 'budget' | 'member'>,
  message: MailMessage,
): Promise<Extraction> {
  const into = new DocumentText(budget);
  addHeaders(message, into);
  const { text, files } = takeUuencoded(message.text ?? '');
  const body = addMailBody(text, message.html, into, budget);
  const inText = files.map(({ name, bytes }) => ({ filename: name, mimeType: '', content: bytes }));
  const attachments = [...message.attachments, ...inText];
  for (const [index, { filename }] of attachments.entries()) {
    into.addText(`part:attachment:${index + 1}`, filename ?? '', ['metadata']);
  }
  let read = 0;
  for (const [index, attachment] of attachments.entries()) {
    const name = attachmentName(index + 1, attachment.filename, attachment.mimeType);
    if (!(await member({ name, ...contentOf(attachment.content), verdict: null }))) break;
    read += 1;
  }
  const coverage = [{ of: 'attachments', expected: attachments.length, read }];
  const isShort = read < attachments.length || into.full;
  const verdict: Verdict = isShort
    ? { outcome: 'partial', code: 'limit-reached', detail: 'attachments or text' }
    : body;
  if (verdict.outcome === 'read' && into.units.length === 0 && attachments.length === 0) {
    return { outcome: 'empty', code: 'empty', units: [], coverage };
  }
  return { ...verdict, units: into.units, coverage };
}

function addHeaders(message: MailMessage, into: DocumentText): void {
  const rest: string[][] = [];
  for (const name of spokenHeaders) {
    for (const { key, value } of message.headers) {
      if (key === name.toLowerCase()) into.addText(`part:header:${name}`, decodeWords(value));
    }
  }
  for (const { key, originalKey, value } of message.headers) {
    if (spokenHeaders.some((name) => name.toLowerCase() === key) || silentHeaders.test(key)) continue;
    rest.push([originalKey, decodeWords(value)]);
  }
  if (rest.length > 0)
    into.add({ kind: 'table', locator: 'part:headers', rows: rest, headerRows: 0, flags: ['metadata'] });
}

function contentOf(
  content: MailMessage['attachments'][number]['content'],
): Pick<Member, 'bytes' | 'size'> & { readonly file?: ByteSource } {
  if (typeof content === 'object' && 'read' in content) return { bytes: null, file: content, size: content.size };
  const bytes = typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
  return { bytes, size: bytes.length };
}

/** Lines that could separate parts, counted no further than the limit: the parser's time grows with their square. */
function boundaryLines(bytes: Uint8Array, limit: number): number {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let count = 0;
  for (let at = file.indexOf('\n--'); at >= 0 && count <= limit; at = file.indexOf('\n--', at + 3)) count += 1;
  return count;
}

async function asPlainText(source: Source): Promise<Extraction> {
  const read = await plainText.extract(source);
  return { ...read, outcome: 'strings', code: 'strings-only', detail: 'too many parts' };
}

function asStrings({ bytes, budget }: Source): Extraction {
  const into = new DocumentText(budget);
  addRawStrings(bytes, into);
  return { outcome: 'strings', code: 'strings-only', units: into.units, coverage: [] };
}
