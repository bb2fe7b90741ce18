import type { ContentHash } from '#core/ids';
import { findLaunch } from '../../adapters/files/launch.ts';
import type { Pool } from '../../adapters/files/pool.ts';
import { findNativeTesseract, type NativeTesseract } from '../../adapters/tesseract/native-recogniser.ts';
import { builtInTesseract } from '../../adapters/tesseract/wasm-module.ts';
import type { Vault } from '../../adapters/vault/case.ts';
import { type SegmentWriter, segmentWriter } from '../../adapters/vault/segment-writer.ts';
import type { WaitingPictures } from '../../review/collect/picture-risk.ts';
import type { PicturePlan, Progress } from '../acts.ts';
import type { World } from '../world.ts';
import { FamilySealer } from './family-sealer.ts';
import type { SettledFamilyIndex } from './family-store.ts';
import { type FilePass, openPassPool, settleEach, workersOf } from './file-pass.ts';
import type { UniqueFile } from './hash-folder.ts';
import { PageStore, readPace } from './page-store.ts';

/** How pictures are read, and who hears of what; `keysFor` gives the keys of files whose pictures were read. */
export type RecognisePictures = FilePass & {
  /** Told once, before the first page. */
  readonly onPictures: (plan: PicturePlan) => void;
};

/** Seconds a page until some were read on this machine: A4 at 200 dots an inch, in WebAssembly, on a slow laptop. */
const usualSeconds = 3;

type Work = {
  readonly pool: Pool;
  readonly writer: SegmentWriter;
  readonly records: Vault['records'];
  readonly store: PageStore;
  readonly how: RecognisePictures;
};

/**
 * Reads the pictures of files that have some, in the order given, and settles these files anew with the words in them. A page is
 * sealed as soon as it is read; a file counts once all its pages have been looked at.
 */
export async function recognisePictures(
  world: World,
  vault: Vault,
  how: RecognisePictures,
  waiting: readonly WaitingPictures<UniqueFile>[],
): Promise<void> {
  const launch = findLaunch();
  const native = isBuiltInWanted() ? null : findNativeTesseract(launch.prefix);
  const writer = segmentWriter((records) => vault.records.seal(records));
  const pages = new PageCount(waiting, how.onProgress);
  const pace = await readPace(vault.records);
  const store = new PageStore({ records: vault.records, writer }, { native, builtIn: builtInTesseract, pace });
  how.onPictures(planOf(waiting, store, native, workersOf(how)));
  const pool = openPassPool(world, vault, how, true, { limits: { fileMs: pageMs, containerMs: pageMs }, launch });
  const stop = (): void => {
    native?.close();
    void pool.close();
  };
  how.signal.addEventListener('abort', stop, { once: true });
  try {
    await recogniseAll({ pool, writer, records: vault.records, store, how }, waiting, pages);
  } finally {
    how.signal.removeEventListener('abort', stop);
    native?.close();
    await pool.close();
    // Also when something failed: a page that was read stays read.
    await writer.flush();
  }
}

/** `CANDOUR_TESSERACT=built-in`: where the same words are wanted on every machine. */
function isBuiltInWanted(): boolean {
  return process.env['CANDOUR_TESSERACT'] === 'built-in';
}

/** A page has a minute; with its drawing and turning, and all that stands before it in its file, three. */
const pageMs = 180_000;

async function recogniseAll(
  work: Work,
  waiting: readonly WaitingPictures<UniqueFile>[],
  pages: PageCount,
): Promise<void> {
  const { pool, how } = work;
  const files = waiting.map(({ of }) => of);
  await settleEach(files, pool, how.signal, async (file) => {
    const index = await recogniseOne(work, file, pages);
    if (index !== null) how.onSettled(file.sha256, index);
    pages.finish(file);
  });
}

/** Reads one file with its pictures, again and again as long as that brings pages; null where it does not end well: then it stays as it was. */
async function recogniseOne(work: Work, file: UniqueFile, count: PageCount): Promise<SettledFamilyIndex | null> {
  const { pool, writer, records, store, how } = work;
  const pages = store.forFile(() => count.add(file));
  for (;;) {
    const before = pages.progress();
    const sealer = new FamilySealer(writer, records, how.keysFor(file.sha256));
    const family = await pool.read(file, (pieces, attempt) => sealer.take(pieces, attempt), pages);
    if (family.isWhole) return await sealer.finish(family);
    await sealer.forgetTries(null);
    if (family.isAboutPlace || pages.progress() === before) return null;
  }
}

function planOf(
  waiting: readonly WaitingPictures<UniqueFile>[],
  store: PageStore,
  native: NativeTesseract | null,
  workers: number,
): PicturePlan {
  const pages = waiting.reduce((sum, each) => sum + each.pages, 0);
  const { pages: read, milliseconds } = store.pace();
  const isMeasured = read > 0;
  const secondsPerPage = isMeasured ? milliseconds / read / 1000 : usualSeconds;
  const engine = native === null ? `${builtInTesseract}, built in` : `Tesseract ${native.version} of this machine`;
  return {
    files: waiting.length,
    pages,
    engine,
    secondsPerPage,
    isMeasured,
    seconds: (pages * secondsPerPage) / workers,
  };
}

/** How many pages are done, told as they are: a page may be turned and read again, so a file counts no more than it has before its end. */
class PageCount {
  readonly #onProgress: Progress;
  readonly #total: number;
  readonly #pagesOf = new Map<ContentHash, number>();
  readonly #open = new Map<ContentHash, number>();
  #finished = 0;

  constructor(waiting: readonly WaitingPictures<UniqueFile>[], onProgress: Progress) {
    this.#onProgress = onProgress;
    for (const { of, pages } of waiting) this.#pagesOf.set(of.sha256, pages);
    this.#total = [...this.#pagesOf.values()].reduce((sum, pages) => sum + pages, 0);
    this.#tell();
  }

  add({ sha256 }: UniqueFile): void {
    const most = (this.#pagesOf.get(sha256) ?? 1) - 1;
    this.#open.set(sha256, Math.min(most, (this.#open.get(sha256) ?? 0) + 1));
    this.#tell();
  }

  finish({ sha256 }: UniqueFile): void {
    this.#open.delete(sha256);
    this.#finished += this.#pagesOf.get(sha256) ?? 0;
    this.#tell();
  }

  #tell(): void {
    const done = [...this.#open.values()].reduce((sum, pages) => sum + pages, this.#finished);
    this.#onProgress({ stage: 'ocr', done, total: this.#total, bytes: 0, totalBytes: null, people: null });
  }
}
