import { realpathSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import type { IntakeLimits } from './family-intake.ts';
import { findLaunch, type Launch } from './launch.ts';
import type { ExtractJob, Times } from './messages.ts';
import type { ReadingCommand } from './reading-process.ts';

/** How far a reading process may go before it is ended; milliseconds and bytes. Each default is measured, see `defaultPoolLimits`. */
export type PoolLimits = {
  readonly fileMs: number;
  /** For archives, mailboxes, large files, and for detection over a whole family. */
  readonly containerMs: number;
  readonly startMs: number;
  readonly pollMs: number;
  /** Resident memory at which a process is killed. */
  readonly memoryBytes: number;
  /** The JavaScript heap: below the limit of resident memory, so that a heap that grows without end says so before it is killed. */
  readonly heapBytes: number;
  /** Resident memory after a file at which a process is replaced. */
  readonly recycleBytes: number;
  readonly recycleFiles: number;
  /** Time at work after which a process is replaced, well inside its limit of processor time. */
  readonly recycleMs: number;
  /** Documents in one file, and bytes of words that may come out of it: at least so many, and so many times its size. */
  readonly familyDocuments: number;
  readonly familyBytes: number;
  readonly familyRatio: number;
  /** From this size a file has the time of a container. */
  readonly largeBytes: number;
};

/** What `openPool` needs. */
export type PoolOptions = {
  /** The program of a reading process: an absolute path; it calls `serveJobs`. */
  readonly script: string;
  /** Folders it may load code from: the project (with its node_modules). */
  readonly codeFolders: readonly string[];
  /** The folder under review: the only other place it may read. */
  readonly evidence: string;
  /** Sent to every reading process as it starts: names, date, limits; structured-cloneable. */
  readonly settings: unknown;
  /** How many processes; by default one less than the processors. */
  readonly workers?: number;
  readonly limits?: Partial<PoolLimits>;
  readonly launch?: Launch;
};

/**
 * 30 s and 120 s, 1.5 GB and 600 MB: chosen over 1,215 PDFs and a set of hostile files, where honest files stayed far below
 * each. 2,000 files: starting a process costs as much as reading 60 small files (0.5 against 0.008 CPU-seconds), so that 500, as it
 * was, made an eighth of a large share's time. Words of 400 times the size: twice what extraction allows any member to expand.
 */
export const defaultPoolLimits: PoolLimits = {
  fileMs: 30_000,
  containerMs: 120_000,
  startMs: 60_000,
  pollMs: 250,
  memoryBytes: 1_500_000_000,
  heapBytes: 1_200_000_000,
  recycleBytes: 600_000_000,
  recycleFiles: 2000,
  recycleMs: 600_000,
  familyDocuments: 1_000_000,
  familyBytes: 64_000_000,
  familyRatio: 400,
  largeBytes: 16_000_000,
};

/** How many reading processes: one processor is left to the supervisor. */
export function workerCount(options: PoolOptions): number {
  return Math.max(1, options.workers ?? availableParallelism() - 1);
}

/** The command of a reading process: it can read the code and the evidence, and can write nothing and start nothing. */
export function readingCommand(options: PoolOptions, limits: PoolLimits): ReadingCommand & { readonly launch: Launch } {
  const launch = options.launch ?? findLaunch();
  const code = options.codeFolders.map((folder) => realpathSync(folder));
  const readable = [...code, realpathSync(options.evidence)];
  const flags = [
    '--permission',
    ...readable.map((folder) => `--allow-fs-read=${folder}`),
    '--disable-warning=ExperimentalWarning',
    '--disable-warning=SecurityWarning',
    `--max-old-space-size=${Math.floor(limits.heapBytes / 1_000_000)}`,
  ];
  return {
    command: [...launch.prefix, process.execPath, ...flags, realpathSync(options.script)],
    cwd: code[0] ?? '/',
    launch,
  };
}

/**
 * How long a file may take. Between one handing over and the next: more for what holds other files, by its name, since its
 * content is not looked at here. Altogether: ten times that, and two seconds for each megabyte.
 */
export function timesFor(job: ExtractJob, limits: PoolLimits): Times {
  const isContainer = containers.includes(extname(job.absolute).toLowerCase());
  const timeMs = isContainer || job.bytes >= limits.largeBytes ? limits.containerMs : limits.fileMs;
  return { timeMs, totalMs: 10 * timeMs + job.bytes / 500 };
}

/** How much may come out of a file. */
export function intakeLimits({ bytes }: ExtractJob, limits: PoolLimits): IntakeLimits {
  return { documents: limits.familyDocuments, bytes: limits.familyBytes + limits.familyRatio * bytes };
}

const containers = [
  '.zip',
  '.7z',
  '.rar',
  '.tar',
  '.tgz',
  '.gz',
  '.bz2',
  '.xz',
  '.zst',
  '.cab',
  '.iso',
  '.mbox',
  '.mbx',
  '.eml',
  '.msg',
  '.pst',
  '.ost',
  '.mdb',
  '.accdb',
];
