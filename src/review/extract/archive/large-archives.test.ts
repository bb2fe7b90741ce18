import { gzipSync, zstdCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { family, wordsOf } from '../../../../test/support/office/family.ts';
import { packedSamples } from '../../../../test/support/office/packed-samples.data.ts';
import { makeTape } from '../../../../test/support/office/tape.ts';
import { makeZip } from '../../../../test/support/office/zip.ts';

const csv = ['Ref,Name,Rent', ...Array.from({ length: 3000 }, (_, index) => `${index},Zoë Adeyemi ${index},5`)].join(
  '\n',
);
const letter = 'Dear Jane,\nyour rent is due.\n';
/** Nothing of more than a few kilobytes is held. */
const tiny = { streamBytes: 4000, memberBytes: 8000, windowBytes: 3000 };

/** What every document says and how it ended, whichever way it was read. */
async function said(bytes: Uint8Array, limits = {}): Promise<unknown> {
  const { documents } = await family(bytes, limits);
  return documents.map(({ member, sha256, mediaType, outcome, coverage, units }) => ({
    ...{ member, sha256, mediaType, outcome, coverage },
    words: wordsOf(units.filter((unit) => unit.kind === 'text')),
    rows: units.flatMap((unit) => (unit.kind === 'table' ? unit.rows.slice(unit.headerRows) : [])),
  }));
}

const files = [
  { name: 'tenants.csv', data: csv },
  { name: 'letter.txt', data: letter },
];
const stored = files.map((file) => ({ ...file, stored: true }));

test.each([
  ['a zip', makeZip(files)],
  ['a zip of stored files', makeZip(stored)],
  ['a zip in a zip', makeZip([{ name: 'inner.zip', data: makeZip(files) }])],
  ['a zip stored in a zip', makeZip([{ name: 'inner.zip', data: makeZip(stored), stored: true }])],
  ['a tape', makeTape(files)],
  ['a compressed tape', gzipSync(makeTape(files))],
  ['a file compressed in two pieces', Buffer.concat([gzipSync(csv.slice(0, 9000)), gzipSync(csv.slice(9000))])],
  ['a file in Zstandard', zstdCompressSync(csv)],
])('%s whose members cannot be held gives the same as one whose members can', async (_, bytes) => {
  expect(await said(bytes, tiny)).toEqual(await said(bytes));
});

test('members of other archives that cannot be held are unpacked all the same', async () => {
  const little = { streamBytes: 10, memberBytes: 20, windowBytes: 1000 };
  for (const sample of [packedSamples.plain, packedSamples.bzip2, packedSamples.xz]) {
    expect(await said(sample, little)).toEqual(await said(sample));
  }
});

test('a large member that is damaged gives what stands before the damage, and says so', async () => {
  const zip = makeZip(files);
  const cut = Buffer.concat([zip.subarray(0, 6000), Buffer.alloc(200, 0xa5), zip.subarray(6200)]);
  const { documents } = await family(cut, tiny);
  expect(documents.map(({ member, outcome }) => [member, outcome])).toEqual([
    ['', 'partial'],
    ['!/tenants.csv', 'damaged'],
    ['!/letter.txt', 'read'],
  ]);
  expect(wordsOf(documents[1]?.units ?? [])).toContain('Zoë Adeyemi 3 ');
});

test('a bomb that says that it is large is refused before it is read', async () => {
  const { documents } = await family(makeZip([{ name: 'zeros.bin', data: Buffer.alloc(30_000_000) }]), tiny);
  expect(documents.map(({ outcome }) => outcome)).toEqual(['refused', 'refused']);
});

test('one part of an archive kept in several files says that it is', async () => {
  const sentence = async (bytes: Uint8Array): Promise<string> =>
    (await family(bytes)).documents[0]?.problem?.sentence ?? '';
  expect(await sentence(packedSamples.plain.subarray(0, 120))).toContain('first part of an archive kept in several');
  const last = makeZip(files);
  last.writeUInt16LE(2, last.length - 18);
  const missing = Buffer.concat([last.subarray(0, 10), last.subarray(3000)]);
  expect(await sentence(missing)).toContain('one part of an archive kept in several files');
});
