import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fields } from '../../../../test/support/residents.ts';
import { birthDatesAgree, identitiesConflict, identityOf } from '../comparison/identity.ts';
import { keysOfFields } from '../comparison/keys.ts';
import type { Profile } from '../mentions/profiles.ts';
import { namesakes } from '../register/namesakes.ts';
import { consistentClaims } from '../register-linkage/consistency.ts';
import { clustersOf, type Edge } from './cluster.ts';

type Known = { readonly nino?: string; readonly birthDate?: string; readonly nhsNumber?: string };

function profile(known: Known, number: number): Profile {
  const keys = keysOfFields(
    fields({ forenames: 'John', surname: 'Khan', address: '1 Acklam Road', postcode: 'W10 5AB', ...known }),
  );
  return { keys, name: { forenames: 'John', surname: 'Khan' }, referents: [number], dropped: [], forbidden: new Set() };
}

function edge(a: number, b: number, bits = 20): Edge {
  return { a, b, bits, because: 'forename and surname equal' };
}

function together(known: readonly Known[], edges: readonly Edge[]): readonly (readonly number[])[] {
  return clustersOf(known.map(profile), edges).map(({ profiles }) => profiles.toSorted((a, b) => a - b));
}

describe('clusters', () => {
  test('join what strong evidence ties', () => {
    expect(together([{}, { birthDate: '1950-01-02' }, {}], [edge(0, 1), edge(1, 2)])).toEqual([[0, 1, 2]]);
  });

  test('keep father and son apart, and leave to neither what fits both', () => {
    const known = [{ birthDate: '1950-01-02' }, {}, { birthDate: '1980-06-07' }];
    expect(together(known, [edge(0, 1), edge(1, 2)])).toEqual([[0], [1], [2]]);
  });

  test('keep two National Insurance numbers apart through any chain', () => {
    const known = [
      { nino: 'AB123456C' },
      { birthDate: '1950-01-02' },
      { birthDate: '1950-01-02' },
      { nino: 'CE123456C' },
    ];
    const clusters = together(known, [edge(0, 1, 30), edge(1, 2, 25), edge(2, 3, 22)]);
    expect(clusters.some((cluster) => cluster.includes(0) && cluster.includes(3))).toBe(false);
  });

  test('never hold two people and always hold everybody, whatever the ties', () => {
    const known = fc.array(
      fc.record({
        nino: fc.constantFrom('', 'AB123456C', 'CE123456C', 'AB123456D'),
        birthDate: fc.constantFrom('', '1950-01-02', '1980-06-07', '1950-01-03', '1950-02-01'),
        nhsNumber: fc.constantFrom('', '9434765919', '9434765870'),
      }),
      { minLength: 1, maxLength: 12 },
    );
    const withEdges = known.chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc.array(fc.tuple(fc.nat(all.length - 1), fc.nat(all.length - 1), fc.integer({ min: 7, max: 40 })), {
          maxLength: 25,
        }),
      ),
    );
    fc.assert(
      fc.property(withEdges, ([all, ties]) => {
        const edges = ties.filter(([a, b]) => a < b).map(([a, b, bits]) => edge(a, b, bits));
        const clusters = together(all, edges);
        expect(clusters.flat().toSorted((a, b) => a - b)).toEqual(all.map((_, index) => index));
        const identities = all.map((each, index) => identityOf(profile(each, index).keys));
        for (const cluster of clusters)
          for (const a of cluster)
            for (const b of cluster) {
              const [one, other] = [identities[a], identities[b]];
              expect(one !== undefined && other !== undefined && identitiesConflict(one, other)).toBe(false);
            }
        expect(together(all, edges.toReversed())).toEqual(clusters);
      }),
    );
  });
});

describe('claims to be one resident', () => {
  const keys = (known: Known) => profile(known, 0).keys;

  test('stay where the register confirms them, and what contradicts those goes', () => {
    const claims = [
      { id: 1, keys: keys({ birthDate: '1950-01-02' }), score: 20 },
      { id: 2, keys: keys({ birthDate: '1980-06-07' }), score: 50 },
      { id: 3, keys: keys({}), score: 10 },
    ];
    const { kept, refused } = consistentClaims(keys({ birthDate: '1950-01-02' }), claims);
    expect(kept.map(({ id }) => id)).toEqual([1, 3]);
    expect(refused.map(({ id }) => id)).toEqual([2]);
  });

  test('go, both of them, where they contradict each other and the register says nothing', () => {
    const claims = [
      { id: 1, keys: keys({ nino: 'AB123456C' }), score: 20 },
      { id: 2, keys: keys({ nino: 'CE123456C' }), score: 30 },
      { id: 3, keys: keys({}), score: 10 },
    ];
    expect(consistentClaims(keys({}), claims).kept.map(({ id }) => id)).toEqual([3]);
  });
});

test.each([
  ['1980-03-12', '1980-03-12', true],
  ['1980-03-12', '1980-03-13', true],
  ['1980-03-12', '1980-12-03', true],
  ['1980-03-12', '1980-03-21', false],
  ['1980-03-12', '1958-03-12', false],
])('%s and %s are one date but for a slip: %s', (a, b, agree) => {
  expect(birthDatesAgree(a, b)).toBe(agree);
  expect(birthDatesAgree(b, a)).toBe(agree);
});

describe('two birth dates of one name at one dwelling', () => {
  const resident = profile({}, 0).keys;
  const known = (...dates: readonly string[]) => dates.map((birthDate, index) => profile({ birthDate }, index).keys);

  test('say that two people live there, and a slip does not', () => {
    expect(namesakes(known('1950-01-02', '1980-06-07'), { asOf: '' }).atHome(resident, resident)).toBe(true);
    expect(namesakes(known('1950-01-02', '1950-01-03'), { asOf: '' }).atHome(resident, resident)).toBe(false);
  });

  test('do not unsettle what is only an adult’s where one of them is a child', () => {
    const { atHome } = namesakes(known('1980-06-07', '2019-03-04'), { asOf: '2026-11-21' });
    expect(atHome(resident, { ...resident, age: 'A' })).toBe(false);
    expect(atHome(resident, resident)).toBe(true);
  });
});
