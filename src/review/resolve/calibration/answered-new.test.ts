import { describe, expect, test } from 'vitest';
import { deriveId } from '#core/ids';
import { calibrationIn, calibrationParameters, uncorrected } from '#core/link-calibration';
import { noRulings, type Rulings } from '../decisions/apply-decisions.ts';
import type { WeighedLeftOver } from '../register-linkage/unregistered.ts';
import type { Weighed } from '../register-linkage/weighed.ts';
import { newByDecisions } from './answered-new.ts';

const model = { registered: 1, share: 0.5, calibration: uncorrected, surprise: () => 0, weight: () => 0 };

/** Each like one resident, at a tenth. */
const weighed: ReadonlyMap<number, Weighed> = new Map(
  Array.from({ length: 400 }, (_, number) => [
    number,
    {
      candidates: [
        {
          candidate: { person: number, row: 0, pattern: 0, score: 0 },
          ...{ probability: 0.1, uncorrected: 0.1, learned: null },
        },
      ],
      ...{ others: 0, nobody: 0.9, unregisteredMember: 0, model },
    },
  ]),
);

const leftOver = Array.from({ length: 400 }, (_, number): WeighedLeftOver => {
  const said = { keys: [], documents: 1, elsewhere: 0.9, others: 0 };
  return { numbers: [number], said, isNew: 0.9, claimed: true };
});

function ruled(newOnes: number, residents: number): Rulings {
  const at = (from: number, many: number): readonly number[] =>
    Array.from({ length: many }, (_, index) => from + index);
  return {
    ...noRulings,
    forbidden: new Map(at(0, newOnes).map((number) => [number, new Set([number])])),
    drawn: new Set(at(0, newOnes + residents)),
    tied: new Map(
      at(newOnes, residents).map((number) => [number, { entry: number, decision: deriveId('D', String(number)) }]),
    ),
  };
}

const said = (rulings: Rulings) => newByDecisions({ leftOver, weighed }, rulings, []);

describe('what people decided of those left over', () => {
  test('lowers a probability that was too sure, by as many answers as say so', () => {
    const found = said(ruled(90, 90));
    expect(found?.decisions).toBe(180);
    expect(found?.offset).toBeLessThan(-1);
  });

  test('leaves one that is right as it is', () => {
    expect(said(ruled(162, 18))?.offset).toBe(0);
  });

  test('says nothing below a hundred answers to drawn questions', () => {
    expect(said(ruled(50, 49))).toBeNull();
    expect(said({ ...ruled(90, 90), drawn: new Set() })).toBeNull();
  });

  test('tells nothing of whom another resident remains likely', () => {
    const other = new Map([...ruled(200, 0).forbidden].map(([number]) => [number, new Set([number + 1_000])] as const));
    expect(said({ ...noRulings, forbidden: other })).toBeNull();
  });

  test('is answered for by the parameters of the run', () => {
    const somebodyNew = { decisions: 120, slope: 0.9, offset: -0.4 };
    const despite = { objection: 0.9, contradiction: null, peer: 0.8 };
    const secondLooks = ['a', 'b'].map((name) => deriveId('M', name));
    for (const calibration of [
      { ...uncorrected, drawn: 130, somebodyNew },
      { ...uncorrected, drawn: 37, despite, secondLooks },
      { ...uncorrected, decisions: 140, drawn: 140, slips: 0.02, slope: 0.8, offset: 0.3, despite, secondLooks },
    ])
      expect(calibrationIn(calibrationParameters(calibration))).toEqual(calibration);
    expect(calibrationIn(calibrationParameters(uncorrected))).toEqual(uncorrected);
  });
});
