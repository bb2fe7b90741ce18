import type { MentionId } from '../../../src/core/ids.ts';
import type { Person } from '../../../src/core/person.ts';
import { foldName } from '../../../src/core/values/person-name.ts';
import type { TruthPerson, TruthTables } from '../../../src/exercise/score/tables.ts';
import type { Resolution } from '../../../src/review/resolve/resolve-people.ts';

/** What is wrong with a person who is not on the register, or 'right'. */
export type UnregisteredCause =
  | 'right'
  | 'second of one person'
  | 'resident found already'
  | 'resident not found'
  | 'officer'
  | 'nobody told of'
  | 'cannot be told';

/** What each exported person came to: the one of the truth whom most of their mentions are of, how many others are mixed in, and what is wrong. */
export type JudgedPerson = {
  readonly person: Person;
  readonly truly: TruthPerson | null;
  readonly mixed: readonly TruthPerson[];
  readonly right: boolean;
  readonly cause: UnregisteredCause | null;
  readonly owners: readonly string[];
};

/** Judges every person of a resolution who is not staff. */
export function judgePeople(
  { people }: Resolution,
  truth: TruthTables,
  owners: ReadonlyMap<MentionId, string>,
  officers: ReadonlySet<string>,
): readonly JudgedPerson[] {
  const byId = new Map(truth.people.map((person) => [person.truthId, person]));
  const byRef = new Map(truth.people.flatMap((person) => person.registerRefs.map((ref) => [ref, person] as const)));
  const foundRefs = new Set(people.flatMap(({ registerRef }) => (registerRef === null ? [] : [registerRef])));
  const seen = new Set<string>();
  return people
    .filter(({ staff }) => !staff)
    .toSorted((a, b) => b.links.length - a.links.length)
    .map((person) => {
      const names = person.links.map(({ mention }) => owners.get(mention) ?? 'nobody');
      const counts = Map.groupBy(
        names.filter((name) => byId.has(name)),
        (name) => name,
      );
      const ranked = [...counts].toSorted(([, a], [, b]) => b.length - a.length).map(([name]) => name);
      const people = ranked.flatMap((name) => byId.get(name) ?? []);
      const own = person.registerRef === null ? (people[0] ?? null) : (byRef.get(person.registerRef) ?? null);
      const mixed = people.filter((each) => each !== own);
      const base = { person, truly: own, mixed, owners: names };
      if (person.registerRef !== null) return { ...base, right: own !== null, cause: null };
      const cause = causeOf(person, own, foundRefs, seen, officers, names);
      if (own !== null) seen.add(own.truthId);
      return { ...base, right: cause === 'right', cause };
    });
}

function causeOf(
  person: Person,
  own: TruthPerson | null,
  foundRefs: ReadonlySet<string>,
  seen: ReadonlySet<string>,
  officers: ReadonlySet<string>,
  names: readonly string[],
): UnregisteredCause {
  if (own !== null) {
    if (own.registerRefs.some((ref) => foundRefs.has(ref))) return 'resident found already';
    if (own.registerRef !== '') return 'resident not found';
    return seen.has(own.truthId) ? 'second of one person' : 'right';
  }
  if (officers.has(foldName(`${person.forenames} ${person.surname}`))) return 'officer';
  return names.includes('open') ? 'cannot be told' : 'nobody told of';
}
