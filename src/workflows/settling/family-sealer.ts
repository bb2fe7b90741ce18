import type { SettledPiece } from '#core/family-piece';
import type { ReadFamily } from '../../adapters/files/pool.ts';
import type { Vault } from '../../adapters/vault/case.ts';
import type { SegmentWriter } from '../../adapters/vault/segment-writer.ts';
import { FamilyDocuments } from './family-documents.ts';
import { type FamilyKeys, indexOf, type SettledFamilyIndex, stages } from './family-store.ts';
import { batchKey, encodeSearched, encodeWords, type FamilyEnd, type SearchedPiece } from './sealed-family.ts';

type Records = Vault['records'];

/** Seals a family as it comes, batch by batch; nothing of it counts before its closing record is sealed. */
export class FamilySealer {
  readonly #writer: SegmentWriter;
  readonly #records: Records;
  readonly #keys: FamilyKeys;
  /** What came of each try, and in how many batches. */
  readonly #tries = new Map<number, { readonly family: FamilyDocuments; batches: number }>();

  constructor(writer: SegmentWriter, records: Records, keys: FamilyKeys) {
    this.#writer = writer;
    this.#records = records;
    this.#keys = keys;
  }

  /** Seals a batch of a try with its words. */
  async take(pieces: readonly SettledPiece[], attempt: number): Promise<void> {
    const batch = this.#note(pieces, attempt);
    const { words, searched } = this.#keys;
    const body = encodeWords(pieces, null);
    await this.#writer.add({ stage: stages.words, key: batchKey(words, attempt, batch), body });
    await this.#addSearched(batchKey(searched, attempt, batch), pieces, null);
  }

  /** Seals the end of a family that was read: from here on it counts, and its other tries are forgotten. */
  async finish({ attempt, batches, last }: ReadFamily): Promise<SettledFamilyIndex> {
    const end = { attempt, batches };
    const index = this.#indexWith(last, end);
    await this.#writer.add({ stage: stages.words, key: this.#keys.words, body: encodeWords(last, end) });
    await this.#addSearched(this.#keys.searched, last, end);
    await this.forgetTries(attempt);
    return index;
  }

  /** Seals what was found anew in one record of a family whose words are sealed already; the last one makes it count. */
  async addSearched(pieces: readonly SearchedPiece[], end: FamilyEnd, batch: number): Promise<void> {
    const { searched } = this.#keys;
    this.#note(pieces, end.attempt);
    const isEnd = batch === end.batches;
    await this.#addSearched(isEnd ? searched : batchKey(searched, end.attempt, batch), pieces, isEnd ? end : null);
  }

  /** The family put together from what has been noted of this try. */
  index(end: FamilyEnd): SettledFamilyIndex {
    return this.#indexWith([], end);
  }

  /** Forgets what other tries than this one sealed; of all of them where none counts. */
  async forgetTries(kept: number | null): Promise<void> {
    const void_ = [...this.#tries].filter(([attempt, { batches }]) => attempt !== kept && batches > 0);
    if (void_.length === 0) return;
    // Only what is on the disk can be forgotten.
    await this.#writer.flush();
    const names = void_.flatMap(([attempt, { batches }]) =>
      Array.from({ length: batches }, (_, batch) => [
        { stage: stages.words, key: batchKey(this.#keys.words, attempt, batch) },
        { stage: stages.searched, key: batchKey(this.#keys.searched, attempt, batch) },
      ]).flat(),
    );
    await this.#records.forget(names);
  }

  #note(pieces: readonly SearchedPiece[], attempt: number): number {
    const known = this.#tries.get(attempt) ?? { family: new FamilyDocuments(), batches: 0 };
    this.#tries.set(attempt, known);
    const batch = known.batches;
    for (const piece of pieces) known.family.add(piece, batch);
    known.batches += 1;
    return batch;
  }

  #indexWith(last: readonly SearchedPiece[], end: FamilyEnd): SettledFamilyIndex {
    const family = this.#tries.get(end.attempt)?.family ?? new FamilyDocuments();
    for (const piece of last) family.add(piece, end.batches);
    const index = indexOf(family, end);
    if (index === null) throw new Error('a family ended with a document missing');
    return index;
  }

  async #addSearched(key: string, pieces: readonly SearchedPiece[], end: FamilyEnd | null): Promise<void> {
    await this.#writer.add({ stage: stages.searched, key, body: encodeSearched(pieces, end) });
  }
}
