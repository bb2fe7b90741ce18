import type { Loss } from '../support/losses.ts';
import { makeMail, makeMailbox } from '../support/office/mail.ts';
import { makeItem } from '../support/office/outlook.ts';
import { makeTnef } from '../support/office/tnef.ts';

const headers = { From: 'a@example.org', To: 'b@example.org', Subject: 'Rent' };
const plain = makeMail(headers, 'Dear all');
const raw = (lines: readonly string[]): Buffer => Buffer.from(lines.join('\r\n'), 'latin1');
const long =
  'the tenancy is at risk and we must write to the family about what comes next in the house before the end of May';
const either = (text: string, page: string): Buffer =>
  raw([
    'From: a@example.org',
    'To: b@example.org',
    'Subject: x',
    'Content-Type: multipart/alternative; boundary=f',
    '',
    '--f',
    'Content-Type: text/plain',
    '',
    text,
    '--f',
    'Content-Type: text/html',
    '',
    page,
    '--f--',
    '',
  ]);
const item = { subject: 'Rent', body: 'Dear all', senderName: 'Ann', senderEmail: 'ann@example.org' };
const header =
  (name: string, value: string): (() => Buffer) =>
  () =>
    makeMail({ ...headers, [name]: value }, 'Dear all');
const row = 'part:headers [metadata]';

const peopleInHeaders: readonly Loss[] = [
  ['Bcc', 'secret@example.org', 'part:header:Bcc'],
  ['Sender', 'sec@example.org', 'part:header:Sender'],
  ['Reply-To', 'reply@example.org', 'part:header:Reply-To'],
  ['Resent-To', 'again@example.org', row],
  ['Return-Path', '<back@example.org>', row],
  ['Delivered-To', 'box@example.org', row],
  ['Received', 'from pc ([192.168.7.8]) by mx', row],
  ['X-Originating-IP', '[10.1.2.3]', row],
  ['Disposition-Notification-To', 'read@example.org', row],
  ['Authentication-Results', 'mx; spf=pass smtp.mailfrom=auth@example.org', row],
].map(([name = '', words = '', place = '']) => ({
  what: `people and machines in the header ${name}`,
  file: header(name, words),
  words,
  places: [place],
}));

