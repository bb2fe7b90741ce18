import { crc32, deflateRawSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { packedSamples } from '../support/office/packed-samples.data.ts';
import { makeRar, makeTape } from '../support/office/tape.ts';
import { makeOverlappingZip, makeZip } from '../support/office/zip.ts';
import { type Attack, evilNames, sized } from './attack.ts';
import { gzipOf, repeatedDeflate, zipOfPacked } from './repeated-deflate.ts';
import { makeGzipOfItself } from './self-containing.ts';

const neighbour = { name: 'honest.txt', data: 'Dear Mrs Okafor' };
const stopped = ['partial', 'too-large', 'refused'] as const;

/** Archives that expand without end, contain themselves, name places outside, or lie about where their parts are. */
export const archiveAttacks: readonly Attack[] = [
  {
    name: 'overlapping.zip',
    make: () => makeOverlappingZip(20_000, deflateRawSync(Buffer.alloc(20_000))),
    ends: ['refused'],
  },
  {
    name: 'bomb.zip',
    make: (size) =>
      zipOfPacked([
        { name: 'bomb.txt', packed: repeatedDeflate('', 'A', sized(size, 50_000_000, 10_000_000_000), '') },
        { name: neighbour.name, packed: repeatedDeflate(neighbour.data, 'x', 1, '') },
      ]),
    ends: ['refused', 'partial'],
  },
  {
    name: 'nested-bombs.zip',
    make: (size) => nestedBombs(sized(size, 2, 6), sized(size, 4, 10)),
    ends: ['read', 'partial', 'refused'],
  },
  { name: 'deep.zip', make: (size) => deepZip(sized(size, 40, 3000)), ends: ['partial', 'read'] },
  {
    name: 'entries.zip',
    make: (size) =>
      makeZip([
        neighbour,
        ...Array.from({ length: sized(size, 3_000, 65_000) }, (_, at) => ({ name: `${at}`, data: '', stored: true })),
      ]),
    ends: ['read', 'partial'],
  },
  {
    name: 'names.zip',
    make: () => makeZip(evilNames.map((name, at) => ({ name, data: `Dear Mrs Okafor ${at}` }))),
    ends: ['read', 'partial'],
  },
  {
    name: 'one-name.zip',
    make: (size) =>
      makeZip(
        Array.from({ length: sized(size, 3_000, 60_000) }, (_, at) => ({
          name: 'same.txt',
          data: `words ${at}`,
          stored: true,
        })),
      ),
    ends: ['read', 'partial'],
  },
  {
    name: 'counted-names.zip',
    make: (size) =>
      makeZip(
        Array.from({ length: sized(size, 2_000, 60_000) }, (_, at) => ({
          name: at % 2 === 0 ? 'a.txt' : `a (${at}).txt`,
          data: '',
          stored: true,
        })),
      ),
    ends: ['read', 'partial'],
  },
  { name: 'lying-size.zip', make: () => lyingZip(22, 100), ends: ['partial', 'read', 'damaged'] },
  { name: 'lying-offset.zip', make: () => lyingZip(42, 0xfffffff0), ends: ['partial', 'damaged', 'read'] },
  { name: 'lying-packed.zip', make: () => lyingZip(20, 0xfffffff0), ends: ['partial', 'damaged', 'read', 'refused'] },
  { name: 'wide-end.zip', make: () => wideEnd(2n ** 62n), ends: ['partial', 'damaged', 'read'] },
  { name: 'wide-end-1.zip', make: () => wideEnd(2n ** 64n - 1n), ends: ['partial', 'damaged', 'read'] },
  { name: 'itself.gz', make: () => makeGzipOfItself(), ends: ['read', 'partial', 'refused'] },
  {
    name: 'itself.zip',
    make: () => makeZip([{ name: 'i.gz', data: makeGzipOfItself(), stored: true }, neighbour]),
    ends: ['read', 'partial', 'refused'],
  },
  {
    name: 'bomb.gz',
    make: (size) => gzipOf(repeatedDeflate('', 'A', sized(size, 60_000_000, 10_000_000_000), '')),
    ends: stopped,
  },
  {
    name: 'bomb.tgz',
    make: (size) =>
      gzipOf(
        repeatedDeflate(
          makeTape([neighbour]).subarray(0, 1024).toString('latin1'),
          '\0',
          sized(size, 60_000_000, 4_000_000_000),
          '',
        ),
      ),
    ends: ['refused', 'partial', 'too-large', 'read'],
  },
  {
    name: 'members.gz',
    make: (size) => Buffer.concat(Array.from({ length: sized(size, 10_000, 500_000) }, () => gzipSync('x'))),
    ends: ['read', 'partial', 'refused'],
  },
  {
    name: 'bomb.zst',
    make: (size) => zstdCompressSync(Buffer.alloc(sized(size, 60_000_000, 2_000_000_000))),
    ends: stopped,
  },
  {
    name: 'streams.xz',
    make: (size) => Buffer.concat(Array.from({ length: sized(size, 500, 20_000) }, () => packedSamples.xz)),
    ends: ['read', 'partial', 'damaged'],
  },
  {
    name: 'names.tar',
    make: () =>
      makeTape(
        evilNames
          .filter((name) => name.length < 100 && name !== '')
          .map((name, at) => ({ name, data: `Dear Mrs Okafor ${at}` })),
      ),
    ends: ['read', 'partial'],
  },
  {
    name: 'links.tar',
    make: () =>
      makeTape([
        ...['1', '2', '3', '4', '5', '6', '7', 'S', 'M', 'V', 'N', 'D', 'Z'].map((type) => ({
          name: `../candour-escaped-${type}`,
          type,
          data: 'x',
        })),
        neighbour,
      ]),
    ends: ['read', 'partial'],
  },
  {
    name: 'sizes.tar',
    make: () => lyingTape(Buffer.from('8000000000000000ffffffff', 'hex')),
    ends: ['partial', 'damaged', 'read'],
  },
  { name: 'sizes-1.tar', make: () => lyingTape(Buffer.from('77777777777\0')), ends: ['partial', 'damaged', 'read'] },
  { name: 'sizes-2.tar', make: () => lyingTape(Buffer.from('-0000000001\0')), ends: ['partial', 'damaged', 'read'] },
  {
    name: 'long-names.tar',
    make: (size) =>
      makeTape([{ name: 'L', type: 'L', data: 'n'.repeat(sized(size, 3_000_000, 300_000_000)) }, neighbour]),
    ends: ['read', 'partial'],
  },
  {
    name: 'records.tar',
    make: () =>
      makeTape([
        {
          name: 'x',
          type: 'x',
          data: '99999999999 path=a\n0 path=b\n-5 path=c\n12 size=-1\n30 size=99999999999999999\n',
        },
        neighbour,
      ]),
    ends: ['read', 'partial', 'damaged'],
  },
  {
    name: 'entries.tar',
    make: (size) => makeTape(Array.from({ length: sized(size, 3_000, 400_000) }, (_, at) => ({ name: String(at) }))),
    ends: ['read', 'partial'],
  },
  { name: 'header.7z', make: () => lyingSevenZip(2n ** 62n, 2n ** 62n), ends: ['damaged', 'refused', 'partial'] },
  { name: 'header-1.7z', make: () => lyingSevenZip(0n, 2n ** 40n), ends: ['damaged', 'refused', 'partial'] },
  { name: 'counts.7z', make: () => lyingCounts(), ends: ['damaged', 'refused', 'partial', 'read'] },
  {
    name: 'sizes.rar',
    make: () => lyingRar(),
    ends: ['damaged', 'refused', 'partial', 'read', 'too-large', 'encrypted'],
  },
  {
    name: 'names.rar',
    make: () =>
      makeRar(evilNames.filter((name) => name.length < 200 && name !== '').map((name) => ({ name, data: 'x' }))),
    ends: ['read', 'partial', 'damaged'],
  },
];

function nestedBombs(deep: number, wide: number): Buffer {
  let inner: Buffer = makeZip([{ name: 'bomb.txt', data: Buffer.alloc(300_000, 65) }]);
  // The layers differ, so that no hash shows that all is the same.
  for (let layer = 0; layer < deep; layer += 1)
    inner = makeZip(Array.from({ length: wide }, (_, at) => ({ name: `${layer}-${at}.zip`, data: inner })));
  return inner;
}

function deepZip(depth: number): Buffer {
  let inner: Buffer = makeZip([neighbour]);
  for (let level = 0; level < depth; level += 1)
    inner = makeZip([
      { name: 'n.zip', data: inner, stored: true },
      { ...neighbour, name: `${level}.txt` },
    ]);
  return inner;
}

/** A zip whose directory says another number of its second entry, at a place of the entry's record. */
function lyingZip(at: number, value: number): Buffer {
  const zip = makeZip([neighbour, { name: 'b.txt', data: 'words '.repeat(5000) }]);
  const second = zip.lastIndexOf('PK\x01\x02', -1, 'latin1');
  zip.writeUInt32LE(value, second + at);
  return zip;
}

/** A zip64 whose end says absurd numbers of everything. */
function wideEnd(value: bigint): Buffer {
  const zip = makeZip([neighbour]);
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50, 0);
  for (const at of [4, 24, 32, 40, 48]) record.writeBigUInt64LE(value, at);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(zip.length - 22), 8);
  return Buffer.concat([zip.subarray(0, -22), record, locator, zip.subarray(-22)]);
}

