import { makeRandom } from '../../src/exercise/random.ts';
import { signatures } from '../../src/review/collect/signatures.data.ts';
import { biffRecord, biffStream, double, long, makeOldWorkbook, words } from '../support/office/biff.ts';
import { binaryRecord, binaryText, makeBinaryWorkbook } from '../support/office/binary-workbook.ts';
import { makeDbase } from '../support/office/dbase.ts';
import { officeFixture } from '../support/office/fixture.ts';
import { writeOle } from '../support/office/ole.ts';
import { makeItem } from '../support/office/outlook.ts';
import { makeOldPresentation, pptRecord } from '../support/office/slides.ts';
import { makeZip } from '../support/office/zip.ts';
import { type Attack, sized } from './attack.ts';

const any = [
  'read',
  'partial',
  'strings',
  'needs-ocr',
  'empty',
  'encrypted',
  'damaged',
  'unsupported',
  'too-large',
  'refused',
] as const;
const label = (row: number, column: number, text: string): Buffer =>
  biffRecord(0x204, words(row, column, 0, text.length), [0], Buffer.from(text, 'latin1'));
const near = label(0, 0, 'near');

/** A file with a number written over it in four bytes. */
function patched(bytes: Buffer, ...changes: readonly (readonly [number, number])[]): Buffer {
  const copy = Buffer.from(bytes);
  for (const [at, value] of changes) copy.writeUInt32LE(value, at);
  return copy;
}

const item = makeItem({
  subject: 'Rent',
  body: 'Words of it. '.repeat(600),
  senderName: 'Ben',
  senderEmail: 'b@c.example',
});
/** Where the first sector of a file's table of sectors stands. */
const tableOf = (file: Buffer): number => (file.readUInt32LE(76) + 1) * 512;

/** Every chain of the file made to end where it began, every end of a chain made a circle, and so on: each a file of its own. */
function oleAttacks(kind: string, file: Buffer): readonly Attack[] {
  const table = tableOf(file);
  const ends = Array.from({ length: 128 }, (_, at) => at).filter(
    (at) => file.readUInt32LE(table + at * 4) === 0xfffffffe,
  );
  const directory = (file.readUInt32LE(48) + 1) * 512;
  const of = (name: string, make: () => Buffer): Attack => ({ name: `${name}.${kind}`, make, ends: any });
  return [
    of('circles', () => patched(file, ...ends.map((at) => [table + at * 4, at] as const))),
    of('to-directory', () => patched(file, ...ends.map((at) => [table + at * 4, file.readUInt32LE(48)] as const))),
    of('directory-circle', () =>
      patched(file, [directory + 76, 0], [directory + 128 + 68, 1], [directory + 128 + 72, 1]),
    ),
    of('directory-children', () =>
      patched(file, [directory + 128 + 76, 1], [directory + 256 + 76, 1], [directory + 128 + 64, 0x10040]),
    ),
    of('lying-sizes', () => patched(file, ...[1, 2, 3].map((at) => [directory + at * 128 + 120, 0x7fffffff] as const))),
    of('lying-sizes-1', () =>
      patched(file, ...[1, 2, 3].map((at) => [directory + at * 128 + 120, 0xffffffff] as const)),
    ),
    of('more-tables', () => patched(file, [68, 0], [72, 0xffffffff], [44, 0xffffffff])),
    of('small-circle', () => patched(file, [60, file.readUInt32LE(48)], [64, 0xffffffff])),
    of('sector-size', () => patched(file, [30, 0x001f001f])),
  ];
}

/** An OLE file of thousands of streams that all are the same sectors. */
function sharedStreams(count: number): Buffer {
  const file = writeOle(
    Array.from({ length: count }, (_, at) => ({ path: `s${at}`, data: Buffer.alloc(at === 0 ? 400_000 : 5_000, 65) })),
  );
  const directory = (file.readUInt32LE(48) + 1) * 512;
  return patched(
    file,
    ...Array.from({ length: count - 1 }, (_, at) => {
      const entry = directory + (at + 2) * 128;
      return [
        [entry + 116, file.readUInt32LE(directory + 128 + 116)],
        [entry + 120, 400_000],
      ] as const;
    }).flat(),
  );
}

const workbook = (records: readonly Buffer[], globals: readonly Buffer[] = []): Buffer =>
  makeOldWorkbook(globals, [{ name: 'S', records: [near, ...records] }]);

