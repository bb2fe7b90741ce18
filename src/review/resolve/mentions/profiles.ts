import { type Keys, mentionVariants } from '../comparison/keys.ts';
import { textColumns } from '../comparison/plan.ts';
import type { LinkageRow } from '../comparison/plan-tables.ts';
import type { Rulings } from '../decisions/apply-decisions.ts';
import { byCodeUnit } from './mentions.ts';
import type { Referent } from './referents.ts';
import { type SharedValues, withoutShared } from './shared-values.ts';

/** Referents that say exactly the same of their person, so that they are compared once. */
export type Profile = {
  readonly keys: Keys;
  /** The same person said otherwise: other addresses, other ways to reach them. */
  readonly also?: readonly Keys[];
  /** The name as written, for the other ways to read it. */
  readonly name: { readonly forenames: string; readonly surname: string };
  /** Numbers of the referents. */
  readonly referents: readonly number[];
  /** What was left out of account since many people share it, in words. */
  readonly dropped: readonly string[];
  /** Residents that a person decided it is not, by their entries. */
  readonly forbidden: ReadonlySet<number>;
};

const nobody: ReadonlySet<number> = new Set();

/** Groups referents (by their numbers) into profiles, sorted by what they say; whoever a person ruled on stands alone. */
export function profilesOf(
  referents: readonly Referent[],
  numbers: readonly number[],
  shared: SharedValues,
  { forbidden, apart, joined }: Pick<Rulings, 'forbidden' | 'apart' | 'joined'>,
): readonly Profile[] {
  const groups = new Map<string, Profile & { referents: number[] }>();
  const ruledOn = new Set([...forbidden.keys(), ...apart.keys(), ...joined.flat()]);
  for (const number of numbers) {
    const referent = referents[number];
    if (referent === undefined) continue;
    const { keys, dropped } = withoutShared(referent.keys, shared);
    const { forenames, surname } = referent.fields;
    const ruled = ruledOn.has(number) ? [String(number)] : [];
    const said = [...textColumns.map((column) => keys[column]), keys.generation, forenames, surname];
    const text = [...said, ...dropped, ...ruled].join('\u0001');
    const group = groups.get(text);
    const not = forbidden.get(number) ?? nobody;
    if (group === undefined)
      groups.set(text, { keys, name: { forenames, surname }, dropped, referents: [number], forbidden: not });
    else group.referents.push(number);
  }
  return [...groups].toSorted(([a], [b]) => byCodeUnit(a, b)).map(([, group]) => group);
}

/** The rows of a plan's side for profiles: each under its name, and under the other ways to read it. */
export function profileRows(profiles: readonly Profile[]): readonly LinkageRow[] {
  return profiles.flatMap(({ keys, name, also = [] }, person): LinkageRow[] => [
    { person, variant: 0, keys },
    ...also.map((other): LinkageRow => ({ person, variant: 0, keys: other })),
    ...mentionVariants(keys, name).map(([variant, other]): LinkageRow => ({ person, variant, keys: other })),
  ]);
}
