import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fields } from '../../../../test/support/residents.ts';
import { type Keys, keysOfFields } from '../comparison/keys.ts';
import { besidesOf, chanceOfNew, type LeftOver } from './claim-chance.ts';

const per = { forenames: 'Per', surname: 'Lindqvist' };
const said = [
  { birthDate: '1961-02-03', phone: '+447700900111' },
  { phone: '+447700900111' },
  { postcode: 'W10 5QZ' },
  { localReference: 'TN4455667' },
].map((more) => [keysOfFields(fields({ ...per, ...more }))]);

function leftOver(keys: readonly Keys[], more: Partial<LeftOver> = {}): LeftOver {
  return { keys, documents: 1, elsewhere: 1, others: 0, ...more };
}

test('somebody left over is surer to be new the more is said of them', () => {
  const chances = said.map((keys) => chanceOfNew(leftOver(keys)));
  expect(chances).toEqual(chances.toSorted((a, b) => b - a));
  expect(chances[0]).toBeGreaterThan(0.9);
  expect(chances[3]).toBeLessThan(0.5);
});

test('a number of one’s own counts with a full name, and not with a forename alone', () => {
  const numbered = (name: object): number =>
    chanceOfNew(leftOver([keysOfFields(fields({ ...name, nino: 'AB123456C' }))]));
  expect(numbered(per)).toBeGreaterThan(0.5);
  expect(numbered({ surname: 'Per' })).toBeLessThan(0.5);
});

test('it is a probability that grows with that of the comparisons and with the documents, and falls with those who may be the same', () => {
  const chance = fc.double({ min: 0, max: 1.000001, noNaN: true });
  const odds = fc.double({ min: 0, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(chance, chance, odds, odds, fc.constantFrom(...said), (one, other, few, many, keys) => {
      const [low = 0, high = 0] = [one, other].toSorted((a, b) => a - b);
      const [less = 0, more = 0] = [few, many].toSorted((a, b) => a - b);
      const of = (rest: Partial<LeftOver>): number => chanceOfNew(leftOver(keys, rest));
      expect(of({ elsewhere: low })).toBeLessThanOrEqual(of({ elsewhere: high }));
      expect(of({ elsewhere: high, others: more })).toBeLessThanOrEqual(of({ elsewhere: high, others: less }));
      expect(of({ elsewhere: high })).toBeLessThanOrEqual(of({ elsewhere: high, documents: 2 }));
      expect(of({ elsewhere: low, others: more })).toBeGreaterThan(0);
      expect(of({ elsewhere: high, documents: 2 })).toBeLessThan(1);
      expect(besidesOf(leftOver(keys, { elsewhere: 0.5, others: more }))).toBeLessThanOrEqual(0.5);
    }),
  );
});
