import iconv from 'iconv-lite';
import { ByteWindow, heldBytes, type ReadableBytes } from './byte-window.ts';

/** One file listed in a zip; names are labels only and never become paths on disk. */
export type ZipEntry = {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc32: number;
  readonly compressedSize: number;
  /** Uncompressed size as declared; -1 where the archive does not say. */
  readonly size: number;
  /** Where the local header stands in the archive's bytes. */
  readonly offset: number;
  readonly isFolder: boolean;
};

/** What a zip lists: `whole` is false where its directory is missing or cut short and entries were found by scanning. */
export type ZipDirectory = {
  readonly entries: readonly ZipEntry[];
  /** How many entries the archive says it has, folders included. */
  readonly declared: number;
  readonly whole: boolean;
};

/** Upper bound on entries listed, so that a hostile directory cannot fill the memory. */
const mostEntries = 500_000;
const local = Buffer.from([0x50, 0x4b, 3, 4]);
const central = Buffer.from([0x50, 0x4b, 1, 2]);
const end = Buffer.from([0x50, 0x4b, 5, 6]);
/** The end record stands before a comment of at most 64 KiB; signatures and padding after it are allowed as much again. */
const tailBytes = 1 << 20;

/** Reads a zip's directory leniently: bytes before or after it, odd names and a missing end are all tolerated; null where it is no zip at all. */
export function readZipDirectory(bytes: Uint8Array): ZipDirectory | null {
  return zipDirectoryOf(heldBytes(bytes));
}

/** Reads the directory of a zip that need not be held, as `readZipDirectory` does. */
export function zipDirectoryOf(file: ReadableBytes): ZipDirectory | null {
  const zip = new ByteWindow(file);
  const fromEnd = readCentral(zip);
  if (fromEnd?.whole === true) return fromEnd;
  const scanned = scanLocal(zip);
  if (fromEnd !== null && fromEnd.entries.length >= scanned.length) return fromEnd;
  if (scanned.length === 0) return fromEnd;
  return { entries: scanned, declared: Math.max(fromEnd?.declared ?? 0, scanned.length), whole: false };
}

/** The compressed bytes of an entry, clipped to the archive, and whether they are all there; null where its local header is not. */
export function zipEntryData(bytes: Uint8Array, entry: ZipEntry): { data: Uint8Array; whole: boolean } | null {
  const place = zipEntryPlace(heldBytes(bytes), entry);
  return place === null ? null : { data: asBuffer(bytes).subarray(place.from, place.to), whole: place.whole };
}

/** Where the compressed bytes of an entry stand, clipped to the archive; null where its local header is not. */
export function zipEntryPlace(
  file: ReadableBytes,
  entry: ZipEntry,
): { from: number; to: number; whole: boolean } | null {
  const start = dataStart(file, entry);
  if (start === null || start > file.size) return null;
  const stop = start + entry.compressedSize;
  return { from: start, to: Math.min(stop, file.size), whole: stop <= file.size };
}

/** Whether two entries claim the same bytes, as only archives built to explode do. */
export function entriesOverlap(file: ReadableBytes, entries: readonly ZipEntry[]): boolean {
  const byPlace = entries.toSorted((a, b) => a.offset - b.offset);
  let previous = 0;
  for (const entry of byPlace) {
    const header = asBuffer(file.read(entry.offset, 30));
    if (header.length < 30) continue;
    if (entry.offset < previous) return true;
    previous = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28) + entry.compressedSize;
  }
  return false;
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function dataStart(file: ReadableBytes, { offset }: ZipEntry): number | null {
  const header = asBuffer(file.read(offset, 30));
  if (header.length < 30 || header.compare(local, 0, 4, 0, 4) !== 0) return null;
  return offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
}

function readCentral(zip: ByteWindow): ZipDirectory | null {
  const tail = Math.max(0, zip.size - tailBytes);
  const found = zip.bytes(tail, zip.size - tail).lastIndexOf(end);
  const at = tail + found;
  const record = found < 0 ? null : zip.part(at, 22);
  if (record === null) return null;
  let declared = record.readUInt16LE(10);
  let size = record.readUInt32LE(12);
  let offset = record.readUInt32LE(16);
  let directoryEnd = at;
  const wide = zip64End(zip, at);
  if (wide !== null) ({ declared, size, offset, directoryEnd } = wide);
  // Bytes put before the archive (self-extractors, a mail gateway's banner) shift every offset by the same amount.
  const shift = directoryEnd - size - offset;
  const base = shift > 0 && startsCentral(zip, offset + shift) ? shift : 0;
  const entries: ZipEntry[] = [];
  let cursor = offset + base;
  while (entries.length < Math.min(mostEntries, Math.max(declared, 1)) && startsCentral(zip, cursor)) {
    const read = readCentralEntry(zip, cursor, base);
    if (read === null) break;
    entries.push(read.entry);
    cursor = read.next;
  }
  return { entries, declared, whole: entries.length === declared || entries.length === mostEntries };
}

