import type { Random } from '../../src/exercise/random.ts';

/**
 * Damage to a sequence of things, whatever they are (records, lines, tags, parts): one removed, said again, said a hundred
 * times, put elsewhere, put inside another's neighbour, the order turned round, or one altered by `alterOne`.
 */
export function alterList<T>(list: readonly T[], random: Random, alterOne: (item: T) => T): T[] {
  const items = [...list];
  if (items.length === 0) return items;
  for (let times = random.between(1, 4); times > 0; times -= 1) {
    const at = random.int(items.length);
    const here = items.slice(at, at + 1);
    const run = items.slice(at, at + random.between(1, 12));
    random.weighted<() => void>([
      [() => void items.splice(at, 1, ...here.map(alterOne)), 6],
      [() => void items.splice(at, run.length), 2],
      [() => void items.splice(at, 0, ...run), 2],
      [() => void items.splice(at, 0, ...Array.from({ length: random.pick([2, 9, 100]) }, () => run).flat()), 1],
      [() => void items.splice(random.int(items.length + 1), 0, ...items.splice(at, run.length)), 2],
      [() => void items.splice(at, run.length, ...run.reverse()), 1],
    ])();
    if (items.length === 0) break;
  }
  return items;
}
