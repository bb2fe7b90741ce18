import { performance } from 'node:perf_hooks';
import type { SettledPiece } from '#core/family-piece';
import type { PageAnswer } from '#core/recognised-page';
import type { FamilyIntake } from './family-intake.ts';
import type { FromChild, Times, ToChild } from './messages.ts';
import { PageReception } from './page-reception.ts';
import type { PageService } from './page-service.ts';
import type { PoolLimits } from './pool-options.ts';
import { type EndedBy, type ReadingCommand, type ReadingProcess, startReading } from './reading-process.ts';
import { type Answer, Reception } from './reception.ts';
import { residentBytes } from './resident-memory.ts';
import { startWatch, type Watch } from './watch.ts';

/** What a process is asked to do. */
export type Task = Extract<ToChild, { kind: 'extract' | 'detect' }>;

/** One piece of work, how long it may take, what has come of it, and who puts away what comes on the way. */
export type Work = {
  readonly task: Task;
  readonly times: Times;
  /** Null where words that were read before are only searched again. */
  readonly intake: FamilyIntake | null;
  /** The process waits until this resolves; where it rejects, the work ends with that error. */
  readonly take: (pieces: readonly SettledPiece[]) => Promise<void>;
  /** Who answers for its pages; none where pictures are not read. */
  readonly pages?: PageService | undefined;
};

/** Why a piece of work did not settle. */
export type WorkFailure = 'timed-out' | 'memory' | 'crashed' | 'changed' | 'unreadable';

/**
 * How a piece of work came back, with the last of its pieces; `not-started` is no fault of the work: no process could be brought
 * up for it; `not-taken` neither: what came could not be put away.
 */
export type SlotResult =
  | { readonly kind: 'settled'; readonly pieces: readonly SettledPiece[] }
  | { readonly kind: 'failed'; readonly why: WorkFailure }
  | { readonly kind: 'not-started'; readonly why: string | null }
  | { readonly kind: 'not-taken'; readonly error: unknown }
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
  /** How often it tried what is not allowed. */
  refusals: number;
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
        if (message.kind === 'refused') noteRefusal(tenant, message.what, onRefused);
        else if (message.kind === 'unprepared') tenant.whyUnprepared = message.why;
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
    refusals: 0,
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

/** A process that tries the same door without end is told apart from a parser with odd manners. */
const mostRefusals = 10_000;

function noteRefusal(tenant: Tenant, what: string, onRefused: (what: string) => void): void {
  tenant.refusals += 1;
  if (tenant.refusals <= mostRefusals) onRefused(what);
  else tenant.process.kill();
}

/** One piece of work under the eye of a clock and of a scale. */
async function perform(tenant: Tenant, work: Work, limits: PoolLimits): Promise<SlotResult> {
  tenant.files += 1;
  const condemn = (verdict: WorkFailure) => {
    tenant.verdict ??= verdict;
    tenant.process.kill();
  };
  const watch = startWatch(work.times, () => condemn('timed-out'));
  const scale = setInterval(() => void weigh(tenant, limits, condemn), limits.pollMs);
  let notKept: { readonly error: unknown } | null = null;
  const pages = pageReception(tenant, work, watch, (error) => {
    notKept = { error };
    tenant.process.kill();
  });
  const desk = new Reception(work, watch, {
    sayTaken: () => tenant.process.send({ kind: 'taken' }),
    kill: () => tenant.process.kill(),
    hearPage: (message) => pages?.hear(message) === true,
  });
  const answer = await new Promise<Answer>((resolve) => {
    tenant.answer = (message) => {
      const heard = desk.hear(message);
      if (heard === 'more') return;
      if (heard === 'nonsense') condemn('crashed');
      resolve(heard === 'nonsense' ? 'crash' : heard);
    };
    if (tenant.isOver) resolve('crash');
    else tenant.process.send(work.task);
  });
  tenant.answer = null;
  clearInterval(scale);
  await pages?.close(typeof answer === 'string');
  const notTaken = (await desk.putAway()) ?? notKept;
  watch.stop();
  if (notTaken !== null) return { kind: 'not-taken', error: notTaken.error };
  return resultOf(answer, tenant, work);
}

function pageReception(
  tenant: Tenant,
  { pages }: Work,
  watch: Watch,
  fail: (error: unknown) => void,
): PageReception | null {
  if (pages === undefined) return null;
  const answer = (said: PageAnswer): void => tenant.process.send({ kind: 'page', answer: said });
  return new PageReception({ service: pages, watch, answer, fail });
}

async function weigh(tenant: Tenant, limits: PoolLimits, condemn: (verdict: WorkFailure) => void): Promise<void> {
  const found = await residentBytes([tenant.process.pid]);
  const isAtWork = tenant.answer !== null;
  if (isAtWork && (found.get(tenant.process.pid) ?? 0) > limits.memoryBytes) condemn('memory');
}

function resultOf(answer: Answer, tenant: Tenant, { intake }: Work): SlotResult {
  const failed = (why: WorkFailure): SlotResult => ({ kind: 'failed', why });
  if (typeof answer !== 'string') {
    tenant.lastRss = answer.rss;
    return answer.kind === 'failed' ? failed(answer.why) : { kind: 'settled', pieces: answer.pieces };
  }
  switch (answer) {
    case 'memory':
    case 'time':
    case 'crash':
      return failed(tenant.verdict ?? endings[answer]);
    case 'confusion':
      // Once a parser is at work, only the file can have brought this about.
      return intake === null || intake.latest() === null ? { kind: 'not-started', why: null } : failed('crashed');
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
