import { crc32 } from 'node:zlib';
import type { ContentHash } from '#core/ids';
import { type ZipEntry, zipEntryPlace } from '../../collect/zip-directory.ts';
import { type ByteSource, windowOf } from '../bytes/byte-source.ts';
import type { EntryEnd } from '../bytes/inflate.ts';
import { inflatedSource } from '../bytes/inflated-source.ts';
import type { Member } from '../extractor.ts';
import type { Reading } from '../unit-flow.ts';
import { endVerdict } from './archive-verdict.ts';
import { PackedHold } from './packed-hold.ts';
import { unpackInto } from './seven-zip.ts';

/** An entry of a zip that is too large to be held: where it is stored as it is, or deflated, it is read in the archive itself. */
export async function largeEntry(
  zip: ByteSource,
  entry: ZipEntry,
  source: Pick<Reading, 'budget' | 'alive'>,
): Promise<Member> {
  const { file, end, sha256 = null } = await contentOf(zip, entry, source);
  const verdict = endVerdict(end);
  const isUsable = file !== null && file.size > 0 && (verdict === null || end === 'damaged');
  const content = isUsable ? { file, sha256, size: file.size } : { size: Math.max(0, entry.size) };
  return { name: entry.name, bytes: null, ...content, verdict };
}

type Content = {
  readonly file: ByteSource | null;
  readonly end: EntryEnd;
  readonly sha256?: ContentHash | null;
};

async function contentOf(
  zip: ByteSource,
  entry: ZipEntry,
  source: Pick<Reading, 'budget' | 'alive'>,
): Promise<Content> {
  if (entry.encrypted) return { file: null, end: 'encrypted' };
  if (isRare(entry)) return rareContent(zip, entry, source.budget);
  const place = zipEntryPlace(zip, entry);
  if (place === null) return { file: null, end: 'damaged' };
  if (entry.method === 0) {
    const file = windowOf(zip, place.from, place.to - place.from);
    const sum = await sumOf(file, source.alive);
    return { file, end: place.whole && isWhole(entry, file.size, sum) ? 'whole' : 'damaged' };
  }
  const { file, crc32: sum, end, sha256 } = await inflatedSource({ file: zip, ...place, isGzip: false }, source);
  return {
    file,
    sha256,
    end: end === 'whole' && !(place.whole && isWhole(entry, file.size, sum)) ? 'damaged' : end,
  };
}

/** Whether an entry is in a method that only 7-Zip knows. */
export function isRare({ method, encrypted }: ZipEntry): boolean {
  return !encrypted && method !== 0 && method !== 8;
}

function isWhole(entry: ZipEntry, size: number, sum: number): boolean {
  return (entry.size < 0 || entry.size === size) && (entry.crc32 < 0 || entry.crc32 === sum);
}

async function sumOf(file: ByteSource, alive: Reading['alive']): Promise<number> {
  let sum = 0;
  for (let at = 0; at < file.size; at += 1 << 20) {
    sum = crc32(file.read(at, 1 << 20), sum);
    if (at % (128 << 20) === 0) await alive?.();
  }
  return sum;
}

async function rareContent(zip: ByteSource, entry: ZipEntry, budget: Reading['budget']): Promise<Content> {
  const hold = new PackedHold();
  const { stopped, isDamaged } = await unpackInto(hold, zip, entry.name, budget);
  const { file, sha256 } = hold.finish();
  switch (stopped) {
    case null:
      return { file, sha256, end: isDamaged || file.size !== entry.size ? 'damaged' : 'whole' };
    case 'late':
      return { file: null, end: 'stopped' };
    case 'too-large':
    case 'bomb':
      return { file: null, end: stopped };
  }
}
