import type { SealedRecord } from './segment.ts';

/** Collects records and seals them in batches, so that settled work survives a kill within about a second. */
export type SegmentWriter = {
  /**
   * Takes a record; it is safe once `flush` resolves, or about a second later. Resolves at once unless writing lags behind.
   * Rejects with the fault of an earlier batch that could not be written.
   */
  readonly add: (record: SealedRecord) => Promise<void>;
  /** Resolves when everything added so far is on the disk; rejects with the fault if it is not. */
  readonly flush: () => Promise<void>;
};

/** When a batch is sealed: at so many bytes, records or milliseconds after its first record, whichever comes first. */
export type BatchLimits = { readonly bytes: number; readonly records: number; readonly milliseconds: number };

const defaultLimits: BatchLimits = { bytes: 4_000_000, records: 200, milliseconds: 1000 };

/** A writer over `seal`; batches are sealed one after the other. After a failure it takes no more. */
export function segmentWriter(
  seal: (records: readonly SealedRecord[]) => Promise<void>,
  limits: BatchLimits = defaultLimits,
): SegmentWriter {
  let batch: SealedRecord[] = [];
  let bytes = 0;
  let timer: NodeJS.Timeout | null = null;
  let waiting = 0;
  let writing: Promise<void> = Promise.resolve();
  let failure: { readonly error: unknown } | null = null;

  const send = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (batch.length === 0) return;
    const records = batch;
    batch = [];
    bytes = 0;
    waiting += 1;
    writing = writing.then(async () => {
      try {
        if (failure === null) await seal(records);
      } catch (error) {
        failure = { error };
      } finally {
        waiting -= 1;
      }
    });
  };
  const check = () => {
    if (failure !== null) throw failure.error;
  };
  return {
    add: async (record) => {
      check();
      batch.push(record);
      bytes += typeof record.body === 'string' ? Buffer.byteLength(record.body) : record.body.byteLength;
      timer ??= setTimeout(send, limits.milliseconds);
      if (bytes >= limits.bytes || batch.length >= limits.records) send();
      if (waiting > batchesInFlight) await writing;
      check();
    },
    flush: async () => {
      send();
      await writing;
      check();
    },
  };
}

/** More than this many unwritten batches, and `add` waits: memory stays bounded where the disk is slower than the readers. */
const batchesInFlight = 4;
