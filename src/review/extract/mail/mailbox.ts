import { ByteWindow } from '../../collect/byte-window.ts';
import { isMail, isMailboxSeparator } from '../../collect/text-kind.ts';
import { windowOf } from '../bytes/byte-source.ts';
import { type Extraction, type Extractor, type Member, whole } from '../extractor.ts';
import { anySize, type Reading } from '../unit-flow.ts';

const separator = Buffer.from('\nFrom ');
const newline = 10;

/** Mailboxes (mbox): each message is a member numbered from 1; parsers of mail would run them all together. */
export const mailbox: Extractor = { mediaTypes: ['application/mbox'], ...anySize(readMailbox) };

async function readMailbox(source: Reading): Promise<Extraction> {
  const { file, budget, member } = source;
  const lines = new ByteWindow(file);
  let expected = 0;
  let read = 0;
  let isStopped = false;
  for (let start = nextStart(lines, 0); start < file.size; ) {
    const end = nextStart(lines, start + 1);
    expected += 1;
    isStopped ||= budget.late();
    if (!isStopped && (await member(messageOf(lines, start, end, expected, source)))) read += 1;
    else isStopped = true;
    start = end;
  }
  const coverage = [{ of: 'messages', expected, read }];
  if (read === expected) return { ...whole, units: [], coverage };
  const detail = `${read} of ${expected} messages`;
  return { outcome: 'partial', code: 'limit-reached', detail, units: [], coverage };
}

/**
 * Where the next separator line starts at or after a place: one with a date, or one after which headers follow, and before which
 * a line is blank; the end of the file where there is none.
 */
function nextStart(lines: ByteWindow, from: number): number {
  if (from === 0 && isSeparator(lines, 0)) return 0;
  for (let at = lines.indexOf(separator, Math.max(0, from - 1)); at >= 0; at = lines.indexOf(separator, at + 1)) {
    if (isSeparator(lines, at + 1)) return at + 1;
  }
  return lines.size;
}

function isSeparator(lines: ByteWindow, at: number): boolean {
  if (!isAfterBlank(lines, at)) return false;
  const words = lines.bytes(at, longestLine).toString('latin1');
  if (!words.startsWith('From ')) return false;
  const end = words.indexOf('\n');
  if (isMailboxSeparator(words.slice(0, end < 0 ? undefined : end))) return true;
  return end >= 0 && isMail(lines.bytes(at + end + 1, 4096).toString('latin1'));
}

/** Longest separator line: longer ones are text. */
const longestLine = 400;

function isAfterBlank(lines: ByteWindow, at: number): boolean {
  if (at < 2) return true;
  const before = lines.bytes(Math.max(0, at - 3), Math.min(3, at));
  const last = before.length - 2;
  const byte = before[last] === 13 ? before[last - 1] : before[last];
  if (byte === newline || byte === undefined) return true;
  return at < 64 && lines.bytes(0, at).toString('latin1').trim() === '';
}

/** One message without its separator. */
function messageOf(lines: ByteWindow, start: number, end: number, number: number, { file, budget }: Reading): Member {
  const line = lines.bytes(start, longestLine).indexOf(newline);
  const first = Math.min(line < 0 ? end : start + line + 1, end);
  const known = { name: String(number), verdict: null, mediaType: 'message/rfc822', isPlace: true } as const;
  const size = end - first;
  if (size > budget.limits.streamBytes) return { ...known, bytes: null, file: windowOf(file, first, size), size };
  const bytes = ownLines(Buffer.from(file.read(first, size)));
  return { ...known, bytes, size: bytes.length };
}

/** Lines quoted with `>` because they began with `From ` get their own form back. */
function ownLines(message: Buffer): Uint8Array {
  if (!message.includes('\n>From ') && !message.includes('\n>>From ')) return message;
  return Buffer.from(message.toString('latin1').replace(/\n>(>*From )/gu, '\n$1'), 'latin1');
}
