import type { ByteSource } from './byte-source.ts';

/** Bytes of a page, and pages held: small reads all over a file mostly come back to the same few places (its trees). */
const pageBytes = 1 << 16;
const mostPages = 384;

/** A source for readers that ask for a few bytes here and there: what was read is held by pages, 24 MiB of them at most. */
export function pagedSource(file: ByteSource): ByteSource {
  const pages = new Map<number, Uint8Array>();
  const pageAt = (number: number): Uint8Array => {
    const found = pages.get(number) ?? Uint8Array.from(file.read(number * pageBytes, pageBytes));
    // What was read last is dropped last.
    pages.delete(number);
    pages.set(number, found);
    for (const old of pages.keys()) {
      if (pages.size <= mostPages) break;
      pages.delete(old);
    }
    return found;
  };
  return {
    size: file.size,
    read: (offset, length) => {
      const first = Math.floor(offset / pageBytes);
      const start = offset - first * pageBytes;
      if (start + length <= pageBytes) return pageAt(first).subarray(start, start + length);
      // A long read would push out everything else.
      return file.read(offset, length);
    },
  };
}
