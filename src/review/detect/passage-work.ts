import type { Finding } from '#core/finding';
import type { DetectContext, Place } from './context.ts';
import type { RecordPerson } from './records/record.ts';
import type { Line } from './scan/lines.ts';
import type { Mark } from './scan/marks.ts';
import type { TakenStretches } from './scan/sentences.ts';

/** What the document as a whole says of its passages. */
export type DocumentNature = {
  /** Sent by an official address: who signs is staff. */
  readonly official: boolean;
  /** A mail: who signs wrote it. */
  readonly mail: boolean;
  /** Minutes of a meeting: people named are there in office. */
  readonly minutes: boolean;
  /** Minutes of a meeting on people's cases: who is named in them is spoken of, not present, unless it says so. */
  readonly casework: boolean;
};

/** A passage being read: what is known of it, what is reported already and whom it named. */
export type Work = {
  readonly text: string;
  readonly place: Place;
  readonly lines: readonly Line[];
  readonly marks: readonly Mark[];
  readonly taken: TakenStretches;
  readonly people: RecordPerson[];
  readonly nature: DocumentNature;
  readonly context: DetectContext;
  /** What labels said where nobody was named yet: kept aside until the passage is read. */
  readonly orphans: Finding[];
};

/** Marks what was reported since `from` as taken; words that fill a form's field may still hold identifiers. */
export function takeReported(work: Work, from: number): void {
  for (const { span, reasons } of work.context.out.slice(from)) {
    if (!reasons.includes('filled in')) work.taken.take(span.start - work.place.offset, span.end - work.place.offset);
  }
}