function lyingTape(size: Buffer): Buffer {
  const tape = makeTape([{ name: 'liar.txt', data: 'words' }, neighbour]);
  size.copy(tape, 124);
  tape.write('        ', 148, 'latin1');
  const sum = tape.subarray(0, 512).reduce((total, byte) => total + byte, 0);
  tape.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return tape;
}

function lyingSevenZip(offset: bigint, size: bigint): Buffer {
  const archive = Buffer.from(packedSamples.plain);
  archive.writeBigUInt64LE(offset, 12);
  archive.writeBigUInt64LE(size, 20);
  archive.writeUInt32LE(crc32(archive.subarray(12, 32)), 8);
  return archive;
}

/** A 7z header, its checksum right, that says it has four billion files, streams, folders. */
function lyingCounts(): Buffer {
  const header = Buffer.from(`01040600f0ffffffff${'f0ffffffff'.repeat(6)}05f0ffffffff0000`, 'hex');
  const start = Buffer.alloc(20);
  start.writeBigUInt64LE(BigInt(header.length), 8);
  start.writeUInt32LE(crc32(header), 16);
  const front = Buffer.alloc(12);
  Buffer.from('377abcaf271c0004', 'hex').copy(front);
  front.writeUInt32LE(crc32(start), 8);
  return Buffer.concat([front, start, header]);
}

function lyingRar(): Buffer {
  const archive = makeRar([{ name: 'a.txt', data: 'x' }]);
  // The sizes of the first file, packed and unpacked, stand 7 bytes into its header, which stands 20 bytes into the file.
  archive.writeUInt32LE(0xfffffff0, 27);
  archive.writeUInt32LE(0xfffffff0, 31);
  const length = archive.readUInt16LE(25);
  archive.writeUInt16LE(crc32(archive.subarray(22, 20 + length)) & 0xffff, 20);
  return archive;
}
