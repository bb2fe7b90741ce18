import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeMail, makeMailbox } from '../../../test/support/office/mail.ts';
import { makeOle, writeOle } from '../../../test/support/office/ole.ts';
import { makePdf } from '../../../test/support/office/pdf.ts';
import { makeWord, paragraph } from '../../../test/support/office/word.ts';
import { makeWorkbook } from '../../../test/support/office/workbook.ts';
import { makeZip } from '../../../test/support/office/zip.ts';
import { sniffMediaType } from './media-type.ts';

const openXml = 'application/vnd.openxmlformats-officedocument';
const odt = 'application/vnd.oasis.opendocument.text';
const ods = 'application/vnd.oasis.opendocument.spreadsheet';
const message = makeMail({ From: 'a@example.org', To: 'b@example.org', Subject: 'Rent' }, 'Hello');
const openDocument = (kind: string): Buffer =>
  makeZip([
    { name: 'mimetype', data: kind, stored: true },
    { name: 'content.xml', data: '<x/>' },
    { name: 'META-INF/manifest.xml', data: '<x/>' },
  ]);
const hex = (digits: string): Buffer => Buffer.concat([Buffer.from(digits, 'hex'), Buffer.alloc(64, 7)]);

const known: readonly (readonly [string, Buffer, string])[] = [
  ['nothing', Buffer.alloc(0), 'application/x-empty'],
  ['PDF', makePdf([{ texts: [] }]), 'application/pdf'],
  ['PDF after junk', Buffer.concat([Buffer.alloc(900, 10), makePdf([{ texts: [] }])]), 'application/pdf'],
  ['Word', makeWord({ body: paragraph('x') }), `${openXml}.wordprocessingml.document`],
  ['Excel', makeWorkbook([{ name: 'A', rows: [['x']] }]), `${openXml}.spreadsheetml.sheet`],
  [
    'PowerPoint',
    makeZip([
      { name: '[Content_Types].xml', data: 'x' },
      { name: 'ppt/presentation.xml', data: 'x' },
    ]),
    `${openXml}.presentationml.presentation`,
  ],
  ['OpenDocument text', openDocument(odt), odt],
  ['OpenDocument sheet', openDocument(ods), ods],
  ['zip', makeZip([{ name: 'a.txt', data: 'x' }]), 'application/zip'],
  ['Office file cut short', makeWord({ body: 'x' }).subarray(0, 90), 'application/vnd.openxmlformats-package'],
  ['empty zip', makeZip([]), 'application/zip'],
  [
    'zip after a program',
    Buffer.concat([Buffer.from('MZ\x00\x01\x02\x03'), makeZip([{ name: 'a.txt', data: 'x' }])]),
    'application/zip',
  ],
  ['old Word', makeOle(['WordDocument', '1Table']), 'application/msword'],
  ['old Excel', makeOle(['Workbook']), 'application/vnd.ms-excel'],
  ['old PowerPoint', makeOle(['a', 'b', 'c', 'd', 'PowerPoint Document']), 'application/vnd.ms-powerpoint'],
  ['Outlook message', makeOle(['__properties_version1.0']), 'application/vnd.ms-outlook'],
  ['encrypted Office', makeOle(['EncryptionInfo', 'EncryptedPackage']), 'application/x-ole-encrypted'],
  ['other OLE', makeOle(['Thing']), 'application/x-ole-storage'],
  ['mail', message, 'message/rfc822'],
  ['mailbox', makeMailbox([message, message]), 'application/mbox'],
  ['mailbox of bare messages', Buffer.from('From a Mon Jun 01 10:00:00 2009\n\nHello\n'), 'application/mbox'],
  ['HTML', Buffer.from('\n<!DOCTYPE html><html><body>x</body></html>'), 'text/html'],
  ['HTML without a head', Buffer.from('<h1>Title</h1><p>One</p><div>Two</div>'), 'text/html'],
  ['XML', Buffer.from('<?xml version="1.0"?><a/>'), 'application/xml'],
  ['RTF', Buffer.from('{\\rtf1 x}'), 'application/rtf'],
  ['CSV', Buffer.from('Name,DOB,NINO\nJane,01/02/1970,AB123456C\nAli,03/04/1980,\n'), 'text/csv'],
  ['CSV with a title', Buffer.from('Arrears at 1 May\n\nRef,Name,Balance\n1,Jane,2.50\n2,Ali,3.50\n'), 'text/csv'],
  ['semicolons', Buffer.from('Ref;Name;Balance\n1;Jane;2,50\n2;Ali;3,50\n'), 'text/csv'],
  ['tabs', Buffer.from('Ref\tName\n1\tJane\n2\tAli\n'), 'text/tab-separated-values'],
  ['CSV in UTF-16', Buffer.from('\uFEFFRef,Name,X\n1,Jane,2\n2,Ali,3\n', 'utf16le'), 'text/csv'],
  [
    'a letter',
    Buffer.from(
      'Mrs J Smith,\n12 High Street,\nLondon,\nSW1A 1AA\n\nDear Mrs Smith,\nI write, as agreed, about your rent.\n',
    ),
    'text/plain',
  ],
  [
    'prose with commas',
    Buffer.from('One day, at noon, he came.\nThe next day, at one, he left.\nThen, at last, rain.\n'),
    'text/plain',
  ],
  ['a colon list', Buffer.from('Name: Jane\nAge: 3\n'), 'text/plain'],
  ['JSON', Buffer.from('{"a": 1,\n"b": 2,\n"c": 3}'), 'application/json'],
  ['JSON by lines', Buffer.from('{"a":1}\n{"a":2}\n'), 'application/x-ndjson'],
  ['settings in brackets', Buffer.from('[tenants]\nname = Zoe\n'), 'text/plain'],
  ['a calendar', Buffer.from('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n'), 'text/calendar'],
  ['an address card', Buffer.from('BEGIN:VCARD\r\nEND:VCARD\r\n'), 'text/vcard'],
  ['a dump', Buffer.from('-- dump\nINSERT INTO t VALUES (1);\n'), 'application/sql'],
  [
    'a letter that begins with a choice',
    Buffer.from('Select a date that suits you.\nWe will create table plans.\n'),
    'text/plain',
  ],
  ['windows-1252', Buffer.from('Caf\xe9 Ren\xe9e\n', 'latin1'), 'text/plain'],
  ['PNG', hex('89504e470d0a1a0a'), 'image/png'],
  ['JPEG', hex('ffd8ffe0'), 'image/jpeg'],
  ['TIFF', hex('49492a00'), 'image/tiff'],
  ['gzip', hex('1f8b0800'), 'application/gzip'],
  ['7z', hex('377abcaf271c'), 'application/x-7z-compressed'],
  ['RAR', hex('526172211a0700'), 'application/vnd.rar'],
  ['SQLite', hex('53514c69746520666f726d6174203300'), 'application/vnd.sqlite3'],
  ['tar', Buffer.concat([Buffer.alloc(257, 1), Buffer.from('ustar\0'), Buffer.alloc(250)]), 'application/x-tar'],
  ['a workbook without its file around it', hex('0908100000060500'), 'application/vnd.ms-excel'],
  [
    'a letter put into a workbook',
    writeOle([
      { path: 'MBD01/WordDocument', data: Buffer.from('x') },
      { path: 'Workbook', data: Buffer.from('x') },
    ]),
    'application/vnd.ms-excel',
  ],
  ['noise', Buffer.from([1, 2, 3, 0, 0, 9, 200, 255, 4]), 'application/octet-stream'],
];

test.each(known)('%s is known by its content', (_, bytes, mediaType) => {
  expect(sniffMediaType(bytes)).toBe(mediaType);
});

test('any bytes have one media type, and a copy elsewhere in memory has the same', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2000 }), fc.nat(7), (bytes, shift) => {
      const copy = Buffer.concat([Buffer.alloc(shift), bytes]).subarray(shift);
      expect(sniffMediaType(copy)).toBe(sniffMediaType(bytes));
    }),
  );
});

test('damage of any known file never throws', () => {
  fc.assert(
    fc.property(fc.constantFrom(...known), fc.nat(), fc.nat(255), fc.nat(), ([, bytes], at, value, end) => {
      const broken = Buffer.from(bytes.subarray(0, end % (bytes.length + 1)));
      if (broken.length > 0) broken[at % broken.length] = value;
      expect(sniffMediaType(broken)).toMatch(/^[a-z]+\/[a-zA-Z0-9.+-]+$/u);
    }),
  );
});
