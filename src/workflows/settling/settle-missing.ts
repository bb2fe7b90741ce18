import { unpackFindings } from '#core/packed-findings';
import type { Pool } from '../../adapters/files/pool.ts';
import type { Vault } from '../../adapters/vault/case.ts';
import { type SegmentWriter, segmentWriter } from '../../adapters/vault/segment-writer.ts';
import type { World } from '../world.ts';
import { FamilyDocuments } from './family-documents.ts';
import { FamilySealer } from './family-sealer.ts';
import { type FamilyKeys, forgetWords, readWords, type SettledFamilyIndex, wordsOf } from './family-store.ts';
import { type FilePass, openPassPool, settleEach } from './file-pass.ts';
import type { UniqueFile } from './hash-folder.ts';
import { RoughCount } from './rough-count.ts';
import type { SearchedPiece } from './sealed-family.ts';

/** What settling works with; `people` is a first idea of how many there are: different names, as written. */
type Work = {
  readonly pool: Pool;
  readonly writer: SegmentWriter;
  readonly records: Vault['records'];
  readonly people: RoughCount;
};

/** Settles files: each is read in a sandboxed process, or only searched again, and sealed as it comes. */
export async function settleMissing(
  world: World,
  vault: Vault,
  how: FilePass,
  missing: readonly UniqueFile[],
): Promise<Pool['isolation']> {
  const pool = openPassPool(world, vault, how);
  const writer = segmentWriter((records) => vault.records.seal(records));
  const stop = (): void => void pool.close();
  how.signal.addEventListener('abort', stop, { once: true });
  try {
    await settleAll({ pool, writer, records: vault.records, people: new RoughCount() }, how, missing);
    return pool.isolation;
  } finally {
    how.signal.removeEventListener('abort', stop);
    await pool.close();
    // Also when something failed: what is settled stays settled.
    await writer.flush();
  }
}

async function settleAll(work: Work, how: FilePass, missing: readonly UniqueFile[]): Promise<void> {
  const count = { done: 0, bytes: 0 };
  const part = new PartsRead();
  const totalBytes = missing.reduce((total, { bytes }) => total + bytes, 0);
  await settleEach(missing, work.pool, how.signal, async (file) => {
    const tell = (): void => {
      const [people, bytes] = [work.people.count(), count.bytes + part.bytes()];
      how.onProgress({ stage: 'read', done: count.done, bytes, total: missing.length, totalBytes, people });
    };
    const onBatch = (words: number): void => {
      part.add(file, words);
      tell();
    };
    const index = await settleOne(work, how.keysFor(file.sha256), file, onBatch);
    how.onSettled(file.sha256, index);
    part.end(file);
    count.done += 1;
    count.bytes += file.bytes;
    tell();
  });
}

/** How much of the files under way has been read, by the words that came: never all of one before its end. */
class PartsRead {
  readonly #read = new Map<UniqueFile, number>();

  add(file: UniqueFile, words: number): void {
    this.#read.set(file, Math.min((this.#read.get(file) ?? 0) + words, file.bytes * 0.9));
  }

  end(file: UniqueFile): void {
    this.#read.delete(file);
  }

  bytes(): number {
    return Math.floor([...this.#read.values()].reduce((sum, bytes) => sum + bytes, 0));
  }
}

/** Settles one file: read and searched, or only searched again where its words are sealed already. */
async function settleOne(
  work: Work,
  keys: FamilyKeys,
  file: UniqueFile,
  onBatch: (words: number) => void,
): Promise<SettledFamilyIndex> {
  const { pool, writer, records, people } = work;
  const again = await searchAgain(work, keys);
  if (again !== null) return again;
  const sealer = new FamilySealer(writer, records, keys);
  const family = await pool.read(file, async (pieces, attempt) => {
    notePeople(pieces, people);
    onBatch(pieces.reduce((sum, { words }) => sum + words.length, 0));
    await sealer.take(pieces, attempt);
  });
  notePeople(family.last, people);
  if (!family.isAboutPlace) return await sealer.finish(family);
  // What went wrong with the place may be gone at the next run, so it must not be remembered of the content.
  await sealer.forgetTries(null);
  return unsealed(family.last);
}

/** Searches the sealed words of a family again, record by record; null where they are not all there, or cannot be searched. */
async function searchAgain(work: Work, keys: FamilyKeys): Promise<SettledFamilyIndex | null> {
  const { pool, writer, records, people } = work;
  const end = await wordsOf(records, keys.words);
  if (end === null) return null;
  const sealer = new FamilySealer(writer, records, keys);
  for (let batch = 0; batch <= end.batches; batch += 1) {
    const words = await readWords(records, keys.words, end, batch);
    const pieces = words === null ? null : await pool.search(words);
    if (pieces === null) {
      await writer.flush();
      await forgetWords(records, keys.words, end);
      return null;
    }
    notePeople(pieces, people);
    await sealer.addSearched(pieces, end, batch);
  }
  return sealer.index(end);
}

/** The end of a family that is kept for this run alone. */
function unsealed(pieces: readonly SearchedPiece[]): SettledFamilyIndex {
  const family = new FamilyDocuments();
  for (const piece of pieces) family.add(piece, 0);
  return { documents: family.documents() ?? [], end: { attempt: 1, batches: 0 }, places: null };
}

function notePeople(pieces: readonly SearchedPiece[], people: RoughCount): void {
  for (const { findings } of pieces) {
    for (const { type, value } of unpackFindings(findings) ?? []) if (type === 'person-name') people.add(value);
  }
}
