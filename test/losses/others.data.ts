import { deflateSync } from 'node:zlib';
import type { Loss } from '../support/losses.ts';
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
];
