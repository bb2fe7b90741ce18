import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPersonalDataType } from '#core/personal-data';
import { calibration } from './calibration.data.ts';
import { calibrated, evidenceSort, readOff } from './calibration.ts';

test('between two knots a score lies on the line of log-odds, beyond them it stays', () => {
  const knots = [
    [0.6, 0.5],
    [0.9, 0.9],
  ] as const;
  expect(readOff(knots, 0.6)).toBe(0.5);
  expect(readOff(knots, 0.9)).toBe(0.9);
  expect(readOff(knots, 0.55)).toBe(0.5);
  expect(readOff(knots, 0.99)).toBe(0.9);
  const middle = readOff(knots, 0.786);
  expect(middle).toBeGreaterThan(0.69);
  expect(middle).toBeLessThan(0.71);
  expect(readOff([], 0.7)).toBe(0.7);
});

test('the table names its run, types there are, and shares that rise with their scores', () => {
  for (const [type, knots] of Object.entries(calibration.knots)) {
    expect(isPersonalDataType(type.replace(/\/(?:column|label|sentence|words|model|shape)$/u, ''))).toBe(true);
    expect(calibration.run).not.toBe('');
    for (const [index, [score, share]] of knots.entries()) {
      const [lower, less] = knots[index - 1] ?? [0, 0];
      expect(score).toBeGreaterThan(lower);
      expect(share).toBeGreaterThanOrEqual(less);
      expect(share).toBeLessThanOrEqual(1);
    }
  }
});

test('more evidence never makes a finding less likely', () => {
  const score = fc.double({ min: 0, max: 1, noNaN: true });
  const type = fc.constantFrom(...Object.keys(calibration.knots).filter(isPersonalDataType), 'email' as const);
  fc.assert(
    fc.property(type, score, score, (each, one, other) => {
      const [low, high] = [calibrated(each, Math.min(one, other)), calibrated(each, Math.max(one, other))];
      expect(low).toBeLessThanOrEqual(high);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
    }),
  );
});

test.each([
  ["heading 'ni number'", 'column'],
  ["label before 'dob'", 'label'],
  ["label near 'nhs'", 'sentence'],
  ["words for this 'asthma'", 'words'],
  ['is a postcode of an area in use', 'shape'],
])('%s is evidence of the sort %s', (reason, sort) => {
  expect(evidenceSort([reason, 'in a sentence about a person'])).toBe(sort);
});
