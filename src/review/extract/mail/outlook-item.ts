import type { MailMessage } from './mail.ts';

/** An item of Outlook (a message, an appointment, a contact, a task), whichever file it was kept in. */
export type OutlookItem = {
  /** Headers as a mail has them: `From`, `To`, `Subject`, `Date`. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly text: string;
  readonly html: string;
  /** What kinds of item other than mail have: a birthday, a home address, a place, as names and values. */
  readonly properties: readonly (readonly [name: string, value: string])[];
  readonly attachments: readonly OutlookAttachment[];
};

/** A file attached to an item. */
export type OutlookAttachment = {
  readonly filename: string | null;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
};

/** An item as a mail taken apart, its properties as lines above its body. */
export function asMail(item: OutlookItem): MailMessage {
  const lines = item.properties.map(([name, value]) => `${labelOf(name)}: ${value}`);
  const text = lines.length === 0 ? item.text : `${lines.join('\n')}\n\n${item.text}`;
  return {
    headers: item.headers.map(([name, value]) => ({ key: name.toLowerCase(), originalKey: name, value })),
    text: text.trim() === '' ? undefined : text,
    html: item.html.trim() === '' ? undefined : item.html,
    attachments: item.attachments.map(({ filename, mediaType, bytes }) => ({
      filename,
      mimeType: mediaType,
      content: bytes,
    })),
  };
}

/** An item written as a mail (RFC 5322, all parts in base64): the same item always gives the same bytes. */
export function writeMail(item: OutlookItem): Uint8Array {
  const { headers, text = '', html, attachments } = asMail(item);
  const boundary = '=_candour_part';
  // A name of a header has no spaces.
  const head = headers.map(
    ({ originalKey, value }) => `${originalKey.replace(/[^!-9;-~]+/gu, '-')}: ${encodedWords(value)}`,
  );
  const parts: string[] = [];
  if (text !== '') parts.push(part('text/plain; charset=utf-8', null, Buffer.from(text)));
  if (html !== undefined) parts.push(part('text/html; charset=utf-8', null, Buffer.from(html)));
  for (const { filename, mimeType, content } of attachments) {
    parts.push(part(mimeType, filename ?? 'unnamed', bytesOf(content)));
  }
  const isBoth = text !== '' && html !== undefined;
  const inner = isBoth ? alternative(parts.splice(0, 2)) : [];
  const body = [...inner, ...parts].map((each) => `--${boundary}\r\n${each}\r\n`).join('');
  const top = ['MIME-Version: 1.0', `Content-Type: multipart/mixed; boundary="${boundary}"`, '', ''];
  return Buffer.from(`${[...head, ...top].join('\r\n')}${body}--${boundary}--\r\n`);
}

function alternative(parts: readonly string[]): string[] {
  const boundary = '=_candour_either';
  const body = parts.map((each) => `--${boundary}\r\n${each}\r\n`).join('');
  return [`Content-Type: multipart/alternative; boundary="${boundary}"\r\n\r\n${body}--${boundary}--`];
}

function part(mediaType: string, filename: string | null, bytes: Uint8Array): string {
  const name = filename === null ? '' : `; filename="${encodedWords(filename.replaceAll('"', "'"))}"`;
  const base64 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
  const lines: string[] = [];
  for (let at = 0; at < base64.length; at += 76) lines.push(base64.slice(at, at + 76));
  const kind = /^[\w.+-]+\/[\w.+-]+(?:; charset=utf-8)?$/u.test(mediaType) ? mediaType : 'application/octet-stream';
  return [
    `Content-Type: ${kind}`,
    `Content-Disposition: ${filename === null ? 'inline' : 'attachment'}${name}`,
    'Content-Transfer-Encoding: base64',
    '',
    lines.join('\r\n'),
  ].join('\r\n');
}

/** Header text of any letters (RFC 2047), in words of at most 75 characters; line ends cannot end the header. */
function encodedWords(value: string): string {
  const plain = value.replace(/[\r\n]+/gu, ' ');
  if (/^[\x20-\x7e]{0,900}$/u.test(plain) && !plain.includes('=?')) return plain;
  const words: string[] = [];
  let word = '';
  for (const character of plain) {
    if (Buffer.byteLength(word + character) > 42) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  return [...words, word].map((each) => `=?utf-8?B?${Buffer.from(each).toString('base64')}?=`).join('\r\n ');
}

function bytesOf(content: MailMessage['attachments'][number]['content']): Uint8Array {
  if (typeof content === 'object' && 'read' in content) return content.read(0, content.size);
  return typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
}

/** `homeTelephoneNumber` is said as `Home telephone number`. */
function labelOf(name: string): string {
  const words = name.replace(
    /([a-z\d])([A-Z])/gu,
    (_, before: string, after: string) => `${before} ${after.toLowerCase()}`,
  );
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
