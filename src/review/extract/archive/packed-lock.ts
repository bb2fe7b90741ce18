import type { Budget } from '../budget.ts';
import type { ByteSource } from '../bytes/byte-source.ts';
import type { Verdict } from '../extractor.ts';
import { type Attempt, lockedVerdict } from '../unlock/passwords.ts';
import { listPacked, type PackedEntry, type PackedList, unpack } from './seven-zip.ts';

/** An archive's list once a password opened what it could; `password` is what 7-Zip is given ('' for none), `openedWith` its place. */
export type OpenedList = {
  readonly kind: 'listed';
  readonly entries: readonly PackedEntry[];
  readonly whole: boolean;
  readonly password: string;
  readonly openedWith: number;
  /** The directory was behind the password too, and so all of it. */
  readonly isHidden: boolean;
  /** Of entries that stay encrypted. */
  readonly locked: Verdict;
};

/** Lists an archive, by a password where it wants one: for its directory, or for the files in it. */
export async function openPacked(file: ByteSource, budget: Budget): Promise<OpenedList | Verdict> {
  const list = await listPacked(file);
  switch (list.kind) {
    case 'damaged':
      return { outcome: 'damaged', code: 'damaged' };
    case 'encrypted':
      return openDirectory(file, budget);
    case 'listed':
      return openEntries(file, list, budget);
  }
}

type Listed = Extract<PackedList, { kind: 'listed' }>;

async function openDirectory(file: ByteSource, { passwords }: Budget): Promise<OpenedList | Verdict> {
  const attempt: Attempt<{ list: Listed; password: string }> = async (password) => {
    const list = await listPacked(file, password);
    return list.kind === 'listed' ? { list, password } : null;
  };
  const trial = await passwords.open(attempt);
  if (trial.kind === 'locked') return trial.verdict;
  const { list, password } = trial.value;
  const entries = list.entries.map((entry) => ({ ...entry, encrypted: false }));
  return { ...list, entries, password, openedWith: trial.password, isHidden: true, locked: lockedVerdict(0, 0) };
}

/** The smallest file proves a password; that others have another one shows when they are unpacked. */
async function openEntries(file: ByteSource, list: Listed, budget: Budget): Promise<OpenedList> {
  const none = { ...list, password: '', openedWith: 0, isHidden: false, locked: lockedVerdict(0, 0) };
  const [test] = list.entries
    .filter(({ kind, encrypted, size }) => kind === 'file' && encrypted && size !== 0)
    .sort((a, b) => a.size - b.size || (a.name < b.name ? -1 : 1));
  if (test === undefined) return none;
  const trial = await budget.passwords.open(async (password) => {
    const { files, damaged } = await unpack(file, [test.name], budget, password);
    return files.size > 0 && damaged.size === 0 ? password : null;
  });
  if (trial.kind === 'locked') return { ...none, locked: trial.verdict };
  return { ...none, password: trial.value, openedWith: trial.password };
}
