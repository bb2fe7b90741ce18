import type { SettledPiece } from '#core/family-piece';
import { Fault } from '#core/fault';
import { type Desk, makeDesk } from './desk.ts';
import type { Isolation } from './launch.ts';
import type { ExtractJob } from './messages.ts';
import type { PageService } from './page-service.ts';
import { defaultPoolLimits, type PoolLimits, type PoolOptions, readingCommand, workerCount } from './pool-options.ts';
import { type FamilyTaker, type ReadFamily, readFamily } from './read-family.ts';
import { makeSlot } from './slot.ts';

export type { FamilyTaker, ReadFamily } from './read-family.ts';

/** A supervised pool of reading processes: it never throws for a file, and a file that kills its reader costs no other file. */
export type Pool = {
  /** How the network is kept from the processes; `stubbed` is the weaker, and is to be told to the operator. */
  readonly isolation: Isolation;
  readonly workers: number;
  /**
   * Reads a file and finds the personal data in it. What is finished on the way goes to `take`, and its reader waits until it is
   * put away; its pictures are read where `pages` answers for them; the end comes back. A file that cannot be read comes back as a family of itself, with the reason. Rejects as
   * `take` does.
   */
  readonly read: (job: ExtractJob, take: FamilyTaker, pages?: PageService) => Promise<ReadFamily>;
  /** Finds the personal data again in pieces as they were sealed (`encodePieces`); null where the search cannot be done. */
  readonly search: (sealed: Uint8Array) => Promise<readonly SettledPiece[] | null>;
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
  const onRefused = (what: string) => {
    if (refusals.has(what) || refusals.size < mostRefusals) refusals.set(what, (refusals.get(what) ?? 0) + 1);
  };
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
    read: ({ absolute, sha256, bytes }, take, pages) =>
      readFamily(desk, { absolute, sha256, bytes }, limits, { take, pages }),
    search: (sealed) => searchAgain(desk, sealed, limits),
    room: desk.room,
    refusals: () => refusals,
    close: async () => {
      desk.shut(new Fault('INTERRUPTED', 'The review was stopped: run the same command again to go on from here.'));
      process.off('exit', killAll);
      await Promise.all(slots.map((slot) => slot.close()));
    },
  };
}

/** Different doors that are remembered: a process in other hands can name as many as it likes. */
const mostRefusals = 1000;

async function searchAgain(
  desk: Desk,
  sealed: Uint8Array,
  limits: PoolLimits,
): Promise<readonly SettledPiece[] | null> {
  const task = { kind: 'detect', pieces: sealed } as const;
  const times = { timeMs: limits.containerMs, totalMs: limits.containerMs };
  for (const fresh of [false, true]) {
    const take = (): Promise<void> => Promise.resolve();
    const result = await desk.enter({ work: { task, times, intake: null, take }, fresh });
    if (result.kind === 'settled') return result.pieces;
  }
  return null;
}
