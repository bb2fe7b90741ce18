/** A stream of a compound file. */
export type CompoundStream = { readonly name: string; readonly bytes: Uint8Array };

const sectorSize = 512;
const miniSize = 64;
const miniCutoff = 4096;
const endOfChain = 0xfffffffe;
const fatSector = 0xfffffffd;

/**
 * Writes an OLE2 compound file ([MS-CFB] version 3) with streams in its root: what Office wraps encrypted workbooks in, and
 * Windows its thumbnails. Streams below 4,096 bytes go into the mini stream, as the format demands; up to about 7 MB.
 */
export function makeCompoundFile(streams: readonly CompoundStream[]): Uint8Array {
  const small = streams.filter(({ bytes }) => bytes.length < miniCutoff);
  const mini = layMiniStream(small);
  const chains = newChains();
  const starts = new Map<string, number>();
  for (const stream of streams) {
    if (stream.bytes.length >= miniCutoff) starts.set(stream.name, chains.add(stream.bytes));
  }
  const miniStart = mini.data.length === 0 ? endOfChain : chains.add(mini.data);
  const miniFatStart = mini.fat.length === 0 ? endOfChain : chains.add(longs(mini.fat, sectorSize / 4));
  const entries = [
    rootEntry(miniStart, mini.data.length, streams.length),
    ...streams.map((stream, at) =>
      streamEntry(stream, at, streams.length, starts.get(stream.name) ?? mini.starts.get(stream.name) ?? 0),
    ),
  ];
  while (entries.length % 4 !== 0) entries.push(Buffer.alloc(128, 0, 'latin1').fill(0xff, 68, 80));
  const directoryStart = chains.add(Buffer.concat(entries));
  const { fat, fatSectors } = chains.finish();
  const header = headerOf({
    fatSectors,
    directoryStart,
    miniFatStart,
    miniFatCount: Math.ceil((mini.fat.length * 4) / sectorSize),
  });
  return new Uint8Array(Buffer.concat([header, chains.data(), fat]));
}

type MiniStream = {
  readonly data: Buffer;
  readonly fat: readonly number[];
  readonly starts: ReadonlyMap<string, number>;
};

function layMiniStream(streams: readonly CompoundStream[]): MiniStream {
  const fat: number[] = [];
  const starts = new Map<string, number>();
  const parts = streams.map(({ name, bytes }) => {
    const count = Math.ceil(bytes.length / miniSize);
    starts.set(name, count === 0 ? endOfChain : fat.length);
    for (let at = 0; at < count; at += 1) fat.push(at === count - 1 ? endOfChain : fat.length + 1);
    return padded(bytes, miniSize);
  });
  return { data: Buffer.concat(parts), fat, starts };
}

type Chains = {
  readonly add: (bytes: Uint8Array) => number;
  readonly data: () => Buffer;
  readonly finish: () => { fat: Buffer; fatSectors: readonly number[] };
};

/** Sectors in order of adding, each stream's one after another, and the table that chains them. */
function newChains(): Chains {
  const table: number[] = [];
  const parts: Buffer[] = [];
  return {
    add: (bytes) => {
      const start = table.length;
      const count = Math.ceil(bytes.length / sectorSize);
      for (let at = 0; at < count; at += 1) table.push(at === count - 1 ? endOfChain : table.length + 1);
      parts.push(padded(bytes, sectorSize));
      return start;
    },
    data: () => Buffer.concat(parts),
    finish: () => {
      const perSector = sectorSize / 4;
      let count = Math.ceil(table.length / perSector);
      while (Math.ceil((table.length + count) / perSector) > count) count += 1;
      const fatSectors = Array.from({ length: count }, (_, at) => table.length + at);
      return { fat: longs([...table, ...fatSectors.map(() => fatSector)], perSector), fatSectors };
    },
  };
}

function headerOf(place: {
  fatSectors: readonly number[];
  directoryStart: number;
  miniFatStart: number;
  miniFatCount: number;
}): Buffer {
  const header = Buffer.alloc(sectorSize);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
  header.writeUInt16LE(0x3e, 24);
  header.writeUInt16LE(3, 26);
  header.writeUInt16LE(0xfffe, 28);
  header.writeUInt16LE(9, 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(place.fatSectors.length, 44);
  header.writeUInt32LE(place.directoryStart, 48);
  header.writeUInt32LE(miniCutoff, 56);
  header.writeUInt32LE(place.miniFatStart, 60);
  header.writeUInt32LE(place.miniFatCount, 64);
  header.writeUInt32LE(endOfChain, 68);
  header.fill(0xff, 76);
  place.fatSectors.forEach((sector, at) => {
    header.writeUInt32LE(sector, 76 + at * 4);
  });
  return header;
}

function directoryEntry(name: string, type: 1 | 2 | 5, start: number, size: number): Buffer {
  const entry = Buffer.alloc(128);
  const text = Buffer.from(`${name}\0`, 'utf16le');
  text.copy(entry);
  entry.writeUInt16LE(text.length, 64);
  entry[66] = type;
  entry[67] = 1;
  entry.fill(0xff, 68, 80);
  entry.writeUInt32LE(start, 116);
  entry.writeUInt32LE(size, 120);
  return entry;
}

function rootEntry(start: number, size: number, children: number): Buffer {
  const entry = directoryEntry('Root Entry', 5, start, size);
  if (children > 0) entry.writeUInt32LE(1, 76);
  return entry;
}

/** Siblings hang to the right of one another, shorter names first as the format orders them. */
function streamEntry(stream: CompoundStream, at: number, count: number, start: number): Buffer {
  const entry = directoryEntry(stream.name, 2, start, stream.bytes.length);
  if (at < count - 1) entry.writeUInt32LE(at + 2, 72);
  return entry;
}

function padded(bytes: Uint8Array, unit: number): Buffer {
  const whole = Buffer.alloc(Math.ceil(bytes.length / unit) * unit);
  whole.set(bytes);
  return whole;
}

function longs(values: readonly number[], perSector: number): Buffer {
  const count = Math.ceil(values.length / perSector) * perSector;
  const bytes = Buffer.alloc(count * 4, 0xff);
  values.forEach((value, at) => {
    bytes.writeUInt32LE(value >>> 0, at * 4);
  });
  return bytes;
}
