import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeOverlappingZip, makeZip } from '../../../test/support/office/zip.ts';
import { heldBytes } from './byte-window.ts';
import { entriesOverlap, readZipDirectory, zipEntryData } from './zip-directory.ts';

const zip = makeZip([
  { name: 'one.txt', data: 'first' },
  { name: 'folder/', data: '', stored: true },
  { name: 'folder/two.txt', data: 'second', stored: true },
]);
const names = (bytes: Uint8Array): string[] => readZipDirectory(bytes)?.entries.map((entry) => entry.name) ?? [];

test('a whole zip lists its entries in order', () => {
  expect(readZipDirectory(zip)?.whole).toBe(true);
  expect(names(zip)).toEqual(['one.txt', 'folder/', 'folder/two.txt']);
});

test('bytes before and after the archive do no harm', () => {
  const wrapped = Buffer.concat([Buffer.from('a program'), zip, Buffer.from('trailing')]);
  const directory = readZipDirectory(wrapped);
  expect(directory?.whole).toBe(true);
  const [, , third] = directory?.entries ?? [];
  expect(third === undefined ? null : zipEntryData(wrapped, third)?.data.toString()).toBe('second');
});

test('a zip cut before its directory gives the entries that are there', () => {
  const cut = zip.subarray(0, zip.indexOf('PK\x01\x02', 0, 'latin1'));
  expect(names(cut)).toEqual(['one.txt', 'folder/', 'folder/two.txt']);
  expect(readZipDirectory(cut)?.whole).toBe(false);
});

test('names in code page 437 and in UTF-8 are read', () => {
  expect(names(makeZip([{ name: 'Zoë.txt', data: '' }]))).toEqual(['Zoë.txt']);
});

test('entries that claim the same bytes are found out', () => {
  const bomb = makeOverlappingZip(50, Buffer.alloc(1000));
  expect(entriesOverlap(heldBytes(bomb), readZipDirectory(bomb)?.entries ?? [])).toBe(true);
  expect(entriesOverlap(heldBytes(zip), readZipDirectory(zip)?.entries ?? [])).toBe(false);
});

test('a wide end that says 2^62 entries is believed as far as there is room for them', () => {
  const record = Buffer.alloc(76);
  record.writeUInt32LE(0x06064b50, 0);
  for (const at of [32, 40, 48]) record.writeBigUInt64LE(2n ** 62n, at);
  record.writeUInt32LE(0x07064b50, 56);
  record.writeBigUInt64LE(BigInt(zip.length - 22), 64);
  const liar = readZipDirectory(Buffer.concat([zip.subarray(0, -22), record, zip.subarray(-22)]));
  expect(liar).toMatchObject({ whole: false, entries: { length: 3 } });
  expect(liar?.declared).toBeLessThan(zip.length);
});

test('no bytes make it throw', () => {
  fc.assert(
    fc.property(fc.nat(), fc.uint8Array({ maxLength: 12 }), (at, patch) => {
      const broken = Buffer.from(zip);
      Buffer.from(patch).copy(broken, at % broken.length);
      const directory = readZipDirectory(broken);
      for (const entry of directory?.entries ?? []) zipEntryData(broken, entry);
      expect(directory === null || directory.declared >= 0).toBe(true);
    }),
  );
});