function zip64End(
  zip: ByteWindow,
  at: number,
): { declared: number; size: number; offset: number; directoryEnd: number } | null {
  const locator = at < 20 ? null : zip.part(at - 20, 20);
  if (locator === null || locator.readUInt32LE(0) !== 0x07064b50) return null;
  const place = Number(locator.readBigUInt64LE(8));
  const record = zip.part(place, 56);
  if (record === null || record.readUInt32LE(0) !== 0x06064b50) return null;
  return {
    // No more than there is room for, and one to show that it lies: a count beyond all numbers cannot be told to anybody.
    declared: Math.min(Number(record.readBigUInt64LE(32)), Math.floor(zip.size / 46) + 1),
    size: Number(record.readBigUInt64LE(40)),
    offset: Number(record.readBigUInt64LE(48)),
    directoryEnd: place,
  };
}

function startsCentral(zip: ByteWindow, at: number): boolean {
  const start = at >= 0 ? zip.part(at, 46) : null;
  return start !== null && start.compare(central, 0, 4, 0, 4) === 0;
}

function readCentralEntry(zip: ByteWindow, at: number, base: number): { entry: ZipEntry; next: number } | null {
  const head = zip.part(at, 46);
  if (head === null) return null;
  const nameLength = head.readUInt16LE(28);
  const extraLength = head.readUInt16LE(30);
  const next = at + 46 + nameLength + extraLength + head.readUInt16LE(32);
  const all = zip.part(at, next - at);
  if (all === null) return null;
  const flags = all.readUInt16LE(8);
  const wide = wideSizes(all.subarray(46 + nameLength, 46 + nameLength + extraLength), {
    size: all.readUInt32LE(24),
    compressedSize: all.readUInt32LE(20),
    offset: all.readUInt32LE(42),
  });
  const name = entryName(all.subarray(46, 46 + nameLength), flags);
  const entry = {
    name,
    method: all.readUInt16LE(10),
    encrypted: (flags & 0x41) !== 0,
    crc32: all.readUInt32LE(16),
    compressedSize: wide.compressedSize,
    size: wide.size,
    offset: wide.offset + base,
    isFolder: isFolderName(name) && wide.size === 0,
  };
  return { entry, next };
}

type Sizes = { size: number; compressedSize: number; offset: number };

function wideSizes(extra: Buffer, sizes: Sizes): Sizes {
  for (let at = 0; at + 4 <= extra.length; ) {
    const length = extra.readUInt16LE(at + 2);
    if (extra.readUInt16LE(at) === 1) return readWide(extra.subarray(at + 4, at + 4 + length), sizes);
    at += 4 + length;
  }
  return sizes;
}

function readWide(field: Buffer, sizes: Sizes): Sizes {
  let at = 0;
  const next = (value: number): number => {
    if (value !== 0xffffffff || at + 8 > field.length) return value;
    at += 8;
    return Number(field.readBigUInt64LE(at - 8));
  };
  const size = next(sizes.size);
  const compressedSize = next(sizes.compressedSize);
  return { size, compressedSize, offset: next(sizes.offset) };
}

/** Bit 11 says UTF-8; without it, names that are valid UTF-8 mostly are, and the rest are code page 437 by the specification. */
function entryName(raw: Buffer, flags: number): string {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  try {
    return utf8.decode(raw);
  } catch {
    return (flags & 0x800) !== 0 ? raw.toString('utf8') : iconv.decode(raw, 'cp437');
  }
}

function isFolderName(name: string): boolean {
  return name.endsWith('/') || name.endsWith('\\');
}

function scanLocal(zip: ByteWindow): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = zip.indexOf(local, 0);
  while (at >= 0 && entries.length < mostEntries) {
    const found = readLocalEntry(zip, at);
    if (found !== null) entries.push(found.entry);
    at = zip.indexOf(local, Math.max(at + 4, found === null ? 0 : found.start + found.entry.compressedSize));
  }
  return entries;
}

function readLocalEntry(zip: ByteWindow, at: number): { entry: ZipEntry; start: number } | null {
  const head = zip.part(at, 30);
  const nameLength = head?.readUInt16LE(26) ?? 0;
  const all = head === null ? null : zip.part(at, 30 + nameLength);
  if (all === null) return null;
  const flags = all.readUInt16LE(6);
  const name = entryName(all.subarray(30), flags);
  const start = at + 30 + nameLength + all.readUInt16LE(28);
  const declaredSize = all.readUInt32LE(18);
  // Sizes that follow the data (bit 3) are not known here: the entry then ends where the next record starts.
  const sizesFollow = (flags & 8) !== 0 && declaredSize === 0;
  const method = all.readUInt16LE(8);
  const crc32 = sizesFollow ? -1 : all.readUInt32LE(14);
  const size = sizesFollow ? -1 : all.readUInt32LE(22);
  const compressedSize = sizesFollow ? nextRecord(zip, start) - start : declaredSize;
  const entry = {
    name,
    method,
    encrypted: (flags & 0x41) !== 0,
    crc32,
    compressedSize: Math.max(0, compressedSize),
    size,
    offset: at,
    isFolder: isFolderName(name) && size === 0,
  };
  return { entry, start };
}

function nextRecord(zip: ByteWindow, from: number): number {
  const found = zip.indexOfAny([local, central, end], from);
  return found < 0 ? zip.size : found;
}
