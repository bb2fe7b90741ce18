/**
 * How far extraction goes before it stops on purpose. Counts are for a whole family (the outermost file and everything in
 * it) unless they say otherwise; passing one ends in `partial`, `too-large` or `refused` with what was read, never in an error.
 */
export type ExtractLimits = {
  /** Containers within containers. */
  readonly depth: number;
  /** Documents in the family: a mailbox of ten years holds some hundred thousand. */
  readonly entries: number;
  /** Bytes produced by decompression, none of which is kept: ten times a backup of 20 GB. */
  readonly expandedBytes: number;
  /** Bytes of one document that is held in memory; a larger one is read through its source. */
  readonly memberBytes: number;
  /** From so many bytes a document is read through its source wherever its format can be (`Extractor.extractLarge`). */
  readonly streamBytes: number;
  /** Bytes of a document that is not held, looked at together: a text is read in windows of this size. */
  readonly windowBytes: number;
  /** Largest expansion of one member once it is past `ratioFrom` bytes. */
  readonly ratio: number;
  readonly ratioFrom: number;
  /** Bytes of one XML part of an Office document, which is streamed. */
  readonly partBytes: number;
  /** Elements within elements, in XML and in HTML. */
  readonly xmlDepth: number;
  readonly htmlDepth: number;
  /** Characters of text in one document, and held in memory at one moment, units handed over not counted. */
  readonly documentText: number;
  readonly familyText: number;
  /** Cells of one sheet or delimited file. */
  readonly sheetCells: number;
  /** Bytes and parts of one mail: its parser holds it in memory and is quadratic in parts. */
  readonly mailBytes: number;
  readonly mailParts: number;
  /** Wall-clock milliseconds, by the clock handed in, for what is read between one handing over and the next; looked at between pages, rows and members. */
  readonly milliseconds: number;
  /** Wall-clock milliseconds for the whole family. */
  readonly totalMilliseconds: number;
};

/** Limits for a laptop: one process of 1.5 GB; the figures are those of attacks measured and of the largest real files seen. */
export const defaultLimits: ExtractLimits = {
  depth: 8,
  entries: 1_000_000,
  expandedBytes: 200 * 2 ** 30,
  memberBytes: 400 * 2 ** 20,
  streamBytes: 64 * 2 ** 20,
  windowBytes: 4 * 2 ** 20,
  ratio: 200,
  ratioFrom: 2 ** 20,
  partBytes: 400 * 2 ** 20,
  xmlDepth: 256,
  htmlDepth: 2_000,
  documentText: 100_000_000,
  familyText: 200_000_000,
  sheetCells: 8_000_000,
  mailBytes: 150 * 2 ** 20,
  mailParts: 5_000,
  milliseconds: 100_000,
  totalMilliseconds: 24 * 3_600_000,
};

/** The limits for a file of so many bytes: a store of 50 GB holds more than one of 50 MB, and none of it is made out of nothing. */
export function limitsForFile(limits: ExtractLimits, bytes: number): ExtractLimits {
  return {
    ...limits,
    // A message or a member is seldom smaller than 2 kB; a million documents are as many as a review can hold.
    entries: Math.max(limits.entries, Math.min(1_000_000, Math.ceil(bytes / 2_000))),
    expandedBytes: Math.max(limits.expandedBytes, 10 * bytes),
  };
}
