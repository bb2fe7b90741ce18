import type { Loss } from '../support/losses.ts';

const segment = (kind: number, body: Buffer): Buffer => {
  const head = Buffer.from([0xff, kind, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
};
const jpeg =
  (...segments: readonly Buffer[]): (() => Buffer) =>
  () =>
    Buffer.concat([Buffer.from([0xff, 0xd8]), ...segments, Buffer.from([0xff, 0xd9])]);
const chunk = (kind: string, body: Buffer): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  return Buffer.concat([length, Buffer.from(kind), body, Buffer.alloc(4)]);
};

type Tag = { readonly id: number; readonly type: number; readonly count: number; readonly value: Buffer };

/** A table of tags in big letters first, what does not fit into a tag after it. */
function tags(list: readonly Tag[], start: number): Buffer {
  const head = Buffer.alloc(2 + list.length * 12 + 4);
  head.writeUInt16BE(list.length);
  const rest: Buffer[] = [];
  let at = start + head.length;
  for (const [index, { id, type, count, value }] of list.entries()) {
    const place = 2 + index * 12;
    head.writeUInt16BE(id, place);
    head.writeUInt16BE(type, place + 2);
    head.writeUInt32BE(count, place + 4);
    if (value.length <= 4) value.copy(head, place + 8);
    else {
      head.writeUInt32BE(at, place + 8);
      rest.push(value);
      at += value.length;
    }
  }
  return Buffer.concat([head, ...rest]);
}

function exif(list: readonly Tag[], gps: readonly Tag[] = []): Buffer {
  const link = Buffer.alloc(4);
  const all = gps.length === 0 ? list : [...list, { id: 0x8825, type: 4, count: 1, value: link }];
  link.writeUInt32BE(8 + tags(all, 8).length);
  const main = tags(all, 8);
  return Buffer.concat([Buffer.from('Exif\0\0MM\0*\0\0\0\u0008', 'latin1'), main, tags(gps, 8 + main.length)]);
}
const words = (id: number, text: string): Tag => ({
  id,
  type: 2,
  count: text.length + 1,
  value: Buffer.from(`${text}\0`),
});
const degrees = (id: number, parts: readonly number[]): Tag => {
  const value = Buffer.alloc(parts.length * 8);
  for (const [index, part] of parts.entries()) {
    value.writeUInt32BE(part, index * 8);
    value.writeUInt32BE(1, index * 8 + 4);
  }
  return { id, type: 5, count: parts.length, value };
};
const place = ['part:properties [metadata]'];

/** What a reader of pictures could lose besides the words in them. */
export const pictureLosses: readonly Loss[] = [
  {
    what: 'who took a picture',
    file: jpeg(segment(0xe1, exif([words(0x013b, 'Pia Photographer')]))),
    words: 'Artist | Pia Photographer',
    places: place,
  },
  {
    what: 'where a picture was taken',
    file: jpeg(
      segment(0xe1, exif([], [words(1, 'N'), degrees(2, [51, 30, 36]), words(3, 'W'), degrees(4, [0, 9, 0])])),
    ),
    words: 'Location | 51.510000, -0.150000',
    places: place,
  },
  {
    what: 'a comment in a picture',
    file: jpeg(segment(0xfe, Buffer.from('Door of Jane Smith'))),
    words: 'Comment | Door of Jane Smith',
    places: place,
  },
  {
    what: 'the caption that an agency wrote',
    file: jpeg(
      segment(0xed, Buffer.from('Photoshop 3.0\x008BIM\u0004\u0004\0\0\0\0\0\x0d\x1c\x02\x78\0\x08Cap Jane', 'latin1')),
    ),
    words: 'Caption | Cap Jane',
    places: place,
  },
  {
    what: 'words in XMP',
    file: jpeg(
      segment(
        0xe1,
        Buffer.from(
          'http://ns.adobe.com/xap/1.0/\0<x:xmpmeta><rdf:RDF><rdf:Description dc:rights="Rita Rights"/></rdf:RDF></x:xmpmeta>',
        ),
      ),
    ),
    words: 'dc:rights | Rita Rights',
    places: place,
  },
  {
    what: 'words in a chunk',
    file: () =>
      Buffer.concat([
        Buffer.from('89504e470d0a1a0a', 'hex'),
        chunk('tEXt', Buffer.from('Author\0Pat Png')),
        chunk('IEND', Buffer.alloc(0)),
      ]),
    words: 'Author | Pat Png',
    places: place,
  },
];
