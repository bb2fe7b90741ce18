import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { openPool } from '../../src/adapters/files/pool.ts';
import type { PoolLimits } from '../../src/adapters/files/pool-options.ts';
import { residentBytes } from '../../src/adapters/files/resident-memory.ts';
import type { ExtractedDocument } from '../../src/core/document.ts';
import { hashBytes } from '../../src/core/ids.ts';
import { defaultLimits, type ExtractLimits } from '../../src/review/extract/extract-family.ts';
import { readWhole } from '../support/read-family.ts';

/** A file to settle. */
export type FileToSettle = { readonly name: string; readonly make: () => Uint8Array };

/** How a file settled: everything met in it, seconds by the wall, and the largest memory of any reading process meanwhile in bytes. */
export type SettledFile = {
  readonly name: string;
  readonly bytes: number;
  readonly documents: readonly ExtractedDocument[];
  readonly seconds: number;
  readonly peak: number;
};

/** What else was seen while files were settled. */
export type Settling = {
  readonly settled: readonly SettledFile[];
  /** What reading processes tried that they may not. */
  readonly refusals: readonly string[];
  /** Names found beside the files that nobody put there, and files that are not as they were. */
  readonly changed: readonly string[];
};

const project = join(import.meta.dirname, '..', '..');

/**
 * Settles files one beside the other in the real pool of reading processes, each file made just before it is read and removed after.
 * `onSettled` hears of each as it ends.
 */
export async function settleFiles(
  files: readonly FileToSettle[],
  options: {
    readonly limits?: Partial<ExtractLimits>;
    readonly pool?: Partial<PoolLimits>;
    readonly workers: number;
    readonly onSettled?: (file: SettledFile) => void;
  },
): Promise<Settling> {
  const evidence = mkdtempSync(join(tmpdir(), 'candour-attacks-'));
  const pool = openPool({
    script: join(project, 'src', 'worker.ts'),
    codeFolders: [project],
    evidence,
    settings: { names: null, asOf: '2026-11-21', limits: { ...defaultLimits, ...options.limits } },
    workers: options.workers,
    limits: { ...options.pool },
  });
  const settled: SettledFile[] = [];
  const changed: string[] = [];
  const queue = files.entries();
  const work = async (): Promise<void> => {
    for (const [index, { name, make }] of queue) {
      const absolute = join(evidence, `${index}-${name}`);
      const bytes = make();
      const sha256 = hashBytes(bytes);
      writeFileSync(absolute, bytes);
      const started = performance.now();
      const scale = watchMemory();
      const documents = await readWhole(pool, { absolute, sha256, bytes: bytes.length });
      const file = {
        name,
        bytes: bytes.length,
        ...documents,
        seconds: (performance.now() - started) / 1000,
        peak: scale(),
      };
      if (hashBytes(readFileSync(absolute)) !== sha256) changed.push(name);
      rmSync(absolute);
      settled.push(file);
      options.onSettled?.(file);
    }
  };
  try {
    await Promise.all(Array.from({ length: options.workers }, work));
    changed.push(...readdirSync(evidence));
    return { settled, refusals: [...pool.refusals().keys()], changed };
  } finally {
    await pool.close();
    rmSync(evidence, { recursive: true });
  }
}

/** Watches the memory of this process's children; call it for the largest seen so far (Linux only, elsewhere 0). */
function watchMemory(): () => number {
  let largest = 0;
  const look = async (): Promise<void> => {
    for (const bytes of (await residentBytes(childProcesses())).values()) largest = Math.max(largest, bytes);
  };
  const timer = setInterval(() => void look(), 100);
  return () => {
    clearInterval(timer);
    return largest;
  };
}

function childProcesses(): readonly number[] {
  try {
    const listed = readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'latin1');
    return listed.trim().split(' ').filter(Boolean).map(Number);
  } catch {
    return [];
  }
}
