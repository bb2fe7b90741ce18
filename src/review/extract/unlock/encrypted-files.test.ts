import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ExtractedDocument } from '#core/document';
import { biffRecord, long, wide, words } from '../../../../test/support/office/biff.ts';
import { maskedStream } from '../../../../test/support/office/biff-lock.ts';
import { encryptedFixture, fixturePassword } from '../../../../test/support/office/encrypted.ts';
import { family, wordsOf } from '../../../../test/support/office/family.ts';
import { officeFixture } from '../../../../test/support/office/fixture.ts';
import { lockPresentation, lockWord, maskWord } from '../../../../test/support/office/old-lock.ts';
import { writeOle } from '../../../../test/support/office/ole.ts';
import { pptRecord } from '../../../../test/support/office/slides.ts';
import { OleFile } from '../../collect/ole-file.ts';

const passwords = ['not this one', fixturePassword, 'Test12', 'Müller-ß€1'];

/** Key, verifier and mask of the password `Test12`, worked out by another program (msoffcrypto-tool 5). */
const mask = { key: 0xbf7a, verifier: 0xc109, mask: Buffer.from('176d84e5a5c6e020c282c220e19f3d80', 'hex') };

function maskedWorkbook(): Buffer {
  const texts = biffRecord(0xfc, long(2), long(2), wide('Maureen Oyelaran'), wide('14 Larch Close'));
  const cell = (column: number): Buffer => biffRecord(0xfd, words(0, column, 0), long(column));
  const sheet = { name: 'Tenants', records: [cell(0), cell(1)] };
  return writeOle([{ path: 'Workbook', data: maskedStream(mask, [texts], [sheet]) }]);
}

function lockedSlides(): Buffer {
  const slide = pptRecord(1006, 0, 15, pptRecord(0xfa0, 0, 0, 'Case conference: Maureen Oyelaran'));
  const entry = pptRecord(1011, 0, 0, long(2), long(0), long(0), long(256), long(0));
  return lockPresentation([pptRecord(1000, 0, 15, pptRecord(4080, 0, 15, entry)), slide], fixturePassword);
}

const onePart: readonly (readonly [string, () => Buffer, string])[] = [
  ...[
    'standard.docx',
    'agile.xlsx',
    'rc4.doc',
    'rc4.xls',
    'blowfish.odt',
    'aes.ods',
    'rc4-40.pdf',
    'rc4-128.pdf',
    'aes-128.pdf',
    'aes-256-r5.pdf',
    'aes-256-r6.pdf',
  ].map((name) => [name, () => encryptedFixture(name), 'Maureen Oyelaran'] as const),
  ['Word, RC4 of Windows', () => lockWord(officeFixture('letter.doc'), fixturePassword), 'AB123456C'],
  ['Word, masked', () => maskWord(officeFixture('letter.doc'), { proof: 0xbf7ac109, mask: mask.mask }), 'AB123456C'],
  ['Excel, masked', maskedWorkbook, 'Maureen Oyelaran'],
  ['PowerPoint, RC4 of Windows', lockedSlides, 'Maureen Oyelaran'],
];

test.each(onePart)('%s: opened by its password, and only by that', async (_, make, name) => {
  const bytes = make();
  const [opened] = (await family(bytes, {}, passwords)).documents;
  expect([opened?.outcome, opened?.problem]).toEqual(['read', null]);
  expect(opened?.mediaType).not.toBe('application/x-ole-encrypted');
  expect(wordsOf(opened?.units ?? [])).toContain(name);
  expect(opened?.units.every(({ flags }) => flags.includes('decrypted'))).toBe(true);

  const [wrong] = (await family(bytes, {}, ['not this one', ''])).documents;
  expect([wrong?.outcome, wrong?.units]).toEqual(['encrypted', []]);
  expect(wrong?.problem?.sentence).toContain('none of 2 passwords opens it');
  expect(wrong?.problem?.sentence).not.toContain('not this one');

  const [none] = (await family(bytes)).documents;
  expect([none?.outcome, none?.problem?.code, none?.units]).toEqual(['encrypted', 'encrypted', []]);
});

const ends = (documents: readonly ExtractedDocument[]): string[] =>
  documents.map(({ member, outcome }) => `${member} ${outcome}`);

