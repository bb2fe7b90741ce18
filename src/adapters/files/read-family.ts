import type { SettledPiece } from '#core/family-piece';
import type { Desk } from './desk.ts';
import { FamilyIntake } from './family-intake.ts';
import type { ExtractJob } from './messages.ts';
import type { PageService } from './page-service.ts';
import { intakeLimits, type PoolLimits, timesFor } from './pool-options.ts';
import type { WorkFailure } from './slot.ts';
import { type FailedTry, nextTry, type Try, whyOf } from './tries.ts';
import { asStrings, endOfPartial, isAboutPlace, type UnreadCode, unread } from './unread.ts';

/** Puts away what has come of a file so far: the pieces of one try (numbered from 1) belong together, those of others are void. */
export type FamilyTaker = (pieces: readonly SettledPiece[], attempt: number) => Promise<void>;

/** How a file ended: the pieces taken of this try, in so many batches, and then these last ones, are its family. */
export type ReadFamily = {
  readonly attempt: number;
  readonly batches: number;
  readonly last: readonly SettledPiece[];
  /** It says something about the place where the file stood, and nothing about its content. */
  readonly isAboutPlace: boolean;
  /** It was read as usual, with nothing left out. */
  readonly isWhole: boolean;
};

/** Who puts away what comes of a file, and who answers for its pages. */
export type FamilyTakers = { readonly take: FamilyTaker; readonly pages?: PageService | undefined };

/** What came of one try. */
type Came = { readonly attempt: number; readonly intake: FamilyIntake; batches: number };

/** Reads one file, by as many tries as it needs. */
export async function readFamily(
  desk: Desk,
  job: ExtractJob,
  limits: PoolLimits,
  takers: FamilyTakers,
): Promise<ReadFamily> {
  const file = { sha256: job.sha256, bytes: job.bytes, mediaType: 'application/octet-stream' };
  const failed: FailedTry[] = [];
  let best: Came | null = null;
  let mediaType: string | null = null;
  for (;;) {
    const plan = nextTry(failed, best !== null);
    // Where pages are read, whoever asked has the file read before: what is less than whole is no use to them.
    if (plan === null || (takers.pages !== undefined && failed.length >= 2)) break;
    const came: Came = {
      attempt: failed.length + 1,
      intake: new FamilyIntake(file, intakeLimits(job, limits)),
      batches: 0,
    };
    const end = await desk.enter({ work: workFor(job, plan, limits, came, takers), fresh: failed.length > 0 });
    mediaType ??= came.intake.mediaType();
    if (end.kind === 'settled') {
      const last = plan.care === 'strings' ? asStrings(end.pieces, came.intake, codes[whyOf(failed)]) : end.pieces;
      if (last !== null) return familyOf(came, last, plan.care === 'usual' && plan.avoid.length === 0);
      break;
    }
    failed.push({ ...plan, why: end.why, at: came.intake.latest()?.member ?? null });
    if (plan.care !== 'strings' && came.batches > 0 && isMore(came, best)) best = came;
  }
  const why = whyOf(failed);
  // A file that changed under its reader gave words that stand nowhere.
  if (best !== null && why !== 'changed' && why !== 'unreadable') {
    return familyOf(best, endOfPartial(best.intake, codes[why]), false);
  }
  const last = [unread({ ...file, mediaType: mediaType ?? file.mediaType }, codes[why])];
  return { attempt: failed.length + 1, batches: 0, last, isAboutPlace: isAboutPlace(last), isWhole: false };
}

function workFor(job: ExtractJob, plan: Try, limits: PoolLimits, came: Came, { take, pages }: FamilyTakers) {
  const times = timesFor(job, limits);
  const { absolute, sha256, bytes } = job;
  const task = { kind: 'extract', absolute, sha256, bytes, ...times, ...plan } as const;
  const takeBatch = async (pieces: readonly SettledPiece[]): Promise<void> => {
    await take(pieces, came.attempt);
    came.batches += 1;
  };
  return { task, times, intake: came.intake, take: takeBatch, pages };
}

function familyOf({ attempt, batches }: Came, last: readonly SettledPiece[], isWhole: boolean): ReadFamily {
  return { attempt, batches, last, isAboutPlace: isAboutPlace(last), isWhole };
}

function isMore(came: Came, best: Came | null): boolean {
  if (best === null) return true;
  const [now, before] = [came.intake.came(), best.intake.came()];
  return now.documents > before.documents || (now.documents === before.documents && now.passages > before.passages);
}

const codes: Readonly<Record<WorkFailure, UnreadCode>> = {
  'timed-out': 'timed-out',
  memory: 'memory-limit',
  crashed: 'parser-crashed',
  changed: 'file-changed',
  unreadable: 'file-unreadable',
};
