/** Where the time comes from; handed in, so that a run can be repeated to the byte. */
export type Clock = { readonly now: () => Date };

/** The machine's own clock. */
export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still at `instant`, for tests and for letters dated by hand. */
export function clockAt(instant: Date): Clock {
  return { now: () => new Date(instant) };
}
