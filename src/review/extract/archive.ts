import { entriesOverlap, readZipDirectory, type ZipEntry } from '../collect/zip-directory.ts';
import { unreachedVerdict, verdictOver } from './archive-verdict.ts';
import { inMemory } from './byte-source.ts';
import type { Extraction, Extractor, Member, Source, Verdict } from './extractor.ts';
import { type EntryEnd, entryBytes } from './inflate.ts';
import { unpack } from './seven-zip.ts';

/** Zip archives: every file in them is a member, also those that are encrypted, damaged or too large. */
export const archive: Extractor = {
  mediaTypes: ['application/zip', 'application/epub+zip', 'application/vnd.apple.iwork'],
  extract: readArchive,
};

async function readArchive({ bytes, budget, member }: Source): Promise<Extraction> {
  const directory = readZipDirectory(bytes);
  if (directory === null) return { outcome: 'damaged', code: 'damaged', units: [], coverage: [] };
  const files = directory.entries.filter((entry) => !entry.isFolder);
  const expected = Math.max(files.length, directory.declared - (directory.entries.length - files.length));
  const coverage = (read: number) => [{ of: 'entries', expected, read }];
  if (directory.whole && entriesOverlap(inMemory(bytes), directory.entries)) {
    return {
      outcome: 'refused',
      code: 'hostile',
      detail: `${expected} overlapping entries`,
      units: [],
      coverage: coverage(0),
    };
  }
  const ends: (Verdict | null)[] = [];
  const rare = await unpackRare(bytes, files, budget);
  for (const [index, entry] of files.entries()) {
    const inner = budget.late() ? unreached(entry) : await memberOf(bytes, entry, budget, rare);
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
  zip: Uint8Array,
  files: readonly ZipEntry[],
  budget: Source['budget'],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const wanted = files.filter(({ method, encrypted }) => !encrypted && method !== 0 && method !== 8);
  if (wanted.length === 0 || budget.late()) return new Map();
  const { files: unpacked, damaged } = await unpack(
    zip,
    wanted.map(({ name }) => name),
    budget,
  );
  return new Map([...unpacked].filter(([name]) => !damaged.has(name)));
}

async function memberOf(
  zip: Uint8Array,
  entry: ZipEntry,
  budget: Source['budget'],
  rare: ReadonlyMap<string, Uint8Array>,
): Promise<Member> {
  const unpacked = rare.get(entry.name);
  // Its length proves that it is this entry, all of it: 7-Zip checks the sum itself.
  if (unpacked !== undefined && unpacked.length === entry.size) {
    return { name: entry.name, bytes: unpacked, size: entry.size, verdict: null };
  }
  const { bytes, end } = await entryBytes(zip, entry, budget);
  const verdict = endVerdict(end);
  const isUsable = verdict === null || (end === 'damaged' && bytes.length > 0);
  return {
    name: entry.name,
    bytes: isUsable ? bytes : null,
    size: isUsable ? bytes.length : Math.max(0, entry.size),
    verdict,
  };
}

/** What the ending of one member's decompression means for it. */
export function endVerdict(end: EntryEnd): Verdict | null {
  switch (end) {
    case 'whole':
      return null;
    case 'encrypted':
      return { outcome: 'encrypted', code: 'encrypted' };
    case 'unknown-method':
      return { outcome: 'unsupported', code: 'unsupported', detail: 'compression method' };
    case 'bomb':
      return { outcome: 'refused', code: 'hostile', detail: 'expands without end' };
    case 'too-large':
      return { outcome: 'too-large', code: 'too-large' };
    case 'stopped':
      return { outcome: 'timed-out', code: 'limit-reached', detail: 'time' };
    case 'damaged':
      return { outcome: 'damaged', code: 'damaged', detail: 'cut short or altered inside its archive' };
  }
}

function unreached(entry: ZipEntry): Member {
  return { name: entry.name, bytes: null, size: Math.max(0, entry.size), verdict: unreachedVerdict };
}

function stoppedAt(index: number, count: number, coverage: Extraction['coverage']): Extraction {
  const detail = `${count - index} of ${count} entries not listed`;
  return { outcome: 'partial', code: 'limit-reached', detail, units: [], coverage };
}
