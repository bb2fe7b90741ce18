/** Text of one chunk, unpacked. */
const chunkBytes = 4096;

/**
 * Unpacks the text of a macro module ([MS-OVBA] 2.4.1): chunks of at most 4,096 characters, each of letters and of references
 * back to letters before. At most `most` characters; null where it does not begin as such a text does.
 */
export function unpackedVba(bytes: Uint8Array, most: number): string | null {
  if (bytes[0] !== 1) return null;
  const pieces: Buffer[] = [];
  let length = 0;
  let at = 1;
  while (at + 2 <= bytes.length && length < most) {
    const head = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
    const end = Math.min(bytes.length, at + (head & 0xfff) + 3);
    if (((head >> 12) & 7) !== 3) break;
    const chunk = (head & 0x8000) === 0 ? Buffer.from(bytes.subarray(at + 2, end)) : unpackedChunk(bytes, at + 2, end);
    pieces.push(chunk);
    length += chunk.length;
    at = end;
  }
  return Buffer.concat(pieces).toString('latin1');
}

function unpackedChunk(bytes: Uint8Array, start: number, end: number): Buffer {
  const out = Buffer.alloc(chunkBytes);
  let length = 0;
  let at = start;
  while (at < end && length < chunkBytes) {
    const flags = bytes[at] ?? 0;
    at += 1;
    for (let bit = 0; bit < 8 && at < end && length < chunkBytes; bit += 1) {
      if ((flags & (1 << bit)) === 0) {
        out[length] = bytes[at] ?? 0;
        length += 1;
        at += 1;
        continue;
      }
      const token = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
      at += 2;
      length = copied(out, length, token);
    }
  }
  return out.subarray(0, length);
}

/** A reference says how far back and how many; the further on in the chunk, the more of its bits say how far. */
function copied(out: Buffer, length: number, token: number): number {
  const far = Math.max(4, Math.ceil(Math.log2(Math.max(1, length))));
  const count = (token & (0xffff >> far)) + 3;
  const back = (token >> (16 - far)) + 1;
  let to = length;
  for (let index = 0; index < count && to < chunkBytes && back <= to; index += 1, to += 1)
    out[to] = out[to - back] ?? 0;
  return to;
}
