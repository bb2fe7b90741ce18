import { type Keys, mentionVariants } from '../comparison/keys.ts';
import { textColumns } from '../comparison/plan.ts';
import type { LinkageRow } from '../comparison/plan-tables.ts';
import { byCodeUnit } from './mentions.ts';
import type { Referent } from './referents.ts';
import { type SharedValues, withoutShared } from './shared-values.ts';

/** Referents that say exactly the same of their person, so that they are compared once. */
export type Profile = {
  readonly keys: Keys;
  /** The name as written, for the other ways to read it. */
  readonly name: { readonly forenames: string; readonly surname: string };
  /** Numbers of the referents. */
  readonly referents: readonly number[];
  /** What was left out of account since many people share it, in words. */
  readonly dropped: readonly string[];
};

/** Groups referents (by their numbers) into profiles, sorted by what they say. */
export function profilesOf(
  referents: readonly Referent[],
  numbers: readonly number[],
  shared: SharedValues,
): readonly Profile[] {
  const groups = new Map<string, Profile & { referents: number[] }>();
  for (const number of numbers) {
    const referent = referents[number];
    if (referent === undefined) continue;
    const { keys, dropped } = withoutShared(referent.keys, shared);
    const { forenames, surname } = referent.fields;
    const text = [...textColumns.map((column) => keys[column]), forenames, surname, ...dropped].join('\u0001');
    const group = groups.get(text);
    if (group === undefined) groups.set(text, { keys, name: { forenames, surname }, dropped, referents: [number] });
    else group.referents.push(number);
  }
  return [...groups].toSorted(([a], [b]) => byCodeUnit(a, b)).map(([, group]) => group);
}

/** The rows of a plan's side for profiles: each under its name, and under the other ways to read it. */
export function profileRows(profiles: readonly Profile[]): readonly LinkageRow[] {
  return profiles.flatMap(({ keys, name }, person): LinkageRow[] => [
    { person, variant: 0, keys },
    ...mentionVariants(keys, name).map(([variant, other]): LinkageRow => ({ person, variant, keys: other })),
  ]);
}
