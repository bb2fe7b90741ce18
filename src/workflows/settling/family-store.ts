import type { ContentHash } from '#core/ids';
import type { SettledDocument } from '#core/settled';
import type { Vault } from '../../adapters/vault/case.ts';
import { FamilyDocuments, type PiecePlaces } from './family-documents.ts';
import { batchKey, type FamilyEnd, familyOfBatch, readSearched, splitEnd } from './sealed-family.ts';

type Records = Vault['records'];

/** The keys under which a family is sealed: its words, and what was found in them by the names and rules of this run. */
export type FamilyKeys = { readonly words: string; readonly searched: string };

/** The keys of the family of each content. */
export type KeysFor = (sha256: ContentHash) => FamilyKeys;

/** The stages of the sealed records. */
export const stages = { words: 'extract', searched: 'detect' } as const;

/** A family whose every record is there: its documents, and where their findings stand. */
export type SettledFamilyIndex = {
  readonly documents: readonly SettledDocument[];
  readonly end: FamilyEnd;
  /** In which records each document stands; null where the family is one record. */
  readonly places: PiecePlaces | null;
};

/** Reads what is sealed of a family but its words, record by record; null where it is not settled, or not whole. */
export async function readFamilyIndex(records: Records, key: string): Promise<SettledFamilyIndex | null> {
  const closing = await records.read(stages.searched, key);
  const split = closing === null ? null : splitEnd(closing);
  if (split === null) return null;
  const { end, rest } = split;
  const family = new FamilyDocuments();
  for (let batch = 0; batch < end.batches; batch += 1) {
    const body = await records.read(stages.searched, batchKey(key, end.attempt, batch));
    if (body === null) return null;
    for (const piece of readSearched(body)) family.add(piece, batch);
  }
  for (const piece of readSearched(rest)) family.add(piece, end.batches);
  return indexOf(family, end);
}

/** A family put together; null where a document is missing or did not end. */
export function indexOf(family: FamilyDocuments, end: FamilyEnd): SettledFamilyIndex | null {
  const documents = family.documents();
  return documents === null ? null : { documents, end, places: end.batches === 0 ? null : family.places };
}

/** Whether the words of a family are sealed, all of them, and how they came; null where they are not. */
export async function wordsOf(records: Records, key: string): Promise<FamilyEnd | null> {
  const closing = records.has(stages.words, key) ? await records.read(stages.words, key) : null;
  const end = closing === null ? null : (splitEnd(closing)?.end ?? null);
  if (end === null) return null;
  for (let batch = 0; batch < end.batches; batch += 1) {
    if (!records.has(stages.words, batchKey(key, end.attempt, batch))) return null;
  }
  return end;
}

/** The sealed words of one record of a family: a batch, or its end. */
export async function readWords(
  records: Records,
  key: string,
  end: FamilyEnd,
  batch: number,
): Promise<Uint8Array | null> {
  if (batch < end.batches) return await records.read(stages.words, batchKey(key, end.attempt, batch));
  const closing = await records.read(stages.words, key);
  return closing === null ? null : (splitEnd(closing)?.rest ?? null);
}

/** How many families have their words sealed. */
export function countFamilies(records: Records): number {
  const keys = records.keys(stages.words).filter((key) => familyOfBatch(key) === null);
  // A file whose pictures were read has been read twice: without them and with them.
  return new Set(keys.map((key) => key.slice(0, key.indexOf(' ')))).size;
}

/** Forgets every batch of a family that never ended, or whose end counts another try: it was half read when the program was killed. */
export async function forgetHalfRead(records: Records): Promise<void> {
  const names: { readonly stage: string; readonly key: string }[] = [];
  for (const stage of [stages.words, stages.searched]) {
    const ends = new Map<string, FamilyEnd | null>();
    for (const key of records.keys(stage)) {
      const family = familyOfBatch(key);
      if (family === null) continue;
      if (!ends.has(family)) ends.set(family, await endOf(records, stage, family));
      const end = ends.get(family) ?? null;
      if (end === null || !key.startsWith(`${family}#${end.attempt}.`)) names.push({ stage, key });
    }
  }
  if (names.length > 0) await records.forget(names);
}

/** Forgets the words of a family, for it is to be read again from its file. */
export async function forgetWords(records: Records, key: string, { attempt, batches }: FamilyEnd): Promise<void> {
  const batchKeys = Array.from({ length: batches }, (_, batch) => batchKey(key, attempt, batch));
  await records.forget([key, ...batchKeys].map((each) => ({ stage: stages.words, key: each })));
}

async function endOf(records: Records, stage: string, family: string): Promise<FamilyEnd | null> {
  const closing = await records.read(stage, family);
  return closing === null ? null : (splitEnd(closing)?.end ?? null);
}
