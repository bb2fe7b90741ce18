import type { ByteSource } from './byte-source.ts';

/** Encoded bytes between two places that are counted. */
const stepBytes = 1 << 16;

/** Text in base64 as the bytes that it stands for, decoded where they are read: nothing is held but a count every 64 KiB. */
export function base64Source(file: ByteSource): ByteSource {
  const before = countLetters(file);
  const letters = before.at(-1) ?? 0;
  const size = Math.floor((letters * 3) / 4);
  return {
    size,
    read: (offset, length) => {
      const start = Math.max(0, Math.min(offset, size));
      const stop = Math.max(start, Math.min(size, offset + length));
      if (start === stop) return new Uint8Array();
      // Four letters are three bytes.
      const first = Math.floor(start / 3) * 4;
      const last = Math.min(letters, Math.ceil(stop / 3) * 4);
      const step = stepBefore(before, first);
      const end = stepBefore(before, last - 1) + 1;
      const encoded = Buffer.from(file.read(step * stepBytes, (end - step) * stepBytes)).toString('latin1');
      const skipped = first - (before[step] ?? 0);
      const wanted = lettersOnly(encoded).slice(skipped, skipped + last - first);
      const from = start - (first / 4) * 3;
      return Buffer.from(wanted, 'base64').subarray(from, from + stop - start);
    },
  };
}

/** How many letters stand before each step, and after the last. */
function countLetters(file: ByteSource): Float64Array {
  const steps = Math.ceil(file.size / stepBytes);
  const before = new Float64Array(steps + 1);
  let count = 0;
  for (let step = 0; step < steps; step += 1) {
    before[step] = count;
    for (const byte of file.read(step * stepBytes, stepBytes)) if ((isLetter[byte] ?? 0) === 1) count += 1;
  }
  before[steps] = count;
  return before;
}

/** The last step that begins at or before a letter. */
function stepBefore(before: Float64Array, letter: number): number {
  let low = 0;
  let high = before.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((before[middle] ?? 0) <= letter) low = middle;
    else high = middle - 1;
  }
  return low;
}

function lettersOnly(encoded: string): string {
  return encoded.replace(/[^A-Za-z0-9+/]+/gu, '');
}

const isLetter = new Uint8Array(256);
for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/') {
  isLetter[letter.charCodeAt(0)] = 1;
}
