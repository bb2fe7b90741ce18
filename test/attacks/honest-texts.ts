import { makeDbase } from '../support/office/dbase.ts';
import { makeMail, makeMailbox } from '../support/office/mail.ts';
import type { HonestFile } from './honest-files.ts';

const note = 'Dear Mrs Okafor, your tenancy at 12 High Street began on 3 March 2019.';

/** Rows that any table of a share could have. */
export const tenants: readonly (readonly string[])[] = [
  ['Ref', 'Surname', 'Date of birth', 'Balance'],
  ...Array.from({ length: 12 }, (_, row) => [`R${row}`, `Okafor${row}`, `1984-02-${10 + row}`, `${row * 31}.50`]),
];

const mysql = `-- MySQL dump 10.13
CREATE TABLE \`tenants\` (\`id\` int NOT NULL, \`name\` varchar(50), KEY \`by\` (\`name\`)) ENGINE=InnoDB;
INSERT INTO \`tenants\` VALUES (1,'Zoë O\\'Neil','a; b, (c)'),(2,NULL,'it''s\\nhere'),(3,'Ben',0x414243);
UPDATE tenants SET name = 'Priya' WHERE id = 3;
`;
const postgres = `--\n-- PostgreSQL database dump\n--
CREATE TABLE public.people (ref integer NOT NULL, surname text);
COPY public.people (ref, surname) FROM stdin;\n1\tAdeyemi\n2\t\\N\n3\tNú\\tñez\n\\.
INSERT INTO public.other (a, "b c") VALUES (-1, CAST('2020-01-01' AS date));
`;
const calendar = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'BEGIN:VEVENT',
  'DTSTART;TZID=Europe/London:20260504T093000',
  'SUMMARY:Visit to Zoë ',
  ' Adeyemi',
  'ATTENDEE;CN="Marsh: Ben";ROLE=REQ-PARTICIPANT:mailto:ben@council.example',
  'BEGIN:VALARM',
  'TRIGGER:-PT15M',
  'END:VALARM',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n');
const card = [
  'BEGIN:VCARD',
  'VERSION:2.1',
  'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Adeyemi;Zo=C3=AB;;;',
  'item1.TEL;CELL:07700 900123',
  'ADR;HOME:;;1 High Street;London;;SW1A 1AA;UK',
  'NOTE;ENCODING=QUOTED-PRINTABLE:first =',
  'second',
  'END:VCARD',
  'BEGIN:VCARD',
  'FN:Ben Marsh',
  'END:VCARD',
].join('\n');
const page = `<!doctype html><html><head><title>Rents</title></head><body><h1>Rent</h1><p>${note}</p><table>${tenants
  .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
  .join('')}</table><form><input name="ni" value="QQ123456C"></form></body></html>`;
const records = `<?xml version="1.0"?><export>${tenants
  .map(([ref, name, born]) => `<tenant ref="${ref}"><name>${name}</name><born>${born}</born></tenant>`)
  .join('')}</export>`;
const objects = tenants.map(([ref, name, born]) => ({ ref, name, born, address: { postcode: 'SW1A 1AA' } }));
const rich = `{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}{\\info{\\author Ben Marsh}}\\pard ${note}\\par
{\\header Head of it\\par}{\\trowd\\cellx1000\\cellx2000\\intbl Name\\cell Jane\\cell\\row}{\\footnote a note}{\\deleted gone}
{\\field{\\*\\fldinst MERGEFIELD surname}{\\fldrslt Smith}}{\\object{\\*\\objdata 0105000002000000}}\\u8217?\\'e9\\bin3 abc\\par}`;

const message = makeMail(
  { From: 'Ben Marsh <ben@council.example>', To: 'z@example.org', Subject: '=?utf-8?B?Wm/Dqw==?= rent' },
  note,
);
const forwarded = makeMail({ From: 'c@example.org', Subject: 'Forwarded' }, 'See attached', [
  { type: 'message/rfc822', body: message },
  { type: 'text/csv', body: tenants.map((row) => row.join(',')).join('\n'), filename: 'tenants.csv' },
]);
const fields = [
  { name: 'SURNAME', kind: 'C', width: 12 },
  { name: 'DOB', kind: 'D', width: 8 },
  { name: 'OWED', kind: 'N', width: 8 },
];

/** Honest files whose formats are text, or nearly: each small enough to be altered a thousand times. */
export const honestTexts: readonly HonestFile[] = [
  { format: 'txt', name: 'note.txt', bytes: Buffer.from(`${note}\n\nYours,\nZoë\n`.repeat(6)) },
  { format: 'utf16', name: 'note-16.txt', bytes: Buffer.from(`\uFEFF${note}\n`.repeat(4), 'utf16le') },
  { format: 'csv', name: 'rents.csv', bytes: Buffer.from(tenants.map((row) => `"${row.join('","')}"`).join('\r\n')) },
  { format: 'tsv', name: 'rents.tsv', bytes: Buffer.from(tenants.map((row) => row.join('\t')).join('\n')) },
  { format: 'html', name: 'rents.html', bytes: Buffer.from(page) },
  { format: 'xml', name: 'rents.xml', bytes: Buffer.from(records) },
  { format: 'json', name: 'rents.json', bytes: Buffer.from(JSON.stringify({ tenants: objects, of: 'Housing' })) },
  { format: 'ndjson', name: 'rents.jsonl', bytes: Buffer.from(objects.map((each) => JSON.stringify(each)).join('\n')) },
  { format: 'mysql', name: 'mysql.sql', bytes: Buffer.from(mysql) },
  { format: 'postgres', name: 'postgres.sql', bytes: Buffer.from(postgres) },
  { format: 'ics', name: 'visit.ics', bytes: Buffer.from(calendar) },
  { format: 'vcf', name: 'people.vcf', bytes: Buffer.from(card) },
  { format: 'rtf', name: 'letter.rtf', bytes: Buffer.from(rich, 'latin1') },
  { format: 'eml', name: 'rent.eml', bytes: forwarded },
  { format: 'mbox', name: 'box.mbox', bytes: makeMailbox([message, forwarded, message]) },
  {
    format: 'dbf',
    name: 'rents.dbf',
    bytes: makeDbase(
      fields,
      tenants.map((row) => [row[1] ?? '', '19840213', row[3] ?? '']),
    ),
  },
];