/** Old workbooks whose records lie. */
const workbookAttacks: readonly Attack[] = [
  { name: 'lengths.xls', make: () => workbook([Buffer.concat([words(0x204, 0xffff), Buffer.alloc(20)])]), ends: any },
  {
    name: 'strings.xls',
    make: () =>
      workbook(
        [biffRecord(0xfd, words(1, 1, 0), long(0xffffffff))],
        [biffRecord(0xfc, long(0xffffffff), long(0xffffffff), words(0xffff), [0x0f])],
      ),
    ends: any,
    says: 'near',
  },
  {
    name: 'string-often.xls',
    make: (size) =>
      workbook(
        Array.from({ length: sized(size, 3_000, 60_000) }, (_, at) => biffRecord(0xfd, words(at + 1, 1, 0), long(0))),
        [biffRecord(0xfc, long(1), long(1), words(8000), [0], Buffer.alloc(8000, 65))],
      ),
    ends: any,
    says: 'near',
  },
  {
    name: 'far.xls',
    make: (size) =>
      workbook(
        Array.from({ length: sized(size, 3_000, 100_000) }, (_, at) =>
          biffRecord(0x203, words(65_535 - (at % 5), 65_535 - (at % 7), 0), double(1)),
        ),
      ),
    ends: any,
    says: 'near',
  },
  {
    name: 'wide.xls',
    make: (size) =>
      workbook(
        Array.from({ length: sized(size, 1_000, 60_000) }, (_, at) =>
          biffRecord(0x203, words(at, 65_535, 0), double(1)),
        ),
      ),
    ends: any,
    says: 'near',
  },
  {
    name: 'many-numbers.xls',
    make: () =>
      workbook([
        biffRecord(0xbd, words(1, 0, 0), Buffer.alloc(60), words(0xffff)),
        biffRecord(0xbe, words(1, 0xffff), Buffer.alloc(60), words(0)),
      ]),
    ends: any,
    says: 'near',
  },
  {
    name: 'continued.xls',
    make: (size) =>
      workbook(
        [],
        [
          biffRecord(0xfc, long(9), long(9), words(0xffff), [1]),
          ...Array.from({ length: sized(size, 20_000, 500_000) }, () => biffRecord(0x3c, [1])),
        ],
      ),
    ends: any,
    says: 'near',
  },
  {
    name: 'beginnings.xls',
    make: (size) =>
      workbook(
        Array.from({ length: sized(size, 20_000, 200_000) }, () =>
          biffRecord(0x809, words(0x600, 0x10, 0, 0), Buffer.alloc(8)),
        ),
      ),
    ends: any,
    says: 'near',
  },
  { name: 'sheet-often.xls', make: (size) => sheetOften(sized(size, 300, 10_000)), ends: any },
  {
    name: 'sheet-in-globals.xls',
    make: () =>
      writeOle([{ path: 'Workbook', data: patched(biffStream([], [{ name: 'S', records: [near] }]), [24, 0]) }]),
    ends: any,
  },
  {
    name: 'merges.xls',
    make: (size) =>
      workbook(
        Array.from({ length: sized(size, 500, 5_000) }, () => biffRecord(0xe5, words(1000), Buffer.alloc(8000, 0xff))),
      ),
    ends: any,
    says: 'near',
  },
  {
    name: 'strings.xlsb',
    make: () =>
      makeZip([
        { name: '[Content_Types].xml', data: '<Types/>' },
        { name: 'xl/workbook.bin', data: binaryRecord(156, long(0), long(1), binaryText('rId1'), binaryText('S')) },
        { name: 'xl/sharedStrings.bin', data: binaryRecord(19, [0], long(0x7fffffff)) },
      ]),
    ends: any,
  },
  {
    name: 'far.xlsb',
    make: (size) =>
      makeBinaryWorkbook([
        {
          name: 'S',
          rows: [
            ['near'],
            ...Array.from({ length: sized(size, 2_000, 100_000) }, () => Array.from({ length: 30 }, () => '')),
          ],
        },
      ]),
    ends: any,
    says: 'near',
  },
];

