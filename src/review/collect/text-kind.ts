import { findDelimiter } from './delimited-records.ts';
import { recordMediaType } from './record-text.ts';
import { decodeText } from './text-encoding.ts';

/** How much of a text is looked at: a header block or some dozens of records. */
const sampleBytes = 65_536;

/** Header names that only mail has at the start of a file. */
const mailHeaders = new Set(
  'from to cc subject date received message-id return-path mime-version delivered-to reply-to sender x-mailer content-type content-transfer-encoding in-reply-to references user-agent thread-topic thread-index importance bcc dkim-signature arc-seal authentication-results received-spf x-priority envelope-to x-originating-ip errors-to precedence organization status x-received x-from x-to'.split(
    ' ',
  ),
);
const provingHeaders = new Set('from received message-id return-path mime-version delivered-to'.split(' '));
const htmlOpenings = [
  '<!doctype html',
  '<html',
  '<head',
  '<body',
  '<table',
  '<div',
  '<title',
  '<meta',
  '<style',
  '<font',
  '<p>',
  '<p ',
  '<center',
  '<span',
];

const htmlClosings = ['</p>', '</div>', '</td>', '</script>', '<br>', '</a>', '</h1>', '</b>', '</ul>', '<option'];

/** The media type of bytes known to be text: mail, mailbox, HTML, delimited or plain. */
export function textMediaType(bytes: Uint8Array): string {
  const sample = decodeText(bytes.subarray(0, sampleBytes)).replace(/^\uFEFF/u, '');
  const start = sample.trimStart();
  const opening = start.slice(0, 2048).toLowerCase();
  if (isMailboxSeparator(firstLine(start)) || (start.startsWith('From ') && isMail(afterFirstLine(start)))) {
    return 'application/mbox';
  }
  if (isMail(start)) return 'message/rfc822';
  const records = recordMediaType(start, bytes.length <= sampleBytes);
  if (records !== null) return records;
  if (opening.startsWith('<')) {
    if (htmlOpenings.some((tag) => opening.startsWith(tag))) return 'text/html';
    if ((opening.startsWith('<?xml') || opening.startsWith('<!--')) && opening.includes('<html')) return 'text/html';
    if (opening.startsWith('<?xml')) return 'application/xml';
    if (htmlClosings.filter((tag) => sample.includes(tag)).length >= 2) return 'text/html';
  }
  const table = opening.startsWith('{') || opening.startsWith('<') ? null : findDelimiter(sample);
  if (table === null) return 'text/plain';
  return table.delimiter === '\t' ? 'text/tab-separated-values' : 'text/csv';
}

/** Whether a text starts with a block of mail headers. */
export function isMail(text: string): boolean {
  let known = 0;
  let proof = false;
  let at = 0;
  for (let line = 0; line < 100 && at < text.length; line += 1) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const words = text.slice(at, end).replace(/\r$/u, '');
    at = end + 1;
    if (words === '') break;
    if (line > 0 && (words.startsWith(' ') || words.startsWith('\t'))) continue;
    const name = headerName(words);
    if (name === null) return false;
    if (mailHeaders.has(name)) known += 1;
    if (provingHeaders.has(name)) proof = true;
  }
  return proof && known >= 2;
}

/** Whether a line separates messages of a mailbox: `From address Mon Jun 01 10:00:00 2009` (RFC 4155), the zone optional. */
export function isMailboxSeparator(line: string): boolean {
  if (!line.startsWith('From ') || line.length > 300) return false;
  return /\d\d:\d\d(?::\d\d)? (?:[A-Z+-][A-Z0-9]{1,5} )?\d{4}(?: [+-]\d{4})?$/u.test(line.trimEnd());
}

function firstLine(text: string): string {
  const newline = text.indexOf('\n');
  return newline < 0 ? text : text.slice(0, newline);
}

function headerName(line: string): string | null {
  const colon = line.indexOf(':');
  if (colon < 1 || colon > 76) return null;
  const name = line.slice(0, colon);
  for (let at = 0; at < name.length; at += 1) {
    const code = name.charCodeAt(at);
    if (code <= 32 || code > 126) return null;
  }
  return name.toLowerCase();
}

function afterFirstLine(text: string): string {
  const newline = text.indexOf('\n');
  return newline < 0 ? '' : text.slice(newline + 1);
}
