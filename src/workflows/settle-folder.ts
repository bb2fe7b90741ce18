import { availableParallelism } from 'node:os';
import type { ContentHash } from '#core/ids';
import type { SettledDocument, SettledFamily, SettledFinding } from '#core/settled';
import { openPool, type Pool } from '../adapters/files/pool.ts';
import { isFamily } from '../adapters/files/settled-shape.ts';
import { isAboutPlace } from '../adapters/files/unread.ts';
import type { Vault } from '../adapters/vault/case.ts';
import { type SegmentWriter, segmentWriter } from '../adapters/vault/segment-writer.ts';
import { assessVersion } from '../review/assess/assess.ts';
import type { RegisterNames } from '../review/detect/register-names.ts';
import { detectVersion } from '../review/detect/version.ts';
import { extractVersion } from '../review/extract/extract-family.ts';
import { defaultLimits } from '../review/extract/limits.ts';
import { type HashedFolder, type HashOptions, hashFolder, type UniqueFile as Unique } from './hash-folder.ts';
import { stopIfAsked } from './interruption.ts';
import { findingsReader, parseRecord, recordOf, type SettledRecord } from './settled-record.ts';
import type { World } from './world.ts';

/** What the per-file phase works on. */
export type SettleOptions = HashOptions & {
  readonly names: RegisterNames | null;
  /** Identifies the names: findings are kept under it. */
  readonly namesDigest: string;
  readonly workers?: number | undefined;
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
};

/** The per-file phase: walks, hashes, and settles what is not settled yet; what it settles is sealed within about a second. */
export async function settleFolder(world: World, vault: Vault, options: SettleOptions): Promise<SettledFolder> {
  const { unique, ...hashed } = await hashFolder(options);
  const keys = keysOf(vault, options);
  const families = new Map<ContentHash, readonly SettledDocument[]>();
  const missing: Unique[] = [];
  for (const file of unique) {
    const settled = await readSettled(vault, keys, file.sha256);
    if (settled === null) missing.push(file);
    else families.set(file.sha256, settled.documents);
  }
  // Where only the names of the register changed, the words are kept and searched again: that is not read again.
  const redone = missing.filter(({ sha256 }) => !vault.records.has('extract', keys.extract(sha256))).length;
  const isolation = missing.length === 0 ? null : await settleMissing(world, vault, options, missing, families);
  return {
    ...{ ...hashed, isolation, redone, kept: unique.length - redone },
    documentsOf: (root) => families.get(root) ?? null,
    findingsOf: findingsReader((root) => readSettled(vault, keys, root)),
  };
}

type Keys = { readonly extract: (sha256: ContentHash) => string; readonly detect: (sha256: ContentHash) => string };

function keysOf(vault: Vault, { namesDigest }: SettleOptions): Keys {
  const extract = (sha256: ContentHash): string => `${sha256} ${extractVersion}`;
  return {
    extract,
    detect: (sha256) => `${extract(sha256)} ${detectVersion} ${assessVersion} ${namesDigest} ${vault.createdOn}`,
  };
}

async function readSettled({ records }: Vault, keys: Keys, sha256: ContentHash): Promise<SettledRecord | null> {
  const text = await records.readText('detect', keys.detect(sha256));
  return text === null ? null : parseRecord(text);
}

async function settleMissing(
  world: World,
  vault: Vault,
  options: SettleOptions,
  missing: readonly Unique[],
  families: Map<ContentHash, readonly SettledDocument[]>,
): Promise<Pool['isolation']> {
  const pool = openPool({
    script: world.workerScript,
    codeFolders: [world.programFolder],
    evidence: options.folder,
    settings: { names: options.names, asOf: vault.createdOn, limits: defaultLimits },
    workers: options.workers ?? availableParallelism(),
  });
  const writer = segmentWriter((records) => vault.records.seal(records));
  const stop = (): void => void pool.close();
  options.signal.addEventListener('abort', stop, { once: true });
  try {
    await settleAll(pool, writer, vault, options, missing, families);
    return pool.isolation;
  } finally {
    options.signal.removeEventListener('abort', stop);
    await pool.close();
    // Also when something failed: what is settled stays settled.
    await writer.flush();
  }
}

async function settleAll(
  pool: Pool,
  writer: SegmentWriter,
  vault: Vault,
  options: SettleOptions,
  missing: readonly Unique[],
  families: Map<ContentHash, readonly SettledDocument[]>,
): Promise<void> {
  const keys = keysOf(vault, options);
  const seen = new Set<string>();
  const count = { done: 0, bytes: 0 };
  const totalBytes = missing.reduce((total, { bytes }) => total + bytes, 0);
  const failures: unknown[] = [];
  const under: Promise<void>[] = [];
  for (const file of missing) {
    stopIfAsked(options.signal);
    await pool.room();
    if (failures.length > 0) break;
    under.push(
      settleOne(pool, writer, vault, keys, file)
        .then((settled) => {
          families.set(file.sha256, settled.documents);
          count.done += 1;
          count.bytes += file.bytes;
          notePeople(settled.findings, seen);
          options.onProgress({ stage: 'read', ...count, total: missing.length, totalBytes, people: seen.size });
        })
        .catch((error: unknown) => void failures.push(error)),
    );
  }
  await Promise.all(under);
  stopIfAsked(options.signal);
  if (failures.length > 0) throw failures[0];
}

/** Settles one file: read and searched, or only searched again where its words are sealed already. */
async function settleOne(
  pool: Pool,
  writer: SegmentWriter,
  { records }: Vault,
  keys: Keys,
  file: Unique,
): Promise<SettledOne> {
  const known = await records.readText('extract', keys.extract(file.sha256));
  const before: unknown = known === null ? null : JSON.parse(known);
  const isRead = isFamily(before);
  const settled = isRead ? await pool.detect(before) : await pool.extract(file);
  const record = recordOf(settled);
  const one = { documents: record.documents, findings: settled.findings };
  // What went wrong with the place may be gone at the next run, so it must not be remembered of the content.
  if (isAboutPlace(settled)) return one;
  // Words that are sealed already stay as they are: a changed register must not write the whole share once more.
  if (!isRead)
    await writer.add({ stage: 'extract', key: keys.extract(file.sha256), body: JSON.stringify(settled.family) });
  await writer.add({ stage: 'detect', key: keys.detect(file.sha256), body: JSON.stringify(record) });
  return one;
}

type SettledOne = Pick<SettledRecord, 'documents'> & Pick<SettledFamily, 'findings'>;

/** A first idea of how many people there are: different names, as written. */
function notePeople(findings: SettledFamily['findings'], seen: Set<string>): void {
  for (const { type, value } of findings.flat()) if (type === 'person-name') seen.add(value);
}
