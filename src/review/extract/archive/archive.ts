import { entriesOverlap, type ZipEntry, zipDirectoryOf, zipEntryPlace } from '../../collect/zip-directory.ts';
import type { ByteSource } from '../bytes/byte-source.ts';
import { entryBytes } from '../bytes/inflate.ts';
import type { Extraction, Extractor, Member, Verdict } from '../extractor.ts';
import { anySize, type Reading } from '../unit-flow.ts';
import { openZipEntry } from '../unlock/zip-lock.ts';
import { endVerdict, unreachedVerdict, verdictOver } from './archive-verdict.ts';
import { isPartOfZip, partOfSeveral } from './archive-volume.ts';
import { unpack } from './seven-zip.ts';
import { isRare, largeEntry } from './zip-large-entry.ts';

/** Zip archives: every file in them is a member, also those that are encrypted, damaged or too large. */
export const archive: Extractor = {
  mediaTypes: ['application/zip', 'application/epub+zip'],
  ...anySize(async (source) => partOfSeveral(source.file, await readArchive(source))),
};

/** Reads a zip, whatever its size: each file in it a member. */
export async function readArchive(source: Reading): Promise<Extraction> {
  const { file, budget, member } = source;
  const directory = zipDirectoryOf(file);
  if (directory === null) return { outcome: 'damaged', code: 'damaged', units: [], coverage: [] };
  const files = directory.entries.filter((entry) => !entry.isFolder);
  const expected = Math.max(files.length, directory.declared - (directory.entries.length - files.length));
  const coverage = (read: number) => [{ of: 'entries', expected, read }];
  // Places in the last of several parts are places in the others.
  if (directory.whole && !isPartOfZip(file) && entriesOverlap(file, directory.entries)) {
    return {
      outcome: 'refused',
      code: 'hostile',
      detail: `${expected} overlapping entries`,
      units: [],
      coverage: coverage(0),
    };
  }
  const ends: (Verdict | null)[] = [];
  const rare = await unpackRare(file, files, budget);
  for (const [index, entry] of files.entries()) {
    const inner = budget.late() ? unreached(entry) : await memberOf(source, entry, rare);
    if (!(await member(inner))) {
      const read = ends.filter((end) => end === null).length;
      return stoppedAt(index, files.length, coverage(read));
    }
    ends.push(inner.verdict);
  }
  const read = ends.filter((end) => end === null).length;
  return { ...verdictOver(ends, read, expected, directory.whole), units: [], coverage: coverage(read) };
}

/**
 * Members in a method that our own reader lacks (Windows writes Deflate64 for large files), unpacked by 7-Zip all at once;
 * those that do not fit are left and counted as not read.
 */
async function unpackRare(
  zip: ByteSource,
  files: readonly ZipEntry[],
  budget: Reading['budget'],
  isProved = false,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { memberBytes } = budget.limits;
  const wanted = files.filter((entry) => isRare(entry) && entry.size <= memberBytes);
  if (wanted.length === 0 || budget.late()) return new Map();
  const { files: unpacked, damaged } = await unpack(
    zip,
    wanted.map(({ name }) => name),
    budget,
  );
  return new Map([...unpacked].filter(([name]) => isProved || !damaged.has(name)));
}

async function memberOf(source: Reading, entry: ZipEntry, rare: ReadonlyMap<string, Uint8Array>): Promise<Member> {
  const { file: zip, budget } = source;
  if (entry.encrypted) return lockedMember(source, entry);
  const unpacked = rare.get(entry.name);
  // Its length proves that it is this entry, all of it: 7-Zip checks the sum itself.
  if (unpacked !== undefined && unpacked.length === entry.size) {
    return { name: entry.name, bytes: unpacked, size: entry.size, verdict: null };
  }
  const most = budget.limits.streamBytes;
  if (Math.max(entry.size, entry.compressedSize) > most) return largeEntry(zip, entry, source);
  const { bytes, end } = await smallEntry(zip, entry, budget);
  // An entry that does not say how large it is, or does not say the truth.
  if (end === 'too-large' && bytes.length >= most) return largeEntry(zip, entry, source);
  const verdict = endVerdict(end);
  const isUsable = verdict === null || (end === 'damaged' && bytes.length > 0);
  return {
    name: entry.name,
    bytes: isUsable ? bytes : null,
    size: isUsable ? bytes.length : Math.max(0, entry.size),
    verdict,
  };
}

/** An encrypted entry: once a password opens it, it is read as the only one of an archive. */
async function lockedMember(source: Reading, entry: ZipEntry): Promise<Member> {
  const { name } = entry;
  const { file: zip, budget } = source;
  const trial = await openZipEntry(zip, entry, budget.passwords);
  if (trial.kind === 'locked') return { name, bytes: null, size: Math.max(0, entry.size), verdict: trial.verdict };
  const alone = trial.value.zip;
  const clear = { ...trial.value.entry, name: 'content' };
  // What has no sum is proved by its seal, and 7-Zip misses the sum.
  const rare = await unpackRare(alone, [clear], budget, clear.crc32 < 0);
  const member = await memberOf({ ...source, file: alone }, clear, rare);
  return { ...member, name, openedWith: trial.password };
}

/** An entry that fits into memory, with its own header in front as if it were an archive by itself. */
async function smallEntry(zip: ByteSource, entry: ZipEntry, budget: Reading['budget']): ReturnType<typeof entryBytes> {
  const place = entry.encrypted ? null : zipEntryPlace(zip, entry);
  const length = place === null ? 30 : place.to - entry.offset;
  return entryBytes(zip.read(entry.offset, length), { ...entry, offset: 0 }, budget);
}
function unreached(entry: ZipEntry): Member {
  return { name: entry.name, bytes: null, size: Math.max(0, entry.size), verdict: unreachedVerdict };
}

function stoppedAt(index: number, count: number, coverage: Extraction['coverage']): Extraction {
  const detail = `${count - index} of ${count} entries not listed`;
  return { outcome: 'partial', code: 'limit-reached', detail, units: [], coverage };
}
