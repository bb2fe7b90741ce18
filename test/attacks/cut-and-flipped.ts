import { makeRandom } from '../../src/exercise/random.ts';
import type { HonestFile } from './honest-files.ts';
import type { FileToSettle } from './settle-files.ts';

/** Every honest file cut off at each of its sixteenths, and with some bits of each of its sixteenths turned over. */
export function cutAndFlipped(files: readonly HonestFile[]): readonly FileToSettle[] {
  return files.flatMap(({ name, bytes }) => {
    const sixteenth = (at: number): number => Math.floor((bytes.length * at) / 16);
    const parts = Array.from({ length: 16 }, (_, at) => at);
    return [
      ...parts.map((at) => ({ name, make: () => bytes.subarray(0, sixteenth(at)) })),
      ...parts.map((at) => ({ name, make: () => flipped(bytes, name, sixteenth(at), sixteenth(at + 1)) })),
    ];
  });
}

function flipped(bytes: Buffer, name: string, from: number, to: number): Buffer {
  const copy = Buffer.from(bytes);
  const random = makeRandom(`${name} ${from}`);
  for (let times = 0; times < 8 && to > from; times += 1) {
    const at = random.between(from, to - 1);
    copy.writeUInt8((copy[at] ?? 0) ^ (1 << random.int(8)), at);
  }
  return copy;
}
