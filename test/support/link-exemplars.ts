import type { LinkExemplar } from '#core/waterfall';

/** Two exemplary links: one that was made, and one that was left to a person. */
export const realisticExemplars: readonly LinkExemplar[] = [
  {
    shows: 'The surest link',
    mention: 'M-0f3a9c1d2e4b5a697883',
    outcome: 'resident',
    because: 'Forename and surname equal; birth date equal; 0 other residents with this name',
    waterfall: {
      ...{ about: '', isResident: true, probability: 0.999999, isCalibrated: false, rivals: [] },
      steps: [
        {
          ...{ kind: 'prior', comparison: '', said: '', held: '', bits: -17, from: 0, to: -17 },
          says: 'before anything is compared, that it is this resident',
        },
        {
          ...{ kind: 'comparison', comparison: 'name', said: '[name]', held: '[name]', bits: 15, from: -17, to: -2 },
          says: 'forename and surname equal',
        },
        {
          ...{ kind: 'comparison', comparison: 'birth', bits: 14.6, from: -2, to: 12.6 },
          ...{ says: 'birth date equal', said: '[birth date]', held: '[birth date]' },
        },
      ],
    },
  },
  {
    shows: 'Like several residents, and left to a person',
    mention: 'M-1f3a9c1d2e4b5a697883',
    outcome: 'nobody',
    because: 'It may be any of 2 residents',
    waterfall: {
      ...{ about: '', isResident: true, probability: 0.48, isCalibrated: false },
      rivals: [
        { who: 'another resident', probability: 0.48 },
        { who: 'somebody who is not on the register at all', probability: 0.04 },
      ],
      steps: [
        {
          ...{ kind: 'prior', comparison: '', said: '', held: '', bits: -17, from: 0, to: -17 },
          says: 'before anything is compared, that it is this resident',
        },
        {
          ...{ kind: 'comparison', comparison: 'name', said: '[name]', held: '[name]', bits: 20.6, from: -17, to: 3.6 },
          says: 'forename and surname equal',
        },
        {
          ...{ kind: 'against', comparison: '', said: '', held: '', bits: -3.7, from: 3.6, to: -0.1 },
          says: 'others are like it as well',
        },
      ],
    },
  },
];
