import { type Extraction, type Extractor, type Member, openedBy, type Verdict } from '../extractor.ts';
import { anySize, type Reading } from '../unit-flow.ts';
import { lockedVerdict } from '../unlock/passwords.ts';
import { ArchiveTally, linkVerdict, unreachedVerdict } from './archive-verdict.ts';
import { partOfSeveral } from './archive-volume.ts';
import { PackedHold } from './packed-hold.ts';
import { type OpenedList, openPacked } from './packed-lock.ts';
import { type PackedEntry, type Unpacked, unpack, unpackInto } from './seven-zip.ts';

/** Archives read by 7-Zip in WebAssembly: every file in them a member; a member that needs a password is counted as such. */
export const packedArchive: Extractor = {
  mediaTypes: [
    'application/x-7z-compressed',
    'application/vnd.rar',
    'application/vnd.ms-cab-compressed',
    'application/x-bzip2',
    'application/x-xz',
    'application/x-compress',
    'application/x-arj',
    'application/x-lzh-compressed',
    'application/x-cpio',
    'application/x-archive',
    'application/x-iso9660-image',
    'application/vnd.ms-htmlhelp',
  ],
  ...anySize(async (source) => partOfSeveral(source.file, await readPacked(source))),
};

/** What a file is listed as that was compressed by itself (bz2, xz) and has no name. */
const unnamed = 'content';

/** Unpacked at once: larger archives are unpacked in several goes, since all that is unpacked stands in memory. */
const mostAtOnce = 256 * 2 ** 20;

async function readPacked(source: Reading): Promise<Extraction> {
  const { file, budget } = source;
  const list = await openPacked(file, budget);
  if (!('entries' in list)) return { ...list, units: [], coverage: [] };
  const { password, openedWith } = list;
  const tally = new ArchiveTally(list.isHidden ? openedBy(source, openedWith) : source);
  const files = list.entries.filter(({ kind }) => kind === 'file');
  for (const { name, kind } of list.entries) if (kind === 'link') await tally.label(name, linkVerdict);
  const claimed = files.reduce((sum, { size }) => sum + Math.max(0, size), 0);
  if (claimed > budget.limits.expandedBytes) {
    const detail = `says that it holds ${claimed} bytes`;
    const coverage = [{ of: 'entries', expected: files.length, read: 0 }];
    return { outcome: 'refused', code: 'hostile', detail, units: [], coverage };
  }
  const most = Math.min(mostAtOnce, budget.limits.memberBytes);
  const isOneGo = claimed <= most;
  for (const batch of isOneGo ? [files] : batchesOf(files, most)) {
    const wanted = batch.filter((entry) => !isLocked(entry, list) && entry.size <= budget.limits.memberBytes);
    const unpacked =
      wanted.length === 0 || budget.late()
        ? null
        : await unpack(file, isOneGo && wanted.length === files.length ? null : namesOf(wanted), budget, password);
    if (!(await handBatch(tally, batch, unpacked, source, list))) return tally.stopped(files.length);
  }
  const extraction = tally.finish(files.length, list.whole);
  return list.isHidden ? { ...extraction, openedWith } : extraction;
}

/** Whether an entry needs a password that is not known. */
function isLocked({ encrypted }: PackedEntry, { openedWith }: OpenedList): boolean {
  return encrypted && openedWith === 0;
}

function namesOf(entries: readonly PackedEntry[]): string[] {
  return entries.map(({ name }) => name);
}

function batchesOf(files: readonly PackedEntry[], most: number): PackedEntry[][] {
  const batches: PackedEntry[][] = [];
  let room = 0;
  for (const file of files) {
    const size = Math.max(0, file.size);
    if (batches.length === 0 || size > room) {
      batches.push([]);
      room = most;
    }
    batches.at(-1)?.push(file);
    room -= size;
  }
  return batches;
}

async function handBatch(
  tally: ArchiveTally,
  batch: readonly PackedEntry[],
  unpacked: Unpacked | null,
  { file, budget }: Reading,
  list: OpenedList,
): Promise<boolean> {
  const left = new Map(unpacked?.files ?? []);
  const taken = new Map<string, number>();
  for (const entry of batch) {
    const content = isLocked(entry, list) ? undefined : takeFile(left, taken, entry.name);
    const member = isTooLarge(entry, unpacked, budget, list)
      ? await largeMember(file, entry, budget, list)
      : memberOf(entry, content, unpacked, list);
    if (!(await tally.hand(entry.encrypted ? { ...member, openedWith: list.openedWith } : member))) return false;
  }
  // What was unpacked under a name that the list does not have is not lost for that.
  for (const [name, content] of left) {
    if (!(await tally.hand({ name, bytes: content, size: content.length, verdict: null }))) return false;
  }
  return true;
}

