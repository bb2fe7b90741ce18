import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chanceInWords, conclusionOf, timesInWords } from '#core/waterfall-words';
import {
  bar,
  candidate,
  linkRow,
  nameAndAddress,
  peerOf,
  personNamed,
  weighed,
} from '../../../../test/support/link-rows.ts';
import { maskWaterfall } from './mask-waterfall.ts';
import { waterfallOf, waterfallsOf } from './waterfall.ts';

const nobody = { registerRef: null };

describe('a waterfall', () => {
  test('goes from the prior over each comparison and the rivals to the probability', () => {
    const bars = [bar('name', 'forename and surname equal', 9), bar('birth', 'birth date different', -6)];
    const prior = -4;
    const probability = 0.3;
    const evidence = { ...weighed(candidate('R1', probability, bars), candidate('R2', 0.2)), priorBits: prior };
    const found = waterfallOf(linkRow('anna', 'a', { evidence }), nobody);
    expect(found?.steps.map(({ kind }) => kind)).toEqual(['prior', 'comparison', 'comparison', 'against']);
    expect(found?.steps.at(-1)?.to).toBeCloseTo(Math.log2(0.3 / 0.7), 1);
    expect(found?.rivals.map(({ who }) => who)).toEqual([
      'the resident R2',
      'somebody who is not on the register at all',
    ]);
    expect(found).toMatchObject({ about: 'R1', probability, isCalibrated: false });
  });

  const later = (because: string, probability: number, decided?: boolean) => {
    const evidence = { ...weighed(candidate('R1', 0.6)), ...(decided === undefined ? {} : { decided }) };
    return waterfallOf(linkRow('anna', 'a', { evidence, because, probability }), { registerRef: 'R1' })?.steps.at(-1)
      ?.kind;
  };

  test('says what came after the comparisons, whatever the sentence says', () => {
    const household = 'Somebody of the same household is in the same document';
    expect(later(household, 0.97, false)).toBe('context');
    expect(later('By this case’s ledger', 0.999999, true)).toBe('decision');
    expect(later('As a person decided it (decision D-1) of another', 0.97, false)).toBe('context');
    expect(later('Birth date equal', 0.6, false)).not.toBe('context');
  });

  test('of an account of an earlier version goes by the sentence', () => {
    expect(later('Somebody of the same household is in the same document', 0.97)).toBe('context');
    expect(later('A person decided it (decision D-1)', 0.999999)).toBe('decision');
    expect(later('A person decided that it is of one person with a mention of this resident', 0.999999)).toBe(
      'decision',
    );
  });

  test('of somebody who is not on the register shows whom they are like', () => {
    const other = linkRow('per', 'b');
    const found = waterfallsOf(linkRow('per', 'a', { peers: [peerOf(other, 5)] }), nobody);
    expect(found.map(({ isResident, steps }) => [isResident, steps.at(-1)?.to])).toEqual([[false, 5]]);
    expect(waterfallsOf(linkRow('per', 'a'), nobody)).toEqual([]);
  });

  test('has bars that follow each other, whatever the evidence', () => {
    const bits = fc.double({ min: -12, max: 25, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(bits, { maxLength: 8 }),
        fc.double({ min: 0.01, max: 0.999, noNaN: true }),
        (all, probability) => {
          const bars = all.map((each) => bar('name', 'something', Math.round(each * 100) / 100));
          const row = linkRow('anna', 'a', { evidence: weighed(candidate('R1', probability, bars)) });
          const steps = waterfallOf(row, nobody)?.steps ?? [];
          for (const [index, step] of steps.entries()) {
            expect(step.from).toBe(index === 0 ? 0 : steps[index - 1]?.to);
            expect(step.to).toBeCloseTo(step.from + step.bits, 1);
          }
        },
      ),
    );
  });

  test('masked, holds no value and no reference', () => {
    const evidence = weighed(candidate('R1', 0.5), candidate('R2', 0.4));
    const found = waterfallOf(linkRow('anna', 'a', { evidence }), nobody);
    if (found === null) throw new Error('there is one');
    const text = JSON.stringify(maskWaterfall(found));
    for (const value of ['a name', 'that name', 'a address', 'R1', 'R2']) expect(text).not.toContain(value);
    expect(text).toContain('[name]');
    expect(text).toContain('another resident');
  });
});

describe('in words', () => {
  test.each([
    [0.97, '97 in 100'],
    [0.5, '50 in 100'],
    [0.9996, '9,996 in 10,000'],
    [0.002, '2 in 1,000'],
    [0.999999, 'more than 999,998 in 1,000,000'],
  ])('%d is %s', (probability, words) => {
    expect(chanceInWords(probability)).toBe(words);
  });

  test.each([
    ['comparison', 10, 'about 1,000 times more likely'],
    ['comparison', -1, 'about 2 times less likely'],
    ['comparison', 0.1, 'hardly any difference'],
    ['comparison', 25, 'about 34 million times more likely'],
    ['comparison', 33, 'about a thousand million or more times more likely'],
    ['prior', -10, '1 in 1,000'],
  ] as const)('%s of %d bits is %s', (kind, bits, words) => {
    expect(timesInWords({ kind, bits })).toBe(words);
  });

  test('a conclusion speaks of the resident or of two', () => {
    const found = waterfallOf(linkRow('anna', 'a', { evidence: weighed(candidate('R1', 0.5)) }), nobody);
    if (found === null) throw new Error('there is one');
    expect(conclusionOf(found)).toBe('Together: 50 in 100 that it is this resident.');
  });

  test('a conclusion says why who is so like a resident is somebody else', () => {
    const born = bar('birth', 'birth date different', -6);
    const evidence = weighed(candidate('R1', 0.41, [...nameAndAddress, born]));
    const found = linkRow('anna', 'a', { evidence, personId: personNamed('anna'), probability: 0.9997 });
    const waterfall = waterfallOf(found, nobody);
    if (waterfall === null) throw new Error('there is one');
    expect(conclusionOf(waterfall)).toBe(
      'Together: 41 in 100 that it is this resident. But one thing no likeness outweighs: birth date different. ' +
        'With all that its mentions say, it was found to be somebody else: 9,997 in 10,000.',
    );
    const unlike = weighed(candidate('R1', 0.01, [...nameAndAddress, born]));
    expect(waterfallOf({ ...found, evidence: unlike }, nobody)).not.toHaveProperty('refusedFor');
  });
});
