import type { LinkCalibration } from '#core/link-calibration';
import type { RunPlan } from '#core/linkage-plan';
import { keyGroups, withKeysOf } from '../comparison/key-groups.ts';
import type { Keys } from '../comparison/keys.ts';
import type { Profile } from '../mentions/profiles.ts';
import type { Cluster } from '../people/cluster.ts';
import type { RegisterIndex } from '../register/register-index.ts';
import type { RegisterLink } from './decide-link.ts';
import { type Learned, linkRegister } from './link-register.ts';

/**
 * Compares with the register what the mentions of a cluster say together: one gives the birth date, another the address, and no one of
 * them alone was enough. By the cluster's place; a cluster of one was compared before and is left out.
 */
export async function linkTogether(
  clusters: readonly Cluster[],
  profiles: readonly Profile[],
  register: RegisterIndex,
  runPlan: RunPlan,
  learned: Learned,
  calibration: LinkCalibration,
): Promise<ReadonlyMap<number, RegisterLink>> {
  const several = [...clusters.entries()].filter(([, { profiles: numbers }]) => numbers.length > 1);
  if (several.length === 0) return new Map();
  const asOne = several.map(([, { profiles: numbers }]) => oneProfile(numbers.flatMap((each) => profiles[each] ?? [])));
  const { links } = await linkRegister(asOne, register, runPlan, learned, calibration);
  return new Map(
    several.flatMap(([place], index) => {
      const link = links[index];
      return link === undefined ? [] : [[place, link] as const];
    }),
  );
}

// A person may be written to at many addresses in their life; more ways than these add nothing but pairs.
const mostWays = 12;

/** Profiles of one person as one: what the fullest says first, and in `also` every other way in which the rest say it. */
function oneProfile(profiles: readonly Profile[]): Profile {
  const fullest = profiles.toSorted((a, b) => filled(b.keys) - filled(a.keys) || compare(a.keys, b.keys));
  const named = fullest.toSorted((a, b) => worthOfName(b.keys) - worthOfName(a.keys));
  const first = named[0] ?? fullest[0];
  if (first === undefined) throw new Error('a cluster has a member');
  const keys = fullest.reduce((into, { keys: from }) => withMissing(into, from), first.keys);
  const also = new Map(
    fullest.map(({ keys: from }) => {
      const way = withOwn(keys, from);
      return [Object.values(way).join('\u0001'), way] as const;
    }),
  );
  also.delete(Object.values(keys).join('\u0001'));
  return {
    ...{ keys, name: first.name, also: [...also.values()].slice(0, mostWays) },
    referents: profiles.flatMap(({ referents }) => referents),
    dropped: [...new Set(profiles.flatMap(({ dropped }) => dropped))],
    forbidden: new Set(profiles.flatMap(({ forbidden }) => [...forbidden])),
  };
}

function withMissing(into: Keys, from: Keys): Keys {
  const missing = keyGroups.filter((group) => group.every((key) => into[key] === ''));
  const generation = into.generation === '' ? from.generation : into.generation;
  return { ...withKeysOf(into, from, missing.flat()), generation };
}

// The other's own name only where it is a whole one: an initial says less than the name that is known.
function withOwn(known: Keys, own: Keys): Keys {
  const said = keyGroups.filter((group) => group.some((key) => own[key] !== ''));
  const which = own.fullName === '' ? said.filter((group) => !group.includes('surname')) : said;
  return withKeysOf(known, own, which.flat());
}

function worthOfName({ fullName, middle, surname }: Keys): number {
  return (fullName === '' ? 0 : 2) + (middle === '' ? 0 : 1) + (surname === '' ? 0 : 1);
}

function filled(keys: Keys): number {
  return Object.values(keys).filter((value) => value !== '').length;
}

function compare(a: Keys, b: Keys): number {
  const [one, other] = [Object.values(a).join('\u0001'), Object.values(b).join('\u0001')];
  return one === other ? 0 : one < other ? -1 : 1;
}
