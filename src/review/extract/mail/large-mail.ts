import PostalMime from 'postal-mime';
import { PackedHold } from '../archive/packed-hold.ts';
import { base64Source } from '../bytes/base64-source.ts';
import { type ByteSource, windowOf } from '../bytes/byte-source.ts';
import type { LargeSource, Verdict } from '../extractor.ts';
import type { MailMessage } from './mail.ts';
import { type MimePart, mimeParts } from './mime-parts.ts';

/** A mail taken apart whose large attachments are read where they stand; or why it could not be. */
export type LargeMail =
  | { readonly kind: 'taken-apart'; readonly message: MailMessage }
  | { readonly kind: 'too-many-parts' | 'unreadable' };

/** What stands in place of a content that is left out: no mail says this by itself, and a large part is always replaced. */
const placeholder = 'candour:content-left-out:';

/**
 * Takes a mail apart that is too large to be held: its large parts are left out, the rest is parsed as ever, and each part left
 * out is given back as a source in its place.
 */
export async function takeLargeMail({ file, budget }: Pick<LargeSource, 'file' | 'budget'>): Promise<LargeMail> {
  const { mailBytes, mailParts } = budget.limits;
  const { parts, isWhole } = mimeParts(file, mailParts);
  if (!isWhole) return { kind: 'too-many-parts' };
  const large = largeParts(parts, mailBytes);
  const thin = thinMail(file, large);
  if (thin.length > mailBytes) return { kind: 'unreadable' };
  try {
    const message = await PostalMime.parse(thin, { forceRfc822Attachments: true });
    return { kind: 'taken-apart', message: withContents(message, file, large) };
  } catch {
    return { kind: 'unreadable' };
  }
}

/** The parts left out: the largest, until what is left is half of what can be parsed. */
function largeParts(parts: readonly MimePart[], mailBytes: number): readonly MimePart[] {
  const bySize = parts.toSorted((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  let left = parts.reduce((sum, { from, to }) => sum + to - from, 0);
  const large: MimePart[] = [];
  for (const part of bySize) {
    const size = part.to - part.from;
    if (size <= mailBytes / 8 && left <= mailBytes / 2) break;
    large.push(part);
    left -= size;
  }
  return large.sort((a, b) => a.from - b.from);
}

function thinMail(file: ByteSource, large: readonly MimePart[]): Buffer {
  const pieces: Buffer[] = [];
  let at = 0;
  for (const [index, { from, to, encoding }] of large.entries()) {
    pieces.push(Buffer.from(file.read(at, from - at)));
    const words = `${placeholder}${index}`;
    pieces.push(Buffer.from(encoding === 'base64' ? Buffer.from(words).toString('base64') : words));
    at = to;
  }
  pieces.push(Buffer.from(file.read(at, file.size - at)));
  return Buffer.concat(pieces);
}

/** Puts the large contents where they belong; a body that was left out is an attachment more. */
function withContents(message: MailMessage, file: ByteSource, large: readonly MimePart[]): MailMessage {
  const left = new Map(large.entries());
  const attachments = message.attachments.map((attachment) => {
    const number = numberIn(attachment.content);
    const part = number === null ? undefined : left.get(number);
    if (number === null || part === undefined) return attachment;
    left.delete(number);
    return { ...attachment, content: contentOf(file, part) };
  });
  const bodies = [...left.values()].map((part) => ({
    filename: null,
    mimeType: part.mediaType,
    content: contentOf(file, part),
  }));
  const isOurs = (words: string | undefined): boolean => words?.includes(placeholder) === true;
  return {
    headers: message.headers,
    text: isOurs(message.text) ? withoutPlaceholders(message.text) : message.text,
    html: isOurs(message.html) ? withoutPlaceholders(message.html) : message.html,
    attachments: [...attachments, ...bodies],
  };
}

function withoutPlaceholders(words = ''): string {
  return words.replace(/candour:content-left-out:\d+/gu, '');
}

function numberIn(content: MailMessage['attachments'][number]['content']): number | null {
  if (typeof content === 'string' || 'read' in content || content.byteLength > 60) return null;
  const words = Buffer.from(content instanceof Uint8Array ? content : new Uint8Array(content)).toString('latin1');
  return words.startsWith(placeholder) ? Number.parseInt(words.slice(placeholder.length), 10) : null;
}

function contentOf(file: ByteSource, { from, to, encoding }: MimePart): ByteSource {
  const encoded = windowOf(file, from, to - from);
  if (encoding === 'base64') return base64Source(encoded);
  return encoding === 'quoted-printable' ? printable(encoded) : encoded;
}

/** Quoted-printable text decoded; as large as it is, it is packed again. */
function printable(encoded: ByteSource): ByteSource {
  const hold = new PackedHold();
  const step = 1 << 20;
  for (let at = 0; at < encoded.size; ) {
    const piece = Buffer.from(encoded.read(at, step));
    const isLast = at + piece.length >= encoded.size;
    const lineEnd = piece.lastIndexOf(10);
    const lines = isLast || lineEnd < 0 ? piece : piece.subarray(0, lineEnd + 1);
    if (lines.length === 0 || !hold.add(decodePrintable(lines))) break;
    at += lines.length;
  }
  return hold.finish().file;
}

function decodePrintable(lines: Buffer): Buffer {
  const words = lines
    .toString('latin1')
    .replace(/=\r?\n/gu, '')
    .replace(/=([0-9A-Fa-f]{2})/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return Buffer.from(words, 'latin1');
}

/** What it means for a mail that it could not be taken apart. */
export const largeMailVerdict: Verdict = {
  outcome: 'strings',
  code: 'too-large',
  detail: 'its parts could not be told apart',
};
