import { claimsOne, identityOf, namesDiffer } from '../comparison/identity.ts';
import type { Keys } from '../comparison/keys.ts';
import type { Profile } from '../mentions/profiles.ts';
import type { Referent } from '../mentions/referents.ts';
import type { AlikePair } from '../people/alike.ts';
import type { Cluster } from '../people/cluster.ts';
import type { RegisterIndex } from '../register/register-index.ts';
import type { Doubt, Found } from './contradictions.ts';
import type { Weighed } from './weighed.ts';

const why = 'a change of identity that the law protects: whether the two are one is for a named person to decide';

/** Whether a document speaks of this person’s adoption or gender reassignment; false of nobody. */
export function isGuarded(referent: Referent | undefined): boolean {
  return referent?.members.some(({ mention }) => mention.guarded === true) ?? false;
}

/**
 * Takes back links to a resident of whom some document tells an adoption or gender reassignment, where the mention has another name or sex
 * than the register. What was weighed goes too, since it would show the two beside each other. Decisions of people stay.
 */
export function partGuardedResidents(
  referents: readonly Referent[],
  register: RegisterIndex,
  found: Map<number, Found>,
  doubts: Map<number, Doubt>,
  weighed: Map<number, Weighed>,
): void {
  const guarded = new Set([...found].flatMap(([number, { entry }]) => (isGuarded(referents[number]) ? [entry] : [])));
  for (const [number, { entry, decided }] of [...found]) {
    const [resident, said] = [register.keys[entry], referents[number]?.keys];
    if (decided === true || !guarded.has(entry) || resident === undefined || said === undefined) continue;
    if (!isOtherIdentity(resident, said)) continue;
    found.delete(number);
    weighed.delete(number);
    doubts.set(number, { why, rivals: [], elsewhere: 0 });
  }
}

/** Parts clusters in which a document tells an adoption or gender reassignment by the names that they hold; whatever has no name stands alone. */
export function partGuardedClusters(
  clusters: readonly Cluster[],
  profiles: readonly Profile[],
  referents: readonly Referent[],
): readonly Cluster[] {
  return clusters.flatMap((cluster) => {
    if (!cluster.profiles.some((index) => isGuardedProfile(profiles[index], referents))) return [cluster];
    const groups: { readonly keys: Keys; readonly profiles: number[] }[] = [];
    for (const index of cluster.profiles) {
      const keys = profiles[index]?.keys;
      if (keys === undefined) continue;
      const same = groups.find((group) => !isOtherIdentity(group.keys, keys) && !isOtherIdentity(keys, group.keys));
      if (same === undefined || keys.surname === '') groups.push({ keys, profiles: [index] });
      else same.profiles.push(index);
    }
    return groups.length === 1 ? [cluster] : groups.map((group) => ({ ...cluster, profiles: group.profiles }));
  });
}

/** Pairs that may be shown beside each other: none of whom an adoption or gender reassignment is told. */
export function withoutGuarded(
  alike: readonly AlikePair[],
  profiles: readonly Profile[],
  referents: readonly Referent[],
): readonly AlikePair[] {
  const guarded = (index: number): boolean => isGuardedProfile(profiles[index], referents);
  return alike.filter(({ a, b }) => !guarded(a) && !guarded(b));
}

function isGuardedProfile(profile: Profile | undefined, referents: readonly Referent[]): boolean {
  return profile?.referents.some((number) => isGuarded(referents[number])) ?? false;
}

function isOtherIdentity(known: Keys, said: Keys): boolean {
  const otherSex = known.sex !== '' && said.sex !== '' && known.sex !== said.sex;
  const named = known.surname !== '' && said.surname !== '';
  return otherSex || (named ? namesDiffer(known, said) : !claimsOne(identityOf(said)));
}
