import fc from 'fast-check';
import { expect, test } from 'vitest';
import { document, family, wordsOf } from '../../../test/support/office/family.ts';
import { makeZip } from '../../../test/support/office/zip.ts';

test('a calendar: each event with its people and times', async () => {
  const file = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'BEGIN:VEVENT',
    'DTSTART;TZID=Europe/London:20260504T093000',
    'SUMMARY:Child protection conference\\, Zoë ',
    ' Adeyemi',
    'ATTENDEE;CN="Marsh: Ben";ROLE=REQ-PARTICIPANT:mailto:ben@council.example',
    'DESCRIPTION:Line one\\nline two',
    'BEGIN:VALARM',
    'TRIGGER:-PT15M',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n');
  const read = await document(Buffer.from(file));
  expect(read).toMatchObject({
    mediaType: 'text/calendar',
    outcome: 'read',
    coverage: [{ of: 'entries', expected: 2, read: 2 }],
  });
  expect(read.units).toMatchObject([
    {
      locator: 'event:1',
      text: [
        'Start: 2026-05-04 09:30',
        'Subject: Child protection conference, Zoë Adeyemi',
        'Attendee: Marsh: Ben ben@council.example',
        'Description: Line one',
        'line two',
      ].join('\n'),
    },
  ]);
  expect(await document(Buffer.from(file.slice(0, -40)))).toMatchObject({ outcome: 'partial' });
});

test('address cards: names, addresses and birthdays, quoted-printable too', async () => {
  const file = [
    'BEGIN:VCARD',
    'VERSION:2.1',
    'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Adeyemi;Zo=C3=AB;;;',
    'item1.TEL;CELL:07700 900123',
    'ADR;HOME:;;1 High Street;London;;SW1A 1AA;UK',
    'BDAY:19840213',
    'NOTE;ENCODING=QUOTED-PRINTABLE:first =',
    'second',
    'END:VCARD',
    'BEGIN:VCARD',
    'FN:Ben Marsh',
    'END:VCARD',
  ].join('\n');
  const read = await document(Buffer.from(file));
  expect(read).toMatchObject({ mediaType: 'text/vcard', coverage: [{ expected: 2, read: 2 }] });
  expect(read.units.map((unit) => `${unit.locator} ${unit.kind === 'text' ? unit.text : ''}`)).toEqual([
    [
      'card:1 Full name: Adeyemi, Zoë',
      'Telephone: 07700 900123',
      'Address: 1 High Street, London, SW1A 1AA, UK',
      'Date of birth: 1984-02-13',
      'Note: first second',
    ].join('\n'),
    'card:2 Name: Ben Marsh',
  ]);
});

/** One element of DER. */
function element(tag: number, ...content: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(content);
  const length = body.length < 128 ? [body.length] : [0x82, body.length >> 8, body.length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
}

function signed(content: string): Buffer {
  const data = element(
    0x30,
    element(6, Buffer.from('2a864886f70d010701', 'hex')),
    element(0xa0, element(4, Buffer.from(content))),
  );
  const inner = element(0x30, element(2, Buffer.from([1])), element(0x31), data, element(0x31));
  return element(0x30, element(6, Buffer.from('2a864886f70d010702', 'hex')), element(0xa0, inner));
}

test('signed mail: what was signed is a member; encrypted mail is counted', async () => {
  const mail =
    'From: a@council.example\r\nTo: b@council.example\r\nMIME-Version: 1.0\r\n\r\nThe words that were signed.\r\n';
  const { documents } = await family(signed(mail));
  expect(documents.map(({ member, mediaType, outcome }) => [member, mediaType, outcome])).toEqual([
    ['', 'application/pkcs7-mime', 'read'],
    ['!/content', 'message/rfc822', 'read'],
  ]);
  const locked = element(0x30, element(6, Buffer.from('2a864886f70d010703', 'hex')), element(0xa0, element(0x30)));
  expect(await document(locked)).toMatchObject({ outcome: 'encrypted' });
  await fc.assert(
    fc.asyncProperty(fc.nat(200), fc.nat(255), async (at, byte) => {
      const bytes = signed(mail);
      bytes[at % bytes.length] = byte;
      expect((await family(bytes)).documents.length).toBeGreaterThan(0);
    }),
  );
});

test('a web page saved as one file is read as a mail is', async () => {
  const file = [
    'From: <Saved by Blink>',
    'Subject: Tenancy page',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="b"',
    '',
    '--b',
    'Content-Type: text/html',
    'Content-Location: https://council.example/',
    '',
    '<html><body><p>Rent account of Zoe Adeyemi</p></body></html>',
    '--b--',
    '',
  ].join('\r\n');
  const read = await document(Buffer.from(file));
  expect(wordsOf(read.units)).toContain('Rent account of Zoe Adeyemi');
});

test('Visio drawings: the words of the shapes, page by page', async () => {
  const page = '<PageContents><Shapes><Shape><Text><cp IX="0"/>Intake team</Text></Shape></Shapes></PageContents>';
  const file = makeZip([
    { name: '[Content_Types].xml', data: '<Types/>' },
    { name: 'visio/document.xml', data: '<VisioDocument/>' },
    { name: 'visio/pages/page1.xml', data: page },
  ]);
  const read = await document(file);
  expect(read).toMatchObject({ mediaType: 'application/vnd.ms-visio.drawing', outcome: 'read' });
  expect(read.units).toMatchObject([{ locator: 'page:1', text: 'Intake team' }]);
});

test('formats that are not read give their words, and say so; bytes without words are not supported', async () => {
  const onenote = Buffer.concat([
    Buffer.from('e4525c7b8cd8a74daeb15378d02996d3', 'hex'),
    Buffer.alloc(64),
    ...[
      'Visit to Zoe Adeyemi',
      'Her key safe is 4512',
      'Call her sister',
      'Next visit in May',
      'Risk assessment',
    ].flatMap((words) => [Buffer.from(words, 'utf16le'), Buffer.alloc(8)]),
  ]);
  const read = await document(onenote);
  expect(read).toMatchObject({
    mediaType: 'application/onenote',
    outcome: 'strings',
    problem: { code: 'strings-only' },
  });
  expect(wordsOf(read.units)).toContain('Visit to Zoe Adeyemi');
  const noise = Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * index * 7919 + index * 31) % 256));
  expect(await document(Buffer.concat([Buffer.alloc(8), noise]))).toMatchObject({ outcome: 'unsupported', units: [] });
});
