import type { ContentHash } from '#core/ids';
import type { PageAnswer, PageAsk } from '#core/recognised-page';
import { wordRows, wordsFrom } from '#core/recognised-page';
import type { RecognisedWord } from '#core/recognition';
import type { PageService } from '../../adapters/files/page-service.ts';
import type { NativeTesseract } from '../../adapters/tesseract/native-recogniser.ts';
import type { Vault } from '../../adapters/vault/case.ts';
import type { SegmentWriter } from '../../adapters/vault/segment-writer.ts';

/** Changes whenever the same picture could give other words, so that pages are read again. */
export const recognitionVersion = 'ocr-1';

/** The stage of the sealed records of pages. */
export const pageStage = 'ocr';

/** How fast pages were read in this case so far, and by what; kept with the pages. */
export type PagePace = { readonly pages: number; readonly milliseconds: number; readonly engines: readonly string[] };

const paceKey = 'pace';

/** The pages of a case that were read: each is sealed as soon as it is, so that no kill loses one. */
export class PageStore {
  readonly #records: Vault['records'];
  readonly #writer: SegmentWriter;
  readonly #native: NativeTesseract | null;
  readonly #builtIn: string;
  /** Pages of which a reading process died: not tried again in this run, and then said to be unread. */
  readonly #deadly = new Set<ContentHash>();
  readonly #kept = new Map<ContentHash, readonly RecognisedWord[] | null>();
  #pace: PagePace;

  constructor(
    vault: { readonly records: Vault['records']; readonly writer: SegmentWriter },
    engines: { readonly native: NativeTesseract | null; readonly builtIn: string; readonly pace: PagePace },
  ) {
    this.#records = vault.records;
    this.#writer = vault.writer;
    this.#native = engines.native;
    this.#builtIn = engines.builtIn;
    this.#pace = engines.pace;
  }

  /** Answers for one file; `progress` counts the pages that became known while it was read, and `onPage` hears of each. */
  forFile(onPage: () => void): PageService & { readonly progress: () => number } {
    let progress = 0;
    const keep = async (
      page: PageAsk,
      words: readonly RecognisedWord[] | null,
      milliseconds: number,
      engine: string,
    ): Promise<void> => {
      progress += 1;
      await this.#seal(page, words, milliseconds, engine);
      onPage();
    };
    return {
      ask: (page) => this.#ask(page),
      read: async (page, picture) => {
        const before = performance.now();
        const words = (await this.#native?.recognise(picture)) ?? null;
        if (words !== null)
          await keep(page, words, performance.now() - before, `tesseract ${this.#native?.version ?? ''}`);
        return words;
      },
      keep: (page, words, milliseconds) => keep(page, words, milliseconds, this.#builtIn),
      died: ({ key }) => {
        progress += 1;
        this.#deadly.add(key);
      },
      progress: () => progress,
    };
  }

  pace(): PagePace {
    return this.#pace;
  }

  async #ask(page: PageAsk): Promise<PageAnswer> {
    const known = await this.#known(page);
    if (known !== undefined) return { kind: 'words', rows: known === null ? null : wordRows(known) };
    if (this.#deadly.has(page.key)) return { kind: 'words', rows: null };
    return { kind: this.#native === null ? 'recognise' : 'send' };
  }

  async #known(page: PageAsk): Promise<readonly RecognisedWord[] | null | undefined> {
    const kept = this.#kept.get(page.key);
    if (kept !== undefined) return kept;
    const text = await this.#records.readText(pageStage, keyOf(page.key));
    if (text === null) return undefined;
    const record: unknown = JSON.parse(text);
    const rows: unknown = typeof record === 'object' && record !== null && 'words' in record ? record.words : undefined;
    return rows === null ? null : (wordsFrom(rows, page) ?? undefined);
  }

  async #seal(
    { key }: PageAsk,
    words: readonly RecognisedWord[] | null,
    milliseconds: number,
    engine: string,
  ): Promise<void> {
    const took = Math.round(milliseconds);
    const body = JSON.stringify({ engine, took, words: words === null ? null : wordRows(words) });
    // Another file may ask for the same page before the batch is on the disk.
    this.#kept.set(key, words);
    await this.#writer.add({ stage: pageStage, key: keyOf(key), body });
    const { pages, milliseconds: before, engines } = this.#pace;
    const named = engines.includes(engine) ? engines : [...engines, engine].sort();
    this.#pace = { pages: pages + 1, milliseconds: before + took, engines: named };
    await this.#writer.add({ stage: pageStage, key: paceKey, body: JSON.stringify(this.#pace) });
    if (this.#kept.size > mostKept) this.#kept.clear();
  }
}

/** Pages held until they are surely on the disk; a batch is sealed within a second. */
const mostKept = 500;

function keyOf(key: ContentHash): string {
  return `${key} ${recognitionVersion}`;
}

/** How fast pages were read in this case so far. */
export async function readPace(records: Vault['records']): Promise<PagePace> {
  const text = await records.readText(pageStage, paceKey);
  const pace: unknown = text === null ? null : JSON.parse(text);
  return isPace(pace) ? pace : { pages: 0, milliseconds: 0, engines: [] };
}

/** How many pages of a case were read from pictures. */
export function countPages(records: Vault['records']): number {
  return records.keys(pageStage).filter((key) => key.endsWith(` ${recognitionVersion}`)).length;
}

function isPace(value: unknown): value is PagePace {
  if (typeof value !== 'object' || value === null) return false;
  if (!('pages' in value && 'milliseconds' in value && 'engines' in value)) return false;
  const { pages, milliseconds, engines } = value;
  return typeof pages === 'number' && typeof milliseconds === 'number' && Array.isArray(engines);
}
