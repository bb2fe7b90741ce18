import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Incident } from '#core/incident';
import { dataTypes, isPersonalDataType, type PersonalDataType } from '#core/personal-data';
import { type HarmTier, harmTiers, type RiskLevel } from '#core/risk';
import { harmRules, safetyTypes } from './harm-table.ts';
import { harmTierOf } from './harm-tier.ts';
import { assessRisk } from './risk.ts';
import type { Exposed } from './type-rules.ts';

const allTypes = Object.keys(dataTypes).filter(isPersonalDataType);
const stolen: Incident['circumstances'] = {
  confidentiality: 'unknown-recipients',
  integrity: 'none',
  availability: 'none',
  malicious: true,
};
const anyTypes = fc.subarray(allTypes);
const levels: readonly RiskLevel[] = ['unlikely', 'risk', 'high-risk'];

function exposed(types: readonly PersonalDataType[], also: Partial<Pick<Exposed, 'child' | 'guarded'>> = {}): Exposed {
  return { types: new Set(types), child: false, guarded: false, ...also };
}

describe('harm tiers', () => {
  const cases: readonly (readonly [HarmTier, readonly PersonalDataType[]])[] = [
    ['T0', ['person-name', 'domestic-abuse']],
    ['T0', ['protected-address']],
    ['T0', ['child-protection', 'nino', 'bank-account']],
    ['T0', ['safeguarding']],
    ['T1', ['person-name', 'health']],
    ['T1', ['ethnicity']],
    ['T1', ['criminal']],
    ['T1', ['access-code', 'postal-address']],
    ['T2', ['person-name', 'nino', 'birth-date']],
    ['T2', ['bank-account', 'passport']],
    ['T2', ['password', 'email']],
    ['T2', ['payment-card', 'person-name']],
    ['T3', ['person-name', 'birth-date', 'postal-address']],
    ['T3', ['bank-account', 'person-name', 'iban']],
    ['T3', ['nino']],
    ['T4', ['person-name', 'local-reference']],
    ['T4', []],
  ];
  for (const [tier, types] of cases) {
    test(`${tier}: ${types.join(', ') || 'nothing'}`, () => expect(harmTierOf(exposed(types)).tier).toBe(tier));
  }
  test('T0: somebody whom the register guards, whatever was exposed', () => {
    expect(harmTierOf(exposed(['person-name'], { guarded: true })).tier).toBe('T0');
  });
  test('T0: where a child can be found', () => {
    expect(harmTierOf(exposed(['travel', 'postal-address'], { child: true })).tier).toBe('T0');
    expect(harmTierOf(exposed(['travel', 'postal-address'])).tier).toBe('T3');
  });
});

test('the harm table runs from gravest to least, ends with a row that always holds, and reaches every tier', () => {
  const order = harmRules.map(({ tier }) => harmTiers.indexOf(tier));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(harmTierOf(exposed([])).tier).toBe('T4');
  expect(new Set(harmRules.map(({ tier }) => tier))).toEqual(new Set(harmTiers));
});

test('more exposed never makes a tier or a risk level less grave', () => {
  fc.assert(
    fc.property(anyTypes, anyTypes, fc.boolean(), fc.boolean(), (some, more, child, guarded) => {
      const less = exposed(some, { child, guarded });
      const full = exposed([...some, ...more], { child, guarded });
      const [before, after] = [assessRisk(less, less, stolen), assessRisk(full, full, stolen)];
      expect(harmTiers.indexOf(after.harmTier)).toBeLessThanOrEqual(harmTiers.indexOf(before.harmTier));
      expect(levels.indexOf(after.riskLevel)).toBeGreaterThanOrEqual(levels.indexOf(before.riskLevel));
    }),
  );
});

describe('risk levels', () => {
  const cases: readonly (readonly [RiskLevel, readonly PersonalDataType[]])[] = [
    ['unlikely', ['person-name']],
    ['unlikely', ['person-name', 'local-reference']],
    ['risk', ['person-name', 'postal-address', 'birth-date']],
    ['risk', ['person-name', 'phone']],
    ['high-risk', ['person-name', 'postal-address', 'bank-account']],
    ['high-risk', ['person-name', 'nino', 'birth-date']],
    ['high-risk', ['person-name', 'health']],
  ];
  for (const [level, types] of cases) {
    test(`${level}: ${types.join(', ')}`, () =>
      expect(assessRisk(exposed(types), exposed(types), stolen).riskLevel).toBe(level));
  }
});

describe('files with no indication of being taken', () => {
  test('lower high risk by one step, and say so', () => {
    const { riskLevel, harmTier, because } = assessRisk(
      exposed(['person-name', 'health']),
      exposed(['person-name']),
      stolen,
    );
    expect([riskLevel, harmTier]).toEqual(['risk', 'T1']);
    expect(because.join(' ')).toContain('not proof');
  });
  test('change nothing where the rest is high risk by itself', () => {
    const types: readonly PersonalDataType[] = ['person-name', 'health'];
    const { riskLevel, because } = assessRisk(exposed([...types, 'email']), exposed(types), stolen);
    expect(riskLevel).toBe('high-risk');
    expect(because.at(-1)).toBe('The level is not lowered for it.');
  });
  test('never lower the level where safety is at stake, and never reach "unlikely"', () => {
    fc.assert(
      fc.property(anyTypes, anyTypes, (some, more) => {
        const whole = exposed([...some, ...more]);
        const full = assessRisk(whole, whole, stolen);
        const lowered = assessRisk(whole, exposed(some), stolen);
        expect(lowered.harmTier).toBe(full.harmTier);
        expect(lowered.severity).toBe(full.severity);
        if (safetyTypes.some((type) => whole.types.has(type))) expect(lowered.riskLevel).toBe('high-risk');
        if (lowered.riskLevel === 'unlikely') expect(full.riskLevel).toBe('unlikely');
      }),
    );
  });
});

test('every assessment explains its tier, its three numbers, its score and its level', () => {
  const { because } = assessRisk(
    exposed(['person-name', 'nino', 'birth-date']),
    exposed(['person-name', 'nino', 'birth-date']),
    stolen,
  );
  expect(because).toEqual([
    'Harm tier T2: the files hold a combination that allows fraud in somebody’s name.',
    'Data processing context 1 of 4 (simple data): simple information.',
    'Ease of identification 1: a name with a date of birth, email or address.',
    'Circumstances of the breach 1: unknown recipients +0.5, malicious intent +0.5.',
    'Severity 1 x 1 + 1 = 2: medium, significant inconvenience.',
    'High risk is proposed: harm tier T0 to T2, or a severity of 3 or more.',
  ]);
});
