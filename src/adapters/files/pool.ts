import type { DocumentFamily } from '#core/document';
import { Fault } from '#core/fault';
import type { SettledFamily } from '#core/settled';
import type { Isolation } from './launch.ts';
import type { ExtractJob } from './messages.ts';
import {
  defaultPoolLimits,
  type PoolLimits,
  type PoolOptions,
  readingCommand,
  timeFor,
  workerCount,
} from './pool-options.ts';
import { makeSlot, type Slot, type SlotResult, type Work, type WorkFailure } from './slot.ts';
import { type UnreadCode, type UnreadFile, unread } from './unread.ts';

/** A supervised pool of reading processes: it never throws for a file, and a file that kills its reader costs no other file. */
export type Pool = {
  /** How the network is kept from the processes; `stubbed` is the weaker, and is to be told to the operator. */
  readonly isolation: Isolation;
  readonly workers: number;
  /** Reads a file and finds the personal data in it. A file that cannot be read comes back as a family of itself, with the reason. */
  readonly extract: (job: ExtractJob) => Promise<SettledFamily>;
  /** Finds the personal data again in a family read before. */
  readonly detect: (family: DocumentFamily) => Promise<SettledFamily>;
  /** Resolves when another file can be handed over without building a long queue. */
  readonly room: () => Promise<void>;
  /** What reading processes tried and were refused, with how often: anything here means a hostile file, or a parser with odd manners. */
  readonly refusals: () => ReadonlyMap<string, number>;
  /** Ends every process, and waits until the system has forgotten them; work still in hand is rejected as INTERRUPTED. */
  readonly close: () => Promise<void>;
};

/** Opens a pool; processes start as work arrives. Work is rejected only with INTERRUPTED, on `close`, or INTERNAL, when no process can start. */
export function openPool(options: PoolOptions): Pool {
  const limits: PoolLimits = { ...defaultPoolLimits, ...options.limits };
  const { launch, ...how } = readingCommand(options, limits);
  const refusals = new Map<string, number>();
  const onRefused = (what: string) => void refusals.set(what, (refusals.get(what) ?? 0) + 1);
  const slots = Array.from({ length: workerCount(options) }, () =>
    makeSlot({ how, settings: options.settings, limits, onRefused }),
  );
  const desk = makeDesk(slots);
  const killAll = () => {
    for (const slot of slots) slot.kill();
  };
  process.once('exit', killAll);
  return {
    isolation: launch.isolation,
    workers: slots.length,
    extract: async ({ absolute, sha256, bytes }) => {
      const file = { sha256, bytes, mediaType: unknownType };
      if (bytes > limits.fileBytes) return unread(file, 'too-large');
      const timeMs = timeFor({ absolute, sha256, bytes }, limits);
      return desk.enter({ message: { kind: 'extract', absolute, sha256, bytes, timeMs }, timeMs }, file);
    },
    detect: async (family) => {
      const { bytes = 0, mediaType = unknownType } = family.documents[0] ?? {};
      return desk.enter(
        { message: { kind: 'detect', family }, timeMs: limits.containerMs },
        { sha256: family.root, bytes, mediaType },
      );
    },
    room: desk.room,
    refusals: () => refusals,
    close: async () => {
      desk.shut(new Fault('INTERRUPTED', 'The review was stopped: run the same command again to go on from here.'));
      process.off('exit', killAll);
      await Promise.all(slots.map((slot) => slot.close()));
    },
  };
}

const unknownType = 'application/octet-stream';

/** Work in the queue: the file it is about, whether it has failed once, and whom to tell. */
type Waiting = {
  readonly work: Work;
  readonly file: UnreadFile;
  readonly isRetry: boolean;
  readonly resolve: (settled: SettledFamily) => void;
  readonly reject: (fault: Fault) => void;
};

type Desk = {
  readonly enter: (work: Work, file: UnreadFile) => Promise<SettledFamily>;
  readonly room: () => Promise<void>;
  readonly shut: (fault: Fault) => void;
};

/** After so many starts in a row without one process coming up, it is the program that is broken and not a file. */
const startsBeforeFault = 3;

/** Queues work, hands it to free slots, and gives what failed once a second chance alone in a new process. */
function makeDesk(slots: readonly Slot[]): Desk {
  const queue: Waiting[] = [];
  const free = [...slots];
  const roomWanted: (() => void)[] = [];
  let shutBy: Fault | null = null;
  let failedStarts = 0;

  const shut = (fault: Fault) => {
    shutBy ??= fault;
    for (const waiting of queue.splice(0)) waiting.reject(fault);
    for (const tell of roomWanted.splice(0)) tell();
  };
  const serve = async (slot: Slot, waiting: Waiting) => {
    const result = await slot.run(waiting.work, { fresh: waiting.isRetry });
    failedStarts = result.kind === 'not-started' ? failedStarts + 1 : 0;
    if (result.kind === 'not-started' && failedStarts >= startsBeforeFault) shut(cannotStart(result.why));
    const settled = settledBy(result, waiting);
    if (settled !== null) waiting.resolve(settled);
    else if (shutBy !== null) waiting.reject(shutBy);
    else queue.unshift({ ...waiting, isRetry: waiting.isRetry || result.kind === 'failed' });
  };
  const pump = () => {
    for (;;) {
      const slot = queue.length > 0 ? free.pop() : undefined;
      const waiting = slot && queue.shift();
      if (slot === undefined || waiting === undefined) break;
      void serve(slot, waiting).then(() => {
        free.push(slot);
        pump();
      });
    }
    if (queue.length < slots.length) for (const tell of roomWanted.splice(0)) tell();
  };
  return {
    shut,
    enter: (work, file) =>
      new Promise((resolve, reject) => {
        if (shutBy !== null) return reject(shutBy);
        queue.push({ work, file, isRetry: false, resolve, reject });
        pump();
      }),
    room: () =>
      new Promise((resolve) => {
        if (shutBy !== null || queue.length < slots.length) resolve();
        else roomWanted.push(resolve);
      }),
  };
}

/** What is to be told of a piece of work; null while it deserves another try. */
function settledBy(result: SlotResult, { file, isRetry }: Waiting): SettledFamily | null {
  switch (result.kind) {
    case 'settled':
      return result.settled;
    case 'failed':
      if (!isRetry && !isCertain(result.why)) return null;
      return unread({ ...file, mediaType: result.mediaType ?? file.mediaType }, codes[result.why]);
    case 'not-started':
    case 'closed':
      return null;
  }
}

const codes: Readonly<Record<WorkFailure, UnreadCode>> = {
  'timed-out': 'timed-out',
  memory: 'memory-limit',
  crashed: 'parser-crashed',
  changed: 'file-changed',
  unreadable: 'file-unreadable',
};

/** What a second try would not change. */
function isCertain(why: WorkFailure): boolean {
  return why === 'changed' || why === 'unreadable';
}

function cannotStart(why: string | null): Fault {
  return new Fault(
    'INTERNAL',
    `The process that reads files could not be started (${why ?? 'no reason given'}): run the installation again, then the same command.`,
  );
}
