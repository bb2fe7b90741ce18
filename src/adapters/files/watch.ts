import type { Times } from './messages.ts';

/** A clock over one piece of work: it rings when nothing has been handed over for its time, or when the whole time is up. */
export type Watch = {
  /** Something has come, with so many bytes of words: its time begins anew, and the whole time grows with them. */
  readonly progress: (bytes: number) => void;
  /** What has come is being put away: that is not the reader's time. */
  readonly pause: () => void;
  readonly stop: () => void;
};

/** Words that come may take this long each: a megabyte a second, far below what was measured. */
const millisecondsPerByte = 1 / 1000;

/** Starts a clock. */
export function startWatch({ timeMs, totalMs }: Times, ring: () => void): Watch {
  let left = totalMs;
  let startedAt: number | null = null;
  let timer: NodeJS.Timeout | null = null;
  const halt = (): void => {
    if (timer !== null) clearTimeout(timer);
    if (startedAt !== null) left -= performance.now() - startedAt;
    timer = null;
    startedAt = null;
  };
  const run = (): void => {
    startedAt = performance.now();
    const mine = setTimeout(
      () => {
        // Once more round the loop first: an answer may be waiting behind whatever kept us from reading it.
        setImmediate(() => {
          if (timer === mine) ring();
        });
      },
      Math.max(0, Math.min(timeMs, left)),
    );
    timer = mine;
  };
  run();
  return {
    progress: (bytes) => {
      halt();
      left += bytes * millisecondsPerByte;
      run();
    },
    pause: halt,
    stop: halt,
  };
}
