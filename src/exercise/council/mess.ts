import { makeCompoundFile } from '../formats/compound-file.ts';
import { makeCsv } from '../formats/csv.ts';
import { encryptOffice } from '../formats/encrypted-office.ts';
import { makeXlsx } from '../formats/xlsx.ts';
import type { Random } from '../random.ts';
import { deskFor } from './desks.ts';
import { caseNotes } from './documents/care-papers.ts';
import { tenancyForm } from './documents/housing-papers.ts';
import { accessRequest } from './documents/members-papers.ts';
import { identityScan, scannedLetter } from './documents/scanned-papers.ts';
import { bytesDocument, emlDocument, type MadeDocument, type Placed, zipDocument } from './made-document.ts';
import type { Office } from './office.ts';
import type { Paper } from './paper.ts';
import { headOf } from './people.ts';
import { plainName } from './writing.ts';

/** What every old share has: archives in archives, locked and broken files, scans, leavings of Windows. */
export function messOf(office: Office, random: Random): readonly Placed[] {
  const folder = office.borough.folder;
  return [
    ...archives(office, random.fork('archives')),
    ...locked(office, random.fork('locked')),
    ...[accessRequest(office, random.fork('access-request'))].filter((placed) => placed !== null),
    { folder: `${folder}/Housing/Tenancy files/Scans`, document: identityScan(office, random.fork('scan')) },
    { folder: `${folder}/Housing/Tenancy files/Scans`, document: scannedLetter(office, random.fork('letter')) },
    ...broken(office, random.fork('broken')),
    { folder: `${folder}/Old systems`, document: databaseBackup(random.fork('backup')) },
    { folder: `${folder}/Property Services/Plans`, document: drawing(random.fork('drawing')) },
    { folder: `${folder}/Photos`, document: thumbnails(random.fork('thumbs')) },
    {
      folder: `${folder}/Photos`,
      document: bytesDocument(
        'desktop.ini',
        new Uint8Array(Buffer.from('[.ShellClassInfo]\r\nIconResource=C:\\Windows\\system32\\SHELL32.dll,3\r\n')),
        [],
      ),
    },
  ];
}

/** Papers of some households, as others left them: bytes, so that they can be packed. */
function papersFor(office: Office, random: Random, paper: Paper, count: number): readonly MadeDocument[] {
  return office.households
    .filter((household) => paper.suits(household))
    .slice(0, count)
    .map((household) => paper.make(deskFor(office, household, random.fork(household.id), paper.place)).document)
    .filter((document) => document.content.kind === 'bytes');
}

function archives(office: Office, random: Random): readonly Placed[] {
  const modified = new Date('2019-07-02T14:00:00Z');
  const notes = papersFor(office, random.fork('notes'), caseNotes, 3);
  const forms = papersFor(office, random.fork('forms'), tenancyForm, 3);
  const inner = zipDocument('case notes 2017.zip', notes, { modified });
  const readme = bytesDocument(
    'READ ME.txt',
    new Uint8Array(Buffer.from('Moved from H: drive, do not delete until retention agreed.\r\n')),
    [],
  );
  return [
    {
      folder: `${office.borough.folder}/Archive`,
      document: zipDocument('H drive backup July 2019.zip', [readme, ...forms, inner], { modified }),
    },
  ];
}

