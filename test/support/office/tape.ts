import { crc32 } from 'node:zlib';

/** A member of a tape archive to write; type `2` is a link, `5` a folder, as in the format. */
export type TapePart = { readonly name: string; readonly data?: string | Uint8Array; readonly type?: string };

/** Writes a tape archive (ustar) with its two closing blocks. */
export function makeTape(parts: readonly TapePart[]): Buffer {
  return Buffer.concat([...parts.map((part) => tapePart(part)), Buffer.alloc(1024)]);
}

function tapePart({ name, data = '', type = '0' }: TapePart): Buffer {
  const content = Buffer.from(data);
  const header = Buffer.alloc(512);
  header.write(name, 0, 100, 'utf8');
  header.write('0000644\0', 100, 'latin1');
  header.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124, 'latin1');
  header.write('        ', 148, 'latin1');
  header.write(type, 156, 'latin1');
  header.write('ustar\u000000', 257, 'latin1');
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return Buffer.concat([header, content, Buffer.alloc((512 - (content.length % 512)) % 512)]);
}

/** Writes a RAR archive (version 4) whose files are stored, with or without the mark that they are encrypted. */
export function makeRar(
  parts: readonly { readonly name: string; readonly data: string; readonly encrypted?: boolean }[],
): Buffer {
  const main = rarHeader(0x73, 0, Buffer.alloc(6));
  const files = parts.map(({ name, data, encrypted }) => {
    const content = Buffer.from(data);
    const label = Buffer.from(name);
    const facts = Buffer.alloc(25 + label.length);
    facts.writeUInt32LE(content.length, 0);
    facts.writeUInt32LE(content.length, 4);
    facts.writeUInt8(3, 8);
    facts.writeUInt32LE(crc32(content), 9);
    facts.writeUInt8(20, 17);
    facts.writeUInt8(0x30, 18);
    facts.writeUInt16LE(label.length, 19);
    label.copy(facts, 25);
    return Buffer.concat([rarHeader(0x74, 0x8000 | (encrypted === true ? 4 : 0), facts), content]);
  });
  return Buffer.concat([
    Buffer.from('526172211a0700', 'hex'),
    main,
    ...files,
    rarHeader(0x7b, 0x4000, Buffer.alloc(0)),
  ]);
}

function rarHeader(type: number, flags: number, facts: Buffer): Buffer {
  const rest = Buffer.alloc(5);
  rest.writeUInt8(type, 0);
  rest.writeUInt16LE(flags, 1);
  rest.writeUInt16LE(7 + facts.length, 3);
  const sum = Buffer.alloc(2);
  sum.writeUInt16LE(crc32(Buffer.concat([rest, facts])) & 0xffff, 0);
  return Buffer.concat([sum, rest, facts]);
}
