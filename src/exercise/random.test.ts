import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeRandom } from './random.ts';

describe('random', () => {
  test('the same seed gives the same choices, whatever other parts drew', () => {
    const draw = (noise: number): number[] => {
      const root = makeRandom('seed');
      for (let at = 0; at < noise; at += 1) root.next();
      const part = root.fork('part');
      return [part.next(), part.int(100), part.between(3, 9)];
    };
    expect(draw(5)).toEqual(draw(0));
    expect(makeRandom('a').next()).not.toBe(makeRandom('b').next());
  });

  test('choices stay within what they choose from', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.integer(), { minLength: 1 }), fc.nat(20), (seed, list, count) => {
        const random = makeRandom(seed);
        expect(list).toContain(random.pick(list));
        expect(random.some(list, count)).toHaveLength(Math.min(count, list.length));
        const number = random.between(-3, 3);
        expect(number >= -3 && number <= 3).toBe(true);
        expect(random.digits(count)).toMatch(new RegExp(`^\\d{${count}}$`, 'u'));
      }),
    );
  });

  test('weights are kept to', () => {
    const random = makeRandom('weights');
    const drawn = Array.from({ length: 4000 }, () =>
      random.weighted([
        ['a', 3],
        ['b', 1],
        ['never', 0],
      ] as const),
    );
    expect(drawn).not.toContain('never');
    expect(drawn.filter((one) => one === 'a').length / 4000).toBeCloseTo(0.75, 1);
  });

  test('a pick from nothing is our own error', () => {
    expect(() => makeRandom('x').pick([])).toThrow('empty');
  });
});
