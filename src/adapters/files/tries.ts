import type { Care } from './messages.ts';
import type { WorkFailure } from './slot.ts';

/** How a file is to be read next: with how much care, and without parsing which of its members. */
export type Try = { readonly care: Care; readonly avoid: readonly string[] };

/** How a try failed: why, and at which member (by its address, '' for the outermost file itself); null where it had not come so far. */
export type FailedTry = Try & { readonly why: WorkFailure; readonly at: string | null };

/** Members of one family that are left out before the whole family is read with less: more than a handful is no accident. */
const mostAvoided = 8;

/**
 * What to try after these tries have failed; null when nothing is left. One failure may be chance, so the second try is like the
 * first, alone in a new process. Then the file is to blame: the member at which both died, or the next died, is not parsed any
 * more, since its neighbours are not to be lost with it; then less is asked of the whole; at the last not parsed at all, for
 * its runs of text only, unless something better has come (`hasSome`): strings of a container are next to nothing.
 */
export function nextTry(failed: readonly FailedTry[], hasSome: boolean): Try | null {
  const last = failed.at(-1);
  if (last === undefined) return { care: 'usual', avoid: [] };
  if (isCertain(last.why)) return null;
  if (failed.length === 1) return { care: 'usual', avoid: [] };
  const { avoid } = last;
  switch (last.care) {
    case 'usual':
      return isMemberToBlame(failed) ? { care: 'usual', avoid: [...avoid, last.at ?? ''] } : { care: 'frugal', avoid };
    case 'frugal':
      return hasSome ? null : { care: 'strings', avoid: [] };
    case 'strings':
      return null;
  }
}

/** What another try would not change. */
function isCertain(why: WorkFailure): boolean {
  return why === 'changed' || why === 'unreadable';
}

function isMemberToBlame(failed: readonly FailedTry[]): boolean {
  const last = failed.at(-1);
  const before = failed.at(-2);
  if (last?.at === undefined || last.at === null || last.at === '') return false;
  if (last.avoid.includes(last.at) || last.avoid.length >= mostAvoided) return false;
  return failed.length > 2 || before?.at === last.at;
}

/** Why a file could not be read as it should: what the second try says, which ran alone, or the first. */
export function whyOf(failed: readonly FailedTry[]): WorkFailure {
  const certain = failed.find(({ why }) => isCertain(why));
  return (certain ?? failed[1] ?? failed[0])?.why ?? 'crashed';
}
