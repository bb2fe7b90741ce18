import type { ByteView } from '../../collect/byte-view.ts';

/** A record of a PowerPoint document ([MS-PPT] 2.3.1): `body` without its header; containers hold records. */
export type PptRecord = {
  readonly type: number;
  readonly instance: number;
  readonly isContainer: boolean;
  readonly body: ByteView;
  /** Where it stands in the bytes it was read from. */
  readonly at: number;
};

/** The records that matter. */
export const ppt = {
  document: 1000,
  slide: 1006,
  slideAtom: 1007,
  notes: 1008,
  notesAtom: 1009,
  persistAtom: 1011,
  mainMaster: 1016,
  externalList: 1033,
  outlineReference: 3998,
  textHeader: 3999,
  wideText: 4000,
  narrowText: 4008,
  string: 4026,
  slideList: 4080,
  userEdit: 4085,
  headersFooters: 4057,
  hyperlink: 4055,
  persistDirectory: 6002,
  oleStorage: 4113,
  comment: 12000,
  binaryTag: 5003,
} as const;

/** Records side by side, as far as they go; a record cut short has what is left of it. */
export function* pptRecords(bytes: ByteView): Generator<PptRecord, void> {
  for (let at = 0; bytes.has(at, 8); ) {
    const head = bytes.u16(at);
    const length = bytes.u32(at + 4);
    const type = bytes.u16(at + 2);
    // Data of add-ins is a run of records behind an atom's header.
    const isContainer = (head & 15) === 15 || type === ppt.binaryTag;
    yield { type, instance: head >> 4, isContainer, body: bytes.part(at + 8, at + 8 + length), at };
    at += 8 + length;
  }
}

/** Every record inside a container, at any depth down to a bound, in order; the container itself is left out. */
export function* everyRecord(bytes: ByteView, depth = 0): Generator<PptRecord, void> {
  if (depth > 40) return;
  for (const record of pptRecords(bytes)) {
    yield record;
    if (record.isContainer) yield* everyRecord(record.body, depth + 1);
  }
}

/** Words of a text record; null for other records. */
export function textOf(record: PptRecord): string | null {
  if (record.type === ppt.narrowText) return record.body.bytes.toString('latin1');
  if (record.type !== ppt.wideText && record.type !== ppt.string) return null;
  return record.body.bytes.toString('utf16le');
}
