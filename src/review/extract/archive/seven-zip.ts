import type { SevenZipModule } from '7z-wasm';
import type { Budget } from '../budget.ts';
import type { ByteSource } from '../bytes/byte-source.ts';
import type { PackedHold } from './packed-hold.ts';
import { OutputMeter } from './seven-zip-meter.ts';
import { mountSource } from './seven-zip-source.ts';
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
export async function listPacked(file: ByteSource, password = ''): Promise<PackedList> {
  const run = await sevenZip(file, ['l', '-slt', '-ba', '-bd', `-p${password}`, archivePath], null);
  const entries = entriesOf(run.lines);
  if (entries.length === 0 && (run.threw || run.status !== 0)) {
    const wantsPassword = run.errors.some((line) => /encrypted|password/iu.test(line));
    return { kind: wantsPassword || hasEncryptedHeader(file) ? 'encrypted' : 'damaged' };
  }
  return { kind: 'listed', entries, whole: run.status === 0 && !run.threw };
}

/** Unpacks an archive, or the entries named, into memory; every byte is counted against the budget as it comes. */
export async function unpack(
  file: ByteSource,
  names: readonly string[] | null,
  budget: Budget,
  password = '',
): Promise<Unpacked> {
  const meter = new OutputMeter(file.size, budget);
  const chosen = names === null ? [] : ['-spd', '-scsUTF-8', '-i@/names'];
  const run = await sevenZip(
    file,
    ['x', '-y', '-bd', `-p${password}`, '-aou', '-snl-', ...chosen, `-o${outFolder}`, archivePath],
    meter,
    names,
  );
  return { files: run.files, damaged: damagedNames(run.errors), stopped: meter.stopped };
}

/** Unpacks one entry that is too large for memory, or a file compressed by itself (null), into a hold that packs it again. */
export async function unpackInto(
  hold: PackedHold,
  file: ByteSource,
  name: string | null,
  budget: Budget,
  password = '',
): Promise<Pick<Unpacked, 'stopped'> & { readonly isDamaged: boolean }> {
  const meter = new OutputMeter(file.size, budget, hold);
  const chosen = name === null ? [] : ['-spd', '-scsUTF-8', '-i@/names'];
  const names = name === null ? null : [name];
  const run = await sevenZip(file, ['x', '-so', '-bd', `-p${password}`, ...chosen, archivePath], meter, names);
  return { stopped: meter.stopped, isDamaged: run.status !== 0 || run.threw };
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
  source: ByteSource,
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
  mountSource(module, archivePath, source);
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
function hasEncryptedHeader(source: ByteSource): boolean {
  const file = Buffer.from(source.read(0, 32));
  if (file.length < 32) return false;
  const mark = file.toString('hex', 0, 8);
  if (mark.startsWith('377abcaf271c')) {
    const start = 32 + Number(file.readBigUInt64LE(12));
    // 0x17: the directory is itself packed; 06f10701 is the number of AES among its methods.
    const directory = Buffer.from(source.read(start, 4096));
    return directory[0] === 0x17 && directory.includes(Buffer.from('06f10701', 'hex'));
  }
  if (mark.startsWith('526172211a0700')) return (file.readUInt16LE(10) & 0x80) !== 0;
  // RAR 5: a checksum, the header's size in one byte, and type 4, which is encryption.
  return mark === '526172211a070100' && file[13] === 4;
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
