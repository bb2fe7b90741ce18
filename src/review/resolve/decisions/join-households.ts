import type { HouseholdId, PersonId } from '#core/ids';
import type { Person } from '#core/person';
import { byCodeUnit } from '../mentions/mentions.ts';
import type { LocatedDecision, LocatedSide } from './locate.ts';

/** People with the households that decisions join as one: its id is the smallest of theirs; each keeps the address that is theirs. */
export function joinHouseholds(people: readonly Person[], located: readonly LocatedDecision[]): readonly Person[] {
  const joining = located.filter(({ decision }) => decision.kind === 'same-household');
  if (joining.length === 0) return people;
  const householdOf = new Map(people.map(({ id, householdId }) => [id, householdId]));
  const personOf = finder(people);
  for (const { sides } of joining) {
    const [a, b] = sides.map(personOf);
    if (a === undefined || b === undefined) continue;
    const [first, second] = [householdOf.get(a) ?? null, householdOf.get(b) ?? null];
    const joined = [first, second].filter((id) => id !== null).toSorted(byCodeUnit)[0];
    if (joined === undefined) continue;
    const merged: ReadonlySet<HouseholdId | null> = new Set([first, second].filter((id) => id !== null));
    for (const [person, household] of householdOf) if (merged.has(household)) householdOf.set(person, joined);
    householdOf.set(a, joined).set(b, joined);
  }
  return people.map((person) => ({ ...person, householdId: householdOf.get(person.id) ?? null }));
}

function finder(people: readonly Person[]): (side: LocatedSide) => PersonId | undefined {
  const ofMention = new Map(people.flatMap(({ id, links }) => links.map(({ mention }) => [mention, id] as const)));
  const ofEntry = new Map<string, PersonId>();
  for (const { id, registerRef } of people) if (registerRef !== null) ofEntry.set(registerRef, id);
  return (side) =>
    side.kind === 'entry'
      ? ofEntry.get(side.registerRef)
      : side.mentions.map((mention) => ofMention.get(mention)).find((id) => id !== undefined);
}