/** The extract for the fraud initiative, locked, with the password in the mail that announces it. */
function locked(office: Office, random: Random): readonly Placed[] {
  const folder = `${office.borough.folder}/Audit/NFI 2024`;
  const password = `${office.borough.short}-${random.digits(4)}!`;
  const modified = new Date('2024-10-09T12:00:00Z');
  const rows = office.households
    .slice(0, 25)
    .map((household) => [plainName(headOf(household)), headOf(household).nino]);
  const plain = makeXlsx([{ name: 'NFI', rows: [['Name', 'NI number'], ...rows], headingRow: 1 }], {
    author: 'Internal Audit',
    modified,
  });
  const workbook = bytesDocument('NFI creditors extract.xlsx', encryptOffice(plain, password), [], 'encrypted');
  const csv = bytesDocument('NFI_housing.csv', makeCsv([['Name', 'NINO'], ...rows]), []);
  const [from, to] = [office.officer(random), office.officer(random)];
  const mail = emlDocument('NFI extract password.eml', {
    mail: {
      from: { name: from.name, address: from.email },
      to: [{ name: to.name, address: to.email }],
      subject: 'NFI extract',
      sent: new Date('2024-10-09T12:20:00Z'),
      messageId: `20241009.1220@${office.borough.domain}`,
      text: `Hi\n\nExtract attached as agreed. Password is ${password}\n\nThanks\n${from.name}\n${from.role}`,
    },
    facts: [],
    attachments: [workbook],
  });
  return [
    { folder, document: workbook },
    { folder, document: mail },
    { folder, document: zipDocument('NFI_housing_extract.zip', [csv], { modified, password }) },
  ];
}

/** A document cut off while it was copied, a PDF overwritten with noise, and a file of no bytes. */
function broken(office: Office, random: Random): readonly Placed[] {
  const folder = `${office.borough.folder}/Recovered files`;
  const [whole] = papersFor(office, random, caseNotes, 1);
  const noise = Buffer.from(Array.from({ length: 6000 }, () => random.int(256)));
  const pdf = Buffer.concat([Buffer.from('%PDF-1.4\n'), noise]);
  const placed = [
    { folder, document: bytesDocument('FILE0007.pdf', new Uint8Array(pdf), [], 'damaged') },
    // One in the whole share: a second one would be its duplicate as much as empty.
    ...(office.borough.headings === 'snake'
      ? [{ folder, document: bytesDocument('FILE0008.txt', new Uint8Array(0), [], 'empty') }]
      : []),
  ];
  if (whole?.content.kind !== 'bytes') return placed;
  // Cut inside the first part, so that nothing of the text is left.
  const cut = whole.content.bytes.slice(0, 180);
  return [...placed, { folder, document: bytesDocument('FILE0009.docx', cut, [], 'damaged') }];
}

/** A server's backup of a database, in a format that is not read: a tape header, then pages of nothing legible. */
function databaseBackup(random: Random): MadeDocument {
  const bytes = Buffer.alloc(4096 * 6);
  Buffer.from('5441504500000300', 'hex').copy(bytes);
  fillIllegibly(bytes, 64, random);
  return bytesDocument('HRegister_db_20190311.bak', new Uint8Array(bytes), [], 'unsupported');
}

/** An architect's drawing: nobody in it, and no reader for it. */
function drawing(random: Random): MadeDocument {
  const bytes = Buffer.alloc(4096 * 3);
  Buffer.from('414331303234000000', 'hex').copy(bytes);
  fillIllegibly(bytes, 32, random);
  return bytesDocument('Block A level 2.dwg', new Uint8Array(bytes), [], 'unsupported');
}

/** Bytes that are text in no encoding: high ones, and noughts at the end of each page. */
function fillIllegibly(bytes: Buffer, from: number, random: Random): void {
  for (let at = from; at < bytes.length; at += 1) bytes[at] = at % 4096 < 3000 ? 128 + random.int(128) : 0;
}

function thumbnails(random: Random): MadeDocument {
  const picture = Uint8Array.from({ length: 5000 }, () => 128 + random.int(128));
  const bytes = makeCompoundFile([
    { name: 'Catalog', bytes: new Uint8Array(Buffer.from('10000700010000006000000060000000', 'hex')) },
    { name: '256_1a2b3c', bytes: picture },
  ]);
  return bytesDocument('Thumbs.db', bytes, [], 'unsupported');
}

/** Copies of what a folder held, as somebody left them years ago: the same content at another place. */
export function oldCopies(office: Office, placed: readonly Placed[], random: Random): readonly Placed[] {
  const own = placed.filter(({ folder }) => folder.startsWith(office.borough.folder));
  return random.some(own, Math.ceil(own.length / 9)).map(({ folder, document }) => ({
    folder: `${folder}/${random.fork(folder).pick(['2017 OLD copy', 'Copy of files', 'OLD DO NOT USE'])}`,
    document,
  }));
}