function sheetOften(times: number): Buffer {
  const body = Buffer.concat([
    biffRecord(0x809, words(0x600, 0x10, 0, 0), Buffer.alloc(8)),
    ...Array.from({ length: 400 }, (_, row) => label(row, 0, 'words '.repeat(30))),
    biffRecord(0x0a),
  ]);
  const start = biffRecord(0x809, words(0x600, 5, 0, 0), Buffer.alloc(8));
  const list = (at: number): Buffer =>
    Buffer.concat(Array.from({ length: times }, () => biffRecord(0x85, long(at), [0, 0, 1, 0, 83])));
  const at = start.length + list(0).length + 4;
  return writeOle([{ path: 'Workbook', data: Buffer.concat([start, list(at), biffRecord(0x0a), body]) }]);
}

/** Records of a presentation within each other. */
function nestedRecords(depth: number): Buffer {
  const heads = Array.from({ length: depth }, (_, at) => Buffer.concat([words(15, 1006), long((depth - at) * 8)]));
  return Buffer.concat(heads);
}

/** Tables of dBASE whose headers lie. */
function dbase(...changes: readonly (readonly [number, number])[]): Buffer {
  return patched(
    makeDbase(
      [{ name: 'A', kind: 'C', width: 20 }],
      Array.from({ length: 50 }, () => ['Okafor']),
    ),
    ...changes,
  );
}

const noise = makeRandom('noise');

/** Files of old and binary formats whose numbers, chains and trees lie; and noise after every signature there is. */
export const binaryAttacks: readonly Attack[] = [
  ...oleAttacks('msg', item),
  ...oleAttacks('doc', officeFixture('letter.doc')),
  ...oleAttacks('xls', officeFixture('sheet.xls')),
  ...oleAttacks('ppt', makeOldPresentation([pptRecord(1000, 0, 15)])),
  { name: 'shared-streams.ole', make: (size) => sharedStreams(sized(size, 300, 1_200)), ends: any },
  ...workbookAttacks,
  { name: 'nested.ppt', make: (size) => makeOldPresentation([nestedRecords(sized(size, 20_000, 700_000))]), ends: any },
  {
    name: 'slide-often.ppt',
    make: (size) =>
      makeOldPresentation([
        pptRecord(
          1000,
          0,
          15,
          pptRecord(
            4080,
            0,
            15,
            ...Array.from({ length: sized(size, 5_000, 100_000) }, () =>
              pptRecord(1011, 0, 0, long(2), long(0), long(0), long(256)),
            ),
          ),
        ),
        pptRecord(1006, 0, 15, pptRecord(4000, 0, 0, 'words '.repeat(1000))),
      ]),
    ends: any,
  },
  ...[
    [4, 0xffffffff],
    [8, 0],
    [8, 0x0001ffff],
    [10, 0],
    [10, 1],
    [10, 0xffff],
    [8, 0x00150041],
    [43, 0],
  ].map(([at = 0, value = 0], index) => ({ name: `header-${index}.dbf`, make: () => dbase([at, value]), ends: any })),
  {
    name: 'fields.dbf',
    make: (size) =>
      makeDbase(
        Array.from({ length: sized(size, 1_900, 1_900) }, (_, at) => ({ name: `F${at}`, kind: 'C', width: 1 })),
        [['x']],
      ),
    ends: any,
  },
  ...['3082', '30847fffffff', '3080', '30ff', '308488ffffffff'].map((head, at) => ({
    name: `lengths-${at}.p7m`,
    make: () =>
      Buffer.concat([
        Buffer.from(`${head}06092a864886f70d010702a080`, 'hex'),
        Buffer.from('30800201013100308006092a864886f70d010701a0802480'.repeat(5000), 'hex'),
      ]),
    ends: any,
  })),
  ...signatures.map(({ mediaType, at, hex, also }, index) => ({
    name: `noise-${index}-${mediaType.replaceAll('/', '-')}`,
    make: () => noiseAfter(at, hex, also, index % 3 === 0),
    ends: any,
  })),
];

function noiseAfter(
  at: number,
  hex: string,
  also: { readonly at: number; readonly hex: string } | undefined,
  isBlank: boolean,
): Buffer {
  const bytes = Buffer.alloc(Math.max(6_000, at + 4_000));
  const source = noise.fork(`${hex} ${at}`);
  if (!isBlank) for (let index = 0; index < bytes.length; index += 1) bytes[index] = source.int(256);
  bytes.write(hex, at, 'hex');
  if (also !== undefined) bytes.write(also.hex, also.at, 'hex');
  return bytes;
}
