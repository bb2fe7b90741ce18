import { availableParallelism } from 'node:os';
import type { ContentHash } from '#core/ids';
import { openPool, type Pool } from '../../adapters/files/pool.ts';
import type { PoolOptions } from '../../adapters/files/pool-options.ts';
import type { Vault } from '../../adapters/vault/case.ts';
import type { RegisterNames } from '../../review/detect/names/register-names.ts';
import type { OperatorTables } from '../../review/detect/operator-tables.ts';
import { defaultLimits } from '../../review/extract/limits.ts';
import type { Progress } from '../acts.ts';
import { stopIfAsked } from '../interruption.ts';
import type { World } from '../world.ts';
import type { KeysFor, SettledFamilyIndex } from './family-store.ts';

/** How files are read and searched in one pass over them, under which keys they are sealed, and who hears of each. */
export type FilePass = {
  readonly folder: string;
  readonly names: RegisterNames | null;
  readonly tables: OperatorTables;
  /** To try on what is encrypted. */
  readonly passwords?: readonly string[] | undefined;
  readonly workers?: number | undefined;
  readonly onProgress: Progress;
  readonly signal: AbortSignal;
  readonly keysFor: KeysFor;
  readonly onSettled: (sha256: ContentHash, index: SettledFamilyIndex) => void;
};

/** How many processes read in a pass, at least one. */
export function workersOf({ workers }: Pick<FilePass, 'workers'>): number {
  return Math.max(1, workers ?? availableParallelism());
}

/** The sandboxed processes of a pass. `recognises` says that they read pictures as well; `more` is what is otherwise than usual about them. */
export function openPassPool(
  world: World,
  vault: Vault,
  how: FilePass,
  recognises = false,
  more: Pick<PoolOptions, 'limits' | 'launch'> = {},
): Pool {
  return openPool({
    script: world.workerScript,
    codeFolders: [world.programFolder],
    evidence: how.folder,
    settings: {
      ...{ names: how.names, tables: how.tables, asOf: vault.createdOn, limits: defaultLimits },
      ...(recognises ? { recognises } : {}),
      passwords: how.passwords ?? [],
    },
    workers: workersOf(how),
    ...more,
  });
}

/** Settles files side by side, as many at once as the pool has room for; rejects with the first failure, and with INTERRUPTED where it was asked to stop. */
export async function settleEach<File>(
  files: Iterable<File>,
  pool: Pool,
  signal: AbortSignal,
  settle: (file: File) => Promise<void>,
): Promise<void> {
  const failures: unknown[] = [];
  const under = new Set<Promise<void>>();
  for (const file of files) {
    stopIfAsked(signal);
    await pool.room();
    if (failures.length > 0) break;
    const settling = settle(file)
      .catch((error: unknown) => void failures.push(error))
      .finally(() => under.delete(settling));
    under.add(settling);
  }
  await Promise.all(under);
  stopIfAsked(signal);
  if (failures.length > 0) throw failures[0];
}
