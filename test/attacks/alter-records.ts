import { inflateRawSync } from 'node:zlib';
import type { Random } from '../../src/exercise/random.ts';
import { OleFile } from '../../src/review/collect/ole-file.ts';
import { readZipDirectory, zipEntryData } from '../../src/review/collect/zip-directory.ts';
import { writeOle } from '../../src/review/extract/old-office/ole-write.ts';
import { makeZip, type ZipPart } from '../support/office/zip.ts';
import { type Alteration, alterBytes } from './alter-bytes.ts';
import { alterList } from './alter-list.ts';
import { alterTags } from './alter-words.ts';

/** A record with the length it says it has, which need not be true. */
type Part = { readonly head: Buffer; readonly body: Buffer };

/** Parts of a zip removed, repeated, renamed, swapped, or altered inside: XML by its tags, the rest by `alterPart`. */
export function alterZip(alterPart: Alteration): Alteration {
  return (bytes, random) => {
    if (random.chance(0.25)) return alterBytes(bytes, random);
    const parts = zipParts(bytes);
    const altered = alterList(parts, random, (part) => alterZipPart(part, random, parts, alterPart));
    return makeZip(altered);
  };
}

/** Streams of an OLE file altered by `alterStream`, or the file's own sectors and directory. */
export function alterOle(alterStream: Alteration): Alteration {
  return (bytes, random) => {
    if (random.chance(0.4)) return alterBytes(bytes, random);
    const ole = new OleFile(bytes);
    const streams = ole.entries
      .filter(({ isStorage }) => !isStorage)
      .map((entry) => ({ path: entry.path, data: ole.read(entry).data }));
    if (streams.length === 0) return alterBytes(bytes, random);
    const largest = Math.max(...streams.map(({ data }) => data.length));
    return writeOle(
      streams.map((stream) =>
        stream.data.length === largest || random.chance(0.2)
          ? { ...stream, data: alterStream(stream.data, random) }
          : stream,
      ),
    );
  };
}

/** Records of an old workbook: two bytes of kind, two of length. */
export const alterBiff = alterRecords((bytes, at) => ({ head: 4, length: bytes.readUInt16LE(at + 2) }));

/** Records of a binary workbook: kind and length in groups of seven bits. */
export const alterXlsb = alterRecords((bytes, at) => {
  const kind = (bytes[at] ?? 0) < 128 ? 1 : 2;
  const low = bytes[at + kind] ?? 0;
  const high = low < 128 ? 0 : (bytes[at + kind + 1] ?? 0);
  return { head: kind + (low < 128 ? 1 : 2), length: (low & 0x7f) + (high & 0x7f) * 128 };
});

/** Records of an old presentation: two bytes of instance, two of kind, four of length; containers are opened as they come. */
export const alterPpt = alterRecords((bytes, at) => ({
  head: 8,
  length: ((bytes[at] ?? 0) & 15) === 15 ? 0 : bytes.readUInt32LE(at + 4),
}));

/** Blocks of 512 bytes (tape archives, sectors, small pages): moved and altered, the sums of tape headers set right again. */
export const alterBlocks: Alteration = (bytes, random) => {
  const blocks = Array.from({ length: Math.ceil(bytes.length / 512) }, (_, at) =>
    bytes.subarray(at * 512, at * 512 + 512),
  );
  const altered = alterList(blocks, random, (block) => summed(alterField(block, random)));
  return Buffer.concat(altered);
};

/** Elements of DER, one within another: lengths that lie, and pieces out of place. */
export const alterDer = alterRecords((bytes, at) => {
  const first = bytes[at + 1] ?? 0;
  // What is built of others is opened, so that its parts can be altered.
  const isBuilt = ((bytes[at] ?? 0) & 0x20) !== 0;
  return { head: first < 128 ? 2 : 2 + (first & 0x7f), length: isBuilt ? 0 : first & 0x7f };
});

function alterRecords(measure: (bytes: Buffer, at: number) => { head: number; length: number }): Alteration {
  return (bytes, random) => {
    const records: Part[] = [];
    for (let at = 0; at + 8 <= bytes.length && records.length < 3000; ) {
      const { head, length } = measure(bytes, at);
      records.push({ head: bytes.subarray(at, at + head), body: bytes.subarray(at + head, at + head + length) });
      at += head + length;
    }
    const altered = alterList(records, random, (record) => alterRecord(record, random));
    return Buffer.concat(altered.flatMap(({ head, body }) => [head, body]));
  };
}

function alterRecord({ head, body }: Part, random: Random): Part {
  return random.pick([
    () => ({ head: alterField(head, random), body }),
    () => ({ head, body: alterField(body, random) }),
    () => ({ head, body: alterBytes(body, random) }),
    () => ({ head, body: Buffer.alloc(0) }),
    () => ({ head, body: Buffer.concat([head, body]) }),
  ])();
}

function alterField(bytes: Buffer, random: Random): Buffer {
  const copy = Buffer.from(bytes);
  if (copy.length === 0) return copy;
  const at = random.int(copy.length);
  const value = random.pick([0, 0xff, 0x7f, 0x80, 1]);
  copy.fill(value, at, Math.min(copy.length, at + random.pick([1, 2, 4, 8])));
  return copy;
}

function summed(block: Buffer): Buffer {
  if (block.length < 512 || block.toString('latin1', 257, 262) !== 'ustar') return block;
  block.write('        ', 148, 'latin1');
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return block;
}

function zipParts(bytes: Buffer): ZipPart[] {
  return (readZipDirectory(bytes)?.entries ?? []).flatMap((entry) => {
    const packed = zipEntryData(bytes, entry);
    if (packed === null) return [];
    return [{ name: entry.name, data: unpacked(packed.data, entry.method), stored: entry.method === 0 }];
  });
}

/** What is damaged already stays as it is. */
function unpacked(data: Uint8Array, method: number): Buffer {
  try {
    return method === 8 ? inflateRawSync(data, { maxOutputLength: 1_000_000 }) : Buffer.from(data);
  } catch {
    return Buffer.from(data);
  }
}

function alterZipPart(part: ZipPart, random: Random, all: readonly ZipPart[], alterPart: Alteration): ZipPart {
  const data = Buffer.from(part.data);
  const isXml = data[0] === 0x3c;
  return random.weighted([
    [() => ({ ...part, data: isXml ? alterTags(data, random) : alterPart(data, random) }), 7],
    [() => ({ ...part, data: alterBytes(data, random) }), 1],
    [() => ({ ...part, name: random.pick(all).name }), 1],
    [() => ({ ...part, name: `../${Buffer.from(part.name).toString()}` }), 1],
    [() => ({ ...part, data: makeZip([...all]) }), 1],
    [() => ({ ...part, method: random.pick([0, 8, 9, 12, 99]) }), 1],
    [() => ({ ...part, data: random.pick(all).data }), 1],
  ])();
}
