import type { Random } from '../../src/exercise/random.ts';

/** One way of damaging bytes; what comes back may be as it was. */
export type Alteration = (bytes: Buffer, random: Random) => Buffer;

/** Numbers at which fields break: nothing, all, the ends of signed and unsigned ranges, and off by one. */
const numbers = [0, 1, 2, 7, 0x7f, 0x80, 0xff, 0x100, 0x7fff, 0x8000, 0xfffe, 0xffff, 0x10000, 0x7fffffff, 0x80000000];
const longNumbers = [...numbers, 0xfffffffa, 0xfffffffe, 0xffffffff];

/** Damage that knows nothing of the format: changed bits, changed fields of one to eight bytes, pieces cut, copied, moved. */
export const byteAlterations: readonly Alteration[] = [
  (bytes, random) => changed(bytes, random, (copy, at) => copy.writeUInt8((copy[at] ?? 0) ^ (1 << random.int(8)), at)),
  (bytes, random) =>
    changed(bytes, random, (copy, at) => copy.fill(random.pick([0, 0xff, 0x7f, 0x80, 32, 10]), at, at + 1)),
  (bytes, random) => changed(bytes, random, (copy, at) => writeField(copy, at, random)),
  (bytes, random) => bytes.subarray(0, random.int(bytes.length + 1)),
  (bytes, random) => withoutPiece(bytes, random),
  (bytes, random) => withPiece(bytes, random, pieceOf(bytes, random)),
  (bytes, random) => withPiece(bytes, random, Buffer.alloc(random.pick([1, 3, 64, 600, 5000]), random.int(256))),
  (bytes, random) => {
    const [from, to] = [random.int(bytes.length + 1), random.int(bytes.length + 1)];
    const copy = Buffer.from(bytes);
    bytes.copy(copy, to, from, from + random.int(200));
    return copy;
  },
];

/** One to four bits, bytes, fields or pieces of the bytes altered. */
export const alterBytes: Alteration = (bytes, random) => {
  let altered = bytes;
  for (let times = random.between(1, 4); times > 0; times -= 1) altered = random.pick(byteAlterations)(altered, random);
  return altered;
};

function changed(bytes: Buffer, random: Random, change: (copy: Buffer, at: number) => void): Buffer {
  const copy = Buffer.from(bytes);
  // Fields that matter stand mostly at the start, or at the end.
  const near = Math.min(copy.length, 600);
  const at = random.weighted([
    [() => random.int(copy.length), 4],
    [() => random.int(near), 2],
    [() => copy.length - 1 - random.int(near), 1],
  ])();
  if (copy.length > 0) change(copy, at);
  return copy;
}

function writeField(copy: Buffer, at: number, random: Random): void {
  const width = random.pick([1, 2, 4, 4, 8]);
  if (at + width > copy.length) return;
  const is = random.int(3);
  const old =
    width === 1
      ? copy.readUInt8(at)
      : width === 2
        ? copy.readUInt16LE(at)
        : copy.readUInt32LE(Math.min(at, copy.length - 4));
  const value = is === 0 ? old + random.between(-2, 2) : random.pick(width === 1 ? numbers : longNumbers);
  const most = width === 1 ? 0xff : width === 2 ? 0xffff : 0xffffffff;
  const bounded = (value < 0 ? most + 1 + value : value) % (most + 1);
  const isBig = random.chance(0.3);
  if (width === 1) copy.writeUInt8(bounded, at);
  else if (width === 2) isBig ? copy.writeUInt16BE(bounded, at) : copy.writeUInt16LE(bounded, at);
  else if (width === 4) isBig ? copy.writeUInt32BE(bounded, at) : copy.writeUInt32LE(bounded, at);
  else copy.writeBigUInt64LE(random.pick([0n, BigInt(bounded), 2n ** 31n, 2n ** 53n, 2n ** 63n, 2n ** 64n - 1n]), at);
}

function pieceOf(bytes: Buffer, random: Random): Buffer {
  const from = random.int(bytes.length + 1);
  const piece = bytes.subarray(from, from + random.between(1, 400));
  return Buffer.concat(Array.from({ length: random.pick([1, 1, 2, 30]) }, () => piece));
}

function withoutPiece(bytes: Buffer, random: Random): Buffer {
  const from = random.int(bytes.length + 1);
  return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + random.between(1, 300))]);
}

function withPiece(bytes: Buffer, random: Random, piece: Buffer): Buffer {
  const at = random.int(bytes.length + 1);
  return Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)]);
}
