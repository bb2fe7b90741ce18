import type { ByteView } from '../../collect/byte-view.ts';
import { officeKeys } from '../unlock/office-rc4.ts';
import { type PasswordTrials, silentPassword, type Trial } from '../unlock/passwords.ts';
import { rc4Blocks } from '../unlock/rc4.ts';
import { type XorLock, xorLock } from '../unlock/xor-obfuscation.ts';

const blockBytes = 1024;
/** Records that stay as they are ([MS-XLS] 2.2.10): starts, the encryption itself, who has the file open. */
const plainRecords = new Set([0x0809, 0x0409, 0x0209, 0x0009, 0x002f, 0x0194, 0x0195, 0x00e1, 0x0138, 0x0196]);
const sheetRecord = 0x0085;
const encryptionRecord = 0x002f;

/**
 * The stream of an encrypted workbook in clear, by the passwords given and by Excel's silent one: RC4 of both kinds, and the
 * obfuscation of Excel 95. Null where the stream is not encrypted.
 */
export async function openWorkbook(stream: ByteView, passwords: PasswordTrials): Promise<Trial<Buffer> | null> {
  const at = placeOfEncryption(stream);
  if (at === null) return null;
  const info = stream.part(at + 4, at + 4 + stream.u16(at + 2));
  // Before Excel 97 the record holds the two numbers of the obfuscation alone.
  const isObfuscated = info.length === 4 || info.u16(0) === 0;
  const numbers = info.length === 4 ? 0 : 2;
  return passwords.open((password) => {
    if (isObfuscated) {
      const lock = xorLock(password);
      const isRight = lock?.key === info.u16(numbers) && lock.verifier === info.u16(numbers + 2);
      return isRight ? clearRecords(stream, (from, to, into, skipped) => unmask(lock, from, to, into, skipped)) : null;
    }
    const keyOf = officeKeys(info.part(2, info.length), password);
    if (keyOf === null) return null;
    // The key stream runs over everything, in blocks with a key each; headers and some records are merely not changed by it.
    const clear = rc4Blocks(stream.bytes, blockBytes, keyOf);
    return clearRecords(stream, (from, to, into) => void clear.copy(into, from, from, to));
  }, silentPassword);
}

function placeOfEncryption(stream: ByteView): number | null {
  for (let at = 0, count = 0; stream.has(at, 4) && count < 50; at += 4 + stream.u16(at + 2), count += 1)
    if (stream.u16(at) === encryptionRecord) return at;
  return null;
}

/** Where a byte stands in the mask follows from where its record's data ends. */
function unmask({ mask }: XorLock, from: number, to: number, into: Buffer, skipped: number): void {
  for (let at = from, place = (to + skipped) % 16; at < to; at += 1, place = (place + 1) % 16) {
    const mixed = (into[at] ?? 0) ^ (mask[place] ?? 0);
    into[at] = (mixed >>> 5) | ((mixed << 3) & 0xff);
  }
}

type PutClear = (from: number, to: number, into: Buffer, skipped: number) => void;

/** The stream with the data of each record put in clear, and its encryption no longer said. */
function clearRecords(stream: ByteView, put: PutClear): Buffer {
  const clear = Buffer.from(stream.bytes);
  for (let at = 0; stream.has(at, 4); at += 4 + stream.u16(at + 2)) {
    const id = stream.u16(at);
    if (id === encryptionRecord) clear.writeUInt16LE(0, at);
    if (plainRecords.has(id)) continue;
    // Where a sheet starts is said in clear.
    const skipped = id === sheetRecord ? 4 : 0;
    const first = at + 4 + skipped;
    const last = Math.min(at + 4 + stream.u16(at + 2), clear.length);
    if (first < last) put(first, last, clear, skipped);
  }
  return clear;
}
