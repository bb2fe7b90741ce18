import { crc32, deflateRawSync } from 'node:zlib';

/** One member of a zip to write; `raw` names are written byte by byte. */
export type ZipPart = {
  readonly name: string | Uint8Array;
  readonly data: string | Uint8Array;
  readonly stored?: boolean;
  readonly encrypted?: boolean;
  /** Compression method to claim, whatever is written. */
  readonly method?: number;
};

/** Writes a zip whose bytes depend on nothing but its parts. */
export function makeZip(parts: readonly ZipPart[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const data = Buffer.from(part.data);
    const packed = part.stored === true ? data : deflateRawSync(data);
    const name = Buffer.from(part.name);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE((part.encrypted === true ? 1 : 0) | 0x800, 2);
    facts.writeUInt16LE(part.method ?? (part.stored === true ? 0 : 8), 4);
    facts.writeUInt32LE(crc32(data), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(data.length, 18);
    facts.writeUInt16LE(name.length, 22);
    const body = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), facts, name, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), facts, rest, name]));
    bodies.push(body);
    offset += body.length;
  }
  return Buffer.concat([...bodies, ...directory, zipEnd(parts.length, Buffer.concat(directory).length, offset)]);
}

/** Writes a zip of `count` entries that all claim the same compressed bytes. */
export function makeOverlappingZip(count: number, data: Uint8Array): Buffer {
  const one = makeZip([{ name: 'a.txt', data }]);
  const start = one.indexOf('PK\x01\x02', 0, 'latin1');
  const entry = one.subarray(start, one.length - 22);
  const directory = Buffer.concat(Array.from({ length: count }, () => entry));
  return Buffer.concat([one.subarray(0, start), directory, zipEnd(count, directory.length, start)]);
}

function zipEnd(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
