/** An entry to write: its data as it is to stand there, compressed already where `method` says so. */
export type EntryToWrite = {
  readonly name: string;
  readonly method: number;
  readonly data: Uint8Array;
  readonly crc32: number;
  readonly size: number;
};

/** Writes a zip of entries that were encrypted, so that they can be read as the archive they were; at most 65,535 entries and 4 GB. */
export function writeZip(entries: readonly EntryToWrite[]): Buffer {
  const pieces: Uint8Array[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name, 'utf8');
    const facts = factsOf(entry, name.length);
    const head = Buffer.concat([Buffer.from('504b0304', 'hex'), facts, name]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('504b01021400', 'hex'), facts, place, name]));
    pieces.push(head, entry.data);
    offset += head.length + entry.data.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...pieces, listed, end]);
}

/** What stands in the entry's own header and in the directory alike: 26 bytes; names are UTF-8. */
function factsOf({ method, data, crc32, size }: EntryToWrite, nameLength: number): Buffer {
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(20, 0);
  facts.writeUInt16LE(0x800, 2);
  facts.writeUInt16LE(method, 4);
  facts.writeUInt32LE(crc32 >>> 0, 10);
  facts.writeUInt32LE(data.length, 14);
  facts.writeUInt32LE(size, 18);
  facts.writeUInt16LE(nameLength, 22);
  return facts;
}
