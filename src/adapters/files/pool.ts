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
import { makeSlot, type Slot, type SlotResult, type Task, type WorkFailure } from './slot.ts';
import { asStrings, type UnreadCode, type UnreadFile, unread } from './unread.ts';

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
      const task = { kind: 'extract', absolute, sha256, bytes, timeMs } as const;
      return desk.enter({ tasks: cares.map((care) => ({ ...task, care })), timeMs, file });
    },
    detect: async (family) => {
      const { bytes = 0, mediaType = unknownType } = family.documents[0] ?? {};
      const file = { sha256: family.root, bytes, mediaType };
      const task = { kind: 'detect', family } as const;
      return desk.enter({ tasks: [task, task], timeMs: limits.containerMs, file });
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

/** One failure may be chance; after two in a process of its own the file is to blame, and less of it is asked for. */
const cares = ['usual', 'usual', 'frugal', 'strings'] as const;

/** What is wanted of a file: the same task, tried with more and more care, each try with so many milliseconds. */
type Request = { readonly tasks: readonly Task[]; readonly timeMs: number; readonly file: UnreadFile };

/** A request in the queue: how often it has failed, why it did at the second try (or the first), and whom to tell. */
type Waiting = {
  readonly request: Request;
  readonly failures: number;
  readonly why: WorkFailure | null;
  readonly resolve: (settled: SettledFamily) => void;
  readonly reject: (fault: Fault) => void;
};

type Desk = {
  readonly enter: (request: Request) => Promise<SettledFamily>;
  readonly room: () => Promise<void>;
  readonly shut: (fault: Fault) => void;
};

/** After so many starts in a row without one process coming up, it is the program that is broken and not a file. */
const startsBeforeFault = 3;

/** Queues work, hands it to free slots, and gives what failed its other chances, each alone in a new process. */
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
    const { request, failures } = waiting;
    const task = request.tasks[failures] ?? request.tasks[0];
    if (task === undefined) return waiting.reject(cannotStart(null));
    const result = await slot.run({ task, timeMs: request.timeMs }, { fresh: failures > 0 });
    failedStarts = result.kind === 'not-started' ? failedStarts + 1 : 0;
    if (result.kind === 'not-started' && failedStarts >= startsBeforeFault) shut(cannotStart(result.why));
    const next = after(result, waiting);
    if (next.kind === 'done') waiting.resolve(next.settled);
    else if (shutBy !== null) waiting.reject(shutBy);
    else queue.unshift(next.waiting);
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
    enter: (request) =>
      new Promise((resolve, reject) => {
        if (shutBy !== null) return reject(shutBy);
        queue.push({ request, failures: 0, why: null, resolve, reject });
        pump();
      }),
    room: () =>
      new Promise((resolve) => {
        if (shutBy !== null || queue.length < slots.length) resolve();
        else roomWanted.push(resolve);
      }),
  };
}

type Next =
  | { readonly kind: 'done'; readonly settled: SettledFamily }
  | { readonly kind: 'again'; readonly waiting: Waiting };

/** What follows from how a try ended: the end of the request, or another try. */
function after(result: SlotResult, waiting: Waiting): Next {
  const { request, failures } = waiting;
  switch (result.kind) {
    case 'not-started':
    case 'closed':
      return { kind: 'again', waiting };
    case 'settled': {
      const isLastResort = failures > 0 && failures === cares.indexOf('strings');
      const code = codes[waiting.why ?? 'crashed'];
      if (!isLastResort) return { kind: 'done', settled: result.settled };
      return { kind: 'done', settled: asStrings(result.settled, code) ?? unread(request.file, code) };
    }
    case 'failed': {
      const why = waiting.why === null || failures < 2 ? result.why : waiting.why;
      const file = { ...request.file, mediaType: result.mediaType ?? request.file.mediaType };
      const isOver = isCertain(result.why) || failures + 1 >= request.tasks.length;
      if (isOver) return { kind: 'done', settled: unread(file, codes[isCertain(result.why) ? result.why : why]) };
      return { kind: 'again', waiting: { ...waiting, request: { ...request, file }, failures: failures + 1, why } };
    }
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
