import { Fault } from '#core/fault';
import type { LinkExemplar } from '#core/waterfall';
import type { Vault } from '../adapters/vault/case.ts';
import type { InputFiles } from './figures.ts';
import type { ReviewInputs } from './review-inputs.ts';
import type { LockedFiles } from './settling/found-passwords.ts';

/** What a case remembers of its last finished review besides the snapshot; sealed, since paths can hold names. */
export type ReviewRecord = Pick<ReviewInputs, 'authorities' | 'incident' | 'sample' | 'registerRows'> & {
  readonly files: InputFiles;
  readonly reviewedAt: string;
  readonly residents: number;
  readonly snapshotId: string;
  readonly locked: LockedFiles;
  /** Links that the report shows; left out by earlier versions. */
  readonly exemplars?: readonly LinkExemplar[];
  /** The start of the review that finished: the same as that of `BegunReview` unless another has begun since. */
  readonly startedAt: string;
};

/** What a review was given, and when it began. */
export type BegunReview = { readonly files: InputFiles; readonly startedAt: string };

const stage = 'review';

/** Remembers what a review is given, at its start, so that it can be continued by somebody who does not know. */
export async function writeBegun({ records }: Vault, begun: BegunReview): Promise<void> {
  await records.seal([{ stage, key: 'begun', body: JSON.stringify(begun) }]);
}

/** The review that began last, finished or not; null before any. */
export async function readBegun({ records }: Vault): Promise<BegunReview | null> {
  const text = await records.readText(stage, 'begun');
  if (text === null) return null;
  const begun: BegunReview = JSON.parse(text);
  return begun;
}

/** Remembers a finished review. */
export async function writeRecord({ records }: Vault, record: ReviewRecord): Promise<void> {
  await records.seal([{ stage, key: 'finished', body: JSON.stringify(record) }]);
}

/** The last finished review; null before any. */
export async function readRecord({ records }: Vault): Promise<ReviewRecord | null> {
  const text = await records.readText(stage, 'finished');
  if (text === null) return null;
  const record: ReviewRecord = JSON.parse(text);
  return record;
}

/** The last finished review; throws CASE-EMPTY before any. */
export async function recordOf(vault: Vault): Promise<ReviewRecord> {
  const record = await readRecord(vault);
  if (record !== null) return record;
  throw new Fault('CASE-EMPTY', 'No review of this case has finished yet: run candour review first.');
}
