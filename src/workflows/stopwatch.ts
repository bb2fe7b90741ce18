import type { Clock } from '#core/clock';
import type { Stage } from './acts.ts';

/** Seconds spent in each stage, by the clock handed in. */
export type Stopwatch = {
  readonly startedAt: Date;
  /** Ends the stage under way and begins this one. */
  readonly enter: (stage: Stage) => void;
  /** Ends the last stage: seconds in all, and of each stage in the order entered. */
  readonly total: () => {
    readonly seconds: number;
    readonly timings: readonly { readonly stage: Stage; readonly seconds: number }[];
  };
};

/** Starts a stopwatch. */
export function makeStopwatch(clock: Clock): Stopwatch {
  const startedAt = clock.now();
  const timings = new Map<Stage, number>();
  let current: { readonly stage: Stage; readonly since: Date } | null = null;
  const leave = (): Date => {
    const now = clock.now();
    if (current !== null) timings.set(current.stage, (timings.get(current.stage) ?? 0) + between(current.since, now));
    return now;
  };
  return {
    startedAt,
    enter: (stage) => {
      current = { stage, since: leave() };
    },
    total: () => {
      const now = leave();
      current = null;
      return {
        seconds: between(startedAt, now),
        timings: [...timings].map(([stage, seconds]) => ({ stage, seconds })),
      };
    },
  };
}

function between(from: Date, to: Date): number {
  return (to.getTime() - from.getTime()) / 1000;
}
