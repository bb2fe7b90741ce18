/** A property to write: its number and its text or bytes. */
export type TnefProperty = { readonly tag: number; readonly text?: string; readonly bytes?: Buffer };

/** Writes `winmail.dat`: the properties of a message, and attachments by name. */
export function makeTnef(
  properties: readonly TnefProperty[],
  attachments: readonly { readonly name: string; readonly data: string | Buffer }[] = [],
): Buffer {
  return Buffer.concat([
    Buffer.from('789f3e220100', 'hex'),
    attribute(1, 0x00069003, values(properties)),
    ...attachments.flatMap(({ name, data }) => [
      attribute(2, 0x00069002, Buffer.alloc(14)),
      attribute(2, 0x00018010, Buffer.from(`${name}\0`)),
      attribute(2, 0x0006800f, Buffer.from(data)),
    ]),
  ]);
}

function attribute(level: number, number: number, data: Buffer): Buffer {
  const head = Buffer.alloc(9);
  head.writeUInt8(level, 0);
  head.writeUInt32LE(number, 1);
  head.writeUInt32LE(data.length, 5);
  const sum = Buffer.alloc(2);
  sum.writeUInt16LE(data.reduce((total, byte) => total + byte, 0) % 65_536);
  return Buffer.concat([head, data, sum]);
}

function values(properties: readonly TnefProperty[]): Buffer {
  const count = Buffer.alloc(4);
  count.writeUInt32LE(properties.length);
  return Buffer.concat([
    count,
    ...properties.map(({ tag, text, bytes }) => {
      const data = text === undefined ? (bytes ?? Buffer.alloc(0)) : Buffer.from(`${text}\0`, 'utf16le');
      const head = Buffer.alloc(12);
      head.writeUInt16LE(text === undefined ? 0x102 : 0x1f, 0);
      head.writeUInt16LE(tag, 2);
      head.writeUInt32LE(1, 4);
      head.writeUInt32LE(data.length, 8);
      return Buffer.concat([head, data, Buffer.alloc((4 - (data.length % 4)) % 4)]);
    }),
  ]);
}
