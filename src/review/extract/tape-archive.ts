import { ArchiveTally, linkVerdict, unreachedVerdict } from './archive-verdict.ts';
import type { Extraction, Extractor, Member, Source, Verdict } from './extractor.ts';

const block = 512;
/** Longest name or extended header kept: real ones are a few hundred bytes. */
const longestHeader = 2 ** 20;

/** Tape archives (tar, with the GNU and POSIX extensions): every file a member; links, devices and sparse files are labels only. */
export const tapeArchive: Extractor = { mediaTypes: ['application/x-tar'], extract: readTape };

/** One header of a tape archive: what follows it, under which name, how long. */
type Header = { readonly name: string; readonly size: number; readonly type: string };

/** What extended headers said about the file after them. */
type Said = { name?: string; size?: number };

async function readTape(source: Source): Promise<Extraction> {
  const tape = Buffer.from(source.bytes.buffer, source.bytes.byteOffset, source.bytes.byteLength);
  const tally = new ArchiveTally(source);
  let files = 0;
  let at = 0;
  let said: Said = {};
  let isWhole = false;
  while (at + block <= tape.length) {
    if (isBlank(tape, at)) {
      isWhole = true;
      break;
    }
    const header = headerAt(tape, at);
    // After a damaged header nothing says where the next one stands: only a search finds it.
    if (header === null) {
      const next = nextHeader(tape, at + block);
      if (next < 0) break;
      at = next;
      files += 1;
      await tally.hand({ name: 'unnamed', bytes: null, size: 0, verdict: { outcome: 'damaged', code: 'damaged' } });
      continue;
    }
    const size = said.size ?? header.size;
    const content = tape.subarray(at + block, Math.min(at + block + size, tape.length));
    at += block + Math.ceil(size / block) * block;
    if ('LKxg'.includes(header.type)) {
      said = header.type === 'g' ? said : { ...said, ...extended(header.type, content) };
      continue;
    }
    const name = said.name ?? header.name;
    said = {};
    if (header.type === '5' || (header.type === '0' && name.endsWith('/') && size === 0)) continue;
    const label = labelOf(header.type);
    if (label === null) files += 1;
    const more =
      label === null
        ? await tally.hand(fileOf(name, content, size, source.budget.late()))
        : await tally.label(name, label);
    if (!more) return tally.stopped(files);
  }
  // Many writers leave out the two empty blocks: a tape that ends exactly after a file is whole too.
  return tally.finish(files, isWhole || at === tape.length);
}

function fileOf(name: string, content: Uint8Array, size: number, isLate: boolean): Member {
  if (isLate) return { name, bytes: null, size, verdict: unreachedVerdict };
  const isCut = content.length < size;
  const verdict: Verdict = { outcome: 'damaged', code: 'damaged', detail: 'cut short inside its archive' };
  return { name, bytes: isCut && content.length === 0 ? null : content, size, verdict: isCut ? verdict : null };
}

/** What is not a file with its content in the tape; null for what is. */
function labelOf(type: string): Verdict | null {
  if (type === '1' || type === '2') return linkVerdict;
  if ('346'.includes(type)) return { outcome: 'unsupported', code: 'not-a-file' };
  if ('SMVDN'.includes(type)) return { outcome: 'unsupported', code: 'unsupported', detail: 'kind of archive entry' };
  return null;
}

/** Whether bytes begin with the header of a tape archive, whatever its age: only the checksum proves it. */
function headerAt(tape: Buffer, at: number): Header | null {
  const declared = octal(tape, at + 148, 8);
  let sum = 8 * 32;
  for (let index = 0; index < block; index += 1) {
    if (index < 148 || index >= 156) sum += tape[at + index] ?? 0;
  }
  if (declared !== sum) return null;
  const size = sizeAt(tape, at + 124);
  if (size === null) return null;
  const isPosix = tape.toString('latin1', at + 257, at + 263) === 'ustar\0';
  const prefix = isPosix ? text(tape, at + 345, 155) : '';
  const name = text(tape, at, 100);
  const type = String.fromCharCode(tape[at + 156] ?? 0);
  const isLink = type === '1' || type === '2';
  return {
    name: prefix === '' ? name : `${prefix}/${name}`,
    size: isLink ? 0 : size,
    type: type === '\0' || type === '7' ? '0' : type,
  };
}

function nextHeader(tape: Buffer, from: number): number {
  for (let at = from; at + block <= tape.length; at += block) {
    if (!isBlank(tape, at) && headerAt(tape, at) !== null) return at;
  }
  return -1;
}

function isBlank(tape: Buffer, at: number): boolean {
  for (let index = 0; index < block; index += 1) if (tape[at + index] !== 0) return false;
  return true;
}

function text(tape: Buffer, at: number, length: number): string {
  const end = tape.indexOf(0, at);
  return tape.toString('utf8', at, end < 0 || end > at + length ? at + length : end);
}

function octal(tape: Buffer, at: number, length: number): number {
  const digits = tape
    .toString('latin1', at, at + length)
    .replaceAll('\0', ' ')
    .trim();
  return /^[0-7]+$/u.test(digits) ? Number.parseInt(digits, 8) : -1;
}

/** Sizes are octal, or base 256 with the first bit set (GNU, over 8 GB); null where they are neither. */
function sizeAt(tape: Buffer, at: number): number | null {
  if (((tape[at] ?? 0) & 0x80) !== 0) {
    const size = Number(tape.readBigUInt64BE(at + 4));
    return size <= Number.MAX_SAFE_INTEGER ? size : null;
  }
  const size = octal(tape, at, 12);
  if (size >= 0) return size;
  return tape
    .toString('latin1', at, at + 12)
    .replaceAll('\0', ' ')
    .trim() === ''
    ? 0
    : null;
}

/** What an extended header says: the long name of the next file, its size; names of links are not kept. */
function extended(type: string, content: Buffer): Said {
  const said = content.subarray(0, longestHeader);
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
