import type { SevenZipModule } from '7z-wasm';
import type { Budget } from './budget.ts';
import { startSevenZip } from './seven-zip-start.ts';

/** One entry of an archive as 7-Zip lists it; size -1 where the archive does not say. */
export type PackedEntry = {
  readonly name: string;
  readonly size: number;
  readonly encrypted: boolean;
  readonly kind: 'file' | 'folder' | 'link';
};

/** What listing an archive gave. */
export type PackedList =
  | { readonly kind: 'listed'; readonly entries: readonly PackedEntry[]; readonly whole: boolean }
  | { readonly kind: 'encrypted' | 'damaged' };

/** What unpacking gave: files by the name they were unpacked under, names of those that are damaged, and why it ended early. */
export type Unpacked = {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly damaged: ReadonlySet<string>;
  readonly stopped: 'too-large' | 'bomb' | 'late' | null;
};

const archivePath = '/archive';
const outFolder = '/out';
/** Lines of a listing kept: five or so an entry, so that a hostile directory cannot fill the memory. */
const mostLines = 2_000_000;

/** Lists an archive of any format that 7-Zip knows; of one whose directory is encrypted nothing is known. */
export async function listPacked(bytes: Uint8Array): Promise<PackedList> {
  const run = await sevenZip(bytes, ['l', '-slt', '-ba', '-bd', '-p', archivePath], null);
  const entries = entriesOf(run.lines);
  if (entries.length === 0 && (run.threw || run.status !== 0)) {
    const wantsPassword = run.errors.some((line) => /encrypted|password/iu.test(line));
    return { kind: wantsPassword || hasEncryptedHeader(bytes) ? 'encrypted' : 'damaged' };
  }
  return { kind: 'listed', entries, whole: run.status === 0 && !run.threw };
}

/** Unpacks an archive, or the entries named, into memory; every byte is counted against the budget as it comes. */
export async function unpack(bytes: Uint8Array, names: readonly string[] | null, budget: Budget): Promise<Unpacked> {
  const meter = new OutputMeter(bytes.length, budget);
  const chosen = names === null ? [] : ['-spd', '-scsUTF-8', '-i@/names'];
  const run = await sevenZip(
    bytes,
    ['x', '-y', '-bd', '-p', '-aou', '-snl-', ...chosen, `-o${outFolder}`, archivePath],
    meter,
    names,
  );
  return { files: run.files, damaged: damagedNames(run.errors), stopped: meter.stopped };
}

type Run = {
  readonly lines: readonly string[];
  readonly errors: readonly string[];
  readonly status: number;
  readonly threw: boolean;
  readonly files: ReadonlyMap<string, Uint8Array>;
};

/** One command in an instance of its own: its memory is not to be trusted after an exception. */
async function sevenZip(
  bytes: Uint8Array,
  command: string[],
  meter: OutputMeter | null,
  names: readonly string[] | null = null,
): Promise<Run> {
  const lines: string[] = [];
  const errors: string[] = [];
  const keep = (into: string[]) => (line: string) => {
    if (into.length < mostLines) into.push(line);
  };
  const module = await startSevenZip(keep(lines), keep(errors));
  module.FS.writeFile(archivePath, bytes);
  if (names !== null) module.FS.writeFile('/names', `${names.join('\n')}\n`);
  if (meter !== null) meter.watch(module);
  let status = -1;
  let threw = false;
  try {
    const ended: unknown = Reflect.apply(module.callMain, module, [command]);
    if (typeof ended === 'number') status = ended;
  } catch {
    threw = true;
  }
  const files = new Map<string, Uint8Array>();
  if (meter !== null) collect(module, outFolder, files);
  return { lines, errors, status, threw, files };
}

/** 7-Zip ends in the same exception for a directory that is encrypted and for one that is damaged: the headers tell them apart. */
function hasEncryptedHeader(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length < 32) return false;
  const mark = file.toString('hex', 0, 8);
  if (mark.startsWith('377abcaf271c')) {
    const start = 32 + Number(file.readBigUInt64LE(12));
    // 0x17: the directory is itself packed; 06f10701 is the number of AES among its methods.
    return file[start] === 0x17 && file.subarray(start, start + 4096).includes(Buffer.from('06f10701', 'hex'));
  }
  if (mark.startsWith('526172211a0700')) return (file.readUInt16LE(10) & 0x80) !== 0;
  // RAR 5: a checksum, the header's size in one byte, and type 4, which is encryption.
  return mark === '526172211a070100' && file[13] === 4;
}

