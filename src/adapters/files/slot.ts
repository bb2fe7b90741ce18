import { performance } from 'node:perf_hooks';
import type { SettledFamily } from '#core/settled';
import type { FromChild, ToChild } from './messages.ts';
import type { PoolLimits } from './pool-options.ts';
import { type EndedBy, type ReadingCommand, type ReadingProcess, startReading } from './reading-process.ts';
import { residentBytes } from './resident-memory.ts';

/** What a process is asked to do. */
export type Task = Extract<ToChild, { kind: 'extract' | 'detect' }>;

/** One piece of work and the milliseconds it may take. */
export type Work = { readonly task: Task; readonly timeMs: number };

/** Why a piece of work did not settle. */
export type WorkFailure = 'timed-out' | 'memory' | 'crashed' | 'changed' | 'unreadable';

/** How a piece of work came back; `not-started` is no fault of the work: no process could be brought up for it. */
export type SlotResult =
  | { readonly kind: 'settled'; readonly settled: SettledFamily }
  | { readonly kind: 'failed'; readonly why: WorkFailure; readonly mediaType: string | null }
  | { readonly kind: 'not-started'; readonly why: string | null }
  | { readonly kind: 'closed' };

/** A place for one reading process at a time, replaced as it wears out or dies. */
export type Slot = {
  /** Does one piece of work at a time, in a new process if `fresh`; never rejects. */
  readonly run: (work: Work, options: { readonly fresh: boolean }) => Promise<SlotResult>;
  /** Ends the process at once, for when this process itself is about to end. */
  readonly kill: () => void;
  readonly close: () => Promise<void>;
};

/** What a slot needs to start and watch its processes. */
export type SlotOptions = {
  readonly how: ReadingCommand;
  readonly settings: unknown;
  readonly limits: PoolLimits;
  readonly onRefused: (what: string) => void;
};

/** A process with what is going on in it. `verdict` is why we killed it; `answer` takes what it says next. */
type Tenant = {
  readonly process: ReadingProcess;
  readonly startedAt: number;
  files: number;
  /** Its memory in bytes after its last work, by its own account. */
  lastRss: number;
  whyUnprepared: string | null;
  mediaType: string | null;
  verdict: WorkFailure | null;
  isOver: boolean;
  answer: ((message: FromChild | EndedBy) => void) | null;
};

/** A slot, empty until its first work. */
export function makeSlot(options: SlotOptions): Slot {
  const { limits } = options;
  let tenant: Tenant | null = null;
  let isClosed = false;
  const leaving = new Set<Promise<void>>();

  const evict = () => {
    if (tenant === null) return;
    const { ended } = tenant.process;
    leaving.add(ended);
    void ended.then(() => leaving.delete(ended));
    tenant.isOver = true;
    tenant.process.kill();
    tenant = null;
  };
  const bringUp = async (): Promise<Tenant> => {
    const started = startTenant(options);
    tenant = started;
    if (!(await isReady(started, options))) started.isOver = true;
    return started;
  };
  return {
    run: async (work, { fresh }) => {
      if (fresh || tenant?.isOver === true) evict();
      const here = tenant ?? (await bringUp());
      if (isClosed) return { kind: 'closed' };
      const result = here.isOver
        ? ({ kind: 'not-started', why: here.whyUnprepared } as const)
        : await perform(here, work, limits);
      if (result.kind !== 'settled' || here.isOver || isWorn(here, limits)) evict();
      return isClosed && result.kind === 'failed' ? { kind: 'closed' } : result;
    },
    kill: () => tenant?.process.kill(),
    close: async () => {
      isClosed = true;
      evict();
      await Promise.all(leaving);
    },
  };
}

function startTenant({ how, onRefused }: SlotOptions): Tenant {
  const tenant: Tenant = {
    process: startReading(how, {
      onMessage: (message) => {
        if (message.kind === 'refused') onRefused(message.what);
        else if (message.kind === 'unprepared') tenant.whyUnprepared = message.why;
        else if (message.kind === 'media-type') tenant.mediaType = message.mediaType;
        else tenant.answer?.(message);
      },
      onEnd: (by) => {
        tenant.isOver = true;
        tenant.answer?.(by);
      },
    }),
    startedAt: performance.now(),
    files: 0,
    lastRss: 0,
    whyUnprepared: null,
    mediaType: null,
    verdict: null,
    isOver: false,
    answer: null,
  };
  return tenant;
}

/** Hands over the settings and waits for `ready`; false if the process ends, or takes too long, before it says so. */
function isReady(tenant: Tenant, { settings, limits }: SlotOptions): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => tenant.process.kill(), limits.startMs);
    tenant.answer = (message) => {
      clearTimeout(timer);
      tenant.answer = null;
      resolve(typeof message !== 'string' && message.kind === 'ready');
    };
    tenant.process.send({ kind: 'init', settings });
  });
}

/** One piece of work under the eye of a clock and of a scale. */
async function perform(tenant: Tenant, work: Work, limits: PoolLimits): Promise<SlotResult> {
  tenant.mediaType = null;
  tenant.files += 1;
  const condemn = (verdict: WorkFailure) => {
    tenant.verdict ??= verdict;
    tenant.process.kill();
  };
  // Once more round the loop first: an answer may be waiting behind whatever kept us from reading it.
  const clock = setTimeout(() => setImmediate(() => condemn('timed-out')), work.timeMs);
  const scale = setInterval(() => void weigh(tenant, limits, condemn), limits.pollMs);
  const answer = await new Promise<FromChild | EndedBy>((resolve) => {
    tenant.answer = resolve;
    if (tenant.isOver) resolve('crash');
    else tenant.process.send(work.task);
  });
  tenant.answer = null;
  clearTimeout(clock);
  clearInterval(scale);
  return resultOf(answer, tenant);
}

async function weigh(tenant: Tenant, limits: PoolLimits, condemn: (verdict: WorkFailure) => void): Promise<void> {
  const found = await residentBytes([tenant.process.pid]);
  const isAtWork = tenant.answer !== null;
  if (isAtWork && (found.get(tenant.process.pid) ?? 0) > limits.memoryBytes) condemn('memory');
}

function resultOf(answer: FromChild | EndedBy, tenant: Tenant): SlotResult {
  const failed = (why: WorkFailure): SlotResult => ({ kind: 'failed', why, mediaType: tenant.mediaType });
  switch (answer) {
    case 'memory':
    case 'time':
    case 'crash':
      return failed(tenant.verdict ?? endings[answer]);
    case 'confusion':
      // Once a parser is at work, only the file can have brought this about.
      return tenant.mediaType === null ? { kind: 'not-started', why: null } : failed('crashed');
  }
  switch (answer.kind) {
    case 'settled':
      tenant.lastRss = answer.rss;
      return { kind: 'settled', settled: answer.settled };
    case 'failed':
      return failed(answer.why);
    case 'ready':
    case 'unprepared':
    case 'media-type':
    case 'refused':
      return failed('crashed');
  }
}

const endings = { memory: 'memory', time: 'timed-out', crash: 'crashed' } as const;

function isWorn(tenant: Tenant, limits: PoolLimits): boolean {
  return (
    tenant.files >= limits.recycleFiles ||
    tenant.lastRss > limits.recycleBytes ||
    performance.now() - tenant.startedAt > limits.recycleMs
  );
}
