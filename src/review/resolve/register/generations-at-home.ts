import { apartByGeneration } from '../comparison/identity.ts';
import type { Keys } from '../comparison/keys.ts';
import { homeKey } from './namesakes.ts';

/**
 * The residents' keys, of two of one name at one dwelling the one said to be the elder and the other the younger, where a generation lies
 * between their birth dates and the register says nothing of it: then "Jnr" in a file points to one of them. `entryOf` is which entry
 * stands for each.
 */
export function withGenerations(keys: readonly Keys[], entryOf: readonly number[]): readonly Keys[] {
  const homes = new Map<string, number[]>();
  keys.forEach((each, index) => {
    const home = homeKey(each);
    if (home === null) return;
    const known = homes.get(home);
    if (known === undefined) homes.set(home, [index]);
    else known.push(index);
  });
  const told = new Map<number, 'elder' | 'younger'>();
  for (const same of homes.values()) {
    if (same.length < 2) continue;
    const people = Map.groupBy(same, (index) => entryOf[index] ?? index);
    const [first, second] = [...people.keys()].toSorted((a, b) => (bornOn(keys[a]) < bornOn(keys[b]) ? -1 : 1));
    if (people.size !== 2 || first === undefined || second === undefined) continue;
    const isWritten = same.some((index) => keys[index]?.generation !== '');
    if (isWritten || !apartByGeneration(bornOn(keys[first]), bornOn(keys[second]))) continue;
    for (const index of people.get(first) ?? []) told.set(index, 'elder');
    for (const index of people.get(second) ?? []) told.set(index, 'younger');
  }
  if (told.size === 0) return keys;
  return keys.map((each, index) => {
    const generation = told.get(index);
    return generation === undefined ? each : { ...each, generation };
  });
}

function bornOn(keys: Keys | undefined): string {
  return keys?.birthDate ?? '';
}