class LimitMet extends Error {}

/** Counts what 7-Zip writes, and ends it at a limit: many formats do not say how much they hold. */
class OutputMeter {
  readonly #input: number;
  readonly #budget: Budget;
  #bytes = 0;
  #calls = 0;
  stopped: Unpacked['stopped'] = null;

  constructor(input: number, budget: Budget) {
    this.#input = input;
    this.#budget = budget;
  }

  watch(module: SevenZipModule): void {
    const write = module.FS.write.bind(module.FS);
    module.FS.write = (stream, buffer, offset, length, position, canOwn) => {
      this.#count(length);
      return write(stream, buffer, offset, length, position, canOwn);
    };
  }

  #count(length: number): void {
    const { ratio, ratioFrom, memberBytes } = this.#budget.limits;
    this.#bytes += length;
    this.#calls += 1;
    if (this.#bytes > memberBytes || !this.#budget.takeExpanded(length)) this.stopped = 'too-large';
    else if (this.#bytes > ratioFrom && this.#bytes > ratio * this.#input) this.stopped = 'bomb';
    else if (this.#calls % 64 === 0 && this.#budget.late()) this.stopped = 'late';
    if (this.stopped !== null) throw new LimitMet();
  }
}

function collect(module: SevenZipModule, folder: string, files: Map<string, Uint8Array>): void {
  let names: string[];
  try {
    names = module.FS.readdir(folder);
  } catch {
    return;
  }
  for (const name of names) {
    if (name === '.' || name === '..') continue;
    const path = `${folder}/${name}`;
    const { mode } = module.FS.lstat(path);
    if (module.FS.isLink(mode)) continue;
    if (module.FS.isDir(mode)) collect(module, path, files);
    else if (module.FS.isFile(mode)) files.set(path.slice(outFolder.length + 1), module.FS.readFile(path));
  }
}

/** The listing is blocks of `Name = value`, one an entry, each beginning with `Path`. */
function entriesOf(lines: readonly string[]): PackedEntry[] {
  const entries: PackedEntry[] = [];
  let facts = new Map<string, string>();
  const close = (): void => {
    // A file compressed by itself has no name, only sizes.
    const name = facts.get('Path') ?? (facts.has('Packed Size') ? 'content' : undefined);
    if (name !== undefined) entries.push(entryOf(name, facts));
    facts = new Map();
  };
  for (const line of lines) {
    const equals = line.indexOf(' = ');
    const key = equals < 0 ? line.replace(/ =\s*$/u, '') : line.slice(0, equals);
    if (key === 'Path') close();
    if (!facts.has(key)) facts.set(key, equals < 0 ? '' : line.slice(equals + 3));
  }
  close();
  // Some formats do not say which entries are folders: those that others stand in are.
  const holders = new Set(entries.flatMap(({ name }) => parentsOf(name)));
  return entries.map((entry) => (holders.has(entry.name) ? { ...entry, kind: 'folder' } : entry));
}

function parentsOf(name: string): string[] {
  const parents: string[] = [];
  for (let at = name.indexOf('/'); at > 0; at = name.indexOf('/', at + 1)) parents.push(name.slice(0, at));
  return parents;
}

function entryOf(name: string, facts: ReadonlyMap<string, string>): PackedEntry {
  const size = facts.get('Size') ?? '';
  const attributes = facts.get('Attributes') ?? '';
  const isFolder = facts.get('Folder') === '+' || /(?:^|\s)D|\bd[r-][w-]/u.test(attributes);
  const isLink = /\bl[r-][w-]/u.test(attributes) || (facts.get('Symbolic Link') ?? '') !== '';
  return {
    name,
    size: /^\d+$/u.test(size) ? Number(size) : -1,
    encrypted: facts.get('Encrypted') === '+',
    kind: isFolder ? 'folder' : isLink ? 'link' : 'file',
  };
}

/** `ERROR: CRC Failed : folder/letter.docx` */
function damagedNames(errors: readonly string[]): Set<string> {
  const names = new Set<string>();
  for (const line of errors) {
    const at = line.startsWith('ERROR: ') ? line.indexOf(' : ') : -1;
    if (at > 0) names.add(line.slice(at + 3));
  }
  return names;
}