test.each(['traditional.zip', 'aes-128.zip', 'aes-192.zip', 'aes-256.zip', 'files.7z', 'directory.7z'])(
  '%s: every member opened by the password, and only by that',
  async (name) => {
    const bytes = encryptedFixture(name);
    const { documents } = await family(bytes, {}, passwords);
    expect(ends(documents).sort()).toEqual([' read', '!/calls.txt read', '!/note.txt read']);
    const inside = documents.slice(1).flatMap(({ units }) => units);
    expect(wordsOf(inside)).toContain('Maureen Oyelaran, 14 Larch Close, housing file 88.');
    expect(inside.every(({ flags }) => flags.includes('decrypted'))).toBe(true);
    const wrong = (await family(bytes, {}, ['not this one'])).documents;
    expect(wrong.every(({ outcome, units }) => outcome === 'encrypted' && units.length === 0)).toBe(true);
    expect(wrong.at(-1)?.problem?.sentence).toContain('the password given does not open it');
  },
);

test('an archive of two passwords: what the list opens is read, and what it does not is said', async () => {
  const bytes = encryptedFixture('two-passwords.zip');
  const some = (await family(bytes, {}, passwords)).documents;
  expect(ends(some)).toEqual([' partial', '!/calls.txt read', '!/note.txt encrypted']);
  expect(some[1]?.units.some(({ flags }) => flags.includes('decrypted'))).toBe(false);
  const all = (await family(bytes, {}, [...passwords, 'other'])).documents;
  expect(ends(all)).toEqual([' read', '!/calls.txt read', '!/note.txt read']);
  expect(all[2]?.units[0]?.flags).toEqual(['decrypted']);
});

test('a password with accents, over a compression that only 7-Zip knows', async () => {
  const { documents } = await family(encryptedFixture('accents.zip'), {}, passwords);
  expect(ends(documents)).toEqual([' read', '!/note.txt read']);
  expect(wordsOf(documents[1]?.units ?? [])).toContain('Maureen Oyelaran');
});

test('what anybody opens without being asked is read without a list, and is not called decrypted', async () => {
  for (const name of ['silent.xlsx', 'owner-only.pdf']) {
    const [only] = (await family(encryptedFixture(name))).documents;
    expect(only?.outcome).toBe('read');
    expect(wordsOf(only?.units ?? [])).toContain('Maureen Oyelaran');
    expect(only?.units.some(({ flags }) => flags.includes('decrypted'))).toBe(false);
  }
});

/** An encrypted package whose description has something written over. */
function describedOtherwise(from: string, to: string): Buffer {
  const ole = new OleFile(encryptedFixture('agile.xlsx'));
  const info = ole.stream('EncryptionInfo')?.data.toString('latin1') ?? '';
  expect(info).toContain(from);
  const packed = ole.stream('EncryptedPackage')?.data ?? Buffer.alloc(0);
  const altered = Buffer.from(info.replaceAll(from, to), 'latin1');
  return writeOle([
    { path: 'EncryptionInfo', data: altered },
    { path: 'EncryptedPackage', data: packed },
  ]);
}

test('a package that wants two thousand million rounds of hashing is refused without one', async () => {
  const [only] = (await family(describedOtherwise('spinCount="100000"', 'spinCount="2147483648"'), {}, passwords))
    .documents;
  expect([only?.outcome, only?.problem?.code]).toEqual(['refused', 'hostile']);
});

test('a damaged proof opens by no password', async () => {
  const altered = describedOtherwise('encryptedVerifierHashValue="', 'encryptedVerifierHashValue="AAAA');
  const [only] = (await family(altered, {}, [fixturePassword])).documents;
  expect([only?.outcome, only?.units]).toEqual(['encrypted', []]);
});

test('whatever is cut off or altered, no encrypted file throws, and none gives words that it does not hold', async () => {
  const names = ['standard.docx', 'rc4.doc', 'rc4.xls', 'aes.ods', 'traditional.zip', 'aes-256.zip', 'aes-128.pdf'];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...names),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.boolean(),
      async (name, where, cut) => {
        const bytes = Buffer.from(encryptedFixture(name));
        const at = Math.floor(where * (bytes.length - 1));
        bytes[at] = (bytes[at] ?? 0) ^ 0x55;
        const { documents } = await family(cut ? bytes.subarray(0, at) : bytes, {}, [fixturePassword]);
        expect(documents.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);