/** The unpacked file of an entry: 7-Zip takes `..` and leading slashes off, and numbers a name that comes again. */
function takeFile(left: Map<string, Uint8Array>, taken: Map<string, number>, name: string): Uint8Array | undefined {
  const plain = name
    .split('/')
    .filter((step) => step !== '' && step !== '.' && step !== '..')
    .join('/');
  const times = taken.get(plain) ?? 0;
  taken.set(plain, times + 1);
  const dot = plain.lastIndexOf('.');
  const isEnding = dot > plain.lastIndexOf('/') + 1;
  const numbered = isEnding ? `${plain.slice(0, dot)}_${times}${plain.slice(dot)}` : `${plain}_${times}`;
  const keys = times > 0 ? [numbered] : [name, plain];
  const key =
    keys.find((each) => left.has(each)) ?? (name === unnamed && left.size === 1 ? [...left.keys()][0] : undefined);
  const content = key === undefined ? undefined : left.get(key);
  if (key !== undefined) left.delete(key);
  return content;
}

function memberOf(
  entry: PackedEntry,
  content: Uint8Array | undefined,
  unpacked: Unpacked | null,
  list: OpenedList,
): Member {
  const { name, size } = entry;
  const known = Math.max(0, size);
  if (isLocked(entry, list)) return { name, bytes: null, size: known, verdict: list.locked };
  const stopped = stoppedVerdict(unpacked);
  // It has a password of its own: that of the smallest file does not open it.
  if (entry.encrypted && stopped === null && unpacked?.damaged.has(name) === true)
    return {
      name,
      bytes: null,
      size: known,
      verdict: lockedVerdict(0, 0, 'its password is not that of the other files'),
    };
  const isDamaged =
    unpacked?.damaged.has(name) === true || (content !== undefined && size >= 0 && content.length < size);
  if (content === undefined || unpacked?.stopped === 'bomb' || (isDamaged && content.length === 0)) {
    const verdict: Verdict = stopped ?? { outcome: 'damaged', code: 'damaged' };
    return { name, bytes: null, size: known, verdict };
  }
  const damaged: Verdict = { outcome: 'damaged', code: 'damaged', detail: 'cut short or altered inside its archive' };
  const isCut = stopped !== null && (size < 0 || content.length < size);
  return { name, bytes: content, size: content.length, verdict: isCut ? stopped : isDamaged ? damaged : null };
}

/** Whether an entry cannot be held: it says so itself, or it is alone, says nothing and was too large to unpack into memory. */
function isTooLarge(
  entry: PackedEntry,
  unpacked: Unpacked | null,
  budget: Reading['budget'],
  list: OpenedList,
): boolean {
  const { size } = entry;
  if (isLocked(entry, list) || budget.late()) return false;
  return size > budget.limits.memberBytes || (size < 0 && unpacked?.stopped === 'too-large');
}

/** An entry that is too large for memory, packed again as it comes. */
async function largeMember(
  file: Reading['file'],
  entry: PackedEntry,
  budget: Reading['budget'],
  list: OpenedList,
): Promise<Member> {
  // A file compressed by itself has no name to ask for.
  const isAlone = entry.size < 0 || (entry.name === unnamed && list.entries.length === 1);
  const hold = new PackedHold();
  const { stopped, isDamaged } = await unpackInto(hold, file, isAlone ? null : entry.name, budget, list.password);
  const { file: content, sha256 } = hold.finish();
  const { name } = entry;
  const size = Math.max(content.size, entry.size);
  const cut: Verdict = { outcome: 'damaged', code: 'damaged', detail: 'cut short or altered inside its archive' };
  const verdict = endOf(stopped) ?? (isDamaged || content.size < entry.size ? cut : null);
  const isUsable = content.size > 0 && stopped !== 'bomb' && stopped !== 'too-large';
  return { name, bytes: null, ...(isUsable ? { file: content, sha256 } : {}), size, verdict };
}

function stoppedVerdict(unpacked: Unpacked | null): Verdict | null {
  return unpacked === null ? unreachedVerdict : endOf(unpacked.stopped);
}

function endOf(stopped: Unpacked['stopped']): Verdict | null {
  switch (stopped) {
    case 'too-large':
      return {
        outcome: 'too-large',
        code: 'too-large',
        detail: 'packed in a way that only unpacking it to a disk undoes',
      };
    case 'bomb':
      return { outcome: 'refused', code: 'hostile', detail: 'expands without end' };
    case 'late':
      return unreachedVerdict;
    case null:
      return null;
  }
}
