import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deriveId, type MentionId, type PersonId } from '#core/ids';
import type { Person, PersonEvent } from '#core/person';
import { carryIds, type PreviousPerson } from './carry-ids.ts';

type Sketch = { readonly id: string; readonly ref?: string; readonly mentions: readonly string[] };

const idOf = (name: string): PersonId => deriveId('P', name);
const mentionOf = (name: string): MentionId => deriveId('M', name);

function personOf({ id, ref, mentions }: Sketch): Person {
  return {
    ...{ id: idOf(id), registerRef: ref ?? null, title: '', forenames: '', surname: '', birthDate: '' },
    ...{ addressLines: [], postcode: '', uprn: '', householdId: null, authorities: [], deceasedOn: null },
    ...{ safeContact: { kind: 'open' }, staff: false, matchProbability: 1 },
    links: mentions.map((mention) => ({ mention: mentionOf(mention), probability: 1, because: '' })),
  };
}

function previousOf({ id, ref, mentions }: Sketch): PreviousPerson {
  return { id: idOf(id), registerRef: ref ?? null, mentions: mentions.map(mentionOf) };
}

function carry(before: readonly Sketch[], now: readonly Sketch[]) {
  return carryIds(now.map(personOf), before.map(previousOf));
}

/** Whose each mention is, by the name of the id, where it is one of these. */
function owners(people: readonly Person[]): ReadonlyMap<MentionId, PersonId> {
  return new Map(people.flatMap(({ id, links }) => links.map(({ mention }) => [mention, id] as const)));
}

function event(kind: PersonEvent['kind'], person: string, other: string): PersonEvent {
  return { kind, person: idOf(person), other: idOf(other) };
}

describe('ids of people', () => {
  test('stay where the same mentions are one person, whatever their id is now', () => {
    const { people, events } = carry([{ id: 'old', mentions: ['a', 'b'] }], [{ id: 'new', mentions: ['a', 'b', 'c'] }]);
    expect(people.map(({ id }) => id)).toEqual([idOf('old')]);
    expect(events).toEqual([]);
  });

  test('go to whoever holds most of what they held; the rest was split from them', () => {
    const { people, events } = carry(
      [{ id: 'old', mentions: ['a', 'b', 'c'] }],
      [
        { id: 'one', mentions: ['a', 'b'] },
        { id: 'two', mentions: ['c'] },
      ],
    );
    expect(owners(people).get(mentionOf('a'))).toBe(idOf('old'));
    expect(owners(people).get(mentionOf('c'))).toBe(idOf('two'));
    expect(events).toEqual([event('split-from', 'two', 'old')]);
  });

  test('of two who are one now, the larger keeps the id and the other is merged into it', () => {
    const { people, events } = carry(
      [
        { id: 'large', mentions: ['a', 'b'] },
        { id: 'small', mentions: ['c'] },
      ],
      [{ id: 'small', mentions: ['a', 'b', 'c'] }],
    );
    expect(people.map(({ id }) => id)).toEqual([idOf('large')]);
    expect(events).toEqual([event('merged-into', 'small', 'large')]);
  });

  test('of somebody found on the register since are merged into the resident, whose id is the register’s', () => {
    const { people, events } = carry([{ id: 'old', mentions: ['a'] }], [{ id: 'R1', ref: 'R1', mentions: ['a', 'b'] }]);
    expect(people.map(({ id }) => id)).toEqual([idOf('R1')]);
    expect(events).toEqual([event('merged-into', 'old', 'R1')]);
  });

  test('of a resident never go to somebody who is not on the register', () => {
    const { people, events } = carry([{ id: 'R1', ref: 'R1', mentions: ['a'] }], [{ id: 'new', mentions: ['a'] }]);
    expect(people.map(({ id }) => id)).toEqual([idOf('new')]);
    expect(events).toEqual([event('merged-into', 'R1', 'new')]);
  });

  test('whose mentions are all gone go to nobody and become nothing', () => {
    const { people, events } = carry([{ id: 'old', mentions: ['a'] }], [{ id: 'new', mentions: ['b'] }]);
    expect(people.map(({ id }) => id)).toEqual([idOf('new')]);
    expect(events).toEqual([]);
  });

  test('of the first review are their own', () => {
    expect(carry([], [{ id: 'new', mentions: ['a'] }])).toMatchObject({ events: [] });
  });
});

