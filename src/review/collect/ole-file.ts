import { ByteView } from './byte-view.ts';

/** A stream or storage of an OLE compound file; `path` joins the names from the root with `/`. */
export type OleEntry = {
  readonly path: string;
  readonly name: string;
  readonly isStorage: boolean;
  readonly size: number;
  readonly start: number;
};

/** The bytes of one stream, and whether all of it was there. */
export type OleStream = { readonly data: Buffer; readonly isWhole: boolean };

/** Directory entries believed: more than any Office file has. */
const mostEntries = 50_000;
const firstSpecial = 0xfffffffa;
/** Streams below this size stand in the mini stream ([MS-CFB] 2.2). */
const miniCutoff = 4096;

/** An OLE compound file (.doc, .xls, .ppt): its streams by path, read as far as the sectors they name are there. */
export class OleFile {
  readonly entries: readonly OleEntry[];
  readonly isReadable: boolean;
  readonly #file: ByteView;
  readonly #sectorSize: number;
  readonly #table: number[];
  readonly #miniTable: number[];
  readonly #mini: Buffer;
  readonly #instead = new Map<string, Buffer>();
  readonly #isTree: boolean;
  readonly #miniStart: number;

  constructor(bytes: Uint8Array) {
    this.#file = new ByteView(bytes);
    const shift = this.#file.u16(30);
    this.#sectorSize = shift === 12 ? 4096 : 512;
    this.#table = this.#readTable();
    const directory = new ByteView(this.#sectors(this.#file.u32(48), bytes.length).data);
    this.#miniTable = words(this.#sectors(this.#file.u32(60), bytes.length).data);
    this.#miniStart = directory.u32(116);
    this.#mini = this.#sectors(this.#miniStart, directory.u32(120)).data;
    this.isReadable = directory.u8(66) === 5;
    const { entries, isTree } = treeOf(directory);
    this.entries = this.isReadable ? entries : [];
    this.#isTree = isTree;
  }

  /**
   * Whether the file can be given to a reader that trusts it: its directory is a tree, every chain of sectors ends by
   * itself, no sector is in two of them, and every stream is all there.
   */
  isSound(): boolean {
    if (!this.isReadable || !this.#isTree) return false;
    const streams = this.entries.filter(({ isStorage, size }) => !isStorage && size > 0);
    const small = streams.filter(({ size }) => size < miniCutoff).map(({ start }) => start);
    const large = streams.filter(({ size }) => size >= miniCutoff).map(({ start }) => start);
    const fixed = [this.#file.u32(48), this.#file.u32(60), this.#miniStart];
    const areEnding = chainsEnd([...fixed, ...large], this.#table) && chainsEnd(small, this.#miniTable);
    return areEnding && streams.every((entry) => this.read(entry).isWhole);
  }

  /** A stream by its path, whatever its case; null where there is none. */
  stream(path: string): OleStream | null {
    const wanted = path.toLowerCase();
    const entry = this.entries.find((each) => !each.isStorage && each.path.toLowerCase() === wanted);
    return entry === undefined ? null : this.read(entry);
  }

  /** Gives a stream other bytes from now on: what stood there, decrypted. */
  replace(path: string, data: Buffer): void {
    this.#instead.set(path.toLowerCase(), data);
  }

  /** The bytes of an entry, as many as are there. */
  read({ path, start, size }: OleEntry): OleStream {
    const instead = this.#instead.get(path.toLowerCase());
    if (instead !== undefined) return { data: instead, isWhole: instead.length === size };
    const { data } = size < miniCutoff ? this.#miniSectors(start, size) : this.#sectors(start, size);
    return { data, isWhole: data.length === size };
  }

  #readTable(): number[] {
    const file = this.#file;
    const perSector = this.#sectorSize / 4;
    const sectors: number[] = [];
    for (let at = 0; at < 109; at += 1) sectors.push(file.u32(76 + at * 4));
    const seen = new Set<number>();
    for (let next = file.u32(68); next < firstSpecial && !seen.has(next); ) {
      seen.add(next);
      const at = this.#offset(next);
      if (!file.has(at, this.#sectorSize)) break;
      for (let word = 0; word < perSector - 1; word += 1) sectors.push(file.u32(at + word * 4));
      next = file.u32(at + (perSector - 1) * 4);
    }
    const table: number[] = [];
    const most = Math.ceil(file.length / this.#sectorSize) + perSector;
    for (const sector of sectors) {
      if (sector >= firstSpecial || table.length > most) continue;
      const at = this.#offset(sector);
      for (let word = 0; word < perSector; word += 1)
        table.push(file.has(at + word * 4, 4) ? file.u32(at + word * 4) : 0xffffffff);
    }
    return table;
  }

  #sectors(start: number, size: number): { data: Buffer } {
    const pieces: Buffer[] = [];
    let length = 0;
    // No chain is longer than the file: one that is goes round in circles.
    const most = Math.min(size, this.#file.length);
    for (let sector = start; sector < firstSpecial && length < most; sector = this.#table[sector] ?? 0xfffffffe) {
      const at = this.#offset(sector);
      if (at >= this.#file.length) break;
      const piece = this.#file.part(at, at + Math.min(this.#sectorSize, most - length)).bytes;
      pieces.push(piece);
      length += piece.length;
    }
    return { data: Buffer.concat(pieces) };
  }

  #miniSectors(start: number, size: number): { data: Buffer } {
    const pieces: Buffer[] = [];
    let length = 0;
    const most = Math.min(size, this.#mini.length);
    for (let sector = start; sector < firstSpecial && length < most; sector = this.#miniTable[sector] ?? 0xfffffffe) {
      const piece = this.#mini.subarray(sector * 64, sector * 64 + Math.min(64, most - length));
      if (piece.length === 0) break;
      pieces.push(piece);
      length += piece.length;
    }
    return { data: Buffer.concat(pieces) };
  }

  #offset(sector: number): number {
    return (sector + 1) * this.#sectorSize;
  }
}

function words(bytes: Buffer): number[] {
  const view = new ByteView(bytes);
  return Array.from({ length: bytes.length >> 2 }, (_, index) => view.u32(index * 4));
}

/** False where a chain goes round or leaves the table, or where all together are longer than the table. */
function chainsEnd(starts: readonly number[], table: readonly number[]): boolean {
  let left = table.length;
  for (const start of starts) {
    for (let sector = start; sector < firstSpecial; sector = table[sector] ?? -1) {
      left -= 1;
      if (left < 0 || sector < 0) return false;
    }
  }
  return true;
}

type Visit = { readonly id: number; readonly folder: string };

/** Every entry with its path: the directory is a tree of trees, one for each storage ([MS-CFB] 2.6.4). */
function treeOf(directory: ByteView): { entries: OleEntry[]; isTree: boolean } {
  const count = Math.min(directory.length >> 7, mostEntries);
  const found: OleEntry[] = [];
  // Honest files name no entry twice, and none that is not there.
  let isTree = true;
  const seen = new Set<number>([0]);
  const waiting: Visit[] = [{ id: directory.u32(76), folder: '' }];
  const visitAll = (): void => {
    for (let visit = waiting.pop(); visit !== undefined; visit = waiting.pop()) {
      const { id, folder } = visit;
      if (id >= count || seen.has(id)) {
        isTree &&= id === 0xffffffff;
        continue;
      }
      seen.add(id);
      const at = id * 128;
      const kind = directory.u8(at + 66);
      const name = directory.wide(at, Math.max(0, Math.min(31, (directory.u16(at + 64) >> 1) - 1)));
      waiting.push({ id: directory.u32(at + 72), folder }, { id: directory.u32(at + 68), folder });
      if (kind !== 1 && kind !== 2) continue;
      const path = `${folder}${name}`;
      const isStorage = kind === 1;
      found.push({ path, name, isStorage, size: directory.u32(at + 120), start: directory.u32(at + 116) });
      if (isStorage && folder.length < 1000) waiting.push({ id: directory.u32(at + 76), folder: `${path}/` });
    }
  };
  visitAll();
  // A damaged tree hides entries that are still there: they are taken for streams of the root.
  for (let id = 1; id < count; id += 1) {
    if (seen.has(id) || directory.u8(id * 128 + 66) !== 2) continue;
    isTree = false;
    waiting.push({ id, folder: '' });
    visitAll();
  }
  return { entries: found, isTree };
}
