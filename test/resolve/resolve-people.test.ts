import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Resolution, resolvePeople } from '../../src/review/resolve/resolve-people.ts';
import { duckDbForTests } from '../support/duckdb.ts';
import { resident } from '../support/residents.ts';
import { atHome, contentsOf, crowd, ngozi, resolverWith, row, type Said, said } from '../support/said-documents.ts';

const runPlan = duckDbForTests();
const { resolve } = resolverWith(runPlan);
const longer = { timeout: 60_000 };

test('households are of those found, by letterbox', longer, async () => {
  const husband = resident('H1', {
    forenames: 'Emeka',
    surname: 'Okonjo',
    birthDate: '1970-01-01',
    addressLines: ['Flat 2, 7 Acklam Road', 'London'],
    postcode: 'W10 5QZ',
  });
  const neighbour = resident('H2', {
    forenames: 'Liv',
    surname: 'Berg',
    birthDate: '1990-01-01',
    addressLines: ['Flat 3', '7 Acklam Road'],
    postcode: 'W10 5QZ',
  });
  const rows = [ngozi, husband, neighbour].map((each, index) =>
    said(`row:${index}`, [
      ['person-name', `|${each.forenames.split(' ')[0]}|${each.surname}`],
      ['birth-date', each.birthDate ?? ''],
    ]),
  );
  const { households, people } = await resolve({ sheet: rows }, [ngozi, husband, neighbour]);
  expect(households.map((household) => household.people.length).toSorted()).toEqual([1, 2]);
  expect(people.every((person) => person.householdId !== null)).toBe(true);
});

test('the result does not depend on the order of anything', { timeout: 120_000 }, async () => {
  const documents: Readonly<Record<string, readonly Said[]>> = {
    a: row(['person-name', '|Ngozi|Okonjo'], ['birth-date', '1975-04-18']),
    b: [
      said('addressee:1', [['person-name', 'Mrs|Ngozi|Okonjo'], ...atHome]),
      said('prose:1', [['nino', 'AB123456C']]),
    ],
    c: row(['person-name', '|Per|Lindqvist'], ['phone', '+447700900111']),
    d: row(['person-name', '|Per|Lindqvist'], ['phone', '+447700900111'], ['birth-date', '1961-02-03']),
    e: row(['person-name', '|Ewa|Nowak'], ['birth-date', '1950-01-12']),
  };
  const residents = [...crowd.slice(0, 60), ngozi];
  const contents = [...contentsOf(documents)];
  const input = { residents, authorityDomains: [] };
  const first = explained(await resolvePeople({ ...input, contents: new Map(contents) }, runPlan));
  expect(first.people.length).toBeGreaterThan(1);
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(contents, { minLength: contents.length }),
      fc.shuffledSubarray(residents, { minLength: residents.length }),
      async (some, entries) => {
        const shuffled = some.map(
          ([hash, { document, findings }]) => [hash, { document, findings: findings.toReversed() }] as const,
        );
        const again = await resolvePeople(
          { contents: new Map(shuffled), residents: entries, authorityDomains: [] },
          runPlan,
        );
        expect(explained(again)).toEqual(first);
      },
    ),
    { numRuns: 5 },
  );
});

/** A resolution with its evidence worked out, so that two can be compared. */
function explained({ evidenceOf, peersOf, saysOf, ...resolution }: Resolution) {
  const account = resolution.referents.map((_, referent) => [
    ...[evidenceOf(referent), peersOf(referent), saysOf(referent)],
  ]);
  return { ...resolution, account };
}