/** What readers of mail (.eml, .mbox, .msg, winmail.dat) could lose. */
export const mailLosses: readonly Loss[] = [
  ...peopleInHeaders,
  {
    what: 'encoded words of a header',
    file: header('Subject', '=?utf-8?B?SsO2cmc=?= =?utf-8?Q?_M=C3=BCller?='),
    words: 'Jörg Müller',
    places: ['part:header:Subject'],
  },
  {
    what: 'words in the plain form alone',
    file: () => either(`${long}\r\nOnly text: QQ123456C`, `<p>${long}</p>`),
    words: 'QQ123456C',
    places: ['part:body'],
  },
  {
    what: 'words in the page alone',
    file: () => either(`${long} ${long}`, `<p>${long} ${long}</p><p>Only page: 9434765919</p>`),
    words: 'Only page: 9434765919',
    places: ['part:body:html'],
  },
  {
    what: 'words in the plain form alone, beside a page with a table',
    file: () =>
      either(
        `${long}\r\nAda 1\r\nBo 2\r\nOnly text: QQ123456C`,
        `<p>${long}</p><table><tr><td>Ada</td><td>1</td></tr><tr><td>Bo</td><td>2</td></tr></table>`,
      ),
    words: 'Only text: QQ123456C',
    places: ['part:body:text'],
  },
  {
    what: 'words that both forms say, once',
    file: () => either(long, `<p>${long}</p>`),
    words: 'the tenancy is at risk',
    places: ['part:body'],
  },
  {
    what: 'a body in a character set that does not exist',
    file: () =>
      raw([
        'From: a@example.org',
        'To: b@example.org',
        'Subject: x',
        'Content-Type: text/plain; charset=x-none',
        '',
        'Caf\xe9 Jos\xe9',
      ]),
    words: 'Café José',
    places: ['part:body'],
  },
  {
    what: 'a name of an attachment in the newer encoding',
    file: () =>
      raw([
        'From: a@example.org',
        'To: b@example.org',
        'Subject: x',
        'Content-Type: multipart/mixed; boundary=f',
        '',
        '--f',
        'Content-Type: text/plain',
        "Content-Disposition: attachment; filename*=utf-8''Case%20of%20J%C3%B6rg.txt",
        '',
        'Attached Atty',
        '--f--',
        '',
      ]),
    words: 'Case of Jörg.txt',
    places: ['part:attachment:1 [metadata]'],
  },
  {
    what: 'a forwarded mail, with its own headers',
    file: () =>
      makeMail(headers, 'See below', [
        { type: 'message/rfc822', body: makeMail({ ...headers, From: 'fay@example.org' }, 'Forwarded Fay') },
      ]),
    words: 'fay@example.org',
    places: ['!/attachment-1.eml part:header:From'],
  },
  {
    what: 'a calendar invitation',
    file: () =>
      makeMail(headers, 'x', [
        {
          type: 'text/calendar',
          body: 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nATTENDEE;CN=Cal:mailto:cal@example.org\r\nEND:VEVENT\r\nEND:VCALENDAR',
        },
      ]),
    words: 'Attendee: Cal cal@example.org',
    places: ['!/attachment-1.ics event:1'],
  },
  {
    what: 'an address card',
    file: () =>
      makeMail(headers, 'x', [
        { type: 'text/vcard', body: 'BEGIN:VCARD\r\nFN:Card Cara\r\nTEL:07700900123\r\nEND:VCARD' },
      ]),
    words: 'Name: Card Cara\nTelephone: 07700900123',
    places: ['!/attachment-1.vcf card:1'],
  },
  {
    what: 'an attachment of an attachment',
    file: () =>
      makeMail(headers, 'x', [
        {
          type: 'message/rfc822',
          body: makeMail(headers, 'y', [{ type: 'text/plain', body: 'Deep Dee', filename: 'a.txt' }]),
        },
      ]),
    words: 'Deep Dee',
    places: ['!/attachment-1.eml!/attachment-1.txt lines:1-1'],
  },
  {
    what: 'a file written into the text of an old mail',
    file: () =>
      makeMail(
        headers,
        'See below\r\n\r\nbegin 644 list.txt\r\n1575E;F-O9&5D(%5N80H\r\n`\r\nend\r\nYours'.replace('1575E', '.575E'),
      ),
    words: 'Uuencoded Una',
    places: ['!/attachment-1.txt lines:1-1'],
  },
  {
    what: 'every message of a mailbox',
    file: () => makeMailbox([plain, makeMail({ ...headers, From: 'second@example.org' }, 'Second')]),
    words: 'second@example.org',
    places: ['!/2 part:header:From'],
  },
  {
    what: 'the blind copies of an Outlook item',
    file: () => makeItem({ ...item, recipients: [{ name: 'Bea', email: 'bea@example.org', kind: 3 }] }),
    words: 'Bea <bea@example.org>',
    places: ['part:header:Bcc'],
  },
  {
    what: 'who else had an Outlook item',
    file: () => makeItem({ ...item, texts: { '0040': 'Rex Receiver', '3FFA': 'Lee Last' } }),
    words: 'Received by | Rex Receiver\nLast changed by | Lee Last',
    places: [row],
  },
  {
    what: 'the family of a contact, and what else is known of him',
    file: () =>
      makeItem({
        ...item,
        kindOfItem: 'IPM.Contact',
        texts: { '3A48': 'Sue Spouse', '3A07': 'QQ123456C', '3A5D': '1 High Street' },
      }),
    words: 'Government identifier: QQ123456C\nSpouse: Sue Spouse\nHome address street: 1 High Street',
    places: ['part:body'],
  },
  {
    what: 'the note of a contact beside its properties',
    file: () =>
      makeItem({ ...item, kindOfItem: 'IPM.Contact', body: 'Rings at night', texts: { '3A48': 'Sue Spouse' } }),
    words: 'Rings at night',
    places: ['part:body'],
  },
  {
    what: 'a body that is a page within rich text',
    file: () =>
      makeMail(headers, 'x', [
        {
          type: 'application/rtf',
          filename: 'body.rtf',
          body: "{\\rtf1\\ansi\\ansicpg1252\\fromhtml1 {\\fonttbl{\\f0 Arial;}}{\\*\\htmltag64 <p>}Rich \\htmlrtf {\\b\\htmlrtf0 Ri\\'e9 & co{\\*\\htmltag72 </p>}\\htmlrtf }\\htmlrtf0{\\*\\htmltag <p>}next{\\*\\htmltag </p>}}",
        },
      ]),
    words: 'Rich Rié & co',
    places: ['!/attachment-1.rtf part:body'],
  },
  {
    what: 'the body of a winmail.dat',
    file: () =>
      makeMail(headers, 'x', [
        {
          type: 'application/ms-tnef',
          filename: 'winmail.dat',
          body: makeTnef([{ tag: 0x1000, text: 'Wrapped Wes' }]),
        },
      ]),
    words: 'Wrapped Wes',
    places: ['!/attachment-1.dat part:body'],
  },
  {
    what: 'the attachments of a winmail.dat',
    file: () => makeTnef([{ tag: 0x37, text: 'Rent' }], [{ name: 'list.txt', data: 'Attached Atty' }]),
    words: 'Attached Atty',
    places: ['!/attachment-1.txt lines:1-1'],
  },
  {
    what: 'the people of a winmail.dat',
    file: () =>
      makeTnef([
        { tag: 0x1000, text: 'x' },
        { tag: 0x0e02, text: 'bea@example.org' },
        { tag: 0x0c1a, text: 'Ann' },
      ]),
    words: 'bea@example.org',
    places: ['part:header:Bcc'],
  },
];
