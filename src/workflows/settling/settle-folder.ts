import type { ContentHash } from '#core/ids';
import type { SettledDocument, SettledFinding } from '#core/settled';
import type { Pool } from '../../adapters/files/pool.ts';
import type { Vault } from '../../adapters/vault/case.ts';
import { assessVersion } from '../../review/assess/assess.ts';
import type { RegisterNames } from '../../review/detect/names/register-names.ts';
import type { OperatorTables } from '../../review/detect/operator-tables.ts';
import { detectVersion } from '../../review/detect/version.ts';
import { extractVersion } from '../../review/extract/extract-family.ts';
import type { OcrMode, PicturePlan } from '../acts.ts';
import { stopIfAsked } from '../interruption.ts';
import type { World } from '../world.ts';
import { findingsReader } from './family-findings.ts';
import { forgetHalfRead, type KeysFor, readFamilyIndex, type SettledFamilyIndex, wordsOf } from './family-store.ts';
import { filesToRecognise, type SettledFiles } from './files-to-recognise.ts';
import { type LockedFiles, lockedFiles } from './found-passwords.ts';
import { type HashedFolder, type HashOptions, hashFolder, type UniqueFile as Unique } from './hash-folder.ts';
import { readPace, recognitionVersion } from './page-store.ts';
import { passwordStock } from './password-stock.ts';
import { recognisePictures } from './recognise-pictures.ts';
import { settleMissing } from './settle-missing.ts';
import { unlockFamilies } from './unlock-families.ts';

/** What the per-file phase works on. */
export type SettleOptions = HashOptions & {
  readonly names: RegisterNames | null;
  readonly tables: OperatorTables;
  /** Identifies the names and the operator's tables: findings are kept under it. */
  readonly namesDigest: string;
  readonly workers?: number | undefined;
  /** The operator's passwords, in the order of trying. */
  readonly passwords: readonly string[];
  /** Passwords that files say are tried as well. */
  readonly foundPasswords: boolean;
  /** Which pictures are read once all else has settled. */
  readonly ocr: OcrMode;
  readonly onPictures: (plan: PicturePlan) => void;
};

/** Every outermost file of the folder, each with a settled family behind its hash. */
export type SettledFolder = Pick<HashedFolder, 'roots' | 'walked' | 'problems'> & {
  /** The documents of an outermost file, itself first; null where it could not be had. */
  readonly documentsOf: (root: ContentHash) => readonly SettledDocument[] | null;
  /** The findings of one of them, by its place in the family. */
  readonly findingsOf: (root: ContentHash, index: number) => Promise<readonly SettledFinding[]>;
  readonly redone: number;
  readonly kept: number;
  readonly isolation: Pool['isolation'] | null;
  /** What is encrypted still, and where likely passwords stand. */
  readonly locked: LockedFiles;
  /** What read the pictures of this case, sorted; empty where none was read. */
  readonly engines: readonly string[];
};

/**
 * The per-file phase: walks, hashes, and settles what is not settled yet; what it settles is sealed within about a second. When
 * everything else has settled, the pictures are read, and their files settled anew with the words in them.
 */
export async function settleFolder(world: World, vault: Vault, options: SettleOptions): Promise<SettledFolder> {
  const { unique, ...hashed } = await hashFolder(options);
  const { records } = vault;
  const keys = keysOf(vault, options);
  // What was read of pictures once is never given up, whatever this review is told to read.
  const recognised = new Set<ContentHash>();
  const keysFor: KeysFor = (sha256) => (recognised.has(sha256) ? keys.recognised : keys.plain)(sha256);
  await forgetHalfRead(records);
  const families = new Map<ContentHash, SettledFamilyIndex>();
  const [missing, fresh]: [Unique[], Unique[]] = [[], []];
  // Where only the names of the register changed, the words are kept and searched again: that is not read again.
  for (const file of unique) {
    stopIfAsked(options.signal);
    if ((await wordsOf(records, keys.recognised(file.sha256).words)) !== null) recognised.add(file.sha256);
    const { searched, words } = keysFor(file.sha256);
    const settled = await readFamilyIndex(records, searched);
    if (settled !== null) families.set(file.sha256, settled);
    else {
      missing.push(file);
      if ((await wordsOf(records, words)) === null) fresh.push(file);
    }
  }
  const onSettled = (sha256: ContentHash, index: SettledFamilyIndex): void => void families.set(sha256, index);
  const documentsOf = (root: ContentHash): readonly SettledDocument[] | null => families.get(root)?.documents ?? null;
  const findingsOf = findingsReader(records, (root) => {
    const index = families.get(root);
    return index === undefined ? null : { key: keysFor(root).searched, index };
  });
  const before = new Set(unique.filter(({ sha256 }) => families.has(sha256) && recognised.has(sha256)));
  const stock = await passwordStock(records, options.passwords);
  let isolation: Pool['isolation'] | null = null;
  const settle = async (files: readonly Unique[], passwords: readonly string[]): Promise<void> => {
    if (files.length === 0) return;
    isolation = await settleMissing(world, vault, { ...options, passwords, keysFor, onSettled }, files);
  };
  await settle(missing, stock.list);
  const folder = { roots: hashed.roots, documentsOf };
  const forget = (sha256: ContentHash): void => void recognised.delete(sha256);
  const unlocking = { ...folder, ...keys, records, unique, settle, forget };
  const again = await unlockFamilies(unlocking, stock, fresh, options.foundPasswords);
  await settlePictures(world, vault, options, {
    ...{ ...folder, unique, keysFor: keys.recognised },
    isRead: (file) => before.has(file) && recognised.has(file.sha256),
    onSettled: (sha256, index) => {
      recognised.add(sha256);
      onSettled(sha256, index);
    },
  });
  const redone = fresh.length + again;
  return {
    ...{ ...hashed, isolation, redone, kept: Math.max(0, unique.length - redone), documentsOf, findingsOf },
    locked: lockedFiles(folder),
    engines: (await readPace(records)).engines,
  };
}

/** The files of the folder without the words of their pictures, and who hears when these are had too. */
type PicturesLeft = SettledFiles & {
  readonly keysFor: KeysFor;
  /** Whether its pictures were looked at in an earlier run. */
  readonly isRead: (file: Unique) => boolean;
  readonly onSettled: (sha256: ContentHash, index: SettledFamilyIndex) => void;
};

async function settlePictures(world: World, vault: Vault, options: SettleOptions, left: PicturesLeft): Promise<void> {
  const waiting = filesToRecognise(left, options.ocr).filter(({ of }) => !left.isRead(of));
  if (waiting.length === 0) return;
  const passwords = (await passwordStock(vault.records, options.passwords)).list;
  const { keysFor, onSettled } = left;
  await recognisePictures(world, vault, { ...options, passwords, keysFor, onSettled }, waiting);
}

function keysOf(
  vault: Vault,
  { namesDigest }: SettleOptions,
): { readonly plain: KeysFor; readonly recognised: KeysFor } {
  const keysWith =
    (reading: string): KeysFor =>
    (sha256) => {
      const words = `${sha256} ${reading}`;
      const searched = `${words} ${detectVersion} ${assessVersion} ${namesDigest} ${vault.createdOn}`;
      return { words, searched };
    };
  return { plain: keysWith(extractVersion), recognised: keysWith(`${extractVersion}+${recognitionVersion}`) };
}
