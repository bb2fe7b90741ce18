import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fields } from '../../../../test/support/residents.ts';
import { keysOfFields } from '../comparison/keys.ts';
import { chanceOfNew } from './claim-chance.ts';

const per = { forenames: 'Per', surname: 'Lindqvist' };
const said = [
  { birthDate: '1961-02-03' },
  { phone: '+447700900111' },
  { postcode: 'W10 5QZ' },
  { localReference: 'TN4455667' },
].map((more) => [keysOfFields(fields({ ...per, ...more }))]);

test('somebody left over is surer to be new the more is said of them', () => {
  const chances = said.map((keys) => chanceOfNew(1, { keys, documents: 1 }));
  expect(chances).toEqual(chances.toSorted((a, b) => b - a));
  expect(chances[0]).toBeGreaterThan(0.9);
  expect(chances[3]).toBeLessThan(0.5);
});

test('a number of one’s own counts with a full name, and not with a forename alone', () => {
  const numbered = (name: object): number =>
    chanceOfNew(1, { keys: [keysOfFields(fields({ ...name, nino: 'AB123456C' }))], documents: 1 });
  expect(numbered(per)).toBeGreaterThan(0.5);
  expect(numbered({ surname: 'Per' })).toBeLessThan(0.5);
});

test('it is a probability that grows with that of the comparisons and with the documents', () => {
  const odds = fc.double({ min: 0, max: 1.000001, noNaN: true });
  fc.assert(
    fc.property(odds, odds, fc.constantFrom(...said), (one, other, keys) => {
      const [low, high] = [one, other].toSorted((a, b) => a - b);
      const [less, more] = [low ?? 0, high ?? 0].map((isNew) => chanceOfNew(isNew, { keys, documents: 1 }));
      expect(less).toBeLessThanOrEqual(more ?? 0);
      expect(more).toBeLessThanOrEqual(chanceOfNew(high ?? 0, { keys, documents: 2 }));
      expect(less).toBeGreaterThan(0);
      expect(more).toBeLessThan(1);
    }),
  );
});
