/**
 * A table that turns the next bits of a Deflate stream into a symbol (RFC 1951): at the index of the next `bits` bits stands
 * the symbol times 16 plus the length of its code; zero where no code begins so.
 */
export type CodeTable = { readonly table: Uint16Array; readonly bits: number };

const longestCode = 15;

/** The table of codes of these lengths; null where they are no code at all. */
export function codeTable(lengths: Uint8Array): CodeTable | null {
  const counts = new Uint16Array(longestCode + 1);
  let bits = 0;
  for (const length of lengths) {
    if (length === 0) continue;
    counts[length] = (counts[length] ?? 0) + 1;
    if (length > bits) bits = length;
  }
  const next = new Uint16Array(longestCode + 2);
  let left = 1;
  for (let length = 1; length <= longestCode; length += 1) {
    const count = counts[length] ?? 0;
    left = left * 2 - count;
    // More codes than there is room for: no encoder writes that.
    if (left < 0) return null;
    next[length + 1] = ((next[length] ?? 0) + count) << 1;
  }
  const table = new Uint16Array(1 << bits);
  for (const [symbol, length] of lengths.entries()) {
    if (length === 0) continue;
    const code = next[length] ?? 0;
    next[length] = code + 1;
    for (let at = reversed(code, length); at < table.length; at += 1 << length) table[at] = (symbol << 4) | length;
  }
  return { table, bits };
}

/** Codes are written from their highest bit, everything else from the lowest. */
function reversed(code: number, length: number): number {
  let result = 0;
  for (let bit = 0; bit < length; bit += 1) if ((code & (1 << bit)) !== 0) result |= 1 << (length - 1 - bit);
  return result;
}

/** Lengths of matches by symbol less 257, and how many bits more each takes. */
export const lengthBase = Uint16Array.of(
  3,
  4,
  5,
  6,
  7,
  8,
  9,
  10,
  11,
  13,
  15,
  17,
  19,
  23,
  27,
  31,
  35,
  43,
  51,
  59,
  67,
  83,
  99,
  115,
  131,
  163,
  195,
  227,
  258,
);
/** Bits more of each length. */
export const lengthBits = Uint8Array.of(
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  1,
  1,
  1,
  1,
  2,
  2,
  2,
  2,
  3,
  3,
  3,
  3,
  4,
  4,
  4,
  4,
  5,
  5,
  5,
  5,
  0,
);
/** Distances by symbol, and how many bits more each takes. */
export const distanceBase = Uint16Array.of(
  1,
  2,
  3,
  4,
  5,
  7,
  9,
  13,
  17,
  25,
  33,
  49,
  65,
  97,
  129,
  193,
  257,
  385,
  513,
  769,
  1025,
  1537,
  2049,
  3073,
  4097,
  6145,
  8193,
  12_289,
  16_385,
  24_577,
);
/** Bits more of each distance. */
export const distanceBits = Uint8Array.of(
  0,
  0,
  0,
  0,
  1,
  1,
  2,
  2,
  3,
  3,
  4,
  4,
  5,
  5,
  6,
  6,
  7,
  7,
  8,
  8,
  9,
  9,
  10,
  10,
  11,
  11,
  12,
  12,
  13,
  13,
);
/** The order in which the lengths of the codes for code lengths stand. */
export const lengthOrder = Uint8Array.of(16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15);

const fixedLengths = new Uint8Array(288).fill(8, 0, 144).fill(9, 144, 256).fill(7, 256, 280).fill(8, 280);
const empty: CodeTable = { table: new Uint16Array(1), bits: 0 };
/** The codes of blocks that bring none of their own. */
export const fixedCodes = {
  symbols: codeTable(fixedLengths) ?? empty,
  distances: codeTable(new Uint8Array(32).fill(5)) ?? empty,
} as const;
