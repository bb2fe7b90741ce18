import { constants, crc32, deflateRawSync } from 'node:zlib';

/** Compressed bytes with what a container must say of them. */
export type Packed = { readonly data: Buffer; readonly size: number; readonly crc: number };

/** A piece repeated so many times between a head and a tail, compressed without being held: two gigabytes in two seconds. */
export function repeatedDeflate(head: string, piece: string, times: number, tail: string): Packed {
  const perBlock = Math.max(1, Math.floor(2 ** 20 / Math.max(1, piece.length)));
  const block = Buffer.from(piece.repeat(perBlock));
  const rest = Buffer.from(piece.repeat(times % perBlock) + tail);
  const whole = Math.floor(times / perBlock);
  const flush = { finishFlush: constants.Z_FULL_FLUSH };
  const packedBlock = deflateRawSync(block, flush);
  const packed = [deflateRawSync(Buffer.from(head), flush)];
  let crc = crc32(head);
  for (let count = 0; count < whole; count += 1) {
    packed.push(packedBlock);
    crc = crc32(block, crc);
  }
  packed.push(deflateRawSync(rest));
  return { data: Buffer.concat(packed), size: head.length + block.length * whole + rest.length, crc: crc32(rest, crc) };
}

/** A zip of parts that are compressed already. */
export function zipOfPacked(parts: readonly { readonly name: string; readonly packed: Packed }[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, packed } of parts) {
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(8, 4);
    facts.writeUInt32LE(packed.crc, 10);
    facts.writeUInt32LE(packed.data.length, 14);
    facts.writeUInt32LE(packed.size % 2 ** 32, 18);
    facts.writeUInt16LE(Buffer.byteLength(name), 22);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), facts, rest, Buffer.from(name));
    const body = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), facts, Buffer.from(name), packed.data]);
    bodies.push(body);
    offset += body.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(Math.min(parts.length, 0xffff), 8);
  end.writeUInt16LE(Math.min(parts.length, 0xffff), 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, listed, end]);
}

/** A small part of a package, compressed. */
export function packedPart(text: string): Packed {
  return { data: deflateRawSync(text), size: Buffer.byteLength(text), crc: crc32(text) };
}

/** A gzip file around what is compressed. */
export function gzipOf({ data, size, crc }: Packed): Buffer {
  const tail = Buffer.alloc(8);
  tail.writeUInt32LE(crc, 0);
  tail.writeUInt32LE(size % 2 ** 32, 4);
  return Buffer.concat([Buffer.from('1f8b0800000000000003', 'hex'), data, tail]);
}
