import iconv from 'iconv-lite';

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
const mostEntries = 200_000;
const local = Buffer.from([0x50, 0x4b, 3, 4]);
const central = Buffer.from([0x50, 0x4b, 1, 2]);
const end = Buffer.from([0x50, 0x4b, 5, 6]);

/** Reads a zip's directory leniently: bytes before or after it, odd names and a missing end are all tolerated; null where it is no zip at all. */
export function readZipDirectory(bytes: Uint8Array): ZipDirectory | null {
  const zip = asBuffer(bytes);
  const fromEnd = readCentral(zip);
  if (fromEnd?.whole === true) return fromEnd;
  const scanned = scanLocal(zip);
  if (fromEnd !== null && fromEnd.entries.length >= scanned.length) return fromEnd;
  if (scanned.length === 0) return fromEnd;
  return { entries: scanned, declared: Math.max(fromEnd?.declared ?? 0, scanned.length), whole: false };
}

/** The compressed bytes of an entry, clipped to the archive, and whether they are all there; null where its local header is not. */
export function zipEntryData(bytes: Uint8Array, entry: ZipEntry): { data: Uint8Array; whole: boolean } | null {
  const zip = asBuffer(bytes);
  const at = entry.offset;
  if (at + 30 > zip.length || zip.compare(local, 0, 4, at, at + 4) !== 0) return null;
  const start = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
  const stop = start + entry.compressedSize;
  if (start > zip.length) return null;
  return { data: zip.subarray(start, Math.min(stop, zip.length)), whole: stop <= zip.length };
}

/** Whether two entries claim the same bytes, as only archives built to explode do. */
export function entriesOverlap(bytes: Uint8Array, entries: readonly ZipEntry[]): boolean {
  const zip = asBuffer(bytes);
  const spans: { from: number; to: number }[] = [];
  for (const entry of entries) {
    if (entry.offset + 30 > zip.length) continue;
    const start = entry.offset + 30 + zip.readUInt16LE(entry.offset + 26) + zip.readUInt16LE(entry.offset + 28);
    spans.push({ from: entry.offset, to: start + entry.compressedSize });
  }
  spans.sort((a, b) => a.from - b.from || a.to - b.to);
  return spans.some((span, index) => index > 0 && span.from < (spans[index - 1]?.to ?? 0));
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function readCentral(zip: Buffer): ZipDirectory | null {
  const at = zip.lastIndexOf(end);
  if (at < 0 || at + 22 > zip.length) return null;
  let declared = zip.readUInt16LE(at + 10);
  let size = zip.readUInt32LE(at + 12);
  let offset = zip.readUInt32LE(at + 16);
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
  zip: Buffer,
  at: number,
): { declared: number; size: number; offset: number; directoryEnd: number } | null {
  const locator = at - 20;
  if (locator < 0 || zip.readUInt32LE(locator) !== 0x07064b50) return null;
  const record = Number(zip.readBigUInt64LE(locator + 8));
  if (record + 56 > zip.length || zip.readUInt32LE(record) !== 0x06064b50) return null;
  return {
    declared: Number(zip.readBigUInt64LE(record + 32)),
    size: Number(zip.readBigUInt64LE(record + 40)),
    offset: Number(zip.readBigUInt64LE(record + 48)),
    directoryEnd: record,
  };
}

function startsCentral(zip: Buffer, at: number): boolean {
  return at >= 0 && at + 46 <= zip.length && zip.compare(central, 0, 4, at, at + 4) === 0;
}

function readCentralEntry(zip: Buffer, at: number, base: number): { entry: ZipEntry; next: number } | null {
  const nameLength = zip.readUInt16LE(at + 28);
  const extraLength = zip.readUInt16LE(at + 30);
  const next = at + 46 + nameLength + extraLength + zip.readUInt16LE(at + 32);
  if (next > zip.length) return null;
  const flags = zip.readUInt16LE(at + 8);
  const raw = zip.subarray(at + 46, at + 46 + nameLength);
  const wide = wideSizes(zip.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength), {
    size: zip.readUInt32LE(at + 24),
    compressedSize: zip.readUInt32LE(at + 20),
    offset: zip.readUInt32LE(at + 42),
  });
  const name = entryName(raw, flags);
  const entry = {
    name,
    method: zip.readUInt16LE(at + 10),
    encrypted: (flags & 0x41) !== 0,
    crc32: zip.readUInt32LE(at + 16),
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

function scanLocal(zip: Buffer): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = zip.indexOf(local);
  while (at >= 0 && at + 30 <= zip.length && entries.length < mostEntries) {
    const entry = readLocalEntry(zip, at);
    const dataStart = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
    if (entry !== null) entries.push(entry);
    at = zip.indexOf(local, Math.max(at + 4, entry === null ? at + 4 : dataStart + entry.compressedSize));
  }
  return entries;
}

function readLocalEntry(zip: Buffer, at: number): ZipEntry | null {
  const nameEnd = at + 30 + zip.readUInt16LE(at + 26);
  if (nameEnd > zip.length) return null;
  const flags = zip.readUInt16LE(at + 6);
  const name = entryName(zip.subarray(at + 30, nameEnd), flags);
  const dataStart = nameEnd + zip.readUInt16LE(at + 28);
  const declaredSize = zip.readUInt32LE(at + 18);
  // Sizes that follow the data (bit 3) are not known here: the entry then ends where the next record starts.
  const sizesFollow = (flags & 8) !== 0 && declaredSize === 0;
  const compressedSize = sizesFollow ? nextRecord(zip, dataStart) - dataStart : declaredSize;
  const size = sizesFollow ? -1 : zip.readUInt32LE(at + 22);
  return {
    name,
    method: zip.readUInt16LE(at + 8),
    encrypted: (flags & 0x41) !== 0,
    crc32: sizesFollow ? -1 : zip.readUInt32LE(at + 14),
    compressedSize: Math.max(0, compressedSize),
    size,
    offset: at,
    isFolder: isFolderName(name) && size === 0,
  };
}

function nextRecord(zip: Buffer, from: number): number {
  const found = [local, central, end].map((mark) => zip.indexOf(mark, from)).filter((position) => position >= 0);
  return found.length === 0 ? zip.length : Math.min(...found);
}
