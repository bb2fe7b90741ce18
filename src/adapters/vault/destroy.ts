import { createHash, createPublicKey, randomBytes, sign, verify } from 'node:crypto';
import { lstat, open, readdir, readFile, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import type { Clock } from '#core/clock';
import { Fault } from '#core/fault';
import { systemCode } from '#core/write-fault';
import { type CasePlace, keyPlace, type Unlocked, unlock } from './case.ts';
import { caseNames, parseJson, receiptSigner } from './case-file.ts';
import { keyBytes } from './case-key.ts';
import { explained, syncFolder, unfinished, writeDurably } from './durable.ts';
import { takeLock } from './lock.ts';

const contentsShape = z.object({
  format: z.literal(1),
  caseId: z.string(),
  createdOn: z.string(),
  /** ISO 8601, UTC. */
  destroyedAt: z.string(),
  /** Who destroyed the case and why, in the operator's own words. */
  who: z.string(),
  why: z.string(),
  /** Hash that ended the audit log, to be compared with one noted earlier; null where the log could not be read. */
  lastAuditHash: z.string().nullable(),
  /** What became of the casebook: a sentence. */
  casebook: z.string(),
  /** Files removed, the key and the database included (the lock, which holds nothing, is not counted), and their bytes. */
  files: z.number(),
  bytes: z.number(),
  segments: z.number(),
  /** SHA-256 over one line per segment, `name size`, in order of name. */
  segmentsSha256: z.string(),
  /** Files in the folder that Candour did not make, and left. */
  filesLeft: z.number(),
  /** Ed25519, SPKI, base64: as `case.json` gave it while there was a case. */
  publicKey: z.string(),
});
const receiptShape = contentsShape.extend({ signature: z.string() });
const draftShape = z.object({ receipt: receiptShape, keyFile: z.string() });

/** Which case to destroy, and what its receipt is to say besides what is found in the folder. */
export type Destruction = CasePlace &
  Pick<DestructionReceipt, 'who' | 'why' | 'lastAuditHash'> & {
    readonly clock: Clock;
    /** Whether the casebook was in the case folder, and goes with it, or in a database of its own, and stays there sealed. */
    readonly casebookIn: keyof typeof casebookFates;
  };

const casebookFates = {
  folder: 'It was in the case folder and was removed with it.',
  database:
    'It was in a PostgreSQL database and is still there: nothing sealed in it can be opened any more; its audit log, ids and counts stay readable until the schema casebook is dropped.',
} as const;

/** What is left of a destroyed case, signed with a key that was destroyed with it. */
export type DestructionReceipt = z.infer<typeof receiptShape>;

/**
 * Destroys a case: its key first, overwritten and removed, after which nothing sealed can be opened by anyone; then its
 * files. Leaves `destroyed.json`. An interrupted destruction is finished by the next call. A disk or a backup may still
 * hold an older copy of the key: a key kept on removable media is the one that can be seen to be gone. `name` must be
 * the name of the case folder. Throws CONFIRMATION-MISMATCH, CASE-LOCKED, and as `openCase` does.
 */
export async function destroyCase(options: Destruction & { readonly name: string }): Promise<DestructionReceipt> {
  const folder = resolve(options.folder);
  if (options.name !== basename(folder)) {
    throw new Fault(
      'CONFIRMATION-MISMATCH',
      'That is not the name of this case: nothing was destroyed. Type the name of the case folder.',
    );
  }
  const prepare = await preparation({ ...options, folder });
  const lock = takeLock(join(folder, caseNames.lock));
  let draft: Draft;
  try {
    draft = await prepare();
    await overwriteAndRemove(draft.keyFile);
    const waiting = (await readdir(folder)).filter(isUnfinished);
    for (const name of [...contentNames, caseNames.facts, ...waiting]) await remove(join(folder, name));
  } finally {
    lock.release();
  }
  for (const name of lockNames) await remove(join(folder, name));
  await writeDurably(join(folder, caseNames.destroyed), [Buffer.from(`${JSON.stringify(draft.receipt, null, 2)}\n`)]);
  await remove(join(folder, caseNames.destroying));
  await syncFolder(folder);
  return draft.receipt;
}

/** Whether a receipt's text is as it was signed; by the key it names, or by the one noted down from `case.json`, which proves more. */
export function verifyReceipt(text: string, notedKey: string | null): boolean {
  const found = receiptShape.safeParse(parseJson(text));
  if (!found.success || (notedKey !== null && notedKey !== found.data.publicKey)) return false;
  const { signature, ...contents } = found.data;
  try {
    const key = createPublicKey({ key: Buffer.from(contents.publicKey, 'base64'), format: 'der', type: 'spki' });
    return verify(null, signedText(contents), key, Buffer.from(signature, 'base64'));
  } catch {
    return false;
  }
}

const contentNames = [caseNames.sealed, caseNames.quarantine, caseNames.scratch, caseNames.casebook, caseNames.report];
const lockNames = [caseNames.lock, `${caseNames.lock}-journal`];

type Draft = z.infer<typeof draftShape>;

async function readDraft(folder: string): Promise<Draft | null> {
  const text = await readFile(join(folder, caseNames.destroying), 'utf8').catch(() => null);
  const draft = text === null ? null : draftShape.safeParse(parseJson(text));
  return draft?.success === true ? draft.data : null;
}

/** How to come by the draft of the receipt once the case is locked: one left by an interruption, else a new one, if the key fits. */
async function preparation(options: Destruction): Promise<() => Promise<Draft>> {
  const begun = await readDraft(options.folder);
  if (begun !== null) return () => Promise.resolve(begun);
  const opened = await unlock(options);
  return async () => {
    const draft = await draftReceipt(options, opened);
    await writeDurably(join(options.folder, caseNames.destroying), [Buffer.from(JSON.stringify(draft))]);
    return draft;
  };
}

/** Counts what there is and signs for it, while there is a key to sign with. */
async function draftReceipt(options: Destruction, { key, facts }: Unlocked): Promise<Draft> {
  const { folder, who, why, lastAuditHash, casebookIn } = options;
  const keyFile = keyPlace(options);
  const segments = await listBelow(join(folder, caseNames.sealed));
  const all = await listBelow(folder);
  const lockFiles = lockNames.map((name) => join(folder, name));
  const isOurs = ({ path }: Listed) =>
    path === keyFile ||
    ourNames.some((name) => path === join(folder, name) || path.startsWith(join(folder, name, '/')));
  const removed = all.filter((file) => isOurs(file) && !lockFiles.includes(file.path));
  const left = all.filter((file) => !isOurs(file));
  const isKeyElsewhere = !all.some(({ path }) => path === keyFile);
  const contents = {
    format: 1,
    caseId: facts.caseId,
    createdOn: facts.createdOn,
    destroyedAt: options.clock.now().toISOString(),
    ...{ who, why, lastAuditHash, casebook: casebookFates[casebookIn] },
    files: removed.length + (isKeyElsewhere ? 1 : 0),
    bytes: removed.reduce((sum, { bytes }) => sum + bytes, isKeyElsewhere ? keyBytes : 0),
    segments: segments.length,
    segmentsSha256: createHash('sha256')
      .update(segments.map(({ path, bytes }) => `${basename(path)} ${bytes}\n`).join(''))
      .digest('hex'),
    filesLeft: left.length,
    publicKey: facts.receiptKey,
  } as const;
  const signature = sign(null, signedText(contents), receiptSigner(key)).toString('base64');
  return { receipt: { ...contents, signature }, keyFile };
}

const ourNames: readonly string[] = [...contentNames, ...lockNames, caseNames.facts];

/** The contents as JSON in the order of the shape. */
function signedText(contents: z.infer<typeof contentsShape>): Buffer {
  return Buffer.from(JSON.stringify(contentsShape.parse(contents)));
}

/** Files that a kill left half written: of the case itself, and of the report's page. */
function isUnfinished(name: string): boolean {
  return name.startsWith(unfinished) || name.startsWith(`.${caseNames.report}.`);
}

type Listed = { readonly path: string; readonly bytes: number };

/** Every file below a folder with its size, by path; nothing if there is no such folder. */
async function listBelow(folder: string): Promise<readonly Listed[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  const paths = entries
    .filter((entry) => !entry.isDirectory() && !isUnfinished(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(paths.sort().map(async (path) => ({ path, bytes: (await lstat(path)).size })));
}

/** New bytes over the old ones, to the disk, before the name goes. */
async function overwriteAndRemove(path: string): Promise<void> {
  try {
    const handle = await open(path, 'r+');
    try {
      await handle.write(randomBytes(keyBytes), 0, keyBytes, 0);
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return;
    await explained(Promise.reject(error));
  }
  await remove(path);
  await syncFolder(dirname(path));
}

async function remove(path: string): Promise<void> {
  await explained(rm(path, { recursive: true, force: true, maxRetries: 3 }));
}
