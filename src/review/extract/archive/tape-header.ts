import type { ByteWindow } from '../../collect/byte-window.ts';

/** Bytes of a block of a tape archive: headers are one block, contents are filled up to whole blocks. */
export const tapeBlock = 512;

/** One header of a tape archive: what follows it, under which name, how long. */
export type TapeHeader = { readonly name: string; readonly size: number; readonly type: string };

/** What extended headers said about the file after them. */
export type Said = { name?: string; size?: number };

/** The header in a block, whatever its age: only the checksum proves it; null where it is none. */
export function headerAt(block: Buffer): TapeHeader | null {
  if (block.length < tapeBlock) return null;
  const declared = octal(block, 148, 8);
  let sum = 8 * 32;
  for (let index = 0; index < tapeBlock; index += 1) {
    if (index < 148 || index >= 156) sum += block[index] ?? 0;
  }
  if (declared !== sum) return null;
  const size = sizeIn(block);
  if (size === null) return null;
  const isPosix = block.toString('latin1', 257, 263) === 'ustar\0';
  const prefix = isPosix ? text(block, 345, 155) : '';
  const name = text(block, 0, 100);
  const type = String.fromCharCode(block[156] ?? 0);
  const isLink = type === '1' || type === '2';
  return {
    name: prefix === '' ? name : `${prefix}/${name}`,
    size: isLink ? 0 : size,
    type: type === '\0' || type === '7' ? '0' : type,
  };
}

/** Where the next header stands at or after a place; -1 where there is none, or no time to look further. */
export function nextHeader(tape: ByteWindow, from: number, isLate: () => boolean): number {
  for (let at = from; at + tapeBlock <= tape.size; at += tapeBlock) {
    if ((at / tapeBlock) % 4096 === 0 && isLate()) return -1;
    const block = tape.bytes(at, tapeBlock);
    if (!isBlank(block) && headerAt(block) !== null) return at;
  }
  return -1;
}

/** Whether a block holds nothing, as the two at the end do. */
export function isBlank(block: Buffer): boolean {
  return block.every((byte) => byte === 0);
}

/** What an extended header says: the long name of the next file, its size; names of links are not kept. */
export function extended(type: string, said: Buffer): Said {
  if (type === 'K') return {};
  if (type === 'L') return { name: text(said, 0, said.length) };
  const found: Said = {};
  // POSIX records: "27 path=folder/letter.docx\n", the number counting the whole record.
  for (let at = 0; at < said.length; ) {
    const space = said.indexOf(32, at);
    const length = space < 0 ? Number.NaN : Number(said.toString('latin1', at, space));
    if (!Number.isInteger(length) || length < 5) break;
    const record = said.toString('utf8', space + 1, at + length - 1);
    const equals = record.indexOf('=');
    const value = record.slice(equals + 1);
    const key = record.slice(0, equals);
    if (key === 'path') found.name = value;
    if (key === 'size' && /^\d{1,15}$/u.test(value)) found.size = Number(value);
    at += length;
  }
  return found;
}

function text(block: Buffer, at: number, length: number): string {
  const end = block.indexOf(0, at);
  return block.toString('utf8', at, end < 0 || end > at + length ? at + length : end);
}

function octal(block: Buffer, at: number, length: number): number {
  const digits = block
    .toString('latin1', at, at + length)
    .replaceAll('\0', ' ')
    .trim();
  return /^[0-7]+$/u.test(digits) ? Number.parseInt(digits, 8) : -1;
}

/** Sizes are octal, or base 256 with the first bit set (GNU, over 8 GB); null where they are neither. */
function sizeIn(block: Buffer): number | null {
  const at = 124;
  if (((block[at] ?? 0) & 0x80) !== 0) {
    const size = Number(block.readBigUInt64BE(at + 4));
    return size <= Number.MAX_SAFE_INTEGER ? size : null;
  }
  const size = octal(block, at, 12);
  if (size >= 0) return size;
  return block
    .toString('latin1', at, at + 12)
    .replaceAll('\0', ' ')
    .trim() === ''
    ? 0
    : null;
}
