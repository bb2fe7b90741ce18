import { deflateSync } from 'node:zlib';
import type { Loss } from '../support/losses.ts';
import { makeDbase } from '../support/office/dbase.ts';
import { makeZip } from '../support/office/zip.ts';

/** A field of bytes of Protocol Buffers, shorter than 128. */
const field = (number: number, bytes: Buffer): Buffer =>
  Buffer.concat([Buffer.from([number * 8 + 2, bytes.length]), bytes]);

/** A part of iWork that holds one text: a message in an archive, packed as letters alone. */
function iworkPart(text: string): Buffer {
  const message = field(1, Buffer.from(text));
  const head = field(2, Buffer.from([3 * 8, message.length]));
  const stream = Buffer.concat([Buffer.from([head.length]), head, message]);
  const block = Buffer.concat([Buffer.from([stream.length, (stream.length - 1) << 2]), stream]);
  return Buffer.concat([Buffer.from([0, block.length, 0, 0]), block]);
}

/** An element of BER, shorter than 128 bytes. */
const ber = (tag: number, ...inside: readonly Buffer[]): Buffer => {
  const body = Buffer.concat(inside);
  return Buffer.concat([Buffer.from([tag, body.length]), body]);
};

/** What other readers could lose. */
export const otherLosses: readonly Loss[] = [
  {
    what: 'the words of Pages, Numbers and Keynote',
    file: () => makeZip([{ name: 'Index/Document.iwa', data: iworkPart('Packed Pat of Flat 2') }]),
    words: 'Packed Pat of Flat 2',
    places: ['part:Document'],
  },
  {
    what: 'the preview of a document of iWork',
    file: () =>
      makeZip([
        { name: 'Index/Document.iwa', data: iworkPart('Some words') },
        { name: 'Data/list.txt', data: 'Dropped Dee' },
      ]),
    words: 'Dropped Dee',
    places: ['!/Data/list.txt lines:1-1'],
  },
  {
    what: 'a mail that was compressed before it was sent',
    file: () =>
      ber(
        0x30,
        ber(0x06, Buffer.from('2a864886f70d0109100109', 'hex')),
        ber(
          0xa0,
          ber(
            0x30,
            ber(0x02, Buffer.from([0])),
            ber(0x30, ber(0x06, Buffer.from('2a864886f70d0109100308', 'hex'))),
            ber(
              0x30,
              ber(0x06, Buffer.from('2a864886f70d010701', 'hex')),
              ber(0xa0, ber(0x04, deflateSync('Squeezed Sam'))),
            ),
          ),
        ),
      ),
    words: 'Squeezed Sam',
    places: ['!/content lines:1-1'],
  },
  {
    what: 'cells of a sheet that stand in a letter as a drawing',
    file: () =>
      Buffer.concat([
        emfRecord(1, Buffer.concat([Buffer.alloc(32), Buffer.from(' EMF'), Buffer.alloc(60)])),
        drawn(90, 7, '12.50'),
        drawn(10, 7, 'Drawn Dan'),
      ]),
    words: 'Drawn Dan\t12.50',
    places: ['page:1'],
  },
  {
    what: 'records of a dBASE table marked as deleted, which programs no longer show',
    file: deletedRecord,
    words: 'Deleted Dora',
    places: ['table:1'],
  },
  {
    what: 'which records of a dBASE table are marked as deleted',
    file: deletedRecord,
    words: 'Deleted rows: 3',
    places: ['table:1 deleted [deleted,metadata]'],
  },
];

function emfRecord(type: number, body: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32LE(type);
  head.writeUInt32LE(8 + body.length, 4);
  return Buffer.concat([head, body]);
}

/** A text drawn at a place of an EMF. */
function drawn(x: number, y: number, text: string): Buffer {
  const body = Buffer.alloc(68);
  body.writeInt32LE(x, 28);
  body.writeInt32LE(y, 32);
  body.writeUInt32LE(text.length, 36);
  body.writeUInt32LE(8 + body.length, 40);
  return emfRecord(84, Buffer.concat([body, Buffer.from(text, 'utf16le')]));
}

function deletedRecord(): Buffer {
  const file = makeDbase(
    [
      { name: 'NAME', kind: 'C', width: 20 },
      { name: 'WARD', kind: 'C', width: 10 },
    ],
    [
      ['Kept Kay', 'Holland'],
      ['Deleted Dora', 'Holland'],
    ],
  );
  file[file.indexOf('Deleted Dora') - 1] = 0x2a;
  return file;
}
