import { randomBytes } from 'node:crypto';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Clock } from '#core/clock';
import { Fault } from '#core/fault';
import { systemCode } from '#core/write-fault';
import { type CaseFacts, caseNames, checkFacts, newFacts, readFacts, writeFacts } from './case-file.ts';
import { type CaseKey, makeKey, readKey } from './case-key.ts';
import { emptyFolder, ensureOwnFolder, unfinished } from './durable.ts';
import { type Lock, takeLock } from './lock.ts';
import { type SealedValues, sealedValues } from './sealed-values.ts';
import { openSegments, type SegmentStore } from './segment-store.ts';

/** Where a case is, and where its key is if it is not in the case folder. */
export type CasePlace = { readonly folder: string; readonly keyFile?: string | undefined };

/** How far the ledger of decisions goes: its last line, from 1, and the hash of that line. */
export type LedgerEnd = { readonly line: number; readonly hash: string };

/** An open case, held by this process alone until `close`. */
export type Vault = {
  readonly caseId: string;
  /** The name of the case folder, which `destroy` asks for. */
  readonly name: string;
  readonly folder: string;
  /** YYYY-MM-DD. */
  readonly createdOn: string;
  /** Verifies the receipt of destruction, base64 (SPKI, Ed25519). */
  readonly receiptKey: string;
  /** A folder for this run, emptied when the case is opened and closed. */
  readonly scratch: string;
  /** Where the embedded database lives; not made here. */
  readonly casebook: string;
  readonly records: SegmentStore;
  readonly values: SealedValues;
  /** Absolute path of the folder reviewed, null before the first review. */
  readonly reviewed: () => string | null;
  /** Remembers the folder reviewed. Throws CASE-INSIDE-EVIDENCE. */
  readonly setReviewed: (folder: string) => Promise<void>;
  /** The line of the ledger of decisions that was noted last, and its hash; null before any. */
  readonly ledgerEnd: () => LedgerEnd | null;
  /** Notes how far the ledger goes, signed with the case key, so that a ledger cut short in the database is noticed. */
  readonly noteLedgerEnd: (end: LedgerEnd) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Whether a folder holds a case, or the receipt of one. */
export async function hasCase(folder: string): Promise<boolean> {
  for (const name of [caseNames.facts, caseNames.destroying, caseNames.destroyed])
    if (await exists(join(folder, name))) return true;
  return false;
}

/**
 * Makes a case in a new or empty folder and opens it; its key is made unless the file is there already. Throws USAGE where
 * there is a case already, CASE-NOT-A-CASE where the folder holds something else, and as `openCase` does.
 */
export async function createCase(options: CasePlace & { readonly clock: Clock }): Promise<Vault> {
  const folder = resolve(options.folder);
  const keyFile = keyPlace({ ...options, folder });
  await ensureOwnFolder(folder);
  if (await exists(join(folder, caseNames.facts))) {
    throw new Fault('USAGE', 'There is a case in this folder already: open it, or choose another folder with --case.');
  }
  await refuseDestroyed(folder);
  await refuseOtherThings(folder, keyFile);
  const lock = takeLock(join(folder, caseNames.lock));
  try {
    const key = (await exists(keyFile)) ? await readKey(keyFile) : await makeKey(keyFile);
    const createdOn = options.clock.now().toISOString().slice(0, 10);
    const facts = newFacts(key, `C-${randomBytes(10).toString('hex')}`, createdOn);
    // Last of all: a folder with a case.json has everything else.
    await writeFacts(folder, key, facts);
    return await openWith(folder, key, facts, lock);
  } catch (error) {
    lock.release();
    throw error;
  }
}

/**
 * Opens a case for this process alone. Throws CASE-MISSING, CASE-NOT-A-CASE, CASE-NEWER, CASE-DAMAGED, CASE-DESTROYED,
 * CASE-LOCKED, KEY-MISSING, KEY-WRONG, DISK-FULL or NOT-WRITABLE. Damaged sealed records are no fault: see `records.problems`.
 */
export async function openCase(place: CasePlace): Promise<Vault> {
  const folder = resolve(place.folder);
  const { key, facts } = await unlock({ ...place, folder });
  const lock = takeLock(join(folder, caseNames.lock));
  try {
    return await openWith(folder, key, facts, lock);
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** The key of a case and what its `case.json` says. */
export type Unlocked = { readonly key: CaseKey; readonly facts: CaseFacts };

/** The key and the facts of a case, verified, without taking the lock. */
export async function unlock(place: CasePlace): Promise<Unlocked> {
  if (!(await exists(place.folder))) throw missing();
  await refuseDestroyed(place.folder);
  await refuseUnmade(place.folder);
  const signed = await readFacts(place.folder);
  const key = await readKey(keyPlace(place));
  return { key, facts: checkFacts(key, signed) };
}

function missing(): Fault {
  return new Fault(
    'CASE-MISSING',
    'There is no case at this place: check the path given with --case, or start with a review.',
  );
}

// `case.json` comes last: until then the folder is empty, or held by the process that makes the case.
async function refuseUnmade(folder: string): Promise<void> {
  if (await exists(join(folder, caseNames.facts))) return;
  // A folder that cannot be read is reported by whoever reads `case.json`.
  const names = await readdir(folder).catch((): readonly string[] => [caseNames.facts]);
  if (names.length === 0) throw missing();
  if (names.includes(caseNames.lock)) takeLock(join(folder, caseNames.lock)).release();
}

/** Where the key of a case is: where the operator says, else in the case folder. */
export function keyPlace({ folder, keyFile }: CasePlace): string {
  return keyFile === undefined ? join(folder, caseNames.key) : resolve(keyFile);
}

async function openWith(folder: string, key: CaseKey, opened: CaseFacts, lock: Lock): Promise<Vault> {
  const scratch = join(folder, caseNames.scratch);
  await emptyFolder(scratch);
  const records = await openSegments(folder, key);
  const values = sealedValues(key);
  let facts = opened;
  let isOpen = true;
  const change = async (changes: Partial<CaseFacts>): Promise<void> => {
    const changed = { ...facts, ...changes };
    await writeFacts(folder, key, changed);
    facts = changed;
  };
  return {
    caseId: facts.caseId,
    name: basename(folder),
    folder,
    createdOn: facts.createdOn,
    receiptKey: facts.receiptKey,
    scratch,
    casebook: join(folder, caseNames.casebook),
    records,
    values,
    reviewed: () => {
      const sealed = facts.reviewed === null ? null : Buffer.from(facts.reviewed, 'base64');
      const path = sealed === null ? null : values.openBytes('reviewed folder', sealed, facts.caseId);
      return path === null ? null : Buffer.from(path).toString();
    },
    setReviewed: async (reviewed) => {
      const path = resolve(reviewed);
      await refuseInside(folder, path);
      const sealed = values.sealBytes('reviewed folder', Buffer.from(path), facts.caseId);
      await change({ reviewed: Buffer.from(sealed).toString('base64') });
    },
    ledgerEnd: () => facts.ledger ?? null,
    noteLedgerEnd: async ({ line, hash }) => await change({ ledger: { line, hash } }),
    close: async () => {
      if (!isOpen) return;
      isOpen = false;
      await records.settled();
      await emptyFolder(scratch);
      lock.release();
    },
  };
}

/**
 * Throws CASE-INSIDE-EVIDENCE where a case in `folder` would be reviewed with the evidence, or the evidence destroyed with
 * the case. Either may not exist yet.
 */
export async function refuseInside(folder: string, evidence: string): Promise<void> {
  const [inner, outer] = [await realPlace(resolve(folder)), await realPlace(resolve(evidence))];
  if (isWithin(inner, outer) || isWithin(outer, inner)) {
    throw new Fault(
      'CASE-INSIDE-EVIDENCE',
      'The case folder and the folder to review must stand apart: give a case folder outside it with --case.',
    );
  }
}

async function realPlace(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : join(await realPlace(above), basename(path));
  }
}

function isWithin(inner: string, outer: string): boolean {
  const way = relative(outer, inner);
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || resolve(way) === way);
}

async function refuseDestroyed(folder: string): Promise<void> {
  if (await exists(join(folder, caseNames.destroyed))) {
    throw new Fault(
      'CASE-DESTROYED',
      'This case has been destroyed, and only its receipt is left: choose another folder with --case.',
    );
  }
  if (await exists(join(folder, caseNames.destroying))) {
    throw new Fault(
      'CASE-DESTROYED',
      'This case was being destroyed when that was interrupted: run destroy again to finish it.',
    );
  }
}

/** A creation that was interrupted may have left a lock, a key or an empty folder; sealed records without a case.json are a loss. */
async function refuseOtherThings(folder: string, keyFile: string): Promise<void> {
  const ours: readonly string[] = [
    caseNames.lock,
    `${caseNames.lock}-journal`,
    basename(keyFile),
    caseNames.scratch,
    caseNames.sealed,
    caseNames.quarantine,
  ];
  for (const name of await readdir(folder)) {
    if (name.startsWith(unfinished)) continue;
    if (!ours.includes(name)) {
      throw new Fault(
        'CASE-NOT-A-CASE',
        'This folder holds other things and no case: choose a new or empty folder with --case.',
      );
    }
    if (name === caseNames.sealed && (await readdir(join(folder, name))).length > 0) {
      throw new Fault(
        'CASE-DAMAGED',
        'This case has lost its case.json: put back a copy of it, or start a new case in another folder.',
      );
    }
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (['EACCES', 'EPERM'].includes(systemCode(error))) {
      throw new Fault(
        'NOT-WRITABLE',
        'The system does not let Candour look into the case folder: check its permissions.',
      );
    }
    return false;
  }
}
