import { createHash } from 'node:crypto';
import type { SettledDocument } from '#core/settled';
import type { Vault } from '../../adapters/vault/case.ts';
import { type FamilyKeys, type SettledFamilyIndex, stages, wordsOf } from './family-store.ts';
import { batchKey } from './sealed-family.ts';

type Records = Vault['records'];

/** The passwords of a review: the operator's in their order, then those that opened something in this case before. */
export type PasswordStock = {
  readonly list: readonly string[];
  /** Tells one stock from another; kept sealed, since a short password could be guessed from it. */
  readonly digest: string;
};

const tried = 'passwords tried';
const opened = { stage: 'passwords', key: 'opened' } as const;

/** The stock of a review, from the passwords given and what the case remembers. */
export async function passwordStock(records: Records, given: readonly string[]): Promise<PasswordStock> {
  return stockOf([...given, ...(await remembered(records))]);
}

/** A stock of more passwords than another. */
export function stockOf(passwords: readonly string[]): PasswordStock {
  const list = [...new Set(passwords)];
  const digest = createHash('sha256')
    .update(JSON.stringify([...list].sort()))
    .digest('hex');
  return { list, digest };
}

/** Whether something in a family is encrypted still: a document of it, or members of one. */
export function isLocked(documents: readonly SettledDocument[]): boolean {
  return documents.some(({ outcome, problem }) => outcome === 'encrypted' || problem?.code === 'encrypted');
}

/** Whether a family is to be read again: it holds something encrypted, and not all of these passwords were tried on it. */
export async function isWorthReading(
  records: Records,
  key: string,
  documents: readonly SettledDocument[],
  { list, digest }: PasswordStock,
): Promise<boolean> {
  if (list.length === 0 || !isLocked(documents)) return false;
  return (await records.readText(tried, key)) !== digest;
}

/** Remembers which stock was tried on the families that are still locked. */
export async function noteTried(
  records: Records,
  keys: readonly string[],
  { list, digest }: PasswordStock,
): Promise<void> {
  if (list.length > 0) await records.seal(keys.map((key) => ({ stage: tried, key, body: digest })));
}

/** Forgets what is sealed of a family, its ends first of all, so that it is read again from its file. */
export async function forgetFamily(
  records: Records,
  { words, searched }: FamilyKeys,
  index: SettledFamilyIndex | null,
): Promise<void> {
  const read = await wordsOf(records, words);
  const batchesOf = (stage: string, key: string, known: SettledFamilyIndex['end'] | null) =>
    known === null
      ? []
      : Array.from({ length: known.batches }, (_, batch) => ({ stage, key: batchKey(key, known.attempt, batch) }));
  await records.forget([
    { stage: stages.searched, key: searched },
    { stage: stages.words, key: words },
    ...batchesOf(stages.searched, searched, index?.end ?? null),
    ...batchesOf(stages.words, words, read),
  ]);
}

/** Remembers the passwords that opened documents of this run, so that a later one without a list does not lose them. */
export async function rememberOpened(
  records: Records,
  { list }: PasswordStock,
  documents: Iterable<SettledDocument>,
): Promise<void> {
  const known = new Set(await remembered(records));
  const before = known.size;
  for (const { openedWith } of documents) {
    const password = openedWith === undefined ? undefined : list[openedWith - 1];
    if (password !== undefined) known.add(password);
  }
  if (known.size > before) await records.seal([{ ...opened, body: JSON.stringify([...known].sort()) }]);
}

async function remembered(records: Records): Promise<readonly string[]> {
  const text = await records.readText(opened.stage, opened.key);
  const parsed: unknown = text === null ? [] : JSON.parse(text);
  return Array.isArray(parsed) ? parsed.filter((each) => typeof each === 'string') : [];
}
