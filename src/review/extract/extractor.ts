import type { ExtractedDocument, ReadCount, Unit } from '#core/document';
import type { ContentHash } from '#core/ids';
import type { ProblemCode } from '#core/problem';
import type { Recogniser } from '#core/recognition';
import type { Budget } from './budget.ts';
import type { ByteSource } from './bytes/byte-source.ts';

/** How reading ended, without the place: the walk adds that. */
export type Verdict = {
  readonly outcome: ExtractedDocument['outcome'];
  /** Null for `read` alone. */
  readonly code: ProblemCode | null;
  /** What is known beyond the code: "3 of 12 sheets"; never content. */
  readonly detail?: string;
};

/** What an extractor gives for one document. */
export type Extraction = Verdict & {
  readonly units: readonly Unit[];
  readonly coverage: readonly ReadCount[];
  /** The place in the operator's list, from 1, of the password that opened it; 0 for one that everybody has. */
  readonly openedWith?: number;
  /** What it turned out to be once it was opened, where its content does not show that. */
  readonly readAs?: string;
};

/** A document found inside another: its bytes, or why they could not be had. */
export type Member = {
  /** Its address below its container, as the container calls it; the walk cleans it and makes it unique. */
  readonly name: string;
  /** Null where the bytes could not be had: then `verdict` says why. */
  readonly bytes: Uint8Array | null;
  /** Its bytes where they are too many to be held; then `bytes` is null. It may be read more than once, from its start. */
  readonly file?: ByteSource;
  /** The hash of those bytes, where it is known already: finding it means reading them all. */
  readonly sha256?: ContentHash | null;
  /** Uncompressed size, as declared where the bytes could not be had. */
  readonly size: number;
  /** What is already known to be wrong with it, where its bytes were only partly had or not at all. */
  readonly verdict: Verdict | null;
  /** Known type that the content alone does not show (a message of a mailbox may lack headers). */
  readonly mediaType?: string;
  /** The password that its bytes were had with, as `Extraction.openedWith`. */
  readonly openedWith?: number;
  /** A message of a mailbox is a place, not a file: what is inside it follows `/` instead of `!/`. */
  readonly isPlace?: boolean;
};

/** One document to read. */
export type Source = {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly budget: Budget;
  /** What reads pictures; none while everything else is read first: then they are counted as waiting. */
  readonly recogniser?: Recogniser | undefined;
  /**
   * Says that reading goes on though nothing has come of it yet, after each some dozens of megabytes gone through, so that time
   * begins anew; false once time is up. Absent where nobody waits.
   */
  readonly alive?: () => Promise<boolean>;
  /** Hands over a document found inside; it is read, with all in it, before the promise resolves. False once no more will be read. */
  readonly member: (member: Member) => Promise<boolean>;
};

/** One document too large to be held in memory (more than `limits.memberBytes`), read through its source. */
export type LargeSource = Omit<Source, 'bytes'> & {
  readonly file: ByteSource;
  /**
   * Gives units away as they are read, in order, so that no more than a few megabytes are held; they are searched and sealed
   * before it resolves. False once no more will be taken. What is left at the end is given as `Extraction.units`, as ever.
   */
  readonly hand: (units: readonly Unit[]) => Promise<boolean>;
};

/** A reader of one format. It never throws for what a file holds: damage is a verdict, with whatever could be read. */
export type Extractor = {
  readonly mediaTypes: readonly string[];
  readonly extract: (source: Source) => Promise<Extraction>;
  /** Reads a document too large to be held; where a format has none, such a document is read for its runs of text alone. */
  readonly extractLarge?: (source: LargeSource) => Promise<Extraction>;
};

/** All of it was read. */
export const whole: Verdict = { outcome: 'read', code: null };

/** A document's source once a password opened it: what is found inside was behind that password too. */
export function openedBy<T extends Pick<Source, 'member'>>(source: T, password: number): T {
  return { ...source, member: (member) => source.member({ ...member, openedWith: password }) };
}
