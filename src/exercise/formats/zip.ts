import { crc32, deflateRawSync } from 'node:zlib';
import { encryptZipCrypto } from './zip-crypto.ts';

/** One member of an archive to be made. */
export type ZipEntry = { readonly name: string; readonly bytes: Uint8Array };

/** How an archive is written; `password` encrypts each member with ZipCrypto, as Windows and old WinZip do. */
export type ZipOptions = { readonly modified: Date; readonly store?: boolean; readonly password?: string };

type Written = { readonly name: Buffer; readonly local: Buffer; readonly central: Buffer };

/** Writes a zip archive: the same entries and options give the same bytes. */
export function makeZip(entries: readonly ZipEntry[], options: ZipOptions): Uint8Array {
  let offset = 0;
  const written: Written[] = [];
  for (const entry of entries) {
    const one = writeEntry(entry, options, offset);
    written.push(one);
    offset += one.local.length;
  }
  const central = Buffer.concat(written.map((one) => one.central));
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(written.length, 8);
  end.writeUInt16LE(written.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...written.map((one) => one.local), central, end]));
}

function writeEntry(entry: ZipEntry, options: ZipOptions, offset: number): Written {
  const name = Buffer.from(entry.name, 'utf8');
  const stored = options.store === true || entry.bytes.length === 0;
  const crc = crc32(entry.bytes);
  const packed = stored ? Buffer.from(entry.bytes) : deflateRawSync(entry.bytes, { level: 6 });
  const body = options.password === undefined ? packed : encryptZipCrypto(packed, options.password, crc);
  const flags = 0x0800 | (options.password === undefined ? 0 : 1);
  const shared = Buffer.alloc(26);
  shared.writeUInt16LE(20, 0);
  shared.writeUInt16LE(flags, 2);
  shared.writeUInt16LE(stored ? 0 : 8, 4);
  shared.writeUInt32LE(dosTime(options.modified), 6);
  shared.writeUInt32LE(crc, 10);
  shared.writeUInt32LE(body.length, 14);
  shared.writeUInt32LE(entry.bytes.length, 18);
  shared.writeUInt16LE(name.length, 22);
  const localHead = Buffer.from([0x50, 0x4b, 3, 4]);
  const centralTail = Buffer.alloc(14);
  centralTail.writeUInt32LE(offset, 10);
  const centralHead = Buffer.from([0x50, 0x4b, 1, 2, 20, 0]);
  return {
    name,
    local: Buffer.concat([localHead, shared, name, body]),
    central: Buffer.concat([centralHead, shared, centralTail, name]),
  };
}

/** MS-DOS time in the low half, date in the high half, of the UTC clock. */
function dosTime(at: Date): number {
  const time = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1);
  const date = ((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate();
  return ((date << 16) | time) >>> 0;
}
