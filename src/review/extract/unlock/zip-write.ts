import type { ZipEntry } from '../../collect/zip-directory.ts';
import { type ByteSource, inMemory } from '../bytes/byte-source.ts';

/** An entry to write: its data as it is to stand there, compressed already where `method` says so. */
export type EntryToWrite = {
  readonly name: string;
  readonly method: number;
  readonly data: Uint8Array;
  readonly crc32: number;
  readonly size: number;
};

/** One entry as an archive by itself, its data read from a source: a header, the data, a directory. */
export function entryAlone(data: ByteSource, entry: ZipEntry): { readonly zip: ByteSource; readonly entry: ZipEntry } {
  const facts = { ...entry, name: 'content', crc32: Math.max(0, entry.crc32), size: Math.max(0, entry.size) };
  const head = headOf(facts, data.size);
  const tail = Buffer.concat([listingOf(facts, data.size, 0), endOf(1, head.length + data.size, 46 + 7)]);
  const zip = joined([inMemory(head), data, inMemory(tail)]);
  return { zip, entry: { ...entry, encrypted: false, offset: 0, compressedSize: data.size } };
}

/** Writes a zip of entries that were encrypted, so that they can be read as the archive they were; at most 65,535 entries and 4 GB. */
export function writeZip(entries: readonly EntryToWrite[]): Buffer {
  const pieces: Uint8Array[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const head = headOf(entry, entry.data.length);
    directory.push(listingOf(entry, entry.data.length, offset));
    pieces.push(head, entry.data);
    offset += head.length + entry.data.length;
  }
  const listed = Buffer.concat(directory);
  return Buffer.concat([...pieces, listed, endOf(entries.length, offset, listed.length)]);
}

type EntryFacts = Omit<EntryToWrite, 'data'>;

function headOf(entry: EntryFacts, packed: number): Buffer {
  return Buffer.concat([Buffer.from('504b0304', 'hex'), factsOf(entry, packed), Buffer.from(entry.name, 'utf8')]);
}

function listingOf(entry: EntryFacts, packed: number, offset: number): Buffer {
  const place = Buffer.alloc(14);
  place.writeUInt32LE(offset, 10);
  const mark = Buffer.from('504b01021400', 'hex');
  return Buffer.concat([mark, factsOf(entry, packed), place, Buffer.from(entry.name, 'utf8')]);
}

/** What stands in the entry's own header and in the directory alike: 26 bytes; names are UTF-8. */
function factsOf({ name, method, crc32, size }: EntryFacts, packed: number): Buffer {
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(20, 0);
  facts.writeUInt16LE(0x800, 2);
  facts.writeUInt16LE(method, 4);
  facts.writeUInt32LE(crc32 >>> 0, 10);
  facts.writeUInt32LE(packed % 2 ** 32, 14);
  facts.writeUInt32LE(size % 2 ** 32, 18);
  facts.writeUInt16LE(Buffer.byteLength(name), 22);
  return facts;
}

function endOf(count: number, offset: number, length: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(length, 12);
  end.writeUInt32LE(offset % 2 ** 32, 16);
  return end;
}

/** Sources one after the other. */
function joined(parts: readonly ByteSource[]): ByteSource {
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  return {
    size,
    read: (offset, length) => {
      const pieces: Uint8Array[] = [];
      let start = 0;
      for (const part of parts) {
        const from = Math.max(0, offset - start);
        const to = Math.min(part.size, offset + length - start);
        // Copied: the next part may use the same bytes again.
        if (from < to) pieces.push(Uint8Array.from(part.read(from, to - from)));
        start += part.size;
      }
      return pieces.length === 1 ? (pieces[0] ?? new Uint8Array(0)) : Buffer.concat(pieces);
    },
  };
}
