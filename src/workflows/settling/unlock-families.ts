import type { ContentHash } from '#core/ids';
import type { Vault } from '../../adapters/vault/case.ts';
import { type KeysFor, readFamilyIndex } from './family-store.ts';
import { type FolderSoFar, foundPasswords } from './found-passwords.ts';
import type { UniqueFile } from './hash-folder.ts';
import {
  forgetFamily,
  isLocked,
  isWorthReading,
  noteTried,
  type PasswordStock,
  rememberOpened,
  stockOf,
} from './password-stock.ts';

/** What trying passwords on settled files works with. */
export type Unlocking = FolderSoFar & {
  readonly records: Vault['records'];
  readonly unique: readonly UniqueFile[];
  /** The keys of a file without the words in its pictures, and with them. */
  readonly plain: KeysFor;
  readonly recognised: KeysFor;
  /** A file is about to be read again: nothing is known of it any more. */
  readonly forget: (sha256: ContentHash) => void;
  /** Reads files, trying passwords on what is encrypted in them. */
  readonly settle: (files: readonly UniqueFile[], passwords: readonly string[]) => Promise<void>;
};

/** Rounds of passwords that were found: what one opens may say the next. */
const mostRounds = 3;

/**
 * Reads again what is encrypted and was not tried with these passwords; `fresh` were read with them just now. With `isFinding`
 * also with those that files say, until nothing more opens. Gives how many files were read again.
 */
export async function unlockFamilies(
  work: Unlocking,
  given: PasswordStock,
  fresh: readonly UniqueFile[],
  isFinding: boolean,
): Promise<number> {
  await noteReading(work, fresh, given);
  let again = await tryPasswords(work, given);
  let stock = given;
  for (let round = 0; isFinding && round < mostRounds; round += 1) {
    const more = stockOf([...stock.list, ...foundPasswords(work)]);
    if (more.list.length === stock.list.length) break;
    again += await tryPasswords(work, more);
    stock = more;
  }
  return again;
}

async function tryPasswords(work: Unlocking, stock: PasswordStock): Promise<number> {
  const { records, unique, plain, recognised, documentsOf } = work;
  const worth: UniqueFile[] = [];
  for (const file of unique) {
    const documents = documentsOf(file.sha256) ?? [];
    if (await isWorthReading(records, plain(file.sha256).words, documents, stock)) worth.push(file);
  }
  if (worth.length === 0) return 0;
  for (const { sha256 } of worth) {
    for (const keys of [plain(sha256), recognised(sha256)])
      await forgetFamily(records, keys, await readFamilyIndex(records, keys.searched));
    work.forget(sha256);
  }
  await work.settle(worth, stock.list);
  await noteReading(work, worth, stock);
  return worth.length;
}

/** Remembers what opened something, and what was tried where something is encrypted still. */
async function noteReading(work: Unlocking, files: readonly UniqueFile[], stock: PasswordStock): Promise<void> {
  const documents = files.map(({ sha256 }) => ({ sha256, documents: work.documentsOf(sha256) ?? [] }));
  await rememberOpened(
    work.records,
    stock,
    documents.flatMap((each) => each.documents),
  );
  const locked = documents.filter((each) => isLocked(each.documents));
  await noteTried(
    work.records,
    locked.map(({ sha256 }) => work.plain(sha256).words),
    stock,
  );
}
