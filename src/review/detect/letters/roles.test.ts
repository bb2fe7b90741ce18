import { expect, test } from 'vitest';
import type { Unit } from '#core/document';
import { passage } from '../../../../test/support/units.ts';
import { makeDetector } from '../detector.ts';

const detect = makeDetector({ names: null, asOf: '2026-11-21' });

/** Names found as `role words`, each once. */
function roles(...units: readonly Unit[]): ReadonlySet<string> {
  return new Set(
    detect({ mediaType: 'text/plain', units }).flatMap(({ type, unit, span, binding }) => {
      const found = units[unit];
      const words = found?.kind === 'text' ? found.text.slice(span.start, span.end) : '';
      return type === 'person-name' ? [`${binding.role} ${words}`] : [];
    }),
  );
}

test('a letter signed without a close is its officer’s', () => {
  expect(
    roles(
      passage(
        'Ms Fatou Diallo\n9 Elgin Road\nLondon\nW9 3BD\n\nDear Ms Diallo\n\nWe refuse.\n\nKevin Bright\nDHP Assessor',
      ),
    ),
  ).toEqual(new Set(['subject Ms Fatou Diallo', 'subject Ms Diallo', 'officer Kevin Bright']));
});

test('a resident’s own address at the head of their letter to the council is theirs', () => {
  const found = detect({
    mediaType: 'text/plain',
    units: [
      passage(
        'Mr K Osei\n6 Elgin Road\nLondon\nW9 3LL\n\nWestminster City Council\n64 Victoria Street\nLondon SW1E 6QP\n\nDear Sir\n\nPlease cancel it.\n\nYours faithfully\n\nK. Osei',
      ),
    ],
  });
  const keys = new Set(found.filter(({ type }) => type !== 'correspondence').map(({ binding }) => binding.key));
  expect(keys).toEqual(new Set(['sign-off:1']));
  expect(found.filter(({ type }) => type === 'postcode').map(({ value }) => value)).toEqual(['W9 3LL']);
  expect(found.every(({ binding }) => binding.role === 'correspondent')).toBe(true);
});

test('a letter to the occupier names nobody who lives there', () => {
  const found = detect({
    mediaType: 'text/plain',
    units: [
      passage(
        'The Occupier\n45 Elgin Road\nLondon\nE8 2LR\n\nDear Sir or Madam\n\nNews.\n\nYours faithfully\n\nGareth Pugh\nPrincipal Planner',
      ),
    ],
  });
  expect(found.map(({ binding, type }) => `${binding.role} ${type}`)).toEqual(['officer person-name']);
});

test('who a letter is on is told from whom it is to', () => {
  const found = detect({
    mediaType: 'text/plain',
    units: [
      passage(
        'Dr S Fell\nThe Lanes Medical Practice\n41 Market Lane\nCR0 1XX\n\nRE: Mrs Grace Adeyemi  DOB 02.11.1951\n\nDear Colleague\n\nMrs Adeyemi has diabetes.\n\nYours sincerely\n\nDr Simon Fell',
      ),
    ],
  });
  expect(found.find(({ type }) => type === 'birth-date')?.binding).toEqual(
    found.find(({ value }) => value.endsWith('Grace|Adeyemi'))?.binding,
  );
});

test('each message of a chain is of its own party, and bare names beside an outside address are staff', () => {
  const found = roles(
    passage(
      'From: Priti Desai\nSent: 18 March 2025 16:44\nTo: Craig Henshaw <chenshaw@example.co.uk>\nSubject: RE: Eviction\n\nDear Mr Henshaw,\n\nThey come on Monday.\n\nPriti Desai\nEnforcement Officer\n\nFrom: Craig Henshaw <chenshaw@example.co.uk>\nSent: 17 March 2025 23:58\nTo: Priti Desai\nSubject: Eviction\n\nI have been in hospital.\n\nCraig',
    ),
  );
  expect(found).toEqual(
    new Set(['officer Priti Desai', 'correspondent Craig Henshaw', 'subject Mr Henshaw', 'correspondent Craig']),
  );
});

test('colleagues speak in a chat by the clock', () => {
  expect(
    roles(passage('[10:32] Jane Brown: anyone know Joanne Fitch?\n[10:33] Dev Patel: yes, she rang again')),
  ).toEqual(new Set(['officer Jane Brown', 'officer Dev Patel', 'subject Joanne Fitch']));
});

test('minutes: staff by their office, family by their kinship', () => {
  expect(
    roles(
      passage(
        'CORE GROUP MEETING\nChild: Levi Marsden, d.o.b. 22/10/2022\n\nPresent:\nObinna Eke (Social Worker)\nChantelle Marsden (Mother)\nFay Trent - Health Visitor\n\n1. Next steps agreed.',
      ),
    ),
  ).toEqual(new Set(['subject Levi Marsden', 'officer Obinna Eke', 'relative Chantelle Marsden', 'officer Fay Trent']));
});

test('who wrote an entry of case notes is staff', () => {
  expect(
    roles(passage('Client: Doreen Whitlock\n\n11/01/2024 14:20  Telephone call  (S Achieng)\nRang her.')),
  ).toContain('officer S Achieng');
});
