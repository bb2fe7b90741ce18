import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Incident } from '#core/incident';
import { dataTypes, isPersonalDataType, type PersonalDataType } from '#core/personal-data';
import { bandOf, severityOf } from './severity.ts';
import { dpcRules, eiRules } from './severity-table.ts';
import { ruleHolds } from './type-rules.ts';

const allTypes = Object.keys(dataTypes).filter(isPersonalDataType);
const stolen: Incident['circumstances'] = {
  confidentiality: 'unknown-recipients',
  integrity: 'none',
  availability: 'none',
  malicious: true,
};
const anyCircumstances = fc.record({
  confidentiality: fc.constantFrom('no-evidence' as const, 'known-recipients' as const, 'unknown-recipients' as const),
  integrity: fc.constantFrom('none' as const, 'recoverable' as const, 'not-recoverable' as const),
  availability: fc.constantFrom('none' as const, 'temporary' as const, 'permanent' as const),
  malicious: fc.boolean(),
});
const anyTypes = fc.subarray(allTypes);

function exposed(types: readonly PersonalDataType[], child = false) {
  return { types: new Set(types), child, guarded: false };
}

describe('worked values for a malicious theft with unknown recipients (CB 1.0)', () => {
  const cases: readonly (readonly [string, readonly PersonalDataType[], number, string])[] = [
    ['name only', ['person-name'], 1.25, 'low'],
    ['name, address and date of birth', ['person-name', 'postal-address', 'birth-date'], 2, 'medium'],
    ['bank account number, name and address', ['bank-account', 'person-name', 'postal-address'], 3, 'high'],
    ['a benefit claim', ['person-name', 'income', 'benefit', 'nino'], 4, 'very-high'],
    ['case notes', ['person-name', 'postal-address', 'health'], 5, 'very-high'],
    ['a refuge address', ['person-name', 'protected-address'], 5, 'very-high'],
  ];
  for (const [what, types, se, band] of cases) {
    test(`${what}: ${se}`, () => {
      expect(severityOf(exposed(types), stolen)).toMatchObject({ se, band });
    });
  }
  test('a child’s placement: 5', () => {
    expect(severityOf(exposed(['person-name', 'birth-date', 'postal-address', 'location'], true), stolen).se).toBe(5);
  });
});

test('bands begin at 2, 3 and 4', () => {
  expect([0.25, 1.99, 2, 2.99, 3, 3.99, 4, 6].map(bandOf)).toEqual([
    'low',
    'low',
    'medium',
    'medium',
    'high',
    'high',
    'very-high',
    'very-high',
  ]);
});

test('SE always lies from 0.25 to 6, and DPC, EI and CB in their ranges', () => {
  fc.assert(
    fc.property(anyTypes, fc.boolean(), anyCircumstances, (types, child, circumstances) => {
      const { se, dpc, ei, cb } = severityOf(exposed(types, child), circumstances);
      expect(se).toBeGreaterThanOrEqual(0.25);
      expect(se).toBeLessThanOrEqual(6);
      expect([1, 2, 3, 4]).toContain(dpc);
      expect([0.25, 0.5, 0.75, 1]).toContain(ei);
      expect(cb).toBeLessThanOrEqual(2);
    }),
  );
});

test('more exposed never scores less', () => {
  fc.assert(
    fc.property(anyTypes, anyTypes, fc.boolean(), anyCircumstances, (some, more, child, circumstances) => {
      const less = severityOf(exposed(some, child), circumstances).se;
      expect(severityOf(exposed([...some, ...more], child), circumstances).se).toBeGreaterThanOrEqual(less);
      expect(severityOf(exposed(some, true), circumstances).se).toBeGreaterThanOrEqual(
        severityOf(exposed(some), circumstances).se,
      );
    }),
  );
});

test('the tables are written highest first and cover every type', () => {
  expect(dpcRules.map(({ dpc }) => dpc)).toEqual(dpcRules.map(({ dpc }) => dpc).toSorted((a, b) => b - a));
  expect(eiRules.map(({ ei }) => ei)).toEqual(eiRules.map(({ ei }) => ei).toSorted((a, b) => b - a));
  const uncovered = allTypes.filter((type) => !dpcRules.some((rule) => ruleHolds(rule, exposed([type]))));
  expect(uncovered).toEqual([]);
});

test('a type alone never scores below the lowest its class allows', () => {
  for (const type of allTypes) {
    const { dpc } = severityOf(exposed([type]), stolen);
    if (dataTypes[type].enisa === 'sensitive') expect(dpc, type).toBe(4);
    if (dataTypes[type].enisa === 'behavioural') expect(dpc, type).toBeGreaterThanOrEqual(2);
  }
});
