/**
 * A document's bytes, read piece by piece: a file on disk, a window of one, or bytes in memory. `read` gives the `length` bytes
 * at `offset`, fewer only where the document ends; what it gives may be used again by the next `read`, unless it is copied.
 */
export type ByteSource = {
  readonly size: number;
  readonly read: (offset: number, length: number) => Uint8Array;
};

/** Bytes that are held already, as a source. */
export function inMemory(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.length,
    read: (offset, length) => bytes.subarray(Math.max(0, offset), Math.max(0, offset) + Math.max(0, length)),
  };
}

/** A part of a source as a source of its own, clipped to what there is: a member stored as it is, a message of a mailbox. */
export function windowOf(file: ByteSource, offset: number, size: number): ByteSource {
  const start = Math.min(Math.max(0, offset), file.size);
  const length = Math.min(Math.max(0, size), file.size - start);
  return {
    size: length,
    read: (at, wanted) => {
      const from = Math.min(Math.max(0, at), length);
      return file.read(start + from, Math.min(Math.max(0, wanted), length - from));
    },
  };
}
