import { expect, test } from 'vitest';
import type { Resident } from '#core/register';
import { resolvePeople } from '../../src/review/resolve/resolve-people.ts';
import { duckDbForTests } from '../support/duckdb.ts';
import { contentsOf, crowd, ngozi, row, type Values } from '../support/said-documents.ts';

const runPlan = duckDbForTests();
const known: Resident = { ...ngozi, email: 'ngozi.okonjo@mail.example' };
const named = ['person-name', '|Ngozi|Okonjo'] as const;
const told: Values = [
  named,
  ['birth-date', '1975-04-18'],
  ['postcode', 'W10 5QZ'],
  ['gender-reassignment', 'transitioned'],
];

/** Whether a row is found to be the resident's, beside a row that tells a change of identity of the resident or does not. */
async function isLinked(said: Values, isTold: boolean): Promise<boolean> {
  const documents = { told: row(...(isTold ? told : told.slice(0, 3))), said: row(...said) };
  const { people } = await resolvePeople(
    { contents: contentsOf(documents), residents: [...crowd, known], authorityDomains: [] },
    runPlan,
  );
  return people.some(({ registerRef, links }) => registerRef === 'N1' && links.length === 2);
}

test.each<readonly [string, boolean, Values]>([
  [
    'a mailbox and a forename',
    false,
    [
      ['person-name', '|Ngozi|'],
      ['email', 'ngozi.okonjo@mail.example'],
      ['debt', 'arrears'],
    ],
  ],
  [
    'a mailbox and a forename with "Jnr"',
    false,
    [
      ['person-name', '|Ngozi||Jnr'],
      ['email', 'ngozi.okonjo@mail.example'],
      ['debt', 'arrears'],
    ],
  ],
  ['the name', true, [named, ['email', 'ngozi.okonjo@mail.example'], ['debt', 'arrears']]],
  [
    'another title',
    false,
    [
      ['person-name', 'Mr|Ngozi|Okonjo'],
      ['email', 'ngozi.okonjo@mail.example'],
      ['debt', 'arrears'],
    ],
  ],
])('of whom a change of identity is told, %s still linked: %s', { timeout: 60_000 }, async (_, stays, said) => {
  expect(await isLinked(said, false)).toBe(true);
  expect(await isLinked(said, true)).toBe(stays);
});
