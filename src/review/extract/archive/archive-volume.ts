import type { ByteSource } from '../bytes/byte-source.ts';
import type { Extraction } from '../extractor.ts';

const sayPart = 'one part of an archive kept in several files: put its parts together into one file';
const sayFirst =
  'cut short, or the first part of an archive kept in several files: put its parts together into one file';

/** What reading an archive gave, with the reason where it is one part of several: nobody can tell that from "damaged". */
export function partOfSeveral(file: ByteSource, read: Extraction): Extraction {
  if (read.code !== 'damaged' && read.code !== 'member-damaged') return read;
  const detail = volumeOf(file);
  return detail === null ? read : { ...read, detail };
}

/** Whether a zip is the last of several parts: its end record counts the files that it stands in from 0. */
export function isPartOfZip(file: ByteSource): boolean {
  const tail = Buffer.from(file.read(Math.max(0, file.size - 66_000), 66_000));
  const end = tail.lastIndexOf(Buffer.from('504b0506', 'hex'));
  // Of an archive of more than 65,535 files the true number stands elsewhere.
  const number = end >= 0 && end + 6 <= tail.length ? tail.readUInt16LE(end + 4) : 0;
  return number > 0 && number < 0xffff;
}

function volumeOf(file: ByteSource): string | null {
  const head = Buffer.from(file.read(0, 64));
  if (head.length < 32) return null;
  const mark = head.toString('hex', 0, 8);
  if (mark.startsWith('377abcaf271c')) {
    // Its directory stands at the end: where that is beyond the file, the rest is in other files.
    const end = 32 + Number(head.readBigUInt64LE(12)) + Number(head.readBigUInt64LE(20));
    return end > file.size ? sayFirst : null;
  }
  if (mark === '526172211a070100') return isRarVolume(head) ? sayPart : null;
  // RAR 4: the first block is the archive's own, and the lowest of its flags says so.
  if (mark.startsWith('526172211a0700')) return (head.readUInt16LE(10) & 1) !== 0 ? sayPart : null;
  return isPartOfZip(file) ? sayPart : null;
}

/** RAR 5: after the mark a checksum, then numbers of seven bits a byte: size, kind 1, flags, with bit 0 a size more, and its own flags. */
function isRarVolume(head: Buffer): boolean {
  let at = 12;
  const next = (): number => {
    let value = 0;
    for (let shift = 0; shift < 28; shift += 7) {
      const byte = head[at] ?? 0;
      at += 1;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    return value;
  };
  next();
  const kind = next();
  if ((next() & 1) !== 0) next();
  return kind === 1 && (next() & 1) !== 0;
}