const mentionNames = Array.from({ length: 12 }, (_, index) => `m${index}`);

/** Any division of some mentions among up to six people, some of them residents. */
const division = (prefix: string) =>
  fc.array(fc.nat({ max: 6 }), { minLength: mentionNames.length, maxLength: mentionNames.length }).map((owned) =>
    [0, 1, 2, 3, 4, 5].flatMap((number): Sketch[] => {
      const mentions = mentionNames.filter((_, index) => owned[index] === number);
      if (mentions.length === 0) return [];
      // The first two are residents, whose ids are the same in both; the others are named after a mention, as the linkage does.
      return number < 2
        ? [{ id: `R${number}`, ref: `R${number}`, mentions }]
        : [{ id: `${prefix}${mentions[0]}`, mentions }];
    }),
  );

describe('whatever happens between two reviews', () => {
  test('no id is two people’s, nobody and no mention is lost, and a resident’s id is theirs', () => {
    fc.assert(
      fc.property(division(''), division(''), (before, now) => {
        const { people } = carry(before, now);
        expect(new Set(people.map(({ id }) => id)).size).toBe(now.length);
        expect(people.flatMap(({ links }) => links).length).toBe(now.flatMap(({ mentions }) => mentions).length);
        for (const { id, registerRef } of people) if (registerRef !== null) expect(id).toBe(idOf(registerRef));
      }),
    );
  });

  test('the order in which people come changes nothing', () => {
    const shuffled = fc
      .tuple(division('x'), division(''))
      .chain(([before, now]) =>
        fc.tuple(
          fc.constant({ before, now }),
          fc.shuffledSubarray(before, { minLength: before.length }),
          fc.shuffledSubarray(now, { minLength: now.length }),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([{ before, now }, otherBefore, otherNow]) => {
        const [first, again] = [carry(before, now), carry(otherBefore, otherNow)];
        expect(owners(again.people)).toEqual(owners(first.people));
        expect(again.events).toEqual(first.events);
      }),
    );
  });

  test('every id that is gone is said to be merged where its mentions are somebody’s, into somebody there is; every id split off is new', () => {
    fc.assert(
      fc.property(division('x'), division(''), (before, now) => {
        const { people, events } = carry(before, now);
        const alive = new Set(people.map(({ id }) => id));
        const known = new Set(before.map(({ id }) => idOf(id)));
        const owner = owners(people);
        for (const { kind, person, other } of events) {
          expect([alive.has(person), alive.has(other)]).toEqual(kind === 'merged-into' ? [false, true] : [true, true]);
          expect(known.has(person)).toBe(kind === 'merged-into');
        }
        const merged = new Set(events.flatMap(({ kind, person }) => (kind === 'merged-into' ? [person] : [])));
        for (const { id, mentions } of before) {
          const isKept = mentions.some((mention) => owner.has(mentionOf(mention)));
          if (!alive.has(idOf(id))) expect(merged.has(idOf(id))).toBe(isKept);
        }
      }),
    );
  });

  test('a second review that finds the same changes nothing', () => {
    fc.assert(
      fc.property(division('x'), division(''), (before, now) => {
        const { people } = carry(before, now);
        const previous = people.map(({ id, registerRef, links }) => ({
          ...{ id, registerRef },
          mentions: links.map(({ mention }) => mention),
        }));
        const again = carryIds(now.map(personOf), previous);
        expect(owners(again.people)).toEqual(owners(people));
        expect(again.events).toEqual([]);
      }),
    );
  });
});
