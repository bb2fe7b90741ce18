import { deriveId, type MentionId, type PersonId } from '#core/ids';
import type { Person, PersonEvent } from '#core/person';
import { byCodeUnit } from '../mentions/mentions.ts';

/** Somebody of the snapshot before: who they were, and which mentions were theirs. */
export type PreviousPerson = {
  readonly id: PersonId;
  readonly registerRef: string | null;
  readonly mentions: readonly MentionId[];
};

/**
 * Gives people who are not on the register the ids that they had: each id goes to whoever holds most of the mentions that it held, the
 * smaller id first where two hold as many, and to nobody twice. What became of the ids that are gone, and where new people came from, are the events, sorted.
 * A resident's id is made of their register entry and never changes.
 */
export function carryIds(
  found: readonly Person[],
  previous: readonly PreviousPerson[],
): { readonly people: readonly Person[]; readonly events: readonly PersonEvent[] } {
  if (previous.length === 0) return { people: found, events: [] };
  // Of two with as good a claim the first takes the id: the order has to be the same however they came.
  const people = found.toSorted((a, b) => byCodeUnit(a.id, b.id));
  const before = new Map(previous.flatMap(({ id, mentions }) => mentions.map((mention) => [mention, id] as const)));
  const registered = new Set(previous.flatMap(({ id, registerRef }) => (registerRef === null ? [] : [id])));
  const shared = people.map((person) => overlaps(person, before));
  const given = assign(people, shared, registered);
  const carried = people.map((person, index) => ({ ...person, id: given.get(index) ?? person.id }));
  return {
    people: carried.toSorted((a, b) => byCodeUnit(a.id, b.id)),
    events: eventsOf(carried, shared, previous),
  };
}

type Overlaps = ReadonlyMap<PersonId, number>;

function overlaps({ links }: Person, before: ReadonlyMap<MentionId, PersonId>): Overlaps {
  const counts = new Map<PersonId, number>();
  for (const { mention } of links) {
    const id = before.get(mention);
    if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function assign(
  people: readonly Person[],
  shared: readonly Overlaps[],
  registered: ReadonlySet<PersonId>,
): ReadonlyMap<number, PersonId> {
  const given = new Map<number, PersonId>();
  const taken = new Set<PersonId>(people.flatMap(({ id, registerRef }) => (registerRef === null ? [] : [id])));
  const claims = people.flatMap(({ registerRef }, index) =>
    registerRef === null
      ? [...(shared[index] ?? [])].flatMap(([id, count]) => (registered.has(id) ? [] : [{ index, id, count }]))
      : [],
  );
  for (const { index, id } of claims.toSorted(
    (a, b) => b.count - a.count || byCodeUnit(a.id, b.id) || a.index - b.index,
  )) {
    if (given.has(index) || taken.has(id)) continue;
    given.set(index, id);
    taken.add(id);
  }
  for (const [index, { id, registerRef }] of people.entries()) {
    if (registerRef !== null || given.has(index)) continue;
    let own = id;
    // Its own id may be carried by somebody else now: of two halves the larger keeps it.
    for (let part = 1; taken.has(own); part += 1) own = deriveId('P', 'part', id, String(part));
    given.set(index, own);
    taken.add(own);
  }
  return given;
}

function eventsOf(
  people: readonly Person[],
  shared: readonly Overlaps[],
  previous: readonly PreviousPerson[],
): readonly PersonEvent[] {
  const now = new Set(people.map(({ id }) => id));
  const known = new Set(previous.map(({ id }) => id));
  const heirs = new Map<PersonId, { readonly id: PersonId; readonly count: number }>();
  const events: PersonEvent[] = [];
  people.forEach(({ id }, index) => {
    for (const [old, count] of shared[index] ?? []) {
      const best = heirs.get(old);
      if (best === undefined || count > best.count || (count === best.count && id < best.id))
        heirs.set(old, { id, count });
    }
    const from = [...(shared[index] ?? [])].toSorted(([a, x], [b, y]) => y - x || byCodeUnit(a, b))[0]?.[0];
    if (!known.has(id) && from !== undefined && now.has(from))
      events.push({ kind: 'split-from', person: id, other: from });
  });
  for (const { id } of previous) {
    const heir = heirs.get(id);
    if (!now.has(id) && heir !== undefined) events.push({ kind: 'merged-into', person: id, other: heir.id });
  }
  return events.toSorted((a, b) => byCodeUnit(a.person, b.person) || byCodeUnit(a.other, b.other));
}
