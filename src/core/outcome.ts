import type { Problem } from './problem.ts';

/** What a stage returns: its value, and the problems met on the way, since bad input is data and never an exception. */
export type Outcome<T> = { readonly value: T; readonly problems: readonly Problem[] };

/** An outcome with nothing to report. */
export function clean<T>(value: T): Outcome<T> {
  return { value, problems: [] };
}
