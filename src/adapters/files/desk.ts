import { Fault } from '#core/fault';
import type { Slot, SlotResult, Work } from './slot.ts';

/** One try of a piece of work: in a process that lives already, or alone in a new one. */
export type Request = { readonly work: Work; readonly fresh: boolean };

/** How a try ended. */
export type TryEnd = Extract<SlotResult, { kind: 'settled' | 'failed' }>;

/** Where work is handed in, and handed on to the next free slot. */
export type Desk = {
  /** A try in a new process goes before all others: it is the next chance of work that was begun. */
  readonly enter: (request: Request) => Promise<TryEnd>;
  readonly room: () => Promise<void>;
  readonly shut: (fault: Fault) => void;
};

type Waiting = {
  readonly request: Request;
  readonly resolve: (end: TryEnd) => void;
  readonly reject: (error: unknown) => void;
};

/** After so many starts in a row without one process coming up, it is the program that is broken and not a file. */
const startsBeforeFault = 3;

/** Queues tries and hands them to free slots. */
export function makeDesk(slots: readonly Slot[]): Desk {
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
    const { work, fresh } = waiting.request;
    const result = await slot.run(work, { fresh });
    failedStarts = result.kind === 'not-started' ? failedStarts + 1 : 0;
    if (result.kind === 'not-started' && failedStarts >= startsBeforeFault) shut(cannotStart(result.why));
    switch (result.kind) {
      case 'settled':
      case 'failed':
        return waiting.resolve(result);
      case 'not-taken':
        return waiting.reject(result.error);
      case 'not-started':
      case 'closed':
        if (shutBy === null) queue.unshift(waiting);
        else waiting.reject(shutBy);
    }
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
        if (request.fresh) queue.unshift({ request, resolve, reject });
        else queue.push({ request, resolve, reject });
        pump();
      }),
    room: () =>
      new Promise((resolve) => {
        if (shutBy !== null || queue.length < slots.length) resolve();
        else roomWanted.push(resolve);
      }),
  };
}

function cannotStart(why: string | null): Fault {
  return new Fault(
    'INTERNAL',
    `The process that reads files could not be started (${why ?? 'no reason given'}): run the installation again, then the same command.`,
  );
}
