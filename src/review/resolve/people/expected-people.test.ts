import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deriveId } from '#core/ids';
import { uncorrected } from '#core/link-calibration';
import type { Person } from '#core/person';
import { fields } from '../../../../test/support/residents.ts';
import { keysOfFields } from '../comparison/keys.ts';
import type { Referent } from '../mentions/referents.ts';
import type { Weighed } from '../register-linkage/weighed.ts';
import { expectedPeople } from './expected-people.ts';

function found(name: string, registerRef: string | null, matchProbability: number, staff = false): Person {
  return {
    ...{ id: deriveId('P', name), registerRef, title: '', forenames: name, surname: 'Khan', birthDate: '' },
    ...{ addressLines: [], postcode: '', uprn: '', householdId: null, authorities: [], deceasedOn: null },
    ...{ safeContact: { kind: 'open' }, staff, matchProbability, links: [] },
  };
}

function referent(forenames: string): Referent {
  const said = fields({ forenames, surname: 'Malik' });
  return { members: [], fields: said, keys: keysOfFields(said), staff: false, row: false };
}

/** An account of linkage that leaves so much to each of these entries, and the rest to nobody. */
function account(...chances: readonly (readonly [number, number])[]): Weighed {
  return {
    candidates: chances.map(([person, probability]) => ({
      ...{
        candidate: { person, row: person, pattern: 0, score: 0 },
        probability,
        uncorrected: probability,
        learned: null,
      },
    })),
    ...{ others: 0, nobody: 1 - chances.reduce((sum, [, chance]) => sum + chance, 0), unregisteredMember: 0 },
    model: { registered: 10, share: 0.5, calibration: uncorrected, surprise: () => 0, weight: () => 0 },
  };
}

const entries = new Map([
  ['R0', 0],
  ['R1', 1],
]);

function expectFor(people: readonly Person[], referents: readonly Referent[] = [], accounts: readonly Weighed[] = []) {
  const weighed = new Map(accounts.map((each, number) => [number, each]));
  const unresolved = referents.map((_, number) => ({ number, why: '' }));
  return expectedPeople(people, referents, { weighed, unresolved }, entries);
}

describe('people expected', () => {
  test('are those found, where they are sure and nobody else is named', () => {
    const sure = ['R0', 'R1'].map((registerRef) => found(registerRef, registerRef, 0.9999));
    expect(expectFor(sure)).toMatchObject({ mean: 2, onRegister: 2 });
  });

  test('count people who are not on the register at their own probability', () => {
    const people = Array.from({ length: 100 }, (_, index) => found(`Anna${index}`, null, 0.75));
    expect(expectFor(people)).toMatchObject({ mean: 75, onRegister: 0 });
  });

  test('leave staff out', () => {
    expect(expectFor([found('Anna', null, 0.99, true)]).mean).toBe(0);
  });

  test('count a resident who may be somebody already found once', () => {
    const people = [found('Anna', 'R0', 0.99)];
    expect(expectFor(people, [referent('Berta')], [account([0, 0.9])]).onRegister).toBe(1);
    expect(expectFor(people, [referent('Berta')], [account([1, 0.9])]).onRegister).toBe(2);
  });

  test('count evidence that says the same once', () => {
    const same = account([0, 0.3], [1, 0.3]);
    const ten = Array.from({ length: 10 }, () => referent('Berta'));
    const once = expectFor([], ten.slice(0, 1), [same]);
    expect(
      expectFor(
        [],
        ten,
        Array.from({ length: 10 }, () => same),
      ),
    ).toEqual(once);
  });

  test('lie in their interval, whatever the links are worth', () => {
    const chance = fc.double({ min: 0.01, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(fc.array(chance, { minLength: 1, maxLength: 60 }), (chances) => {
        const people = chances.map((each, index) => found(`Anna${index}`, null, each));
        const { mean, from, to } = expectFor(people);
        expect(from).toBeLessThanOrEqual(mean);
        expect(to).toBeGreaterThanOrEqual(mean);
      }),
    );
  });

  test('lie in a wider interval the less sure the links are', () => {
    const width = (chance: number): number => {
      const { from, to } = expectFor(Array.from({ length: 100 }, (_, index) => found(`Anna${index}`, null, chance)));
      return to - from;
    };
    expect(width(0.5)).toBeGreaterThan(width(0.999) + 5);
  });
});
