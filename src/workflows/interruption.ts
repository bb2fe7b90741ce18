import { Fault } from '#core/fault';

/** The end of a review that was asked to stop. */
export function interrupted(): Fault {
  return new Fault(
    'INTERRUPTED',
    'Interrupted: every file settled so far is kept; run the same command again to go on from there.',
  );
}

/** Throws INTERRUPTED once the operator has asked for it. */
export function stopIfAsked(signal: AbortSignal): void {
  if (signal.aborted) throw interrupted();
}
