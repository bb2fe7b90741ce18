import { placeOf } from '../mentions/mentions.ts';
import type { Referent } from '../mentions/referents.ts';
import type { Found } from './contradictions.ts';

/**
 * Whom referents cannot be, by their numbers: a resident of their own name who is told apart from them in one place of a document ("addressee:1"
 * and "addressee:1/child": "Your son John Khan, born in 1989" in a letter to John Khan), and is found there by a number or birth date.
 */
export function besideNamesakes(
  referents: readonly Referent[],
  left: readonly number[],
  found: ReadonlyMap<number, Found>,
): ReadonlyMap<number, ReadonlySet<number>> {
  const taken = new Map<string, { readonly name: string; readonly entry: number }[]>();
  for (const [number, { entry, personal }] of found) {
    const referent = referents[number];
    if (personal !== 'identity' || referent === undefined) continue;
    for (const place of placesOf(referent)) {
      const held = taken.get(place) ?? [];
      taken.set(place, held);
      held.push({ name: referent.keys.forenameFamily, entry });
    }
  }
  const not = new Map<number, ReadonlySet<number>>();
  for (const number of left) {
    const referent = referents[number];
    if (referent === undefined || referent.keys.forenameFamily === '') continue;
    const entries = placesOf(referent).flatMap((place) =>
      (taken.get(place) ?? []).flatMap(({ name, entry }) => (name === referent.keys.forenameFamily ? [entry] : [])),
    );
    if (entries.length > 0) not.set(number, new Set(entries));
  }
  return not;
}

/** Both maps as one. */
export function withNotOf(
  forbidden: ReadonlyMap<number, ReadonlySet<number>>,
  more: ReadonlyMap<number, ReadonlySet<number>>,
): ReadonlyMap<number, ReadonlySet<number>> {
  const all = new Map(forbidden);
  for (const [number, entries] of more) all.set(number, new Set([...(all.get(number) ?? []), ...entries]));
  return all;
}

/** Where a document tells of somebody: several people may stand in one place, as a form's claimant and partner do. */
export function placesOf({ members }: Referent): readonly string[] {
  return members.map(({ mention }) => placeOf(mention));
}
