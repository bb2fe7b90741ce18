import { createHash } from 'node:crypto';

/** A repeatable source of choices: the same seed and labels give the same choices on every machine. */
export type Random = {
  /** A number from 0 up to, not including, 1. */
  readonly next: () => number;
  /** A whole number from 0 up to, not including, `below`. */
  readonly int: (below: number) => number;
  /** A whole number from `from` to `to`, both included. */
  readonly between: (from: number, to: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
  /** One of the values, with the weights beside them. */
  readonly weighted: <T>(list: readonly (readonly [T, number])[]) => T;
  /** Up to `count` different members, in random order. */
  readonly some: <T>(list: readonly T[], count: number) => T[];
  /** A string of decimal digits. */
  readonly digits: (count: number) => string;
  /** An independent source for a part of the work, so that adding a part leaves the others as they were. */
  readonly fork: (label: string) => Random;
};

/** Makes the source of a seed; the generator is sfc32 over 128 bits of SHA-256. */
export function makeRandom(seed: string): Random {
  const next = sfc32(createHash('sha256').update(seed).digest());
  const int = (below: number): number => Math.floor(next() * below);
  const pick = <T>(list: readonly T[]): T => {
    const at = int(list.length);
    for (const item of list.slice(at, at + 1)) return item;
    throw new Error('a list to pick from was empty');
  };
  const weighted = <T>(list: readonly (readonly [T, number])[]): T => {
    let left = next() * list.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [value, weight] of list) {
      left -= weight;
      if (left < 0) return value;
    }
    return pick(list)[0];
  };
  const some = <T>(list: readonly T[], count: number): T[] => {
    const rest = [...list];
    const chosen: T[] = [];
    while (chosen.length < count && rest.length > 0) chosen.push(...rest.splice(int(rest.length), 1));
    return chosen;
  };
  return {
    next,
    int,
    between: (from, to) => from + int(to - from + 1),
    chance: (probability) => next() < probability,
    pick,
    weighted,
    some,
    digits: (count) => Array.from({ length: count }, () => int(10)).join(''),
    fork: (label) => makeRandom(`${seed}/${label}`),
  };
}

function sfc32(state: Buffer): () => number {
  let a = state.readUInt32LE(0);
  let b = state.readUInt32LE(4);
  let c = state.readUInt32LE(8);
  let d = state.readUInt32LE(12);
  return () => {
    const t = (a + b + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    c |= 0;
    return (t >>> 0) / 4294967296;
  };
}
