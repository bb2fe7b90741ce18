import { crc32, deflateSync } from 'node:zlib';
import { type Attack, sized } from './attack.ts';

const any = [
  'needs-ocr',
  'read',
  'partial',
  'empty',
  'damaged',
  'too-large',
  'refused',
  'unsupported',
  'strings',
] as const;

/** A piece of a PNG with its checksum. */
function chunk(kind: string, data: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(data.length, 0);
  head.write(kind, 4, 'latin1');
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(Buffer.concat([head.subarray(4), data])));
  return Buffer.concat([head, data, sum]);
}

/** A PNG that says it is so wide and high, whatever it holds. */
function png(width: number, height: number, data: Buffer): Buffer {
  const facts = Buffer.alloc(13);
  facts.writeUInt32BE(width, 0);
  facts.writeUInt32BE(height, 4);
  facts.set([8, 0, 0, 0, 0], 8);
  const packed = deflateSync(data);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', facts),
    chunk('IDAT', packed),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A TIFF of directories with these entries: tag, type, count, value. */
function tiff(entries: readonly (readonly number[])[], next: number): Buffer {
  const file = Buffer.alloc(8 + 2 + entries.length * 12 + 4);
  file.write('II*\0', 'latin1');
  file.writeUInt32LE(8, 4);
  file.writeUInt16LE(entries.length, 8);
  for (const [index, [tag = 0, type = 0, count = 0, value = 0]] of entries.entries()) {
    const at = 10 + index * 12;
    file.writeUInt16LE(tag, at);
    file.writeUInt16LE(type, at + 2);
    file.writeUInt32LE(count, at + 4);
    file.writeUInt32LE(value, at + 8);
  }
  file.writeUInt32LE(next, file.length - 4);
  return file;
}

const sides = (width: number, height: number): readonly (readonly number[])[] => [
  [256, 4, 1, width],
  [257, 4, 1, height],
  [258, 3, 1, 8],
  [259, 3, 1, 1],
  [262, 3, 1, 1],
  [273, 4, 1, 8],
  [278, 4, 1, height],
  [279, 4, 1, 0xffffffff],
];

/** Pictures of huge measure, of a thousand million points in a few bytes, or of pages that follow each other in a circle. */
export const pictureAttacks: readonly Attack[] = [
  { name: 'huge.png', make: () => png(0x7fffffff, 0x7fffffff, Buffer.alloc(100)), ends: any },
  { name: 'wide.png', make: () => png(0xffffffff, 1, Buffer.alloc(100)), ends: any },
  { name: 'nothing.png', make: () => png(0, 0, Buffer.alloc(0)), ends: any },
  {
    name: 'bomb.png',
    make: (size) =>
      png(sized(size, 8_000, 60_000), sized(size, 8_000, 60_000), Buffer.alloc(sized(size, 64_008_000, 1_000_000_000))),
    ends: any,
  },
  {
    name: 'too-much.png',
    make: (size) => png(100, 100, Buffer.alloc(sized(size, 50_000_000, 1_000_000_000))),
    ends: any,
  },
  {
    name: 'words.png',
    make: () =>
      Buffer.concat([
        png(10, 10, Buffer.alloc(110)).subarray(0, 33),
        chunk('zTXt', Buffer.concat([Buffer.from('a\0\0'), deflateSync(Buffer.alloc(30_000_000))])),
        chunk('IEND', Buffer.alloc(0)),
      ]),
    ends: any,
  },
  { name: 'huge.tiff', make: () => tiff(sides(0xffffffff, 0xffffffff), 0), ends: any },
  { name: 'circle.tiff', make: () => tiff(sides(100, 100), 8), ends: any },
  { name: 'far.tiff', make: () => tiff(sides(100, 100), 0xfffffff0), ends: any },
  {
    name: 'counts.tiff',
    make: () =>
      tiff(
        [
          [256, 4, 0xffffffff, 8],
          [257, 4, 0xffffffff, 8],
          [273, 4, 0xffffffff, 8],
          [279, 4, 0xffffffff, 8],
        ],
        0,
      ),
    ends: any,
  },
  {
    name: 'pages.tiff',
    make: (size) => Buffer.concat([tiff(sides(100, 100), 14), Buffer.alloc(sized(size, 100_000, 10_000_000))]),
    ends: any,
  },
  {
    name: 'huge.jpg',
    make: () =>
      Buffer.from(
        'ffd8ffe000104a46494600010100000100010000ffc0001108ffffffff03012200021101031101ffda000c03010002110311003f00',
        'hex',
      ),
    ends: any,
  },
  {
    name: 'marks.jpg',
    make: (size) =>
      Buffer.concat([
        Buffer.from('ffd8', 'hex'),
        Buffer.alloc(sized(size, 300_000, 50_000_000), Buffer.from('ffe10002', 'hex')),
      ]),
    ends: any,
  },
  {
    name: 'huge.gif',
    make: () => Buffer.from('474946383961ffffffff80000000000000ffffff2c00000000ffffffff0002024c01003b', 'hex'),
    ends: any,
  },
  {
    name: 'huge.bmp',
    make: () => Buffer.from('424dffffffff0000000036000000280000007fffffff7fffffff01001800', 'hex'),
    ends: any,
  },
  {
    name: 'huge.webp',
    make: () => Buffer.from('52494646ffffffff574542505650384c0a0000002fffffffffffffffff', 'hex'),
    ends: any,
  },
  {
    name: 'huge.emf',
    make: () =>
      Buffer.concat([
        Buffer.from('0100000058000000', 'hex'),
        Buffer.alloc(32, 0x7f),
        Buffer.from('20454d46', 'hex'),
        Buffer.alloc(2000, 0xff),
      ]),
    ends: any,
  },
];
