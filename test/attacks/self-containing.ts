import { crc32 } from 'node:zlib';

/** All instructions are five bytes long, so that counting them is counting bytes. */
const unit = 5;

/** Deflate's "the next bytes are literal", for so many instructions. */
function literal(units: number): Buffer {
  const bytes = Buffer.alloc(unit);
  bytes.writeUInt16LE(units * unit, 1);
  bytes.writeUInt16LE(0xffff ^ (units * unit), 3);
  return bytes;
}

/** Deflate's "repeat the last twenty bytes", as two copies of ten: a block of exactly 40 bits (3 + 2 × (7 + 5 + 3) + 7). */
function repeatFour(): Buffer {
  // Length 10 is code 264, distance 20 is code 8 with 3 more bits that count from 17.
  const copy = '0001000' + '01000' + '110';
  return fromBits(`010${copy}${copy}0000000`);
}

/** Bits in the order in which Deflate reads them. */
function fromBits(bits: string): Buffer {
  const bytes = Buffer.alloc(Math.ceil(bits.length / 8));
  for (const [at, bit] of [...bits].entries())
    if (bit === '1') bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (1 << (at & 7));
  return bytes;
}

/**
 * A gzip file whose content is itself, byte for byte: it can be unpacked for ever. Built of "say this" and "repeat" alone so
 * that what it says is its own text; its checksum, which stands in it twice, is solved for, since CRC-32 is linear.
 */
export function makeGzipOfItself(): Buffer {
  for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
    const solved = withOwnSum((sum) => assembled(`${letter}.gz\0`, sum));
    if (solved !== null) return solved;
  }
  throw new Error('no name gave a checksum that can be solved for');
}

function assembled(name: string, sum: number): Buffer {
  const head = Buffer.concat([Buffer.from('1f8b0808000000000003', 'hex'), Buffer.from(name)]);
  const [none, one, four, again] = [literal(0), literal(1), literal(4), repeatFour()];
  const ending = (size: number): Buffer => {
    const tail = Buffer.alloc(8);
    tail.writeUInt32LE(sum, 0);
    tail.writeUInt32LE(size, 4);
    // Two empty blocks, then an empty last one: seven bytes that say nothing.
    return Buffer.concat([fromBits(`${'0100000000'.repeat(2)}100`), Buffer.from('0000ffff', 'hex'), tail]);
  };
  const build = (size: number): Buffer =>
    Buffer.concat([
      ...[head, four, head, four, again, one, again, one, one, four, again, one, one, four, again, four],
      ...[again, four, again, four, again, four, again, none, none, four, again, none, none, four],
      ...[again, ending(size), again, ending(size)],
    ]);
  return build(build(0).length);
}

/** The file that states its own checksum: 32 equations over bits, in 32 unknown bits; null where they contradict each other. */
function withOwnSum(make: (sum: number) => Buffer): Buffer | null {
  const base = crc32(make(0));
  // Column `bit` says which bits of the checksum change with that bit of what is stated, and the bit itself.
  const rows = Array.from({ length: 32 }, (_, row) => {
    const columns = Array.from({ length: 32 }, (_unused, bit) => {
      const change = (crc32(make((1 << bit) >>> 0)) ^ base ^ (1 << bit)) >>> 0;
      return (change >>> row) & 1;
    });
    return [...columns, (base >>> row) & 1];
  });
  const sum = solved(rows);
  if (sum === null) return null;
  const file = make(sum);
  return crc32(file) === sum ? file : null;
}

function solved(rows: number[][]): number | null {
  for (let column = 0; column < 32; column += 1) {
    const pivot = rows.findIndex((row, at) => at >= column && row[column] === 1);
    const found = rows[pivot];
    const here = rows[column];
    if (found === undefined || here === undefined) return null;
    rows[pivot] = here;
    rows[column] = found;
    for (const [at, row] of rows.entries())
      if (at !== column && row[column] === 1) rows[at] = row.map((bit, index) => bit ^ (found[index] ?? 0));
  }
  return rows.reduce((sum, row, at) => (sum | ((row[32] ?? 0) << at)) >>> 0, 0);
}
