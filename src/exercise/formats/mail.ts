/** Somebody in an address field. */
export type MailParty = { readonly name: string; readonly address: string };

/** A file carried by a mail. */
export type MailAttachment = { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array };

/** A mail as the writer needs it; `html` adds an alternative to the text. */
export type Mail = {
  readonly from: MailParty;
  readonly to: readonly MailParty[];
  readonly cc?: readonly MailParty[];
  readonly subject: string;
  readonly sent: Date;
  readonly messageId: string;
  readonly inReplyTo?: string;
  readonly text: string;
  readonly html?: string;
  readonly attachments?: readonly MailAttachment[];
};

/** Writes one mail as RFC 5322 with MIME parts, lines ending CRLF. */
export function makeEml(mail: Mail): Uint8Array {
  return new Uint8Array(Buffer.from(mailText(mail), 'latin1'));
}

/** Writes an mbox: a `From ` line before each mail, and `>` before body lines that begin with it (mboxrd). */
export function makeMbox(mails: readonly Mail[]): Uint8Array {
  const blocks = mails.map((mail) => {
    const lines = mailText(mail)
      .replaceAll('\r\n', '\n')
      .split('\n')
      .map((line) => (/^>*From /u.test(line) ? `>${line}` : line));
    return `From ${mail.from.address} ${mboxDate(mail.sent)}\n${lines.join('\n')}\n`;
  });
  return new Uint8Array(Buffer.from(blocks.join(''), 'latin1'));
}

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function clockText(at: Date): string {
  return at.toISOString().slice(11, 19);
}

function mailDate(at: Date): string {
  return `${days[at.getUTCDay()]}, ${at.getUTCDate()} ${months[at.getUTCMonth()]} ${at.getUTCFullYear()} ${clockText(at)} +0000`;
}

function mboxDate(at: Date): string {
  const day = String(at.getUTCDate()).padStart(2, ' ');
  return `${days[at.getUTCDay()]} ${months[at.getUTCMonth()]} ${day} ${clockText(at)} ${at.getUTCFullYear()}`;
}

function mailText(mail: Mail): string {
  const attachments = mail.attachments ?? [];
  const boundary = `----=_Part_${mail.messageId.replace(/\W/gu, '').slice(0, 24)}`;
  const head = [
    `From: ${party(mail.from)}`,
    `To: ${mail.to.map(party).join(', ')}`,
    ...(mail.cc === undefined || mail.cc.length === 0 ? [] : [`Cc: ${mail.cc.map(party).join(', ')}`]),
    `Subject: ${encodedWords(mail.subject)}`,
    `Date: ${mailDate(mail.sent)}`,
    `Message-ID: <${mail.messageId}>`,
    ...(mail.inReplyTo === undefined ? [] : [`In-Reply-To: <${mail.inReplyTo}>`]),
    'MIME-Version: 1.0',
  ];
  const body = bodyPart(mail, `${boundary}_alt`);
  if (attachments.length === 0) return `${head.join('\r\n')}\r\n${body}\r\n`;
  const parts = [body, ...attachments.map(attachmentPart)].map((part) => `--${boundary}\r\n${part}\r\n`);
  return `${head.join('\r\n')}\r\nContent-Type: multipart/mixed; boundary="${boundary}"\r\n\r\n${parts.join('')}--${boundary}--\r\n`;
}

function bodyPart(mail: Mail, boundary: string): string {
  const text = textPart('plain', mail.text);
  if (mail.html === undefined) return text;
  return `Content-Type: multipart/alternative; boundary="${boundary}"\r\n\r\n--${boundary}\r\n${text}\r\n--${boundary}\r\n${textPart('html', mail.html)}\r\n--${boundary}--`;
}

function textPart(subtype: 'plain' | 'html', text: string): string {
  return `Content-Type: text/${subtype}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quotedPrintable(text)}`;
}

function attachmentPart(attachment: MailAttachment): string {
  const name = /^[\x20-\x7e]+$/u.test(attachment.name) ? `"${attachment.name}"` : `"${encodedWords(attachment.name)}"`;
  const body = Buffer.from(attachment.bytes)
    .toString('base64')
    .replace(/(.{76})/gu, '$1\r\n');
  return `Content-Type: ${attachment.mediaType}; name=${name}\r\nContent-Disposition: attachment; filename=${name}\r\nContent-Transfer-Encoding: base64\r\n\r\n${body}`;
}

function party({ name, address }: MailParty): string {
  if (name === '') return address;
  const shown = /^[A-Za-z0-9 ]+$/u.test(name)
    ? name
    : /^[\x20-\x7e]+$/u.test(name)
      ? `"${name.replaceAll('"', '')}"`
      : encodedWords(name);
  return `${shown} <${address}>`;
}

/** RFC 2047 words of at most 45 bytes each where the text is not plain ASCII. */
function encodedWords(text: string): string {
  if (/^[\x20-\x7e]*$/u.test(text)) return text;
  const words: string[] = [];
  let chunk = '';
  for (const character of text) {
    if (Buffer.byteLength(chunk + character) > 45) {
      words.push(chunk);
      chunk = '';
    }
    chunk += character;
  }
  words.push(chunk);
  return words.map((word) => `=?UTF-8?B?${Buffer.from(word).toString('base64')}?=`).join('\r\n ');
}

/** RFC 2045 6.7: lines of at most 76 characters, non-ASCII bytes and `=` as hexadecimal. */
function quotedPrintable(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .split('\n')
    .map((line) => softBroken([...Buffer.from(line)].map((byte, at, all) => encodedByte(byte, at === all.length - 1))))
    .join('\r\n');
}

function encodedByte(byte: number, last: boolean): string {
  const plainSpace = (byte === 0x20 || byte === 0x09) && !last;
  if (plainSpace || (byte > 0x20 && byte < 0x7f && byte !== 0x3d)) return String.fromCharCode(byte);
  return `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}

function softBroken(pieces: readonly string[]): string {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line.length + piece.length > 75) {
      lines.push(`${line}=`);
      line = '';
    }
    line += piece;
  }
  return [...lines, line].join('\r\n');
}
