import { isMail, isMailboxSeparator } from '../collect/text-kind.ts';
import { type Extraction, type Extractor, type Source, whole } from './extractor.ts';

const newline = 10;

/** Mailboxes (mbox): each message is a member numbered from 1; parsers of mail would run them all together. */
export const mailbox: Extractor = { mediaTypes: ['application/mbox'], extract: readMailbox };

async function readMailbox({ bytes, budget, member }: Source): Promise<Extraction> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const starts = messageStarts(file);
  let read = 0;
  for (const [index, start] of starts.entries()) {
    if (budget.late()) break;
    const message = messageBytes(file, start, starts[index + 1] ?? file.length);
    const name = String(index + 1);
    const more = await member({
      name,
      bytes: message,
      size: message.length,
      verdict: null,
      mediaType: 'message/rfc822',
      isPlace: true,
    });
    if (!more) break;
    read += 1;
  }
  const coverage = [{ of: 'messages', expected: starts.length, read }];
  if (read === starts.length) return { ...whole, units: [], coverage };
  const detail = `${read} of ${starts.length} messages`;
  return { outcome: 'partial', code: 'limit-reached', detail, units: [], coverage };
}

/** Where each separator line starts: one with a date, or one before which a line is blank and after which headers follow. */
function messageStarts(file: Buffer): number[] {
  const starts: number[] = [];
  for (let at = file.indexOf('From '); at >= 0; at = file.indexOf('From ', at + 5)) {
    if (at > 0 && file[at - 1] !== newline) continue;
    const end = lineEnd(file, at);
    const line = file.toString('latin1', at, Math.min(end, at + 400));
    const follows = file.toString('latin1', end + 1, Math.min(file.length, end + 4096));
    if ((isMailboxSeparator(line) && isAfterBlank(file, at)) || (isAfterBlank(file, at) && isMail(follows)))
      starts.push(at);
  }
  return starts;
}

function isAfterBlank(file: Buffer, at: number): boolean {
  if (at < 2) return true;
  const before = file[at - 2] === 13 ? file[at - 3] : file[at - 2];
  return before === newline || before === undefined || (at < 64 && file.toString('latin1', 0, at).trim() === '');
}

function lineEnd(file: Buffer, at: number): number {
  const end = file.indexOf(newline, at);
  return end < 0 ? file.length : end;
}

/** One message without its separator; lines quoted with `>` because they began with `From ` get their own form back. */
function messageBytes(file: Buffer, start: number, end: number): Uint8Array {
  const message = file.subarray(Math.min(lineEnd(file, start) + 1, end), end);
  if (!message.includes('\n>From ') && !message.includes('\n>>From ')) return message;
  return Buffer.from(message.toString('latin1').replace(/\n>(>*From )/gu, '\n$1'), 'latin1');
}
